/* Look-ups in the compiled .lex tables. */
#include "claimcheck/lexicon.h"

#include <string.h>

#include "lex_hash.h"
#include "lex_table.h"

static bool same(cc_str a, cc_str b)
{
    return a.n == b.n && memcmp(a.p, b.p, a.n) == 0;
}

/* The first row that `index` has for the word, or `rows`: opened, the word is the first
 * of several. */
static uint32_t look_up(const struct cc_lex_table *t, const uint32_t *index,
                        uint32_t mask, cc_str word, bool opened)
{
    if (word.n == 0)
        return t->rows;
    uint32_t hash = lex_hash(word.p, word.n), at = hash & mask;
    for (; index[at]; at = (at + 1) & mask) {
        if ((index[at] ^ hash) & ~LEX_ROW_MAX)
            continue;
        uint32_t row = LEX_SLOT_ROW(index[at]);
        cc_str key = cc_lex_col(&t->row[row], 0);
        if (opened ? key.n > word.n && memcmp(key.p, word.p, word.n) == 0 &&
                         key.p[word.n] == ' '
                   : same(key, word))
            return row;
    }
    return t->rows;
}

const struct cc_lex_row *cc_lex_find(const struct cc_lex_table *t, cc_str key, size_t *n)
{
    uint32_t first = look_up(t, t->key, t->key_mask, key, false), end = first + 1;
    *n = 0;
    if (first == t->rows)
        return NULL;
    /* a text stands in the tables once: equal cells are equal words */
    while (end < t->rows && t->row[end].cell[0] == t->row[first].cell[0])
        end++;
    *n = end - first;
    return &t->row[first];
}

const struct cc_lex_row *cc_lex_opened(const struct cc_lex_table *t, cc_str word,
                                       size_t *n)
{
    uint32_t first = look_up(t, t->opener, t->opener_mask, word, true), end = first;
    *n = 0;
    if (first == t->rows)
        return NULL;
    for (; end < t->rows; end++) {
        cc_str key = cc_lex_col(&t->row[end], 0);
        if (key.n <= word.n || memcmp(key.p, word.p, word.n) != 0 || key.p[word.n] != ' ')
            break;
    }
    *n = end - first;
    return &t->row[first];
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
