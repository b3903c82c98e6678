/* Keys of several words at every word of a sentence, looked up once. */
#include "parts.h"

#include <string.h>

cc_str phrase_key(const struct piece *p, uint32_t from, uint32_t count, bool lemma,
                  char buf[PHRASE_BYTES])
{
    size_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        cc_str w =
            lemma && i + 1 == count ? p->lemma[from + i] : p->t.node[from + i].lower;
        if (n + w.n + 1 > PHRASE_BYTES)
            return CC_NONE;
        if (i)
            buf[n++] = ' ';
        memcpy(buf + n, w.p, w.n);
        n += w.n;
    }
    return (cc_str){ buf, n };
}

bool verb_has_particle(const struct piece *p, int32_t verb, cc_str particle)
{
    if (!particle.n)
        return true;
    for (int32_t k = p->t.first_child[verb]; k >= 0; k = p->t.next_sibling[k])
        if (cc_str_eq(p->t.node[k].lower, particle))
            return true;
    uint32_t next = (uint32_t)verb + 1; /* wherever the parser hung it */
    return next < p->t.n && cc_str_eq(p->t.node[next].lower, particle);
}

bool node_denies(const struct piece *p, int32_t i)
{
    return node_is_word(p, i, "not") || node_is_word(p, i, "n't") ||
           node_is_word(p, i, "never") || p->t.node[i].xpos == CC_XPOS_MD;
}

static void phrase_at(const struct piece *p, const struct cc_lex_table *table, uint32_t i,
                      struct phrase *out)
{
    const struct cc_lex_word *word = p->t.node[i].word;
    char buf[PHRASE_BYTES];
    size_t rows;
    bool several = cc_word_opens(word, table) && i + 1 < p->t.n &&
                   cc_word_behind(p->t.node[i + 1].word, table);
    uint32_t n = several ? cc_lex_longest(table) : 1;
    for (; n > 1 && !out->row; n--) {
        if (i + n > p->t.n)
            continue;
        cc_str key = phrase_key(p, i, n, false, buf);
        out->row = key.n ? cc_lex_find(table, key, &rows) : NULL;
        out->words = (uint8_t)n;
    }
    if (!out->row && cc_word_in(word, table)) {
        out->row = cc_word_rows(word, table, &rows);
        out->words = 1;
    }
}

struct phrase *phrases_find(const struct piece *p, const struct cc_lex_table *table)
{
    struct phrase *out = CC_ARRAY(p->r->a, struct phrase, p->t.n);
    for (uint32_t i = 0; i < p->t.n; i++)
        phrase_at(p, table, i, &out[i]);
    return out;
}
