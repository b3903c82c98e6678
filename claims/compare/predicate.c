/* Whether the predicates of two claims are of one slot, and what follows from them alone.
 */
#include "compare/predicate.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

/* The class bit in "lemma:verb:apologize". */
static unsigned frame_class(cc_str frame)
{
    if (cc_str_starts(frame, CC_LIT("lemma:verb:")))
        return CC_VERB;
    if (cc_str_starts(frame, CC_LIT("lemma:noun:")))
        return CC_NOUN;
    return cc_str_starts(frame, CC_LIT("lemma:adj:")) ? CC_ADJ : 0;
}

static struct cc_link opposite(enum cc_rule rule, float base, bool moves)
{
    return (struct cc_link){ true, true, rule, base, cc_weight.lemma_frame, moves };
}

static struct cc_link link_lemmas(const struct cc_claim *x, const struct cc_claim *y)
{
    unsigned p = frame_class(x->frame), q = frame_class(y->frame);
    unsigned class = p == q ? p : 0;
    enum cc_relation r = cc_relate(x->predicate, y->predicate, class);

    /* The relation must not depend on which side is asked first. */
    if (r == CC_REL_NONE || r == CC_REL_COHYPONYM)
        r = cc_relate(y->predicate, x->predicate, class);
    switch (r) {
    case CC_REL_EQUAL:
        return (struct cc_link){ .linked = true, .doubt = cc_weight.lemma_frame };
    case CC_REL_SYNONYM:
    case CC_REL_DERIVED:
        return (struct cc_link){ .linked = true,
                                 .doubt =
                                     cc_weight.lemma_frame + cc_weight.linked_frame };
    case CC_REL_ANTONYM:
        return opposite(CC_RULE_OPPOSITE, cc_weight.opposite, false);
    case CC_REL_ANTONYM_WEAK:
        return opposite(CC_RULE_OPPOSITE, cc_weight.opposite_weak, false);
    case CC_REL_EXCLUSIVE:
        return opposite(CC_RULE_EXCLUSIVE_STATE, cc_weight.state, true);
    case CC_REL_ANNULS:
        return opposite(CC_RULE_ANNULLED, cc_weight.annulled, true);
    default:
        return (struct cc_link){ 0 };
    }
}

struct cc_link cc_link_frames(const struct cc_claim *x, const struct cc_claim *y)
{
    bool states = x->value.kind == CC_VALUE_STATE && y->value.kind == CC_VALUE_STATE &&
                  x->value.set.n && cc_str_eq(x->value.set, y->value.set);
    if (cc_str_eq(x->frame, y->frame))
        return (struct cc_link){ .linked = true,
                                 .doubt = x->frame_type == CC_FRAME_LEMMA
                                              ? cc_weight.lemma_frame
                                              : 0 };
    if (states)
        return (struct cc_link){ .linked = true };
    /* The table by itself: cc_relate calls some of its pairs opposites. */
    if (cc_annuls(x->predicate, y->predicate) || cc_annuls(y->predicate, x->predicate))
        return opposite(CC_RULE_ANNULLED, cc_weight.annulled, true);
    if (x->frame_type == CC_FRAME_LEMMA && y->frame_type == CC_FRAME_LEMMA)
        return link_lemmas(x, y);
    return (struct cc_link){ 0 };
}

/* One of the two is read as of the other's frame. */
struct cc_link cc_link_senses(struct cc_item *x, struct cc_item *y,
                              struct cc_sense *sense)
{
    struct cc_item *turned = cc_sense_as(x->claim, y->claim, sense)   ? x
                             : cc_sense_as(y->claim, x->claim, sense) ? y
                                                                      : NULL;
    if (!turned)
        return (struct cc_link){ 0 };
    turned->claim = &sense->claim;
    return (struct cc_link){ .linked = true, .doubt = cc_weight.lemma_frame };
}
