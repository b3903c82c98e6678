/*
 * A sentence tells what it denies without a negator there: "the report of his death was a
 * lie", "denied the report and sent a note". Beside somebody who says that it was not so
 * it is the same side, and no second account.
 */
#include "compare/draft.h"
#include "compare/reply.h"

#include "claimcheck/lexicon.h"

/* "Denied the report", "dismissed the speculation": of what is said, not of a deed. */
static bool denies_talk(const struct cc_claim *x)
{
    char buf[CC_WORD_MAX], lemma[64];
    cc_str head, kind;

    if (!cc_reply_denies(x) || x->anchor.kind == CC_REF_CLAUSE)
        return false;
    head = cc_lemma(cc_word_lower(x->anchor.head, buf), CC_NOUN, lemma);
    kind = cc_lex_get(CC_LEX(pointer), head, 1);
    return cc_str_eq(kind, CC_LIT("telling")) || cc_str_eq(kind, CC_LIT("saying"));
}

static bool calls_untrue(const struct cc_claim *x)
{
    return cc_reply_calls_untrue(x) ||
           (cc_str_eq(x->frame, CC_LIT("FORGE")) && !x->negative) ||
           (cc_str_eq(x->value.set, CC_LIT("possibility")) &&
            cc_str_eq(x->value.state, CC_LIT("impossible")) && !x->negative);
}

/* The other state, or its denial: what the sentence denies stands there in full. */
static bool is_contrary(const struct cc_claim *x, const struct cc_claim *y)
{
    return cc_str_eq(x->frame, y->frame) &&
           (x->negative != y->negative || !cc_str_eq(x->value.state, y->value.state));
}

bool cc_told_as_untrue(const struct cc_item *x)
{
    const struct cc_claims *all = &x->reading->claims;
    bool found = false;

    if (x->claim->negative)
        return false;
    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_claim *y = &all->claim[i];
        const struct cc_ref *by = cc_claim_role(y, CC_ROLE_AGENT);

        if (y->sentence != x->claim->sentence || y == x->claim)
            continue;
        if (is_contrary(x->claim, y))
            return false;
        found = found || ((denies_talk(y) || calls_untrue(y)) &&
                          (y->statement == x->claim->statement ||
                           (by && x->statement && by->entity != CC_NO_INDEX &&
                            by->entity == x->statement->entity)));
    }
    return found;
}
