/* Sentences of blank-separated words, for the tests of syntax. */
#ifndef TESTS_SYNTAX_WORDS_H
#define TESTS_SYNTAX_WORDS_H

#include "claimcheck/syntax.h"

#include <string.h>

static inline uint32_t split_words(cc_str line, cc_str *out, uint32_t most)
{
    uint32_t n = 0;
    while (line.n && n < most)
        out[n++] = cc_str_cut(&line, ' ');
    return n;
}

#endif
