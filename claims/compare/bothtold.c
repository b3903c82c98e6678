/*
 * One thing in the place of another, where both are told of beside it, or where the two
 * names are halves of one; and one tie denied where another is told.
 */
#include "compare/draft.h"

#include "claimcheck/lexicon.h"
#include "compare/passage.h"
#include "compare/reply.h"

/* What is named in the place of the other is told of here as well: "after they used gas
 * the gang blew it up" names both. */
static bool names_too(const struct cc_item *x, const struct cc_ref *other,
                      const struct cc_item *of)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_span none = { 0, 0 };
    struct cc_span s =
        x->statement ? x->statement->span : d->sentence[x->claim->sentence].span;
    struct cc_passage said, named;

    if (!other || cc_reply_has_negator(d, s))
        return false;
    said = cc_passage_read(d, s, none);
    named = cc_passage_read(&of->reading->document, other->span, none);
    return named.n > 0 && cc_passage_shared(&named, &said, CC_SORT_NAME) +
                                  cc_passage_shared(&named, &said, CC_SORT_THING) ==
                              named.n;
}

bool cc_names_both(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_ref *p = cc_claim_role(a->claim, CC_ROLE_AGENT);
    const struct cc_ref *q = cc_claim_role(b->claim, CC_ROLE_AGENT);

    if (a->claim->value.kind == CC_VALUE_FILLER &&
        b->claim->value.kind == CC_VALUE_FILLER) {
        p = &a->claim->value.filler;
        q = &b->claim->value.filler;
    }
    if (p && q && cc_str_eq_fold(p->head, q->head))
        return false; /* it is something else that differs */
    return names_too(a, q, b) || names_too(b, p, a);
}

/* "Shen" and "Tan", and an article has "Tan Shen". */
static bool stand_together(const struct cc_item *x, cc_str p, cc_str q)
{
    const struct cc_document *d = &x->reading->document;

    for (uint32_t i = 1; i < d->tokens; i++) {
        cc_str v = cc_token_form(d, i - 1), w = cc_token_form(d, i);

        if ((d->token[i].flags & CC_TOK_UPPER) &&
            ((cc_str_eq_fold(v, p) && cc_str_eq_fold(w, q)) ||
             (cc_str_eq_fold(v, q) && cc_str_eq_fold(w, p))))
            return true;
    }
    return false;
}

bool cc_one_full_name(const struct cc_item *a, const struct cc_item *b)
{
    cc_str p = a->claim->value.filler.head, q = b->claim->value.filler.head;

    return stand_together(a, p, q) || stand_together(b, p, q);
}

/* "Is not his wife", "is his sister": what is denied is one tie, not every other. */
bool cc_is_another_tie(const struct cc_item *a, const struct cc_item *b)
{
    cc_str p = a->claim->predicate, q = b->claim->predicate;

    if (!cc_str_eq(a->claim->frame, CC_LIT("RELATION")) || !p.n || !q.n)
        return false;
    switch (cc_relate(p, q, CC_NOUN)) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return false;
    default:
        return !cc_heads_same(p, q);
    }
}
