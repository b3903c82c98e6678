/* Growing arrays in an arena, and their order. */
#include "claimcheck/base.h"

#include <stdlib.h>
#include <string.h>

#define SMALL ((uint32_t)1 << 16) /* a longer list that is alone grows by half */

static void *grow(struct cc_arena *a, const void *at, uint32_t *cap, uint32_t more,
                  size_t size)
{
    uint32_t old = *cap, new = old < UINT32_MAX - more ? old + more : UINT32_MAX;
    /* At the end of 32 bits nothing can grow: asking for the impossible ends at the
     * guard. */
    void *p = cc_arena_alloc_array(a, new == old ? SIZE_MAX : new, size);

    if (old)
        memcpy(p, at, old * size);
    *cap = new;
    return p;
}

void *cc_list_grow(struct cc_arena *a, void *at, uint32_t *cap, size_t size)
{
    return grow(a, at, cap, *cap < 8 ? 8 - *cap : *cap, size);
}

void *cc_list_grow_alone(struct cc_arena *a, void *at, uint32_t *cap, size_t size)
{
    void *p =
        *cap < SMALL ? cc_list_grow(a, at, cap, size) : grow(a, at, cap, *cap / 2, size);

    cc_arena_drop(a, at);
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

/* ---- things by key ---------------------------------------------------------------- */

#define DIGITS 12 /* bytes of a key, then of a number; the highest first */
#define FEW    24 /* that are put in order one by one */

static uint32_t digit_of(const struct cc_keyed *x, uint32_t digit)
{
    return digit < 8 ? (uint32_t)(x->key >> (56 - 8 * digit)) & 0xff
                     : x->of >> (88 - 8 * digit) & 0xff;
}

static bool comes_first(const struct cc_keyed *p, const struct cc_keyed *q)
{
    return p->key != q->key ? p->key < q->key : p->of < q->of;
}

static void sort_few(struct cc_keyed *at, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        struct cc_keyed x = at[i];
        size_t to = i;

        for (; to > 0 && comes_first(&x, &at[to - 1]); to--)
            at[to] = at[to - 1];
        at[to] = x;
    }
}

/* Each to where those with its digit begin; end: where they end. */
static void deal(struct cc_keyed *at, uint32_t digit, size_t next[256],
                 const size_t end[256])
{
    for (uint32_t d = 0; d < 256; d++)
        while (next[d] < end[d]) {
            struct cc_keyed x = at[next[d]];
            uint32_t to = digit_of(&x, digit);

            while (to != d) {
                struct cc_keyed other = at[next[to]];
                at[next[to]++] = x;
                x = other;
                to = digit_of(&x, digit);
            }
            at[next[d]++] = x;
        }
}

/* In place: there are many of them in a large case. */
static void sort_digit(struct cc_keyed *at, size_t n, uint32_t digit)
{
    size_t count[256] = { 0 }, next[256], end[256], begin = 0;

    for (size_t i = 0; i < n; i++)
        count[digit_of(&at[i], digit)]++;
    for (uint32_t d = 0; d < 256; d++) {
        next[d] = begin;
        end[d] = begin += count[d];
    }
    deal(at, digit, next, end);
    for (uint32_t d = 0; d < 256 && digit + 1 < DIGITS; d++) {
        struct cc_keyed *first = at + end[d] - count[d];

        if (count[d] > FEW)
            sort_digit(first, count[d], digit + 1);
        else
            sort_few(first, count[d]);
    }
}

void cc_keyed_sort(struct cc_keyed *at, size_t n)
{
    if (n > FEW)
        sort_digit(at, n, 0);
    else
        sort_few(at, n);
}
