/*
 * What a clause answers that stands in front of it in its own sentence: "whether it sold
 * favors, a charge that she denies", "it is common land, although the estate disputes
 * this", "the firm was bankrupt, an idea that was untrue".
 */
#include "parts.h"

enum { WORDS_MIN = 3 };

static cc_str pointer_kind(const struct piece *p, int32_t node)
{
    return cc_word_get(p->lemma_word[node], CC_LEX(pointer), 1);
}

static bool is_mark(const struct piece *p, int32_t i)
{
    return i > 0 && p->t.node[i].upos == CC_UPOS_PUNCT;
}

/* "..., a charge": the mark before the noun, or -1. */
static int32_t mark_before(const struct piece *p, int32_t noun)
{
    int32_t i = noun - 1;

    while (i > 0 && (p->t.node[i].upos == CC_UPOS_ADJ || node_is_word(p, i, "a") ||
                     node_is_word(p, i, "an")))
        i--;
    return is_mark(p, i) ? i : -1;
}

/* "although she disputes this": the mark before the clause, or -1. */
static int32_t mark_of_clause(const struct piece *p, const struct clause *c)
{
    int32_t i = p->left[c->top];

    if (c->kind != CLAUSE_ADVERBIAL ||
        !(cc_str_eq(c->mark, CC_LIT("although")) || cc_str_eq(c->mark, CC_LIT("though"))))
        return -1;
    return is_mark(p, i) ? i : is_mark(p, i - 1) ? i - 1 : -1;
}

/* The last clause that says something in front of the mark, or -1: what is said by
 * somebody is his statement. */
static int32_t clause_before(const struct piece *p, const struct clauses *cs,
                             int32_t mark)
{
    int32_t best = -1;

    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *k = &cs->at[i];
        uint32_t token = p->token[k->top];

        if (k->top < mark && k->tense >= 0 && (k->surface >= 0 || k->existential) &&
            mark - p->left[k->top] > WORDS_MIN && token != CC_NO_INDEX &&
            k->kind != CLAUSE_ADVERBIAL && k->kind != CLAUSE_RELATIVE &&
            k->kind != CLAUSE_ASIDE && k->kind != CLAUSE_CONTROL &&
            (best < 0 || k->top > cs->at[best].top))
            best = (int32_t)i;
    }
    return best;
}

/* The words in front, with who says them; empty when there are none. */
static struct cc_span words_before(const struct piece *p, const struct clauses *cs,
                                   int32_t mark, uint32_t *said)
{
    int32_t k = mark < 0 || p->question ? -1 : clause_before(p, cs, mark);
    uint32_t cue = k < 0 ? CC_NO_INDEX : p->r->cue[p->token[cs->at[k].top]];
    uint32_t own = k < 0 ? CC_NO_INDEX : p->r->inner[p->token[cs->at[k].top]];

    if (cue != CC_NO_INDEX &&
        p->r->s->statement[cue].speaker.end <= p->r->s->statement[cue].speaker.start)
        cue = CC_NO_INDEX; /* "it is considered" */
    *said = cue != CC_NO_INDEX ? cue : own != p->statement ? own : CC_NO_INDEX;
    if (k < 0)
        return (struct cc_span){ 0 };
    return *said != CC_NO_INDEX ? p->r->s->statement[*said].span
                                : reply_words(p, p->left[cs->at[k].top], mark - 1);
}

void denied_in_front(struct piece *p, struct clauses *cs, uint32_t clause, int32_t what)
{
    const struct clause *c = &cs->at[clause];
    cc_str kind = pointer_kind(p, what);
    bool bare = cc_str_eq(kind, CC_LIT("bare"));
    uint32_t said;

    if ((!bare && what > c->top) || cc_str_eq(kind, CC_LIT("deed")) ||
        cc_str_eq(kind, CC_LIT("saying")) || cc_str_eq(kind, CC_LIT("holding")))
        return;
    struct cc_span at =
        words_before(p, cs, bare ? mark_of_clause(p, c) : mark_before(p, what), &said);
    if (at.end <= at.start ||
        (said != CC_NO_INDEX && said != p->r->cue[p->token[c->top]]))
        return;
    denied_claim(p, cs, clause, at, p->statement);
    p->r->out.at[p->r->out.n - 1].frame = CC_LIT("DENIED_FRONT");
}

void untrue_in_front(struct piece *p, struct clauses *cs, uint32_t clause)
{
    const struct clause *c = &cs->at[clause];
    int32_t noun = p->t.node[c->top].head;
    uint32_t said;

    if (c->kind != CLAUSE_RELATIVE || noun < 0 || noun > c->top ||
        !cc_word_in(p->lemma_word[noun], CC_LEX(pointer)) ||
        cc_str_eq(pointer_kind(p, noun), CC_LIT("deed")) ||
        !clause_says_untrue(p, cs, clause))
        return;
    struct cc_span at = words_before(p, cs, mark_before(p, noun), &said);
    if (at.end <= at.start)
        return;
    untrue_claim(p, cs, clause, at);
    denied_claim(p, cs, clause, at, said);
}
