/* The lines in which measurements are shown. */
#include "eval.h"

#include <stdio.h>

double eval_percent(long part, long whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 0;
}

static double f1_of(struct f1 f)
{
    return eval_percent(2 * f.right, f.found + f.there);
}

void eval_print(const struct scores *s, const char *name)
{
    printf("%-20s %6ld words  UPOS %.2f  XPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f  "
           "nsubj %.1f  obj "
           "%.1f  "
           "ccomp %.1f  negation %.1f  saying %.1f (%ld)\n",
           name, s->words, eval_percent(s->upos, s->words),
           eval_percent(s->xpos, s->words), eval_percent(s->lemma, s->words),
           eval_percent(s->head, s->words), eval_percent(s->dep, s->words),
           f1_of(s->nsubj), f1_of(s->obj), f1_of(s->ccomp), f1_of(s->negation),
           f1_of(s->frame), s->frame.there);
}

void eval_print_own(const struct own_scores *s, const char *name)
{
    printf("%-20s own words: words %.2f  UPOS %.2f  UAS %.2f  LAS %.2f  nsubj %.1f  obj "
           "%.1f  "
           "ccomp %.1f  negation %.1f\n",
           name, f1_of(s->words), f1_of(s->upos), f1_of(s->head), f1_of(s->dep),
           f1_of(s->nsubj), f1_of(s->obj), f1_of(s->ccomp), f1_of(s->negation));
}
