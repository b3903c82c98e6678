/*
 * What the later side of an update tells is not always the later state: an article may
 * say what was said at first, or what happened elsewhere.
 */
#include "compare/draft.h"

#define LOOK 3 /* tokens around the start of a clause */

static bool has_word(const struct cc_document *d, cc_str word)
{
    for (uint32_t i = 0; i < d->tokens; i++)
        if (cc_str_eq_fold(cc_token_form(d, i), word))
            return true;
    return false;
}

/* "The block in Sele Bay where six were killed": a place that the other article does not
 * know. */
static bool happened_elsewhere(const struct cc_item *x, const struct cc_item *other)
{
    const struct cc_document *d = &x->reading->document;
    uint32_t first = cc_token_at(d, x->claim->clause.start);
    uint32_t from = first > LOOK ? first - LOOK : 1;

    for (uint32_t i = from; i <= first && i < d->tokens; i++)
        if (cc_str_eq_fold(cc_token_form(d, i), CC_LIT("where")))
            return (d->token[i - 1].flags & CC_TOK_UPPER) &&
                   !has_word(&other->reading->document, cc_token_form(d, i - 1));
    return false;
}

bool cc_tells_what_was(const struct cc_item *a, const struct cc_item *b)
{
    return a->at.article != b->at.article &&
           (cc_says_before(&b->reading->document, b->claim->sentence) ||
            (b->claim->value.kind == CC_VALUE_NUMBER &&
             (happened_elsewhere(a, b) || happened_elsewhere(b, a))));
}
