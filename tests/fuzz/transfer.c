/*
 * Any bytes as an export: refused with the stream's name, and most with a line, or
 * proved; then what it would bring into a store is tried, and nothing of it stays. Lines
 * before the first that is wrong are proved each, so a closing line that fits is not
 * needed.
 */
#include "fuzz.h"

#include "transfer/read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char path[] = "/tmp/claimcheck-fuzz-XXXXXX";
static struct store *store;

static void clean_up(void)
{
    store_close(store);
    unlink(path);
}

static void open_store(void)
{
    static struct cc_arena *a; /* lives as long as the program */
    struct cc_error err = { CC_OK, "" };

    if (store)
        return;
    int fd = mkstemp(path);
    HOLDS(fd >= 0 && close(fd) == 0);
    a = cc_arena_new(NULL);
    store = store_open(path, STORE_WRITE, a, &err);
    HOLDS(store);
    atexit(clean_up);
}

static void take(struct transfer *t)
{
    struct cc_error err = { CC_OK, "" };
    struct transfer_taken taken;
    struct store_counts n;

    if (!transfer_take(t, store, true, &taken, &err))
        HOLDS(err.code != CC_OK && err.text[0]);
    err = (struct cc_error){ CC_OK, "" };
    HOLDS(store_count(store, CC_NONE, &n, &err));
    HOLDS(n.cases + n.articles + n.verdicts + n.events == 0);
}

static void check(void *arg)
{
    struct fuzz_job *job = arg;
    struct cc_error err = { CC_OK, "" };
    struct transfer_held held;
    char *copy = CC_ARRAY(job->a, char, job->bytes.n + 1);

    if (!job->bytes.n)
        return;
    memcpy(copy, job->bytes.p, job->bytes.n);
    FILE *from = fmemopen(copy, job->bytes.n, "r");
    HOLDS(from);
    struct transfer *t = read_open(from, "fuzz", job->a, &err);
    HOLDS(t);
    if (transfer_prove(t, &held, &err)) {
        take(t);
    } else {
        HOLDS(err.code == CC_EFORMAT || err.code == CC_ELIMIT ||
              err.code == CC_EVERSION || err.code == CC_EDATE);
        HOLDS(cc_str_starts(cc_str_c(err.text), CC_LIT("fuzz")));
    }
    transfer_close(t);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    open_store();
    fuzz_bytes(data, size, check);
    return 0;
}
