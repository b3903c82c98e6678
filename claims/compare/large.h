/*
 * A case that is too large to be held, while it is compared:
 *
 *   link -> count, split -> each part -> join
 *
 * What is known of all articles at a time are their actors and what was found; readings
 * come and go.
 */
#ifndef COMPARE_LARGE_H
#define COMPARE_LARGE_H

#include "compare/cluster.h"

/* What was found in a part, in the places of the case. */
struct cc_large_found {
    struct cc_large_found *next;
    struct cc_sketch *at;
    uint64_t *same; /* two claims by their running numbers, and whether of one voice:
                       those that an edit was found between as well */
    uint32_t n, same_count;
};

struct cc_large_work {
    struct cc_large *l;
    struct cc_arena *a;                /* of what stays */
    struct cc_arena *work;             /* of one article, or one part */
    const struct cc_reading **reading; /* by article: those at hand */
    uint32_t *first; /* by article: running number of its first claim; and their number */
    uint32_t *group; /* by article */
    uint32_t groups;
    /* Claims that agree, of one voice and of any: trees over their running numbers, since
     * what agrees are several pairs a claim. */
    uint32_t *voice, *any;
    struct cc_crowds told; /* of the crowd what cc_compare tells */
    struct cc_large_found *found;
    uint64_t candidates, corroborated;
};

const struct cc_reading *cc_large_open(const struct cc_large *l, uint32_t article,
                                       struct cc_arena *a);
/* The case with those of its readings that are at hand. */
struct cc_case cc_large_case(const struct cc_large_work *w);

/* largecount.c: what too much of the case shares. */
bool cc_large_count(struct cc_large_work *w);
/* largejoin.c: findings out of what was found. */
bool cc_large_join(struct cc_large_work *w);

#endif
