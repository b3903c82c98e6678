/*
 * How often each key of a case stands in it, when the case is too large for all of them
 * to be held: they are taken in heaps, each of which is sorted and merged with what is
 * counted so far.
 */
#ifndef PAIR_COUNT_H
#define PAIR_COUNT_H

#include "claimcheck/pair.h"

struct cc_counts {
    struct cc_arena *a;            /* holds them */
    CC_LIST(struct cc_keyed) heap; /* keys with their limits */
    uint64_t *key;                 /* counted: by key, then limit */
    uint8_t *limit, *count;
    uint32_t n;
};

/* Keys of an article. Limits are below 255. */
void cc_counts_add(struct cc_counts *c, const struct cc_keys *keys);
/* Adds those that are above their limit to *crowd, which is in order then. */
void cc_counts_crowd(struct cc_counts *c, struct cc_crowds *crowd, struct cc_arena *a);

#endif
