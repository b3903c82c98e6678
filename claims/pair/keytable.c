#include "pair/keytable.h"

#define SLOTS_MIN 1024

/* Keys are hashes, but for their lowest bits. */
static uint32_t slot_of(const struct key_table *t, uint64_t key)
{
    uint32_t i = (uint32_t)(key >> 32) & (t->slots - 1);

    while (t->slot[i] && t->all.at[t->slot[i] - 1].key != key)
        i = (i + 1) & (t->slots - 1);
    return i;
}

static void grow(struct key_table *t)
{
    cc_arena_drop(t->a, t->slot);
    t->slots = t->slots ? 2 * t->slots : SLOTS_MIN;
    t->slot = CC_ARRAY(t->a, uint32_t, t->slots);
    for (uint32_t i = 0; i < t->all.n; i++)
        t->slot[slot_of(t, t->all.at[i].key)] = i + 1;
}

bool key_table_count(struct key_table *t, uint64_t key, uint32_t of, uint32_t *number)
{
    struct counted_key *x;
    uint32_t i;

    if (t->all.n >= t->slots / 2)
        grow(t);
    i = slot_of(t, key);
    if (!t->slot[i]) {
        *CC_PUSH_ALONE(t->a, &t->all) = (struct counted_key){ .key = key };
        t->slot[i] = t->all.n;
    }
    *number = t->slot[i] - 1;
    x = &t->all.at[*number];
    if (x->at == of + 1)
        return false;
    x->at = of + 1;
    x->n++;
    return true;
}

uint32_t key_table_find(const struct key_table *t, uint64_t key)
{
    return t->slots ? t->slot[slot_of(t, key)] - 1 : UINT32_MAX;
}

bool key_table_splits(const struct key_table *t, uint64_t key)
{
    uint32_t number = key_table_find(t, key);

    return number != UINT32_MAX && t->all.at[number].at == KEY_IS_SPLIT;
}
