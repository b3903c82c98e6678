/* Any bytes as a court reporter's transcript: none, or words that all stand in it, in
 * order. */
#include "fuzz.h"

#include <string.h>

#include "ingest/transcript.h"

static void run(void *arg)
{
    struct fuzz_job *job = arg;
    cc_str read = job->bytes;
    struct transcript t;
    struct ingest_range before = { 0 };

    if (!transcript_read(&t, read, job->a))
        return;
    HOLDS(t.text.n > 0 && t.ranges > 0);
    for (uint32_t i = 0; i < t.ranges; i++) {
        struct ingest_range r = t.range[i];
        HOLDS(r.start >= before.end && r.start < r.end && r.end <= t.text.n);
        HOLDS(r.from >= before.to && r.from < r.to && r.to <= read.n);
        HOLDS(r.end - r.start == r.to - r.from);
        HOLDS(memcmp(t.text.p + r.start, read.p + r.from, r.to - r.from) == 0);
        before = r;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, run);
    return 0;
}
