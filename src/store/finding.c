/* Findings out of the store, with their claims and articles, each read once; texts are
 * left where they are. */
#include "rows.h"

#include <stdlib.h>

#define KEY_DIGITS 16

/* Articles and claims that were read, by number: several findings share them. */
struct cache {
    struct store *s;
    struct cc_arena *a;
    CC_LIST(struct entry) entries;
    uint32_t *slot; /* open addressing: index of the entry + 1 */
    uint32_t cap;
};

struct entry {
    int64_t article, claim; /* claim -1: the article itself */
    const struct record_article *as_article;
    const struct record_claim *as_claim;
};

static uint32_t slot_of(const struct cache *c, int64_t article, int64_t claim)
{
    uint64_t h = cc_hash_mix((uint64_t)article, (uint64_t)claim);
    uint32_t i = (uint32_t)(h & (c->cap - 1));

    while (c->slot[i]) {
        const struct entry *e = &c->entries.at[c->slot[i] - 1];
        if (e->article == article && e->claim == claim)
            break;
        i = (i + 1) & (c->cap - 1);
    }
    return i;
}

/* The entry of that number; a new one has neither row yet. */
static struct entry *entry_of(struct cache *c, int64_t article, int64_t claim)
{
    if (c->entries.n * 2 >= c->cap) {
        cc_arena_drop(c->a, c->slot);
        c->cap = c->cap ? c->cap * 2 : 64;
        c->slot = CC_ARRAY(c->a, uint32_t, c->cap);
        for (uint32_t k = 0; k < c->entries.n; k++)
            c->slot[slot_of(c, c->entries.at[k].article, c->entries.at[k].claim)] = k + 1;
    }
    uint32_t i = slot_of(c, article, claim);
    if (!c->slot[i]) {
        *CC_PUSH_ALONE(c->a, &c->entries) =
            (struct entry){ .article = article, .claim = claim };
        c->slot[i] = c->entries.n;
    }
    return &c->entries.at[c->slot[i] - 1];
}

static const struct record_article *article_of(struct cache *c, int64_t id,
                                               struct cc_error *err)
{
    struct entry *e = entry_of(c, id, -1);
    struct sql_query *st;

    if (e->as_article)
        return e->as_article;
    if (!(st = sql_begin(c->s, QUERY_article_read, err)))
        return NULL;
    sql_bind_int(st, ":article", id);
    if (!sql_row(c->s, st, "an article of a finding", err))
        return NULL;
    struct record_article *row = CC_NEW(c->a, struct record_article);
    rows_read_article(row, st, c->a);
    sql_end(st);
    if (!store_places(c->s, id, row, c->a, err))
        return NULL;
    return e->as_article = row;
}

static const struct record_claim *claim_of(struct cache *c, int64_t article, int64_t n,
                                           struct cc_error *err)
{
    struct entry *e = entry_of(c, article, n);
    struct sql_query *st;

    if (e->as_claim)
        return e->as_claim;
    if (!(st = sql_begin(c->s, QUERY_claim_row, err)))
        return NULL;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    if (!sql_row(c->s, st, "a claim of a finding", err))
        return NULL;
    struct record_claim *row = CC_NEW(c->a, struct record_claim);
    rows_read_claim(row, st, c->a);
    sql_end(st);
    return e->as_claim = row;
}

struct verdicts {
    struct record_verdict *at;
    uint32_t n, cap;
};

struct place_row {
    bool b;
    int64_t article, claim;
};

/* The places of a finding, a's first; those of one side in order. */
static bool read_places(struct cache *c, int64_t finding, struct record_side sides[2],
                        struct cc_error *err)
{
    CC_LIST(struct place_row) rows = { 0 };
    struct sql_query *st = sql_begin(c->s, QUERY_finding_sides, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":finding", finding);
    while ((step = sql_step(c->s, st, err)) == SQL_ROW)
        *CC_PUSH(c->a, &rows) =
            (struct place_row){ cc_str_eq(sql_view(st, 0), CC_LIT("b")), sql_int(st, 2),
                                sql_int(st, 3) };
    if (step == SQL_FAILED)
        return false;
    struct record_place *place = CC_ARRAY(c->a, struct record_place, rows.n);
    uint32_t first_b = 0;
    for (uint32_t i = 0; i < rows.n; i++) {
        place[i] =
            (struct record_place){ article_of(c, rows.at[i].article, err),
                                   claim_of(c, rows.at[i].article, rows.at[i].claim, err),
                                   (uint32_t)rows.at[i].claim };
        if (!place[i].article || !place[i].claim)
            return false;
        first_b += !rows.at[i].b;
    }
    if (first_b == 0 || first_b == rows.n)
        return cc_fail(err, CC_ESTORE, "%s: a finding lacks a side", c->s->path);
    sides[0] =
        record_side_whole((struct record_side){ place[0], place + 1, first_b - 1 }, c->a);
    sides[1] = record_side_whole(
        (struct record_side){ place[first_b], place + first_b + 1, rows.n - first_b - 1 },
        c->a);
    return true;
}

static bool read_verdicts(struct cache *c, cc_str case_name, cc_str key,
                          struct verdicts *list, struct cc_error *err)
{
    struct sql_query *st = sql_begin(c->s, QUERY_verdict_list, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name.n ? case_name : CC_LIT(""));
    sql_bind_text(st, ":key", key);
    while ((step = sql_step(c->s, st, err)) == SQL_ROW)
        *CC_PUSH(c->a, list) = (struct record_verdict){
            .judge = sql_text(st, 0, c->a),
            .label = sql_text(st, 1, c->a),
            .score = sql_is_null(st, 2) ? -1 : sql_real(st, 2),
            .why = sql_text(st, 3, c->a),
            .trouble = sql_text(st, 4, c->a),
        };
    return step == SQL_DONE;
}

/* ---- reviews --------------------------------------------------------------------------
 */

static bool read_notes(struct cache *c, cc_str case_name, cc_str key,
                       struct record_review *review, struct cc_error *err)
{
    CC_LIST(struct record_note) list = { 0 };
    struct sql_query *st = sql_begin(c->s, QUERY_finding_notes, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":key", key);
    while ((step = sql_step(c->s, st, err)) == SQL_ROW)
        *CC_PUSH(c->a, &list) =
            (struct record_note){ sql_text(st, 0, c->a), sql_text(st, 1, c->a),
                                  sql_text(st, 2, c->a) };
    review->note = list.at;
    review->notes = list.n;
    return step == SQL_DONE;
}

/* From the columns of the finding's row, its notes aside. */
static struct record_review *read_review(struct sql_query *st, int column,
                                         struct cc_arena *a)
{
    struct record_review *r = CC_NEW(a, struct record_review);

    *r = (struct record_review){ .state = sql_text(st, column, a),
                                 .assignee = sql_text(st, column + 1, a),
                                 .reason = sql_text(st, column + 2, a),
                                 .decided = sql_text(st, column + 3, a),
                                 .decided_at = sql_text(st, column + 4, a),
                                 .because = sql_text(st, column + 9, a) };
    for (int i = 0; i < 2; i++) {
        cc_str by = sql_text(st, column + 5 + 2 * i, a);
        if (!by.n)
            continue;
        r->signer[r->signatures] = by;
        r->signed_at[r->signatures++] = sql_text(st, column + 6 + 2 * i, a);
    }
    return r;
}

static bool is_dealt_with(const struct record_review *r)
{
    return r->notes > 0 || !cc_str_eq(r->state, CC_LIT("new"));
}

/* ---- findings -------------------------------------------------------------------------
 */

bool store_verdict(struct store *s, const struct record_finding *f,
                   const struct record_verdict *v, cc_str now, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_verdict_put, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", f->case_name.n ? f->case_name : CC_LIT(""));
    sql_bind_text(st, ":key", f->id);
    sql_bind_text(st, ":judge", v->judge);
    sql_bind_text(st, ":label", v->label);
    if (!(v->score < 0))
        sql_bind_real(st, ":score", v->score);
    sql_bind_text(st, ":why", v->why);
    sql_bind_text(st, ":trouble", v->trouble);
    sql_bind_text(st, ":now", now);
    return sql_run(s, st, err);
}

static bool is_wanted(const struct store_filter *f, cc_str id)
{
    return !f->only ||
           (f->only_n && bsearch(&id, f->only, f->only_n, sizeof id, cc_str_order));
}

bool store_findings(struct store *s, const struct store_filter *f,
                    const struct record_finding **out, uint32_t *n, struct cc_arena *a,
                    struct cc_error *err)
{
    struct cache c = { .s = s, .a = a };
    CC_LIST(struct record_finding) list = { 0 };
    const bool one = f->case_name.p && f->key.n == KEY_DIGITS;
    struct sql_query *st =
        sql_begin(s, one ? QUERY_finding_one : QUERY_finding_list, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", f->case_name);
    sql_bind_text(st, ":key", f->key);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        struct record_side sides[2];
        struct verdicts verdict = { 0 };
        if (!is_wanted(f, sql_view(st, 1)))
            continue;
        cc_str id = sql_text(st, 1, a), case_name = sql_text(st, 9, a);
        struct record_review *review = read_review(st, 10, a);
        if (!read_places(&c, sql_int(st, 0), sides, err) ||
            !read_notes(&c, case_name, id, review, err) ||
            !read_verdicts(&c, case_name, id, &verdict, err)) {
            sql_end(st);
            return false;
        }
        *CC_PUSH_ALONE(a, &list) = (struct record_finding){
            .id = id,
            .family = sql_text(st, 2, a),
            .kind = sql_text(st, 3, a),
            .grade = sql_text(st, 4, a),
            .rule = sql_text(st, 5, a),
            .score = sql_real(st, 6),
            .why = sql_text(st, 7, a),
            .explanation = sql_text(st, 8, a),
            .case_name = case_name,
            .verdict = verdict.at,
            .verdicts = verdict.n,
            .review = is_dealt_with(review) ? review : NULL,
            .a = sides[0],
            .b = sides[1],
        };
    }
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

bool store_rests(struct store *s, int64_t article, store_take_rest *take, void *ctx,
                 struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_finding_rests, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        const struct store_rest rest = {
            .key = sql_text(st, 0, a),
            .kind = sql_text(st, 1, a),
            .family = sql_text(st, 2, a),
            .why = sql_text(st, 3, a),
            .b = sql_bool(st, 4),
            .span = { (uint32_t)sql_int(st, 5), (uint32_t)sql_int(st, 6) },
        };
        if (!take(ctx, &rest)) {
            sql_end(st);
            return true;
        }
    }
    return step == SQL_DONE;
}
