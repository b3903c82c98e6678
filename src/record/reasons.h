/* What a finding or a judgement rests on, as JSON. */
#ifndef RECORD_REASONS_H
#define RECORD_REASONS_H

#include "json.h"
#include "record.h"

/* The members "signal", "score", "words", "a", "b", into an object that the caller
 * opened; by the weights in use. */
void record_reasons(struct jout *j, const struct cc_reasons *r);

/* An object of "sentence" and these. `row` has its sides. */
cc_str record_explanation(const struct cc_finding *f, const struct record_finding *row,
                          struct cc_arena *a);

#endif
