/* Walking a tree. */
#include "claimcheck/syntax.h"

int32_t cc_tree_child(const struct cc_tree *t, int32_t head, enum cc_dep dep)
{
    for (int32_t c = t->first_child[head]; c >= 0; c = t->next_sibling[c])
        if (cc_dep_is((enum cc_dep)t->node[c].dep, dep))
            return c;
    return -1;
}

/* The node after i in a walk through everything below top, parents first; -1 at the end.
 */
static int32_t walk(const struct cc_tree *t, int32_t i, int32_t top)
{
    if (t->first_child[i] >= 0)
        return t->first_child[i];
    while (i != top && t->next_sibling[i] < 0)
        i = t->node[i].head;
    return i == top ? -1 : t->next_sibling[i];
}

int32_t cc_tree_left(const struct cc_tree *t, int32_t i)
{
    int32_t left = i;
    for (int32_t k = i; k >= 0; k = walk(t, k, i))
        left = k < left ? k : left;
    return left;
}

int32_t cc_tree_right(const struct cc_tree *t, int32_t i)
{
    int32_t right = i;
    for (int32_t k = i; k >= 0; k = walk(t, k, i))
        right = k > right ? k : right;
    return right;
}

bool cc_tree_under(const struct cc_tree *t, int32_t i, int32_t top)
{
    while (i >= 0 && i != top)
        i = t->node[i].head;
    return i >= 0;
}
