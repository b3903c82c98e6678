/* In which tense a claim is told: asked when its article's trees are gone. */
#include "parts.h"

enum { TENSE_PAST = 1, TENSE_OTHER = 2 };

static uint8_t tense_of(uint8_t xpos)
{
    return xpos == CC_XPOS_VBD ? TENSE_PAST
           : xpos == CC_XPOS_VBZ || xpos == CC_XPOS_VBP || xpos == CC_XPOS_MD
               ? TENSE_OTHER
               : 0;
}

void tense_mark(struct reader *r)
{
    uint8_t *tense = CC_ARRAY(r->a, uint8_t, r->d->tokens + 1);

    for (uint32_t p = 0; p < r->s->parsed_count; p++) {
        const struct cc_parsed *t = &r->s->parsed[p];
        for (uint32_t i = 0; i < t->tree.n; i++)
            if (t->token[i] != CC_NO_INDEX)
                tense[t->token[i]] |= tense_of(t->tree.node[i].xpos);
    }
    for (uint32_t i = 0; i < r->out.n; i++) {
        struct cc_claim *x = &r->out.at[i];
        uint8_t all = 0;

        for (uint32_t t = cc_token_at(r->d, x->clause.start);
             t < r->d->tokens && r->d->token[t].span.end <= x->clause.end; t++)
            if (r->d->token[t].span.start >= x->clause.start)
                all |= tense[t];
        x->past = all == TENSE_PAST;
    }
}
