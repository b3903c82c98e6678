/* Readings that were packed and unpacked are compared as those just made are. */
#include "support.h"

#include "claimcheck/compare.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <glob.h>
#include <string.h>

TestSuite(packed, .init = open_arena, .fini = close_arena);

enum { ARTICLES_MAX = 64 };

struct readings {
    const struct cc_reading *at[ARTICLES_MAX];
    uint32_t n;
};

static void add(struct readings *fresh, struct readings *packed, const char *path)
{
    struct cc_article_given given = { .file = cc_str_c(path), .undated = true };
    struct cc_article *article = CC_ARRAY(arena, struct cc_article, 2);
    struct cc_reading *r = CC_ARRAY(arena, struct cc_reading, 2);
    cc_str text = read_whole(path, arena);
    struct cc_error err = { 0 };

    cr_assert(cc_article_read(article, text, &given, arena, &err), "%s", err.text);
    r[0] = cc_read(article, NULL, arena);
    cr_assert(cc_reading_unpack(&article[1], &r[1],
                                cc_reading_pack(&r[0], CC_NONE, arena), text, CC_NONE,
                                arena));
    cr_assert(fresh->n < ARTICLES_MAX);
    fresh->at[fresh->n++] = &r[0];
    packed->at[packed->n++] = &r[1];
}

static bool same_place(struct cc_place x, struct cc_place y)
{
    return x.article == y.article && x.claim == y.claim;
}

static bool same_side(const struct cc_side *x, const struct cc_side *y)
{
    bool same = same_place(x->at, y->at) && x->also_count == y->also_count;

    for (uint32_t i = 0; same && i < x->also_count; i++)
        same = same_place(x->also[i], y->also[i]);
    return same;
}

static void check_reasons(const struct cc_reasons *x, const struct cc_reasons *y)
{
    cr_expect(cc_str_eq(x->normal_a, y->normal_a) && cc_str_eq(x->normal_b, y->normal_b));
    cr_assert(eq(u32, x->account.n, y->account.n));
    for (uint32_t i = 0; i < x->account.n; i++)
        cr_expect(x->account.part[i].weight == y->account.part[i].weight);
    cr_assert(eq(u32, x->words, y->words));
    for (uint32_t i = 0; i < x->words; i++)
        cr_expect(cc_str_eq(x->word[i].a, y->word[i].a) &&
                  cc_str_eq(x->word[i].b, y->word[i].b) &&
                  x->word[i].tie == y->word[i].tie);
}

static uint32_t check_case(const struct readings *fresh, const struct readings *packed)
{
    struct cc_case c = cc_case_link(fresh->at, fresh->n, CC_NONE, NULL, arena);
    struct cc_case d = cc_case_link(packed->at, packed->n, CC_NONE, NULL, arena);
    struct cc_findings f = cc_compare(&c, arena), g = cc_compare(&d, arena);

    cr_expect(eq(u32, f.summary.candidates, g.summary.candidates));
    cr_expect(eq(u32, f.summary.corroborated, g.summary.corroborated));
    cr_assert(eq(u32, f.n, g.n));
    for (uint32_t i = 0; i < f.n; i++) {
        const struct cc_finding *x = &f.at[i], *y = &g.at[i];
        struct cc_reasons p = cc_finding_reasons(&f, x, arena);
        struct cc_reasons q = cc_finding_reasons(&g, y, arena);

        cr_expect(strcmp(x->id, y->id) == 0);
        cr_expect(x->kind == y->kind && x->rule == y->rule && x->grade == y->grade &&
                  x->sign == y->sign);
        cr_expect(memcmp(&x->score, &y->score, sizeof x->score) == 0);
        cr_expect(cc_str_eq(x->why, y->why));
        cr_expect(same_side(&x->a, &y->a) && same_side(&x->b, &y->b));
        check_reasons(&p, &q);
    }
    return f.n;
}

static uint32_t check_files(const char *pattern)
{
    struct readings fresh = { .n = 0 }, packed = { .n = 0 };
    glob_t files;

    cr_assert(eq(int, glob(pattern, 0, NULL, &files), 0), "%s", pattern);
    for (size_t i = 0; i < files.gl_pathc; i++)
        add(&fresh, &packed, files.gl_pathv[i]);
    globfree(&files);
    return check_case(&fresh, &packed);
}

Test(packed, the_examples_give_the_same)
{
    char path[PATH_SIZE];

    source_path(path, "examples/*.txt");
    cr_expect(check_files(path) > 5);
}

Test(packed, real_series_give_the_same)
{
    char path[PATH_SIZE];
    uint32_t findings = 0;
    glob_t cases;

    need_data(path, "eval/series");
    strncat(path, "/*/", sizeof path - strlen(path) - 1);
    cr_assert(eq(int, glob(path, GLOB_ONLYDIR, NULL, &cases), 0));
    for (size_t i = 0; i < cases.gl_pathc; i++) {
        glob_t files;
        cc_str pattern = cc_strf(arena, "%s*.txt%c", cases.gl_pathv[i], 0);
        if (glob(pattern.p, 0, NULL, &files) == 0) {
            globfree(&files);
            findings += check_files(pattern.p);
        }
    }
    globfree(&cases);
    cr_expect(findings > 20, "only %u: nothing was tested", findings);
}
