/* The reader of HTML: any bytes are a page or none, and what is mapped stands there. */
#include "fuzz.h"

#include "ingest/ingest.h"

static void run(void *arg)
{
    struct fuzz_job *job = arg;
    struct cc_error err = { CC_OK, "" };
    struct ingest_item item = { .given = { .file = CC_LIT("fuzz.html"),
                                           .option = CC_NO_DATE } };
    struct ingest_range before = { 0 };
    cc_str text;

    if (!ingest_page(&item, &text, job->bytes, 20000, job->a, &err)) {
        HOLDS(err.code == CC_EFORMAT || err.code == CC_ELIMIT);
        return;
    }
    HOLDS(text.n > 0 && cc_utf8_valid(text, NULL));
    for (uint32_t i = 0; i < item.original.ranges; i++) {
        struct ingest_range r = item.original.range[i];
        HOLDS(r.start >= before.end && r.start < r.end && r.end <= text.n);
        HOLDS(r.from >= before.to && r.from < r.to && r.to <= job->bytes.n);
        before = r;
    }
    for (uint32_t i = 0; i < item.dates; i++)
        HOLDS(item.date[i].fate != INGEST_DATE_TAKEN || item.date[i].date.first <= 20000);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, run);
    return 0;
}
