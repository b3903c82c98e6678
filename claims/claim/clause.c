/* Cuts a tree into clauses: coordination, relatives, adverbials, participles,
 * complements. */
#include "parts.h"

static bool starts_clause(const struct cc_tree *t, int32_t i, const uint32_t *clause_of)
{
    const struct cc_node *w = &t->node[i];
    enum cc_dep d = w->dep;
    if (w->head < 0 || d == CC_DEP_ROOT)
        return true;
    if (d == CC_DEP_CCOMP || d == CC_DEP_XCOMP || cc_dep_is(d, CC_DEP_CSUBJ) ||
        cc_dep_is(d, CC_DEP_ADVCL) || cc_dep_is(d, CC_DEP_ACL))
        return true;
    if (d == CC_DEP_PARATAXIS || d == CC_DEP_CONJ || d == CC_DEP_LIST ||
        d == CC_DEP_DISLOCATED)
        return node_is_verbal(t, i) ||
               (d == CC_DEP_CONJ && clause_of[w->head] && w->upos == CC_UPOS_ADJ) ||
               (d == CC_DEP_CONJ && w->head < i && clause_of[w->head] &&
                cc_tree_child(t, i, CC_DEP_ORPHAN) >= 0);
    return cc_tree_child(t, i, CC_DEP_COP) >= 0;
}

/* The mode that a verb gives its infinitive, or CC_NONE. */
static cc_str governs(const struct cc_tree *t, int32_t verb)
{
    char buf[64];
    return mode_word(cc_lex_word(cc_lemma(t->node[verb].lower, CC_VERB, buf)),
                     CC_LIT("govern"));
}

/* "managed to sell" read as a purpose, "asked the state to close it" as a state that
 * closes. */
static bool is_controlled(const struct piece *p, int32_t i)
{
    const struct cc_tree *t = &p->t;
    const struct cc_node *w = &t->node[i];
    if (w->head < 0 || w->xpos != CC_XPOS_VB)
        return false;
    int32_t before = p->left[i] - 1;
    if (w->dep == CC_DEP_ADVCL) /* right behind the verb, or behind its object */
        return (before == w->head || (before > 0 && t->node[before].head == w->head &&
                                      t->node[before].dep == CC_DEP_OBJ)) &&
               governs(t, w->head).n;
    const struct cc_node *noun = &t->node[w->head];
    if (w->dep != CC_DEP_ACL || (noun->dep != CC_DEP_OBJ && noun->dep != CC_DEP_IOBJ) ||
        noun->head < 0)
        return false;
    cc_str mode = governs(t, noun->head);
    return cc_str_eq(mode, CC_LIT("request")) || cc_str_eq(mode, CC_LIT("duty")) ||
           cc_str_eq(mode, CC_LIT("ability"));
}

static enum clause_kind kind_of(const struct piece *p, int32_t i)
{
    enum cc_dep d = p->t.node[i].dep;
    if (is_controlled(p, i))
        return CLAUSE_CONTROL;
    if (d == CC_DEP_CONJ)
        return CLAUSE_CONJ;
    if (d == CC_DEP_XCOMP)
        return CLAUSE_CONTROL;
    if (d == CC_DEP_CCOMP || cc_dep_is(d, CC_DEP_CSUBJ))
        return CLAUSE_CONTENT;
    if (d == CC_DEP_ACL_RELCL || d == CC_DEP_ADVCL_RELCL)
        return CLAUSE_RELATIVE;
    if (d == CC_DEP_ACL)
        return CLAUSE_PARTICIPLE;
    if (cc_dep_is(d, CC_DEP_ADVCL))
        return CLAUSE_ADVERBIAL;
    return CLAUSE_MAIN;
}

/* "ruled the death an accident", "was declared unsafe": a clause without its copula. */
static bool is_small(const struct piece *p, const struct clause *c)
{
    const struct cc_node *w = &p->t.node[c->top];
    return c->kind == CLAUSE_CONTROL && w->dep == CC_DEP_XCOMP && w->head >= 0 &&
           !c->mark.n &&
           (w->upos == CC_UPOS_NOUN || w->upos == CC_UPOS_ADJ ||
            w->upos == CC_UPOS_PROPN) &&
           cc_word_in(p->lemma_word[w->head], CC_LEX(predicative));
}

/* Voice, copula, mark and the finite word of a clause. */
static void clause_shape(const struct piece *p, struct clause *c)
{
    const struct cc_tree *t = &p->t;
    c->tense = -1;
    bool subject_pass = false, it = false, relative = false;
    for (int32_t k = t->first_child[c->top]; k >= 0; k = t->next_sibling[k]) {
        const struct cc_node *w = &t->node[k];
        if (w->dep == CC_DEP_AUX_PASS)
            c->passive = true;
        if (w->dep == CC_DEP_NSUBJ_PASS || w->dep == CC_DEP_CSUBJ_PASS)
            subject_pass = true;
        if (w->dep == CC_DEP_COP)
            c->copula = true;
        if ((w->dep == CC_DEP_AUX || w->dep == CC_DEP_AUX_PASS || w->dep == CC_DEP_COP) &&
            c->tense < 0)
            c->tense = k;
        if (w->dep == CC_DEP_MARK &&
            (!c->mark.n || cc_str_eq(w->lower, CC_LIT("whether")))) /* "on whether" */
            c->mark = w->lower;
        if (w->dep == CC_DEP_EXPL && w->xpos == CC_XPOS_EX)
            c->existential = true;
        if ((w->dep == CC_DEP_EXPL || w->dep == CC_DEP_NSUBJ) &&
            cc_str_eq(w->lower, CC_LIT("it")))
            it = true;
        if (w->dep == CC_DEP_ACL_RELCL || w->dep == CC_DEP_ADVCL_RELCL)
            relative = true;
        if (w->dep == CC_DEP_ADVMOD && w->xpos == CC_XPOS_WRB && !c->mark.n)
            c->mark = w->lower;
    }
    const struct cc_node *pred = &t->node[c->top];
    if (pred->xpos == CC_XPOS_VBN && subject_pass)
        c->passive = true;
    if (c->tense < 0 && (pred->upos == CC_UPOS_VERB || pred->upos == CC_UPOS_AUX))
        c->tense = c->top;
    c->cleft = c->copula && it && relative && pred->upos != CC_UPOS_ADJ;
}

/* The nearest clause above a node. */
static int32_t clause_above(const struct piece *p, int32_t node)
{
    for (int32_t h = p->t.node[node].head; h >= 0; h = p->t.node[h].head)
        if (p->clause_of[h])
            return (int32_t)p->clause_of[h] - 1;
    return -1;
}

/* "It was nine when the siren went off": the hour is that of the clause behind. */
static void lend_hour(struct piece *p, const struct clauses *cs)
{
    for (uint32_t k = 0; k < cs->n; k++) {
        const struct clause *c = &cs->at[k];
        const struct clause *above = c->parent < 0 ? NULL : &cs->at[c->parent];
        int32_t f = above ? p->fig_at[above->top] : -1;

        if (f < 0 || p->fig.at[f].kind != FIGURE_CLOCK || !above->copula ||
            !cc_str_eq(c->mark, CC_LIT("when")) || above->surface < 0 ||
            !node_is_word(p, above->surface, "it"))
            continue;
        for (uint32_t i = p->fig.at[f].first; i <= p->fig.at[f].last; i++)
            p->clause_in[i] = k;
    }
}

struct clauses clauses_cut(struct piece *p)
{
    const struct cc_tree *t = &p->t;
    /* Governors may stand to the right: coordination asks whether its head is a clause,
     * so heads that do not depend on that are marked first. */
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < t->n; i++)
            if ((pass == 0 || t->node[i].dep == CC_DEP_CONJ) && !p->clause_of[i] &&
                starts_clause(t, (int32_t)i, p->clause_of))
                p->clause_of[i] = 1;
    uint32_t count = 0;
    for (uint32_t i = 0; i < t->n; i++)
        if (p->clause_of[i])
            p->clause_of[i] = ++count;
    struct clauses cs = { CC_ARRAY(p->r->a, struct clause, count), count };
    for (uint32_t i = 0; i < t->n; i++) {
        if (!p->clause_of[i])
            continue;
        struct clause *c = &cs.at[p->clause_of[i] - 1];
        c->pred = c->top = (int32_t)i;
        c->kind = (uint8_t)kind_of(p, (int32_t)i);
        clause_shape(p, c);
        c->small = is_small(p, c);
        c->copula = c->copula || c->small;
        c->parent = clause_above(p, (int32_t)i);
    }
    for (uint32_t i = 0; i < t->n; i++) {
        int32_t above =
            p->clause_of[i] ? (int32_t)p->clause_of[i] - 1 : clause_above(p, (int32_t)i);
        p->clause_in[i] = above < 0 ? 0 : (uint32_t)above;
    }
    clause_args(p, &cs);
    lend_hour(p, &cs);
    return cs;
}
