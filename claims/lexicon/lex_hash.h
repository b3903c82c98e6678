/* The hash of the compiled tables: shared by the tools that make them and the look-ups.
 */
#ifndef LEX_HASH_H
#define LEX_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LEX_SETS = 3 }; /* of 64 tables each: CC_LEX_SETS */

/* Four bytes, the first lowest, whatever the machine's order. */
static inline uint64_t lex_load4(const char *p)
{
    const unsigned char *u = (const unsigned char *)p;
    return u[0] | (uint64_t)u[1] << 8 | (uint64_t)u[2] << 16 | (uint64_t)u[3] << 24;
}

/* Up to eight bytes; some of them twice where there are fewer. */
static inline uint64_t lex_load(const char *p, size_t n)
{
    if (n >= 8)
        return lex_load4(p) | lex_load4(p + 4) << 32;
    if (n >= 4)
        return lex_load4(p) | lex_load4(p + n - 4) << 32;
    if (n == 0)
        return 0;
    const unsigned char *u = (const unsigned char *)p;
    return u[0] | (uint64_t)u[n / 2] << 8 | (uint64_t)u[n - 1] << 16;
}

/* Eight bytes at a step: multiplied, the high half folded into the low one. */
static inline uint32_t lex_hash(const char *p, size_t n)
{
    uint64_t h = 0x9E3779B97F4A7C15u ^ n;
    for (;; p += 8, n -= 8) {
        h = (h ^ lex_load(p, n)) * 0xD6E8FEB86659FD93u;
        h ^= h >> 32;
        if (n <= 8)
            break;
    }
    h *= 0xD6E8FEB86659FD93u;
    return (uint32_t)(h >> 32);
}

/* Whether two words are the same; as short as they are, a call of memcmp costs more. */
static inline bool lex_same(const char *a, const char *b, size_t n)
{
    for (; n > 8; a += 8, b += 8, n -= 8)
        if (lex_load(a, 8) != lex_load(b, 8))
            return false;
    return lex_load(a, n) == lex_load(b, n);
}

/* A slot: the first row of a key plus one, and above it bits of the key's hash, so that
 * few rows of other keys are touched. */
#define LEX_ROW_BITS    20
#define LEX_ROW_MAX     ((1u << LEX_ROW_BITS) - 1)
#define LEX_TAG(hash)   ((hash) & ~LEX_ROW_MAX)
#define LEX_SLOT_ROW(x) (((x)&LEX_ROW_MAX) - 1)

#endif
