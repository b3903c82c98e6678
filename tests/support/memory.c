/* The arena and folder of a test, an allocator that refuses its N-th block, and the leak
 * check. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WITH_ASAN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define WITH_ASAN 1
#endif

#ifdef WITH_ASAN
#include <sanitizer/lsan_interface.h>

/* Criterion keeps the operands of all() and any() for good; that is not ours. Not
 * "libcriterion": that would match every test, which runs below it. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:cri_assert_node_add\n";
}
#endif

void no_leaks(void)
{
#ifdef WITH_ASAN
    /* The exit code of a Criterion process hides a leak; an abort does not. */
    if (__lsan_do_recoverable_leak_check())
        abort();
#endif
}

struct cc_arena *arena;

void open_arena(void)
{
    arena = cc_arena_new(NULL);
}

void close_arena(void)
{
    cc_arena_free(arena);
    no_leaks();
}

static char folder[] = "/tmp/claimcheck-XXXXXX";

void open_folder(void)
{
    open_arena();
    cr_assert(ne(ptr, mkdtemp(folder), NULL));
    cr_assert(eq(int, chdir(folder), 0));
}

void close_folder(void)
{
    char command[64];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    cr_expect(eq(int, system(command), 0));
    close_arena();
}

struct refuser {
    size_t asked, refuse; /* 0: refuses nothing */
    size_t live;
};

static void *refuser_get(void *ctx, size_t size)
{
    struct refuser *r = ctx;

    if (++r->asked == r->refuse)
        return NULL;
    void *p = malloc(size);
    r->live += p != NULL;
    return p;
}

static void refuser_put(void *ctx, void *block)
{
    struct refuser *r = ctx;

    r->live--;
    free(block);
}

struct job {
    void (*work)(struct cc_arena *a, void *arg);
    struct cc_arena *a;
    void *arg;
};

static void do_job(void *arg)
{
    struct job *job = arg;
    job->work(job->a, job->arg);
}

/* true when the run got all blocks that it asked for. */
static bool run_refusing(struct refuser *r, struct job *job)
{
    struct cc_allocator from = { refuser_get, refuser_put, r };
    struct cc_error err = { 0 };
    bool done = false;

    job->a = cc_arena_new(&from);
    if (job->a) {
        done = cc_arena_guard(job->a, do_job, job, &err);
        cr_assert(done || err.code == CC_EMEMORY, "reported as %d: %s", err.code,
                  err.text);
    }
    cc_arena_free(job->a);
    cr_assert(r->live == 0, "%zu blocks not given back", r->live);
    return done;
}

size_t fail_each_block(void (*work)(struct cc_arena *a, void *arg), void *arg)
{
    struct job job = { work, NULL, arg };

    for (size_t n = 1;; n++) {
        struct refuser r = { .refuse = n };
        bool done = run_refusing(&r, &job);
        cr_assert(done == (r.asked < n), "a refused block went unnoticed");
        if (done)
            return r.asked;
    }
}
