/* Noun phrases by the order of their words. */
#include "chunk.h"

const struct cc_node *node_at(const struct piece *p, int32_t i)
{
    static const struct cc_node none = { .upos = CC_UPOS_PUNCT };

    return i >= 0 && i < (int32_t)p->t.n ? &p->t.node[i] : &none;
}

bool node_is_noun(const struct piece *p, int32_t i)
{
    uint8_t upos = node_at(p, i)->upos;

    return upos == CC_UPOS_NOUN || upos == CC_UPOS_PROPN;
}

bool node_in_phrase(const struct piece *p, int32_t i)
{
    switch (node_at(p, i)->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
    case CC_UPOS_ADJ:
    case CC_UPOS_NUM:
    case CC_UPOS_DET:
        return true;
    case CC_UPOS_VERB:
        return node_at(p, i)->dep == CC_DEP_AMOD;
    case CC_UPOS_PRON:
        return node_at(p, i)->dep == CC_DEP_NMOD_POSS;
    case CC_UPOS_PART:
        return node_is_word(p, i, "'s") || node_is_word(p, i, "'");
    case CC_UPOS_ADV: /* "a well known firm" */
        return node_is_noun(p, i + 1) || node_at(p, i + 1)->dep == CC_DEP_AMOD;
    default:
        return node_is_word(p, i, "-");
    }
}

struct chunk chunk_to(const struct piece *p, int32_t last)
{
    struct chunk c = { last, last };

    if (!node_is_noun(p, last))
        return no_chunk;
    while (node_in_phrase(p, c.from - 1) && node_at(p, c.from)->upos != CC_UPOS_DET)
        c.from--;
    return c;
}

struct chunk chunk_from(const struct piece *p, int32_t first)
{
    struct chunk c = { first, first - 1 };

    while (node_in_phrase(p, c.to + 1) &&
           (c.to < c.from || node_at(p, c.to + 1)->upos != CC_UPOS_DET))
        c.to++;
    while (c.to >= c.from && !node_is_noun(p, c.to))
        c.to--;
    return c;
}

int32_t chunk_head(const struct piece *p, struct chunk c)
{
    int32_t head = c.to;

    while (chunk_has(c, node_at(p, head)->head))
        head = node_at(p, head)->head;
    return head;
}
