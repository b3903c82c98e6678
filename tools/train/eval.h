/* Measuring trees against annotated ones. */
#ifndef CC_TOOLS_EVAL_H
#define CC_TOOLS_EVAL_H

#include "bank.h"

/* What was found, what there is, and what of it is right. */
struct f1 {
    long found, there, right;
};

/* With the annotated words. */
struct scores {
    long words, upos, xpos, lemma, head, dep;
    struct f1 nsubj, obj, ccomp, negation;
    struct f1 frame; /* verbs of saying with their subject and content */
};

/* With words and sentences of our own, matched by where they stand in the text. */
struct own_scores {
    struct f1 words, upos, head, dep, nsubj, obj, ccomp, negation;
};

/* Parses the annotated words of every sentence. */
struct scores eval_bank(const struct bank *b);
/* Cuts every document into words and sentences, and parses those. */
struct own_scores eval_own(const struct bank *b);

void eval_print(const struct scores *s, const char *name);
void eval_print_own(const struct own_scores *s, const char *name);

double eval_percent(long part, long whole);
/* The words of a tree, as cc_parse takes them. */
const cc_str *eval_forms(const struct cc_tree *t, struct cc_arena *a);

#endif
