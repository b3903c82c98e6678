/* Articles in, statements out: tests/cases/statement. */
#include <criterion/criterion.h>

#include "claimcheck/statement.h"
#include "support.h"

TestSuite(statement, .fini = no_leaks);

static const char *const kinds[] = { "none", "direct", "mixed", "indirect" };
static const char *const modalities[] = { "",         " modal",   " if",    " question",
                                          " request", " promise", " belief" };

static cc_str shown(const struct cc_document *d, struct cc_span s)
{
    return s.end > s.start ? cc_document_text(d, s) : CC_LIT("-");
}

static cc_str or_dash(cc_str s)
{
    return s.n ? s : CC_LIT("-");
}

/* One line a statement, a paragraph break inside it shown as "/":
 *   LEVEL KIND "content" ... < speaker = who it is [party] cue (rule, how the speaker was
 * found) and behind it what is out of the ordinary. */
static void show_one(struct cc_buf *out, const struct cc_document *d,
                     const struct cc_statements *all, const struct cc_statement *s)
{
    cc_str who = s->entity == CC_NO_INDEX ? CC_LIT("-") : all->entity[s->entity].name;

    cc_buf_addf(out, "%u %s", s->level, kinds[s->kind]);
    for (uint32_t i = 0; i < s->span_count; i++)
        cc_buf_addf(out, " {%.*s}", CC_FMT(cc_document_text(d, s->spans[i])));
    cc_buf_addf(out, " < %.*s = %.*s [%.*s] %.*s (%s, %s)", CC_FMT(shown(d, s->speaker)),
                CC_FMT(who), CC_FMT(or_dash(s->party)), CC_FMT(shown(d, s->cue)), s->rule,
                s->speaker_rule);
    cc_buf_addf(out, "%s%s%s%s", s->negated ? " not-said" : "",
                s->denied ? " denied" : "", modalities[s->modality],
                s->speech ? "" : " no-speech");
    if (s->medium.n)
        cc_buf_addf(out, " in:%.*s", CC_FMT(s->medium));
    if (s->said.as_written.end)
        cc_buf_addf(out, " on:%.*s", CC_FMT(cc_date_format(out->a, s->said.date)));
    cc_buf_addc(out, '\n');
}

static cc_str show(cc_str text, struct cc_arena *a)
{
    struct cc_article article;
    struct cc_article_given given = { .form = CC_FORM_TEXT,
                                      .undated = true,
                                      .any_language = true,
                                      .date = CC_LIT("2031-03-12") };
    struct cc_error err = { 0 };
    struct cc_buf out = { .a = a };
    struct cc_document d;
    struct cc_statements s;

    cr_assert(cc_article_read(&article, text, &given, a, &err), "%s", err.text);
    d = cc_document_read(&article, a);
    s = cc_statements_find(&d, NULL, a);
    for (uint32_t i = 0; i < s.statement_count; i++)
        show_one(&out, &d, &s, &s.statement[i]);
    for (size_t i = 0; i < out.n; i++)
        if (out.p[i] == '\n' && i + 1 < out.n &&
            !(out.p[i + 1] >= '1' && out.p[i + 1] <= '9' && out.p[i + 2] == ' '))
            out.p[i] = '/';
    return cc_buf_str(&out);
}

Test(statement, cases)
{
    run_cases("statement", show);
}
