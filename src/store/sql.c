/* SQLite's interface in the words of the house. */
#include "sql.h"

#include <string.h>

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

const char *sql_text_of(enum query q)
{
    return queries[q].text;
}

const char *sql_name_of(enum query q)
{
    return queries[q].name;
}

bool sql_fail(const struct store *s, const char *doing, struct cc_error *err)
{
    int code = sqlite3_extended_errcode(s->db);
    const char *what = sqlite3_errmsg(s->db), *next = "";

    switch (code & 0xff) {
    case SQLITE_NOTADB:
        next = "; it is no claimcheck store";
        break;
    case SQLITE_CORRUPT:
        next = "; the store is damaged: restore it from a backup";
        break;
    case SQLITE_FULL:
        next = "; make room and run this again, the store is as it was";
        break;
    case SQLITE_BUSY:
        return cc_fail(
            err, CC_ECONFLICT,
            "%s: the store is being written by another program (%s); try again", s->path,
            doing);
    case SQLITE_NOMEM:
        return cc_fail(err, CC_EMEMORY, "%s: out of memory (%s)", s->path, doing);
    }
    return cc_fail(err, CC_ESTORE, "%s: store, %s: %s%s", s->path, doing, what, next);
}

/* ---- queries --------------------------------------------------------------------------
 */

sqlite3_stmt *sql_begin(struct store *s, enum query q, struct cc_error *err)
{
    if (!s->prepared[q] &&
        sqlite3_prepare_v3(s->db, queries[q].text, -1, SQLITE_PREPARE_PERSISTENT,
                           &s->prepared[q], NULL) != SQLITE_OK)
        sql_fail(s, queries[q].name, err);
    else
        sql_end(
            s->prepared[q]); /* running out of memory may have left it in the middle */
    return s->prepared[q];
}

/* A name that the query does not have is a mistake of ours, which the tests find. */
static int index_of(sqlite3_stmt *st, const char *name)
{
    return sqlite3_bind_parameter_index(st, name);
}

void sql_bind_text(sqlite3_stmt *st, const char *name, cc_str text)
{
    if (text.p)
        sqlite3_bind_text64(st, index_of(st, name), text.n ? text.p : "", text.n,
                            SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_null(st, index_of(st, name));
}

void sql_bind_blob(sqlite3_stmt *st, const char *name, cc_str bytes)
{
    sqlite3_bind_blob64(st, index_of(st, name), bytes.n ? bytes.p : "", bytes.n,
                        SQLITE_STATIC);
}

void sql_bind_int(sqlite3_stmt *st, const char *name, int64_t n)
{
    sqlite3_bind_int64(st, index_of(st, name), n);
}

void sql_bind_real(sqlite3_stmt *st, const char *name, double x)
{
    sqlite3_bind_double(st, index_of(st, name), x);
}

void sql_end(sqlite3_stmt *st)
{
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
}

enum sql_step sql_step(struct store *s, sqlite3_stmt *st, struct cc_error *err)
{
    int code = sqlite3_step(st);

    if (code == SQLITE_ROW)
        return SQL_ROW;
    if (code != SQLITE_DONE) {
        const char *name = "a query";
        for (int q = 0; q < QUERY_COUNT; q++)
            if (s->prepared[q] == st)
                name = queries[q].name;
        sql_fail(s, name, err);
    }
    sql_end(st);
    return code == SQLITE_DONE ? SQL_DONE : SQL_FAILED;
}

bool sql_row(struct store *s, sqlite3_stmt *st, const char *what, struct cc_error *err)
{
    enum sql_step step = sql_step(s, st, err);

    if (step == SQL_DONE)
        cc_fail(err, CC_ESTORE, "%s: %s is missing", s->path, what);
    return step == SQL_ROW;
}

bool sql_run(struct store *s, sqlite3_stmt *st, struct cc_error *err)
{
    enum sql_step step;

    while ((step = sql_step(s, st, err)) == SQL_ROW)
        ;
    return step == SQL_DONE;
}

bool sql_one(struct store *s, sqlite3_stmt *st, int64_t *out, struct cc_error *err)
{
    bool found = sql_step(s, st, err) == SQL_ROW;

    if (found)
        *out = sqlite3_column_int64(st, 0);
    return found && sql_run(s, st, err);
}

cc_str sql_text(sqlite3_stmt *st, int column, struct cc_arena *a)
{
    const void *p = sqlite3_column_blob(st, column);
    size_t n = (size_t)sqlite3_column_bytes(st, column);

    if (sqlite3_column_type(st, column) == SQLITE_NULL)
        return CC_NONE;
    return cc_str_copy(a, (cc_str){ n ? p : "", n });
}

int64_t sql_int(sqlite3_stmt *st, int column)
{
    return sqlite3_column_int64(st, column);
}

bool sql_bool(sqlite3_stmt *st, int column)
{
    return sqlite3_column_int64(st, column) != 0;
}

/* ---- scripts and transactions ---------------------------------------------------------
 */

bool sql_script(struct store *s, const char *script, const char *doing,
                struct cc_error *err)
{
    return sqlite3_exec(s->db, script, NULL, NULL, NULL) == SQLITE_OK ||
           sql_fail(s, doing, err);
}

bool sql_begin_transaction(struct store *s, struct cc_error *err)
{
    if (s->in_transaction) /* out of memory in the one before */
        sql_rollback(s);
    sqlite3_stmt *st = sql_begin(s, QUERY_begin, err);
    s->in_transaction = st && sql_run(s, st, err);
    return s->in_transaction;
}

bool sql_commit(struct store *s, struct cc_error *err)
{
    sqlite3_stmt *st = sql_begin(s, QUERY_commit, err);

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
    sqlite3_stmt *st = sql_begin(s, QUERY_rollback, &ignored);

    /* After some failures SQLite has rolled back by itself, and this fails: all the same.
     */
    if (st)
        sql_run(s, st, &ignored);
    s->in_transaction = false;
}
