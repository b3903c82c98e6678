/* The shape of a compiled .lex table; seen only by the made tables and lex.c. */
#ifndef LEX_TABLE_H
#define LEX_TABLE_H

#include "claimcheck/lexicon.h"

struct cc_lex_table {
    const struct cc_lex_row *row;
    /* by key, and by the first word of keys of several words; lex_hash.h; 0 is free;
     * linear probing */
    const uint32_t *key, *opener;
    uint32_t rows, key_mask, opener_mask, longest;
};

#endif
