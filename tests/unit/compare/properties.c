/*
 * What must hold of any two sentences, over all those of the case files: what contradicts
 * is contradicted, with the same score and for the same reason; a sentence entails
 * itself; a score is the sum of what it is said to be made of.
 */
#include "support.h"

#include "claimcheck/compare.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <glob.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

TestSuite(properties, .fini = no_leaks);

#define SHORTEST 20
#define LONGEST  400
#define NEAR     4 /* sentences of a file that are held against one */

struct sentences {
    CC_LIST(cc_str) all;
};

static int order(const void *x, const void *y)
{
    return cc_str_compare(*(const cc_str *)x, *(const cc_str *)y);
}

static bool is_sentence(cc_str line)
{
    return line.n >= SHORTEST && line.n <= LONGEST && line.p[0] >= 'A' &&
           line.p[0] <= 'Z' && cc_str_ends(line, CC_LIT(".")) &&
           cc_str_find(line, CC_LIT(": ")) == line.n &&
           cc_str_find(line, CC_LIT(" / ")) == line.n;
}

/* Neighbours in a case are about one thing: they stay in the order of their files. */
static struct sentences sentences_of_cases(struct cc_arena *a)
{
    static const char *const stages[] = { "claim", "compare", "judge", "statement" };
    struct sentences out = { 0 };

    for (size_t s = 0; s < sizeof stages / sizeof *stages; s++) {
        char path[PATH_SIZE], relative[64];
        glob_t files;

        snprintf(relative, sizeof relative, "tests/cases/%s/*.case", stages[s]);
        source_path(path, relative);
        cr_assert(eq(int, glob(path, 0, NULL, &files), 0), "%s", path);
        for (size_t i = 0; i < files.gl_pathc; i++)
            for (cc_str text = read_whole(files.gl_pathv[i], a); text.n;) {
                cc_str line = cc_str_cut(&text, '\n');
                if (is_sentence(line))
                    *CC_PUSH(a, &out.all) = line;
            }
        globfree(&files);
    }
    return out;
}

static struct cc_judgement judge(cc_str x, cc_str y, struct cc_arena *a)
{
    return cc_judge(x, y, CC_NO_DATE, CC_NO_DATE, CC_NONE, CC_NONE, a);
}

static void check_parts(const struct cc_judgement *j, cc_str x, cc_str y,
                        struct cc_arena *a)
{
    struct cc_reasons r = cc_judgement_reasons(j, a);
    float sum = r.account.other;

    for (uint32_t i = 0; i < r.account.n; i++)
        sum += r.account.part[i].times * cc_weights_default.at[r.account.part[i].weight];
    sum = sum > 1 ? 1 : sum < 0 ? 0 : sum;
    cr_expect(fabsf(sum - j->score) < .005f, "%.2f is told as %.2f: %.*s / %.*s",
              (double)j->score, (double)sum, CC_FMT(x), CC_FMT(y));
    cr_expect(j->label != CC_CONTRADICTION || cc_reasons_signal(&r) != CC_WEIGHT_NONE,
              "no sign: %.*s / %.*s", CC_FMT(x), CC_FMT(y));
}

Test(properties, what_contradicts_is_contradicted)
{
    struct cc_arena *kept = cc_arena_new(NULL), *a = cc_arena_new(NULL);
    struct sentences s = sentences_of_cases(kept);
    uint32_t contradictions = 0;

    for (uint32_t i = 0; i < s.all.n; i++)
        for (uint32_t k = i + 1; k < s.all.n && k <= i + NEAR; k++) {
            cc_str x = s.all.at[i], y = s.all.at[k];
            struct cc_judgement j = judge(x, y, a), back = judge(y, x, a);

            contradictions += j.label == CC_CONTRADICTION;
            cr_expect(
                eq(int, j.label == CC_CONTRADICTION, back.label == CC_CONTRADICTION),
                "%.*s / %.*s", CC_FMT(x), CC_FMT(y));
            cr_expect(fabsf(j.score - back.score) < .005f, "%.2f, %.2f: %.*s / %.*s",
                      (double)j.score, (double)back.score, CC_FMT(x), CC_FMT(y));
            check_parts(&j, x, y, a);
            cc_arena_reset(a);
        }
    cr_expect(contradictions > 50, "only %u: nothing was tested", contradictions);
    cc_arena_free(a);
    cc_arena_free(kept);
}

Test(properties, a_sentence_entails_itself)
{
    struct cc_arena *kept = cc_arena_new(NULL), *a = cc_arena_new(NULL);
    struct sentences s = sentences_of_cases(kept);

    qsort(s.all.at, s.all.n, sizeof *s.all.at, order);
    for (uint32_t i = 0; i < s.all.n; i++) {
        struct cc_judgement j = judge(s.all.at[i], s.all.at[i], a);

        cr_expect(eq(int, j.label, CC_ENTAILMENT), "%.2f: %.*s", (double)j.score,
                  CC_FMT(s.all.at[i]));
        cc_arena_reset(a);
    }
    cr_expect(s.all.n > 300, "only %u sentences", s.all.n);
    cc_arena_free(a);
    cc_arena_free(kept);
}
