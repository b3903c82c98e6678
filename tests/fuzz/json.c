/* The readers of JSON: a line as an article, and the party file; and bytes as UTF-8. */
#include "fuzz.h"

#include "ingest/ingest.h"

static bool inside(cc_str part, size_t limit)
{
    return part.n == 0 || (part.p && part.n <= limit);
}

static void run(void *arg)
{
    struct fuzz_job *job = arg;
    struct cc_error err = { CC_OK, "" };
    struct ingest_item item = { .given = { .file = CC_LIT("fuzz:1"),
                                           .option = CC_NO_DATE } };
    struct cc_parties parties;
    cc_str text;

    if (ingest_object(&item, &text, job->bytes, job->a, &err))
        HOLDS(inside(text, job->bytes.n) && inside(item.name, job->bytes.n));
    else
        HOLDS(err.code == CC_EFORMAT && err.text[0]);
    err = (struct cc_error){ CC_OK, "" };
    if (ingest_parties(&parties, job->bytes, "fuzz", job->a, &err))
        for (uint32_t i = 0; i < parties.n; i++)
            HOLDS(parties.entry[i].name.n > 0 &&
                  (i == 0 || parties.entry[i - 1].name.n >= parties.entry[i].name.n));
    else
        HOLDS(err.code == CC_EFORMAT && err.text[0]);
    HOLDS(inside(ingest_decode(job->bytes, job->a), job->bytes.n * 3 + 3));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, run);
    return 0;
}
