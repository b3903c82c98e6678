/* Hashes for tables: fixed for ever, the same on every machine, because tables are made
 * at build. */
#include "claimcheck/base.h"

uint64_t cc_hash_mix(uint64_t h, uint64_t x)
{
    /* The finaliser of splitmix64 over a sum that keeps the order of the arguments. */
    h = (h ^ (h >> 29)) * 0xbf58476d1ce4e5b9u + x + 0x9e3779b97f4a7c15u;
    h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9u;
    h = (h ^ (h >> 27)) * 0x94d049bb133111ebu;
    return h ^ (h >> 31);
}

uint64_t cc_hash(cc_str s)
{
    uint64_t h = 0xcbf29ce484222325u; /* FNV-1a, then mixed so that every bit may index */

    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 0x100000001b3u;
    return cc_hash_mix(h, s.n);
}
