/* Growing arrays in an arena, and their order. */
#include "claimcheck/base.h"

#include <stdlib.h>
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

int cc_u64_order(const void *x, const void *y)
{
    uint64_t p = *(const uint64_t *)x, q = *(const uint64_t *)y;

    return (p > q) - (p < q);
}

uint32_t cc_u64_once(uint64_t *at, uint32_t n)
{
    uint32_t kept = 0;

    if (n)
        qsort(at, n, sizeof *at, cc_u64_order);
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || at[i] != at[i - 1])
            at[kept++] = at[i];
    return kept;
}

static int keyed_order(const void *x, const void *y)
{
    const struct cc_keyed *p = x, *q = y;

    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return (p->of > q->of) - (p->of < q->of);
}

void cc_keyed_sort(struct cc_keyed *at, size_t n)
{
    if (n)
        qsort(at, n, sizeof *at, keyed_order);
}
