/* The findings of a case: candidates through the slots, then versions, quotes and
 * notices. */
#include "compare/draft.h"

#include "compare/diff.h"
#include "compare/weight.h"

#define SURELY_SAME .8f /* agreement by which two places are one claim */

bool cc_are_versions(const struct cc_article *x, const struct cc_article *y)
{
    return x->url.n && cc_str_eq(x->url, y->url);
}

struct cc_verdict cc_pair_verdict(const struct cc_scene *s, const struct cc_item *x,
                                  const struct cc_item *y)
{
    if (cc_denied_saying(x))
        return cc_denial_compare(s, x, y);
    return cc_denied_saying(y) ? cc_denial_compare(s, y, x) : cc_slots_compare(s, x, y);
}

static void compare_pair(const struct cc_scene *s, const struct cc_item *x,
                         const struct cc_item *y, struct cc_found *out,
                         struct cc_arena *a)
{
    struct cc_verdict v = cc_pair_verdict(s, x, y);
    bool one_voice =
        cc_same_party(x, y) || (cc_item_own_voice(x) && cc_item_own_voice(y));

    struct cc_draft d = { .kind = CC_KIND_NONE }, revised;

    if (v.fit == CC_FIT_CLASH)
        d = cc_relation(s, x, y, v);
    if (d.kind != CC_KIND_NONE)
        *CC_PUSH_ALONE(a, &out->sketch) = cc_sketch_of(s->c, &d);
    /* Slots say more than words in common. */
    if (d.grade != CC_GRADE_STRONG && cc_revision_of(s, x, y, &revised))
        *CC_PUSH_ALONE(a, &out->sketch) = cc_sketch_of(s->c, &revised);
    if (v.fit == CC_FIT_AGREE && v.score >= cc_weight.possible) {
        out->corroborated += !one_voice;
        if (v.exact && !v.apart && v.score >= SURELY_SAME)
            *CC_PUSH_ALONE(a, &out->same) =
                (struct cc_agreeing){ x->at, y->at, one_voice };
    }
}

/* A notice and the article that bears it, or another version of that: it says what it
 * corrects, and what else it says stands in the text. */
static bool about_itself(const struct cc_item *x, const struct cc_item *y)
{
    return (x->claim->notice || y->claim->notice) &&
           (x->at.article == y->at.article ||
            cc_are_versions(x->reading->article, y->reading->article));
}

/* What a notice says was printed ("our report said that P") is no new word of it. */
static bool is_cited(const struct cc_item *x)
{
    return x->claim->notice && cc_notice_cites(&x->reading->document, x->claim->sentence);
}

static bool says_the_same(const struct cc_scene *s, const struct cc_item *x,
                          const struct cc_item *y)
{
    struct cc_verdict v = cc_slots_compare(s, x, y);

    return v.fit == CC_FIT_AGREE && v.exact;
}

static void try_pair(const struct cc_scene *s, const struct cc_item *x,
                     struct cc_place at, struct cc_found *out, struct cc_arena *a)
{
    const struct cc_item y = cc_item_of(s->c, at);

    out->tried++;
    if (about_itself(x, &y) || is_cited(x) || is_cited(&y))
        return;
    if (x->at.article == y.at.article ||
        !cc_are_versions(x->reading->article, y.reading->article))
        compare_pair(s, x, &y, out, a);
    else if (says_the_same(s, x, &y))
        *CC_PUSH_ALONE(a, &out->same) = (struct cc_agreeing){ x->at, y.at, true };
}

static void try_pairs(const struct cc_scene *s, struct cc_found *out, struct cc_arena *a)
{
    const struct cc_case *c = s->c;
    struct cc_index *ix = cc_index_of(c, a);

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            const struct cc_item x = cc_item_of(c, (struct cc_place){ r, i });
            struct cc_places met = cc_index_met(ix, x.at, true);

            for (uint32_t k = 0; k < met.n; k++)
                try_pair(s, &x, met.at[k], out, a);
        }
    out->crowd = cc_index_crowd(ix);
    cc_index_drop(ix, a);
}

/* What stands behind `from` was made by that stage. */
static uint32_t mark_stage(struct cc_drafts *d, uint32_t from, enum cc_stage stage)
{
    for (uint32_t i = from; i < d->n; i++)
        d->at[i].stage = (uint8_t)stage;
    return d->n;
}

/* What needs no slots. */
static void find_rest(const struct cc_scene *s, struct cc_drafts *d,
                      struct cc_crowds *crowd, struct cc_arena *a)
{
    uint32_t n;

    if (!s->c->across)
        cc_versions_find(s, d, a);
    n = mark_stage(d, 0, CC_STAGE_VERSIONS);
    cc_quotes_find(s, d, crowd, a);
    mark_stage(d, n, CC_STAGE_QUOTES);
    cc_notices_find(s, d, a);
    if (s->c->across)
        return;
    cc_corrected_find(s, d, a);
    n = d->n;
    cc_told_find(s, d, a);
    cc_turned_find(s, d, a);
    n = mark_stage(d, n, CC_STAGE_TOLD);
    cc_counters_find(s, d, a);
    n = mark_stage(d, n, CC_STAGE_COUNTERS);
    cc_replies_find(s, d, a);
    mark_stage(d, n, CC_STAGE_REPLIES);
}

void cc_find_all(struct cc_scene *s, struct cc_found *out, struct cc_arena *a)
{
    struct cc_drafts drafts = { 0 };

    try_pairs(s, out, a);
    s->space = CC_NEW(a, struct cc_diff_space);
    find_rest(s, &drafts, &out->crowd, a);
    for (uint32_t i = 0; i < drafts.n; i++)
        *CC_PUSH_ALONE(a, &out->sketch) = cc_sketch_of(s->c, &drafts.at[i]);
    cc_arena_drop(a, drafts.at);
}

struct cc_findings cc_compare(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);
    struct cc_found found = { 0 };

    cc_find_all(&s, &found, a);
    return cc_findings_of(&s, &found, a);
}
