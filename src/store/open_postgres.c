/* Opening a store in PostgreSQL: the tables of the schema claimcheck of a database. */
#include "sql_postgres.h"

#include <string.h>

/* What brings a store to that version; before the first one there were none in
 * PostgreSQL. */
#define SCHEMA_FIRST 7
extern const char postgresql_schema_7[], postgresql_schema_8[], postgresql_schema_9[];
static const char *const schemas[] = { postgresql_schema_7, postgresql_schema_8,
                                       postgresql_schema_9 };
_Static_assert(SCHEMA_FIRST + sizeof schemas / sizeof *schemas == SCHEMA_VERSION + 1,
               "a file each");

#define QUERY(name) extern const char postgresql_##name[];
#include "queries_postgresql.def"
#undef QUERY

static const char *const texts[QUERY_COUNT] = {
#define QUERY(name) [QUERY_##name] = postgresql_##name,
#include "queries_postgresql.def"
#undef QUERY
};

#define QUERY(name) extern const char postgresql_copy_##name[];
#include "queries_copied.def"
#undef QUERY

static const char *const copies[QUERY_COUNT] = {
#define QUERY(name) [QUERY_##name] = postgresql_copy_##name,
#include "queries_copied.def"
#undef QUERY
};

#define QUERY(name) +1
_Static_assert(HOLDS_MAX >=
#include "queries_copied.def"
               , "each can hold rows");
#undef QUERY

const char *postgres_copy_of(enum query q)
{
    return copies[q];
}

bool postgres_streams(enum query q)
{
    static const bool streams[QUERY_COUNT] = {
#define QUERY(name) [QUERY_##name] = true,
#include "queries_streamed.def"
#undef QUERY
    };

    return streams[q];
}

const char *postgres_text_of(enum query q)
{
    return texts[q] ? texts[q] : sql_common_text_of(q);
}

/* ---- the connection -------------------------------------------------------------------
 */

static void say_nothing(void *ctx, const PGresult *notice)
{
    (void)ctx;
    (void)notice;
}

/* libpq repeats an address that it cannot read, with the password in it. */
static bool is_address(const struct store *s, const struct libpq *lib,
                       struct cc_error *err)
{
    const char *at = strchr(s->given, '@'), *question = strchr(s->given, '?');
    char *why = NULL;
    PQconninfoOption *options = lib->PQconninfoParse(s->given, &why);
    bool two = at && (at = strchr(at + 1, '@')) && (!question || at < question);
    bool ok = options && !two;

    lib->PQfreemem(why);
    lib->PQconninfoFree(options);
    return ok ||
           cc_fail(err, CC_ESTORE,
                   "%s: is no address of a store; it looks like "
                   "postgresql://USER@HOST/DATABASE, and an @ of a password is %%40",
                   s->path);
}

static bool connect(struct store *s, struct cc_error *err)
{
    const struct libpq *lib = libpq(s->path, err);
    static const char *const names[] = { "connect_timeout", "fallback_application_name",
                                         "dbname", NULL };
    const char *const values[] = { "10", "claimcheck", s->given, NULL };

    if (!lib || !is_address(s, lib, err))
        return false;
    struct connection *c = CC_NEW(s->a, struct connection);
    *c = (struct connection){ .lib = lib, .c = lib->PQconnectdbParams(names, values, 1) };
    s->db = c; /* it has to be closed even if it could not be opened */
    if (lib->PQstatus(c->c) != CONNECTION_OK)
        return cc_fail(err, CC_ESTORE, "%s: the store cannot be reached: %.*s", s->path,
                       CC_FMT(postgres_message(c)));
    lib->PQsetNoticeReceiver(c->c, say_nothing, NULL);
    const char *encoding = lib->PQparameterStatus(c->c, "server_encoding");
    if (!encoding || strcmp(encoding, "UTF8") != 0)
        return cc_fail(err, CC_ESTORE,
                       "%s: the database is encoded as %s; a store needs UTF8: createdb "
                       "--encoding=UTF8 --template=template0",
                       s->path, encoding ? encoding : "nothing known");
    return sql_script(s, sql_text_of(s, QUERY_setup), "opening", err);
}

/* ---- versions -------------------------------------------------------------------------
 */

static bool is_there(struct store *s, bool *there, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_schema_size, err);
    int64_t n = 0;

    if (!st || !sql_one(s, st, &n, err))
        return false;
    *there = n > 0;
    return true;
}

static bool read_version(struct store *s, int64_t *version, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_user_version, err);

    if (!st || !sql_row(s, st, "its version", err))
        return false;
    *version = sql_int(st, 0);
    s->frozen = sql_bool(st, 1);
    sql_end(st);
    return true;
}

/* Within a transaction, from what is there at that moment: of two who come at once one
 * makes the tables, and the other finds them. */
static bool make_tables(struct store *s, struct cc_error *err)
{
    int64_t version = SCHEMA_FIRST - 1;
    bool there;

    if (!is_there(s, &there, err) || (there && !read_version(s, &version, err)))
        return false;
    for (; version < SCHEMA_VERSION; version++)
        if (!sql_script(s, schemas[version + 1 - SCHEMA_FIRST], "making its tables", err))
            return false;
    return true;
}

static bool make(struct store *s, struct cc_error *err)
{
    if (!sql_begin_transaction(s, err))
        return false;
    if (make_tables(s, err))
        return sql_commit(s, err);
    sql_rollback(s);
    return false;
}

static bool check_version(struct store *s, enum store_mode mode, struct cc_error *err)
{
    int64_t version = 0;

    if (!read_version(s, &version, err))
        return false;
    if (version > SCHEMA_VERSION)
        return store_is_newer(s->path, version, err);
    if (version == SCHEMA_VERSION)
        return true;
    return mode < STORE_EDIT ? store_is_older(s->path, version, err) : make(s, err);
}

bool postgres_open(struct store *s, enum store_mode mode, struct cc_error *err)
{
    bool there;

    if (!connect(s, err) || !is_there(s, &there, err))
        return false;
    if (!there && mode != STORE_WRITE)
        return cc_fail(
            err, CC_ESTORE,
            "%s: there is no store in this database; 'claimcheck add' makes one",
            s->path);
    return (there || make(s, err)) && check_version(s, mode, err) &&
           (mode != STORE_READ ||
            sql_script(s, sql_text_of(s, QUERY_read_only), "opening", err));
}
