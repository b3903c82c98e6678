/* The arena: alignment, reuse, bounded memory, and running out of it at every possible
 * place. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdalign.h>
#include <string.h>

TestSuite(arena, .fini = no_leaks);

Test(arena, zeroed_and_aligned)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (int round = 0; round < 3; round++) {
        for (size_t n = 0; n < 3000; n += 7) {
            unsigned char *p = cc_arena_alloc(a, n);
            cr_assert(eq(sz, (uintptr_t)p % alignof(max_align_t), 0));
            for (size_t i = 0; i < n; i++)
                cr_assert(p[i] == 0, "dirty after a reset");
            memset(p, 0xee, n);
        }
        cc_arena_reset(a);
    }
    cc_arena_free(a);
}

Test(arena, reset_reuses_blocks)
{
    struct cc_arena *a = cc_arena_new(NULL);
    size_t after_first = 0;
    for (int round = 0; round < 50; round++) {
        for (int i = 0; i < 1000; i++)
            cc_arena_alloc(a, 1000);
        if (round == 0)
            after_first = cc_arena_used(a);
        cr_assert(cc_arena_used(a) == after_first, "round %d takes more", round);
        cc_arena_reset(a);
    }
    cc_arena_free(a);
}

Test(arena, two_swap_what_they_hold)
{
    struct cc_arena *a = cc_arena_new(NULL), *b = cc_arena_new(NULL);
    char *kept = cc_arena_alloc(a, 100000);
    memset(kept, 'x', 100000);
    size_t used = cc_arena_used(a);
    cc_arena_swap(a, b);
    cr_expect(eq(sz, cc_arena_used(b), used));
    cr_expect(lt(sz, cc_arena_used(a), used));
    cc_arena_free(a);
    cr_expect(kept[0] == 'x' && kept[99999] == 'x');
    cr_expect(cc_arena_alloc(b, 10) != NULL);
    cc_arena_free(b);
}

Test(arena, those_beside_go_with_it)
{
    struct cc_arena *a = cc_arena_new(NULL);

    for (int round = 0; round < 3; round++) {
        struct cc_arena *first = cc_arena_beside(a), *second = cc_arena_beside(a),
                        *third = cc_arena_beside(second);
        memset(cc_arena_alloc(first, 1000), 'x', 1000);
        cc_arena_alloc(cc_arena_room(third), 1000);
        cc_arena_free(second);
        cr_expect(cc_arena_alloc(first, 1000) != NULL);
        cc_arena_reset(a);
    }
    cc_arena_beside(a);
    cc_arena_free(a); /* no_leaks: nothing of it is left */
}

Test(arena, a_huge_request_is_not_kept)
{
    struct cc_arena *a = cc_arena_new(NULL);
    cc_arena_alloc(a, 10);
    memset(cc_arena_alloc(a, 50000000), 1, 50000000);
    cr_expect(gt(sz, cc_arena_used(a), 50000000));
    cc_arena_reset(a);
    cr_expect(lt(sz, cc_arena_used(a), 5000000));
    cc_arena_free(a);
}

Test(arena, large_requests_leave_the_open_block_open)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (int i = 0; i < 20; i++) {
        cc_arena_alloc(a, 16);
        cc_arena_alloc(a, 300000);
    }
    cr_expect(lt(sz, cc_arena_used(a), 20 * 300000 + 100000));
    cc_arena_free(a);
}

Test(arena, a_mark_gives_back_what_came_after_it)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (int early = 0; early < 3; early++) { /* nothing, little, a large block before */
        char *kept = early ? cc_arena_alloc(a, early == 1 ? 100 : 400000) : NULL;
        if (kept)
            memset(kept, 'k', 100);
        size_t before = cc_arena_used(a);
        for (int round = 0; round < 3; round++) {
            struct cc_mark mark = cc_arena_mark(a);
            for (int i = 0; i < 1000; i++) {
                unsigned char *p = cc_arena_alloc(a, i % 100 ? 1000 : 500000);
                cr_assert(p[0] == 0, "dirty after a release");
                memset(p, 0xee, 1000);
            }
            cc_arena_release(a, mark);
            cr_assert(eq(sz, cc_arena_used(a), before), "early %d round %d", early,
                      round);
        }
        if (kept)
            cr_expect(kept[0] == 'k' && kept[99] == 'k');
    }
    cc_arena_free(a);
}

static void build(struct cc_arena *a, void *arg)
{
    CC_LIST(cc_str) list = { 0 };
    size_t *total = arg;

    *total = 0;
    for (int i = 0; i < 20000; i++)
        *CC_PUSH(a, &list) = cc_strf(a, "claim %d", i);
    for (uint32_t i = 0; i < list.n; i++)
        *total += list.at[i].n;
}

Test(arena, every_refused_block_is_survived)
{
    size_t total = 0;
    size_t blocks = fail_each_block(build, &total);
    cr_expect(gt(sz, blocks, 5), "only %zu blocks were asked for", blocks);
    cr_expect(eq(sz, total, 20000 * 6 + 10 + 90 * 2 + 900 * 3 + 9000 * 4 + 10000 * 5));
}

static void ask_for_too_much(void *arg)
{
    cc_arena_alloc_array(arg, SIZE_MAX / 2, 16);
}

Test(arena, an_impossible_size_is_out_of_memory)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_error err = { 0 };
    cr_expect(not(cc_arena_guard(a, ask_for_too_much, a, &err)));
    cr_expect(eq(int, err.code, CC_EMEMORY));
    cr_expect(cc_arena_alloc(a, 8) != NULL, "the arena works on");
    cc_arena_free(a);
}
