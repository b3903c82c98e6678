/* How a word stands in its sentence: of a charge, a condition, a plan, or one of a list.
 */
#include "compare/align.h"

#include "claimcheck/syntax.h"

/* "if it breaks": nobody says that it does. */
static bool is_condition(const struct cc_tree *t, int32_t i)
{
    int32_t mark = cc_dep_is((enum cc_dep)t->node[i].dep, CC_DEP_ADVCL)
                       ? cc_tree_child(t, i, CC_DEP_MARK)
                       : -1;

    return mark >= 0 &&
           cc_str_eq(cc_word_get(t->node[mark].word, CC_LEX(mode), 1), CC_LIT("mark")) &&
           cc_str_eq(cc_word_get(t->node[mark].word, CC_LEX(mode), 2),
                     CC_LIT("conditional"));
}

/* "feared that it had sunk": thought, and not known. */
static bool is_thought(const struct cc_tree *t, int32_t i)
{
    const struct cc_node *x = &t->node[i];

    if (x->dep != CC_DEP_CCOMP || x->head < 0)
        return false;
    const struct cc_lex_word *verb = t->node[x->head].lemma_word;
    return cc_str_eq(cc_word_get(verb, CC_LEX(cue), 1), CC_LIT("belief")) &&
           !cc_str_eq(cc_word_get(verb, CC_LEX(factive), 1), CC_LIT("known"));
}

/* "charged with theft", "accused of lying": said by whom charges, of nobody's deed. */
static bool is_alleged(const struct cc_tree *t, int32_t i)
{
    for (int depth = 0; depth < 4 && t->node[i].head >= 0; depth++) {
        const struct cc_node *x = &t->node[i], *up = &t->node[x->head];
        bool below = cc_dep_is((enum cc_dep)x->dep, CC_DEP_OBL) ||
                     cc_dep_is((enum cc_dep)x->dep, CC_DEP_NMOD) ||
                     cc_dep_is((enum cc_dep)x->dep, CC_DEP_ADVCL) || x->dep == CC_DEP_ACL;

        if (is_condition(t, i) || is_thought(t, i))
            return true;
        if (below && x->head < i && up->upos != CC_UPOS_ADP &&
            cc_str_eq(cc_word_get(up->lemma_word, CC_LEX(mode), 1), CC_LIT("govern")) &&
            cc_str_eq(cc_word_get(up->lemma_word, CC_LEX(mode), 2), CC_LIT("alleged")))
            return true;
        i = x->head;
    }
    return false;
}

static bool has_mode(const struct cc_lex_word *word, cc_str where, cc_str mode)
{
    size_t n;
    const struct cc_lex_row *row = cc_word_rows(word, CC_LEX(mode), &n);

    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), where) &&
            cc_str_eq(cc_lex_col(&row[i], 2), mode))
            return true;
    return false;
}

/* "will close", "would raise", "plans to open". */
static bool is_planned(const struct cc_tree *t, int32_t i)
{
    for (int depth = 0; depth < 4 && i >= 0; i = t->node[i].head, depth++) {
        const struct cc_node *x = &t->node[i];

        for (int32_t k = t->first_child[i]; k >= 0; k = t->next_sibling[k])
            if (t->node[k].dep == CC_DEP_AUX &&
                (has_mode(t->node[k].word, CC_LIT("aux"), CC_LIT("planned")) ||
                 has_mode(t->node[k].word, CC_LIT("aux"), CC_LIT("would"))))
                return true;
        int32_t to = cc_tree_child(t, i, CC_DEP_MARK);
        if (to >= 0 && t->node[to].xpos == CC_XPOS_TO &&
            cc_tree_child(t, i, CC_DEP_NSUBJ) >= 0)
            return true; /* "The firm plans to close", read as plans that close */
        if (x->xpos == CC_XPOS_VB && x->head >= 0 &&
            has_mode(t->node[x->head].lemma_word, CC_LIT("govern"), CC_LIT("planned")))
            return true;
    }
    return false;
}

/* One of three or more: "tea, rice and salt". */
static bool is_listed(const struct cc_tree *t, int32_t i)
{
    int32_t head = t->node[i].dep == CC_DEP_CONJ ? t->node[i].head : i;
    uint32_t n = 0;

    for (int32_t k = t->first_child[head]; k >= 0; k = t->next_sibling[k])
        n += t->node[k].dep == CC_DEP_CONJ;
    return n > 1;
}

unsigned cc_word_standing(const struct cc_tree *t, int32_t i)
{
    return (is_alleged(t, i) ? CC_WORD_ALLEGED : 0) |
           (is_planned(t, i) ? CC_WORD_PLANNED : 0) |
           (is_listed(t, i) ? CC_WORD_LISTED : 0);
}
