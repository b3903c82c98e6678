/* Two who stand in each other's role: who paid whom, which is longer than which. */
#include "compare/slots.h"

/* One sum said to have gone either way: the giver of one is the receiver of the other. */
static bool same_sum(const struct cc_claim *x, const struct cc_claim *y)
{
    return x->value.kind == CC_VALUE_NUMBER && y->value.kind == CC_VALUE_NUMBER &&
           x->value.hi > 1 && cc_values_meet(&x->value, &y->value);
}

/* "older", "larger"; "more pupils", "more teachers": two measures, and each may be so. */
static bool of_one_measure(const struct cc_case *c, const struct cc_item *x,
                           const struct cc_item *y, enum cc_role term)
{
    enum cc_role other = term == CC_ROLE_AGENT ? CC_ROLE_PATIENT : CC_ROLE_AGENT;
    enum cc_relation r = cc_relate(x->claim->predicate, y->claim->predicate, 0);
    const struct cc_ref *p = cc_claim_role(x->claim, other),
                        *q = cc_claim_role(y->claim, other);

    return (!p || !q ||
            cc_ref_same(c, x->at.article, p, y->at.article, q) >= CC_SAME_WEAK) &&
           (r == CC_REL_EQUAL || r == CC_REL_SYNONYM || r == CC_REL_ANTONYM);
}

/* "A is longer than B", "B is longer than A". */
bool cc_terms_swapped(const struct cc_case *c, const struct cc_item *x,
                      const struct cc_item *y)
{
    static const enum cc_role terms[] = { CC_ROLE_AGENT, CC_ROLE_PATIENT };
    uint32_t ax = x->at.article, ay = y->at.article;
    const struct cc_ref *p = cc_claim_role(x->claim, CC_ROLE_STANDARD);
    const struct cc_ref *q = cc_claim_role(y->claim, CC_ROLE_STANDARD);

    for (size_t i = 0; p && q && i < sizeof terms / sizeof *terms; i++) {
        const struct cc_ref *r = cc_claim_role(x->claim, terms[i]);
        const struct cc_ref *s = cc_claim_role(y->claim, terms[i]);

        if (r && s && of_one_measure(c, x, y, terms[i]) &&
            cc_ref_same(c, ax, r, ay, s) == CC_SAME_NO &&
            cc_ref_same(c, ax, p, ay, s) >= CC_SAME_WEAK &&
            cc_ref_same(c, ax, r, ay, q) >= CC_SAME_WEAK)
            return true;
    }
    return false;
}

bool cc_roles_swapped(const struct cc_case *c, const struct cc_item *x,
                      const struct cc_item *y)
{
    static const enum cc_role others[] = { CC_ROLE_PATIENT, CC_ROLE_RECIPIENT,
                                           CC_ROLE_SOURCE, CC_ROLE_GOAL };
    uint32_t ax = x->at.article, ay = y->at.article;
    const struct cc_ref *p = cc_claim_role(x->claim, CC_ROLE_AGENT);
    const struct cc_ref *q = cc_claim_role(y->claim, CC_ROLE_AGENT);

    /* Who met whom is the same thing told from the other end. */
    if (cc_lex_has(CC_LEX(symmetric), x->claim->predicate))
        return false;
    for (size_t i = 0; p && q && i < sizeof others / sizeof *others; i++) {
        const struct cc_ref *r = cc_claim_role(x->claim, others[i]);
        const struct cc_ref *s = cc_claim_role(y->claim, others[i]);
        uint32_t crossings;

        if (!r || !s || cc_ref_same(c, ax, p, ay, q) >= CC_SAME_WEAK)
            continue;
        crossings = (cc_ref_same(c, ax, p, ay, s) >= CC_SAME_WEAK) +
                    (cc_ref_same(c, ax, r, ay, q) >= CC_SAME_WEAK);
        if (crossings == 2 || (crossings == 1 && same_sum(x->claim, y->claim)))
            return true;
    }
    return false;
}
