/* Any text as a file of weights: refused with a place, or weights on their sides of zero
 * that are written and read again as they are. */
#include "fuzz.h"

#include "claimcheck/weight.h"

#include <math.h>

static void check(void *arg)
{
    struct fuzz_job *in = arg;
    struct cc_weights w, back;
    struct cc_error err = { 0 };

    if (!cc_weights_read(&w, in->bytes, "fuzz", &err)) {
        HOLDS(err.code == CC_EFORMAT);
        HOLDS(cc_str_starts(cc_str_c(err.text), CC_LIT("fuzz:")));
        return;
    }
    HOLDS(cc_weights_read(&back, cc_weights_write(&w, in->a), "again", &err));
    for (int i = 1; i < CC_WEIGHTS; i++) {
        HOLDS(cc_weight_in_range((enum cc_weight_id)i, w.at[i]));
        HOLDS(fabsf(w.at[i] - back.at[i]) < .001f);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, check);
    return 0;
}
