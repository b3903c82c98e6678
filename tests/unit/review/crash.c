/* Deciders that are killed, and many at once. */
#include "desk_tests.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

TestSuite(crash, .init = open_folder, .fini = close_folder);

/* ---- kill -9 --------------------------------------------------------------------------
 */

struct decided {
    int64_t seq;
    uint32_t finding;
    enum review_state state;
};

#define FINDINGS 4

/* Decides without end, and says so behind each. */
static void decide(int to)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = store_open(place("s.db"), STORE_WRITE, arena, &err);

    for (uint32_t i = 0; s; i++) {
        struct review_finding was, now = { .seq = 0 };
        cc_str key = key_of(i % FINDINGS);

        if (!review_finding(s, CC_LIT(""), cc_str_sub(key, 0, 16), &was, arena, &err))
            break;
        struct review_request r = fit_request(
            was.state == REVIEW_CONFIRMED ? REVIEW_DO_REOPEN : REVIEW_DO_CONFIRM, key);
        if (!review_act(s, &ana, &r, NOW, &now, arena, &err))
            break;
        const struct decided d = { now.seq, i % FINDINGS, now.state };
        if (write(to, &d, sizeof d) != sizeof d)
            break;
    }
    _exit(1);
}

/* What a decider acknowledged until it was killed; the last is in *d. */
static uint32_t kill_one(useconds_t after, struct decided *d)
{
    uint32_t n = 0;
    int ends[2];

    cr_assert(eq(int, pipe(ends), 0));
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        decide(ends[1]);
    }
    close(ends[1]);
    /* It is at work now, however slow the machine. */
    n += read(ends[0], d, sizeof *d) == sizeof *d;
    usleep(after);
    kill(child, SIGKILL);
    while (read(ends[0], d, sizeof *d) == sizeof *d)
        n++;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    cr_assert(ne(int, WIFSIGNALED(status), 0), "it ended by itself, with %d", status);
    return n;
}

Test(crash, what_was_acknowledged_is_kept, .timeout = 280)
{
    uint32_t acknowledged = 0;

    make_desk("s.db", FINDINGS, true);
    srand(7);
    for (uint32_t i = 0; i < runs_of(30, 300); i++) {
        struct decided last = { 0, 0, REVIEW_NEW };
        uint32_t n = kill_one(2000 + (useconds_t)(rand() % 20000), &last);
        struct store *s = opened("s.db", STORE_WRITE);
        int64_t events = ask(s, "SELECT max(seq) FROM event");

        acknowledged += n;
        cr_expect(n == 0 || events == last.seq || events == last.seq + 1,
                  "event %lld was acknowledged, and the last is %lld",
                  (long long)last.seq, (long long)events);
        if (n && events == last.seq)
            cr_expect(eq(int, state_of(s, key_of(last.finding)), last.state));
        must_be_whole(s);
        store_close(s);
    }
    cr_expect(gt(u32, acknowledged, 10), "it was killed before it did anything");
}

/* ---- many at once ---------------------------------------------------------------------
 */

#define WRITERS 8

/* Notes on findings of its own and of others; the code of the first failure. */
static int write_notes(int writer, uint32_t n)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = store_open(place("s.db"), STORE_WRITE, arena, &err);

    for (uint32_t i = 0; s && i < n && !err.code; i++) {
        struct review_request r =
            fit_request(REVIEW_DO_NOTE, key_of((uint32_t)(writer + (int)i) % FINDINGS));
        struct review_finding now;
        review_act(s, i % 2 ? &ana : &ben, &r, NOW, &now, arena, &err);
    }
    store_close(s);
    if (err.code)
        fprintf(stderr, "writer %d: %s\n", writer, err.text);
    return err.code ? 1 : 0;
}

Test(crash, writers_queue_and_none_is_turned_away, .timeout = 280)
{
    uint32_t each = runs_of(40, 500);

    make_desk("s.db", FINDINGS, true);
    struct store *s = opened("s.db", STORE_WRITE);
    int64_t before = ask(s, "SELECT count(*) FROM event");
    store_close(s);
    for (int writer = 0; writer < WRITERS; writer++)
        if (fork() == 0)
            _exit(write_notes(writer, each));
    for (int writer = 0; writer < WRITERS; writer++) {
        int status = 1;
        wait(&status);
        cr_expect(eq(int, status, 0));
    }
    s = opened("s.db", STORE_WRITE);
    cr_expect(
        eq(i64, ask(s, "SELECT count(*) FROM event"), before + (int64_t)each * WRITERS));
    cr_expect(eq(i64, ask(s, "SELECT max(seq) - count(*) FROM event"), 0), "no gap");
    must_be_whole(s);
    store_close(s);
}

Test(crash, who_comes_second_is_told_what_is_there)
{
    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE), *t = opened("s.db", STORE_WRITE);
    struct review_request r = fit_request(REVIEW_DO_CONFIRM, key_of(0));
    struct cc_error err = { CC_OK, "" };
    struct review_finding now;

    r.rev = 0;
    cr_assert(review_act(s, &ana, &r, NOW, &now, arena, &err), "%s", err.text);
    r = fit_request(REVIEW_DO_DISMISS, key_of(0));
    r.rev = 0;
    cr_assert(not(review_act(t, &ben, &r, NOW, &now, arena, &err)));
    cr_expect(eq(int, err.code, CC_ECONFLICT), "%s", err.text);
    cr_expect(eq(int, now.state, REVIEW_CONFIRMED));
    cr_expect(cc_str_eq(now.decided, CC_LIT("ana")));
    store_close(s);
    store_close(t);
}
