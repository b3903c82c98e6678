/* Reads fuzzed bytes as an article under a guard, with an arena of its own. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

struct job {
    cc_str text;
    struct cc_arena *a;
    void (*stage)(const struct cc_article *article, struct cc_arena *a);
};

_Noreturn void fuzz_broken(const char *file, int line, const char *truth)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, truth);
    abort();
}

bool fuzz_span_ok(struct cc_span s, size_t n)
{
    return s.start <= s.end && s.end <= n;
}

static void run(void *arg)
{
    struct job *job = arg;
    struct cc_article article;
    struct cc_error err = { 0 };
    const struct cc_article_given given = {
        .form = CC_FORM_TEXT,
        .file = CC_LIT("fuzz.txt"),
        .option = CC_NO_DATE,
        .undated = true,
        .any_language = true,
    };
    if (cc_article_read(&article, job->text, &given, job->a, &err))
        job->stage(&article, job->a);
    else
        HOLDS(err.code != CC_OK && err.text[0] != '\0');
}

void fuzz_article(const uint8_t *data, size_t size,
                  void (*stage)(const struct cc_article *article, struct cc_arena *a))
{
    struct cc_error err = { 0 };
    struct job job = { .text = { (const char *)data, size }, .stage = stage };
    job.a = cc_arena_new(NULL);
    HOLDS(job.a != NULL);
    HOLDS(cc_arena_guard(job.a, run, &job, &err));
    cc_arena_free(job.a);
}
