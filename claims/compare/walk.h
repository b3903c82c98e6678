/*
 * What people are called by ("a pupil", "a soldier", "the Dutch firm"): whether two
 * descriptions can be of one.
 */
#ifndef COMPARE_WALK_H
#define COMPARE_WALK_H

#include "compare/passage.h"

/* By walk.lex. -1: hardly of one; 1: of one walk of life; 0: not said. */
int cc_walks_meet(const struct cc_passage *x, const struct cc_passage *y);
/* "A French fund", "the Chinese bidder". */
bool cc_walks_of_two_nations(const struct cc_passage *x, const struct cc_passage *y);
/* "A former soldier": he may be anything now. */
bool cc_walk_is_former(const struct cc_passage *x);

#endif
