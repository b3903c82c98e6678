/* Logging in: links that work once, and sessions. Only digests of tokens are kept. */
#include "states.h"

#include <sodium.h>
#include <stdio.h>

#define LINK_SECONDS    (5 * 60)
#define SESSION_SECONDS (12 * 60 * 60)

/* 256 random bits, as letters and digits that a URL may hold; and their digest. */
static bool make_token(char token[REVIEW_TOKEN_MAX], char digest[65],
                       struct cc_error *err)
{
    unsigned char bits[32];

    if (sodium_init() < 0)
        return cc_fail(err, CC_ESTORE, "no random numbers are to be had");
    randombytes_buf(bits, sizeof bits);
    sodium_bin2base64(token, REVIEW_TOKEN_MAX, bits, sizeof bits,
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    cc_sha256(cc_str_c(token), digest);
    sodium_memzero(bits, sizeof bits);
    return true;
}

static bool add(struct store *s, const char *digest, cc_str reviewer, const char *kind,
                int64_t expires, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_login_add, err);

    if (!st)
        return false;
    sql_bind_text(st, ":token", cc_str_c(digest));
    sql_bind_text(st, ":reviewer", reviewer);
    sql_bind_text(st, ":kind", cc_str_c(kind));
    sql_bind_int(st, ":expires", expires);
    return sql_run(s, st, err);
}

static bool sweep(struct store *s, int64_t now, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_login_sweep, err);

    if (!st)
        return false;
    sql_bind_int(st, ":now", now);
    return sql_run(s, st, err);
}

bool review_login_link(struct store *s, cc_str reviewer, int64_t now,
                       char token[REVIEW_TOKEN_MAX], struct cc_error *err)
{
    char digest[65];

    return make_token(token, digest, err) && sweep(s, now, err) &&
           add(s, digest, reviewer, "link", now + LINK_SECONDS, err);
}

/* The reviewer that the query gives for a token; copied, for the query goes on. */
static bool owner_of(struct store *s, enum query q, cc_str token, int64_t now,
                     char reviewer[65 + 1], struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);
    char digest[65];

    reviewer[0] = '\0';
    if (!st)
        return false;
    cc_sha256(token, digest);
    sql_bind_text(st, ":token", cc_str_c(digest));
    sql_bind_int(st, ":now", now);
    enum sql_step step;
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        snprintf(reviewer, 65 + 1, "%.*s", CC_FMT(sql_view(st, 0)));
    return step == SQL_DONE;
}

static bool login_within(struct store *s, cc_str token, int64_t now, const char *digest,
                         struct cc_error *err)
{
    char reviewer[65 + 1];

    if (!owner_of(s, QUERY_login_use, token, now, reviewer, err))
        return false;
    if (!reviewer[0])
        return cc_fail(err, CC_EPOLICY,
                       "this link has been used or is older than five minutes; ask for "
                       "another one");
    return add(s, digest, cc_str_c(reviewer), "session", now + SESSION_SECONDS, err);
}

bool review_login(struct store *s, cc_str token, int64_t now,
                  char session[REVIEW_TOKEN_MAX], struct cc_error *err)
{
    char digest[65];

    return make_token(session, digest, err) && history_begin(s, err) &&
           history_end(s, login_within(s, token, now, digest, err), err);
}

bool review_session(struct store *s, cc_str session, int64_t now,
                    struct review_actor *out, struct cc_arena *a, struct cc_error *err)
{
    char reviewer[65 + 1];

    if (!owner_of(s, QUERY_login_session, session, now, reviewer, err))
        return false;
    if (!reviewer[0])
        return cc_fail(err, CC_EPOLICY, "not logged in");
    return review_actor(s, cc_str_copy(a, cc_str_c(reviewer)), out, a, err);
}

bool review_logout(struct store *s, cc_str session, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_login_drop, err);
    char digest[65];

    if (!st)
        return false;
    cc_sha256(session, digest);
    sql_bind_text(st, ":token", cc_str_c(digest));
    return sql_run(s, st, err);
}
