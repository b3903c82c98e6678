/* Measuring trees against annotated ones. */
#ifndef CC_TOOLS_EVAL_H
#define CC_TOOLS_EVAL_H

#include "claimcheck/syntax.h"

/* What was found, what there is, and what of it is right. */
struct f1 {
    long found, there, right;
};

struct scores {
    long words, sentences, upos, xpos, head, dep;
    struct f1 nsubj, obj, ccomp, negation;
    struct f1 frame; /* verbs of saying with their subject and content */
};

void eval_tree(struct scores *s, const struct cc_tree *gold, const struct cc_tree *got);
void eval_print(const struct scores *s, const char *name);

#endif
