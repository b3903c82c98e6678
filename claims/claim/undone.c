/*
 * What a clause undoes: "canceled a planned visit to the port", "rescinded her
 * endorsement of Weir". What stood before is named beside what undid it; both are made
 * claims that meet nothing but each other.
 */
#include "parts.h"

enum { UNDO_PARTICLE = 1, UNDO_SLOTS, UNDO_DOES };
enum { WORDS_MIN = 3, WORDS_MAX = 32 }; /* of what is undone */

/* "out of" is one preposition, whose first word is the particle. */
static bool is_prep(cc_str prep, cc_str slot)
{
    return cc_str_eq(prep, slot) ||
           (cc_str_eq(slot, CC_LIT("of")) && cc_str_eq(prep, CC_LIT("out of")));
}

static int32_t in_slot(const struct clause *c, cc_str slots)
{
    while (slots.n) {
        cc_str slot = cc_str_trim(cc_str_cut(&slots, ','));
        bool object = cc_str_eq(slot, CC_LIT("obj"));

        for (uint32_t i = 0; i < c->args; i++)
            if (!c->arg[i].shared &&
                (object ? c->arg[i].slot == SLOT_OBJ
                        : c->arg[i].slot == SLOT_PREP && is_prep(c->arg[i].prep, slot)))
                return c->arg[i].node;
    }
    return -1;
}

/* What the clause undoes, by which row; or -1. */
static int32_t undone_node(const struct piece *p, const struct clause *c,
                           const struct cc_lex_row **by)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[c->top], CC_LEX(undo), &n);

    for (size_t i = 0; i < n; i++) {
        int32_t what = verb_has_particle(p, c->top, cc_lex_col(&row[i], UNDO_PARTICLE))
                           ? in_slot(c, cc_lex_col(&row[i], UNDO_SLOTS))
                           : -1;

        *by = &row[i];
        if (what >= 0)
            return what;
    }
    return -1;
}

/* "a planned visit", "a visit planned for May". */
static bool has_planned(const struct piece *p, int32_t noun)
{
    for (int32_t k = p->left[noun]; k < noun; k++)
        if (cc_word_in(p->t.node[k].word, CC_LEX(planned)))
            return true;
    return noun + 2 < (int32_t)p->t.n && p->t.node[noun + 1].xpos == CC_XPOS_VBN &&
           node_is_word(p, noun + 2, "for") &&
           cc_word_in(p->t.node[noun + 1].word, CC_LEX(planned));
}

/* "his endorsement": whose it is, the clause's own subject. */
static bool is_own(const struct piece *p, int32_t noun)
{
    int32_t k = cc_tree_child(&p->t, noun, CC_DEP_NMOD_POSS);

    return k >= 0 && p->t.node[k].xpos == CC_XPOS_PRP_POSS;
}

/* "a Norby school law": a name tells which one. */
static bool has_name(const struct piece *p, int32_t noun)
{
    for (int32_t k = p->left[noun]; k < noun; k++)
        if (p->t.node[k].upos == CC_UPOS_PROPN)
            return true;
    return false;
}

/* A mark that is none of quotation. */
static bool is_mark(const struct piece *p, int32_t i)
{
    uint32_t token = p->token[i];
    bool quote = token != CC_NO_INDEX && (p->r->d->token[token].kind == CC_TOKEN_OPEN ||
                                          p->r->d->token[token].kind == CC_TOKEN_CLOSE);

    return p->t.node[i].upos == CC_UPOS_PUNCT && !quote;
}

/* "to close it", hung on the verb: its last word in front of what is joined to it. */
static int32_t end_of_aim(const struct piece *p, int32_t infinitive)
{
    int32_t i = infinitive;

    while (i < p->right[infinitive] && !is_mark(p, i + 1) &&
           p->t.node[i + 1].upos != CC_UPOS_CCONJ &&
           p->t.node[i + 1].upos != CC_UPOS_SCONJ)
        i++;
    return i;
}

/* Words that say which one it was stand behind it: "of Weir", "to run", "that he pays";
 * also where the parser hung them on the verb. */
static int32_t last_word(const struct piece *p, int32_t noun)
{
    int32_t last = noun, verb = p->t.node[noun].head;

    for (int32_t i = noun + 1; i < (int32_t)p->t.n && !is_mark(p, i); i++) {
        bool own = i <= p->right[noun];
        bool below = p->t.node[i].head == verb && p->left[i] == last + 1 &&
                     p->t.node[i].upos != CC_UPOS_VERB && node_prep(p, i).n &&
                     !node_is_time(p, i);

        bool content = p->t.node[i].head == verb && p->left[i] == last + 1 &&
                       p->t.node[i].dep == CC_DEP_CCOMP &&
                       cc_str_eq(p->t.node[p->left[i]].lower, CC_LIT("that"));

        bool to = p->t.node[i].head == verb && i == noun + 2 &&
                  node_is_word(p, noun + 1, "to") && p->t.node[i].upos == CC_UPOS_VERB;
        if (own)
            last = i;
        else if (to && verb >= 0 && verb < noun)
            last = end_of_aim(p, i);
        else if ((below || content) && verb >= 0 && verb < noun)
            last = p->right[i];
    }
    return last;
}

/* Its first word, behind the preposition that leads to it. */
static int32_t first_word(const struct piece *p, int32_t noun)
{
    int32_t first = p->left[noun];

    while (first < noun && p->t.node[first].upos == CC_UPOS_ADP)
        first++;
    return first;
}

/* It was announced or decided, and the clause says enough of it. */
static bool is_named(const struct piece *p, const struct clause *c, int32_t noun,
                     cc_str does)
{
    int32_t relative = p->left[c->top];
    bool aside = c->kind == CLAUSE_RELATIVE && noun < relative &&
                 (is_mark(p, relative) || is_mark(p, relative - 1));
    cc_str kind = cc_word_get(p->lemma_word[noun], CC_LEX(undoable), 1);
    int32_t last = last_word(p, noun), words = last - first_word(p, noun) + 1;
    bool told = has_planned(p, noun) || is_own(p, noun) || last > noun ||
                (cc_str_eq(kind, CC_LIT("ruling")) && has_name(p, noun)) ||
                aside; /* "The ban on it, which a court struck down, ..." */

    int32_t least = c->passive && is_own(p, noun) && cc_str_eq(kind, CC_LIT("ruling"))
                        ? WORDS_MIN - 1 /* "his decision was overturned" */
                        : WORDS_MIN;

    if (p->t.node[noun].upos != CC_UPOS_NOUN || !kind.n || words < least ||
        words > WORDS_MAX || !told)
        return false;
    if (cc_str_eq(kind, CC_LIT("event")))
        return has_planned(p, noun) ||
               (cc_str_eq(does, CC_LIT("cancels")) && p->t.node[noun].head < noun);
    if (cc_str_eq(does, CC_LIT("alters")))
        return is_own(p, noun) && cc_str_eq(kind, CC_LIT("stand"));
    return cc_str_eq(does, CC_LIT("retracts")) || !cc_str_eq(kind, CC_LIT("stand")) ||
           is_own(p, noun) || has_planned(p, noun);
}

/* "Orr, abandoning his earlier doubts, voted", "which led her to drop her objection": it
 * was done as what governs it was. */
static bool is_done_with(const struct piece *p, const struct clauses *cs,
                         const struct clause *c)
{
    const struct clause *up = c->parent < 0 ? NULL : &cs->at[c->parent];
    uint16_t form = p->t.node[c->top].xpos, over;
    bool ceased = false;
    bool participle = form == CC_XPOS_VBG && (c->tense < 0 || c->tense == c->top) &&
                      !c->mark.n &&
                      (c->kind == CLAUSE_PARTICIPLE || c->kind == CLAUSE_ADVERBIAL);

    if (!up || clause_negative(p, cs, (uint32_t)c->parent, NULL, &ceased))
        return false;
    over = p->t.node[up->top].xpos;
    if (c->kind == CLAUSE_CONTROL)
        return cc_word_in(p->lemma_word[up->top], CC_LEX(causal)) &&
               (over == CC_XPOS_VBD || over == CC_XPOS_VBN || over == CC_XPOS_VBG);
    return participle && up->tense >= 0 && (over == CC_XPOS_VBD || over == CC_XPOS_VBN);
}

/* It was done: no plan, no threat, nothing that may be. */
static bool has_happened(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    bool ceased = false;
    uint16_t form = p->t.node[c->top].xpos;
    bool finite = c->tense >= 0 && c->kind != CLAUSE_CONTROL &&
                  (form == CC_XPOS_VBD || form == CC_XPOS_VBN ||
                   (form == CC_XPOS_VBG && c->tense != c->top));

    enum cc_mode mode = clause_mode(p, cs, clause);

    return (finite || is_done_with(p, cs, c)) && !p->question &&
           (mode == CC_MODE_ASSERTED ||
            (mode == CC_MODE_DUTY && !finite)) && /* "was forced to" */
           !clause_negative(p, cs, clause, NULL, &ceased);
}

static void tell(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun,
                 bool retracts)
{
    int32_t verb = cs->at[clause].top;
    struct cc_span at = reply_words(p, first_word(p, noun), last_word(p, noun));
    struct cc_span *one = CC_NEW(p->r->a, struct cc_span);
    struct cc_claim *out = claim_half(p, cs, clause, CC_LIT("UNDONE_FROM"), "undone");

    *one = out->span = out->clause = at;
    out->spans = one;
    out->span_count = 1;
    out->words = cc_document_text(p->r->d, at);
    out = claim_half(p, cs, clause, retracts ? CC_LIT("WITHDRAWN") : CC_LIT("UNDONE"),
                     "undone");
    out->anchor = ref_make(p, noun);
    out->anchor.span = at;
    if (out->span_count == 1 && at.end <= out->span.start) { /* "the ban, which ..." */
        one = CC_NEW(p->r->a, struct cc_span);
        *one = out->span = out->clause = (struct cc_span){ at.start, out->span.end };
        out->spans = one;
    }
    out->value.span = piece_span(p, verb, verb);
}

/* "a reversal of her past support for the toll": what a noun turns from, or -1. */
static int32_t turned_from(const struct piece *p, int32_t noun)
{
    cc_str by = cc_word_get(p->lemma_word[noun], CC_LEX(turnnoun), 1);

    for (int32_t k = p->t.first_child[noun]; k >= 0 && by.n; k = p->t.next_sibling[k]) {
        cc_str rest = by, prep = node_prep(p, k);

        while (k > noun && rest.n)
            if (cc_str_eq(cc_str_trim(cc_str_cut(&rest, ',')), prep))
                return k;
    }
    return -1;
}

/* The same told by a noun, which may stand behind a dash. */
void undone_by_nouns(struct piece *p, struct clauses *cs)
{
    for (uint32_t i = 0; i < p->t.n; i++) {
        int32_t from = p->t.node[i].upos == CC_UPOS_NOUN && p->token[i] != CC_NO_INDEX
                           ? turned_from(p, (int32_t)i)
                           : -1;
        uint32_t clause = p->clause_in[i];

        if (from < 0 || p->question || clause >= cs->n ||
            p->r->inner[p->token[i]] != p->statement ||
            clause_mode(p, cs, clause) != CC_MODE_ASSERTED)
            continue;
        int32_t words = last_word(p, from) - first_word(p, from) + 1;
        cc_str kind = cc_word_get(p->lemma_word[from], CC_LEX(undoable), 1);
        if (words < WORDS_MIN || words > WORDS_MAX || !kind.n ||
            !(is_own(p, from) || has_planned(p, from)))
            continue;
        tell(p, cs, clause, from, cc_str_eq(kind, CC_LIT("stand")));
        p->r->out.at[p->r->out.n - 1].value.span = piece_span(p, (int32_t)i, (int32_t)i);
    }
}

void undone_claim(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    const struct cc_lex_row *by = NULL;

    if (p->token[c->top] == CC_NO_INDEX ||
        p->r->inner[p->token[c->top]] != p->statement || !has_happened(p, cs, clause))
        return;
    int32_t noun = undone_node(p, c, &by);
    if (noun >= 0 && c->kind == CLAUSE_RELATIVE && p->t.node[noun].upos == CC_UPOS_PRON &&
        p->t.node[c->top].head >= 0) /* "the ban, which a court struck down" */
        noun = p->t.node[c->top].head;
    if (noun < 0 || p->token[noun] == CC_NO_INDEX)
        return;
    if (c->passive && cc_str_eq(cc_lex_col(by, UNDO_DOES), CC_LIT("alters")))
        return; /* "their views were changed by the war" */
    cc_str does = cc_lex_col(by, UNDO_DOES);
    cc_str kind = cc_word_get(p->lemma_word[noun], CC_LEX(undoable), 1);
    if (is_named(p, c, noun, does))
        tell(p, cs, clause, noun,
             cc_str_eq(does, CC_LIT("alters")) ||
                 (cc_str_eq(does, CC_LIT("retracts")) && is_own(p, noun) &&
                  cc_str_eq(kind, CC_LIT("stand"))));
}
