/* Look-ups in the compiled .lex tables. */
#include "claimcheck/lexicon.h"

#include "lex_hash.h"
#include "lex_table.h"

static bool is_text(uint32_t cell, cc_str word)
{
    cc_str text = cc_lex_text_of(cell);
    return text.n == word.n && lex_same(text.p, word.p, word.n);
}

/* How many rows from `first` on have its key: a text stands in the tables once, so equal
 * cells are equal words. */
static size_t run_of(const struct cc_lex_table *t, uint32_t first)
{
    uint32_t end = first + 1;
    while (end < t->rows && t->row[end].cell[0] == t->row[first].cell[0])
        end++;
    return end - first;
}

const struct cc_lex_row *cc_lex_find(const struct cc_lex_table *t, cc_str key, size_t *n)
{
    *n = 0;
    if (key.n == 0)
        return NULL;
    uint32_t hash = lex_hash(key.p, key.n), at = hash & t->key_mask;
    for (; t->key[at]; at = (at + 1) & t->key_mask) {
        if ((t->key[at] ^ hash) & ~LEX_ROW_MAX)
            continue;
        uint32_t first = LEX_SLOT_ROW(t->key[at]);
        if (!is_text(t->row[first].cell[0], key))
            continue;
        *n = run_of(t, first);
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

/* ---- words looked up once -----------------------------------------------------------
 */

const struct cc_lex_word *cc_lex_word(cc_str word)
{
    if (word.n == 0)
        return cc_lex_words;
    uint32_t hash = lex_hash(word.p, word.n), at = hash & cc_lex_word_mask;
    for (; cc_lex_word_slots[at]; at = (at + 1) & cc_lex_word_mask) {
        if ((cc_lex_word_slots[at] ^ hash) & ~LEX_ROW_MAX)
            continue;
        const struct cc_lex_word *w =
            &cc_lex_words[LEX_SLOT_ROW(cc_lex_word_slots[at]) + 1];
        if (is_text(w->cell, word))
            return w;
    }
    return cc_lex_words;
}

_Static_assert((int)CC_LEX_SETS == (int)LEX_SETS, "as lexgen writes them");

/* How many bits are set below one. */
static uint32_t rank_of(uint64_t set, uint64_t bit)
{
    return (uint32_t)__builtin_popcountll(set & (bit - 1));
}

const struct cc_lex_row *cc_word_first_row(const struct cc_lex_word *w,
                                           const struct cc_lex_table *t)
{
    uint32_t place = w->place[0] + rank_of(w->key[t->set], (uint64_t)1 << t->bit);
    for (uint8_t i = 0; i < t->set; i++)
        place += (uint32_t)__builtin_popcountll(w->key[i]);
    return &t->row[cc_lex_word_places[place]];
}

size_t cc_lex_rows_like(const struct cc_lex_row *first, const struct cc_lex_table *t)
{
    return run_of(t, (uint32_t)(first - t->row));
}

const struct cc_lex_longer *cc_word_opened(const struct cc_lex_word *w,
                                           const struct cc_lex_table *t)
{
    static const struct cc_lex_longer none = { 0 };
    if (!cc_word_opens(w, t))
        return &none;
    return &t->longer[cc_lex_word_places[w->place[1] + rank_of(w->opens, t->several)]];
}

const struct cc_lex_row *cc_longer_rows(const struct cc_lex_longer *key,
                                        const struct cc_lex_table *t, size_t *n)
{
    *n = run_of(t, key->row);
    return &t->row[key->row];
}
