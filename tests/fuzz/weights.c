/* Any text as a file of weights: refused with a place, or weights on their sides of zero
 * that are written and read again as they are. */
#include "fuzz.h"

#include "claimcheck/weight.h"

#include <math.h>

struct input {
    cc_str text;
    struct cc_arena *arena;
};

static void check(void *arg)
{
    struct input *in = arg;
    struct cc_weights w, back;
    struct cc_error err = { 0 };

    if (!cc_weights_read(&w, in->text, "fuzz", &err)) {
        HOLDS(err.code == CC_EFORMAT);
        HOLDS(cc_str_starts(cc_str_c(err.text), CC_LIT("fuzz:")));
        return;
    }
    HOLDS(cc_weights_read(&back, cc_weights_write(&w, in->arena), "again", &err));
    for (int i = 1; i < CC_WEIGHTS; i++) {
        HOLDS(cc_weight_in_range((enum cc_weight_id)i, w.at[i]));
        HOLDS(fabsf(w.at[i] - back.at[i]) < .001f);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input in = { { (const char *)data, size }, cc_arena_new(NULL) };
    struct cc_error err = { 0 };

    HOLDS(in.arena != NULL);
    HOLDS(cc_arena_guard(in.arena, check, &in, &err));
    cc_arena_free(in.arena);
    return 0;
}
