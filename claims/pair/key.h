/*
 * The keys under which a claim can be met.
 *
 *   structure  frame + anchor, frame + a role, state set + anchor,        worth 2
 *              two refs of one claim
 *   wide       the frame by itself                                        worth 2
 *   word       the rarest content words (prefix filter)                   worth 1
 *   words      two of them, where one is shared by too many               worth 2
 *
 * A key that too many claims share (a crowd) is split by the rare words of its claims: in
 * its place stand the key with one of them, and where that is a crowd as well, with two.
 * Words have one order, by rarity, so that each set of them is met once.
 */
#ifndef PAIR_KEY_H
#define PAIR_KEY_H

#include "claimcheck/pair.h"

enum { KEY_WORD, KEY_WIDE, KEY_STRUCTURE, KEY_WORDS, KEY_KINDS };

#define KEY_BITS  2 /* its kind: the lowest ones of a key */
#define KEY_MASK  ((1u << KEY_BITS) - 1)
#define KEY_ALONE 0 /* depth of a key that is not split */
#define KEY_DEPTH 2

extern const struct key_kind {
    uint32_t worth, cap; /* cap: longest list of claims that is used */
} key_kinds[KEY_KINDS];

static inline uint32_t key_kind(uint64_t key)
{
    return (uint32_t)key & KEY_MASK;
}

struct key_list {
    uint64_t *at;
    uint32_t n, cap;
};

/* Which of a claim's keys are asked for: those with `depth` words. */
struct key_walk {
    const struct cc_crowds *alone; /* keys without words that are split */
    /* Keys with one word less than `depth` that are, NULL: all; of depth 1 not looked at.
     */
    const struct cc_crowds *split;
    uint32_t depth;
};
/* Each once, ascending. */
void keys_of_claim(const struct cc_case *c, struct cc_place at,
                   const struct key_walk *walk, struct key_list *out, struct cc_arena *a);

#endif
