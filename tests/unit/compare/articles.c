/*
 * Whole small sets of articles -> findings. A case holds its articles with a line "+++"
 * between two; a finding is a line "kind RULE grade: words of a / words of b".
 *
 * In tests/cases/cluster and tests/cases/version a line has the finding's reason, and the
 * articles that tell it.
 *
 * tests/cases/compare has a file a rule, named after it; each must show the rule at least
 * three times and hold at least three starred lines, so that no rule goes without what it
 * must find and must not.
 */
#include "support.h"

#include "parts.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(articles, .fini = no_leaks);

static const struct cc_reading *read_one(cc_str text, struct cc_arena *a)
{
    struct cc_article *article = CC_NEW(a, struct cc_article);
    struct cc_reading *r = CC_NEW(a, struct cc_reading);
    struct cc_article_given given = { .any_language = true };
    struct cc_error err = { 0 };

    cr_assert(cc_article_read(article, text, &given, a, &err), "%s", err.text);
    *r = cc_read(article, NULL, a);
    return r;
}

static uint32_t read_all(cc_str text, const struct cc_reading **out, uint32_t max,
                         struct cc_arena *a)
{
    cc_str mark = CC_LIT("\n+++\n");
    uint32_t n = 0;

    while (text.n && n < max) {
        size_t end = cc_str_find(text, mark);
        out[n++] = read_one(cc_str_sub(text, 0, end), a);
        text = cc_str_sub(text, end + mark.n, text.n);
    }
    return n;
}

static cc_str side_text(const struct cc_case *c, const struct cc_side *s,
                        struct cc_arena *a)
{
    const struct cc_reading *r = c->reading[s->at.article];

    return cc_fold(a, cc_document_text(&r->document, r->claims.claim[s->at.claim].span));
}

typedef cc_str shower(const struct cc_case *c, struct cc_findings f, struct cc_arena *a);

static cc_str show_findings(const struct cc_case *c, struct cc_findings f,
                            struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t i = 0; i < f.n; i++)
        cc_buf_addf(
            &b, "%.*s %.*s %.*s: %.*s / %.*s\n", CC_FMT(cc_kind_name(f.at[i].kind)),
            CC_FMT(cc_rule_name(f.at[i].rule)), CC_FMT(cc_grade_name(f.at[i].grade)),
            CC_FMT(side_text(c, &f.at[i].a, a)), CC_FMT(side_text(c, &f.at[i].b, a)));
    return cc_buf_str(&b);
}

/* By article of the case, counted from 1: "2+34". */
static void add_places(struct cc_buf *b, const struct cc_side *s)
{
    cc_buf_addf(b, "%u%s", s->at.article + 1, s->also_count ? "+" : "");
    for (uint32_t i = 0; i < s->also_count; i++)
        cc_buf_addf(b, "%u", s->also[i].article + 1);
}

/* A finding's kind, grade and reason, and the articles that tell it on either side. */
static cc_str show_reasons(const struct cc_case *c, struct cc_findings f,
                           struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    (void)c;
    for (uint32_t i = 0; i < f.n; i++) {
        cc_buf_addf(&b, "%.*s %.*s ", CC_FMT(cc_kind_name(f.at[i].kind)),
                    CC_FMT(cc_grade_name(f.at[i].grade)));
        add_places(&b, &f.at[i].a);
        cc_buf_addc(&b, ' ');
        add_places(&b, &f.at[i].b);
        cc_buf_addf(&b, ": %.*s\n", CC_FMT(cc_fold(a, f.at[i].why)));
    }
    return cc_buf_str(&b);
}

/* All that is known of each finding. sum: of its account. */
static cc_str show_sums(const struct cc_case *c, struct cc_findings f, const float *sum,
                        struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_addf(&b, "%u strong, %u possible, %u pairs, %u agree\n", f.summary.strong,
                f.summary.possible, f.summary.candidates, f.summary.corroborated);
    for (uint32_t i = 0; i < f.n; i++) {
        cc_buf_addf(&b, "%s %.9g %.9g %d ", f.at[i].id, (double)f.at[i].score,
                    (double)sum[i], (int)f.at[i].sign);
        add_places(&b, &f.at[i].a);
        cc_buf_addc(&b, ' ');
        add_places(&b, &f.at[i].b);
        cc_buf_addf(&b, ": %.*s\n", CC_FMT(f.at[i].why));
    }
    cc_buf_add(&b, show_findings(c, f, a));
    return cc_buf_str(&b);
}

static cc_str show_all(const struct cc_case *c, struct cc_findings f, struct cc_arena *a)
{
    float *sum = CC_ARRAY(a, float, f.n);

    for (uint32_t i = 0; i < f.n; i++)
        sum[i] = cc_finding_reasons(&f, &f.at[i], a).account.sum;
    return show_sums(c, f, sum, a);
}

static void check_parts(const struct cc_case *c, struct cc_arena *a)
{
    const struct cc_findings whole = cc_compare(c, a);
    cc_str want = show_all(c, whole, a);

    for (uint32_t groups = 1; groups <= 3; groups++) {
        cc_str got = show_all(c, compare_in_parts(c, groups, a), a);
        cr_expect(cc_str_eq(got, want), "%u groups give\n%.*s, not\n%.*s", groups,
                  CC_FMT(got), CC_FMT(want));
        const float *sum;
        const struct cc_findings large = compare_large(c, groups, &sum, a);
        got = show_sums(c, large, sum, a);
        cr_expect(cc_str_eq(got, want),
                  "one part after the other, %u groups give\n%.*s, not\n%.*s", groups,
                  CC_FMT(got), CC_FMT(want));
        cr_expect(large.crowd.n == whole.crowd.n &&
                      (whole.crowd.n == 0 ||
                       memcmp(large.crowd.at, whole.crowd.at,
                              whole.crowd.n * sizeof *whole.crowd.at) == 0),
                  "another crowd of %u groups", groups);
    }
}

/* The same whatever the order of the articles, and in parts. */
static cc_str shown_both_ways(cc_str text, shower *show, struct cc_arena *a)
{
    const struct cc_reading *r[8], *turned[8];
    uint32_t n = read_all(text, r, 8, a);
    struct cc_case *c = CC_ARRAY(a, struct cc_case, 2);
    cc_str one, two;

    for (uint32_t i = 0; i < n; i++)
        turned[i] = r[n - 1 - i];
    c[0] = cc_case_link(r, n, CC_NONE, NULL, a);
    c[1] = cc_case_link(turned, n, CC_NONE, NULL, a);
    one = show(&c[0], cc_compare(&c[0], a), a);
    two = show(&c[1], cc_compare(&c[1], a), a);
    cr_expect(cc_str_eq(one, two), "another order of the articles gives other findings");
    check_parts(&c[0], a);
    return one;
}

static cc_str findings(cc_str text, struct cc_arena *a)
{
    return shown_both_ways(text, show_findings, a);
}

static cc_str reasons(cc_str text, struct cc_arena *a)
{
    return shown_both_ways(text, show_reasons, a);
}

Test(articles, cases)
{
    run_cases("compare", findings);
    run_cases("cluster", reasons);
    run_cases("version", reasons);
}

static uint32_t count(cc_str text, cc_str what)
{
    uint32_t n = 0;

    for (size_t at; (at = cc_str_find(text, what)) < text.n; n++)
        text = cc_str_sub(text, at + what.n, text.n);
    return n;
}

static void check_rule(cc_str name)
{
    struct cc_arena *a = cc_arena_new(NULL);
    char path[PATH_SIZE];
    cc_str file = cc_lower(a, name), text;

    source_path(path, cc_strf(a, "tests/cases/compare/%.*s.case", CC_FMT(file)).p);
    text = read_whole(path, a);
    cr_expect(ge(u32, count(text, cc_strf(a, " %.*s strong:", CC_FMT(name))), 3),
              "%s must show its rule three times", path);
    cr_expect(ge(u32, count(text, CC_LIT("\n* ")), 3), "%s must hold three starred lines",
              path);
    cc_arena_free(a);
}

Test(articles, every_rule_has_cases)
{
#define RULE(id, name, says) check_rule(CC_LIT(#name));
#include "claimcheck/rules.def"
#undef RULE
}
