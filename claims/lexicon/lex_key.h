/* Short words as keys of what a thread keeps for those that came last. */
#ifndef LEX_KEY_H
#define LEX_KEY_H

#include "claimcheck/base.h"

#include "lex_hash.h"

enum { LEX_KEY_MAX = 24 };

/* All bytes of the word, its length and a number below 2^24 that goes with it: equal keys
 * are equal words. All 0: none. */
struct lex_key {
    uint64_t part[LEX_KEY_MAX / 8];
    uint32_t rest;
};

/* false: empty, or too long to be kept. */
static inline bool lex_key_of(struct lex_key *k, cc_str word, uint32_t with)
{
    if (word.n == 0 || word.n > LEX_KEY_MAX)
        return false;
    k->part[0] = lex_load(word.p, word.n);
    k->part[1] = word.n > 8 ? lex_load(word.p + 8, word.n - 8) : 0;
    k->part[2] = word.n > 16 ? lex_load(word.p + 16, word.n - 16) : 0;
    k->rest = with << 8 | (uint32_t)word.n;
    return true;
}

static inline bool lex_key_same(const struct lex_key *a, const struct lex_key *b)
{
    return a->part[0] == b->part[0] && a->part[1] == b->part[1] &&
           a->part[2] == b->part[2] && a->rest == b->rest;
}

/* A place below `places`. */
static inline uint32_t lex_key_place(const struct lex_key *k, uint32_t places)
{
    uint64_t h = (k->part[0] ^ k->part[2] * 0xBF58476D1CE4E5B9u) * 0x9E3779B97F4A7C15u;
    h = (h ^ h >> 32 ^ k->part[1] ^ (uint64_t)k->rest << 32) * 0x94D049BB133111EBu;
    return (uint32_t)(h >> 40) % places;
}

#endif
