/* Streams that are changed at any place, disks and memory that end: all of it comes, or
 * nothing does. */
#include "../review/desk_tests.h"
#include "../review/disk.h"

#include "transfer/read.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

TestSuite(transfer, .init = open_folder, .fini = close_folder);

/* ---- streams --------------------------------------------------------------------------
 */

/* With a closing line that fits the lines before it. */
static cc_str closed(cc_str text, struct cc_arena *a)
{
    size_t end = text.n;
    char hex[65];

    while (end > 0 && text.p[end - 1] == '\n')
        end--;
    while (end > 0 && text.p[end - 1] != '\n')
        end--;
    cc_str last = cc_str_sub(text, end, text.n);
    size_t at = cc_str_find(last, CC_LIT("\"sha256\":\""));
    cc_sha256(cc_str_sub(text, 0, end), hex);
    return cc_strf(a, "%.*s%.*s\"sha256\":\"%s\"}\n", (int)end, text.p, (int)at, last.p,
                   hex);
}

/* An export that has all kinds of lines and of members, as if of a store of today's
 * tables. */
static cc_str whole(void)
{
    const cc_str then = CC_LIT("\"store_schema\":6");
    char path[PATH_SIZE];

    source_path(path, "tests/fuzz/corpus/transfer/whole.jsonl");
    cc_str text = read_whole(path, arena);
    size_t at = cc_str_find(text, then);
    cr_assert(lt(sz, at, text.n));
    return closed(cc_strf(arena, "%.*s\"store_schema\":%u%.*s", (int)at, text.p,
                          store_schema(), CC_FMT(cc_str_sub(text, at + then.n, text.n))),
                  arena);
}

static struct transfer *stream_of(cc_str bytes, struct cc_arena *a)
{
    struct cc_error err = { CC_OK, "" };
    FILE *from = fmemopen((void *)(uintptr_t)bytes.p, bytes.n, "r");

    cr_assert(ne(ptr, from, NULL));
    struct transfer *t = read_open(from, "stream", a, &err);
    cr_assert(ne(ptr, t, NULL));
    return t;
}

/* Proves it and brings it in; what came of it. */
static struct cc_error take(struct store *s, cc_str bytes, struct cc_arena *a)
{
    struct cc_error err = { CC_OK, "" };
    struct transfer *t = stream_of(bytes, a);
    struct transfer_held held;
    struct transfer_taken taken;

    if (transfer_prove(t, &held, &err))
        transfer_take(t, s, false, &taken, &err);
    transfer_close(t);
    return err;
}

static cc_str out_of(struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    struct transfer_held held;
    char *text = NULL;
    size_t n = 0;
    FILE *to = open_memstream(&text, &n);

    cr_assert(transfer_write(s, CC_NONE, CC_LIT("0.1.0"), to, &held, arena, &err), "%s",
              err.text);
    fclose(to);
    cc_str out = cc_str_copy(arena, (cc_str){ text, n });
    free(text);
    return out;
}

static int64_t rows_in(struct store *s)
{
    return ask(s,
               "SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM event) + "
               "(SELECT count(*) FROM verdict) + (SELECT count(*) FROM case_state) + "
               "(SELECT count(*) FROM original) + (SELECT count(*) FROM event_words)");
}

Test(transfer, what_came_goes_out_as_it_was)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct cc_error err = take(s, whole(), arena);

    cr_assert(eq(int, err.code, CC_OK), "%s", err.text);
    cr_expect(cc_str_eq(out_of(s), whole()));
    err = take(s, whole(), arena);
    cr_assert(eq(int, err.code, CC_OK), "%s", err.text);
    cr_expect(cc_str_eq(out_of(s), whole()), "once more is no news");
    must_be_whole(s);
    store_close(s);
}

/* ---- changed at any place -------------------------------------------------------------
 */

struct chance {
    uint64_t state;
};

static uint32_t below(struct chance *c, size_t n)
{
    c->state = c->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((c->state >> 33) % n);
}

/* What JSON, UTF-8, base64 and numbers are broken by. */
static const char *const pieces[] = { "\"",
                                      "\\",
                                      "{",
                                      "}",
                                      "[",
                                      "]",
                                      ",",
                                      ":",
                                      "null",
                                      "-1",
                                      "0",
                                      "1e99",
                                      "\n",
                                      "\\u0000",
                                      "\\ud800",
                                      "\xff",
                                      "\xc3\x28",
                                      "=",
                                      "A",
                                      "",
                                      "true",
                                      "\"\"",
                                      "99999999999999999999",
                                      "\\u202e",
                                      "\"case\":\"\",",
                                      "f",
                                      "é",
                                      " ",
                                      "\t",
                                      "{\"base64\":\"/w==\"}" };

static cc_str changed(cc_str text, struct chance *c, struct cc_arena *a)
{
    size_t at = below(c, text.n), gone = below(c, 4) ? below(c, 3) : below(c, 200);
    size_t which = below(c, sizeof pieces / sizeof *pieces);
    cc_str rest = cc_str_sub(text, at + gone, text.n);

    return cc_strf(a, "%.*s%s%.*s", (int)at, text.p, pieces[which], CC_FMT(rest));
}

/* Refused with a line and without a trace, or taken as a whole. `same`: as what it was.
 */
static bool one_change(struct store **s, cc_str text, bool *same, struct cc_arena *a)
{
    struct cc_error err = take(*s, text, a);

    if (err.code) {
        cr_expect(strstr(err.text, "stream") != NULL, "%s", err.text);
        cr_assert(eq(i64, rows_in(*s), 0), "%s", err.text);
        return false;
    }
    cr_expect(gt(i64, rows_in(*s), 0));
    must_be_whole(*s);
    *same = cc_str_eq(out_of(*s), whole());
    store_close(*s);
    unlink("t.db");
    *s = opened("t.db", STORE_WRITE);
    return true;
}

Test(transfer, a_stream_that_was_changed_is_refused_or_taken_as_a_whole, .timeout = 280)
{
    struct store *s = opened("t.db", STORE_WRITE);
    struct chance c = { 20 };
    uint32_t taken = 0, runs = runs_of(1500, 20000);
    cc_str is = whole();

    run_sql(s, "PRAGMA synchronous = OFF");
    for (uint32_t i = 0; i < runs; i++) {
        struct cc_arena *a = cc_arena_new(NULL);
        cc_str text = changed(is, &c, a);
        bool close = below(&c, 8) != 0, same = false;

        while (below(&c, 3) == 0)
            text = changed(text, &c, a);
        bool came = one_change(&s, close ? closed(text, a) : text, &same, a);
        if (came && !close)
            cr_expect(same, "no closing line fits what says anything else");
        taken += came;
        cc_arena_free(a);
    }
    cr_expect(gt(u32, taken, 0), "a name may be another one");
    cr_expect(lt(u32, taken, runs / 3), "%u of %u", taken, runs);
    store_close(s);
}

Test(transfer, a_stream_that_is_cut_is_refused)
{
    struct store *s = opened("t.db", STORE_WRITE);
    cc_str is = whole();
    bool same;

    for (size_t n = is.n - 2; n > 0; n -= n < 60 ? n : 59)
        cr_expect(not(one_change(&s, cc_str_sub(is, 0, n), &same, arena)), "%zu of %zu",
                  n, is.n);
    store_close(s);
}

/* ---- what ends ------------------------------------------------------------------------
 */

/* Memory that ends with block number `refuse`. */
struct refuser {
    size_t asked, refuse;
};

static void *get(void *ctx, size_t size)
{
    struct refuser *r = ctx;
    return ++r->asked == r->refuse ? NULL : malloc(size);
}

static void put(void *ctx, void *block)
{
    (void)ctx;
    free(block);
}

Test(transfer, memory_that_ends_with_a_line_leaves_nothing, .timeout = 280)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct cc_error err = { CC_EMEMORY, "" };
    struct transfer_held held;
    struct transfer_taken taken;

    for (size_t n = 2; err.code; n++) {
        struct refuser r = { 0, n };
        const struct cc_allocator from = { get, put, &r };
        struct transfer *t = stream_of(whole(), arena);

        cc_arena_free(t->of_line);
        t->of_line = cc_arena_new(&from);
        err = (struct cc_error){ CC_OK, "" };
        if (transfer_prove(t, &held, &err))
            transfer_take(t, s, false, &taken, &err);
        transfer_close(t);
        cr_assert(err.code == CC_OK || err.code == CC_EMEMORY, "%zu: %s", n, err.text);
        cr_expect(eq(int, rows_in(s) > 0, err.code == CC_OK), "%zu", n);
        cr_assert(n < 1000);
    }
    cr_expect(cc_str_eq(out_of(s), whole()));
    store_close(s);
}

Test(transfer, a_full_disk_leaves_all_or_nothing, .timeout = 280)
{
    struct cc_error err = { CC_OK, "" };
    bool ended = false;

    disk_begin();
    for (uint32_t n = 1; !ended; n += runs_of(7, 1)) {
        unlink("t.db");
        unlink("t.db-wal");
        unlink("t.db-shm");
        struct store *s = opened("t.db", STORE_WRITE);
        disk_refuse(n, true);
        err = take(s, whole(), arena);
        ended = disk_asked() < n;
        disk_refuse(0, false);
        store_close(s);
        s = opened("t.db", STORE_WRITE);
        if (rows_in(s) == 0)
            cr_expect(eq(int, err.code, CC_ESTORE), "%u: %s", n, err.text);
        else
            cr_expect(cc_str_eq(out_of(s), whole()), "%u", n);
        must_be_whole(s);
        store_close(s);
    }
    cr_expect(eq(int, err.code, CC_OK), "%s", err.text);
}

/* ---- memory ---------------------------------------------------------------------------
 */

#define LONG 20000 /* bytes, of a word that takes no time to be read */

/* In a process of its own: what is held here, a child has as well. */
static void make_many(int articles)
{
    int status = 1;
    pid_t child = fork();

    if (child == 0) {
        struct store *s = opened("many.db", STORE_WRITE);
        run_sql(s, "PRAGMA synchronous = OFF");
        for (int i = 0; i < articles; i++) {
            cc_str word = cc_strf(arena, TEXT " %0*d%c", LONG, i, 0);
            add(s, sample_of(word.p, "2031-03-04", ""), STORE_ADDED);
        }
        store_close(s);
        _exit(0);
    }
    cr_assert(eq(int, waitpid(child, &status, 0), child));
    cr_assert(eq(int, status, 0));
}

/* Kilobytes that a process of its own needs at most, there and back. */
static long needs(void)
{
    struct rusage use;
    int status = 1;
    pid_t child = fork();

    if (child == 0) {
        struct cc_error err = { CC_OK, "" };
        struct cc_arena *a = cc_arena_new(NULL);
        struct store *s = store_open("many.db", STORE_READ, a, &err);
        struct store *copy = store_open("copy.db", STORE_WRITE, a, &err);
        FILE *to = fopen("many.jsonl", "w");
        struct transfer_held held;
        struct transfer_taken taken;
        bool ok =
            s && copy && transfer_write(s, CC_NONE, CC_LIT("1"), to, &held, a, &err);
        ok = fclose(to) == 0 && ok;
        struct transfer *t = transfer_open("many.jsonl", a, &err);
        ok = ok && t && transfer_prove(t, &held, &err) &&
             transfer_take(t, copy, false, &taken, &err) &&
             taken.added == held.counts.articles;
        _exit(!ok);
    }
    cr_assert(eq(int, wait4(child, &status, 0, &use), child));
    cr_assert(eq(int, status, 0));
    unlink("copy.db");
    unlink("many.db");
    return use.ru_maxrss;
}

Test(transfer, memory_does_not_grow_with_the_articles, .timeout = 280)
{
#ifdef __SANITIZE_ADDRESS__
    cr_skip_test("a sanitizer keeps what was given back");
#endif
    make_many(80); /* more than SQLite keeps of a file */
    long few = needs();
    make_many(320);
    long many = needs();
    /* 240 articles more are 5 MB of text. */
    cr_expect(lt(i64, many - few, 1500), "%ld kB, then %ld kB", few, many);
}
