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
#include "pair/keytable.h"

enum { KEY_WORD, KEY_WIDE, KEY_STRUCTURE, KEY_WORDS, KEY_KINDS };

#define KEY_BITS  2 /* its kind: the lowest ones of a key */
#define KEY_MASK  ((1u << KEY_BITS) - 1)
#define KEY_DEPTH 2 /* words that a key is split by, at most */

#define KEY_WORDS_MAX 24 /* of a claim that are looked at */

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

/* The keys of a claim that stand alone. */
struct key_claim {
    struct key_list keys;         /* but for those of its words; may be there twice */
    uint64_t word[KEY_WORDS_MAX]; /* the hashes of its words, the rarest first */
    uint32_t words;
};
void keys_of_claim(const struct cc_case *c, struct cc_place at, struct key_claim *out,
                   struct cc_arena *a);
uint64_t key_of_word(uint64_t hash);

/* Of a claim what is split. */
struct key_split {
    struct key_list keys;
    uint64_t word[KEY_WORDS_MAX];
    bool is_split[KEY_WORDS_MAX]; /* by word */
    uint32_t words;
};
/* Its keys with `depth` words, which may be there twice. above: keys with one word less
 * of which those that the claim was told to have are split; of depth 1, and NULL: all. */
void keys_split(const struct key_split *of, uint32_t depth, const struct key_table *above,
                struct key_list *out, struct cc_arena *a);

#endif
