/*
 * The arithmetic of the decoder: sums of int8 rows in int16 columns, and the best of
 * them. Three implementations, the same results to the bit: portable C, AVX2 and
 * AVX-512, chosen when it runs.
 *
 * A row is CC_WIDE_* cells from an offset of a weight table. Sums cannot overflow: no
 * more than CC_FEATURES_MAX rows of +-127 each.
 */
#ifndef CC_SYNTAX_SUMS_H
#define CC_SYNTAX_SUMS_H

#include <stdint.h>

enum { CC_LANES = 16 }; /* columns are counted in steps of this many */

struct cc_sums {
    /* sum[0 .. 16*steps) = the rows at `at[0..n)`. steps: 2, 4 or 5. */
    void (*rows)(const int8_t *table, const uint32_t *at, int n, int16_t *sum, int steps);
    /* First best column of: part[0] + .. + part[parts-1] + the rows; columns whose
     * `closed` is -1 (not 0) do not compete. */
    int (*choose)(const int8_t *table, const uint32_t *at, int n,
                  const int16_t *const *part, int parts, const int16_t *closed,
                  int steps);
};

extern const struct cc_sums cc_sums_portable;
#if defined(__x86_64__)
extern const struct cc_sums cc_sums_avx2, cc_sums_avx512;
#endif

/* The fastest for this processor. */
const struct cc_sums *cc_sums_best(void);

#endif
