/* Reads fuzzed bytes as an article under a guard, with an arena of its own. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

struct job {
    struct fuzz_job of;
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
    if (cc_article_read(&article, job->of.bytes, &given, job->of.a, &err))
        job->stage(&article, job->of.a);
    else
        HOLDS(err.code != CC_OK && err.text[0] != '\0');
}

/* `job` begins with a fuzz_job, whose arena it gets for the time of the run. */
static void guarded(struct fuzz_job *job, void (*work)(void *job))
{
    struct cc_error err = { CC_OK, "" };

    job->a = cc_arena_new(NULL);
    HOLDS(job->a != NULL);
    HOLDS(cc_arena_guard(job->a, work, job, &err));
    cc_arena_free(job->a);
}

void fuzz_bytes(const uint8_t *data, size_t size, void (*work)(void *job))
{
    struct fuzz_job job = { .bytes = { (const char *)data, size } };

    guarded(&job, work);
}

void fuzz_article(const uint8_t *data, size_t size,
                  void (*stage)(const struct cc_article *article, struct cc_arena *a))
{
    struct job job = { .of = { .bytes = { (const char *)data, size } }, .stage = stage };

    guarded(&job.of, run);
}
