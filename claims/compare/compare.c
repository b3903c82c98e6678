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

struct cc_findings cc_compare(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_scene s = cc_scene_of(c, a);
    struct cc_candidates pairs = cc_candidates_find(c, a);
    struct cc_drafts drafts = { 0 };
    struct cc_agreements same = { 0 };
    struct cc_findings out;
    uint32_t corroborated = 0;

    for (uint32_t i = 0; i < pairs.n; i++) {
        struct cc_item x = cc_item_of(c, pairs.at[i].a), y = cc_item_of(c, pairs.at[i].b);

        if (about_itself(&x, &y))
            continue;
        if (x.at.article == y.at.article ||
            !cc_are_versions(x.reading->article, y.reading->article))
            compare_pair(&s, &x, &y, &drafts, &same, &corroborated, a);
        else if (says_the_same(&s, &x, &y))
            *CC_PUSH(a, &same) = (struct cc_pair_of_places){ x.at, y.at, true };
    }
    s.space = CC_NEW(a, struct cc_diff_space);
    cc_versions_find(&s, &drafts, a);
    cc_quotes_find(&s, &drafts, a);
    cc_notices_find(&s, &drafts, a);
    cc_told_find(&s, &drafts, a);
    cc_replies_find(&s, &drafts, a);
    out = cc_cluster(&s, &drafts, &same, a);
    out.summary.candidates = pairs.n;
    out.summary.corroborated = corroborated;
    out.scene = kept(&s, a);
    return out;
}
