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
                         const struct cc_item *y, struct cc_drafts *drafts,
                         struct cc_agreements *same, uint32_t *corroborated,
                         struct cc_arena *a)
{
    struct cc_verdict v = cc_pair_verdict(s, x, y);
    bool one_voice =
        cc_same_party(x, y) || (cc_item_own_voice(x) && cc_item_own_voice(y));

    if (v.fit == CC_FIT_CLASH) {
        struct cc_draft d = cc_relation(s, x, y, v);
        if (d.kind != CC_KIND_NONE)
            *CC_PUSH(a, drafts) = d;
    } else if (v.fit == CC_FIT_AGREE && v.score >= cc_weight.possible) {
        *corroborated += !one_voice;
        if (v.exact && v.score >= SURELY_SAME)
            *CC_PUSH(a, same) = (struct cc_pair_of_places){ x->at, y->at, one_voice };
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

static bool says_the_same(const struct cc_scene *s, const struct cc_item *x,
                          const struct cc_item *y)
{
    struct cc_verdict v = cc_slots_compare(s, x, y);

    return v.fit == CC_FIT_AGREE && v.exact;
}

static const struct cc_scene *kept(const struct cc_scene *s, struct cc_arena *a)
{
    struct cc_scene *out = CC_NEW(a, struct cc_scene);

    *out = *s;
    return out;
}

/* What comparing pairs of claims adds to. */
struct pairs {
    struct cc_scene *s;
    struct cc_drafts drafts;
    struct cc_agreements same;
    struct cc_crowds crowd; /* what told nothing apart */
    uint32_t tried, corroborated;
    struct cc_arena *a;
};

static void try_pair(struct pairs *p, struct cc_place at_x, struct cc_place at_y)
{
    struct cc_item x = cc_item_of(p->s->c, at_x), y = cc_item_of(p->s->c, at_y);

    p->tried++;
    if (about_itself(&x, &y))
        return;
    if (x.at.article == y.at.article ||
        !cc_are_versions(x.reading->article, y.reading->article))
        compare_pair(p->s, &x, &y, &p->drafts, &p->same, &p->corroborated, p->a);
    else if (says_the_same(p->s, &x, &y))
        *CC_PUSH(p->a, &p->same) = (struct cc_pair_of_places){ x.at, y.at, true };
}

static void try_pairs(struct pairs *p)
{
    const struct cc_case *c = p->s->c;
    struct cc_index *ix = cc_index_of(c, p->a);

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            struct cc_place x = { r, i };
            struct cc_places met = cc_index_met(ix, x, true);

            for (uint32_t k = 0; k < met.n; k++)
                try_pair(p, x, met.at[k]);
        }
    p->crowd = cc_index_crowd(ix);
}

struct cc_findings cc_compare(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);
    struct pairs p = { .s = &s, .a = a };
    struct cc_findings out;

    try_pairs(&p);
    s.space = CC_NEW(a, struct cc_diff_space);
    cc_versions_find(&s, &p.drafts, a);
    cc_quotes_find(&s, &p.drafts, &p.crowd, a);
    cc_notices_find(&s, &p.drafts, a);
    cc_told_find(&s, &p.drafts, a);
    cc_counters_find(&s, &p.drafts, a);
    cc_replies_find(&s, &p.drafts, a);
    out = cc_cluster(&s, &p.drafts, &p.same, a);
    out.summary.candidates = p.tried;
    out.summary.corroborated = p.corroborated;
    out.scene = kept(&s, a);
    cc_scene_crowd(&s, &p.crowd, a);
    cc_crowds_settle(&p.crowd);
    out.crowd = p.crowd;
    return out;
}
