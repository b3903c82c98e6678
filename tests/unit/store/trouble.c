/* Writers that die, disks that are full, two at once. */
#include "store_tests.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define WRITERS 4

TestSuite(trouble, .init = open_folder, .fini = close_folder);

static void must_be_sound(struct store *s)
{
    struct cc_error err = { CC_OK, "" };

    cr_expect(store_integrity(s, arena, &err), "%s", err.text);
}

Test(trouble, a_writer_that_dies_leaves_a_whole_store)
{
    make("s.db");
    pid_t child = fork();
    if (child == 0) {
        struct cc_error err = { CC_OK, "" };
        struct store *s = store_open(place("s.db"), STORE_WRITE, arena, &err);
        for (int i = 0; s; i++) { /* until it is killed */
            const struct sample *x = sample_of(
                cc_strf(arena, TEXT " It was day %d.%c", i, 0).p, "2031-03-05", "");
            store_add(s, &x->from, arena, &err);
        }
        _exit(1);
    }
    usleep(150000);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    struct store *s = opened("s.db", STORE_WRITE);
    must_be_sound(s);
    cr_expect(gt(i64, ask(s, "SELECT count(*) FROM article"), 1));
    cr_expect(eq(i64, ask(s, "SELECT count(*) * 2 FROM article"),
                 ask(s, "SELECT count(*) FROM claim")),
              "an article is there with all its claims, or not at all");
    store_close(s);
}

Test(trouble, a_full_disk_is_told_and_loses_nothing)
{
    of_files();
    make("s.db");
    pid_t child = fork();
    if (child == 0) {
        struct stat st;
        struct cc_error err = { CC_OK, "" };
        struct store *s = store_open(place("s.db"), STORE_WRITE, arena, &err);
        signal(SIGXFSZ, SIG_IGN);
        stat("s.db", &st);
        struct rlimit limit = { (rlim_t)st.st_size + 60000, (rlim_t)st.st_size + 60000 };
        setrlimit(RLIMIT_FSIZE, &limit);
        enum store_added added = STORE_ADDED;
        for (int i = 0; i < 2000 && added == STORE_ADDED; i++) {
            const struct sample *x = sample_of(
                cc_strf(arena, TEXT " It was day %d.%c", i, 0).p, "2031-03-05", "");
            added = store_add(s, &x->from, arena, &err);
        }
        store_close(s);
        _exit(added == STORE_FAILED && err.code == CC_ESTORE && strstr(err.text, "s.db")
                  ? 7
                  : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    cr_expect(eq(int, WIFEXITED(status) ? WEXITSTATUS(status) : -1, 7));
    struct store *s = opened("s.db", STORE_WRITE);
    must_be_sound(s);
    add(s, sample_of(TEXT " And after.", "2031-03-05", ""), STORE_ADDED);
    store_close(s);
}

Test(trouble, writers_take_turns_and_lose_nothing, .timeout = 120)
{
    make("s.db");
    for (int child = 0; child < WRITERS; child++) {
        if (fork() != 0)
            continue;
        struct cc_error err = { CC_OK, "" };
        struct store *s = store_open(place("s.db"), STORE_WRITE, arena, &err);
        int failed = s == NULL;
        for (int i = 0; s && i < 40; i++) {
            const struct sample *x =
                sample_of(cc_strf(arena, TEXT " It was day %d of %d.%c", i, child, 0).p,
                          "2031-03-05", "");
            failed |= store_add(s, &x->from, arena, &err) != STORE_ADDED;
        }
        store_close(s);
        _exit(failed);
    }
    for (int child = 0; child < WRITERS; child++) {
        int status = 1;
        wait(&status);
        cr_expect(eq(int, status, 0));
    }
    struct store *s = opened("s.db", STORE_READ);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM article"), 1 + 40 * WRITERS));
    store_close(s);
}

struct memory_job {
    struct store *s;
    const struct sample *x;
};

static void add_in(struct cc_arena *a, void *arg)
{
    const struct memory_job *job = arg;
    struct cc_error err = { CC_OK, "" };

    run_it(job->s, "DELETE FROM article");
    store_add(job->s, &job->x->from, a, &err);
}

Test(trouble, running_out_of_memory_leaves_nothing_half_done)
{
    struct memory_job job = { opened("s.db", STORE_WRITE),
                              sample_of(TEXT, "2031-03-04", "") };

    cr_expect(gt(sz, fail_each_block(add_in, &job), 0));
    cr_expect(eq(i64, ask(job.s, "SELECT count(*) FROM article"), 1));
    cr_expect(eq(i64, ask(job.s, "SELECT count(*) FROM claim"), 2));
    add(job.s, sample_of(TEXT " And after.", "2031-03-05", ""), STORE_ADDED);
    store_close(job.s);
}
