/* Opening and closing a store, whatever holds it. */
#include "sql_backend.h"

#include <string.h>
#include <unistd.h>

uint32_t store_schema(void)
{
    return (uint32_t)SCHEMA_VERSION;
}

bool store_is_newer(const char *path, int64_t version, struct cc_error *err)
{
    return cc_fail(err, CC_EVERSION,
                   "%s: the store is of a newer version (%lld; this program knows %lld); "
                   "use a newer "
                   "claimcheck",
                   path, (long long)version, (long long)SCHEMA_VERSION);
}

bool store_is_older(const char *path, int64_t version, struct cc_error *err)
{
    return cc_fail(err, CC_EVERSION,
                   "%s: the store is of an older version (%lld; this is %lld); "
                   "'claimcheck add' brings it up to date",
                   path, (long long)version, (long long)SCHEMA_VERSION);
}

/* ---- addresses ------------------------------------------------------------------------
 */

bool store_is_on_server(const char *path)
{
    cc_str p = cc_str_c(path);

    return cc_str_starts(p, CC_LIT("postgresql://")) ||
           cc_str_starts(p, CC_LIT("postgres://"));
}

/* Where the names of user and password end; 0: there are none. */
static size_t end_of_user(cc_str p)
{
    size_t question = cc_str_find(p, CC_LIT("?"));
    const char *at = memrchr(p.p, '@', question);

    return at ? (size_t)(at - p.p) : 0;
}

/* "password=..." among the options, up to the next one. */
static void add_options(struct cc_buf *b, cc_str options)
{
    while (options.n) {
        cc_str option = cc_str_cut(&options, '&');
        bool secret = cc_str_find(option, CC_LIT("password=")) < option.n;
        cc_buf_add(b, secret ? CC_LIT("password=...") : option);
        if (options.n)
            cc_buf_addc(b, '&');
    }
}

const char *store_shown(const char *path, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    cc_str p = cc_str_c(path);

    if (!store_is_on_server(path))
        return path;
    size_t user = cc_str_find(p, CC_LIT("://")) + 3, end = end_of_user(p);
    const char *colon = end > user ? memchr(p.p + user, ':', end - user) : NULL;
    size_t question = cc_str_find(p, CC_LIT("?"));

    cc_buf_add(&b, cc_str_sub(p, 0, colon ? (size_t)(colon - p.p) : question));
    if (colon)
        cc_buf_add(&b, cc_str_sub(p, end, question));
    if (question < p.n) {
        cc_buf_addc(&b, '?');
        add_options(&b, cc_str_sub(p, question + 1, p.n));
    }
    cc_buf_addc(&b, '\0');
    return cc_buf_str(&b).p;
}

/* ---- the store ------------------------------------------------------------------------
 */

#ifndef HAVE_POSTGRESQL

static bool refuse(struct store *s, enum store_mode mode, struct cc_error *err)
{
    (void)mode;
    return cc_fail(
        err, CC_ESTORE,
        "%s: this claimcheck was built without PostgreSQL (libpq-dev); it knows "
        "stores that are files",
        s->path);
}

static const struct sql_backend sql_postgres = { .open = refuse };

#endif

struct store *store_open(const char *path, enum store_mode mode, struct cc_arena *a,
                         struct cc_error *err)
{
    struct store *s = CC_NEW(a, struct store);

    *s = (struct store){ .back = store_is_on_server(path) ? &sql_postgres : &sql_sqlite,
                         .path = store_shown(path, a),
                         .given = path,
                         .a = a };
    if (s->back->open(s, mode, err))
        return s;
    store_close(s);
    return NULL;
}

bool store_is_frozen(const struct store *s)
{
    return s->frozen;
}

void store_recover(struct store *s)
{
    if (s->in_transaction)
        sql_rollback(s);
    for (int q = 0; q < QUERY_COUNT; q++)
        if (s->prepared[q])
            sql_end(s->prepared[q]);
}

void store_close(struct store *s)
{
    if (!s || !s->db)
        return;
    if (s->in_transaction)
        sql_rollback(s);
    s->back->close(s);
    s->db = NULL;
    cc_arena_free(s->room);
    cc_arena_free(s->hand.a);
    s->room = NULL;
    s->hand = (struct hand){ .article = 0 };
    memset(s->prepared, 0, sizeof s->prepared);
}
