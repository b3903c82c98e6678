#include "pair/count.h"

#include <assert.h>

#define HEAP ((uint32_t)1 << 18) /* keys that are taken before they are merged */

static bool is_before(uint64_t key, uint32_t limit, const struct cc_keyed *x)
{
    return key < x->key || (key == x->key && limit < x->of);
}

static bool is_same(const struct cc_keyed *x, const struct cc_keyed *y)
{
    return x->key == y->key && x->of == y->of;
}

/* One more of it, as far as it matters. */
static uint8_t more(uint8_t count, uint8_t limit, uint32_t by)
{
    return count + by > limit ? (uint8_t)(limit + 1) : (uint8_t)(count + by);
}

/* Each of the heap's keys once; `count` is how often it stands there. */
static uint32_t once_each(struct cc_keyed *at, uint32_t all, uint32_t *count)
{
    uint32_t n = 0;

    cc_keyed_sort(at, all);
    for (uint32_t i = 0, end; i < all; i = end) {
        for (end = i; end < all && is_same(&at[end], &at[i]);)
            end++;
        count[n] = end - i;
        at[n++] = at[i];
    }
    return n;
}

static void put(struct cc_counts *to, uint64_t key, uint8_t limit, uint8_t count)
{
    to->key[to->n] = key;
    to->limit[to->n] = limit;
    to->count[to->n++] = count;
}

static void merge(struct cc_counts *c)
{
    uint32_t *times = CC_ARRAY(c->a, uint32_t, c->heap.n), i = 0;
    uint32_t n = once_each(c->heap.at, c->heap.n, times);
    struct cc_counts out = { .a = c->a };

    out.key = CC_ARRAY(c->a, uint64_t, (size_t)c->n + n);
    out.limit = CC_ARRAY(c->a, uint8_t, (size_t)c->n + n);
    out.count = CC_ARRAY(c->a, uint8_t, (size_t)c->n + n);
    for (uint32_t k = 0; k < n; k++) {
        const struct cc_keyed *x = &c->heap.at[k];
        uint8_t count = 0;

        while (i < c->n && is_before(c->key[i], c->limit[i], x)) {
            put(&out, c->key[i], c->limit[i], c->count[i]);
            i++;
        }
        if (i < c->n && c->key[i] == x->key && c->limit[i] == x->of)
            count = c->count[i++];
        put(&out, x->key, (uint8_t)x->of, more(count, (uint8_t)x->of, times[k]));
    }
    for (; i < c->n; i++)
        put(&out, c->key[i], c->limit[i], c->count[i]);
    cc_arena_drop(c->a, c->key);
    cc_arena_drop(c->a, c->limit);
    cc_arena_drop(c->a, c->count);
    cc_arena_drop(c->a, times);
    c->key = out.key;
    c->limit = out.limit;
    c->count = out.count;
    c->n = out.n;
    c->heap.n = 0;
}

void cc_counts_add(struct cc_counts *c, const struct cc_keys *keys)
{
    for (uint32_t i = 0; i < keys->n; i++) {
        assert(keys->at[i].limit < UINT8_MAX);
        *CC_PUSH_ALONE(c->a, &c->heap) =
            (struct cc_keyed){ keys->at[i].key, keys->at[i].limit };
        if (c->heap.n == HEAP)
            merge(c);
    }
}

void cc_counts_crowd(struct cc_counts *c, struct cc_crowds *crowd, struct cc_arena *a)
{
    if (c->heap.n)
        merge(c);
    for (uint32_t i = 0; i < c->n; i++)
        if (c->count[i] > c->limit[i])
            *CC_PUSH(a, crowd) = c->key[i];
    cc_crowds_settle(crowd);
}
