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

struct cc_sketches cc_compare_part(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);
    struct cc_found found = { 0 };

    cc_find_all(&s, &found, a);
    return (struct cc_sketches){ found.sketch.at, found.sketch.n, found.same.at,
                                 found.same.n,    found.tried,    found.corroborated };
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

void cc_sketches_settle(struct cc_sketches *all)
{
    const struct cc_sketch *best = NULL;
    uint32_t kept = 0;

    if (all->n)
        qsort(all->at, all->n, sizeof *all->at, sketch_order);
    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_sketch x = all->at[i];

        if (best && is_further(best, &x))
            continue;
        all->at[kept] = x;
        best = &all->at[kept++];
    }
    all->n = kept;
    kept = 0;
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].kind != CC_KIND_NONE)
            all->at[kept++] = all->at[i];
    all->n = kept;
}

struct cc_findings cc_compare_join(const struct cc_case *c, struct cc_sketches *all,
                                   struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);

    cc_sketches_settle(all);
    struct cc_found found = { .sketch = { all->at, all->n, all->n },
                              .same = { all->same, all->same_count, all->same_count },
                              .tried = all->candidates,
                              .corroborated = all->corroborated };
    s.space = CC_NEW(a, struct cc_diff_space);
    return cc_findings_of(&s, &found, a);
}
