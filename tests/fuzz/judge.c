/* Any two texts, the halves of the input: a verdict with a score in [0, 1], the same
 * whichever comes first, and the sum of what it is said to be made of. */
#include "fuzz.h"

#include "claimcheck/compare.h"

#define SMALL 4096 /* bytes of a text whose reasons are looked at */

struct halves {
    cc_str a, b;
    struct cc_arena *arena;
};

static void check_reasons(const struct cc_judgement *j, struct cc_arena *a)
{
    struct cc_reasons r = cc_judgement_reasons(j, a);
    float sum = r.account.other;

    for (uint32_t i = 0; i < r.account.n; i++)
        sum += r.account.part[i].times * cc_weights_default.at[r.account.part[i].weight];
    sum = sum < 0 ? 0 : sum > 1 ? 1 : sum;
    HOLDS(sum - j->score < .01f && j->score - sum < .01f);
    for (uint32_t i = 0; i < r.words; i++)
        HOLDS(r.word[i].a.n || r.word[i].b.n);
}

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
    if (h->a.n < SMALL) /* judges some tens of times */
        check_reasons(&x, h->arena);
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
