/* Averaged perceptrons over hashed, overlapping rows. */
#include "train.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Weights are cut at this many times their root mean square: lower, and outliers are
 * lost. */
enum { CLIP = 40 };

void table_start(struct table *t, uint32_t cells, int columns, int wide)
{
    *t = (struct table){ .cells = cells, .columns = columns, .wide = wide, .time = 1 };
    t->weight = train_alloc(cells + (size_t)wide, sizeof *t->weight);
    t->drift = train_alloc(cells + (size_t)wide, sizeof *t->drift);
}

void table_free(struct table *t)
{
    free(t->weight);
    free(t->drift);
}

static inline __attribute__((always_inline)) void
add_rows(const int32_t *weight, const uint32_t *at, int n, int32_t *score, int wide)
{
    for (int i = 0; i < n; i++)
        for (int k = 0; k < wide; k += 16)
            __builtin_prefetch(weight + at[i] + k);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < wide; k++)
            score[k] += weight[at[i] + (uint32_t)k];
}

static inline __attribute__((always_inline)) void
add_wide(const int32_t *weight, const uint32_t *at, int n, int32_t *score, int wide)
{
    if (wide == CC_WIDE_ACTION)
        add_rows(weight, at, n, score, CC_WIDE_ACTION);
    else if (wide == CC_WIDE_XPOS)
        add_rows(weight, at, n, score, CC_WIDE_XPOS);
    else
        add_rows(weight, at, n, score, CC_WIDE_UPOS);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void
add_avx2(const int32_t *weight, const uint32_t *at, int n, int32_t *score, int wide)
{
    add_wide(weight, at, n, score, wide);
}
#endif

void table_score(const struct table *t, const struct cc_offsets_out *o, int32_t *score)
{
    memset(score, 0, sizeof *score * (size_t)t->wide);
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        add_avx2(t->weight, o->at, o->n, score, t->wide);
        return;
    }
#endif
    add_wide(t->weight, o->at, o->n, score, t->wide);
}

void table_update(struct table *t, const struct cc_offsets_out *o, int column, int by)
{
    for (int i = 0; i < o->n; i++) {
        size_t cell = (size_t)o->at[i] + (size_t)column;
        t->weight[cell] += by;
        t->drift[cell] += by * t->time;
    }
}

/* The mean over time of a weight is weight - drift / time; kept to 1/64. */
void table_average(struct table *t)
{
    for (size_t i = 0; i < t->cells + (size_t)t->wide; i++)
        t->weight[i] = (int32_t)(t->weight[i] * 64 - t->drift[i] * 64 / t->time);
}

int8_t *table_quantised(const struct table *t)
{
    size_t size = t->cells + (size_t)t->wide, used = 0;
    int8_t *out = train_alloc(size, 1);
    double squares = 0;
    for (size_t i = 0; i < size; i++) {
        squares += (double)t->weight[i] * t->weight[i];
        used += t->weight[i] != 0;
    }
    double step = sqrt(squares / (double)(used ? used : 1)) * CLIP / 127;
    for (size_t i = 0; i < size; i++) {
        double x = t->weight[i] / step;
        out[i] = (int8_t)lrint(x > 127 ? 127 : x < -127 ? -127 : x);
    }
    return out;
}

uint64_t random_next(struct random *r)
{
    r->state ^= r->state << 13;
    r->state ^= r->state >> 7;
    r->state ^= r->state << 17;
    return r->state;
}

void shuffle(int *order, int n, struct random *r)
{
    for (int i = n - 1; i > 0; i--) {
        int j = (int)(random_next(r) % ((uint64_t)i + 1)), t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
}
