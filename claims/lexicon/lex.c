/* Look-ups in the compiled .lex tables. */
#include "claimcheck/lexicon.h"

#include <string.h>

#include "lex_hash.h"
#include "lex_table.h"

static bool same(cc_str a, cc_str b)
{
    return a.n == b.n && memcmp(a.p, b.p, a.n) == 0;
}

const struct cc_lex_row *cc_lex_find(const struct cc_lex_table *t, cc_str key, size_t *n)
{
    *n = 0;
    if (key.n == 0)
        return NULL;
    uint32_t hash = lex_hash(key.p, key.n), at = hash & t->mask;
    for (; t->slot[at]; at = (at + 1) & t->mask) {
        if ((t->slot[at] ^ hash) & ~LEX_ROW_MAX)
            continue;
        uint32_t first = LEX_SLOT_ROW(t->slot[at]), end = first + 1;
        if (!same(cc_lex_col(&t->row[first], 0), key))
            continue;
        /* a text stands in the tables once: equal cells are equal words */
        while (end < t->rows && t->row[end].cell[0] == t->row[first].cell[0])
            end++;
        *n = end - first;
        return &t->row[first];
    }
    return NULL;
}

bool cc_lex_has(const struct cc_lex_table *t, cc_str key)
{
    size_t n;
    return cc_lex_find(t, key, &n) != NULL;
}

cc_str cc_lex_get(const struct cc_lex_table *t, cc_str key, unsigned col)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(t, key, &n);
    return row ? cc_lex_col(row, col) : CC_NONE;
}

unsigned cc_lex_longest(const struct cc_lex_table *t)
{
    return t->longest;
}

const struct cc_lex_row *cc_lex_rows(const struct cc_lex_table *t, size_t *n)
{
    *n = t->rows;
    return t->row;
}
