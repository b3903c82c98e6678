/* Row sums in portable C, and the choice between implementations. */
#include "sums.h"

#include <string.h>

#include "template.h"

_Static_assert(CC_FEATURES_MAX * 127 < INT16_MAX, "row sums fit");

static void add_rows(const int8_t *table, const uint32_t *at, int n, int16_t *sum,
                     int columns)
{
    for (int i = 0; i < n; i++) {
        const int8_t *row = table + at[i];
        for (int k = 0; k < columns; k++)
            sum[k] = (int16_t)(sum[k] + row[k]);
    }
}

static void rows(const int8_t *table, const uint32_t *at, int n, int16_t *sum, int steps)
{
    memset(sum, 0, (size_t)steps * CC_LANES * sizeof *sum);
    add_rows(table, at, n, sum, steps * CC_LANES);
}

static int choose(const int8_t *table, const uint32_t *at, int n,
                  const int16_t *const *part, int parts, const int16_t *closed, int steps)
{
    int16_t sum[CC_WIDE_ACTION] = { 0 };
    int columns = steps * CC_LANES, best = -1;
    for (int p = 0; p < parts; p++)
        for (int k = 0; k < columns; k++)
            sum[k] = (int16_t)(sum[k] + part[p][k]);
    add_rows(table, at, n, sum, columns);
    for (int k = 0; k < columns; k++)
        if (!closed[k] && (best < 0 || sum[k] > sum[best]))
            best = k;
    return best;
}

const struct cc_sums cc_sums_portable = { rows, choose };

const struct cc_sums *cc_sums_best(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512vbmi2"))
        return &cc_sums_avx512;
    if (__builtin_cpu_supports("avx2"))
        return &cc_sums_avx2;
#endif
    return &cc_sums_portable;
}
