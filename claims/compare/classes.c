/*
 * Which claims of a case are one claim: the same words, the same slots, or the same value
 * against the same third claim.
 */
#include "compare/cluster.h"

#include <stdlib.h>
#include <string.h>

#define ROUNDS_MAX 4 /* of joining by value: what is joined may bring more together */

static uint32_t number_of(const struct cc_classes *k, struct cc_place at)
{
    return k->first[at.article] + at.claim;
}

static uint32_t root_of(struct cc_classes *k, uint32_t i)
{
    while (k->parent[i] != i) {
        k->parent[i] = k->parent[k->parent[i]];
        i = k->parent[i];
    }
    return i;
}

static void join(struct cc_classes *k, uint32_t x, uint32_t y)
{
    x = root_of(k, x);
    y = root_of(k, y);
    if (x < y)
        k->parent[y] = x;
    else
        k->parent[x] = y;
}

static uint64_t folded_hash(struct cc_arena *a, uint64_t h, cc_str s)
{
    struct cc_mark mark = cc_arena_mark(a);

    h = cc_hash_mix(h, cc_hash(cc_fold(a, s)));
    cc_arena_release(a, mark);
    return h;
}

/* Claims of the same words and party: wire copies, other versions of the article. */
static void join_copies(struct cc_classes *k)
{
    struct cc_mark mark = cc_arena_mark(k->a);
    struct cc_keyed *copy = CC_ARRAY(k->a, struct cc_keyed, k->n + 1);
    uint32_t n = 0;

    for (uint32_t r = 0; r < k->c->n; r++)
        for (uint32_t i = 0; i < k->c->reading[r]->claims.n; i++) {
            struct cc_item x = cc_item_of(k->c, (struct cc_place){ r, i });
            uint64_t h = folded_hash(k->a, 0, cc_item_text(&x));

            h = folded_hash(k->a, h, cc_item_clause(&x));
            h = cc_hash_mix(h, cc_hash(x.claim->frame));
            copy[n] = (struct cc_keyed){ folded_hash(k->a, h, x.party), n };
            n++;
        }
    cc_keyed_sort(copy, n);
    for (uint32_t i = 1; i < n; i++)
        if (copy[i - 1].key == copy[i].key)
            join(k, copy[i - 1].of, copy[i].of);
    cc_arena_release(k->a, mark);
}

/* A pair of places in either order, by their running numbers. */
static uint64_t pair_number(const struct cc_classes *k, struct cc_place x,
                            struct cc_place y)
{
    uint64_t i = number_of(k, x), j = number_of(k, y);

    return i < j ? i << 32 | j : j << 32 | i;
}

/* Pairs of versions of a claim that agree in all that the slots hold, but whose words
 * were edited. */
static uint64_t *edited_pairs(const struct cc_classes *k, const struct cc_drafts *drafts,
                              size_t *n)
{
    uint64_t *pair = CC_ARRAY(k->a, uint64_t, drafts->n + 1);

    *n = 0;
    for (uint32_t i = 0; i < drafts->n; i++) {
        const struct cc_draft *d = &drafts->at[i];

        if (d->kind <= CC_KIND_QUOTE_DRIFT)
            pair[(*n)++] = pair_number(k, d->a.at, d->b.at);
    }
    qsort(pair, *n, sizeof *pair, cc_u64_order);
    return pair;
}

struct cc_classes cc_classes_of(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_classes k = { .c = c, .a = a };

    k.first = CC_ARRAY(cc_arena_room(a), uint32_t, c->n + 1);
    for (uint32_t r = 0; r < c->n; r++) {
        k.first[r] = k.n;
        k.n += c->reading[r]->claims.n;
    }
    k.parent = CC_ARRAY(cc_arena_room(a), uint32_t, k.n + 1);
    for (uint32_t i = 0; i < k.n; i++)
        k.parent[i] = i;
    join_copies(&k);
    return k;
}

struct cc_classes cc_classes_with(const struct cc_classes *copies,
                                  const struct cc_drafts *drafts,
                                  const struct cc_agreements *same, bool any_voice)
{
    struct cc_classes k = *copies;
    size_t edited;

    k.parent = CC_ARRAY(cc_arena_room(k.a), uint32_t, k.n + 1);
    memcpy(k.parent, copies->parent, k.n * sizeof *k.parent);

    struct cc_mark mark = cc_arena_mark(k.a);
    const uint64_t *pair = edited_pairs(&k, drafts, &edited);
    for (uint32_t i = 0; i < same->n; i++) {
        struct cc_place x = same->at[i].x, y = same->at[i].y;
        uint64_t number = pair_number(&k, x, y);

        if ((any_voice || same->at[i].one_voice) &&
            !bsearch(&number, pair, edited, sizeof *pair, cc_u64_order))
            join(&k, number_of(&k, x), number_of(&k, y));
    }
    cc_arena_release(k.a, mark);
    return k;
}

uint32_t cc_class_of(struct cc_classes *k, struct cc_place at)
{
    return root_of(k, number_of(k, at));
}

/* ---- by value ---------------------------------------------------------------------- */

static uint64_t number_hash(double x)
{
    uint64_t bits;

    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* The slot and what the claim puts in it. The unit is left out: "nine people" and "a toll
 * of nine" meet "five people" as one. */
static uint64_t value_hash(const struct cc_claim *x)
{
    const struct cc_value *v = &x->value;
    uint64_t h = cc_hash_mix(cc_hash(x->frame), (uint64_t)v->kind * 2 + x->negative);

    switch (v->kind) {
    case CC_VALUE_NUMBER:
    case CC_VALUE_DIRECTION:
        return cc_hash_mix(cc_hash_mix(h, number_hash(v->lo)), number_hash(v->hi));
    case CC_VALUE_DATE:
        h = cc_hash_mix(h, (uint64_t)v->date.first);
        return cc_hash_mix(h, (uint64_t)v->date.last);
    case CC_VALUE_STATE:
        return cc_hash_mix(h, cc_hash(v->state));
    default:
        return cc_hash_mix(h, cc_hash(v->filler.head));
    }
}

/* A claim by the one that it met, the value, and who gives it. */
static void meet(struct cc_classes *k, struct cc_keyed *m, const struct cc_item *x,
                 const struct cc_item *other, bool any_voice)
{
    uint64_t h = cc_hash_mix(value_hash(x->claim), cc_class_of(k, other->at));

    if (!any_voice)
        h = folded_hash(k->a, h, x->party);
    *m = (struct cc_keyed){ h, number_of(k, x->at) };
}

void cc_classes_join_values(struct cc_classes *k, struct cc_entries e, bool any_voice)
{
    struct cc_mark mark = cc_arena_mark(k->a);
    struct cc_keyed *m = CC_ARRAY(k->a, struct cc_keyed, 2 * e.n + 1);
    bool joined = true;

    for (uint32_t round = 0; joined && round < ROUNDS_MAX; round++) {
        uint32_t n = 0;

        for (uint32_t i = 0; i < e.n; i++) {
            const struct cc_draft *d = e.at[i]->d;

            if (d->kind <= CC_KIND_QUOTE_DRIFT ||
                (any_voice && d->kind != CC_KIND_UPDATE))
                continue;
            meet(k, &m[n++], &d->a, &d->b, any_voice);
            meet(k, &m[n++], &d->b, &d->a, any_voice);
        }
        cc_keyed_sort(m, n);
        joined = false;
        for (uint32_t i = 1; i < n; i++)
            if (m[i - 1].key == m[i].key &&
                root_of(k, m[i - 1].of) != root_of(k, m[i].of)) {
                join(k, m[i - 1].of, m[i].of);
                joined = true;
            }
    }
    cc_arena_release(k->a, mark);
}
