/* Tagging and parsing one piece of a sentence with given arithmetic. */
#ifndef CC_SYNTAX_DECODE_H
#define CC_SYNTAX_DECODE_H

#include "state.h"
#include "sums.h"

/* Tags v (words already read) and leaves its parse in s. */
void cc_decode(struct cc_sentence_view *v, struct cc_parse_state *s,
               const struct cc_model *m, const struct cc_sums *sums);

#endif
