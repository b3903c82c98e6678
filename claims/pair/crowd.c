/* What tells nothing apart in a case, since too much of it shares it. */
#include "claimcheck/pair.h"

bool cc_is_crowd(const struct cc_crowds *all, uint64_t hash)
{
    uint32_t lo = 0, hi = all->n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (all->at[mid] < hash)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < all->n && all->at[lo] == hash;
}

void cc_crowds_settle(struct cc_crowds *all)
{
    all->n = cc_u64_once(all->at, all->n);
}

uint64_t cc_crowd_of_word(uint64_t hash)
{
    return cc_hash_mix(hash, 'w');
}
