/*
 * Noun phrases as stretches of a piece, read from the order of its words where a tree
 * often hangs the parts of a long sentence wrongly.
 */
#ifndef CLAIM_CHUNK_H
#define CLAIM_CHUNK_H

#include "parts.h"

struct chunk {
    int32_t from, to; /* nodes; from > to: none */
};

static const struct chunk no_chunk = { 0, -1 };

static inline bool chunk_empty(struct chunk c)
{
    return c.from > c.to;
}

static inline bool chunk_has(struct chunk c, int32_t i)
{
    return c.from <= i && i <= c.to;
}

/* The node at i; beyond either end one that is a mark. */
const struct cc_node *node_at(const struct piece *p, int32_t i);
bool node_is_noun(const struct piece *p, int32_t i);
/* It stands in a noun phrase, and may open it. */
bool node_in_phrase(const struct piece *p, int32_t i);
/* The noun phrase that ends at `last`, or begins at `first`; none where there is none. */
struct chunk chunk_to(const struct piece *p, int32_t last);
struct chunk chunk_from(const struct piece *p, int32_t first);
/* The word of a phrase that the others hang on. */
int32_t chunk_head(const struct piece *p, struct chunk c);

#endif
