/* What a desk decided, as pairs of sentences that are contradictions or none. */
#ifndef CMD_JUDGED_H
#define CMD_JUDGED_H

#include "storage.h"

/* A line as 'claimcheck train' reads it, without its end. */
typedef void judged_take(void *ctx, cc_str line);

/*
 * The decided findings of --case in the order of printing: a confirmed one is a
 * contradiction; a dismissed one is neutral, unless its reason (said otherwise, changed
 * since, misread) is one that the two sentences do not show. What goes wrong is told.
 */
void judged_pairs(struct call *call, judged_take *take, void *ctx);
/* Prints them. */
void judged_print(struct call *call);

#endif
