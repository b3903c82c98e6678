/* The history: events one behind the other, each bound to the one before by its hash. */
#include "history.h"

#include <sodium.h>
#include <stdio.h>

const struct review_head review_no_head = {
    0, "0000000000000000000000000000000000000000000000000000000000000000"
};

cc_str history_object(enum review_object o)
{
    return o == REVIEW_FINDING ? CC_LIT("finding") : CC_LIT("statement");
}

/* ---- transactions ---------------------------------------------------------------------
 */

bool history_begin(struct store *s, struct cc_error *err)
{
    return sql_script(s, sql_text_of(s, QUERY_durable), "writing an event", err) &&
           sql_begin_transaction(s, err);
}

bool history_end(struct store *s, bool ok, struct cc_error *err)
{
    if (ok)
        return sql_commit(s, err);
    sql_rollback(s);
    return false;
}

/* ---- hashes ---------------------------------------------------------------------------
 */

/* With its length before it, a field cannot lend its last bytes to the next one. */
static void hash_field(crypto_hash_sha256_state *h, cc_str field)
{
    unsigned char length[8];

    for (int i = 0; i < 8; i++)
        length[i] = (unsigned char)((uint64_t)field.n >> (56 - 8 * i));
    crypto_hash_sha256_update(h, length, sizeof length);
    crypto_hash_sha256_update(h, (const unsigned char *)(field.n ? field.p : ""),
                              field.n);
}

static void hash_number(crypto_hash_sha256_state *h, int64_t n)
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%lld", (long long)n);

    hash_field(h, (cc_str){ digits, (size_t)length });
}

static void hash_end(crypto_hash_sha256_state *h, char hex[65])
{
    unsigned char out[crypto_hash_sha256_BYTES];

    crypto_hash_sha256_final(h, out);
    sodium_bin2hex(hex, 65, out, sizeof out);
}

void history_hash(const struct review_event *e, cc_str words_hash, char hex[65])
{
    const cc_str before[] = {
        e->at, e->actor, e->action, e->object, e->case_name, e->key
    };
    crypto_hash_sha256_state h;

    crypto_hash_sha256_init(&h);
    hash_number(&h, e->seq);
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        hash_field(&h, before[i]);
    hash_number(&h, e->rev);
    hash_field(&h, e->facts);
    hash_field(&h, words_hash);
    hash_field(&h, e->previous);
    hash_end(&h, hex);
}

static void hash_words(cc_str salt, cc_str text, char hex[65])
{
    crypto_hash_sha256_state h;

    crypto_hash_sha256_init(&h);
    hash_field(&h, salt);
    hash_field(&h, text);
    hash_end(&h, hex);
}

/* ---- writing --------------------------------------------------------------------------
 */

bool review_head(struct store *s, struct review_head *out, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_event_head, err);

    *out = review_no_head;
    if (!st)
        return false;
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    out->seq = sql_int(st, 0);
    snprintf(out->hash, sizeof out->hash, "%.*s", CC_FMT(sql_view(st, 1)));
    sql_end(st);
    return true;
}

static bool put_words(struct store *s, int64_t seq, cc_str salt, cc_str text,
                      struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_event_words_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":seq", seq);
    sql_bind_blob(st, ":salt", salt);
    sql_bind_text(st, ":text", text);
    return sql_run(s, st, err);
}

static bool put_event(struct store *s, const struct review_event *e, cc_str words_hash,
                      struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_event_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":seq", e->seq);
    sql_bind_text(st, ":at", e->at);
    sql_bind_text(st, ":actor", e->actor);
    sql_bind_text(st, ":action", e->action);
    sql_bind_text(st, ":object", e->object);
    sql_bind_text(st, ":case", e->case_name);
    sql_bind_text(st, ":key", e->key);
    sql_bind_int(st, ":rev", e->rev);
    sql_bind_text(st, ":facts", e->facts);
    sql_bind_text(st, ":words", words_hash);
    sql_bind_text(st, ":previous", e->previous);
    sql_bind_text(st, ":hash", e->hash);
    return sql_run(s, st, err);
}

bool history_put(struct store *s, const struct review_link *l, struct cc_error *err)
{
    const struct review_event *e = &l->event;

    return put_event(s, e, l->words_hash, err) &&
           (!e->words.p || put_words(s, e->seq, l->salt, e->words, err));
}

bool history_append(struct store *s, const struct event *from, int64_t *seq,
                    struct cc_arena *a, struct cc_error *err)
{
    char salt[16], words_hash[65] = "", hash[65];
    struct review_head head;

    if (sodium_init() < 0)
        return cc_fail(err, CC_ESTORE, "no random numbers are to be had");
    if (!review_head(s, &head, err))
        return false;
    if (from->words.n) {
        randombytes_buf(salt, sizeof salt);
        hash_words((cc_str){ salt, sizeof salt }, from->words, words_hash);
    }
    struct review_link l = {
        .event = { .seq = head.seq + 1,
                   .rev = from->rev,
                   .at = from->now,
                   .actor = from->actor,
                   .action = from->action,
                   .object = from->object,
                   .case_name = from->case_name.n ? from->case_name : CC_LIT(""),
                   .key = from->key.n ? from->key : CC_LIT(""),
                   .facts = from->facts,
                   .words = from->words.n ? from->words : CC_NONE,
                   .previous = cc_str_copy(a, cc_str_c(head.hash)) },
        .words_hash = cc_str_c(words_hash),
        .salt = { salt, sizeof salt },
    };
    history_hash(&l.event, l.words_hash, hash);
    l.event.hash = cc_str_c(hash);
    *seq = l.event.seq;
    return history_put(s, &l, err) && history_apply(s, *seq, err);
}

bool history_apply(struct store *s, int64_t seq, struct cc_error *err)
{
    static const enum query applies[] = {
        QUERY_finding_state_apply,   QUERY_finding_state_mirror,
        QUERY_statement_state_apply, QUERY_reviewer_state_apply,
        QUERY_policy_state_apply,    QUERY_removed_state_apply,
        QUERY_removed_state_clear
    };

    for (size_t i = 0; i < sizeof applies / sizeof *applies; i++) {
        struct sql_query *st = sql_begin(s, applies[i], err);
        if (!st)
            return false;
        sql_bind_int(st, ":seq", seq);
        if (!sql_run(s, st, err))
            return false;
    }
    return true;
}

/* ---- reading --------------------------------------------------------------------------
 */

void history_read(struct review_event *e, struct sql_query *st, struct cc_arena *a)
{
    *e = (struct review_event){
        .seq = sql_int(st, 0),
        .at = sql_text(st, 1, a),
        .actor = sql_text(st, 2, a),
        .action = sql_text(st, 3, a),
        .object = sql_text(st, 4, a),
        .case_name = sql_text(st, 5, a),
        .key = sql_text(st, 6, a),
        .rev = sql_int(st, 7),
        .facts = sql_text(st, 8, a),
        .previous = sql_text(st, 10, a),
        .hash = sql_text(st, 11, a),
        .words = sql_text(st, 12, a),
    };
    e->erased = sql_view(st, 9).n > 0 && !e->words.p;
}

bool review_history(struct store *s, const struct review_history *h,
                    review_take_event *take, void *ctx, struct cc_arena *a,
                    struct cc_error *err)
{
    struct sql_query *st =
        sql_begin(s, h->newest_first ? QUERY_event_newest : QUERY_event_list, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":object", h->object);
    sql_bind_text(st, ":case", h->case_name);
    sql_bind_text(st, ":key", h->key);
    sql_bind_int(st, ":after", h->after);
    sql_bind_int(st, ":limit", h->limit > 0 ? h->limit : INT64_MAX);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        struct review_event e;
        history_read(&e, st, a);
        if (!take(ctx, &e)) {
            sql_end(st);
            return true;
        }
    }
    return step == SQL_DONE;
}

/* ---- proof ----------------------------------------------------------------------------
 */

struct prover {
    struct review_proof *out;
    const struct review_head *expect;
    bool expected; /* it was met */
    struct review_head before;
    struct review_erasures erasures;
    struct cc_arena *a;
};

cc_str review_misfit(const struct review_head *before, const struct review_link *l,
                     struct cc_arena *a)
{
    const struct review_event *e = &l->event;
    char hex[65];

    if (e->seq != before->seq + 1)
        return cc_strf(a, "event %lld is missing", (long long)before->seq + 1);
    if (!cc_str_eq(e->previous, cc_str_c(before->hash)))
        return CC_LIT("it does not follow the event before it");
    history_hash(e, l->words_hash, hex);
    if (!cc_str_eq(e->hash, cc_str_c(hex)))
        return CC_LIT("it was changed: its hash is not that of what it says");
    if (!e->words.p)
        return CC_NONE;
    hash_words(l->salt, e->words, hex);
    return cc_str_eq(l->words_hash, cc_str_c(hex)) ? CC_NONE
                                                   : CC_LIT("its words were changed");
}

void review_head_at(struct review_head *out, const struct review_event *e)
{
    out->seq = e->seq;
    snprintf(out->hash, sizeof out->hash, "%.*s", CC_FMT(cc_str_sub(e->hash, 0, 64)));
}

static void read_link(struct review_link *l, struct sql_query *st, struct cc_arena *a)
{
    history_read(&l->event, st, a);
    l->words_hash = sql_text(st, 9, a);
    l->salt = sql_text(st, 13, a);
}

bool review_links(struct store *s, review_take_link *take, void *ctx, struct cc_arena *a,
                  struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_event_proof, err);
    struct review_link l;
    enum sql_step step;

    if (!st)
        return false;
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        read_link(&l, st, a);
        if (!take(ctx, &l)) {
            sql_end(st);
            return true;
        }
    }
    return step == SQL_DONE;
}

static bool is_expected(const struct review_head *expect, const struct review_event *e)
{
    cc_str digits = cc_str_c(expect->hash);

    return expect->seq == e->seq && cc_str_starts(e->hash, digits);
}

static bool prove(void *ctx, const struct review_link *l)
{
    struct prover *p = ctx;
    const struct review_event *e = &l->event;
    cc_str wrong = review_misfit(&p->before, l, p->a);

    p->out->events++;
    p->out->erased += e->erased;
    if (wrong.n && !p->out->broken) {
        p->out->broken = e->seq;
        p->out->what = wrong;
    }
    if (p->expect && is_expected(p->expect, e))
        p->expected = true;
    review_head_at(&p->before, e);
    review_erasures_take(&p->erasures, e);
    return true;
}

bool review_verify(struct store *s, const struct review_head *expect,
                   struct review_proof *out, struct cc_arena *a, struct cc_error *err)
{
    struct prover p = { .out = out,
                        .expect = expect,
                        .before = review_no_head,
                        .erasures = { .a = a },
                        .a = a };

    *out = (struct review_proof){ 0 };
    if (!review_links(s, prove, &p, a, err))
        return false;
    if (!out->broken)
        review_erasures_left(&p.erasures, &out->broken, &out->what);
    out->missing = expect && expect->seq > 0 && !p.expected;
    return review_head(s, &out->head, err);
}

bool review_head_read(cc_str text, struct review_head *out, struct cc_error *err)
{
    cc_str rest = text, seq = cc_str_cut(&rest, ':');

    *out = (struct review_head){ 0 };
    bool ok = seq.n > 0 && seq.n < 18 && rest.n >= 8 && rest.n <= 64;
    for (size_t i = 0; ok && i < seq.n; i++) {
        ok = cc_is_digit(seq.p[i]);
        out->seq = out->seq * 10 + (seq.p[i] - '0');
    }
    for (size_t i = 0; ok && i < rest.n; i++)
        ok = cc_is_digit(rest.p[i]) || (rest.p[i] >= 'a' && rest.p[i] <= 'f');
    if (!ok)
        return cc_fail(err, CC_EUSAGE,
                       "%.*s: is no head of a history; it looks like 12:0f3c5a7e, as "
                       "reports and 'claimcheck log' print it",
                       CC_FMT(cc_str_sub(text, 0, 100)));
    memcpy(out->hash, rest.p, rest.n);
    return true;
}
