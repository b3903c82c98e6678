/* What tells nothing apart in a case, since too much of it shares it. */
#include "claimcheck/pair.h"

#include <stdlib.h>

bool cc_is_crowd(const struct cc_crowds *all, uint64_t hash)
{
    return all->n && bsearch(&hash, all->at, all->n, sizeof *all->at, cc_u64_order);
}

void cc_crowds_settle(struct cc_crowds *all)
{
    all->n = cc_u64_once(all->at, all->n);
}

uint64_t cc_crowd_of_word(uint64_t hash)
{
    return cc_hash_mix(hash, 'w');
}
