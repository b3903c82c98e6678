/* Annotated sentences read for measuring: trees, and the running text they were cut from.
 */
#ifndef CC_TOOLS_BANK_H
#define CC_TOOLS_BANK_H

#include "claimcheck/syntax.h"

struct bank_sentence {
    struct cc_tree tree;
    struct cc_span *span; /* of each word in its document's text */
    uint32_t document;
};

struct bank {
    struct cc_arena *a;
    CC_LIST(struct bank_sentence) sentences; /* in order */
    CC_LIST(cc_str)
    documents; /* sentences with a blank, paragraphs with an empty line between */
};

/* Adds a CoNLL-U text; b->a is set, the rest zero at first. Tags unknown to the library
 * become their enum's count, which matches nothing. */
void bank_read(struct bank *b, cc_str conllu);

#endif
