/* The entities of a case's articles while they are linked, and what comes of it. */
#ifndef PAIR_LINK_H
#define PAIR_LINK_H

#include "claimcheck/pair.h"

/* An entity of an article while it is being linked. */
struct node {
    uint32_t article, entity, set; /* set: index of another node, or its own */
    const struct cc_entity *e;
    cc_str name, given, surname, role; /* folded */
    cc_str key;                        /* what the current step sorts by */
    bool explained; /* the case knows somebody by this surname and a first name */
};

struct linker {
    struct cc_arena *a;   /* of the work */
    struct cc_arena *out; /* of what comes of it */
    struct node *node;
    uint32_t n;
    uint32_t *order;       /* node indices, sorted by key in each step */
    struct cc_keyed *room; /* for sorting */
};

/* The node by whose index the set of node i goes. */
uint32_t link_set(struct linker *l, uint32_t i);
/* Makes the sets of two nodes one. */
void link_join(struct linker *l, uint32_t x, uint32_t y);
cc_str link_without_the(cc_str name);
/* Sorts the nodes that have a key and returns how many there are. */
uint32_t link_sort(struct linker *l);
/* Acronyms and short names of bodies; after all other names. */
void link_bodies(struct linker *l);
/* An actor a set, with the fullest name and one party. */
void link_actors(struct cc_case *out, struct linker *l, const struct cc_parties *parties);

#endif
