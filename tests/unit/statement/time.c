/* Time expressions against the date of an article. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "claimcheck/statement.h"
#include "support.h"

TestSuite(time, .fini = no_leaks);

struct row {
    const char *text;
    bool past;
    const char *want;    /* cc_date_format; "" for none */
    const char *written; /* what was used, or "" */
};

/* The article is of Wednesday, 2031-03-12. */
static const struct row rows[] = {
    { "On Monday she left.", true, "2031-03-10", "On Monday" },
    { "On Wednesday she left.", true, "2031-03-12", "On Wednesday" },
    { "On Thursday she left.", true, "2031-03-06", "On Thursday" },
    { "On Thursday she will leave.", false, "2031-03-13", "On Thursday" },
    { "Last Wednesday she left.", true, "2031-03-05", "Last Wednesday" },
    { "Next Wednesday she will leave.", false, "2031-03-19", "Next Wednesday" },
    { "It was shut yesterday.", true, "2031-03-11", "yesterday" },
    { "It opens tomorrow.", false, "2031-03-13", "tomorrow" },
    { "It opens tomorrow.", true, "", "" },
    { "Earlier this month she left.", true, "2031-03-01/2031-03-12",
      "Earlier this month" },
    { "She left last month.", true, "2031-02", "last month" },
    { "She left last year.", true, "2030", "last year" },
    { "She left last week.", true, "2031-W10", "last week" },
    { "In December she left.", true, "2030-12", "In December" },
    { "In March she left.", true, "2031-03-01/2031-03-12", "In March" },
    { "In October 2021 she left.", true, "2021-10", "In October 2021" },
    { "On Feb. 3, 2029, she left.", true, "2029-02-03", "On Feb. 3, 2029" },
    { "On 3 February 2029 she left.", true, "2029-02-03", "On 3 February 2029" },
    { "The hearing is on Friday, March 14.", false, "2031-03-14", "on Friday, March 14" },
    { "On November 4 she left.", true, "2030-11-04", "On November 4" },
    { "Two days ago she left.", true, "2031-03-10", "Two days ago" },
    { "A week earlier she left.", true, "2031-W10", "A week earlier" },
    { "Three years ago she left.", true, "2028", "Three years ago" },
    { "In 2019 she left.", true, "2019", "In 2019" },
    { "She paid 2019 dollars.", true, "", "" },
    { "Last spring she left.", true, "2030-03-01/2030-05-31", "Last spring" },
    { "On 2031-03-04 she left.", true, "2031-03-04", "On 2031-03-04" },
    { "She left on March 3. The following day it rained.", true, "2031-03-03",
      "on March 3" },
    { "The following day it rained.", true, "", "" },
    { "She left two days after the fire.", true, "", "" },
    { "She will leave two days after the fire.", false, "", "" },
    { "The day before the vote she left.", true, "", "" },
    { "The day before, she left.", true, "2031-03-11", "The day before" },
    { "In the spring she left.", true, "2031-03-01/2031-03-12", "In the spring" },
    { "In the summer she left.", true, "2030-06-01/2030-08-31", "In the summer" },
    { "The spring was broken.", true, "", "" },
    { "Over the weekend she left.", true, "2031-03-08/2031-03-09", "Over the weekend" },
    { "Between March 3 and 5 she left.", true, "2031-03-03/2031-03-05",
      "Between March 3 and 5" },
    { "From Thursday to Tuesday it rained.", true, "2031-03-06/2031-03-11",
      "From Thursday to Tuesday" },
    { "She left on Monday and 5 came back.", true, "2031-03-10", "on Monday" },
    { "Since January it has rained.", true, "2031-01-01/2031-03-12", "Since January" },
    { "On Christmas Eve she left.", true, "2030-12-24", "On Christmas Eve" },
    { "On New Year's Day she left.", true, "2031-01-01", "On New Year's Day" },
    { "In late 2030 she left.", true, "2030", "In late 2030" },
    { "At the end of February she left.", true, "2031-02", "At the end of February" },
    { "On Monday night she left.", true, "2031-03-10", "On Monday night" },
    { "Theresa May left the march.", true, "", "" },
    { "She may leave in a second.", true, "", "" },
    { "", true, "", "" },
};

static void check(const struct row *r, struct cc_arena *a)
{
    struct cc_article article;
    struct cc_article_given given = { .form = CC_FORM_BODY,
                                      .any_language = true,
                                      .date = CC_LIT("2031-03-12") };
    struct cc_error err = { 0 };
    struct cc_document d = { 0 };
    struct cc_span used;
    cc_date got;
    cc_str text, written;

    if (!*r->text)
        return;
    cr_assert(cc_article_read(&article, cc_str_c(r->text), &given, a, &err), "%s",
              err.text);
    d = cc_document_read(&article, a);
    got = cc_time_resolve(&d, 0, d.tokens - 1, r->past, &used);
    text = cc_date_format(a, got);
    written = cc_document_text(&d, used);
    cr_expect(cc_str_eq(text, cc_str_c(r->want)), "%s: %.*s, not %s", r->text,
              CC_FMT(text), r->want);
    cr_expect(cc_str_eq(written, cc_str_c(r->written)), "%s: \"%.*s\", not \"%s\"",
              r->text, CC_FMT(written), r->written);
}

Test(time, resolves_against_the_article)
{
    struct cc_arena *a = cc_arena_new(NULL);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(&rows[i], a);
    cc_arena_free(a);
}

Test(time, needs_no_date_for_what_says_all)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_document d = cc_document_of_text(
        CC_LIT("On Monday she left; on May 4, 2029, she came back."), a);
    struct cc_span used;
    cc_date got = cc_time_resolve(&d, 0, d.tokens - 1, true, &used);

    cr_expect(cc_str_eq(cc_date_format(a, got), CC_LIT("2029-05-04")));
    cc_arena_free(a);
}
