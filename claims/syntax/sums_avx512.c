/*
 * Row sums with AVX-512: as sums_avx2.c, twice as many columns a step. Chosen on
 * processors that have VBMI2 as well: older ones slow down for wide vectors.
 */
#include "sums.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX512 __attribute__((target("avx2,avx512f,avx512bw,avx512vl")))
#define INLINE static inline __attribute__((always_inline)) AVX512

enum { MOST_PAIRS = 2 };

/* In every build: only unrolled are the sums registers. */
#define UNROLL _Pragma("GCC unroll 4")

/* Columns by 32, and the last 16 where their number of steps is odd. */
struct wide {
    __m512i pair[MOST_PAIRS];
    __m256i last;
};

INLINE __m512i load32(const int16_t *p)
{
    return _mm512_loadu_si512(p);
}

INLINE __m256i load16(const int16_t *p)
{
    return _mm256_loadu_si256((const __m256i_u *)p);
}

INLINE void add_rows(const int8_t *table, const uint32_t *at, int n, struct wide *sum,
                     int steps)
{
    for (int i = 0; i < n; i++) {
        const int8_t *row = table + at[i];
        UNROLL
        for (int k = 0; k < steps / 2; k++) {
            __m256i cells = _mm256_loadu_si256((const __m256i_u *)(row + 32 * k));
            sum->pair[k] = _mm512_add_epi16(sum->pair[k], _mm512_cvtepi8_epi16(cells));
        }
        if (steps % 2) {
            __m128i cells = _mm_loadu_si128((const __m128i_u *)(row + 32 * (steps / 2)));
            sum->last = _mm256_add_epi16(sum->last, _mm256_cvtepi8_epi16(cells));
        }
    }
}

INLINE void add_part(struct wide *sum, const int16_t *part, int steps)
{
    UNROLL
    for (int k = 0; k < steps / 2; k++)
        sum->pair[k] = _mm512_add_epi16(sum->pair[k], load32(part + 32 * k));
    if (steps % 2)
        sum->last = _mm256_add_epi16(sum->last, load16(part + 32 * (steps / 2)));
}

INLINE void start(struct wide *sum, int steps)
{
    UNROLL
    for (int k = 0; k < steps / 2; k++)
        sum->pair[k] = _mm512_setzero_si512();
    sum->last = _mm256_setzero_si256();
}

INLINE void rows_of(const int8_t *table, const uint32_t *at, int n, int16_t *out,
                    int steps)
{
    struct wide sum;

    start(&sum, steps);
    add_rows(table, at, n, &sum, steps);
    UNROLL
    for (int k = 0; k < steps / 2; k++)
        _mm512_storeu_si512(out + 32 * k, sum.pair[k]);
    if (steps % 2)
        _mm256_storeu_si256((__m256i_u *)(out + 32 * (steps / 2)), sum.last);
}

/* The largest of 32 and 16 signed columns. */
INLINE int16_t largest(__m512i wide, __m256i last)
{
    __m256i v = _mm256_max_epi16(_mm512_castsi512_si256(wide),
                                 _mm512_extracti64x4_epi64(wide, 1));
    v = _mm256_max_epi16(v, last);
    __m128i m = _mm_max_epi16(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    m = _mm_minpos_epu16(_mm_xor_si128(m, _mm_set1_epi16(0x7FFF)));
    return (int16_t)(_mm_extract_epi16(m, 0) ^ 0x7FFF);
}

INLINE int choose_of(const int8_t *table, const uint32_t *at, int n,
                     const int16_t *const *part, int parts, const int16_t *closed,
                     int steps)
{
    const __m512i least = _mm512_set1_epi16(INT16_MIN);
    __m512i most = least;
    struct wide sum;

    start(&sum, steps);
    for (int p = 0; p < parts; p++)
        add_part(&sum, part[p], steps);
    add_rows(table, at, n, &sum, steps);
    UNROLL
    for (int k = 0; k < steps / 2; k++) {
        __mmask32 shut = _mm512_movepi16_mask(load32(closed + 32 * k));
        sum.pair[k] = _mm512_mask_mov_epi16(sum.pair[k], shut, least);
        most = _mm512_max_epi16(most, sum.pair[k]);
    }
    if (steps % 2) {
        __mmask16 shut = _mm256_movepi16_mask(load16(closed + 32 * (steps / 2)));
        sum.last = _mm256_mask_mov_epi16(sum.last, shut, _mm512_castsi512_si256(least));
    } else {
        sum.last = _mm512_castsi512_si256(least);
    }
    int16_t best = largest(most, sum.last);
    UNROLL
    for (int k = 0; k < steps / 2; k++) {
        __mmask32 same = _mm512_cmpeq_epi16_mask(sum.pair[k], _mm512_set1_epi16(best));
        if (same)
            return 32 * k + __builtin_ctz(same);
    }
    __mmask16 same = _mm256_cmpeq_epi16_mask(sum.last, _mm256_set1_epi16(best));
    return 32 * (steps / 2) + (same ? __builtin_ctz(same) : 0);
}

AVX512 static void rows(const int8_t *table, const uint32_t *at, int n, int16_t *sum,
                        int steps)
{
    if (steps == 5)
        rows_of(table, at, n, sum, 5);
    else if (steps == 4)
        rows_of(table, at, n, sum, 4);
    else
        rows_of(table, at, n, sum, 2);
}

AVX512 static int choose(const int8_t *table, const uint32_t *at, int n,
                         const int16_t *const *part, int parts, const int16_t *closed,
                         int steps)
{
    if (steps == 5)
        return choose_of(table, at, n, part, parts, closed, 5);
    if (steps == 4)
        return choose_of(table, at, n, part, parts, closed, 4);
    return choose_of(table, at, n, part, parts, closed, 2);
}

const struct cc_sums cc_sums_avx512 = { rows, choose };
#endif
