/* "Shot in the back", "shot in the chest": where one blow hit. */
#include "compare/detail.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

#define LED \
    3 /* words before a part of the body in which "in" stands: "in his left arm" */

/* Parts that run into each other, so that one blow may be told as of either. */
static const struct {
    const char *region, *other;
} near[] = {
    { "head", "neck" },      { "neck", "back" },      { "neck", "shoulder" },
    { "chest", "belly" },    { "chest", "shoulder" }, { "belly", "hip" },
    { "back", "shoulder" },  { "back", "hip" },       { "arm", "hand" },
    { "arm", "shoulder" },   { "leg", "foot" },       { "leg", "hip" },
    { "torso", "chest" },    { "torso", "belly" },    { "torso", "back" },
    { "torso", "shoulder" }, { "torso", "hip" },
};

struct hit {
    cc_str region;
    uint32_t at;
};

/* The part of the body that a word names; CC_NONE: none. */
static cc_str region_of(cc_str word)
{
    size_t n = 0;
    const struct cc_lex_row *r = word.n ? cc_lex_find(CC_LEX(oneof), word, &n) : NULL;

    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&r[i], 1), CC_LIT("body")))
            return cc_lex_col(&r[i], 2);
    return CC_NONE;
}

static bool is_led(const struct cc_telling *t, uint32_t at)
{
    for (uint32_t k = 1; k <= LED && at >= t->first + k; k++)
        if (cc_telling_says(t, at - k, "in") || cc_telling_says(t, at - k, "on") ||
            cc_telling_says(t, at - k, "through"))
            return true;
    return false;
}

/* The one part of the body that was hit; false: none is named, or more than one blow may
 * be meant. */
static bool find_hit(const struct cc_telling *t, struct hit *out)
{
    uint32_t found = 0;
    char buf[CC_WORD_MAX];

    for (uint32_t i = t->first; i < t->end; i++) {
        cc_str w = cc_telling_word(t, i, buf), region = region_of(w);

        if (w.n && (cc_lex_has(CC_LEX(number), w) || cc_lex_has(CC_LEX(other), w) ||
                    t->d->token[i].kind == CC_TOKEN_NUMBER))
            return false;
        if (region.n && is_led(t, i)) {
            *out = (struct hit){ region, i };
            found++;
        }
    }
    return found == 1 && !cc_telling_joins(t, out->at + 1) &&
           !cc_telling_says(t, out->at + 1, "of");
}

static bool are_near(cc_str p, cc_str q)
{
    for (size_t i = 0; i < sizeof near / sizeof *near; i++)
        if ((cc_str_eq(p, cc_str_c(near[i].region)) &&
             cc_str_eq(q, cc_str_c(near[i].other))) ||
            (cc_str_eq(q, cc_str_c(near[i].region)) &&
             cc_str_eq(p, cc_str_c(near[i].other))))
            return true;
    return cc_str_eq(p, q);
}

static bool is_blow(const struct cc_claim *x)
{
    static const char *const frames[] = { "SHOOT", "STAB", "STRIKE", "BEATEN",
                                          "lemma:verb:bite" };

    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++)
        if (cc_str_eq(x->frame, cc_str_c(frames[i])))
            return true;
    return false;
}

struct cc_verdict cc_blows_compare(const struct cc_scene *s, const struct cc_item *x,
                                   const struct cc_item *y)
{
    struct cc_verdict none = { .fit = CC_FIT_NONE };
    struct cc_telling t, u;
    struct hit p, q;

    if (!is_blow(x->claim) || !is_blow(y->claim))
        return none;
    t = cc_telling_of(x), u = cc_telling_of(y);
    if (!find_hit(&t, &p) || !find_hit(&u, &q) || are_near(p.region, q.region) ||
        !cc_told_plainly(x) || !cc_told_plainly(y) ||
        !cc_one_deed(s, x, y, p.at, q.at, 1))
        return none;
    return cc_detail_clash(CC_RULE_PLACE_DIFFERS, cc_weight.place_dated);
}
