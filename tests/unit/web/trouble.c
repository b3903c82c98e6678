/* The page and the command line at one store, and a page that runs out of memory. */
#include "../review/disk.h"
#include "../review/review_tests.h"

#include "web/web.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

TestSuite(trouble, .init = open_folder, .fini = close_folder);

#define SECONDS 2000000000
#define WRITERS 8

/* Half of them is the page, with a session of its own; the other half the commands. */
static cc_str log_in(struct store *s)
{
    char link[REVIEW_TOKEN_MAX], session[REVIEW_TOKEN_MAX];
    struct cc_error err = { CC_OK, "" };

    cr_assert(review_login_link(s, CC_LIT("ed"), SECONDS, link, &err), "%s", err.text);
    cr_assert(review_login(s, cc_str_c(link), SECONDS, session, &err), "%s", err.text);
    return cc_strf(arena, "cc_1=%s", session);
}

static int note_by_page(struct store *s, cc_str cookie, struct cc_arena *a)
{
    struct web_site site = {
        .store = s, .version = CC_LIT("1"), .cookie = CC_LIT("cc_1"), .port = 8000
    };
    const struct web_pair header[] = {
        { CC_LIT("Host"), CC_LIT("127.0.0.1:8000") },
        { CC_LIT("Cookie"), cookie },
        { CC_LIT("Sec-Fetch-Site"), CC_LIT("same-origin") },
        { CC_LIT("Content-Type"), CC_LIT("application/json") },
        { CC_LIT("X-Claimcheck"), CC_LIT("1") },
        { CC_LIT("If-Match"), CC_LIT("\"0\"") },
    };
    const struct web_request r = { .method = CC_LIT("POST"),
                                   .target = CC_LIT("/api/finding?case=&key=" KEY),
                                   .header = header,
                                   .headers = sizeof header / sizeof *header,
                                   .body =
                                       CC_LIT("{\"action\":\"note\",\"note\":\"page\"}"),
                                   .now = NOW,
                                   .seconds = SECONDS };
    struct web_response out;

    web_handle(&site, &r, &out, a);
    return out.status;
}

static int note_by_command(struct store *s)
{
    struct cc_error err = act(s, "ed", DO(NOTE, .note = CC_LIT("command")), NULL);

    return err.code ? 500 : 200;
}

static void whole(struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    struct review_proof proof;

    cr_assert(review_verify(s, NULL, &proof, arena, &err), "%s", err.text);
    cr_expect(eq(i64, proof.broken, 0), "%.*s", CC_FMT(proof.what));
    cr_expect(eq(i64, ask(s, "SELECT max(seq) - count(*) FROM event"), 0), "no gap");
    cr_expect(store_integrity(s, arena, &err), "%s", err.text);
}

/* A busy store makes them wait, not fail. */
Test(trouble, the_page_and_commands_write_at_once, .timeout = 280)
{
    const int each = getenv("CLAIMCHECK_SLOW") ? 500 : 40;
    struct store *s = case_of_two();
    people(s);
    const cc_str cookie = log_in(s);
    const int64_t before = ask(s, "SELECT count(*) FROM event");

    store_close(s);
    for (int writer = 0; writer < WRITERS; writer++)
        if (fork() == 0) {
            struct cc_error err = { CC_OK, "" };
            int failed = 0;
            s = store_open("s.db", STORE_WRITE, arena, &err);
            for (int i = 0; s && i < each; i++)
                failed |= (writer % 2 ? note_by_page(s, cookie, arena)
                                      : note_by_command(s)) != 200;
            store_close(s);
            _exit(!s || failed);
        }
    for (int writer = 0; writer < WRITERS; writer++) {
        int status = 1;
        wait(&status);
        cr_expect(eq(int, status, 0));
    }
    s = opened("s.db", STORE_WRITE);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM event"), before + each * WRITERS));
    whole(s);
    store_close(s);
}

/* Memory that is refused from the nth block on. */
struct refuser {
    int asked, refuse;
};

static void *get(void *ctx, size_t size)
{
    struct refuser *r = ctx;

    return ++r->asked >= r->refuse ? NULL : malloc(size);
}

static void give_back(void *ctx, void *block)
{
    (void)ctx;
    free(block);
}

Test(trouble, a_request_that_runs_out_of_memory_does_nothing_by_half)
{
    struct store *s = case_of_two();
    int status = 0, refused = 0;

    people(s);
    const cc_str cookie = log_in(s);
    for (int n = 2; status != 200 && n < 1000; n++) {
        struct refuser r = { .refuse = n };
        struct cc_arena *a = cc_arena_new(&(struct cc_allocator){ get, give_back, &r });
        const int64_t before = ask(s, "SELECT count(*) FROM event");
        cr_assert(ne(ptr, a, NULL));
        status = note_by_page(s, cookie, a);
        cc_arena_free(a);
        refused += status != 200;
        cr_expect(status == 200 || status == 503, "%d", status);
        cr_expect(
            eq(i64, ask(s, "SELECT count(*) FROM event"), before + (status == 200)));
    }
    cr_expect(eq(int, status, 200), "with enough it is done");
    cr_expect(gt(int, refused, 0));
    whole(s);
    store_close(s);
}

/* Each write and sync of it refused in turn, and all that follow. */
Test(trouble, a_request_on_a_full_disk_does_nothing_by_half)
{
    int status = 0, refused = 0;

    disk_begin();
    struct store *s = case_of_two();
    people(s);
    const cc_str cookie = log_in(s);
    for (uint32_t n = 1; status != 200 && n < 1000; n++) {
        const int64_t before = ask(s, "SELECT count(*) FROM event");
        disk_refuse(n, true);
        status = note_by_page(s, cookie, arena);
        disk_refuse(0, false);
        refused += status != 200;
        cr_expect(status == 200 || status == 503, "%d", status);
        store_close(s);
        s = opened("s.db", STORE_WRITE);
        cr_expect(eq(i64, ask(s, "SELECT count(*) FROM event"), before + (status == 200)),
                  "refused %u", n);
    }
    cr_expect(eq(int, status, 200), "with room it is done");
    cr_expect(gt(int, refused, 0));
    whole(s);
    store_close(s);
}
