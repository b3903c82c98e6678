/* SQLite's interface in the words of the house. */
#include "sql_sqlite.h"

#include <string.h>

struct prepared {
    struct sql_query is;
    sqlite3_stmt *st;
};

static sqlite3_stmt *of(struct sql_query *q)
{
    return ((struct prepared *)q)->st;
}

bool sqlite_fail(const struct store *s, const char *doing, struct cc_error *err)
{
    int code = sqlite3_extended_errcode(sqlite_of(s));
    const char *what = sqlite3_errmsg(sqlite_of(s)), *next = "";

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

static struct sql_query *prepare(struct store *s, enum query q, struct cc_error *err)
{
    struct prepared *p = CC_NEW(s->a, struct prepared);

    *p = (struct prepared){ { s, q }, NULL };
    if (sqlite3_prepare_v3(sqlite_of(s), sql_common_text_of(q), -1,
                           SQLITE_PREPARE_PERSISTENT, &p->st, NULL) == SQLITE_OK)
        return &p->is;
    sqlite_fail(s, sql_name_of(q), err);
    return NULL;
}

/* A name that the query does not have is a mistake of ours, which the tests find. */
static int index_of(struct sql_query *q, const char *name)
{
    return sqlite3_bind_parameter_index(of(q), name);
}

static void bind_text(struct sql_query *q, const char *name, cc_str text)
{
    if (text.p)
        sqlite3_bind_text64(of(q), index_of(q, name), text.n ? text.p : "", text.n,
                            SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_null(of(q), index_of(q, name));
}

static void bind_blob(struct sql_query *q, const char *name, cc_str bytes)
{
    sqlite3_bind_blob64(of(q), index_of(q, name), bytes.n ? bytes.p : "", bytes.n,
                        SQLITE_STATIC);
}

static void bind_int(struct sql_query *q, const char *name, int64_t n)
{
    sqlite3_bind_int64(of(q), index_of(q, name), n);
}

static void bind_real(struct sql_query *q, const char *name, double x)
{
    sqlite3_bind_double(of(q), index_of(q, name), x);
}

static enum sql_step step(struct sql_query *q, struct cc_error *err)
{
    int code = sqlite3_step(of(q));

    if (code == SQLITE_ROW)
        return SQL_ROW;
    if (code == SQLITE_DONE)
        return SQL_DONE;
    sqlite_fail(q->s, sql_name_of(q->which), err);
    return SQL_FAILED;
}

static void end(struct sql_query *q)
{
    sqlite3_reset(of(q));
    sqlite3_clear_bindings(of(q));
}

/* ---- columns --------------------------------------------------------------------------
 */

static bool is_null(struct sql_query *q, int column)
{
    return sqlite3_column_type(of(q), column) == SQLITE_NULL;
}

static cc_str view(struct sql_query *q, int column)
{
    if (is_null(q, column))
        return CC_NONE;
    const void *p = sqlite3_column_blob(of(q), column);
    size_t n = (size_t)sqlite3_column_bytes(of(q), column);
    return (cc_str){ n ? p : "", n };
}

static int64_t integer(struct sql_query *q, int column)
{
    return sqlite3_column_int64(of(q), column);
}

static double real(struct sql_query *q, int column)
{
    return sqlite3_column_double(of(q), column);
}

/* ---- all of it ------------------------------------------------------------------------
 */

static bool script(struct store *s, const char *text, const char *doing,
                   struct cc_error *err)
{
    return sqlite3_exec(sqlite_of(s), text, NULL, NULL, NULL) == SQLITE_OK ||
           sqlite_fail(s, doing, err);
}

static bool copy(struct store *s, const char *to, struct cc_error *err)
{
    struct store copied = { .path = to };
    sqlite3 *db = NULL;
    bool ok = sqlite3_open_v2(to, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK;
    copied.db = db;
    sqlite3_backup *b = ok ? sqlite3_backup_init(db, "main", sqlite_of(s), "main") : NULL;

    if (b) {
        sqlite3_backup_step(b, -1); /* one snapshot, however long writers go on */
        ok = sqlite3_backup_finish(b) == SQLITE_OK;
    }
    if (!b || !ok)
        ok = sqlite_fail(&copied, "copying", err);
    sqlite3_close(db);
    return ok;
}

static void close(struct store *s)
{
    for (int q = 0; q < QUERY_COUNT; q++)
        if (s->prepared[q])
            sqlite3_finalize(of(s->prepared[q]));
    sqlite3_close(sqlite_of(s));
}

const struct sql_backend sql_sqlite = {
    .open = sqlite_open,
    .close = close,
    .copy = copy,
    .prepare = prepare,
    .bind_text = bind_text,
    .bind_blob = bind_blob,
    .bind_int = bind_int,
    .bind_real = bind_real,
    .step = step,
    .end = end,
    .view = view,
    .integer = integer,
    .real = real,
    .is_null = is_null,
    .script = script,
};
