/* All, none, some or only one of a group: what the one says of the others. */
#include "compare/value.h"

#include "compare/weight.h"

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

struct cc_verdict cc_extents_compare(const struct cc_claim *x, const struct cc_claim *y)
{
    enum amount p = amount_of(x), q = amount_of(y);

    p = p == ONLY ? THE : p;
    q = q == ONLY ? THE : q;
    if (one_is(p, q, THE, NOT_THE))
        return cc_clash(CC_RULE_NEGATED, cc_weight.negated);
    if (one_is(p, q, THE, NONE) || one_is(p, q, SOME, NONE))
        return cc_clash(CC_RULE_NEGATED, cc_weight.negated);
    if (one_is(p, q, ALL, NONE) || one_is(p, q, ALL, SOME_NOT) ||
        one_is(p, q, ALL, NOT_ALL) || one_is(p, q, ALL, NOT_THE))
        return cc_clash(CC_RULE_QUANTIFIER, cc_weight.quantifier);
    if (one_is(p, q, ALL, SOME) && (is_exact_part(x) || is_exact_part(y)) &&
        cc_str_eq(quantified(x)->head, quantified(y)->head))
        return cc_clash(CC_RULE_QUANTIFIER, cc_weight.quantifier);
    if (p == q)
        return cc_agree(.8f);
    return cc_unrelated();
}

struct cc_verdict cc_states_denied(const struct cc_claim *x, const struct cc_claim *y)
{
    enum amount p = amount_of(x), q = amount_of(y);

    if (p == THE || q == THE || p == ONLY || q == ONLY || (p == NOT_THE && q == NOT_THE))
        return cc_clash(CC_RULE_NEGATED, cc_weight.negated);
    return cc_extents_compare(x, y);
}

bool cc_is_some_of(const struct cc_claim *x)
{
    return amount_of(x) == SOME;
}

bool cc_is_only_of(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_ref *p = quantified(x), *q = quantified(y);

    return amount_of(x) == ONLY && amount_of(y) == ALL &&
           cc_heads_same(p->head, q->head) && p->mods.n > q->mods.n &&
           cc_str_eq(x->value.state, y->value.state);
}
