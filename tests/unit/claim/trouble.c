/* Refused memory, and texts that are no prose. */
#include "support.h"

#include "claimcheck/claim.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(trouble, .fini = no_leaks);

static const char story[] =
    "Mara Lund, 51, said on Monday that she had not pulled the trigger.\n\n"
    "\"The rifle went off by itself,\" her lawyer said. Prosecutors dropped one of two "
    "charges; the "
    "other stands, and Lund faces up to three years in prison.\n\n"
    "For the rifle to fire, the trigger had to have been pressed, a lab report says.\n";

static struct cc_reading read_text(const char *text, struct cc_arena *a)
{
    struct cc_article_given given = { .undated = true, .any_language = true };
    static struct cc_article article; /* the reading points to it */
    struct cc_error err = { 0 };
    cr_assert(cc_article_read(&article, cc_str_c(text), &given, a, &err), "%s", err.text);
    return cc_read(&article, NULL, a);
}

static void read_story(struct cc_arena *a, void *arg)
{
    (void)arg;
    cr_assert(read_text(story, a).claims.n > 0);
}

Test(trouble, memory)
{
    cr_expect(fail_each_block(read_story, NULL) > 1);
}

/* The spans of every claim lie in its sentence's article, in order, and its words are
 * there. */
Test(trouble, spans)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_reading r = read_text(story, a);
    uint32_t sentence = 0;
    for (uint32_t i = 0; i < r.claims.n; i++) {
        const struct cc_claim *c = &r.claims.claim[i];
        cr_expect(c->sentence >= sentence, "claim %u stands before its sentence", i);
        sentence = c->sentence;
        cr_expect(c->span.start < c->span.end && c->span.end <= r.document.text.n);
        cr_expect(c->clause.start >= r.document.sentence[c->sentence].span.start);
        for (uint32_t k = 1; k < c->span_count; k++)
            cr_expect(c->spans[k - 1].end <= c->spans[k].start);
        cr_expect(c->words.n > 0, "claim %u has no words", i);
    }
    cc_arena_free(a);
}

Test(trouble, no_prose)
{
    static const char *const texts[] = { "x",
                                         "1. 2. 3.",
                                         "?!",
                                         "\"\"",
                                         "not not not not.",
                                         "the of to and.",
                                         "$ $ $ 5 of the of 6." };
    struct cc_arena *a = cc_arena_new(NULL);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        read_text(texts[i], a); /* no more than that it ends */
    cc_arena_free(a);
}
