/*
 * What a sentence rebuts in the words that tell it: "it is wrong to say that P",
 * "contrary to his claim that P", "the false claim that P", "the claim that P drew
 * rebukes". As in untrue.c both sides are there.
 */
#include "parts.h"

enum {
    REBUT_DOES = 1,
    PREP_BACK = 6,
    ASIDE = 10,
    THAT_BACK = 6,
    PREDICATE = 24,
    TOLD_SOON = 4
};

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

/* "the lie that it is built on": a preposition ends it, which "that" belongs to. */
static bool is_stranded(const struct piece *p, const struct clause *k)
{
    int32_t last = p->right[k->top];

    while (last > k->top && p->t.node[last].upos == CC_UPOS_PUNCT)
        last--;
    return last >= k->top &&
           (p->t.node[last].upos == CC_UPOS_ADP || p->t.node[last].xpos == CC_XPOS_RP ||
            p->t.node[last].xpos == CC_XPOS_IN);
}

/* "the lie that he told": what was told is the lie. */
static bool tells_it(const struct piece *p, const struct clause *k)
{
    return !clause_arg(k, SLOT_OBJ) && !k->passive &&
           p->right[k->top] - k->top < TOLD_SOON &&
           cc_word_in(p->lemma_word[k->top], CC_LEX(cue));
}

/* Nothing is missing in it that "that" could stand for, whatever it was tagged. */
static bool is_whole(const struct clause *k)
{
    const struct arg *obj = clause_arg(k, SLOT_OBJ);

    return k->passive || k->copula || (obj && obj->node > k->top);
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
            (k->surface > from || k->existential) && first >= from &&
            cc_str_eq(p->t.node[from].lower, CC_LIT("that")) && first <= from + 1 &&
            (p->t.node[from].xpos == CC_XPOS_IN || is_whole(k)) && !is_stranded(p, k) &&
            !tells_it(p, k))
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

    if (said == CC_NO_INDEX ? !cc_word_in(p->lemma_word[verb], CC_LEX(cue))
                            : p->r->s->statement[said].denied)
        return;
    for (int32_t i = verb + 1; i + 1 < (int32_t)p->t.n && i <= verb + ASIDE; i++) {
        if (p->t.node[i].upos == CC_UPOS_VERB)
            return;
        falsely = falsely || cc_str_eq(cc_word_get(p->t.node[i].word, CC_LEX(untrue), 1),
                                       CC_LIT("how"));
        if (!falsely || !node_is_word(p, i, "that") || p->token[i] == CC_NO_INDEX)
            continue;
        int32_t content = content_behind(p, cs, i, (int32_t)p->t.n);
        struct cc_span at = { 0 };
        if (said != CC_NO_INDEX)
            at = p->r->s->statement[said].span;
        if (content >= 0) {
            int32_t top = cs->at[content].top;
            at = reply_words(p, p->left[top], p->right[top]);
        } else if (at.start != p->r->d->token[p->token[i]].span.start)
            continue;
        if (is_denied(p, at))
            return;
        untrue_claim(p, cs, clause, at);
        denied_claim(p, cs, content < 0 ? clause : (uint32_t)content, at, said);
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

/* A word in front of the noun that calls it untrue: "the false claim", "the lie". */
static bool is_called_untrue(const struct piece *p, int32_t noun)
{
    if ((p->t.node[noun].upos == CC_UPOS_NOUN ||
         p->t.node[noun].upos == CC_UPOS_PROPN) && /* "The Myth That", of a headline */
        is_untrue_word(p->lemma_word[noun]))
        return true;
    for (int32_t k = p->t.first_child[noun]; k >= 0 && k < noun; k = p->t.next_sibling[k])
        if (is_untrue_word(p->t.node[k].word) &&
            !(k > 0 && p->t.node[k - 1].upos == CC_UPOS_ADV &&
              cc_word_in(p->t.node[k - 1].word, CC_LEX(hedge))))
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

/* A noun for something said, or for what is untrue: "the rumor", "the lie". */
static bool may_be_said(const struct piece *p, int32_t noun)
{
    const struct cc_lex_word *word = p->lemma_word[noun];

    return cc_word_in(word, CC_LEX(pointer)) ||
           (is_called_untrue(p, noun) &&
            (cc_word_in(word, CC_LEX(cuenoun)) || cc_word_in(word, CC_LEX(hearsay)) ||
             is_untrue_word(word)));
}

/* "that" behind the noun, also behind what tells where it was heard: "a false report from
 * the campaign that P". */
static int32_t that_behind(const struct piece *p, int32_t noun)
{
    int32_t i = noun + 1, last = noun + 1 + THAT_BACK;

    while (i < last && i + 1 < (int32_t)p->t.n && !node_is_word(p, i, "that") &&
           p->t.node[i].upos != CC_UPOS_VERB && p->t.node[i].upos != CC_UPOS_AUX &&
           p->t.node[i].upos != CC_UPOS_PUNCT)
        i++;
    return i;
}

/* "His most famous false claim was the notion that P": the clause that says P, or -1. */
static int32_t predicate_content(const struct piece *p, const struct clauses *cs,
                                 int32_t noun)
{
    uint32_t clause = p->clause_in[noun];
    int32_t be = cs->at[clause].tense;

    if (cs->at[clause].surface != noun || !cs->at[clause].copula || be < noun ||
        !cc_word_in(p->lemma_word[noun], CC_LEX(pointer)))
        return -1;
    for (int32_t i = be + 1; i < (int32_t)p->t.n && i <= be + PREDICATE; i++)
        if (node_is_word(p, i, "that") &&
            (i == be + 1 || cc_word_in(p->lemma_word[i - 1], CC_LEX(pointer))))
            return content_behind(p, cs, i, (int32_t)p->t.n);
    return -1;
}

/* "a fake report about the singer Karl Voss": nothing of what it says. */
static bool is_whom_only(const struct piece *p, int32_t noun, int32_t last)
{
    int32_t i = noun + 2;

    for (int32_t k = i; k <= last; k++)
        if (p->t.node[k].xpos == CC_XPOS_VBG)
            return false;
    while (i <= last &&
           (p->t.node[i].upos == CC_UPOS_PROPN || p->t.node[i].upos == CC_UPOS_NOUN ||
            p->t.node[i].upos == CC_UPOS_ADJ || p->t.node[i].upos == CC_UPOS_DET ||
            p->t.node[i].upos == CC_UPOS_CCONJ))
        i++;
    return node_is_word(p, noun + 1, "about") && p->t.node[i - 1].upos == CC_UPOS_PROPN &&
           !(i <= last && p->t.node[i].upos == CC_UPOS_PART);
}

/* "exaggerated stories" are told of what was so. */
static bool is_overdone(const struct piece *p, int32_t noun)
{
    char lemma[64];

    for (int32_t k = p->left[noun]; k < noun; k++)
        if (cc_str_eq(cc_lex_get(CC_LEX(untrue),
                                 cc_lemma(p->t.node[k].lower, CC_VERB, lemma), 1),
                      CC_LIT("does")))
            return true;
    return false;
}

/* "the false claims of fraud", "debunked stories about rats". */
static void false_claims_of(struct piece *p, struct clauses *cs, int32_t noun)
{
    int32_t last = pointer_content_end(p, noun, (int32_t)p->t.n);
    int32_t content = last < 0 ? predicate_content(p, cs, noun) : -1;

    if (content >= 0) {
        int32_t top = cs->at[content].top;
        struct cc_span told = reply_words(p, p->left[top], p->right[top]);
        untrue_claim(p, cs, p->clause_in[noun], told);
        denied_claim(p, cs, (uint32_t)content, told, CC_NO_INDEX);
        return;
    }
    struct cc_span at = reply_words(p, p->left[noun], last < 0 ? noun : last);

    if (last < 0 || !is_called_untrue(p, noun) || is_denied(p, at) ||
        is_whom_only(p, noun, last) || is_overdone(p, noun))
        return;
    untrue_claim(p, cs, p->clause_in[noun], at);
    denied_claim(p, cs, p->clause_in[noun], at, CC_NO_INDEX);
}

static void noun_is_rebutted(struct piece *p, struct clauses *cs, int32_t noun)
{
    uint32_t clause = p->clause_in[noun];

    if (noun + 2 >= (int32_t)p->t.n || p->token[noun] == CC_NO_INDEX ||
        !may_be_said(p, noun) || !pointer_is_somebodys(p, noun) ||
        !is_rebutted(p, noun) || p->r->inner[p->token[noun]] != p->statement ||
        clause >= cs->n || clause_mode(p, cs, clause) != CC_MODE_ASSERTED)
        return;
    int32_t said = content_behind(p, cs, that_behind(p, noun), (int32_t)p->t.n);
    if (said < 0)
        false_claims_of(p, cs, noun);
    if (said < 0 || (uint32_t)said == clause)
        return;
    int32_t top = cs->at[said].top, own = cs->at[clause].top;
    struct cc_span at = reply_words(p, p->left[top], p->right[top]);
    if (is_denied(p, at) || (own >= p->left[top] && own <= p->right[top]) ||
        (own == noun && !is_called_untrue(p, noun)))
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

/* "Rumors that P lifted the shares": nobody in particular says it, and it may be denied
 * in the next sentence. */
static void noun_is_rumored(struct piece *p, struct clauses *cs, int32_t noun)
{
    cc_str kind = cc_word_get(p->lemma_word[noun], CC_LEX(pointer), 1);
    uint32_t clause = p->clause_in[noun];
    int32_t said;

    if (noun + 2 >= (int32_t)p->t.n || p->token[noun] == CC_NO_INDEX ||
        p->t.node[noun].xpos != CC_XPOS_NNS || clause >= cs->n ||
        !(cc_str_eq(kind, CC_LIT("telling")) || cc_str_eq(kind, CC_LIT("accusing"))) ||
        p->r->inner[p->token[noun]] != p->statement ||
        (said = content_behind(p, cs, noun + 1, (int32_t)p->t.n)) < 0 ||
        (uint32_t)said == clause || clause_mode(p, cs, clause) == CC_MODE_QUESTION ||
        clause_mode(p, cs, clause) == CC_MODE_CONDITIONAL)
        return;
    int32_t top = cs->at[said].top;
    struct cc_span at = reply_words(p, p->left[top], p->right[top]);
    if (is_denied(p, at))
        return;
    denied_claim(p, cs, (uint32_t)said, at, CC_NO_INDEX);
    p->r->out.at[p->r->out.n - 1].frame = CC_LIT("RUMORED");
}

/* "in fact", "actually", behind a mark and with no other mark between; the mark, or -1.
 */
static int32_t mark_of_fact(const struct piece *p, int32_t from)
{
    char buf[PHRASE_BYTES];
    int32_t mark = -1;

    for (int32_t i = from; i + 1 < (int32_t)p->t.n; i++) {
        if (p->t.node[i].upos == CC_UPOS_PUNCT)
            mark = i;
        for (uint32_t n = 2; mark >= 0 && n > 0; n--)
            if (cc_str_eq(cc_lex_get(CC_LEX(rebut),
                                     phrase_key(p, (uint32_t)i, n, false, buf),
                                     REBUT_DOES),
                          CC_LIT("corrects")))
                return mark;
    }
    return -1;
}

/* "While he boasts that P, two firms have in fact paid": by the words in order. */
static void claims_while(struct piece *p, struct clauses *cs, uint32_t clause)
{
    int32_t verb = cs->at[clause].top, first = p->left[verb];
    uint32_t said = p->r->cue[p->token[verb]];

    while (first < verb && (p->t.node[first].upos == CC_UPOS_PUNCT ||
                            p->t.node[first].upos == CC_UPOS_CCONJ))
        first++;
    if (said == CC_NO_INDEX || p->r->s->statement[said].denied ||
        !(node_is_word(p, first, "while") || node_is_word(p, first, "although") ||
          node_is_word(p, first, "though")) ||
        !node_is_word(p, verb + 1, "that"))
        return;
    int32_t mark = mark_of_fact(p, verb + 1);
    if (mark < verb + 4)
        return;
    struct cc_span at = reply_words(p, verb + 1, mark - 1);
    if (is_denied(p, at))
        return;
    untrue_claim(p, cs, clause, at);
    denied_claim(p, cs, clause, at, said);
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
            claims_while(p, cs, i);
        }
    }
    for (uint32_t i = 0; i < p->t.n; i++) {
        noun_is_rebutted(p, cs, (int32_t)i);
        noun_is_rumored(p, cs, (int32_t)i);
    }
}
