/* A sentence whose tags leave it without a finite verb. */
#ifndef CC_SYNTAX_VERBLESS_H
#define CC_SYNTAX_VERBLESS_H

#include "decode.h"

/* Where "permits" or "used" was tagged so that the sentence has no verb, it is tagged and
 * parsed once more with that word as the verb; kept only if it then has a subject. node:
 * the words in lower case. */
void cc_verbless(struct cc_sentence_view *v, struct cc_parse_state *s,
                 const struct cc_node *node, const struct cc_model *m,
                 const struct cc_sums *sums);

#endif
