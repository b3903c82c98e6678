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
/* "40 percent" has a unit; "a third", "nine in ten", "six of every ten" are read here. */
bool scan_share(struct scan *s, const struct number *num, uint32_t *next, double *share);

#endif
