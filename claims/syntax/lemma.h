/* Lower case and dictionary forms of a sentence's words. */
#ifndef CC_SYNTAX_LEMMA_H
#define CC_SYNTAX_LEMMA_H

#include "claimcheck/syntax.h"

/* cc_lower() with curly marks as ASCII; `form` itself when nothing changes. */
cc_str cc_lower_plain(struct cc_arena *a, cc_str form);
/* Sets the lemma of node, whose form, lower and tags are known. */
void cc_lemmatise(struct cc_node *node, struct cc_arena *a);

#endif
