/* "Shot in the back", "shot in the chest": where one blow hit. */
#include "compare/detail.h"

#include "claimcheck/lexicon.h"
#include "compare/oneof.h"
#include "compare/weight.h"

#define LED \
    3 /* words before a part of the body in which "in" stands: "in his left arm" */

struct hit {
    cc_str region;
    uint32_t at;
};

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
        cc_str w = cc_telling_word(t, i, buf),
               region = cc_oneof_member(w, CC_LIT("body"));

        if (w.n &&
            (cc_lex_has(CC_LEX(number), w) || t->d->token[i].kind == CC_TOKEN_NUMBER))
            return false;
        if (region.n && is_led(t, i)) {
            *out = (struct hit){ region, i };
            found++;
        }
    }
    return found == 1 && !cc_telling_joins(t, out->at + 1) &&
           !cc_telling_says(t, out->at + 1, "of");
}

/* One blow may be told as of either. */
static bool are_near(cc_str p, cc_str q)
{
    for (cc_str rest = cc_lex_get(CC_LEX(adjoins), p, 1); rest.n;)
        if (cc_str_eq(cc_str_cut(&rest, ','), q))
            return true;
    return cc_str_eq(p, q);
}

unsigned cc_blows_told(const struct cc_item *x)
{
    return cc_frame_tells(x->claim, "hit") ? CC_TELLS : 0;
}

struct cc_verdict cc_blows_compare(const struct cc_scene *s, const struct cc_item *x,
                                   const struct cc_item *y)
{
    struct cc_verdict none = { .fit = CC_FIT_NONE };
    struct cc_telling t = cc_telling_of(x), u = cc_telling_of(y);
    struct hit p, q;

    if (!find_hit(&t, &p) || !find_hit(&u, &q) || are_near(p.region, q.region) ||
        !cc_told_plainly(x) || !cc_told_plainly(y) ||
        !cc_one_deed(s, x, y, p.at, q.at, 1))
        return none;
    return cc_detail_clash(CC_RULE_PLACE_DIFFERS, cc_weight.place_dated);
}
