/*
 * "Nobody fired him" leaves open that he resigned: what is denied is a way of leaving,
 * and the same clause says in a frame of its own which one.
 */
#include "compare/bond.h"
#include "compare/slots.h"

static bool of_one_clause(const struct cc_claim *x, const struct cc_claim *y)
{
    return x->sentence == y->sentence && x->clause.start == y->clause.start &&
           x->clause.end == y->clause.end;
}

/* A state that the clause of x tells, in its own frame or another, from claim i on; NULL:
 * none. */
static const struct cc_value *next_state(const struct cc_item *x, uint32_t *i)
{
    const struct cc_claims *all = &x->reading->claims;

    while (*i < all->n && all->claim[*i].sentence == x->claim->sentence) {
        const struct cc_claim *c = &all->claim[(*i)++];

        if (of_one_clause(x->claim, c) && c->negative == x->claim->negative &&
            c->value.kind == CC_VALUE_STATE)
            return &c->value;
    }
    return NULL;
}

static bool has_other_state(const struct cc_item *x, const struct cc_value *state)
{
    const struct cc_value *v;

    for (uint32_t i = cc_claim_from(&x->reading->claims, x->claim->sentence);
         (v = next_state(x, &i));)
        if (cc_str_eq(v->set, state->set) && !cc_str_eq(v->state, state->state))
            return true;
    return false;
}

bool cc_denies_another_way(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_value *v;

    if (x->claim->negative == y->claim->negative)
        return false;
    for (uint32_t i = cc_claim_from(&x->reading->claims, x->claim->sentence);
         (v = next_state(x, &i));)
        if (has_other_state(y, v))
            return true;
    return false;
}
