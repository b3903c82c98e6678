/*
 * Who did it: two texts name two for one deed that only one can have done (deed.lex), in
 * whatever frames: "leaked by her press secretary", "a diplomat gave it to the press",
 * "came from a student".
 */
#include "claimcheck/lexicon.h"
#include "compare/slots.h"
#include "compare/weight.h"

#define HUMAN_SENSES 2 /* of a noun that are looked at */

/* CC_NONE: no such deed; "any": where it came from. */
static cc_str deed_of(const struct cc_claim *x)
{
    cc_str kind = cc_lex_get(CC_LEX(deed), x->predicate, 1);

    if (x->negative || x->mode != CC_MODE_ASSERTED)
        return CC_NONE;
    return cc_str_eq(x->frame, CC_LIT("SOURCE")) ? CC_LIT("any") : kind;
}

static const struct cc_ref *doer_of(const struct cc_claim *x)
{
    const struct cc_ref *r = cc_claim_role(x, CC_ROLE_AGENT);

    return cc_str_eq(x->frame, CC_LIT("SOURCE")) ? cc_claim_role(x, CC_ROLE_SOURCE) : r;
}

static const struct cc_ref *thing_of(const struct cc_claim *x)
{
    const struct cc_ref *r = cc_claim_role(x, CC_ROLE_PATIENT);

    return r ? r : cc_claim_role(x, CC_ROLE_TOPIC);
}

static bool is_human(const struct cc_item *x, const struct cc_ref *r)
{
    if (r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX) {
        uint8_t kind = x->reading->statements.entity[r->entity].kind;
        return kind == CC_ENT_PERSON || kind == CC_ENT_ORG || kind == CC_ENT_GROUP;
    }
    return r->kind == CC_REF_NOUN &&
           (cc_wn_is_a(r->head, CC_LIT("person"), HUMAN_SENSES) ||
            cc_wn_is_a(r->head, CC_LIT("organization"), HUMAN_SENSES));
}

/* "Ellis", "Bret Easton Ellis". */
static bool share_name(cc_str x, cc_str y)
{
    while (x.n) {
        cc_str one = cc_str_cut(&x, ' ');

        for (cc_str rest = y; one.n && rest.n;)
            if (cc_str_eq_fold(cc_str_cut(&rest, ' '), one))
                return true;
    }
    return false;
}

/* Hardly one: two trades, or two names. */
static bool are_two(const struct cc_case *c, const struct cc_item *x,
                    const struct cc_ref *p, const struct cc_item *y,
                    const struct cc_ref *q)
{
    bool names = p->kind == CC_REF_ENTITY && q->kind == CC_REF_ENTITY;

    return is_human(x, p) && is_human(y, q) && !share_name(p->head, q->head) &&
           p->plural == q->plural &&
           cc_ref_same(c, x->at.article, p, y->at.article, q) == CC_SAME_NO &&
           (names || cc_roles_apart(p->head, q->head));
}

struct cc_verdict cc_deeds(const struct cc_scene *s, const struct cc_item *x,
                           const struct cc_item *y)
{
    struct cc_verdict v = { .fit = CC_FIT_NONE };
    cc_str p = deed_of(x->claim), q = deed_of(y->claim);
    const struct cc_ref *by_x = doer_of(x->claim), *by_y = doer_of(y->claim);
    enum cc_same same;

    if (!p.n || !q.n || !by_x || !by_y || x->at.article == y->at.article ||
        (!cc_str_eq(p, q) && !cc_str_eq(p, CC_LIT("any")) &&
         !cc_str_eq(q, CC_LIT("any"))) ||
        !are_two(s->c, x, by_x, y, by_y) ||
        !cc_one_story(s->stories, x->at.article, y->at.article))
        return v;
    same = cc_ref_same(s->c, x->at.article, thing_of(x->claim), y->at.article,
                       thing_of(y->claim));
    if (same >= CC_SAME_WEAK)
        v = (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                 .rule = CC_RULE_FILLER_DIFFERS,
                                 .score = cc_weight.filler };
    return v;
}
