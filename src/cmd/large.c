/*
 * A case of the store that is too large for its readings to be held: they are put by as
 * the store has them, packed, and opened when they are needed. What is found is put into
 * the store finding by finding.
 */
#include "storage.h"

#include "record/reasons.h"
#include "review/review.h"

#include <stdlib.h>

enum {
    LARGE = 200000, /* claims: open readings of so many take some 300 MB */
    /* Two groups are open at a time. More would take less memory, and longer. */
    GROUPS = 14
};

bool storage_is_large(struct store *s, cc_str case_name, struct cc_error *err)
{
    const char *given = getenv("CLAIMCHECK_LARGE");
    unsigned long long claims = given ? strtoull(given, NULL, 10) : LARGE;
    struct record_summary sum;

    return store_summary(s, case_name, &sum, err) && sum.claims >= claims;
}

struct large {
    struct call *call;
    struct store *s;
    cc_str case_name;
    const struct cc_parties *parties;
    struct packed_list list;
    struct fresh_list *fresh;
    struct cc_arena *a;
    struct cc_arena *finding; /* the one that is put */
    struct cc_arena *claims;  /* those of an article */
    struct cc_case of_claims;
    uint32_t article; /* theirs */
    struct cc_large l;
    bool done;
    struct cc_error err;
};

static const struct cc_reading *open_article(void *ctx, uint32_t number,
                                             struct cc_arena *a)
{
    const struct packed_list *list = &((const struct large *)ctx)->list;
    const struct packed_article *p = &list->all.at[number];
    struct cc_article *article = CC_NEW(a, struct cc_article);
    struct cc_reading *r = CC_NEW(a, struct cc_reading);
    cc_str text = spool_get(&list->spool, p->text, a);
    cc_str packed = spool_get(&list->spool, p->packed, a);

    return text.p && packed.p && store_reading_open(article, r, packed, text, a) ? r
                                                                                 : NULL;
}

static bool cannot_open(struct cc_error *err)
{
    return cc_fail(err, CC_EIO,
                   "what a large case has put by cannot be read again; nothing has been "
                   "changed: compare it once more");
}

/* One article as a part of the case. */
static bool alone(const struct large *x, uint32_t article, struct cc_case *out,
                  struct cc_arena *a, struct cc_error *err)
{
    return cc_large_part(&x->l, &article, 1, out, a) || cannot_open(err);
}

/* ---- what is put into the store -------------------------------------------------------
 */

static bool rows_of(const void *of, uint32_t i, struct store_rows *out,
                    struct cc_arena *a, struct cc_error *err)
{
    struct cc_case *part = CC_NEW(a, struct cc_case);

    if (!alone(of, i, part, a, err))
        return false;
    *out = storage_rows(part->reading[0], (struct record_names){ part, 0 }, a);
    return true;
}

/* The rows of the articles of a finding's part. */
static const struct record_article *articles_of(const struct large *x,
                                                const struct cc_finding *f,
                                                const struct cc_case *part,
                                                struct cc_arena *a)
{
    const uint32_t p = f->a.at.article, q = f->b.at.article;
    const uint32_t place[] = { p < q ? p : q, p < q ? q : p };
    struct record_article *row = CC_ARRAY(a, struct record_article, part->n);

    for (uint32_t i = 0; i < part->n; i++) {
        const struct packed_article *from = &x->list.all.at[x->l.number[place[i]]];
        row[i] = record_article_of(part->reading[i]->article, from->name, from->line, a);
    }
    return row;
}

static const struct record_finding *finding_of(void *ctx, uint32_t i,
                                               struct cc_error *err)
{
    struct large *x = ctx;
    struct cc_arena *a = x->finding;
    struct cc_findings one;
    struct cc_case part;

    cc_arena_reset(a);
    if (!cc_large_finding(&x->l, i, &part, &one, a))
        return cannot_open(err), NULL;
    struct record_finding *row =
        record_findings_of(&one, &part, articles_of(x, &x->l.found.at[i], &part, a), a);
    return record_explain_one(row, &one, &one.at[0], a, err) ? row : NULL;
}

static const struct record_claim *claim_of(void *ctx, struct cc_place at,
                                           struct cc_error *err)
{
    struct large *x = ctx;
    struct record_claim *row;

    if (x->article != at.article) {
        cc_arena_reset(x->claims);
        if (!alone(x, at.article, &x->of_claims, x->claims, err))
            return NULL;
        x->article = at.article;
    }
    row = CC_NEW(x->claims, struct record_claim);
    *row =
        record_claim_of(x->of_claims.reading[0],
                        (struct record_names){ &x->of_claims, 0 }, at.claim, x->claims);
    return row;
}

static void tell_fresh(void *ctx, cc_str id)
{
    const struct large *x = ctx;

    *CC_PUSH(x->call->a, &x->fresh->all) = cc_str_copy(x->call->a, id);
}

static bool put(struct large *x)
{
    const uint32_t n = x->list.all.n;
    int64_t *id = CC_ARRAY(x->a, int64_t, n);
    cc_str *packed = CC_ARRAY(x->a, cc_str, n);
    uint64_t *named = CC_ARRAY(x->a, uint64_t, n);
    const struct store_streamed streamed = { x, x->l.found.at, finding_of, claim_of,
                                             tell_fresh };

    for (uint32_t i = 0; i < n; i++) {
        const struct packed_article *from = &x->list.all.at[x->l.number[i]];
        struct cc_case part;

        if (!alone(x, i, &part, x->claims, &x->err))
            return false;
        id[i] = from->stored;
        packed[i] = from->anew ? spool_get(&x->list.spool, from->packed, x->a) : CC_NONE;
        if (from->anew && !packed[i].p)
            return cannot_open(&x->err);
        named[i] = record_named(part.reading[0], (struct record_names){ &part, 0 });
        cc_arena_reset(x->claims);
    }
    const struct store_compared c = { .case_name = x->case_name,
                                      .now = record_now(x->a),
                                      .id = id,
                                      .rows = rows_of,
                                      .rows_of = x,
                                      .articles = n,
                                      .streamed = &streamed,
                                      .findings = x->l.found.n,
                                      .pairs = x->l.found.summary.candidates,
                                      .crowd = x->l.found.crowd,
                                      .packed = packed,
                                      .named = named };
    return store_put(x->s, &c, x->a, &x->err) &&
           review_refresh(x->s, x->case_name, c.now, x->a, &x->err);
}

static void compare(void *arg)
{
    struct large *x = arg;
    const struct cc_opener from = { x, x->list.all.n, open_article };

    x->finding = cc_arena_beside(x->a);
    x->claims = cc_arena_beside(x->a);
    x->article = CC_NO_INDEX;
    x->done = (cc_large_compare(&x->l, &from, GROUPS, x->case_name, x->parties, x->a) ||
               cannot_open(&x->err)) &&
              put(x);
}

bool storage_compare_large(struct call *call, struct store *s, cc_str case_name,
                           const struct cc_parties *parties, struct fresh_list *fresh)
{
    struct large x = {
        .call = call, .s = s, .case_name = case_name, .parties = parties, .fresh = fresh
    };

    if (storage_pack(call, s, case_name, parties, &x.list) && (x.a = call_arena(call))) {
        if (!cc_arena_guard(x.a, compare, &x, &x.err))
            store_recover(s);
        if (!x.done)
            call_fail(call, &x.err);
    }
    cc_arena_free(x.a);
    spool_close(&x.list.spool);
    cc_arena_free(x.list.a);
    return x.done;
}
