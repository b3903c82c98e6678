/* Counting what of a tree is right. */
#include "eval.h"

#include <stdio.h>

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

void eval_tree(struct scores *s, const struct cc_tree *gold, const struct cc_tree *got)
{
    s->sentences++;
    for (int32_t i = 0; i < (int32_t)gold->n; i++) {
        const struct cc_node *want = &gold->node[i], *have = &got->node[i];
        bool same = want->head == have->head;
        enum cc_dep w = (enum cc_dep)want->dep, h = (enum cc_dep)have->dep;
        s->words++;
        s->upos += want->upos == have->upos;
        s->xpos += want->xpos == have->xpos;
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

static double percent(long part, long whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 0;
}

static double f1_of(struct f1 f)
{
    return percent(2 * f.right, f.found + f.there);
}

void eval_print(const struct scores *s, const char *name)
{
    printf("%-20s %6ld words  UPOS %.2f  XPOS %.2f  UAS %.2f  LAS %.2f  nsubj %.1f  obj "
           "%.1f  "
           "ccomp %.1f  negation %.1f  saying %.1f (%ld)\n",
           name, s->words, percent(s->upos, s->words), percent(s->xpos, s->words),
           percent(s->head, s->words), percent(s->dep, s->words), f1_of(s->nsubj),
           f1_of(s->obj), f1_of(s->ccomp), f1_of(s->negation), f1_of(s->frame),
           s->frame.there);
}
