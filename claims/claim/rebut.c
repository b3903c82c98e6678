/*
 * What a sentence rebuts in the words that tell it: "it is wrong to say that P",
 * "contrary to his claim that P", "the false claim that P", "the claim that P drew
 * rebukes". As in untrue.c both sides are there.
 */
#include "parts.h"

enum { REBUT_DOES = 1, PREP_BACK = 6, ASIDE = 10 };

static bool is_untrue_word(const struct cc_lex_word *word)
{
    return cc_str_eq(cc_word_get(word, CC_LEX(untrue), 1), CC_LIT("what"));
}

/* The content is denied already, by the verb that the noun belongs to. */
static bool is_denied(const struct piece *p, struct cc_span at)
{
    for (uint32_t i = p->first_claim; i < p->r->out.n; i++) {
        const struct cc_claim *c = &p->r->out.at[i];

        if (c->frame_type == CC_FRAME_WORDS && cc_str_eq(c->frame, CC_LIT("DENIED")) &&
            c->span.start < at.end && at.start < c->span.end)
            return true;
    }
    return false;
}

/* The clause that says P, behind `from` and in front of `end`, whose words begin right
 * behind "that", or -1. */
static int32_t content_behind(const struct piece *p, const struct clauses *cs,
                              int32_t from, int32_t end)
{
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *k = &cs->at[i];
        int32_t first = p->left[k->top];

        if (k->top > from && k->top < end && k->tense >= 0 &&
            (k->surface >= 0 || k->existential) && first >= from &&
            cc_str_eq(p->t.node[from].lower, CC_LIT("that")) && first <= from + 1 &&
            p->t.node[from].xpos == CC_XPOS_IN)
            return (int32_t)i;
    }
    return -1;
}

/* "to say", "to suggest", behind a word and in front of the "that" that follows the verb;
 * the "that", or -1. */
static int32_t said_behind(const struct piece *p, int32_t top)
{
    for (int32_t i = top + 1; i + 2 < (int32_t)p->t.n && i <= top + 4; i++) {
        if (p->t.node[i].upos == CC_UPOS_PUNCT || p->t.node[i].upos == CC_UPOS_ADP)
            return -1;
        if (cc_str_eq(p->t.node[i].lower, CC_LIT("to")) &&
            cc_word_in(p->lemma_word[i + 1], CC_LEX(cue)) &&
            cc_str_eq(p->t.node[i + 2].lower, CC_LIT("that")))
            return i + 2;
    }
    return -1;
}

/* "It is wrong to say that P." Who is wrong to say it is told by his own words. */
static void wrong_to_say(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    bool ceased = false;

    if (!is_untrue_word(p->t.node[c->top].word) ||
        clause_negative(p, cs, clause, NULL, &ceased))
        return;
    int32_t that = said_behind(p, c->top);
    int32_t said = that < 0 ? -1 : content_behind(p, cs, that, (int32_t)p->t.n);
    if (said < 0 || (c->surface >= 0 && c->surface < c->top &&
                     !cc_str_eq(p->t.node[c->surface].lower, CC_LIT("it"))))
        return;
    int32_t top = cs->at[said].top;
    struct cc_span at = reply_words(p, p->left[top], p->right[top]);
    untrue_claim(p, cs, clause, at);
    denied_claim(p, cs, (uint32_t)said, at, CC_NO_INDEX);
}

/* "claimed in May - falsely - that P" */
static void falsely_beside(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t verb = cs->at[clause].top;
    uint32_t said = p->r->cue[p->token[verb]];
    bool falsely = false;

    if (said == CC_NO_INDEX || p->r->s->statement[said].denied)
        return;
    for (int32_t i = verb + 1; i + 1 < (int32_t)p->t.n && i <= verb + ASIDE; i++) {
        if (p->t.node[i].upos == CC_UPOS_VERB)
            return;
        falsely = falsely || cc_str_eq(cc_word_get(p->t.node[i].word, CC_LEX(untrue), 1),
                                       CC_LIT("how"));
        int32_t content = falsely && cc_str_eq(p->t.node[i].lower, CC_LIT("that"))
                              ? content_behind(p, cs, i, (int32_t)p->t.n)
                              : -1;
        if (content < 0)
            continue;
        int32_t top = cs->at[content].top;
        struct cc_span at = reply_words(p, p->left[top], p->right[top]);
        if (is_denied(p, at))
            return;
        untrue_claim(p, cs, clause, at);
        denied_claim(p, cs, (uint32_t)content, at, said);
        return;
    }
}

/* "contrary to his claim", "despite claims": what the words in front of a noun make of
 * it; CC_NONE: nothing. */
static cc_str rebutting_prep(const struct piece *p, int32_t noun)
{
    char buf[PHRASE_BYTES];

    for (int32_t i = noun - 1; i >= 0 && i + PREP_BACK >= noun; i--) {
        uint8_t kind = p->t.node[i].upos;

        for (uint32_t n = 3; n > 0; n--) {
            cc_str does =
                (int32_t)n > noun - i
                    ? CC_NONE
                    : cc_lex_get(CC_LEX(rebut), phrase_key(p, (uint32_t)i, n, false, buf),
                                 REBUT_DOES);
            if (does.n)
                return does;
        }
        if (kind == CC_UPOS_PUNCT || kind == CC_UPOS_VERB || kind == CC_UPOS_AUX)
            break;
    }
    return CC_NONE;
}

/* A word in front of the noun that calls it untrue: "the false claim". */
static bool is_called_untrue(const struct piece *p, int32_t noun)
{
    for (int32_t k = p->t.first_child[noun]; k >= 0 && k < noun; k = p->t.next_sibling[k])
        if (is_untrue_word(p->t.node[k].word))
            return true;
    return false;
}

/* The noun and what it stands for in a sentence that rebuts it: "contrary to", "false".
 */
static bool is_rebutted(const struct piece *p, int32_t noun)
{
    cc_str prep = rebutting_prep(p, noun);
    bool held = cc_str_eq(cc_word_get(p->lemma_word[noun], CC_LEX(pointer), 1),
                          CC_LIT("holding"));

    return is_called_untrue(p, noun) || cc_str_eq(prep, CC_LIT("denies")) ||
           (cc_str_eq(prep, CC_LIT("concedes")) && !held);
}

static void noun_is_rebutted(struct piece *p, struct clauses *cs, int32_t noun)
{
    uint32_t clause = p->clause_in[noun];

    if (noun + 2 >= (int32_t)p->t.n || p->token[noun] == CC_NO_INDEX ||
        !cc_word_in(p->lemma_word[noun], CC_LEX(pointer)) ||
        !pointer_is_somebodys(p, noun) || !is_rebutted(p, noun) ||
        p->r->inner[p->token[noun]] != p->statement)
        return;
    int32_t said = content_behind(p, cs, noun + 1, (int32_t)p->t.n);
    if (said < 0 || clause >= cs->n || (uint32_t)said == clause ||
        clause_mode(p, cs, clause) != CC_MODE_ASSERTED)
        return;
    int32_t top = cs->at[said].top, own = cs->at[clause].top;
    struct cc_span at = reply_words(p, p->left[top], p->right[top]);
    if (is_denied(p, at) || (own >= p->left[top] && own <= p->right[top]) || own == noun)
        return;
    untrue_claim(p, cs, clause, at);
    denied_claim(p, cs, (uint32_t)said, at, claimed_by(p, noun, top));
}

/* "dismissed critics who say that P": the clause of who says it, or -1. */
static int32_t said_by_object(const struct piece *p, const struct clauses *cs,
                              uint32_t clause)
{
    const struct arg *obj = clause_arg(&cs->at[clause], SLOT_OBJ);

    if (!obj || !cc_word_in(p->lemma_word[obj->node], CC_LEX(sayer)))
        return -1;
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *k = &cs->at[i];

        if (k->kind == CLAUSE_RELATIVE && p->t.node[k->top].head == obj->node &&
            k->top > obj->node && k->tense >= 0 &&
            cc_word_in(p->lemma_word[k->top], CC_LEX(cue)))
            return (int32_t)i;
    }
    return -1;
}

/* The verb denies what it has for an object. */
static bool verb_denies(const struct piece *p, const struct clause *c)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[c->top], CC_LEX(reply), &n);

    for (size_t i = 0; i < n; i++)
        if (!cc_lex_col(&row[i], 1).n &&
            cc_str_eq(cc_lex_col(&row[i], 2), CC_LIT("obj")) &&
            cc_str_eq(cc_lex_col(&row[i], 3), CC_LIT("denies")))
            return true;
    return false;
}

static void sayer_is_denied(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    int32_t said = verb_denies(p, c) ? said_by_object(p, cs, clause) : -1;
    bool ceased = false;

    if (said < 0 || clause_negative(p, cs, clause, NULL, &ceased))
        return;
    int32_t verb = cs->at[said].top, from = verb;
    if (verb + 1 < (int32_t)p->t.n &&
        cc_str_eq(p->t.node[verb + 1].lower, CC_LIT("that")))
        from = verb + 2;
    struct cc_span at = reply_words(p, from, p->right[verb]);
    untrue_claim(p, cs, clause, at);
    denied_claim(p, cs, (uint32_t)said, at, CC_NO_INDEX);
}

void rebut_claims(struct piece *p, struct clauses *cs)
{
    for (uint32_t i = 0; i < cs->n; i++) {
        int32_t top = cs->at[i].top;

        if (p->token[top] != CC_NO_INDEX && p->r->inner[p->token[top]] == p->statement &&
            clause_mode(p, cs, i) == CC_MODE_ASSERTED) {
            wrong_to_say(p, cs, i);
            falsely_beside(p, cs, i);
            sayer_is_denied(p, cs, i);
        }
    }
    for (uint32_t i = 0; i < p->t.n; i++)
        noun_is_rebutted(p, cs, (int32_t)i);
}
