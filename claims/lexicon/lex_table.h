/* What lexgen makes beside the tables; seen only by its output and lex.c. */
#ifndef LEX_TABLE_H
#define LEX_TABLE_H

#include "claimcheck/lexicon.h"

extern const uint32_t cc_lex_word_places[];
/* lex_hash.h: the number of a word, which is one more than LEX_SLOT_ROW */
extern const uint32_t cc_lex_word_slots[], cc_lex_word_mask;

#endif
