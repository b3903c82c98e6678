/*
 * What the decoder made of the sentences that came last. Wire copy, the versions of an
 * article and pairs of sentences to be judged say the same words again, and the same
 * words have the same tree. A thread keeps them under all of their forms: nothing but
 * time depends on what is kept.
 */
#ifndef CC_SYNTAX_RECENT_H
#define CC_SYNTAX_RECENT_H

#include "state.h"
#include "sums.h"

/* The forms of one piece, and what they are decoded with. */
struct cc_recent {
    const cc_str *form;
    int n; /* at most CC_PARSE_MAX */
    const struct cc_model *model;
    const struct cc_sums *sums;
    uint64_t hash; /* set by cc_recent_find */
};

/* true: tags are in v, heads and relations in s, as cc_decode would leave them. */
bool cc_recent_find(struct cc_recent *r, struct cc_sentence_view *v,
                    struct cc_parse_state *s);
/* Keeps what cc_decode left for a piece that was not found. */
void cc_recent_keep(const struct cc_recent *r, const struct cc_sentence_view *v,
                    const struct cc_parse_state *s);

#endif
