/* Measuring on running text, with words and sentences of our own. */
#include "eval.h"

#include "claimcheck/sentence.h"

/* Words of one document, by where they begin; annotated ones or ours. */
struct word {
    const struct cc_node *node; /* NULL: no word begins here */
    uint32_t end;
    int64_t head; /* where the head begins; -1: the root */
};

static void put_tree(struct word *at, const struct cc_tree *t, const struct cc_span *span)
{
    for (uint32_t i = 0; i < t->n; i++) {
        int32_t head = t->node[i].head;
        at[span[i].start] = (struct word){
            .node = &t->node[i],
            .end = span[i].end,
            .head = head < 0 ? -1 : (int64_t)span[head].start,
        };
    }
}

static void put_own(struct word *at, const struct cc_document *d, struct cc_arena *a)
{
    for (uint32_t i = 0; i < d->sentences; i++) {
        const struct cc_sentence *s = &d->sentence[i];
        struct cc_tree t =
            cc_parse(cc_token_forms(d, s->first, s->count, a), s->count, a);
        struct cc_span *span = CC_ARRAY(a, struct cc_span, s->count);
        for (uint32_t k = 0; k < s->count; k++)
            span[k] = d->token[s->first + k].span;
        put_tree(at, &t, span);
    }
}

static void count(struct f1 *f, bool there, bool found, bool right)
{
    f->there += there;
    f->found += found;
    f->right += there && found && right;
}

static bool is_dep(const struct word *w, enum cc_dep base)
{
    return w->node && cc_dep_is((enum cc_dep)w->node->dep, base);
}

static bool negates(const struct word *w)
{
    return w->node && (cc_str_eq(w->node->lower, CC_LIT("not")) ||
                       cc_str_eq(w->node->lower, CC_LIT("n't")) ||
                       cc_str_eq(w->node->lower, CC_LIT("never")));
}

static void compare(struct own_scores *s, const struct word *want,
                    const struct word *have)
{
    bool there = want->node, found = have->node;
    bool same = there && found && want->end == have->end;
    bool head = same && want->head == have->head;
    count(&s->words, there, found, same);
    count(&s->upos, there, found, same && want->node->upos == have->node->upos);
    count(&s->head, there, found, head);
    count(&s->dep, there, found, head && want->node->dep == have->node->dep);
    count(&s->nsubj, is_dep(want, CC_DEP_NSUBJ), is_dep(have, CC_DEP_NSUBJ), head);
    count(&s->obj, is_dep(want, CC_DEP_OBJ), is_dep(have, CC_DEP_OBJ), head);
    count(&s->ccomp, is_dep(want, CC_DEP_CCOMP), is_dep(have, CC_DEP_CCOMP), head);
    count(&s->negation, negates(want), negates(have), head);
}

struct own_scores eval_own(const struct bank *b)
{
    struct own_scores s = { 0 };
    struct cc_arena *a = cc_arena_new(NULL);
    uint32_t next = 0;
    for (uint32_t k = 0; k < b->documents.n; k++) {
        cc_str text = b->documents.at[k];
        cc_arena_reset(a);
        struct word *want = CC_ARRAY(a, struct word, text.n + 1);
        struct word *have = CC_ARRAY(a, struct word, text.n + 1);
        for (; next < b->sentences.n && b->sentences.at[next].document == k; next++)
            put_tree(want, &b->sentences.at[next].tree, b->sentences.at[next].span);
        struct cc_document d = cc_document_of_text(text, a);
        put_own(have, &d, a);
        for (size_t i = 0; i < text.n; i++)
            if (want[i].node || have[i].node)
                compare(&s, &want[i], &have[i]);
    }
    cc_arena_free(a);
    return s;
}
