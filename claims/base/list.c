/* Growing arrays in an arena. */
#include "claimcheck/base.h"

#include <string.h>

void *cc_list_grow(struct cc_arena *a, void *at, uint32_t *cap, size_t size)
{
    uint32_t old = *cap;
    uint32_t new = old < 8 ? 8 : old > UINT32_MAX / 2 ? UINT32_MAX : old * 2;
    /* At the end of 32 bits nothing can grow: asking for the impossible ends at the
     * guard. */
    void *p = cc_arena_alloc_array(a, new == old ? SIZE_MAX : new, size);

    if (old)
        memcpy(p, at, old * size);
    *cap = new;
    return p;
}
