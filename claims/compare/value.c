/* What is contested: can the two values be one? */
#include "compare/slots.h"

#include <math.h>

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

#define ABOUT    .10 /* "about 200" may be 180 to 220 */
#define OUTGROWN 1.2 /* times "at least 60": so many are news */
#define ROUND \
    .49 /* of the last digit: "3 years" and "4 years" do not meet at three and a half */

static struct cc_verdict agree(float score)
{
    return (struct cc_verdict){ .fit = CC_FIT_AGREE, .score = score };
}

static struct cc_verdict clash(enum cc_rule rule, float score)
{
    return (struct cc_verdict){ .fit = CC_FIT_CLASH, .rule = rule, .score = score };
}

static struct cc_verdict unrelated(void)
{
    return (struct cc_verdict){ .fit = CC_FIT_NONE };
}

/* The text itself tells that one came after the other. */
static struct cc_verdict told(struct cc_verdict v)
{
    v.told = true;
    return v;
}

/* ---- numbers --------------------------------------------------------------- */

/* "5,200 people", "4,000 employees". */
static bool counts_people_of(cc_str people, cc_str unit)
{
    cc_str noun = cc_str_sub(unit, sizeof "count:" - 1, unit.n);

    return cc_str_eq(people, CC_LIT("count:people")) &&
           cc_wn_is_a(noun, CC_LIT("person"), 1);
}

bool cc_units_same(cc_str x, cc_str y)
{
    cc_str count = CC_LIT("count:"), money = CC_LIT("money");

    if (cc_str_eq(x, y))
        return true;
    /* "no money", "not a cent": of whatever currency. */
    if (cc_str_eq(x, money) || cc_str_eq(y, money))
        return cc_str_starts(x, money) && cc_str_starts(y, money);
    /* "the dead number 17": whatever the other side counts. */
    if (cc_str_eq(x, CC_LIT("count")) || cc_str_eq(y, CC_LIT("count")))
        return cc_str_starts(x, CC_LIT("count")) && cc_str_starts(y, CC_LIT("count"));
    if (!cc_str_starts(x, count) || !cc_str_starts(y, count))
        return false;
    switch (
        cc_relate(cc_str_sub(x, count.n, x.n), cc_str_sub(y, count.n, y.n), CC_NOUN)) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return true;
    default:
        return x.n == count.n || y.n == count.n || /* "nine were": of what was counted */
               counts_people_of(x, y) || counts_people_of(y, x);
    }
}

/* The interval that a figure as written may stand for. Whole counts below ten are exact.
 */
static void widen(const struct cc_value *v, double *lo, double *hi)
{
    bool small_count = cc_str_starts(v->unit, CC_LIT("count")) && v->grain <= 1;
    double round = small_count ? 0 : v->grain * ROUND;

    *lo = v->lo - round;
    *hi = v->hi + round;
    if (v->approximate) {
        *lo -= ABOUT * fabs(v->lo);
        *hi += ABOUT * fabs(v->hi);
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

static struct cc_verdict numbers(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_value *v = &x->value, *w = &y->value;
    float score = cc_str_eq(v->unit, CC_LIT("vote")) ? cc_weight.votes : cc_weight.figure;
    bool rising;

    if (not_one(x) != not_one(y) && x->negative != y->negative &&
        cc_units_same(v->unit, w->unit))
        return (not_one(x) ? w : v)->lo > 0 ? clash(CC_RULE_NEGATED, cc_weight.negated)
                                            : unrelated();

    /* Two of the twelve, and twelve: a part and the whole. */
    if (((v->of > 0) != (w->of > 0) || part_of(x) != part_of(y)) &&
        !cc_is_whole(v, w, y) && !cc_is_whole(w, v, x))
        return unrelated();
    if (!cc_units_same(v->unit, w->unit))
        return unrelated();
    if (x->negative != y->negative) {
        if ((x->ceased || y->ceased) && !cc_numbers_meet(v, w))
            return told(clash(CC_RULE_FIGURE_DIFFERS, score));
        return same_figure(v, w) ? clash(CC_RULE_NEGATED, cc_weight.negated)
                                 : unrelated();
    }
    if (!x->negative && limits_differ(v, w, &rising)) {
        struct cc_verdict c = clash(CC_RULE_FIGURE_DIFFERS, score);
        c.apart = rising;
        return c;
    }
    if (!x->negative && is_outgrown(v, w)) {
        struct cc_verdict c = clash(CC_RULE_FIGURE_DIFFERS, score);
        c.apart = true;
        return c;
    }
    if (cc_numbers_meet(v, w))
        return agree(same_figure(v, w) ? .9f : .6f);
    if (x->negative)
        return unrelated();
    if (v->approximate || w->approximate)
        score += cc_weight.approximate;
    return clash(cc_str_eq(v->unit, CC_LIT("clock")) ? CC_RULE_DATE_DIFFERS
                                                     : CC_RULE_FIGURE_DIFFERS,
                 score);
}

/* ---- all, none, some ------------------------------------------------------- */

enum amount { THE, ALL, NONE, SOME, SOME_NOT, NOT_ALL, NOT_THE, ONLY };

/* What it is that is all, none or the only one. */
static const struct cc_ref *quantified(const struct cc_claim *x)
{
    for (uint32_t i = 0; i < x->role_count && !x->anchor.quantifier; i++)
        if (x->roles[i].quantifier)
            return &x->roles[i];
    return &x->anchor;
}

/* "three of nine", "half of the crew". */
static bool is_part(const struct cc_claim *x)
{
    const struct cc_value *v = cc_claim_figure(x);
    bool share = cc_str_eq(v->unit, CC_LIT("share")) && v->hi < 1 && v->lo > 0;

    return v->kind == CC_VALUE_NUMBER && (v->of > 0 || share);
}

/* "Two of the five", not "at least two": the other three were not. */
static bool is_exact_part(const struct cc_claim *x)
{
    const struct cc_value *v = cc_claim_figure(x);

    return is_part(x) && !(v->hi > v->lo) && !v->approximate &&
           (!(v->of > 0) || v->hi < v->of);
}

static enum amount amount_of(const struct cc_claim *x)
{
    if (is_part(x))
        return x->negative ? SOME_NOT : SOME;
    switch (quantified(x)->quantifier) {
    case CC_Q_ALL:
    case CC_Q_BOTH:
        return x->negative ? NOT_ALL : ALL;
    case CC_Q_ONLY:
        return x->negative ? NOT_THE : ONLY;
    case CC_Q_NO: /* the claim stage counts "no" as a negation of the predicate as well */
        return NONE;
    case CC_Q_SOME:
    case CC_Q_MOST:
    case CC_Q_FEW:
    case CC_Q_PART:
        return x->negative ? SOME_NOT : SOME;
    default:
        return x->negative ? NOT_THE : THE;
    }
}

static bool one_is(enum amount x, enum amount y, enum amount p, enum amount q)
{
    return (x == p && y == q) || (x == q && y == p);
}

static struct cc_verdict propositions(const struct cc_claim *x, const struct cc_claim *y)
{
    enum amount p = amount_of(x), q = amount_of(y);

    p = p == ONLY ? THE : p;
    q = q == ONLY ? THE : q;
    if (one_is(p, q, THE, NOT_THE))
        return clash(CC_RULE_NEGATED, cc_weight.negated);
    if (one_is(p, q, THE, NONE) || one_is(p, q, SOME, NONE))
        return clash(CC_RULE_NEGATED, cc_weight.negated);
    if (one_is(p, q, ALL, NONE) || one_is(p, q, ALL, SOME_NOT) ||
        one_is(p, q, ALL, NOT_ALL) || one_is(p, q, ALL, NOT_THE))
        return clash(CC_RULE_QUANTIFIER, cc_weight.quantifier);
    if (one_is(p, q, ALL, SOME) && (is_exact_part(x) || is_exact_part(y)) &&
        cc_str_eq(quantified(x)->head, quantified(y)->head))
        return clash(CC_RULE_QUANTIFIER, cc_weight.quantifier);
    if (p == q)
        return agree(.8f);
    return unrelated();
}

/* ---- the other kinds ------------------------------------------------------- */

/* One state, but of all, none or some of a group. */
static struct cc_verdict amounts(const struct cc_claim *x, const struct cc_claim *y)
{
    enum amount p = amount_of(x), q = amount_of(y);

    if (p == THE || q == THE || p == ONLY || q == ONLY || (p == NOT_THE && q == NOT_THE))
        return clash(CC_RULE_NEGATED, cc_weight.negated);
    return propositions(x, y);
}

static struct cc_verdict states(const struct cc_claim *x, const struct cc_claim *y)
{
    bool same = cc_str_eq(x->value.state, y->value.state);

    if (!cc_str_eq(x->value.set, y->value.set))
        return unrelated();
    if (x->negative == y->negative)
        return same ? agree(.9f)
               : x->negative || (amount_of(x) == SOME && amount_of(y) == SOME)
                   ? unrelated() /* "three were dropped", "two of the charges stand" */
                   : clash(CC_RULE_EXCLUSIVE_STATE, cc_weight.state);
    return same ? amounts(x, y) : agree(.6f);
}

/* Two places of one thing on one day, or when one thing happened. Without a day it may
 * have been at both. */
static struct cc_verdict places(const struct cc_item *x, const struct cc_item *y,
                                const struct cc_ref *p, const struct cc_ref *q)
{
    cc_date d = x->claim->about, e = y->claim->about;
    bool one_occasion = cc_one_occasion(x, y);
    bool dated = cc_date_known(d) && cc_date_known(e) && d.precision <= CC_PREC_DAY &&
                 e.precision <= CC_PREC_DAY;

    /* where somebody is born, not where he is or goes */
    bool one_place = !x->claim->moves && x->claim->anchor.role == CC_ROLE_PATIENT &&
                     cc_places_apart(p, q);
    struct cc_verdict v = clash(CC_RULE_PLACE_DIFFERS, dated || one_occasion || one_place
                                                           ? cc_weight.place_dated
                                                           : cc_weight.place);

    if (cc_places_meet(p->head, q->head))
        return agree(.6f);
    v.fixed = dated || one_occasion;
    return v;
}

/* Two names: both may open their sentences, and one may be a word besides ("Marsh"). Many
 * may decide to do one thing. */
static bool two_names(const struct cc_case *c, const struct cc_item *x,
                      const struct cc_item *y)
{
    const struct cc_ref *p = &x->claim->value.filler, *q = &y->claim->value.filler;
    bool name_p = cc_ref_is_name(c, x->at.article, p);
    bool name_q = cc_ref_is_name(c, y->at.article, q);
    bool bare_p = name_p || cc_ref_is_bare(c, x->at.article, p);
    bool bare_q = name_q || cc_ref_is_bare(c, y->at.article, q);
    bool words = cc_wn_classes_of_form(p->head) && cc_wn_classes_of_form(q->head);

    return (name_p && name_q) || (bare_p && bare_q && (name_p || name_q || !words) &&
                                  x->claim->anchor.kind != CC_REF_CLAUSE);
}

static struct cc_verdict fillers(const struct cc_case *c, const struct cc_item *x,
                                 const struct cc_item *y, bool place)
{
    const struct cc_ref *p = &x->claim->value.filler, *q = &y->claim->value.filler;
    enum cc_same same = cc_ref_same(c, x->at.article, p, y->at.article, q);

    if (place && same == CC_SAME_UNKNOWN && cc_two_places(p, q))
        same = CC_SAME_NO;
    if (same == CC_SAME_UNKNOWN)
        return unrelated();
    if (x->claim->negative != y->claim->negative)
        return same == CC_SAME_NO ? unrelated()
                                  : clash(CC_RULE_NEGATED, cc_weight.negated);
    if (same != CC_SAME_NO)
        return agree(same == CC_SAME_YES ? .9f : .6f);
    if (x->claim->negative || (!place && cc_fillers_one(x, y)))
        return unrelated();
    if (place)
        return places(x, y, p, q);
    if (x->claim->frame_type == CC_FRAME_CAUSE)
        return clash(CC_RULE_CAUSE_DIFFERS, cc_weight.cause);
    /* "police" and "officers", "collapse" and "accident" may be words for one thing. */
    return clash(CC_RULE_FILLER_DIFFERS,
                 cc_fillers_pronouns(x, y) ? cc_weight.filler_unlike
                 : two_names(c, x, y)      ? cc_weight.filler
                 : p->plural == q->plural && cc_roles_apart(p->head, q->head)
                     ? cc_weight.filler_role
                 : cc_relate(p->head, q->head, CC_NOUN) == CC_REL_COHYPONYM
                     ? cc_weight.filler_noun
                     : cc_weight.filler_unlike);
}

static struct cc_verdict dates(const struct cc_claim *x, const struct cc_claim *y)
{
    cc_date d = x->value.date, e = y->value.date;
    bool meet = cc_date_meet(d, e) && !(d.minute >= 0 && e.minute >= 0 &&
                                        d.first == e.first && d.minute != e.minute);

    if (!cc_date_known(d) || !cc_date_known(e))
        return unrelated();
    if (x->negative != y->negative)
        return cc_date_equal(d, e) ? clash(CC_RULE_NEGATED, cc_weight.negated)
                                   : unrelated();
    if (meet)
        return agree(.8f);
    return x->negative ? unrelated() : clash(CC_RULE_DATE_DIFFERS, cc_weight.date);
}

static struct cc_verdict directions(const struct cc_claim *x, const struct cc_claim *y)
{
    bool up = x->value.lo > 0, other_up = y->value.lo > 0;

    /* "not more" may be less or as much: it denies "more" and fits "less". */
    if (x->negative != y->negative)
        return up == other_up ? clash(CC_RULE_NEGATED, cc_weight.negated) : agree(.5f);
    if (up == other_up)
        return agree(.8f);
    return x->negative ? unrelated() : clash(CC_RULE_COMPARISON, cc_weight.direction);
}

/* "only the older brother" against "both brothers". */
static bool only_of(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_ref *p = quantified(x), *q = quantified(y);

    return amount_of(x) == ONLY && amount_of(y) == ALL &&
           cc_heads_same(p->head, q->head) && p->mods.n > q->mods.n &&
           cc_str_eq(x->value.state, y->value.state);
}

/* Values of two kinds: "did not pay" meets "paid $5,000", "every one was held" meets "two
 * of three were skipped"; "did not pay $5,000" leaves open what was paid. */
static struct cc_verdict mixed_kinds(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_claim *bare = x->value.kind == CC_VALUE_NONE ? x : y;
    const struct cc_claim *valued = bare == x ? y : x;
    struct cc_verdict v = propositions(x, y);

    if (bare->value.kind != CC_VALUE_NONE || v.fit != CC_FIT_CLASH ||
        (v.rule == CC_RULE_NEGATED && valued->negative))
        return unrelated();
    return v;
}

static struct cc_verdict same_kind(const struct cc_case *c, const struct cc_item *x,
                                   const struct cc_item *y)
{
    const struct cc_claim *p = x->claim, *q = y->claim;

    switch (p->value.kind) {
    case CC_VALUE_NUMBER:
        return numbers(p, q);
    case CC_VALUE_STATE:
        return states(p, q);
    case CC_VALUE_FILLER:
        return fillers(c, x, y, false);
    case CC_VALUE_PLACE:
        return fillers(c, x, y, true);
    case CC_VALUE_DATE:
        return dates(p, q);
    case CC_VALUE_DIRECTION:
        return directions(p, q);
    default:
        return propositions(p, q);
    }
}

bool cc_values_meet(const struct cc_value *x, const struct cc_value *y)
{
    if (x->kind != y->kind || x->kind == CC_VALUE_NONE)
        return false;
    switch (x->kind) {
    case CC_VALUE_NUMBER:
        return cc_units_same(x->unit, y->unit) && cc_numbers_meet(x, y);
    case CC_VALUE_STATE:
        return cc_str_eq(x->set, y->set) && cc_str_eq(x->state, y->state);
    case CC_VALUE_FILLER:
    case CC_VALUE_PLACE:
        return cc_str_eq_fold(x->filler.head, y->filler.head);
    case CC_VALUE_DATE:
        return cc_date_meet(x->date, y->date);
    default:
        return false;
    }
}

struct cc_verdict cc_value_compare(const struct cc_case *c, const struct cc_item *x,
                                   const struct cc_item *y)
{
    const struct cc_claim *p = x->claim, *q = y->claim;
    struct cc_verdict v =
        p->value.kind == q->value.kind ? same_kind(c, x, y) : mixed_kinds(p, q);

    if (v.fit != CC_FIT_CLASH && (only_of(p, q) || only_of(q, p)))
        return clash(CC_RULE_FIRST_OR_ONLY, cc_weight.quantifier);

    /* "down from $4,000": the later claim names the value that the other one gives. */
    if (v.fit == CC_FIT_CLASH && (cc_values_meet(p->old_value, &q->value) ||
                                  cc_values_meet(q->old_value, &p->value)))
        v.told = true;
    if (v.rule == CC_RULE_NEGATED && (p->ceased || q->ceased)) /* it held before */
        v.told = true;
    return v;
}
