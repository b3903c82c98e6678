/*
 * Any bytes as a request to the review page: the first line is method and target, the
 * rest up to an empty line are headers, then the body. Half of them come with a session.
 * Whatever it is, there is an answer, and it has the headers that every answer has.
 */
#include "fuzz.h"

#include "web/decode.h"
#include "web/head.h"
#include "web/web.h"

#include <jansson.h>
#include <stdlib.h>
#include <unistd.h>

#define HEADERS 16
#define SECONDS 2000000000

static struct web_site site;
static char session[REVIEW_TOKEN_MAX];
static char path[] = "/tmp/claimcheck-fuzz-XXXXXX";

static void clean_up(void)
{
    store_close(site.store);
    unlink(path);
}

/* A store without articles, and somebody who is logged in; once. */
static void open_site(void)
{
    static struct cc_arena *a; /* lives as long as the program */
    struct cc_error err = { CC_OK, "" };
    char link[REVIEW_TOKEN_MAX];

    if (site.store)
        return;
    int fd = mkstemp(path);
    HOLDS(fd >= 0 && close(fd) == 0);
    a = cc_arena_new(NULL);
    site = (struct web_site){ .store = store_open(path, STORE_WRITE, a, &err),
                              .version = CC_LIT("1"),
                              .cookie = CC_LIT("cc_1"),
                              .port = 8000 };
    HOLDS(site.store);
    HOLDS(review_login_link(site.store, CC_LIT("fuzz"), SECONDS, link, &err));
    HOLDS(review_login(site.store, cc_str_c(link), SECONDS, session, &err));
    atexit(clean_up);
}

static void read_headers(struct web_request *r, struct web_pair *header, cc_str *rest)
{
    while (rest->n && r->headers < HEADERS - 3) {
        cc_str line = cc_str_cut(rest, '\n');
        if (!line.n)
            return;
        cc_str name = cc_str_cut(&line, ':');
        header[r->headers++] = (struct web_pair){ name, cc_str_trim(line) };
    }
}

static void handle(void *arg)
{
    struct fuzz_job *job = arg;
    struct web_pair header[HEADERS];
    cc_str rest = job->bytes, first = cc_str_cut(&rest, '\n');
    struct web_request r = { .header = header,
                             .now = CC_LIT("2031-05-01T10:00:00Z"),
                             .seconds = SECONDS };
    struct web_response out;
    struct web_head head = { 0 };
    struct web_query query;
    struct cc_error err = { CC_OK, "" };

    web_head_read(&head, job->bytes);
    HOLDS(head.at <= job->bytes.n);
    web_query_read(&query, job->bytes, job->a, &err);
    web_cookie(job->bytes, CC_LIT("cc_1"));
    err = (struct cc_error){ CC_OK, "" };
    json_t *body = web_body_read(job->bytes, &err);
    HOLDS(body || err.text[0]);
    json_decref(body);

    r.method = cc_str_cut(&first, ' ');
    r.target = first;
    read_headers(&r, header, &rest);
    r.body = rest;
    if (job->bytes.n % 2) {
        header[r.headers++] =
            (struct web_pair){ CC_LIT("Host"), CC_LIT("127.0.0.1:8000") };
        header[r.headers++] =
            (struct web_pair){ CC_LIT("Sec-Fetch-Site"), CC_LIT("same-origin") };
        header[r.headers++] =
            (struct web_pair){ CC_LIT("Cookie"), cc_strf(job->a, "cc_1=%s", session) };
    }
    web_handle(&site, &r, &out, job->a);
    HOLDS(out.status >= 200 && out.status < 600);
    HOLDS(out.headers >= 8 && out.headers <= WEB_ANSWER_HEADERS);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    open_site();
    fuzz_bytes(data, size, handle);
    return 0;
}
