/* Doing one thing to findings, or to a statement, with a line for each. */
#ifndef CMD_DECIDING_H
#define CMD_DECIDING_H

#include "acting.h"

/*
 * The operands from number `first` on are ids of findings; with --at the one is an
 * article, and it is done to its statement there; without operands --kind, --party,
 * --case, --since, --mine, --state or --all choose findings, which is shown and asked for
 * first. `ask` says what is done; the rest of it is filled in. What goes wrong is told,
 * and what was done to the others stays.
 */
void deciding_run(struct call *call, const struct review_request *ask, size_t first);

/* --rev, or REVIEW_ANY_REV. */
bool deciding_rev(const struct call *call, int64_t *out, struct cc_error *err);

#endif
