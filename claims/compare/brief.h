/* What is kept of a claim that something was found about, until findings are made of it:
 * enough to fold what was found, when the readings are no longer at hand. */
#ifndef COMPARE_BRIEF_H
#define COMPARE_BRIEF_H

#include "compare/draft.h"

struct cc_brief {
    struct cc_place at;
    cc_date said;
    struct cc_span span;
    uint32_t sentence;
    uint64_t copy;  /* its words, clause, frame and party */
    uint64_t value; /* the slot and what it puts in it */
    uint64_t frame;
    uint64_t party; /* as it is written */
    uint64_t side;  /* the party, whatever the case of its letters */
};
/* By place, each once. */
struct cc_briefs {
    struct cc_brief *at;
    uint32_t n;
    uint32_t *first; /* by article, and behind the last */
};

/* The places of what was found, by place, each once. */
struct cc_places cc_places_found(const struct cc_found *found, struct cc_arena *a);
struct cc_brief cc_brief_of(const struct cc_case *c, struct cc_place at,
                            struct cc_arena *a);
/* Of each of the places; all of their articles are at hand. */
struct cc_briefs cc_briefs_of(const struct cc_case *c, struct cc_places places,
                              struct cc_arena *a);
/* The number of a place that is among them. */
uint32_t cc_brief_number(const struct cc_briefs *all, struct cc_place at);

/* A side of something found. */
struct cc_end {
    const struct cc_brief *of;
    cc_date said; /* when it was: one report may date another */
};
/* By (said, article, start): as cc_item_order. */
int cc_end_order(const struct cc_end *x, const struct cc_end *y);

#endif
