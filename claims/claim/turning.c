/*
 * Clauses that say by a word of their own that somebody takes another stand, whatever
 * about: "changed his mind", "reversed course", "relented".
 */
#include "parts.h"

enum { TURNING_WORD = 1 };
enum { NEAR = 4 }; /* words from the verb to its other word */

/* What may stand between the two: "his", "a quick", but no other thing. */
static bool may_pass(const struct piece *p, int32_t i)
{
    uint8_t kind = p->t.node[i].upos;

    return kind == CC_UPOS_ADJ || kind == CC_UPOS_ADV ||
           p->t.node[i].xpos == CC_XPOS_PRP_POSS ||
           cc_str_eq(p->t.node[i].lower, CC_LIT("a"));
}

static uint32_t count_words(cc_str words)
{
    uint32_t n = 0;

    while (words.n) {
        cc_str_cut(&words, ' ');
        n++;
    }
    return n;
}

static bool has_behind(const struct piece *p, int32_t verb, cc_str words)
{
    uint32_t n = count_words(words);
    char buf[PHRASE_BYTES];

    for (int32_t i = verb + 1; i <= verb + NEAR && i + (int32_t)n <= (int32_t)p->t.n;
         i++) {
        if (cc_str_eq(phrase_key(p, (uint32_t)i, n, true, buf), words))
            return true;
        if (!may_pass(p, i))
            return false;
    }
    return !n;
}

bool verb_turns(const struct piece *p, int32_t verb)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[verb], CC_LEX(turning), &n);

    for (size_t i = 0; i < n; i++)
        if (has_behind(p, verb, cc_lex_col(&row[i], TURNING_WORD)))
            return true;
    return false;
}

bool clause_turns(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    bool ceased = false;

    return verb_turns(p, c->top) && !c->passive &&
           clause_mode(p, cs, clause) == CC_MODE_ASSERTED &&
           !clause_negative(p, cs, clause, NULL, &ceased);
}
