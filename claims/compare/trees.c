/* A tree a sentence, over the forms of a side as they were rewritten. */
#include "compare/align.h"

#include "claimcheck/syntax.h"

/* A tree of the reading over these very forms: parsing them again would give the same. */
static const struct cc_tree *known_tree(const struct cc_statements *s, const cc_str *form,
                                        uint32_t n)
{
    for (uint32_t p = 0; p < s->parsed_count; p++) {
        const struct cc_tree *t = &s->parsed[p].tree;
        uint32_t i = 0;

        while (t->n == n && i < n && cc_str_eq(t->node[i].form, form[i]))
            i++;
        if (t->n == n && i == n)
            return t;
    }
    return NULL;
}

static struct cc_tree tree_over(const struct cc_statements *s, const cc_str *form,
                                uint32_t n, struct cc_arena *a)
{
    const struct cc_tree *known = known_tree(s, form, n);

    return known ? *known : cc_parse(form, n, a);
}

static int32_t moved(int32_t node, uint32_t by)
{
    return node < 0 ? node : node + (int32_t)by;
}

struct cc_tree cc_trees_of(const struct cc_statements *s, const cc_str *form,
                           const uint32_t *sentence, uint32_t n, struct cc_arena *a)
{
    struct cc_tree all = { .n = n, .root = -1 };
    int32_t *child, *sibling;
    uint32_t end;

    if (n == 0 || sentence[0] == sentence[n - 1])
        return tree_over(s, form, n, a);
    all.node = CC_ARRAY(a, struct cc_node, n);
    all.first_child = child = CC_ARRAY(a, int32_t, n);
    all.next_sibling = sibling = CC_ARRAY(a, int32_t, n);
    for (uint32_t from = 0; from < n; from = end) {
        for (end = from + 1; end < n && sentence[end] == sentence[from];)
            end++;
        struct cc_tree t = tree_over(s, form + from, end - from, a);
        if (all.root < 0)
            all.root = moved(t.root, from);
        for (uint32_t i = 0; i < t.n; i++) {
            all.node[from + i] = t.node[i];
            all.node[from + i].head = moved(t.node[i].head, from);
            child[from + i] = moved(t.first_child[i], from);
            sibling[from + i] = moved(t.next_sibling[i], from);
        }
    }
    return all;
}
