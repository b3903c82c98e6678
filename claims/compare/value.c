/* What is contested: can the two values be one? */
#include "compare/value.h"

#include "claimcheck/lexicon.h"
#include "compare/oneof.h"
#include "compare/weight.h"

static struct cc_verdict states(const struct cc_claim *x, const struct cc_claim *y)
{
    bool same = cc_str_eq(x->value.state, y->value.state);

    if (!cc_str_eq(x->value.set, y->value.set))
        return cc_unrelated();
    if (x->negative == y->negative)
        return same ? cc_agree(.9f)
               : x->negative || (cc_is_some_of(x) && cc_is_some_of(y))
                   ? cc_unrelated() /* "three were dropped", "two of the charges stand" */
                   : cc_clash(CC_RULE_EXCLUSIVE_STATE, cc_weight.state);
    return same ? cc_states_denied(x, y) : cc_agree(.6f);
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
    struct cc_verdict v = cc_clash(
        CC_RULE_PLACE_DIFFERS,
        dated || one_occasion || one_place ? cc_weight.place_dated : cc_weight.place);

    if (cc_places_meet(p->head, q->head))
        return cc_agree(.6f);
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
        return cc_unrelated();
    if (x->claim->negative != y->claim->negative)
        return same == CC_SAME_NO ? cc_unrelated()
                                  : cc_clash(CC_RULE_NEGATED, cc_weight.negated);
    if (same != CC_SAME_NO)
        return cc_agree(same == CC_SAME_YES ? .9f : .6f);
    if (x->claim->negative || (!place && cc_fillers_one(x, y)))
        return cc_unrelated();
    if (place)
        return places(x, y, p, q);
    if (x->claim->frame_type == CC_FRAME_CAUSE)
        return cc_clash(CC_RULE_CAUSE_DIFFERS, cc_weight.cause);
    /* "police" and "officers", "collapse" and "accident" may be words for one thing. */
    return cc_clash(CC_RULE_FILLER_DIFFERS,
                    cc_fillers_pronouns(x, y) ? cc_weight.filler_unlike
                    : two_names(c, x, y)      ? cc_weight.filler
                    : p->plural == q->plural && (cc_roles_apart(p->head, q->head) ||
                                                 cc_oneof_apart(p->head, q->head))
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
        return cc_unrelated();
    if (x->negative != y->negative)
        return cc_date_equal(d, e) ? cc_clash(CC_RULE_NEGATED, cc_weight.negated)
                                   : cc_unrelated();
    if (meet)
        return cc_agree(.8f);
    return x->negative ? cc_unrelated() : cc_clash(CC_RULE_DATE_DIFFERS, cc_weight.date);
}

static struct cc_verdict directions(const struct cc_claim *x, const struct cc_claim *y)
{
    bool up = x->value.lo > 0, other_up = y->value.lo > 0;

    /* "not more" may be less or as much: it denies "more" and fits "less". */
    if (x->negative != y->negative)
        return up == other_up ? cc_clash(CC_RULE_NEGATED, cc_weight.negated)
                              : cc_agree(.5f);
    if (up == other_up)
        return cc_agree(.8f);
    return x->negative ? cc_unrelated()
                       : cc_clash(CC_RULE_COMPARISON, cc_weight.direction);
}

/* Values of two kinds: "did not pay" meets "paid $5,000", "every one was held" meets "two
 * of three were skipped"; "did not pay $5,000" leaves open what was paid. */
static struct cc_verdict mixed_kinds(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_claim *bare = x->value.kind == CC_VALUE_NONE ? x : y;
    const struct cc_claim *valued = bare == x ? y : x;
    struct cc_verdict v = cc_extents_compare(x, y);

    if (bare->value.kind != CC_VALUE_NONE || v.fit != CC_FIT_CLASH ||
        (v.rule == CC_RULE_NEGATED && valued->negative))
        return cc_unrelated();
    return v;
}

static struct cc_verdict same_kind(const struct cc_case *c, const struct cc_item *x,
                                   const struct cc_item *y)
{
    const struct cc_claim *p = x->claim, *q = y->claim;

    switch (p->value.kind) {
    case CC_VALUE_NUMBER:
        return cc_numbers_compare(p, q);
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
        return cc_extents_compare(p, q);
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

    if (v.fit != CC_FIT_CLASH && (cc_is_only_of(p, q) || cc_is_only_of(q, p)))
        return cc_clash(CC_RULE_FIRST_OR_ONLY, cc_weight.quantifier);

    /* "down from $4,000": the later claim names the value that the other one gives. */
    if (v.fit == CC_FIT_CLASH && (cc_values_meet(p->old_value, &q->value) ||
                                  cc_values_meet(q->old_value, &p->value)))
        v.told = true;
    if (v.rule == CC_RULE_NEGATED && (p->ceased || q->ceased)) /* it held before */
        v.told = true;
    return v;
}
