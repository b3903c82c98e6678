/*
 * The keys of a case while they are counted: each once, numbered as they come, so that
 * claims are told by numbers and only the keys that are of use are put in order.
 */
#ifndef PAIR_KEYTABLE_H
#define PAIR_KEYTABLE_H

#include "claimcheck/base.h"

#define KEY_IS_SPLIT UINT32_MAX

struct counted_key {
    uint64_t key;
    uint32_t n;  /* claims that have it */
    uint32_t at; /* while they are counted the last one, and one more; then KEY_IS_SPLIT,
                    or where its list is */
};

struct key_table {
    struct cc_arena *a; /* holds it */
    CC_LIST(struct counted_key) all;
    uint32_t *slot; /* open addressing: a key's number + 1 */
    uint32_t slots;
};

/* The number of the key, which claim `of` has; claims come one after the other. false: it
 * is known of this claim already. */
bool key_table_count(struct key_table *t, uint64_t key, uint32_t of, uint32_t *number);
uint32_t key_table_find(const struct key_table *t, uint64_t key); /* UINT32_MAX: none */
/* Is it there, and to be split? */
bool key_table_splits(const struct key_table *t, uint64_t key);

#endif
