/*
 * "More ships called at Ardvik last year than at Osthaven", "the longest strike in the
 * country's history": which way on which scale, and more than what. Whatever the verb
 * is, what stands on either side of "than" is kept as it is written, since two texts
 * seldom compare in the same words.
 */
#include "parts.h"

enum { DEGREE_WAY = 1, THAN_FAR = 16, EVER_FAR = 14, STANDARD_MAX = 14 };

struct compared {
    int32_t word;     /* the comparative */
    cc_str as;        /* it, or the comparative that a superlative is made of */
    int32_t from, to; /* what it is compared with; from > to: with all that ever was */
};

static bool is_own_word(const struct piece *p, const struct clauses *cs, int32_t i)
{
    uint32_t token = p->token[i];

    return token != CC_NO_INDEX && p->r->inner[token] == p->statement &&
           p->r->cue[token] == CC_NO_INDEX && p->clause_in[i] < cs->n && p->fig_at[i] < 0;
}

static bool is_stop(const struct piece *p, int32_t i)
{
    return p->t.node[i].upos == CC_UPOS_PUNCT;
}

/* The last word of what stands behind "than": up to a mark, or to another clause. */
static int32_t standard_end(const struct piece *p, int32_t from)
{
    int32_t to = from - 1;

    while (to + 1 < (int32_t)p->t.n && to + 1 < from + STANDARD_MAX &&
           !is_stop(p, to + 1) && p->t.node[to + 1].upos != CC_UPOS_SCONJ)
        to++;
    return to;
}

/* "than expected", "than usual" is no second thing. */
static bool names_standard(const struct piece *p, int32_t from, int32_t to)
{
    for (int32_t i = from; i <= to; i++) {
        uint8_t u = p->t.node[i].upos;

        if (u == CC_UPOS_NOUN || u == CC_UPOS_PROPN || u == CC_UPOS_PRON ||
            cc_word_in(p->t.node[i].word, CC_LEX(deictic)))
            return true;
    }
    return false;
}

/* "no more than", "not longer than", "no later than" bound a figure. */
static bool is_bound(const struct piece *p, int32_t word)
{
    return word > 0 && cc_word_in(p->t.node[word - 1].word, CC_LEX(negation));
}

static bool by_than(const struct piece *p, struct compared *out)
{
    const struct cc_node *w = &p->t.node[out->word];

    if ((w->xpos != CC_XPOS_JJR && w->xpos != CC_XPOS_RBR) ||
        !cc_word_in(w->word, CC_LEX(degree)) || is_bound(p, out->word))
        return false;
    for (int32_t k = out->word + 1; k < (int32_t)p->t.n && k < out->word + THAN_FAR;
         k++) {
        if (!cc_str_eq(p->t.node[k].lower, CC_LIT("than")))
            continue;
        if (p->fig_at[k] >= 0)
            return false;
        out->as = w->lower;
        out->from = k + 1;
        out->to = standard_end(p, k + 1);
        return names_standard(p, out->from, out->to);
    }
    return false;
}

/* "ahead of Osthaven in calls by ships", "behind the Reds": of names alone, since time
 * and place are told by the same words. */
static bool by_place(const struct piece *p, struct compared *out)
{
    int32_t next = out->word + 1;
    bool ahead = cc_str_eq(p->t.node[out->word].lower, CC_LIT("ahead"));
    bool behind = cc_str_eq(p->t.node[out->word].lower, CC_LIT("behind"));

    if (ahead && next < (int32_t)p->t.n && cc_str_eq(p->t.node[next].lower, CC_LIT("of")))
        next++;
    else if (!behind)
        return false;
    if (next >= (int32_t)p->t.n || p->t.node[next].upos != CC_UPOS_PROPN ||
        cc_word_in(p->t.node[next].word, CC_LEX(calendar)))
        return false;
    out->as = ahead ? CC_LIT("more") : CC_LIT("less");
    out->from = next;
    out->to = standard_end(p, next);
    return true;
}

static bool by_ever(const struct piece *p, const struct phrase *ever,
                    struct compared *out)
{
    const struct cc_node *w = &p->t.node[out->word];
    bool stops = false;

    out->as = cc_word_get(w->word, CC_LEX(superlative), 1);
    out->from = 0;
    out->to = -1;
    if (!out->as.n || (w->xpos != CC_XPOS_JJS && w->xpos != CC_XPOS_RBS))
        return false;
    for (int32_t k = out->word + 1;
         k < (int32_t)p->t.n && k < out->word + EVER_FAR && !stops; k++) {
        stops = is_stop(p, k);
        if (ever[k].row)
            return true;
    }
    return false;
}

static struct cc_ref words_ref(struct piece *p, int32_t node, struct cc_span span,
                               enum cc_role role)
{
    struct cc_ref r = ref_make(p, node);

    r.role = (uint8_t)role;
    r.span = span;
    return r;
}

/* The noun that heads what stands there, or its first word. */
static int32_t head_in(const struct piece *p, int32_t from, int32_t to)
{
    for (int32_t i = from; i <= to; i++)
        if ((p->t.node[i].upos == CC_UPOS_NOUN || p->t.node[i].upos == CC_UPOS_PROPN) &&
            (p->t.node[i].head < from || p->t.node[i].head > to))
            return i;
    return from;
}

/* The ships of "more ships", the water of "less clean water"; or -1. */
static int32_t counted_noun(const struct piece *p, int32_t word)
{
    int32_t i = word + 1, last = (int32_t)p->t.n - 1;

    while (i < last && p->t.node[i].upos == CC_UPOS_ADJ)
        i++;
    while (i < last && p->t.node[i].upos == CC_UPOS_NOUN &&
           p->t.node[i + 1].upos == CC_UPOS_NOUN)
        i++;
    return i <= last && p->t.node[i].upos == CC_UPOS_NOUN ? i : -1;
}

static void emit(struct piece *p, struct clauses *cs, const struct compared *by)
{
    uint32_t clause = p->clause_in[by->word];
    const struct clause *c = &cs->at[clause];
    bool ceased, ever = by->to < by->from;
    int32_t from = p->left[c->top], to = ever ? p->right[c->top] : by->from - 1;
    struct cc_ref *role = CC_ARRAY(p->r->a, struct cc_ref, 2);
    int32_t counted = counted_noun(p, by->word);
    struct cc_claim *out;

    if (clause_negative(p, cs, clause, NULL, &ceased) || from >= to)
        return;
    out = claim_emit(p, cs, clause, NULL, "compared");
    out->frame = CC_LIT("COMPARISON");
    out->frame_type = CC_FRAME_VALUE;
    out->predicate = by->as;
    out->moves = false;
    out->scope = ever ? CC_LIT("ever") : CC_NONE;
    out->role_count = 0;
    *out->count = (struct cc_value){ 0 };
    *out->old_value = (struct cc_value){ 0 };
    out->value =
        (struct cc_value){ .kind = CC_VALUE_DIRECTION,
                           .shown = cc_lex_get(CC_LEX(degree), by->as, DEGREE_WAY) };
    out->value.lo = out->value.hi = cc_str_eq(out->value.shown, CC_LIT("up")) ? 1 : -1;
    out->value.span = piece_span(p, by->word, by->word);
    out->anchor = words_ref(p, c->surface >= 0 ? c->surface : c->top,
                            piece_span(p, from, to), CC_ROLE_PATIENT);
    out->roles = role;
    if (!ever)
        role[out->role_count++] =
            words_ref(p, head_in(p, by->from, by->to), piece_span(p, by->from, by->to),
                      CC_ROLE_STANDARD);
    if (counted >= 0) {
        role[out->role_count] = ref_make(p, counted);
        role[out->role_count++].role = CC_ROLE_TOPIC;
    }
}

void compared_claims(struct piece *p, struct clauses *cs)
{
    const struct phrase *ever = NULL;

    for (int32_t i = 0; i < (int32_t)p->t.n; i++) {
        struct compared by = { .word = i };

        if (!is_own_word(p, cs, i))
            continue;
        if (!ever && cc_word_in(p->t.node[i].word, CC_LEX(superlative)))
            ever = phrases_find(p, CC_LEX(ever));
        if (by_than(p, &by) || by_place(p, &by) || (ever && by_ever(p, ever, &by)))
            emit(p, cs, &by);
    }
}
