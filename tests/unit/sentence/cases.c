/* Articles in, paragraphs, sentences, tokens and quotes out: tests/cases/sentence. */
#include "show.h"
#include "support.h"

#include <criterion/criterion.h>

TestSuite(cases, .fini = no_leaks);

static cc_str show(cc_str text, struct cc_arena *a)
{
    struct cc_article_given given = { .undated = true, .any_language = true };
    struct cc_error err = { 0 };
    struct cc_article article;

    if (!cc_article_read(&article, text, &given, a, &err))
        return cc_strf(a, "refused: %s\n", err.text);
    struct cc_document d = cc_document_read(&article, a);
    return show_document(&d, a);
}

Test(cases, sentence)
{
    run_cases("sentence", show);
}
