/*
 * Which claims of a case are one claim: the same words, the same slots, or the same value
 * against the same third claim.
 */
#include "compare/cluster.h"

#include <stdlib.h>

#define ROUNDS_MAX 4 /* of joining by value: what is joined may bring more together */

uint32_t cc_joined_root(uint32_t *parent, uint32_t i)
{
    while (parent[i] != i) {
        parent[i] = parent[parent[i]];
        i = parent[i];
    }
    return i;
}

void cc_joined(uint32_t *parent, uint32_t x, uint32_t y)
{
    x = cc_joined_root(parent, x);
    y = cc_joined_root(parent, y);
    if (x < y)
        parent[y] = x;
    else
        parent[x] = y;
}

uint64_t cc_pair_number(uint32_t x, uint32_t y)
{
    return x < y ? (uint64_t)x << 32 | y : (uint64_t)y << 32 | x;
}

/* Claims of the same words and party: wire copies, other versions of the article. */
static void join_copies(struct cc_classes *k)
{
    struct cc_mark mark = cc_arena_mark(k->a);
    struct cc_keyed *copy = CC_ARRAY(k->a, struct cc_keyed, k->of->n + 1);
    uint32_t n = k->of->n;

    for (uint32_t i = 0; i < n; i++)
        copy[i] = (struct cc_keyed){ k->of->at[i].copy, i };
    cc_keyed_sort(copy, n);
    for (uint32_t i = 1; i < n; i++)
        if (copy[i - 1].key == copy[i].key)
            cc_joined(k->parent, copy[i - 1].of, copy[i].of);
    cc_arena_release(k->a, mark);
}

/* A pair of places in either order, by their numbers. */
static uint64_t pair_number(const struct cc_classes *k, struct cc_place x,
                            struct cc_place y)
{
    return cc_pair_number(cc_brief_number(k->of, x), cc_brief_number(k->of, y));
}

/* Pairs of versions of a claim that agree in all that the slots hold, but whose words
 * were edited. */
static uint64_t *edited_pairs(const struct cc_classes *k, const struct cc_found *found,
                              size_t *n)
{
    uint64_t *pair = CC_ARRAY(k->a, uint64_t, found->sketch.n + 1);

    *n = 0;
    for (uint32_t i = 0; i < found->sketch.n; i++) {
        const struct cc_sketch *d = &found->sketch.at[i];

        if (d->kind <= CC_KIND_QUOTE_DRIFT)
            pair[(*n)++] = pair_number(k, d->a, d->b);
    }
    qsort(pair, *n, sizeof *pair, cc_u64_order);
    return pair;
}

static void join_agreeing(struct cc_classes *k, const struct cc_found *found,
                          bool any_voice)
{
    struct cc_mark mark = cc_arena_mark(k->a);
    size_t edited;
    const uint64_t *pair = edited_pairs(k, found, &edited);

    for (uint32_t i = 0; i < found->same.n; i++) {
        const struct cc_agreeing *x = &found->same.at[i];
        uint64_t number = pair_number(k, x->x, x->y);

        if ((any_voice || x->one_voice) &&
            !bsearch(&number, pair, edited, sizeof *pair, cc_u64_order))
            cc_joined(k->parent, (uint32_t)(number >> 32), (uint32_t)number);
    }
    for (uint32_t i = 0; i < found->united.n; i++) {
        const struct cc_agreeing *x = &found->united.at[i];

        if (any_voice || x->one_voice)
            cc_joined(k->parent, cc_brief_number(k->of, x->x),
                      cc_brief_number(k->of, x->y));
    }
    cc_arena_release(k->a, mark);
}

struct cc_classes cc_classes_of(const struct cc_briefs *of, const struct cc_found *found,
                                bool any_voice, struct cc_arena *a)
{
    struct cc_classes k = { .of = of, .a = a };

    k.parent = CC_ARRAY(cc_arena_room(a), uint32_t, of->n + 1);
    for (uint32_t i = 0; i < of->n; i++)
        k.parent[i] = i;
    join_copies(&k);
    join_agreeing(&k, found, any_voice);
    return k;
}

static uint32_t number_of(const struct cc_classes *k, const struct cc_brief *x)
{
    return (uint32_t)(x - k->of->at);
}

uint32_t cc_class_of(struct cc_classes *k, const struct cc_brief *x)
{
    return cc_joined_root(k->parent, number_of(k, x));
}

/* ---- by value ---------------------------------------------------------------------- */

/* A claim by the one that it met, the value, and who gives it. */
static void meet(struct cc_classes *k, struct cc_keyed *m, const struct cc_brief *x,
                 const struct cc_brief *other, bool any_voice)
{
    uint64_t h = cc_hash_mix(x->value, cc_class_of(k, other));

    if (!any_voice)
        h = cc_hash_mix(h, x->side);
    *m = (struct cc_keyed){ h, number_of(k, x) };
}

void cc_classes_join_values(struct cc_classes *k, struct cc_entries e, bool any_voice)
{
    struct cc_mark mark = cc_arena_mark(k->a);
    struct cc_keyed *m = CC_ARRAY(k->a, struct cc_keyed, 2 * e.n + 1);
    bool joined = true;

    for (uint32_t round = 0; joined && round < ROUNDS_MAX; round++) {
        uint32_t n = 0;

        for (uint32_t i = 0; i < e.n; i++) {
            const struct cc_entry *x = e.at[i];

            if (x->d->kind <= CC_KIND_QUOTE_DRIFT ||
                (any_voice && x->d->kind != CC_KIND_UPDATE))
                continue;
            meet(k, &m[n++], x->a.of, x->b.of, any_voice);
            meet(k, &m[n++], x->b.of, x->a.of, any_voice);
        }
        cc_keyed_sort(m, n);
        joined = false;
        for (uint32_t i = 1; i < n; i++)
            if (m[i - 1].key == m[i].key && cc_joined_root(k->parent, m[i - 1].of) !=
                                                cc_joined_root(k->parent, m[i].of)) {
                cc_joined(k->parent, m[i - 1].of, m[i].of);
                joined = true;
            }
    }
    cc_arena_release(k->a, mark);
}
