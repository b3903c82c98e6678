/*
 * Sentences in, claims out: tests/cases/claim reads sentences by themselves, so that a
 * case does not depend on names and speakers; tests/cases/reading reads whole articles.
 */
#include "support.h"

#include "claimcheck/claim.h"

#include <criterion/criterion.h>

TestSuite(cases, .fini = no_leaks);

static bool read_article(struct cc_article *article, cc_str text, struct cc_arena *a)
{
    struct cc_article_given given = { .undated = true, .any_language = true };
    struct cc_error err = { 0 };
    int32_t day;
    cc_day_from_civil(2031, 5, 14, &day); /* a Wednesday */
    given.option = cc_date_day(day);
    return cc_article_read(article, text, &given, a, &err);
}

static cc_str show(const struct cc_claims *c, const struct cc_statements *s,
                   struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    for (uint32_t i = 0; i < c->n; i++)
        cc_buf_addf(&b, "%.*s\n", CC_FMT(cc_claim_describe(&c->claim[i], s, a)));
    return cc_buf_str(&b);
}

/* No statements, no entities: a tree for every sentence, in the article's voice. */
static cc_str show_sentences(cc_str text, struct cc_arena *a)
{
    struct cc_article article;
    if (!read_article(&article, text, a))
        return CC_LIT("refused\n");
    struct cc_document d = cc_document_read(&article, a);
    struct cc_statements s = { .parsed_count = d.sentences };
    struct cc_parsed *parsed = CC_ARRAY(a, struct cc_parsed, d.sentences);
    for (uint32_t i = 0; i < d.sentences; i++) {
        const struct cc_sentence *sentence = &d.sentence[i];
        parsed[i] = cc_parse_tokens(&d, sentence->first,
                                    sentence->first + sentence->count - 1, false, a);
    }
    s.parsed = parsed;
    struct cc_claims c = cc_claims_find(&d, &s, a);
    return show(&c, &s, a);
}

static cc_str show_reading(cc_str text, struct cc_arena *a)
{
    struct cc_article article;
    if (!read_article(&article, text, a))
        return CC_LIT("refused\n");
    struct cc_reading r = cc_read(&article, NULL, a);
    return show(&r.claims, &r.statements, a);
}

Test(cases, claim)
{
    run_cases("claim", show_sentences);
}

Test(cases, reading)
{
    run_cases("reading", show_reading);
}

/* The positions of the claims of a text, one a line. */
static cc_str positions(cc_str text, struct cc_arena *a)
{
    struct cc_article article;
    struct cc_buf b = { .a = a };

    cr_assert(read_article(&article, text, a));
    struct cc_reading r = cc_read(&article, NULL, a);
    for (uint32_t i = 0; i < r.claims.n; i++)
        cc_buf_addf(&b, "%.*s\n",
                    CC_FMT(cc_document_text(
                        &r.document, cc_claim_position(&r.claims, i, &r.statements))));
    return cc_buf_str(&b);
}

Test(cases, what_is_denied_is_not_shown_without_its_denial)
{
    static const struct {
        const char *text, *has, *lacks;
    } rows[] = {
        { "Karl Brune denied ignoring any warning.\n", "denied ignoring any warning",
          NULL },
        { "Karl Brune denied that he drove the truck.\n",
          "denied that he drove the truck", "\nhe drove" },
        { "Karl Brune rejected the notion that he drove the truck.\n",
          "rejected the notion that he drove the truck", "\nhe drove" },
        { "\"I never said that the water was safe,\" Karl Brune said.\n",
          "I never said that the water was safe", "\nthe water" },
        { "Karl Brune said that he drove the truck.\n", "he drove the truck",
          "said that he drove" },
        { "Karl Brune said that he did not drive the truck.\n",
          "he did not drive the truck", "said that he did" },
        { "\"I said that the water was safe,\" Karl Brune said.\n", "the water was safe",
          NULL },
    };
    struct cc_arena *a = cc_arena_new(NULL);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str got = positions(cc_str_c(rows[i].text), a);
        const char *line = cc_strf(a, "\n%.*s", CC_FMT(got)).p;
        cr_expect(strstr(line, rows[i].has), "%s: %s", rows[i].text, line);
        if (rows[i].lacks)
            cr_expect(!strstr(line, rows[i].lacks), "%s: %s", rows[i].text, line);
    }
    cc_arena_free(a);
}
