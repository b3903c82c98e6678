/* Any two texts, the halves of the input: a verdict with a score in [0, 1], the same
 * whichever comes first. */
#include "fuzz.h"

#include "claimcheck/compare.h"

struct halves {
    cc_str a, b;
    struct cc_arena *arena;
};

static void check(void *arg)
{
    struct halves *h = arg;
    struct cc_judgement x =
        cc_judge(h->a, h->b, CC_NO_DATE, CC_NO_DATE, CC_NONE, CC_NONE, h->arena);
    struct cc_judgement y =
        cc_judge(h->b, h->a, CC_NO_DATE, CC_NO_DATE, CC_NONE, CC_NONE, h->arena);

    HOLDS(x.score >= 0 && x.score <= 1);
    HOLDS((x.label == CC_CONTRADICTION) == (x.relation != CC_RELATION_NONE));
    HOLDS((x.label == CC_CONTRADICTION) == (y.label == CC_CONTRADICTION));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    struct halves h = { { text, size / 2 }, { text + size / 2, size - size / 2 }, NULL };
    struct cc_error err = { 0 };

    h.arena = cc_arena_new(NULL);
    HOLDS(h.arena != NULL);
    HOLDS(cc_arena_guard(h.arena, check, &h, &err));
    cc_arena_free(h.arena);
    return 0;
}
