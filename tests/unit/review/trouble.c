/* A disk that is full and memory that runs out, at every place: nothing is half done. */
#include "desk_tests.h"
#include "disk.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

TestSuite(trouble, .init = open_folder, .fini = close_folder);

/* ---- what is done ---------------------------------------------------------------------
 */

/* The findings of before, as a comparison gives them. */
static struct store_compared *compared(void)
{
    static struct store_compared *c;

    if (!c)
        c = findings_of_desk(0, 2, false);
    return c;
}

/* Adds an article, compares, and decides; the first failure ends it. */
static bool work(struct store *s, struct cc_arena *a, struct cc_error *err)
{
    static struct sample *x;
    struct review_finding now;
    struct review_statement stands;

    if (!x)
        x = sample_of(TEXT " A third.", "2031-03-06", "");
    if (store_add(s, &x->from, a, err) == STORE_FAILED ||
        !store_put(s, compared(), a, err))
        return false;
    for (uint32_t i = 0; i < 2; i++) {
        struct review_request r =
            fit_request(i ? REVIEW_DO_DISMISS : REVIEW_DO_CONFIRM, key_of(i));
        r.note = CC_LIT("seen");
        if (!review_act(s, &ana, &r, NOW, &now, a, err))
            return false;
    }
    struct review_request r = fit_request(REVIEW_DO_CORRECT, CC_NONE);
    return review_act_statement(s, &ana, article_of_desk(), statement_of_desk, &r, NOW,
                                &stands, a, err) &&
           review_undo(s, &ana, now.seq, NOW, a, err) &&
           review_refresh(s, CC_LIT(""), NOW, a, err);
}

static void fresh_copy(void)
{
    cr_assert(eq(int, system("rm -f t.db t.db-*; cp s.db t.db"), 0));
}

/* ---- the disk -------------------------------------------------------------------------
 */

/* true: it was not asked that often. */
static bool run_refused(uint32_t n, bool for_good)
{
    struct cc_error err = { CC_OK, "" };
    struct cc_arena *a = cc_arena_new(NULL);
    bool done = false;

    fresh_copy();
    disk_refuse(n, for_good);
    struct store *s = store_open("t.db", STORE_WRITE, a, &err);
    if (s)
        done = work(s, a, &err);
    store_close(s);
    bool enough = disk_asked() < n;
    disk_refuse(0, false);
    cr_expect(done || err.code == CC_ESTORE || err.code == CC_EIO,
              "refused %u: said as %d, %s", n, err.code, err.text);
    s = opened("t.db", STORE_WRITE);
    must_be_whole(s);
    cr_expect(eq(i64, ask(s, "SELECT (count(*) = 3) * 2 + (count(*) = 2) FROM article"),
                 done                                         ? 2
                 : ask(s, "SELECT count(*) = 2 FROM article") ? 1
                                                              : 2),
              "an article is there or not");
    store_close(s);
    cc_arena_free(a);
    return enough;
}

Test(trouble, a_disk_that_refuses_leaves_a_whole_store, .timeout = 280)
{
    of_files();
    uint32_t step = runs_of(3, 1), n = 1;

    make_desk("s.db", 2, true);
    disk_begin();
    while (!run_refused(n, n % 2))
        n += step;
    cr_expect(gt(u32, n, 20), "hardly anything was written");
}

/* ---- memory ---------------------------------------------------------------------------
 */

static void work_in(struct cc_arena *a, void *arg)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = arg;

    run_sql(s,
            "DELETE FROM finding_state; DELETE FROM statement_state; DELETE FROM article "
            "WHERE id > 2");
    work(s, a, &err);
}

Test(trouble, running_out_of_memory_leaves_nothing_half_done)
{
    of_files();
    make_desk("s.db", 2, true);
    struct store *s = opened("s.db", STORE_WRITE);

    in_haste(s);
    cr_expect(gt(sz, fail_each_block(work_in, s), 0));
    cr_expect(eq(i64, broken_at(s, NULL, NULL), 0));
    run_sql(s, "DELETE FROM finding_state; DELETE FROM statement_state");
    cr_expect(eq(int, act(s, &ana, REVIEW_DO_CONFIRM, key_of(0)), CC_OK));
    store_close(s);
}

/* SQLite's own memory. */
static struct {
    sqlite3_mem_methods real;
    uint32_t asked, refuse;
} memory;

static bool no_memory(void)
{
    return ++memory.asked == memory.refuse;
}

static void *get(int n)
{
    return no_memory() ? NULL : memory.real.xMalloc(n);
}

static void *get_more(void *p, int n)
{
    return no_memory() ? NULL : memory.real.xRealloc(p, n);
}

static void memory_begin(void)
{
    sqlite3_mem_methods mine;

    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory.real);
    mine = memory.real;
    mine.xMalloc = get;
    mine.xRealloc = get_more;
    cr_assert(eq(int, sqlite3_config(SQLITE_CONFIG_MALLOC, &mine), SQLITE_OK));
    /* Without a cache of small blocks each is asked for. */
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
}

static bool run_short(uint32_t n)
{
    struct cc_error err = { CC_OK, "" };
    struct cc_arena *a = cc_arena_new(NULL);
    bool done = false;

    fresh_copy();
    memory.asked = 0;
    memory.refuse = n;
    struct store *s = store_open("t.db", STORE_WRITE, a, &err);
    if (s)
        done = work(s, a, &err);
    store_close(s);
    bool enough = memory.asked < n;
    memory.refuse = 0;
    cr_expect(done || err.code != CC_OK, "block %u: nothing was said", n);
    s = opened("t.db", STORE_WRITE);
    must_be_whole(s);
    store_close(s);
    cc_arena_free(a);
    return enough;
}

Test(trouble, sqlite_without_memory_leaves_a_whole_store, .timeout = 280)
{
    of_files();
    uint32_t step = runs_of(97, 7), n = 1;

    memory_begin();
    make_desk("s.db", 2, true);
    while (!run_short(n))
        n += step;
    cr_expect(gt(u32, n, 500), "hardly any memory was asked for");
}
