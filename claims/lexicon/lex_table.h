/* The shape of a compiled .lex table; seen only by the made tables and lex.c. */
#ifndef LEX_TABLE_H
#define LEX_TABLE_H

#include "claimcheck/lexicon.h"

struct cc_lex_table {
    const struct cc_lex_row *row;
    const uint32_t *slot; /* lex_hash.h; 0 is free; linear probing */
    uint32_t rows, mask, longest;
};

#endif
