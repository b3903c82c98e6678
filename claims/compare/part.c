/* A case in parts: what is found in each, written down, and the findings of all. */
#include "compare/draft.h"

#include "compare/diff.h"

#include <stdlib.h>

struct cc_keys cc_case_keys(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_keys out = { 0 };

    cc_index_keys(c, &out, a);
    cc_quotes_keys(c, &out, a);
    cc_stories_keys(c, &out, a);
    return out;
}

struct cc_keys cc_case_split_keys(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_keys out = { 0 };

    cc_index_split_keys(c, &out, a);
    return out;
}

/* ---- out of a part ----------------------------------------------------------------- */

/* The side that was given the date of the other, if one was. */
static uint8_t said_by(const struct cc_case *c, const struct cc_draft *d)
{
    struct cc_item a, b;

    if (d->kind == CC_KIND_NONE)
        return 0;
    a = cc_item_of(c, d->a.at);
    b = cc_item_of(c, d->b.at);
    if (!cc_date_equal(d->a.said, a.said))
        return 1;
    return cc_date_equal(d->b.said, b.said) ? 0 : 2;
}

static struct cc_sketch sketch_of(const struct cc_case *c, const struct cc_draft *d)
{
    return (struct cc_sketch){
        .a = d->a.at,
        .b = d->b.at,
        .of = d->of,
        .stage = d->stage,
        .kind = (uint8_t)d->kind,
        .rule = (uint8_t)d->rule,
        .grade = (uint8_t)d->grade,
        .sign = (uint8_t)d->sign,
        .said = said_by(c, d),
        .told = d->told,
        .figure = d->figure,
        .tie = d->tie,
        .score = d->score,
        .sum = d->sum,
        .was = d->was,
        .is = d->is,
        .changes = d->changes,
    };
}

struct cc_sketches cc_compare_part(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);
    struct cc_found found = { 0 };
    struct cc_sketches out = { 0 };

    cc_find_all(&s, &found, a);
    out.at = CC_ARRAY(a, struct cc_sketch, found.drafts.n + 1);
    for (out.n = 0; out.n < found.drafts.n; out.n++)
        out.at[out.n] = sketch_of(c, &found.drafts.at[out.n]);
    out.same = CC_ARRAY(a, struct cc_agreeing, found.same.n + 1);
    for (uint32_t i = 0; i < found.same.n; i++)
        out.same[i] = (struct cc_agreeing){ found.same.at[i].x, found.same.at[i].y,
                                            found.same.at[i].one_voice };
    out.same_count = found.same.n;
    out.candidates = found.tried;
    out.corroborated = found.corroborated;
    return out;
}

/* ---- into the whole ---------------------------------------------------------------- */

static int number_order(uint64_t x, uint64_t y)
{
    return (x > y) - (x < y);
}

static int place_order(struct cc_place x, struct cc_place y)
{
    int order = number_order(x.article, y.article);

    return order ? order : number_order(x.claim, y.claim);
}

static bool is_correction(const struct cc_sketch *x)
{
    return x->stage == CC_STAGE_NOTICES || x->stage == CC_STAGE_WITHDRAWALS;
}

/* As the stages make them; of one correction the one that is tied best, of equals the
 * first. */
static int sketch_order(const void *x, const void *y)
{
    const struct cc_sketch *p = x, *q = y;
    int order = number_order(p->stage, q->stage);

    if (order == 0 && is_correction(p)) {
        order = number_order(p->b.article, q->b.article);
        if (order == 0)
            order = number_order(p->of, q->of);
        if (order == 0)
            order = number_order(q->figure, p->figure);
        if (order == 0)
            order = (p->tie < q->tie) - (p->tie > q->tie);
    }
    if (order == 0)
        order = place_order(p->a, q->a);
    return order ? order : place_order(p->b, q->b);
}

/* One target a correction: what other parts have is further from it. */
static bool is_further(const struct cc_sketch *best, const struct cc_sketch *x)
{
    return is_correction(x) && best->stage == x->stage &&
           best->b.article == x->b.article && best->of == x->of;
}

static struct cc_draft draft_of(const struct cc_case *c, const struct cc_sketch *x)
{
    struct cc_draft d = { .a = cc_item_of(c, x->a),
                          .b = cc_item_of(c, x->b),
                          .kind = (enum cc_kind)x->kind,
                          .rule = (enum cc_rule)x->rule,
                          .grade = (enum cc_grade)x->grade,
                          .score = x->score,
                          .sum = x->sum,
                          .sign = (enum cc_weight_id)x->sign,
                          .told = x->told,
                          .was = x->was,
                          .is = x->is,
                          .changes = x->changes,
                          .stage = x->stage };

    if (x->said == 1)
        d.a.said = d.b.said;
    else if (x->said == 2)
        d.b.said = d.a.said;
    return d;
}

struct cc_findings cc_compare_join(const struct cc_case *c, struct cc_sketches *all,
                                   struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);
    struct cc_found found = { .tried = all->candidates,
                              .corroborated = all->corroborated };
    const struct cc_sketch *best = NULL;

    s.space = CC_NEW(a, struct cc_diff_space);
    if (all->n)
        qsort(all->at, all->n, sizeof *all->at, sketch_order);
    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_sketch *x = &all->at[i];

        if (best && is_further(best, x))
            continue;
        best = x;
        if (x->kind != CC_KIND_NONE)
            *CC_PUSH(a, &found.drafts) = draft_of(c, x);
    }
    for (uint32_t i = 0; i < all->same_count; i++)
        *CC_PUSH(a, &found.same) =
            (struct cc_pair_of_places){ all->same[i].x, all->same[i].y,
                                        all->same[i].one_voice };
    return cc_findings_of(&s, &found, a);
}
