/* Queries by their names, and what all back ends do alike. */
#include "sql_backend.h"

#define QUERY(name) extern const char query_##name[];
#include "queries.def"
#undef QUERY

static const struct {
    const char *name, *text;
} queries[QUERY_COUNT] = {
#define QUERY(name) [QUERY_##name] = { #name, query_##name },
#include "queries.def"
#undef QUERY
};

const char *sql_common_text_of(enum query q)
{
    return queries[q].text;
}

const char *sql_text_of(const struct store *s, enum query q)
{
    return s->back->text_of ? s->back->text_of(q) : queries[q].text;
}

const char *sql_name_of(enum query q)
{
    return queries[q].name;
}

/* ---- queries --------------------------------------------------------------------------
 */

struct sql_query *sql_begin(struct store *s, enum query q, struct cc_error *err)
{
    if (s->prepared[q])
        sql_end(
            s->prepared[q]); /* running out of memory may have left it in the middle */
    else
        s->prepared[q] = s->back->prepare(s, q, err);
    return s->prepared[q];
}

void sql_bind_text(struct sql_query *st, const char *name, cc_str text)
{
    st->s->back->bind_text(st, name, text);
}

void sql_bind_blob(struct sql_query *st, const char *name, cc_str bytes)
{
    st->s->back->bind_blob(st, name, bytes);
}

void sql_bind_int(struct sql_query *st, const char *name, int64_t n)
{
    st->s->back->bind_int(st, name, n);
}

void sql_bind_real(struct sql_query *st, const char *name, double x)
{
    st->s->back->bind_real(st, name, x);
}

void sql_end(struct sql_query *st)
{
    st->s->back->end(st);
}

enum sql_step sql_step(struct store *s, struct sql_query *st, struct cc_error *err)
{
    enum sql_step step = s->back->step(st, err);

    if (step != SQL_ROW)
        sql_end(st);
    return step;
}

bool sql_row(struct store *s, struct sql_query *st, const char *what,
             struct cc_error *err)
{
    enum sql_step step = sql_step(s, st, err);

    if (step == SQL_DONE)
        cc_fail(err, CC_ESTORE, "%s: %s is missing", s->path, what);
    return step == SQL_ROW;
}

bool sql_run(struct store *s, struct sql_query *st, struct cc_error *err)
{
    enum sql_step step;

    if (s->back->run)
        return s->back->run(st, err);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        ;
    return step == SQL_DONE;
}

bool sql_settle(struct store *s, struct cc_error *err)
{
    return !s->back->settle || s->back->settle(s, err);
}

bool sql_one(struct store *s, struct sql_query *st, int64_t *out, struct cc_error *err)
{
    bool found = sql_step(s, st, err) == SQL_ROW;

    if (found)
        *out = sql_int(st, 0);
    return found && sql_run(s, st, err);
}

/* ---- columns --------------------------------------------------------------------------
 */

cc_str sql_view(struct sql_query *st, int column)
{
    return st->s->back->view(st, column);
}

cc_str sql_text(struct sql_query *st, int column, struct cc_arena *a)
{
    cc_str view = sql_view(st, column);

    return view.p ? cc_str_copy(a, view) : CC_NONE;
}

int64_t sql_int(struct sql_query *st, int column)
{
    return st->s->back->integer(st, column);
}

double sql_real(struct sql_query *st, int column)
{
    return st->s->back->real(st, column);
}

bool sql_bool(struct sql_query *st, int column)
{
    return sql_int(st, column) != 0;
}

bool sql_is_null(struct sql_query *st, int column)
{
    return st->s->back->is_null(st, column);
}

/* ---- scripts and transactions ---------------------------------------------------------
 */

bool sql_script(struct store *s, const char *script, const char *doing,
                struct cc_error *err)
{
    return s->back->script(s, script, doing, err);
}

bool sql_begin_transaction(struct store *s, struct cc_error *err)
{
    if (s->in_transaction) /* out of memory in the one before */
        sql_rollback(s);
    struct sql_query *st = sql_begin(s, QUERY_begin, err);
    s->in_transaction = st && sql_run(s, st, err);
    s->manners.fresh = false;
    return s->in_transaction;
}

bool sql_commit(struct store *s, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_commit, err);

    if (!st || !sql_run(s, st, err)) {
        sql_rollback(s);
        return false;
    }
    s->in_transaction = false;
    return true;
}

void sql_rollback(struct store *s)
{
    struct cc_error ignored = { CC_OK, "" };
    struct sql_query *st = sql_begin(s, QUERY_rollback, &ignored);

    /* After some failures a back end has rolled back by itself, and this fails: all the
     * same. */
    if (st)
        sql_run(s, st, &ignored);
    s->in_transaction = false;
    s->manners = (struct manners){ .last = 0 }; /* some may be gone */
}
