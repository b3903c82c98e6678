/*
 * "I never said that P": P is not denied, that it was said is. It is held against
 * statements of the same speaker that say P, and against nothing else.
 */
#include "compare/slots.h"

#include "compare/weight.h"

const struct cc_claim *cc_denied_saying(const struct cc_item *x)
{
    return cc_claim_denied_saying(&x->reading->claims, x->at.claim);
}

struct cc_verdict cc_denial_compare(const struct cc_scene *s, const struct cc_item *x,
                                    const struct cc_item *y)
{
    struct cc_claim said = *x->claim;
    struct cc_item as_said = *x;
    struct cc_verdict v;

    if (!y->statement || x->actor == CC_NO_INDEX || x->actor != y->actor)
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    said.negative = false; /* what it was denied to have said */
    said.mode = CC_MODE_ASSERTED;
    as_said.claim = &said;
    v = cc_slots_compare(s, &as_said, y);
    if (v.fit != CC_FIT_AGREE)
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    v.fit = CC_FIT_CLASH;
    v.rule = CC_RULE_NEVER_SAID;
    v.score += cc_weight.never_said - cc_weight.agreed;
    v.moves = false;
    return v;
}
