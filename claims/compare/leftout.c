/* An anchor that nobody names: what it may be all the same. */
#include "compare/slots.h"

#define LEAD 3 /* sentences that say what an article is about */

/* Also "the whole thing", "the total" of a figure: a word for it names nothing. */
bool cc_anchor_left_out(const struct cc_claim *x)
{
    const struct cc_ref *r = &x->anchor;
    bool amount =
        r->kind == CC_REF_NOUN && r->definite && !r->owner.n &&
        (cc_lex_has(CC_LEX(amount), r->head) || cc_str_eq(r->head, CC_LIT("thing")));

    return r->kind == CC_REF_NONE || r->kind == CC_REF_PRONOUN ||
           (amount && x->value.kind == CC_VALUE_NUMBER);
}

/* Who is meant by "she" or "we" is not settled by there being one person for the frame.
 */
static bool is_somebody(const struct cc_item *x, const struct cc_ref *r)
{
    bool named = r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX;
    uint8_t kind = named ? x->reading->statements.entity[r->entity].kind : CC_ENT_OTHER;

    return kind == CC_ENT_PERSON || kind == CC_ENT_ORG || kind == CC_ENT_GROUP;
}

/* The second of two neighbouring sentences leaves out what the first one names. */
static bool neighbours(const struct cc_item *x, const struct cc_item *y)
{
    uint32_t p = x->claim->sentence, q = y->claim->sentence;
    const struct cc_document *d = &x->reading->document;

    return x->at.article == y->at.article && (p > q ? p - q : q - p) <= 1 &&
           d->sentence[p].paragraph == d->sentence[q].paragraph;
}

/* What an article speaks of from its first sentences on ("the stadium"), when it names no
 * other thing for the frame. */
static bool is_topic(const struct cc_scene *s, const struct cc_item *of,
                     const struct cc_item *named)
{
    const struct cc_claims *all = &of->reading->claims;
    const struct cc_ref *anchor = &named->claim->anchor;
    uint32_t first = all->n ? all->claim[0].sentence : 0;
    bool opens = false;

    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_claim *x = &all->claim[i];
        enum cc_same same =
            cc_ref_same(s->c, of->at.article, &x->anchor, named->at.article, anchor);

        /* "the old hall" is not what an article on the new one is about; "halls of that
         * age" are said of many */
        if (same == CC_SAME_NO && (cc_str_eq(x->frame, named->claim->frame) ||
                                   (cc_str_eq(x->anchor.head, anchor->head) &&
                                    x->anchor.plural == anchor->plural)))
            return false;
        opens |= x->sentence < first + LEAD &&
                 (same >= CC_SAME_WEAK || cc_str_has_word(x->words, anchor->head));
    }
    return opens;
}

static bool is_it(const struct cc_ref *r)
{
    return r->kind == CC_REF_PRONOUN &&
           cc_str_eq(cc_lex_get(CC_LEX(person), r->head, 2), CC_LIT("thing"));
}

/* "Forty houses", "it took two days": any houses, and any thing. "Forty dead" are those
 * of the one event. */
static bool counts_anything(const struct cc_claim *x)
{
    cc_str of = x->value.unit, dimension = cc_str_cut(&of, ':');

    return x->frame_type == CC_FRAME_VALUE && x->value.kind == CC_VALUE_NUMBER &&
           ((cc_str_eq(dimension, CC_LIT("time")) && !x->moves) ||
            (cc_str_eq(dimension, CC_LIT("count")) && of.n &&
             cc_heads_same(of, x->predicate)));
}

/* An anchor that is left out is the one of the sentence beside, the only one that the
 * case knows for the frame, or what the article is about. */
bool cc_anchor_filled(const struct cc_scene *s, const struct cc_item *x,
                      const struct cc_item *y, bool *neither)
{
    const struct cc_ref *p = &x->claim->anchor, *q = &y->claim->anchor;
    const struct cc_frame_use *use = cc_scene_frame(s, x->claim->frame);
    const struct cc_frame_use *other = cc_scene_frame(s, y->claim->frame);

    bool no_p = cc_anchor_left_out(x->claim), no_q = cc_anchor_left_out(y->claim);

    if (!use || !other || (!no_p && !no_q))
        return false;
    *neither = no_p && no_q;
    if (neighbours(x, y) && !*neither)
        return true;
    /* "it cost ten pounds": what its own article spoke of */
    if (x->at.article != y->at.article &&
        (is_it(p) || is_it(q) || counts_anything(x->claim) || counts_anything(y->claim)))
        return false;
    if (is_somebody(x, p) || is_somebody(y, q))
        return false;
    if (!use->several && !other->several)
        return true;
    return !*neither && x->claim->value.kind == CC_VALUE_NUMBER &&
           y->claim->value.kind == CC_VALUE_NUMBER && !x->claim->notice &&
           !y->claim->notice && is_topic(s, no_p ? x : y, no_p ? y : x);
}
