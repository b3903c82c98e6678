/*
 * Single pairs -> what the second says against the first. A case holds lines of three:
 * the first text, the second, and an empty line or the end; a text may begin with its
 * date. A pair becomes a line "relation RULE: first / second", or "none: ..." when
 * nothing is said.
 */
#include "support.h"

#include "claimcheck/compare.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(pairs, .fini = no_leaks);

struct text {
    cc_str words;
    cc_date date;
};

static struct text read_text(cc_str line)
{
    struct text t = { line, CC_NO_DATE };
    size_t space = cc_str_find(line, CC_LIT(" "));
    struct cc_error err = { 0 };

    if (cc_date_parse(&t.date, cc_str_sub(line, 0, space), &err))
        t.words = cc_str_sub(line, space + 1, line.n);
    else
        t.date = CC_NO_DATE;
    return t;
}

static cc_str shown(struct cc_judgement j)
{
    switch (j.relation) {
    case CC_RELATION_CHANGE:
        return CC_LIT("change");
    case CC_RELATION_CONTRADICTION:
        return CC_LIT("contradiction");
    default:
        return CC_LIT("none");
    }
}

static struct cc_judgement judge(struct text x, struct text y, struct cc_arena *a)
{
    return cc_judge(x.words, y.words, x.date, y.date, CC_NONE, CC_NONE, a);
}

static cc_str judged(cc_str text, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    while (text.n) {
        struct text x = read_text(cc_str_cut(&text, '\n'));
        struct text y = read_text(cc_str_cut(&text, '\n'));
        struct cc_judgement j = judge(x, y, a), back = judge(y, x, a),
                            same = judge(x, x, a);

        cc_str_cut(&text, '\n');
        cr_expect(eq(int, j.label == CC_CONTRADICTION, back.label == CC_CONTRADICTION),
                  "the other way round: %.*s", CC_FMT(x.words));
        cr_expect(ne(int, same.label, CC_CONTRADICTION), "against itself: %.*s",
                  CC_FMT(x.words));
        cc_buf_addf(&b, "%.*s %.*s: %.*s / %.*s\n", CC_FMT(shown(j)),
                    CC_FMT(cc_rule_name(j.rule)), CC_FMT(x.words), CC_FMT(y.words));
    }
    return cc_buf_str(&b);
}

Test(pairs, cases)
{
    run_cases("judge", judged);
}
