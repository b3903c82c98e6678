/* Lists that grow alone, and things put in order by a key. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(list, .fini = no_leaks);

/* Storage that was outgrown is given back, and what stands beside it stays. */
Test(list, alone_it_takes_no_more_than_it_holds)
{
    enum { N = 1000000 };
    struct cc_arena *a = cc_arena_new(NULL);
    CC_LIST(uint64_t) list = { 0 };
    uint64_t *beside[20];

    for (uint32_t i = 0; i < N; i++) {
        if (i % (N / 20) == 0) {
            beside[i / (N / 20)] = CC_ARRAY(a, uint64_t, 1000);
            beside[i / (N / 20)][999] = i;
        }
        *CC_PUSH_ALONE(a, &list) = i;
    }
    for (uint32_t i = 0; i < N; i++)
        cr_assert(eq(u64, list.at[i], i));
    for (uint32_t i = 0; i < 20; i++)
        cr_expect(eq(u64, beside[i][999], i * (N / 20)));
    cr_expect(lt(sz, cc_arena_used(a), N * sizeof *list.at * 5 / 3 + 2000000));
    cc_arena_drop(a, list.at);
    cr_expect(lt(sz, cc_arena_used(a), 2500000));
    cc_arena_free(a);
}

/* A short list at the beginning of a block does not take the block with it. */
Test(list, what_stands_behind_a_short_one_stays)
{
    struct cc_arena *a = cc_arena_new(NULL);

    for (int round = 0; round < 20000; round++) {
        CC_LIST(uint64_t) list = { 0 };
        uint64_t *behind;

        *CC_PUSH_ALONE(a, &list) = 1;
        behind = CC_ARRAY(a, uint64_t, 30);
        behind[29] = 7;
        for (uint64_t i = 0; i < 20; i++)
            *CC_PUSH_ALONE(a, &list) = i;
        cc_arena_drop(a, list.at);
        cr_assert(eq(u64, behind[29], 7));
        cr_assert(eq(u64, list.at[20], 19));
    }
    cr_expect(gt(sz, cc_arena_used(a), 5000000));
    cc_arena_free(a);
}

/* Room is given back, and counts while it is used. */
Test(list, room_is_beside)
{
    struct cc_arena *a = cc_arena_new(NULL), *room = cc_arena_room(a);
    struct cc_mark mark = cc_arena_mark(room);
    size_t before = cc_arena_used(a);
    int *stays;

    CC_ARRAY(room, char, 10000000);
    stays = CC_NEW(a, int);
    *stays = 5;
    cr_expect(gt(sz, cc_arena_used(a), before + 9999999));
    cc_arena_release(room, mark);
    cr_expect(lt(sz, cc_arena_used(a), before + 100000));
    cr_expect(eq(int, *stays, 5));
    cr_expect(cc_arena_room(a) == room && cc_arena_room(room) == room);
    cc_arena_free(a);
}

/* By key, then by number, however many share a key or the beginning of one. */
Test(list, keyed_in_order)
{
    static struct cc_keyed x[20000];
    uint64_t sum = 0;

    for (uint64_t share = 1; share < UINT64_MAX / 997; share *= 997) {
        uint64_t next = 0;

        for (uint32_t i = 0; i < 20000; i++) {
            x[i] = (struct cc_keyed){ cc_hash_mix(i, 3) / share * share, 20000 - i };
            sum += x[i].key ^ x[i].of;
        }
        cc_keyed_sort(x, 20000);
        for (uint32_t i = 0; i < 20000; i++) {
            next += x[i].key ^ x[i].of;
            cr_assert(i == 0 || x[i - 1].key < x[i].key ||
                          (x[i - 1].key == x[i].key && x[i - 1].of < x[i].of),
                      "%u", i);
        }
        cr_assert(eq(u64, next, sum), "none is lost");
        sum = 0;
    }
    cc_keyed_sort(NULL, 0);
}
