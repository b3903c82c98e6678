/*
 * Which side of a thing a clause takes: "supported the toll" and "opposes it" part, and
 * so do "endorsed Weir" and "is endorsing Holt".
 */
#include "chunk.h"

enum { STAND_PARTICLE = 1, STAND_SIDE };

cc_str verb_stand(const struct piece *p, int32_t verb)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[verb], CC_LEX(stand), &n);

    for (size_t i = 0; i < n; i++)
        if (verb_has_particle(p, verb, cc_lex_col(&row[i], STAND_PARTICLE)))
            return cc_lex_col(&row[i], STAND_SIDE);
    return CC_NONE;
}

cc_str clause_stand(const struct piece *p, const struct clause *c)
{
    return verb_stand(p, c->top);
}

/* The clause's object, or -1. */
static int32_t object_of(const struct clause *c)
{
    for (uint32_t i = 0; i < c->args; i++)
        if (c->arg[i].slot == SLOT_OBJ)
            return c->arg[i].node;
    return -1;
}

/* What it is about stands in one of these. */
static bool is_matter(const struct piece *p, const struct arg *x)
{
    return x->slot == SLOT_OBJ ||
           (x->slot == SLOT_PREP && x->prep.n && !node_is_time(p, x->node));
}

/* A noun of the one's words is the head of the other's. */
static bool names(const struct piece *p, int32_t x, int32_t y)
{
    for (int32_t i = p->left[x]; i <= p->right[x]; i++)
        if (i != y && node_is_noun(p, i) && node_is_noun(p, y) &&
            cc_str_eq(p->lemma[i], p->lemma[y]))
            return true;
    return false;
}

static bool is_it(const struct piece *p, int32_t i)
{
    return cc_str_eq(p->t.node[i].lower, CC_LIT("it")) ||
           cc_str_eq(p->t.node[i].lower, CC_LIT("them"));
}

/* "the toll that she once supported", where the other clause has the toll. */
static bool hangs_on(const struct piece *p, const struct clause *x, int32_t y)
{
    int32_t head = p->t.node[x->top].head;

    return x->kind == CLAUSE_RELATIVE && head >= p->left[y] && head <= y &&
           node_is_noun(p, head);
}

static bool one_matter(const struct piece *p, const struct clause *x,
                       const struct clause *y)
{
    for (uint32_t i = 0; i < x->args; i++)
        for (uint32_t k = 0; k < y->args; k++) {
            int32_t a = x->arg[i].node, b = y->arg[k].node;

            if (is_matter(p, &x->arg[i]) && is_matter(p, &y->arg[k]) &&
                (names(p, a, b) || names(p, b, a) || (is_it(p, b) && a < b) ||
                 (is_it(p, a) && b < a)))
                return true;
        }
    for (uint32_t k = 0; k < y->args; k++)
        if (is_matter(p, &y->arg[k]) && hangs_on(p, x, y->arg[k].node))
            return true;
    return false;
}

/* "backed Weir", "is backing Holt". */
static bool other_person(const struct piece *p, const struct clause *x,
                         const struct clause *y)
{
    int32_t a = object_of(x), b = object_of(y);

    return a >= 0 && b >= 0 && cc_word_in(p->lemma_word[x->top], CC_LEX(siding)) &&
           cc_word_in(p->lemma_word[y->top], CC_LEX(siding)) &&
           p->t.node[a].upos == CC_UPOS_PROPN && p->t.node[b].upos == CC_UPOS_PROPN &&
           !names(p, a, b) && !names(p, b, a);
}

bool clauses_part(struct piece *p, struct clauses *cs, uint32_t x, uint32_t y)
{
    cc_str a = clause_stand(p, &cs->at[x]), b = clause_stand(p, &cs->at[y]);
    bool is_for = cc_str_eq(a, CC_LIT("for")), against = cc_str_eq(b, CC_LIT("against"));
    bool ceased = false;

    if ((!is_for && !cc_str_eq(a, CC_LIT("against"))) ||
        (!against && !cc_str_eq(b, CC_LIT("for"))) ||
        clause_mode(p, cs, x) != CC_MODE_ASSERTED ||
        clause_mode(p, cs, y) != CC_MODE_ASSERTED ||
        clause_negative(p, cs, x, NULL, &ceased) ||
        clause_negative(p, cs, y, NULL, &ceased))
        return false;
    return is_for == against ? one_matter(p, &cs->at[x], &cs->at[y]) ||
                                   one_matter(p, &cs->at[y], &cs->at[x])
                             : is_for && other_person(p, &cs->at[x], &cs->at[y]);
}
