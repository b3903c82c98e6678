/*
 * Who says what is not so: "she lied when she said that P", "he exaggerates when he says
 * P", "misled voters by saying that P". As in untrue.c both sides are there.
 */
#include "parts.h"

enum { AHEAD = 16 }; /* words from the verb to what was said */

/* "gave an inaccurate answer" */
static bool has_false_object(const struct piece *p, const struct clause *c)
{
    const struct arg *obj = clause_arg(c, SLOT_OBJ);

    if (!obj || obj->node < c->top ||
        !cc_word_in(p->lemma_word[obj->node], CC_LEX(cuenoun)))
        return false;
    for (int32_t k = p->left[obj->node]; k < obj->node; k++)
        if (cc_str_eq(cc_word_get(p->t.node[k].word, CC_LEX(untrue), 1), CC_LIT("what")))
            return true;
    return false;
}

static bool is_false_speech(const struct piece *p, const struct clauses *cs,
                            uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    cc_str kind = cc_word_get(p->lemma_word[c->top], CC_LEX(untrue), 1);
    bool ceased = false, negative = clause_negative(p, cs, clause, NULL, &ceased);

    return p->t.node[c->top].upos == CC_UPOS_VERB && !c->passive && !negative &&
           (cc_str_eq(kind, CC_LIT("does")) ||
            cc_str_eq(node_lemma(p, c->top), CC_LIT("lie")) || has_false_object(p, c));
}

/* "when she said", "by saying", "in saying": the same one says it. */
static bool tells_how(const struct piece *p, const struct clause *c,
                      const struct clause *k)
{
    int32_t first = p->left[k->top];
    bool when = node_is_word(p, first, "when");
    bool by = node_is_word(p, first, "by") || node_is_word(p, first, "in");

    if (k->top <= c->top || k->top > c->top + AHEAD || first <= c->top)
        return false;
    return (by && p->t.node[k->top].xpos == CC_XPOS_VBG) ||
           (when && k->surface >= 0 && p->t.node[k->surface].xpos == CC_XPOS_PRP);
}

/* "is wrong", "is lying", "is peddling fiction" */
static bool is_called_wrong(const struct piece *p, const struct clauses *cs,
                            uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    bool ceased = false;

    if (c->copula)
        return clause_says_untrue(p, cs, clause);
    return is_false_speech(p, cs, clause) ||
           (obj && obj->node > c->top &&
            cc_str_eq(cc_word_get(p->lemma_word[obj->node], CC_LEX(untrue), 1),
                      CC_LIT("what")) &&
            !clause_negative(p, cs, clause, NULL, &ceased));
}

/* "Anyone claiming", "those who say", in front of "that": the word of saying, or -1. */
static int32_t sayers_word(const struct piece *p, int32_t who)
{
    int32_t verb = who + 1 + node_is_word(p, who + 1, "who");

    return verb + 2 < (int32_t)p->t.n &&
                   (cc_word_in(p->lemma_word[who], CC_LEX(sayer)) ||
                    cc_word_in(p->t.node[who].word, CC_LEX(sayer))) &&
                   p->t.node[verb].upos == CC_UPOS_VERB &&
                   p->token[verb] != CC_NO_INDEX &&
                   cc_word_in(p->lemma_word[verb], CC_LEX(cue)) &&
                   node_is_word(p, verb + 1, "that")
               ? verb
               : -1;
}

/* "Anyone claiming that P is peddling fiction", "those who say that P are wrong": by the
 * words in order, since P ends where the verb of the whole begins. */
static void sayers_lie(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t be = cs->at[clause].tense;
    uint32_t in = p->r->inner[p->token[cs->at[clause].top]];

    for (int32_t who = 0; who + 3 < be; who++) {
        int32_t said = sayers_word(p, who);

        if (said < 0 || said + 3 >= be || cs->at[clause].top < be ||
            (in != p->statement && in != p->r->cue[p->token[said]]) ||
            p->token[who] == CC_NO_INDEX || p->r->inner[p->token[who]] != p->statement ||
            !is_called_wrong(p, cs, clause))
            continue;
        struct cc_span at = reply_words(p, said + 1, be - 1);
        untrue_claim(p, cs, clause, at);
        p->r->out.at[p->r->out.n - 1].mode = CC_MODE_ASSERTED;
        denied_claim(p, cs, clause, at, CC_NO_INDEX);
        return;
    }
}

void lied_claims(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    enum cc_mode mode = clause_mode(p, cs, clause);

    if (p->token[c->top] == CC_NO_INDEX || p->question)
        return;
    if (mode == CC_MODE_ASSERTED || mode == CC_MODE_REPORTED || mode == CC_MODE_ALLEGED)
        sayers_lie(p, cs, clause);
    if (c->surface < 0 || p->r->inner[p->token[c->top]] != p->statement ||
        mode != CC_MODE_ASSERTED || !is_false_speech(p, cs, clause))
        return;
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *k = &cs->at[i];
        uint32_t said =
            p->token[k->top] == CC_NO_INDEX ? CC_NO_INDEX : p->r->cue[p->token[k->top]];

        if (said == CC_NO_INDEX || p->r->s->statement[said].denied ||
            p->r->s->statement[said].span.start <
                p->r->d->token[p->token[k->top]].span.end ||
            !tells_how(p, c, k))
            continue;
        struct cc_span at = p->r->s->statement[said].span;
        untrue_claim(p, cs, clause, at);
        denied_claim(p, cs, clause, at, said);
        return;
    }
}
