/* A store as lines. Everything that has a hash is proved before it is written, so that no
 * export carries damage on. */
#include "line.h"

#include <errno.h>
#include <sodium.h>
#include <string.h>

struct writer {
    struct store *s;
    FILE *to;
    cc_str case_name; /* CC_NONE: all */
    cc_str version;
    struct transfer_held *held;
    struct review_head before; /* of the event that comes next */
    crypto_hash_sha256_state hash;
    struct cc_arena *of_line, *a;
    struct cc_error *err;
};

/* What an error of a line is about: an article, an event. */
static bool about(struct writer *w, cc_str what, const struct cc_error *why)
{
    return cc_fail(w->err, why->code, "%.*s cannot be exported: %s",
                   CC_FMT(cc_str_sub(what, 0, 200)), why->text);
}

static bool put(struct writer *w, const struct line *l, cc_str what)
{
    struct jout j = { .to = { .a = w->of_line } };
    struct cc_error why = { CC_OK, "" };

    if (!line_put(&j, l, &why))
        return about(w, what, &why);
    cc_buf_addc(&j.to, '\n');
    cc_str text = cc_buf_str(&j.to);
    if (text.n > TRANSFER_LINE_MAX) {
        cc_fail(&why, CC_ELIMIT, "its line has %zu bytes; the limit is %zu", text.n,
                TRANSFER_LINE_MAX);
        return about(w, what, &why);
    }
    crypto_hash_sha256_update(&w->hash, (const unsigned char *)text.p, text.n);
    return fwrite(text.p, 1, text.n, w->to) == text.n ||
           cc_fail(w->err, CC_EIO, "the export cannot be written: %s", strerror(errno));
}

/* ---- articles -------------------------------------------------------------------------
 */

static bool is_whole(cc_str bytes, cc_str sha256)
{
    char hex[65];

    cc_sha256(bytes, hex);
    return cc_str_eq(cc_str_c(hex), sha256);
}

static bool put_article(struct writer *w, const struct store_kept *k)
{
    const struct line l = { .kind = LINE_ARTICLE, .article = *k };
    cc_str what = cc_strf(w->of_line, "article %.*s", CC_FMT(k->key));
    struct cc_error why = { CC_OK, "" };

    if (is_whole(k->as.text, k->sha256) && cc_str_starts(k->sha256, k->key) &&
        (!k->original.p || is_whole(k->original, k->source.sha256)))
        return put(w, &l, what);
    cc_fail(&why, CC_ESTORE,
            "it is not what its SHA-256 says; 'claimcheck verify' names all that is "
            "damaged");
    return about(w, what, &why);
}

static bool put_articles(struct writer *w, cc_str case_name)
{
    struct store_kept last = { .case_name = case_name }, k;
    char key[17];

    while (store_next_kept(w->s, case_name, &last, &k, w->of_line, w->err)) {
        if (!put_article(w, &k))
            return false;
        snprintf(key, sizeof key, "%.*s", CC_FMT(k.key));
        last.key = cc_str_c(key);
        cc_arena_reset(w->of_line);
    }
    return !w->err->code;
}

/* ---- cases, verdicts, events ----------------------------------------------------------
 */

static bool put_cases(struct writer *w)
{
    const struct store_case *which;
    uint32_t n;

    if (!store_cases(w->s, w->case_name, &which, &n, w->a, w->err))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        const struct line l = { .kind = LINE_CASE,
                                .as_case = { which[i].name, which[i].parties } };
        if (!put(w, &l, cc_strf(w->of_line, "case '%.*s'", CC_FMT(which[i].name))))
            return false;
        cc_arena_reset(w->of_line);
    }
    for (uint32_t i = 0; i < n; i++)
        if (!put_articles(w, which[i].name))
            return false;
    return true;
}

static bool put_verdict(void *ctx, const struct store_verdict *v)
{
    struct writer *w = ctx;
    const struct line l = { .kind = LINE_VERDICT, .verdict = *v };
    bool ok = put(w, &l, cc_strf(w->of_line, "a verdict of %.*s", CC_FMT(v->key)));

    cc_arena_reset(w->of_line);
    return ok;
}

static bool put_event(void *ctx, const struct review_link *event)
{
    struct writer *w = ctx;
    const struct line l = { .kind = LINE_EVENT, .event = *event };
    cc_str what = cc_strf(w->of_line, "event %lld", (long long)event->event.seq);
    cc_str wrong = review_misfit(&w->before, event, w->of_line);
    struct cc_error why = { CC_OK, "" };

    if (wrong.n) {
        cc_fail(&why, CC_ESTORE, "the chain is broken: %.*s", CC_FMT(wrong));
        return about(w, what, &why);
    }
    review_head_at(&w->before, &event->event);
    bool ok = put(w, &l, what);
    cc_arena_reset(w->of_line);
    return ok;
}

/* ---- all of it ------------------------------------------------------------------------
 */

static bool put_head(struct writer *w)
{
    const struct store_counts *n = &w->held->counts;
    struct line l = { .kind = LINE_HEAD,
                      .head = { w->version, store_schema(), w->case_name, n->cases,
                                n->articles, n->verdicts, n->events, CC_NONE } };

    if (!w->case_name.p)
        l.head.head = cc_strf(w->of_line, "%lld:%s", (long long)w->held->head.seq,
                              w->held->head.hash);
    return put(w, &l, CC_LIT("the store"));
}

static bool put_end(struct writer *w)
{
    const struct store_counts *n = &w->held->counts;
    crypto_hash_sha256_state state = w->hash;
    unsigned char digest[crypto_hash_sha256_BYTES];
    char hex[65];

    crypto_hash_sha256_final(&state, digest);
    sodium_bin2hex(hex, sizeof hex, digest, sizeof digest);
    const struct line l = { .kind = LINE_END,
                            .end = { n->cases, n->articles, n->verdicts, n->events,
                                     cc_str_c(hex) } };
    return put(w, &l, CC_LIT("the store"));
}

static bool write_all(struct writer *w)
{
    struct transfer_held *held = w->held;

    crypto_hash_sha256_init(&w->hash);
    if (!store_count(w->s, w->case_name, &held->counts, w->err) ||
        !review_head(w->s, &held->head, w->err))
        return false;
    if (w->case_name.p && held->counts.cases == 0)
        return cc_fail(w->err, CC_EUSAGE,
                       "there is no case '%.*s'; 'claimcheck list' names the cases",
                       CC_FMT(cc_str_sub(w->case_name, 0, 100)));
    return put_head(w) && put_cases(w) &&
           store_verdicts(w->s, w->case_name, put_verdict, w, w->of_line, w->err) &&
           !w->err->code &&
           (w->case_name.p || review_links(w->s, put_event, w, w->of_line, w->err)) &&
           !w->err->code && put_end(w);
}

static void write_guarded(void *arg)
{
    struct writer *w = arg;

    if (store_snapshot(w->s, w->err))
        write_all(w);
}

bool transfer_write(struct store *s, cc_str case_name, cc_str version, FILE *to,
                    struct transfer_held *out, struct cc_arena *a, struct cc_error *err)
{
    struct writer w = { .s = s,
                        .to = to,
                        .case_name = case_name,
                        .version = version,
                        .held = out,
                        .before = review_no_head,
                        .of_line = cc_arena_new(NULL),
                        .a = a,
                        .err = err };

    *out = (struct transfer_held){ .case_name = case_name };
    if (!w.of_line)
        return cc_fail(err, CC_EMEMORY, "out of memory");
    cc_arena_guard(w.of_line, write_guarded, &w, err);
    store_recover(s); /* ends the snapshot */
    cc_arena_free(w.of_line);
    return !err->code;
}
