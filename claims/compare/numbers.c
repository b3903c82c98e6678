/* Two figures of one unit: can both hold? */
#include "compare/value.h"

#include <math.h>

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

#define ABOUT      .10 /* "about 200" may be 180 to 220 */
#define ABOUT_HOUR 15  /* minutes: "about 4 p.m." */
#define OUTGROWN   1.2 /* times "at least 60": so many are news */
#define ROUND \
    .49 /* of the last digit: "3 years" and "4 years" do not meet at three and a half */

/* The interval that a figure as written may stand for. Whole counts below ten are exact.
 */
static void widen(const struct cc_value *v, double *lo, double *hi)
{
    bool small_count = cc_str_starts(v->unit, CC_LIT("count")) && v->grain <= 1;
    double round = small_count ? 0 : v->grain * ROUND;

    *lo = v->lo - round;
    *hi = v->hi + round;
    if (v->approximate) {
        bool clock = cc_str_eq(v->unit, CC_LIT("clock"));

        *lo -= clock ? ABOUT_HOUR : ABOUT * fabs(v->lo);
        *hi += clock ? ABOUT_HOUR : ABOUT * fabs(v->hi);
    }
}

static bool below(double hi, bool hi_open, double lo, bool lo_open)
{
    return hi < lo || (!(hi > lo) && (hi_open || lo_open));
}

bool cc_numbers_meet(const struct cc_value *x, const struct cc_value *y)
{
    double xlo, xhi, ylo, yhi;

    widen(x, &xlo, &xhi);
    widen(y, &ylo, &yhi);
    return !below(xhi, x->hi_open, ylo, y->lo_open) &&
           !below(yhi, y->hi_open, xlo, x->lo_open);
}

/* "up to five years" and "up to 18 months" name two limits, whatever lies below both; "at
 * least 12" and "at least 17" can both hold, but the count has risen. */
static bool limits_differ(const struct cc_value *x, const struct cc_value *y,
                          bool *rising)
{
    bool up_to = !(x->lo > 0) && !(y->lo > 0) && x->hi > 0 && y->hi > 0 &&
                 isfinite(x->hi) && isfinite(y->hi) && x->hi > x->lo && y->hi > y->lo;
    bool at_least = isinf(x->hi) && isinf(y->hi) && !(x->lo < 0) && !(y->lo < 0);
    struct cc_value p = *x, q = *y;

    if (up_to)
        p.lo = p.hi, q.lo = q.hi;
    else if (at_least)
        p.hi = p.lo, q.hi = q.lo;
    p.lo_open = p.hi_open = q.lo_open = q.hi_open = false;
    *rising = at_least;
    return (up_to || at_least) && !cc_numbers_meet(&p, &q);
}

/* "At least 60", then "184": both can hold, but the count has risen. */
static bool is_outgrown(const struct cc_value *x, const struct cc_value *y)
{
    const struct cc_value *least = isinf(x->hi) ? x : y, *now = isinf(x->hi) ? y : x;

    return isinf(least->hi) && least->lo > 0 && isfinite(now->hi) &&
           now->lo > OUTGROWN * least->lo;
}

static bool same_figure(const struct cc_value *x, const struct cc_value *y)
{
    return !(x->lo < y->lo || x->lo > y->lo || x->hi < y->hi || x->hi > y->hi);
}

static bool part_of(const struct cc_claim *x)
{
    return x->anchor.quantifier == CC_Q_PART || x->anchor.quantifier == CC_Q_SOME ||
           x->anchor.quantifier == CC_Q_MOST;
}

bool cc_is_whole(const struct cc_value *part, const struct cc_value *all,
                 const struct cc_claim *of_all)
{
    bool says_all = of_all->anchor.quantifier == CC_Q_ALL;

    for (uint32_t i = 0; i < of_all->role_count; i++)
        says_all |= of_all->roles[i].quantifier == CC_Q_ALL;
    return says_all && part->of > 0 && !(all->lo < part->of) && !(all->hi > part->of);
}

/* "not one of them", "not a single resident". */
static bool not_one(const struct cc_claim *x)
{
    bool none = x->anchor.quantifier == CC_Q_NO;

    for (uint32_t i = 0; i < x->role_count; i++)
        none |= x->roles[i].quantifier == CC_Q_NO;
    return none && x->negative && !(x->value.hi > 1);
}

/* "Two children" of "five people": who is told of there may be some of those here. */
static bool are_some_of(const struct cc_value *few, const struct cc_value *all)
{
    cc_str some = cc_counted_noun(few->unit), whole = cc_counted_noun(all->unit);
    bool people =
        cc_str_eq(whole, CC_LIT("people")) || cc_str_eq(whole, CC_LIT("person"));

    return some.n && people && few->hi < all->lo && !cc_lex_has(CC_LEX(partaker), some) &&
           !cc_str_eq(some, CC_LIT("people")) && cc_wn_is_a(some, CC_LIT("person"), 1);
}

struct cc_verdict cc_numbers_compare(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_value *v = &x->value, *w = &y->value;
    float score = cc_str_eq(v->unit, CC_LIT("vote")) ? cc_weight.votes : cc_weight.figure;
    bool of_one_unit = cc_count_one_thing(x, y), rising;

    if (not_one(x) != not_one(y) && x->negative != y->negative && of_one_unit)
        return (not_one(x) ? w : v)->lo > 0 ? cc_clash(CC_RULE_NEGATED, cc_weight.negated)
                                            : cc_unrelated();

    /* Two of the twelve, and twelve: a part and the whole. */
    if (((v->of > 0) != (w->of > 0) || part_of(x) != part_of(y)) &&
        !cc_is_whole(v, w, y) && !cc_is_whole(w, v, x))
        return cc_unrelated();
    if (!of_one_unit || cc_rates_differ(v, w) || are_some_of(v, w) || are_some_of(w, v))
        return cc_unrelated();
    if (x->negative != y->negative) {
        if ((x->ceased || y->ceased) && !cc_numbers_meet(v, w)) {
            /* the text tells that one came after the other */
            struct cc_verdict c = cc_clash(CC_RULE_FIGURE_DIFFERS, score);
            c.told = true;
            return c;
        }
        return same_figure(v, w) ? cc_clash(CC_RULE_NEGATED, cc_weight.negated)
                                 : cc_unrelated();
    }
    if (!x->negative && limits_differ(v, w, &rising)) {
        struct cc_verdict c = cc_clash(CC_RULE_FIGURE_DIFFERS, score);
        c.apart = rising;
        return c;
    }
    if (!x->negative && is_outgrown(v, w)) {
        struct cc_verdict c = cc_clash(CC_RULE_FIGURE_DIFFERS, score);
        c.apart = true;
        return c;
    }
    if (cc_numbers_meet(v, w))
        return cc_agree(same_figure(v, w) ? .9f : .6f);
    if (x->negative)
        return cc_unrelated();
    if (v->approximate || w->approximate)
        score += cc_weight.approximate;
    return cc_clash(cc_str_eq(v->unit, CC_LIT("clock")) ? CC_RULE_DATE_DIFFERS
                                                        : CC_RULE_FIGURE_DIFFERS,
                    score);
}
