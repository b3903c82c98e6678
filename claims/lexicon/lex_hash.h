/* The hash of the compiled tables: shared by the tools that make them and the look-ups.
 */
#ifndef LEX_HASH_H
#define LEX_HASH_H

#include <stddef.h>
#include <stdint.h>

/* FNV-1a with its bits mixed once more, since the low bits choose the slot. */
static inline uint32_t lex_hash(const char *p, size_t n)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)p[i]) * 16777619u;
    h ^= h >> 15;
    h *= 2246822519u;
    return h ^ h >> 13;
}

/* A slot: the first row of a key plus one, and above it bits of the key's hash, so that
 * few rows of other keys are touched. */
#define LEX_ROW_BITS    20
#define LEX_ROW_MAX     ((1u << LEX_ROW_BITS) - 1)
#define LEX_TAG(hash)   ((hash) & ~LEX_ROW_MAX)
#define LEX_SLOT_ROW(x) (((x)&LEX_ROW_MAX) - 1)

#endif
