/*
 * What is known of a form by itself: the atoms that the templates read, the tag that it
 * settles, its word in the lexicon. A thread keeps it for the forms that came last: half
 * of a text is a few hundred of them. Nothing but time depends on what is kept.
 */
#ifndef CC_SYNTAX_KNOWN_H
#define CC_SYNTAX_KNOWN_H

#include "claimcheck/lexicon.h"

#include "lexicon/lex_key.h"
#include "word.h"

struct cc_known {
    struct lex_key form;
    struct cc_word word;
    const struct cc_lex_word *lex; /* of the form in lower case */
    uint8_t settled;
    bool plain; /* its own lower case */
};

/* *lower: the form in lower case (cc_lower_plain). The result is good until the next
 * call. */
const struct cc_known *cc_known_of(cc_str form, cc_str *lower, const struct cc_model *m,
                                   struct cc_arena *a);

#endif
