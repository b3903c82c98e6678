/* cc_parse with arithmetic of the caller's choice, for the test that all give the same
 * trees. */
#ifndef CC_SYNTAX_SENTENCE_PARSE_H
#define CC_SYNTAX_SENTENCE_PARSE_H

#include "claimcheck/syntax.h"

#include "sums.h"

struct cc_tree cc_parse_with(const cc_str *forms, uint32_t n, struct cc_arena *a,
                             const struct cc_sums *sums);

#endif
