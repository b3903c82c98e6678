/* Lower case and dictionary forms of a sentence's words. */
#ifndef CC_SYNTAX_LEMMA_H
#define CC_SYNTAX_LEMMA_H

#include "claimcheck/syntax.h"

/* cc_lower() with curly marks as ASCII; `form` itself when nothing changes. */
cc_str cc_lower_plain(struct cc_arena *a, cc_str form);
/* The dictionary form of word i, whose tags and head are known (syntax.h: lemma). */
cc_str cc_lemma_of(const struct cc_tree *t, int32_t i, struct cc_arena *a);

#endif
