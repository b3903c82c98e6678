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

struct phrase *phrases_find(const struct piece *p, const struct cc_lex_table *table)
{
    struct phrase *out = CC_ARRAY(p->r->a, struct phrase, p->t.n);
    uint32_t longest = cc_lex_longest(table);
    char buf[PHRASE_BYTES];
    for (uint32_t i = 0; i < p->t.n; i++)
        for (uint32_t n = longest; n > 0 && !out[i].row; n--) {
            if (i + n > p->t.n)
                continue;
            size_t rows;
            cc_str key = phrase_key(p, i, n, false, buf);
            out[i].row = key.n ? cc_lex_find(table, key, &rows) : NULL;
            out[i].words = (uint8_t)n;
        }
    return out;
}
