/* Any text: every sentence gets a tree with one root, heads in range and no cycle. */
#include "fuzz.h"

#include "claimcheck/sentence.h"
#include "claimcheck/syntax.h"

static void check_tree(const struct cc_tree *t)
{
    int32_t roots = 0;
    uint32_t children = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const struct cc_node *w = &t->node[i];
        uint32_t steps = 0;
        HOLDS(w->head >= -1 && w->head < (int32_t)t->n);
        HOLDS(w->upos < CC_UPOS_COUNT && w->xpos < CC_XPOS_COUNT &&
              w->dep < CC_DEP_COUNT);
        HOLDS((w->head < 0) == (w->dep == CC_DEP_ROOT));
        for (int32_t k = (int32_t)i; k >= 0 && steps <= t->n; k = t->node[k].head)
            steps++;
        HOLDS(steps <= t->n);
        roots += w->head < 0;
        for (int32_t c = t->first_child[i]; c >= 0; c = t->next_sibling[c]) {
            HOLDS(t->node[c].head == (int32_t)i);
            children++;
        }
    }
    HOLDS(roots == 1 && children == t->n - 1);
}

static void check(const struct cc_article *article, struct cc_arena *a)
{
    struct cc_document d = cc_document_read(article, a);
    for (uint32_t i = 0; i < d.sentences; i++) {
        const struct cc_sentence *s = &d.sentence[i];
        struct cc_tree t =
            cc_parse(cc_token_forms(&d, s->first, s->count, a), s->count, a);
        if (t.n <= 2000) /* the walk to the root is not linear */
            check_tree(&t);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_article(data, size, check);
    return 0;
}
