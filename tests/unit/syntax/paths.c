/* Whatever comes in: one root, every head in range, the same tree on every path, linear
 * time. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <time.h>

#include "../../../claims/syntax/sentence_parse.h"
#include "words.h"

TestSuite(paths, .fini = no_leaks);

static uint64_t seed = 88172645463325252ull;

static uint32_t any(uint32_t below)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed % below);
}

static void well_formed(const struct cc_tree *t)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const struct cc_node *w = &t->node[i];
        uint32_t steps = 0;
        bool top = w->head < 0;
        cr_assert(w->head >= -1 && w->head < (int32_t)t->n && w->head != (int32_t)i);
        cr_assert(w->upos < CC_UPOS_COUNT && w->xpos < CC_XPOS_COUNT &&
                  w->dep < CC_DEP_COUNT);
        cr_assert(top == (w->dep == CC_DEP_ROOT));
        for (int32_t k = (int32_t)i; k >= 0 && steps <= t->n; k = t->node[k].head)
            steps++;
        cr_assert(steps <= t->n, "a cycle");
        roots += top;
    }
    cr_assert(eq(u32, roots, t->n ? 1 : 0));
    cr_assert(t->n == 0 || t->node[t->root].head == -1);
}

/* Sentences of words drawn at random: every tie and every rare state comes up. */
static uint32_t draw(cc_str *form, uint32_t most)
{
    static const char *const words[] = {
        "the",     "court",
        "said",    ",",
        "“",       "”",
        "not",     "that",
        "who",     "denied",
        "Monday",  "12",
        ".",       "and",
        "of",      "fired",
        "Quill",   "’s",
        "had",     "been",
        "charges", "(",
        ")",       "to",
        "-",       "U.S.",
        "quickly", "more",
        "it",      "\xff\xfe",
        "É",       "3,5",
        "IS",      "unfathomableness",
    };
    uint32_t n = 1 + any(most);
    for (uint32_t i = 0; i < n; i++)
        form[i] = cc_str_c(words[any(sizeof words / sizeof *words)]);
    return n;
}

#if defined(__x86_64__)
static void same_trees(const struct cc_sums *sums)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (int round = 0; round < 300; round++) {
        cc_str form[40];
        uint32_t n = draw(form, 40);
        cc_arena_reset(a);
        struct cc_tree fast = cc_parse_with(form, n, a, sums);
        struct cc_tree slow = cc_parse_with(form, n, a, &cc_sums_portable);
        well_formed(&fast);
        for (uint32_t i = 0; i < n; i++) {
            const struct cc_node *f = &fast.node[i], *s = &slow.node[i];
            cr_assert(f->head == s->head && f->dep == s->dep && f->upos == s->upos &&
                          f->xpos == s->xpos,
                      "round %d word %u", round, i);
        }
    }
    cc_arena_free(a);
}
#endif

Test(paths, same_trees_with_and_without_avx2)
{
#if defined(__x86_64__)
    if (!__builtin_cpu_supports("avx2"))
        cr_skip_test("this processor has no AVX2");
    same_trees(&cc_sums_avx2);
#else
    cr_skip_test("not an x86-64 processor");
#endif
}

Test(paths, same_trees_with_and_without_avx512)
{
#if defined(__x86_64__)
    if (!__builtin_cpu_supports("avx512bw") || !__builtin_cpu_supports("avx512vl"))
        cr_skip_test("this processor has no AVX-512");
    same_trees(&cc_sums_avx512);
#else
    cr_skip_test("not an x86-64 processor");
#endif
}

Test(paths, odd_sentences)
{
    struct cc_arena *a = cc_arena_new(NULL);
    cc_str none = CC_LIT(""), one = CC_LIT("Guilty"), long_word = CC_NONE;
    struct cc_buf b = { .a = a };
    for (int i = 0; i < 1000000; i++)
        cc_buf_addc(&b, "a-1\xe2"[i % 4]);
    long_word = cc_buf_str(&b);
    struct cc_tree t = cc_parse(NULL, 0, a);
    cr_expect(t.n == 0 && t.root == -1);
    t = cc_parse(&none, 1, a);
    well_formed(&t);
    t = cc_parse(&one, 1, a);
    well_formed(&t);
    t = cc_parse(&long_word, 1, a);
    well_formed(&t);
    for (uint32_t n = CC_PARSE_MAX - 1; n <= 2 * CC_PARSE_MAX + 1; n++) {
        cc_str form[2 * CC_PARSE_MAX + 1];
        for (uint32_t i = 0; i < n; i++)
            form[i] = i % 7 ? one : CC_LIT("(");
        t = cc_parse(form, n, a);
        well_formed(&t);
    }
    cc_arena_free(a);
}

static double seconds_for(uint32_t n, struct cc_arena *a)
{
    struct timespec from, to;
    cc_str *form = CC_ARRAY(a, cc_str, n);
    for (uint32_t i = 0; i < n; i++)
        form[i] = i % 3 ? CC_LIT("(") : CC_LIT("because");
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
    struct cc_tree t = cc_parse(form, n, a);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
    cr_assert(t.root >= 0);
    return (double)(to.tv_sec - from.tv_sec) + 1e-9 * (double)(to.tv_nsec - from.tv_nsec);
}

Test(paths, a_sentence_without_end_takes_linear_time)
{
    struct cc_arena *a = cc_arena_new(NULL);
    double once = seconds_for(10000, a), eightfold = seconds_for(80000, a);
    cr_expect(eightfold < 8 * 3 * once + 0.05, "%.3f s, then %.3f s", once, eightfold);
    cc_arena_free(a);
}
