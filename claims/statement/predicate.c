/*
 * Quotes that no cue governs: "Their findings “clearly showed that ...”", where a
 * document is the subject and its words are the predicate.
 */
#include "work.h"

/* Is the noun a document that speaks ("report", "findings")? */
static bool is_document(const struct unit *u, int32_t i)
{
    cc_str kind;

    if (u->tree.node[i].upos != CC_UPOS_NOUN)
        return false;
    kind = cc_lex_get(CC_LEX(role), u->tree.node[i].lemma, 2);
    if (!kind.n)
        kind = cc_lex_get(CC_LEX(role), word_lower(u, i), 2);
    return cc_str_eq(kind, CC_LIT("document"));
}

static void at_quote(struct work *w, uint32_t unit, uint32_t quote)
{
    struct unit *u = &w->units.at[unit];
    struct quotation *x = &w->quotation[quote];
    struct range r = { x->first, x->last };
    int32_t noun = x->first - 1;
    struct draft *s;

    /* the noun right before the quote, and a verb inside that could have it as its
     * subject */
    if (noun < 0 || !is_document(u, noun) || !range_has_finite(u, r))
        return;
    if (x->words < 4 || !is_free(u, r))
        return;
    for (int32_t i = 0; i < noun; i++)
        if (is_speech(u, i, CUE_THAT) && word_plain(u, i))
            return;
    s = draft_add(w, unit, &r, 1, -1, noun, "quote-predicate");
    if (!s)
        return;
    s->score = 0.7f;
    take(u, r);
}

void rule_predicates(struct work *w, uint32_t unit)
{
    const struct unit *u = &w->units.at[unit];
    uint32_t last = CC_NO_INDEX;

    for (int32_t i = 0; i < (int32_t)u->n; i++) {
        uint32_t q = u->word[i].quote;
        if (q == CC_NO_INDEX || q == last)
            continue;
        last = q;
        if (!w->quotation[q].block && !w->quotation[q].attributed &&
            w->quotation[q].unit == unit)
            at_quote(w, unit, q);
    }
}
