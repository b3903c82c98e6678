/* The promised accuracy, on test treebanks that no training has seen, and the identity of
 * the two arithmetics there. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "../../../claims/syntax/sentence_parse.h"
#include "../../../tools/train/eval.h"

TestSuite(bank, .fini = no_leaks);

static struct bank read_treebank(const char *name)
{
    char path[PATH_SIZE];
    need_data(path, name);
    struct bank b = { .a = cc_arena_new(NULL) };
    bank_read(&b, read_whole(path, b.a));
    return b;
}

/* Percent: universal parts of speech, heads, heads with relations. */
static void at_least(const char *name, double upos, double head, double dep)
{
    struct bank b = read_treebank(name);
    struct scores s = eval_bank(&b);
    cr_expect(s.words > 10000, "%s: %ld words", name, s.words);
    double got[] = { eval_percent(s.upos, s.words), eval_percent(s.head, s.words),
                     eval_percent(s.dep, s.words) };
    cr_expect(got[0] >= upos && got[1] >= head && got[2] >= dep,
              "%s: UPOS %.2f UAS %.2f LAS %.2f", name, got[0], got[1], got[2]);
    cc_arena_free(b.a);
}

Test(bank, floors_on_the_web_treebank)
{
    at_least("treebank/ewt-test.conllu", 95.5, 85.3, 82.0);
}

Test(bank, floors_on_the_multilayer_corpus)
{
    at_least("treebank/gum-test.conllu", 96.4, 85.2, 82.0);
}

#if defined(__x86_64__)
static void same_trees(const struct cc_sums *sums)
{
    struct bank b = read_treebank("treebank/gum-test.conllu");
    struct cc_arena *a = cc_arena_new(NULL);
    for (uint32_t k = 0; k < b.sentences.n; k++) {
        const struct cc_tree *gold = &b.sentences.at[k].tree;
        cc_arena_reset(a);
        const cc_str *forms = eval_forms(gold, a);
        struct cc_tree fast = cc_parse_with(forms, gold->n, a, sums);
        struct cc_tree slow = cc_parse_with(forms, gold->n, a, &cc_sums_portable);
        for (uint32_t i = 0; i < gold->n; i++) {
            const struct cc_node *f = &fast.node[i], *s = &slow.node[i];
            cr_assert(f->head == s->head && f->dep == s->dep && f->upos == s->upos &&
                          f->xpos == s->xpos,
                      "sentence %u, word %u", k, i);
        }
    }
    cc_arena_free(a);
    cc_arena_free(b.a);
}
#endif

Test(bank, same_trees_with_and_without_avx2)
{
#if defined(__x86_64__)
    if (!__builtin_cpu_supports("avx2"))
        cr_skip_test("this processor has no AVX2");
    same_trees(&cc_sums_avx2);
#else
    cr_skip_test("not an x86-64 processor");
#endif
}

Test(bank, same_trees_with_and_without_avx512)
{
#if defined(__x86_64__)
    if (!__builtin_cpu_supports("avx512bw") || !__builtin_cpu_supports("avx512vl"))
        cr_skip_test("this processor has no AVX-512");
    same_trees(&cc_sums_avx512);
#else
    cr_skip_test("not an x86-64 processor");
#endif
}
