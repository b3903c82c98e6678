/*
 * Row sums with AVX2. Compiled for it function by function, so that the rest of the
 * library runs anywhere. Vectors are loaded from and stored to int16_t arrays only by the
 * unaligned-access intrinsics: a view of one type through a pointer to the other is
 * miscompiled.
 */
#include "sums.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2   __attribute__((target("avx2")))
#define INLINE static inline __attribute__((always_inline)) AVX2

enum { MOST_STEPS = 5 };

/* In every build: only unrolled are the sums registers. */
#define UNROLL _Pragma("GCC unroll 8")

INLINE __m256i load16(const int16_t *p)
{
    return _mm256_loadu_si256((const __m256i_u *)p);
}

INLINE __m256i load8(const int8_t *p)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i_u *)p));
}

/* `steps` is a constant wherever this is inlined, so the sums live in registers. */
INLINE void add_rows(const int8_t *table, const uint32_t *at, int n, __m256i *sum,
                     int steps)
{
    for (int i = 0; i < n; i++) {
        const int8_t *row = table + at[i];
        UNROLL
        for (int k = 0; k < steps; k++)
            sum[k] = _mm256_add_epi16(sum[k], load8(row + k * CC_LANES));
    }
}

INLINE void rows_of(const int8_t *table, const uint32_t *at, int n, int16_t *out,
                    int steps)
{
    __m256i sum[MOST_STEPS];
    UNROLL
    for (int k = 0; k < steps; k++)
        sum[k] = _mm256_setzero_si256();
    add_rows(table, at, n, sum, steps);
    UNROLL
    for (int k = 0; k < steps; k++)
        _mm256_storeu_si256((__m256i_u *)(out + k * CC_LANES), sum[k]);
}

/* The largest of 16 signed columns. */
INLINE int16_t largest(__m256i v)
{
    __m128i m = _mm_max_epi16(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    m = _mm_minpos_epu16(_mm_xor_si128(m, _mm_set1_epi16(0x7FFF)));
    return (int16_t)(_mm_extract_epi16(m, 0) ^ 0x7FFF);
}

INLINE int choose_of(const int8_t *table, const uint32_t *at, int n,
                     const int16_t *const *part, int parts, const int16_t *closed,
                     int steps)
{
    __m256i sum[MOST_STEPS], most = _mm256_set1_epi16(INT16_MIN);
    UNROLL
    for (int k = 0; k < steps; k++)
        sum[k] = load16(part[0] + k * CC_LANES);
    for (int p = 1; p < parts; p++)
        UNROLL
    for (int k = 0; k < steps; k++)
        sum[k] = _mm256_add_epi16(sum[k], load16(part[p] + k * CC_LANES));
    add_rows(table, at, n, sum, steps);
    UNROLL
    for (int k = 0; k < steps; k++) {
        sum[k] = _mm256_blendv_epi8(sum[k], _mm256_set1_epi16(INT16_MIN),
                                    load16(closed + k * CC_LANES));
        most = _mm256_max_epi16(most, sum[k]);
    }
    __m256i best = _mm256_set1_epi16(largest(most));
    UNROLL
    for (int k = 0; k < steps; k++) {
        unsigned same = (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi16(sum[k], best));
        if (same)
            return k * CC_LANES + (__builtin_ctz(same) >> 1);
    }
    return 0;
}

AVX2 static void rows(const int8_t *table, const uint32_t *at, int n, int16_t *sum,
                      int steps)
{
    if (steps == 5)
        rows_of(table, at, n, sum, 5);
    else if (steps == 4)
        rows_of(table, at, n, sum, 4);
    else
        rows_of(table, at, n, sum, 2);
}

AVX2 static int choose(const int8_t *table, const uint32_t *at, int n,
                       const int16_t *const *part, int parts, const int16_t *closed,
                       int steps)
{
    if (steps == 5)
        return choose_of(table, at, n, part, parts, closed, 5);
    if (steps == 4)
        return choose_of(table, at, n, part, parts, closed, 4);
    return choose_of(table, at, n, part, parts, closed, 2);
}

const struct cc_sums cc_sums_avx2 = { rows, choose };
#endif
