/* Names of things as they stand in a tree, and whether two may be of one thing. */
#include "compare/fact.h"

static bool is_capital(const struct cc_node *x)
{
    return x->form.n && ((x->form.p[0] >= 'A' && x->form.p[0] <= 'Z') ||
                         (unsigned char)x->form.p[0] >= 0x80);
}

static bool joins_name(enum cc_dep d)
{
    return d == CC_DEP_FLAT || d == CC_DEP_COMPOUND || d == CC_DEP_AMOD ||
           d == CC_DEP_NUMMOD || cc_dep_is(d, CC_DEP_NMOD);
}

/* k is part of the name that node i heads. */
static bool is_part(const struct cc_tree *t, int32_t k, int32_t i)
{
    for (int depth = 0; k >= 0 && k != i && depth < 4; k = t->node[k].head, depth++)
        if (!joins_name((enum cc_dep)t->node[k].dep))
            return false;
    return k == i;
}

/* "the film", "the song": some thing that is named elsewhere. */
static bool is_open(const struct cc_tree *t, int32_t i)
{
    const struct cc_node *x = &t->node[i];
    int32_t det = cc_tree_child(t, i, CC_DEP_DET);

    if (x->upos == CC_UPOS_PRON)
        return cc_word_in(x->word, CC_LEX(pronoun)) &&
               !cc_str_eq(cc_word_get(x->word, CC_LEX(pronoun), 1), CC_LIT("first"));
    return det >= 0 && !cc_is_some(t, i) && cc_lex_has(CC_LEX(kind), x->lemma) &&
           cc_tree_child(t, i, CC_DEP_AMOD) < 0 && cc_tree_child(t, i, CC_DEP_NMOD) < 0 &&
           cc_tree_child(t, i, CC_DEP_COMPOUND) < 0;
}

struct cc_name cc_name_at(const struct cc_tree *t, int32_t i)
{
    struct cc_name out = { 0 };

    if (i < 0)
        return out;
    out.open = is_open(t, i);
    if (out.open || !is_capital(&t->node[i]) || t->node[i].upos == CC_UPOS_PRON)
        return out;
    for (uint32_t k = 0; k < t->n && out.n < CC_NAME_WORDS; k++)
        if (is_capital(&t->node[k]) && is_part(t, (int32_t)k, i))
            out.word[out.n++] = t->node[k].lower;
    return out;
}

struct cc_name cc_name_before(const struct cc_tree *t, uint32_t end)
{
    struct cc_name out = { 0 };

    for (uint32_t k = 0; k < end && out.n < CC_NAME_WORDS; k++) {
        const struct cc_node *x = &t->node[k];

        if (!is_capital(x) && (x->upos == CC_UPOS_NOUN || x->upos == CC_UPOS_VERB))
            return (struct cc_name){ 0 }; /* "Orr, king of Ithaca (" his reign */
        if (is_capital(x) && x->upos != CC_UPOS_DET)
            out.word[out.n++] = x->lower;
    }
    return out;
}

static bool has(const struct cc_name *x, cc_str word)
{
    for (uint32_t i = 0; i < x->n; i++)
        if (cc_str_eq(x->word[i], word))
            return true;
    return false;
}

/* "Tim", "Timothy". */
static bool is_short_for(cc_str x, cc_str y)
{
    return x.n > 1 && cc_str_starts(y, x);
}

bool cc_name_same(const struct cc_name *x, const struct cc_name *y)
{
    if (!x->n || !y->n)
        return (x->open && y->n) || (y->open && x->n);
    if (!has(y, x->word[x->n - 1]) && !has(x, y->word[y->n - 1]))
        return false;
    return x->n == 1 || y->n == 1 || has(y, x->word[0]) || has(x, y->word[0]) ||
           is_short_for(x->word[0], y->word[0]) || is_short_for(y->word[0], x->word[0]);
}

bool cc_name_meets(const struct cc_name *x, const struct cc_name *y)
{
    for (uint32_t i = 0; i < x->n; i++)
        if (has(y, x->word[i]))
            return true;
    return false;
}
