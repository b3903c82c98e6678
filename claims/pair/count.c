#include "pair/count.h"

#include <assert.h>
#include <stdlib.h>

#define HEAP ((uint32_t)1 << 18) /* keys that are taken before they are merged */

static int key_order(const void *x, const void *y)
{
    const struct cc_key *p = x, *q = y;

    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return (p->limit > q->limit) - (p->limit < q->limit);
}

/* One more of it, as far as it matters. */
static uint8_t more(uint8_t count, uint8_t limit, uint32_t by)
{
    return count + by > limit ? (uint8_t)(limit + 1) : (uint8_t)(count + by);
}

/* Each of the heap's keys once; `count` is how often it stands there. */
static uint32_t once_each(struct cc_keys *heap, uint32_t *count)
{
    uint32_t n = 0;

    qsort(heap->at, heap->n, sizeof *heap->at, key_order);
    for (uint32_t i = 0, end; i < heap->n; i = end) {
        for (end = i; end < heap->n && key_order(&heap->at[end], &heap->at[i]) == 0;)
            end++;
        count[n] = end - i;
        heap->at[n++] = heap->at[i];
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
    uint32_t n = once_each(&c->heap, times);
    struct cc_counts out = { .a = c->a };

    out.key = CC_ARRAY(c->a, uint64_t, (size_t)c->n + n);
    out.limit = CC_ARRAY(c->a, uint8_t, (size_t)c->n + n);
    out.count = CC_ARRAY(c->a, uint8_t, (size_t)c->n + n);
    for (uint32_t k = 0; k < n; k++) {
        const struct cc_key *x = &c->heap.at[k];
        uint8_t count = 0;

        while (i < c->n && key_order(&(struct cc_key){ c->key[i], c->limit[i] }, x) < 0) {
            put(&out, c->key[i], c->limit[i], c->count[i]);
            i++;
        }
        if (i < c->n && c->key[i] == x->key && c->limit[i] == x->limit)
            count = c->count[i++];
        put(&out, x->key, (uint8_t)x->limit, more(count, (uint8_t)x->limit, times[k]));
    }
    for (; i < c->n; i++)
        put(&out, c->key[i], c->limit[i], c->count[i]);
    cc_arena_drop(c->a, c->key);
    cc_arena_drop(c->a, c->limit);
    cc_arena_drop(c->a, c->count);
    cc_arena_drop(c->a, times);
    out.heap = c->heap;
    out.heap.n = 0;
    *c = out;
}

void cc_counts_add(struct cc_counts *c, const struct cc_keys *keys)
{
    for (uint32_t i = 0; i < keys->n; i++) {
        assert(keys->at[i].limit < UINT8_MAX);
        *CC_PUSH_ALONE(c->a, &c->heap) = keys->at[i];
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
