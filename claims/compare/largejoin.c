/* The findings of a large case out of what its parts found. */
#include "compare/large.h"

#include <stdlib.h>

static struct cc_place place_of(const struct cc_large_work *w, uint32_t number)
{
    uint32_t lo = 0, hi = w->l->from.n;

    while (lo + 1 < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (w->first[mid] <= number)
            lo = mid;
        else
            hi = mid;
    }
    return (struct cc_place){ lo, number - w->first[lo] };
}

/* All in one; the parts' own go. */
static struct cc_sketches gathered(struct cc_large_work *w, struct cc_arena *a)
{
    struct cc_sketches out = { .candidates = (uint32_t)w->candidates,
                               .corroborated = (uint32_t)w->corroborated };
    uint32_t n = 0, same = 0;

    for (const struct cc_large_found *f = w->found; f; f = f->next) {
        n += f->n;
        same += f->same_count;
    }
    out.at = CC_ARRAY(a, struct cc_sketch, n);
    out.same = CC_ARRAY(a, struct cc_agreeing, same);
    for (const struct cc_large_found *f = w->found; f; f = f->next) {
        for (uint32_t i = 0; i < f->n; i++)
            out.at[out.n++] = f->at[i];
        for (uint32_t i = 0; i < f->same_count; i++)
            out.same[out.same_count++] = (struct cc_agreeing){
                place_of(w, (uint32_t)(f->same[i] >> 32) & INT32_MAX),
                place_of(w, (uint32_t)f->same[i]), f->same[i] >> 63
            };
        cc_arena_drop(w->a, f->at);
    }
    return out;
}

/* Each claim with the one that stands for those of one voice, and these with the one that
 * stands for all. */
static struct cc_agreements united(struct cc_large_work *w, struct cc_arena *a)
{
    const uint32_t n = w->first[w->l->from.n];
    struct cc_agreements out = { 0 };

    for (uint32_t k = 0; k < n; k++) {
        uint32_t voice = cc_joined_root(w->voice, k), any = cc_joined_root(w->any, k);

        if (voice != k)
            *CC_PUSH_ALONE(a, &out) =
                (struct cc_agreeing){ place_of(w, k), place_of(w, voice), true };
        else if (any != k)
            *CC_PUSH_ALONE(a, &out) =
                (struct cc_agreeing){ place_of(w, k), place_of(w, any), false };
    }
    return out;
}

static void mark(const struct cc_large_work *w, uint8_t *is_named, struct cc_place at)
{
    is_named[w->first[at.article] + at.claim] = true;
}

/* By running number: what was found rests on the claim. */
static const uint8_t *named_in(const struct cc_large_work *w, const struct cc_found *f,
                               struct cc_arena *a)
{
    uint8_t *out = CC_ARRAY(a, uint8_t, w->first[w->l->from.n] + 1);

    for (uint32_t i = 0; i < f->sketch.n; i++) {
        mark(w, out, f->sketch.at[i].a);
        mark(w, out, f->sketch.at[i].b);
    }
    for (uint32_t i = 0; i < f->same.n; i++) {
        mark(w, out, f->same.at[i].x);
        mark(w, out, f->same.at[i].y);
    }
    for (uint32_t i = 0; i < f->united.n; i++) {
        mark(w, out, f->united.at[i].x);
        mark(w, out, f->united.at[i].y);
    }
    return out;
}

/* Of the claims of one article. */
static bool add_briefs(struct cc_large_work *w, struct cc_briefs *out, uint32_t r,
                       const uint8_t *is_named)
{
    const uint32_t first = w->first[r], end = w->first[r + 1];
    const struct cc_case c = cc_large_case(w);

    out->first[r] = out->n;
    for (uint32_t k = first; k < end; k++) {
        if (!is_named[k])
            continue;
        if (!w->reading[r] && !(w->reading[r] = cc_large_open(w->l, r, w->work)))
            return false;
        out->at[out->n++] = cc_brief_of(&c, (struct cc_place){ r, k - first }, w->work);
    }
    w->reading[r] = NULL;
    out->first[r + 1] = out->n;
    return true;
}

static bool briefs_of(struct cc_large_work *w, const struct cc_found *f,
                      struct cc_briefs *out, struct cc_arena *a)
{
    const uint8_t *is_named = named_in(w, f, a);
    uint32_t n = 0;
    bool ok = true;

    for (uint32_t k = 0; k < w->first[w->l->from.n]; k++)
        n += is_named[k];
    *out = (struct cc_briefs){ CC_ARRAY(a, struct cc_brief, n), 0,
                               CC_ARRAY(a, uint32_t, w->l->from.n + 1) };
    for (uint32_t r = 0; ok && r < w->l->from.n; r++) {
        ok = add_briefs(w, out, r, is_named);
        cc_arena_reset(w->work);
    }
    return ok;
}

static const struct cc_place *kept(const struct cc_place *from, uint32_t n,
                                   struct cc_arena *a)
{
    struct cc_place *out = CC_ARRAY(a, struct cc_place, n);

    for (uint32_t i = 0; i < n; i++)
        out[i] = from[i];
    return out;
}

static struct cc_finding finding_of(const struct cc_entry *e, struct cc_arena *a)
{
    const struct cc_sketch *x = e->d;
    struct cc_finding f = { .a = { .at = x->a },
                            .b = { .at = x->b },
                            .kind = (enum cc_kind)x->kind,
                            .rule = (enum cc_rule)x->rule,
                            .grade = (enum cc_grade)x->grade,
                            .score = x->score,
                            .sign = (enum cc_weight_id)x->sign };

    cc_entry_also(e, &f);
    f.a.also = kept(f.a.also, f.a.also_count, a);
    f.b.also = kept(f.b.also, f.b.also_count, a);
    return f;
}

static void put(struct cc_large_work *w, const struct cc_entries *e)
{
    struct cc_finding *at = CC_ARRAY(w->a, struct cc_finding, e->n);
    struct cc_sketch *sketch = CC_ARRAY(w->a, struct cc_sketch, e->n);
    struct cc_findings *out = &w->l->found;

    for (; out->n < e->n; out->n++) {
        at[out->n] = finding_of(e->at[out->n], w->a);
        sketch[out->n] = *e->at[out->n]->d;
        out->summary.strong += at[out->n].grade == CC_GRADE_STRONG;
        out->summary.possible += at[out->n].grade == CC_GRADE_POSSIBLE;
    }
    out->at = at;
    out->crowd = w->told;
    w->l->sketch = sketch;
}

bool cc_large_join(struct cc_large_work *w)
{
    struct cc_arena *a = cc_arena_beside(w->a);
    struct cc_sketches all = gathered(w, a);
    struct cc_briefs briefs;

    cc_sketches_settle(&all);
    struct cc_found found = { .sketch = { all.at, all.n, all.n },
                              .same = { all.same, all.same_count, all.same_count },
                              .united = united(w, a) };
    bool ok = briefs_of(w, &found, &briefs, a);
    if (ok) {
        const struct cc_entries e = cc_cluster(&briefs, &found, a);
        put(w, &e);
    }
    w->l->found.summary.candidates = all.candidates;
    w->l->found.summary.corroborated = all.corroborated;
    cc_arena_free(a);
    return ok;
}
