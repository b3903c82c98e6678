/*
 * What a clause undoes: "canceled a planned visit to the port", "rescinded her
 * endorsement of Weir". What stood before is named beside what undid it; both are made
 * claims that meet nothing but each other.
 */
#include "parts.h"

enum { UNDO_PARTICLE = 1, UNDO_SLOTS, UNDO_DOES };
enum { WORDS_MIN = 3, WORDS_MAX = 32 }; /* of what is undone */

static int32_t in_slot(const struct clause *c, cc_str slots)
{
    while (slots.n) {
        cc_str slot = cc_str_trim(cc_str_cut(&slots, ','));
        bool object = cc_str_eq(slot, CC_LIT("obj"));

        for (uint32_t i = 0; i < c->args; i++)
            if (!c->arg[i].shared &&
                (object ? c->arg[i].slot == SLOT_OBJ
                        : c->arg[i].slot == SLOT_PREP && cc_str_eq(c->arg[i].prep, slot)))
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

static bool has_planned(const struct piece *p, int32_t noun)
{
    for (int32_t k = p->left[noun]; k < noun; k++)
        if (cc_word_in(p->t.node[k].word, CC_LEX(planned)))
            return true;
    return false;
}

/* "his endorsement": whose it is, the clause's own subject. */
static bool is_own(const struct piece *p, int32_t noun)
{
    int32_t k = cc_tree_child(&p->t, noun, CC_DEP_NMOD_POSS);

    return k >= 0 && p->t.node[k].xpos == CC_XPOS_PRP_POSS;
}

/* A mark that is none of quotation. */
static bool is_mark(const struct piece *p, int32_t i)
{
    uint32_t token = p->token[i];
    bool quote = token != CC_NO_INDEX && (p->r->d->token[token].kind == CC_TOKEN_OPEN ||
                                          p->r->d->token[token].kind == CC_TOKEN_CLOSE);

    return p->t.node[i].upos == CC_UPOS_PUNCT && !quote;
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

        if (own)
            last = i;
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
static bool is_named(const struct piece *p, int32_t noun, cc_str does)
{
    cc_str kind = cc_word_get(p->lemma_word[noun], CC_LEX(undoable), 1);
    int32_t last = last_word(p, noun), words = last - first_word(p, noun) + 1;
    bool told = has_planned(p, noun) || is_own(p, noun) || last > noun;

    if (p->t.node[noun].upos != CC_UPOS_NOUN || !kind.n || words < WORDS_MIN ||
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

/* It was done: no plan, no threat, nothing that may be. */
static bool has_happened(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    bool ceased = false;
    uint16_t form = p->t.node[c->top].xpos;
    bool finite = c->tense >= 0 && (form == CC_XPOS_VBD || form == CC_XPOS_VBN ||
                                    (form == CC_XPOS_VBG && c->tense != c->top));

    return finite && !p->question && c->kind != CLAUSE_CONTROL &&
           clause_mode(p, cs, clause) == CC_MODE_ASSERTED &&
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
    if (noun < 0 || p->token[noun] == CC_NO_INDEX)
        return;
    if (c->passive && cc_str_eq(cc_lex_col(by, UNDO_DOES), CC_LIT("alters")))
        return; /* "their views were changed by the war" */
    cc_str does = cc_lex_col(by, UNDO_DOES);
    cc_str kind = cc_word_get(p->lemma_word[noun], CC_LEX(undoable), 1);
    if (is_named(p, noun, does))
        tell(p, cs, clause, noun,
             cc_str_eq(does, CC_LIT("alters")) ||
                 (cc_str_eq(does, CC_LIT("retracts")) && is_own(p, noun) &&
                  cc_str_eq(kind, CC_LIT("stand"))));
}
