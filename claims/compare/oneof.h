/* oneof.lex: kinds of which one slot takes one member. */
#ifndef COMPARE_ONEOF_H
#define COMPARE_ONEOF_H

#include "claimcheck/lexicon.h"

struct cc_oneof {
    cc_str kind;
    cc_str name; /* its one name, where several words name it; else the word */
};
/* What a word is a member of: the `i`th of its kinds ("right" has two); false: there are
 * no more. */
bool cc_oneof_at(cc_str word, size_t i, struct cc_oneof *out);
/* The member of a kind that a word names; CC_NONE: none of it. */
cc_str cc_oneof_member(cc_str word, cc_str kind);
/* Two members of one kind: a knife and a hammer. */
bool cc_oneof_apart(cc_str x, cc_str y);

#endif
