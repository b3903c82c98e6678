/* "The number of people killed is five": the figure counts the people. */
#include "figure.h"

static int32_t noun_of(const struct cc_tree *t, int32_t number)
{
    for (int32_t k = t->first_child[number]; k >= 0; k = t->next_sibling[k]) {
        int32_t of = cc_tree_child(t, k, CC_DEP_CASE);

        if (t->node[k].dep == CC_DEP_NMOD && of >= 0 && t->node[k].upos == CC_UPOS_NOUN &&
            cc_str_eq(t->node[of].lower, CC_LIT("of")))
            return k;
    }
    return -1;
}

/* What the figure at a word tells the number of: the number is the subject or object of
 * what the word is or hangs on; -1: of nothing. */
static int32_t numbered(const struct cc_tree *t, int32_t word)
{
    int32_t head = t->node[word].head;
    bool copula = cc_tree_child(t, word, CC_DEP_COP) >= 0;
    int32_t of = copula ? word : head;

    if (of < 0 ||
        (!copula && t->node[word].dep != CC_DEP_OBL && t->node[word].dep != CC_DEP_OBJ))
        return -1;
    for (int32_t k = t->first_child[of]; k >= 0; k = t->next_sibling[k])
        if (k < word && cc_str_eq(t->node[k].lower, CC_LIT("number")) &&
            (cc_dep_is(t->node[k].dep, CC_DEP_NSUBJ) || t->node[k].dep == CC_DEP_OBJ))
            return noun_of(t, k);
    return -1;
}

void figures_number(const struct cc_tree *t, struct figures *f, struct cc_arena *a)
{
    for (uint32_t i = 0; i < f->n; i++) {
        struct figure *x = &f->at[i];
        char buf[64];
        int32_t noun;

        if (x->kind != FIGURE_AMOUNT || x->unit_node != CC_NO_INDEX || x->by || x->old ||
            !cc_str_eq(x->value.unit, CC_LIT("count")))
            continue;
        noun = numbered(t, (int32_t)x->last);
        if (noun < 0)
            continue;
        cc_str lemma = cc_lemma(t->node[noun].lower, CC_NOUN, buf);
        x->unit_node = (uint32_t)noun;
        x->counted = true;
        x->value.unit = cc_strf(a, "count:%.*s", CC_FMT(lemma));
        x->value.shown = cc_strf(a, "%.*s %.*s", CC_FMT(x->value.shown), CC_FMT(lemma));
    }
}
