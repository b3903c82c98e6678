/* Counting what of a tree is right. */
#include "eval.h"

#include "claimcheck/lexicon.h"

static void count(struct f1 *f, bool there, bool found, bool same)
{
    f->there += there;
    f->found += found;
    f->right += there && found && same;
}

static bool negates(cc_str lower)
{
    return cc_str_eq(lower, CC_LIT("not")) || cc_str_eq(lower, CC_LIT("n't")) ||
           cc_str_eq(lower, CC_LIT("never"));
}

/* A verb's subject and what it introduces: a clause below, beside or above it; -1 for
 * none. */
struct frame {
    int32_t subject, content;
};

static struct frame frame_of(const struct cc_tree *t, int32_t verb)
{
    struct frame f = { cc_tree_child(t, verb, CC_DEP_NSUBJ),
                       cc_tree_child(t, verb, CC_DEP_CCOMP) };
    if (f.content < 0)
        f.content = cc_tree_child(t, verb, CC_DEP_PARATAXIS);
    if (f.content < 0 && t->node[verb].dep == CC_DEP_PARATAXIS)
        f.content = t->node[verb].head;
    return f;
}

static void eval_frame(struct f1 *f, const struct cc_tree *gold,
                       const struct cc_tree *got, int32_t verb)
{
    struct frame want = frame_of(gold, verb), have = frame_of(got, verb);
    cc_str tag = cc_xpos_name((enum cc_xpos)got->node[verb].xpos);
    bool there =
        gold->node[verb].upos == CC_UPOS_VERB && want.subject >= 0 && want.content >= 0;
    bool found =
        cc_str_starts(tag, CC_LIT("V")) && have.subject >= 0 && have.content >= 0;
    count(f, there, found, want.subject == have.subject && want.content == have.content);
}

static void eval_tree(struct scores *s, const struct cc_tree *gold,
                      const struct cc_tree *got)
{
    for (int32_t i = 0; i < (int32_t)gold->n; i++) {
        const struct cc_node *want = &gold->node[i], *have = &got->node[i];
        bool same = want->head == have->head;
        enum cc_dep w = (enum cc_dep)want->dep, h = (enum cc_dep)have->dep;
        s->words++;
        s->upos += want->upos == have->upos;
        s->xpos += want->xpos == have->xpos;
        s->lemma += cc_str_eq_fold(want->lemma, have->lemma);
        s->head += same;
        s->dep += same && w == h;
        count(&s->nsubj, cc_dep_is(w, CC_DEP_NSUBJ), cc_dep_is(h, CC_DEP_NSUBJ), same);
        count(&s->obj, w == CC_DEP_OBJ, h == CC_DEP_OBJ, same);
        count(&s->ccomp, w == CC_DEP_CCOMP, h == CC_DEP_CCOMP, same);
        count(&s->negation, negates(have->lower), negates(have->lower), same);
        if (cc_lex_has(CC_LEX(cue), have->lemma))
            eval_frame(&s->frame, gold, got, i);
    }
}

const cc_str *eval_forms(const struct cc_tree *t, struct cc_arena *a)
{
    cc_str *forms = CC_ARRAY(a, cc_str, t->n);
    for (uint32_t i = 0; i < t->n; i++)
        forms[i] = t->node[i].form;
    return forms;
}

struct scores eval_bank(const struct bank *b)
{
    struct scores s = { 0 };
    struct cc_arena *a = cc_arena_new(NULL);
    for (uint32_t i = 0; i < b->sentences.n; i++) {
        const struct cc_tree *gold = &b->sentences.at[i].tree;
        cc_arena_reset(a);
        struct cc_tree got = cc_parse(eval_forms(gold, a), gold->n, a);
        eval_tree(&s, gold, &got);
    }
    cc_arena_free(a);
    return s;
}
