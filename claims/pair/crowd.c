/* What tells nothing apart in a case, since too much of it shares it. */
#include "claimcheck/pair.h"

#include <stdlib.h>

bool cc_is_crowd(const struct cc_crowds *all, uint64_t hash)
{
    return all->n && bsearch(&hash, all->at, all->n, sizeof *all->at, cc_u64_order);
}

void cc_crowds_settle(struct cc_crowds *all)
{
    uint32_t kept = 0;

    if (all->n)
        qsort(all->at, all->n, sizeof *all->at, cc_u64_order);
    for (uint32_t i = 0; i < all->n; i++)
        if (i == 0 || all->at[i] != all->at[i - 1])
            all->at[kept++] = all->at[i];
    all->n = kept;
}

uint64_t cc_crowd_of_word(uint64_t hash)
{
    return cc_hash_mix(hash, 'w');
}
