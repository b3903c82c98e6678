/*
 * Weights refitted to judged pairs: a logistic regression over the parts of their scores,
 * with the threshold `flag` where it is. Each weight stays on its own side of zero and is
 * drawn back to where it began, so that what few pairs show moves little. Convex: one
 * weight after the other goes down the slope, never further than surely is down.
 */
#include "compare/weight.h"

#include <math.h>

#define SLOPE  12   /* how fast belief grows with the score, per 1 */
#define PULL   100  /* a move by .1 must be worth half a pair that is judged at random */
#define SWEEPS 2000 /* at most; each goes over all weights */
#define STILL  1e-6 /* no weight moved by more: done */

struct fit {
    const struct cc_judged *pair;
    uint32_t n;
    const struct cc_weights *start;
    double *sum;              /* of each pair, under the weights so far */
    double curve[CC_WEIGHTS]; /* a bound of the second derivative */
    double w[CC_WEIGHTS];
};

static double belief(double sum, double flag)
{
    return 1 / (1 + exp(-SLOPE * (sum - flag)));
}

static double times_in(const struct cc_account *a, int w)
{
    for (uint32_t i = 0; i < a->n; i++)
        if ((int)a->part[i].weight == w)
            return (double)a->part[i].times;
    return 0;
}

static double slope_of(const struct fit *f, int w)
{
    double g = PULL * (f->w[w] - (double)f->start->at[w]);

    for (uint32_t i = 0; i < f->n; i++) {
        double times = times_in(&f->pair[i].account, w);
        if (times < 0 || times > 0)
            g += SLOPE * times *
                 (belief(f->sum[i], (double)f->start->flag) - f->pair[i].contradiction);
    }
    return g;
}

static double held(int w, double value)
{
    bool doubt = cc_weight_type((enum cc_weight_id)w) == CC_WEIGHT_DOUBT;

    return fmin(fmax(value, doubt ? -1 : 0), doubt ? 0 : 1);
}

/* Returns how far the weight moved. */
static double move(struct fit *f, int w)
{
    double to = held(w, f->w[w] - slope_of(f, w) / f->curve[w]), by = to - f->w[w];

    for (uint32_t i = 0; i < f->n; i++)
        f->sum[i] += by * times_in(&f->pair[i].account, w);
    f->w[w] = to;
    return fabs(by);
}

static struct fit begin(const struct cc_weights *start, const struct cc_judged *pair,
                        uint32_t n, struct cc_arena *a)
{
    struct fit f = { .pair = pair, .n = n, .start = start };

    f.sum = CC_ARRAY(a, double, n + 1);
    for (int w = 1; w < CC_WEIGHTS; w++) {
        f.w[w] = (double)start->at[w];
        f.curve[w] = PULL;
    }
    for (uint32_t i = 0; i < n; i++) {
        const struct cc_account *s = &pair[i].account;
        f.sum[i] = (double)s->other;
        for (uint32_t k = 0; k < s->n; k++) {
            double times = (double)s->part[k].times;
            f.sum[i] += times * f.w[s->part[k].weight];
            f.curve[s->part[k].weight] += SLOPE * SLOPE * times * times / 4;
        }
    }
    return f;
}

struct cc_weights cc_weights_fit(const struct cc_weights *start,
                                 const struct cc_judged *pair, uint32_t n,
                                 struct cc_arena *a)
{
    struct fit f = begin(start, pair, n, a);
    struct cc_weights out = *start;
    double most = 1;

    for (int sweep = 0; sweep < SWEEPS && most > STILL; sweep++) {
        most = 0;
        for (int w = 1; w < CC_WEIGHTS; w++)
            if (cc_weight_type((enum cc_weight_id)w) != CC_WEIGHT_THRESHOLD &&
                f.curve[w] > PULL)
                most = fmax(most, move(&f, w));
    }
    for (int w = 1; w < CC_WEIGHTS; w++)
        if (f.curve[w] > PULL &&
            cc_weight_type((enum cc_weight_id)w) != CC_WEIGHT_THRESHOLD)
            out.at[w] = (float)(round(f.w[w] * 1000) / 1000);
    return out;
}
