/* What reading figures left to right shares between its files. */
#ifndef CLAIM_SCAN_H
#define CLAIM_SCAN_H

#include "measure.h"

struct scan {
    const struct cc_tree *t;
    const struct atom *at;
    uint32_t n;
    struct cc_arena *a;
    CC_LIST(struct figure) out;
};

/* "every one of the boats": all, and no count. */
bool scan_is_every_one(const struct scan *s, uint32_t i);
bool scan_word_is(const struct scan *s, uint32_t i, const char *w);
/* "5 to 2", "6-3", "seven votes to four" from atom i: puts the figure; *next: atom behind
 * it. */
bool scan_vote(struct scan *s, uint32_t i, const struct number *low, uint32_t *next);
/* The second number of a range: "3 to 5", "3-5", "two or three". */
bool scan_range(const struct scan *s, uint32_t i, const struct number *low,
                struct number *high);
/* counts.c: the noun that the number of atoms [first, next) counts by the tree, or -1. */
int32_t scan_counted_noun(const struct scan *s, uint32_t first, uint32_t next);
/* The next noun to the right, over at most three adjectives: for words without a tree. */
int32_t scan_next_noun(const struct scan *s, uint32_t i);
/* "of the", "of its", "of those": atom behind them, or 0 when there is no "of". */
uint32_t scan_over_of(const struct scan *s, uint32_t i);
/* "two of the five casings": the noun behind, and the size of the whole. */
void scan_part_of(struct scan *s, struct figure *f, uint32_t *next);
/* The measure or counted noun of numbers low..high, which end before *next. */
void scan_unit(struct scan *s, struct figure *f, const struct number *low,
               const struct number *high, uint32_t *next);
/* "40 percent" has a unit; "a third", "nine in ten", "six of every ten" are read here. */
bool scan_share(struct scan *s, const struct number *num, uint32_t *next, double *share);

#endif
