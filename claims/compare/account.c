/*
 * A score taken apart. It is a sum of weights, each some times: how often is what the
 * score moves by when that weight alone is moved a little. Weights are moved in groups,
 * each by a step of its own so that no two cancel out; a group that moves nothing is
 * done.
 */
#include "compare/weight.h"

#include <math.h>

#define STEP  (1.f / 512) /* small against any difference between two weights */
#define NOISE .02f        /* of a count that is a whole number */

struct taking {
    float (*score)(const void *of);
    const void *of;
    const struct cc_weights *used;
    float sum;
    float times[CC_WEIGHTS];
};

static float step_of(int w)
{
    return STEP * (1 + .01f * (float)w / (float)CC_WEIGHTS);
}

static float moved(const struct taking *t, int from, int end)
{
    struct cc_weights w = *t->used;
    float score;

    for (int i = from; i < end; i++)
        w.at[i] += step_of(i);
    cc_weights_use(&w);
    score = t->score(t->of);
    cc_weights_use(t->used);
    return score - t->sum;
}

static void take(struct taking *t, int from, int end)
{
    float by = moved(t, from, end);

    if (fabsf(by) < .001f * STEP)
        return;
    if (end - from == 1) {
        float n = by / step_of(from);
        t->times[from] = fabsf(n - roundf(n)) < NOISE ? roundf(n) : n;
        return;
    }
    take(t, from, from + (end - from) / 2);
    take(t, from + (end - from) / 2, end);
}

static struct cc_account with_parts(const float *times, float sum, struct cc_arena *a)
{
    struct cc_account out = { .sum = sum, .other = sum };
    struct cc_part *part;

    for (int w = 1; w < CC_WEIGHTS; w++)
        out.n += times[w] != 0;
    part = CC_ARRAY(a, struct cc_part, out.n);
    out.part = part;
    for (int w = 1; w < CC_WEIGHTS; w++) {
        if (times[w] == 0)
            continue;
        *part++ = (struct cc_part){ (enum cc_weight_id)w, times[w] };
        out.other -= times[w] * cc_weight_used->at[w];
    }
    if (fabsf(out.other) < .001f)
        out.other = 0;
    return out;
}

struct cc_account cc_account_of(float (*score)(const void *of), const void *of,
                                struct cc_arena *a)
{
    struct taking t = { .score = score, .of = of, .used = cc_weight_used };

    t.sum = score(of);
    take(&t, 1, CC_WEIGHTS);
    return with_parts(t.times, t.sum, a);
}

struct cc_account cc_account_one(enum cc_weight_id w, struct cc_arena *a)
{
    float times[CC_WEIGHTS] = { 0 };

    times[w] = 1;
    return with_parts(times, cc_weight_used->at[w], a);
}
