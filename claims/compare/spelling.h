/* One word in two spellings. */
#ifndef COMPARE_SPELLING_H
#define COMPARE_SPELLING_H

#include "claimcheck/base.h"

/* The same words but for how they are written: marks and spaces inside them, figures,
 * British and American letters, what is shortened in speech ("B-1", "B1"; "ten", "10";
 * "centre", "center"). false for what is longer than a few words. */
bool cc_spelled_alike(cc_str x, cc_str y);

/* One name in two transcriptions: the same consonants in the same order, none of the
 * words short ("Mohammed Orlan", "Muhammad Orlan"). */
bool cc_names_alike(cc_str x, cc_str y);

/* "deepest" and "deppest": one letter apart, and only one of the two is a word. Lower
 * case.
 */
bool cc_is_misprint(cc_str x, cc_str y);

#endif
