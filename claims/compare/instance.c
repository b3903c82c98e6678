/* "The first", and one before it: two claims of how often something has been. */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "compare/sense.h"
#include "compare/weight.h"

#define YEAR 366

bool cc_is_first(const struct cc_claim *x)
{
    return cc_str_find(x->scope, CC_LIT("first")) < x->scope.n && !x->negative;
}

/* "the first strike at the mill", and a strike there before: within the years that the
 * first one looks back on, when it says how many. */
static bool earlier_instance(const struct cc_item *first, const struct cc_item *other)
{
    cc_date then = other->claim->about, now = first->reading->article->published;
    cc_date since = first->claim->about;

    return cc_is_first(first->claim) && !cc_is_first(other->claim) &&
           !other->claim->negative && cc_date_known(then) && cc_date_known(now) &&
           then.last < now.first - YEAR / 2 &&
           !(cc_date_known(since) && since.first < now.first - YEAR / 2 &&
             then.first <= since.first + YEAR / 2);
}

/* "her first arrest", and "had been arrested before": of one person, and of nobody. */
bool cc_first_of(const struct cc_scene *s, const struct cc_item *first,
                 const struct cc_item *again)
{
    const struct cc_claim *x = first->claim, *y = again->claim;
    const struct cc_ref *who = &y->anchor;
    struct cc_ref owner = { .kind = CC_REF_NOUN,
                            .entity = CC_NO_INDEX,
                            .owner_entity = CC_NO_INDEX,
                            .head = x->anchor.owner };
    enum cc_relation r;

    if (x->frame_type != CC_FRAME_EXIST || !cc_is_first(x) || !y->repeated ||
        y->negative || !owner.head.n)
        return false;
    r = cc_relate(x->anchor.head, y->predicate, 0);
    if (r != CC_REL_EQUAL && r != CC_REL_DERIVED && r != CC_REL_SYNONYM)
        return false;
    if (x->anchor.owner_entity != CC_NO_INDEX) {
        owner.kind = CC_REF_ENTITY;
        owner.entity = x->anchor.owner_entity;
    }
    return cc_ref_same(s->c, first->at.article, &owner, again->at.article, who) >=
           CC_SAME_WEAK;
}

/* Another claim tells of one of these, whatever its frame: "saw a strike in 1994". */
static bool tells_of(const struct cc_scene *s, const struct cc_item *first,
                     const struct cc_item *other)
{
    const struct cc_claim *y = other->claim;
    /* whose strike it was is what sets it apart */
    enum cc_same least = first->claim->anchor.owner.n ? CC_SAME_YES : CC_SAME_WEAK;

    for (uint32_t i = 0; i <= y->role_count; i++) {
        const struct cc_ref *r = i < y->role_count ? &y->roles[i] : &y->anchor;

        if (r->kind == CC_REF_NOUN && cc_heads_same(r->head, first->claim->anchor.head) &&
            cc_ref_same(s->c, first->at.article, &first->claim->anchor, other->at.article,
                        r) >= least)
            return true;
    }
    return false;
}

bool cc_first_but_for(const struct cc_scene *s, const struct cc_item *first,
                      const struct cc_item *other)
{
    const struct cc_claim *x = first->claim, *y = other->claim;

    return x->frame_type == CC_FRAME_EXIST && x->anchor.kind == CC_REF_NOUN &&
           x->mode == CC_MODE_ASSERTED && y->mode == CC_MODE_ASSERTED &&
           y->frame_type != CC_FRAME_EXIST && earlier_instance(first, other) &&
           cc_one_story(s->stories, first->at.article, other->at.article) &&
           tells_of(s, first, other);
}

struct cc_verdict cc_with_instances(const struct cc_item *x, const struct cc_item *y,
                                    struct cc_verdict v)
{
    if (x->claim->frame_type != CC_FRAME_EXIST || v.fit != CC_FIT_AGREE ||
        !(earlier_instance(x, y) || earlier_instance(y, x)))
        return v;
    return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                .rule = CC_RULE_FIRST_OR_ONLY,
                                .score = cc_weight.instance };
}

/* ---- by itself ------------------------------------------------------------- */

/* What the key is needed for is something else: "cannot close unless it is turned". */
static bool for_another_act(const struct cc_item *necessary, const struct cc_item *alone)
{
    const struct cc_claims *all = &necessary->reading->claims;

    for (uint32_t i = 0; i < all->n; i++)
        if (all->claim[i].sentence == necessary->claim->sentence &&
            cc_str_eq(all->claim[i].frame, alone->claim->frame) &&
            !cc_str_eq(all->claim[i].value.state, alone->claim->value.state))
            return true;
    return false;
}

/* "for it to fire, the lever had to be pulled" rules out that it fired by itself. */
bool cc_needs_a_hand(const struct cc_case *c, const struct cc_item *necessary,
                     const struct cc_item *alone)
{
    return cc_force_of(necessary->claim) == CC_FORCE_NECESSARY &&
           !necessary->claim->negative && cc_force_of(alone->claim) == CC_FORCE_FACT &&
           !alone->claim->negative &&
           cc_str_eq(alone->claim->scope, CC_LIT("accidental")) &&
           !for_another_act(necessary, alone) &&
           cc_ref_same(c, necessary->at.article,
                       cc_claim_role(necessary->claim, CC_ROLE_GOAL), alone->at.article,
                       &alone->claim->anchor) >= CC_SAME_WEAK;
}

/* "There was no chase", and a chase of somebody: of one, when the case knows one only. */
struct cc_verdict cc_never_was_compare(const struct cc_scene *s, const struct cc_item *x,
                                       const struct cc_item *y)
{
    const struct cc_item *told = cc_never_was(x->claim, y->claim)   ? y
                                 : cc_never_was(y->claim, x->claim) ? x
                                                                    : NULL;
    const struct cc_item *none = told == x ? y : x;
    const struct cc_frame_use *use = told ? cc_scene_frame(s, told->claim->frame) : NULL;

    if (!use || use->several || !cc_times_meet(x->claim, y->claim) ||
        !cc_denies_told(s->c, none, told) ||
        !cc_one_story(s->stories, x->at.article, y->at.article))
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                .rule = CC_RULE_NEGATED,
                                .score = cc_weight.negated + cc_weight.unique_event,
                                .moves = none->claim->mode == CC_MODE_PLANNED };
}
