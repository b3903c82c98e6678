/* What a finding or a judgement rests on, as JSON. */
#ifndef RECORD_REASONS_H
#define RECORD_REASONS_H

#include "json.h"
#include "record.h"

/* The members "signal", "score", "words", "a", "b", into an object that the caller
 * opened; by the weights in use. */
void record_reasons(struct jout *j, const struct cc_reasons *r);

/* Gives each finding its explanation: an object of "sentence" and these. rows[i] is that
 * of f->at[i]. Those graded possible only if `possible`. false: out of memory; what is
 * explained is. */
bool record_explain(struct record_finding *rows, const struct cc_findings *f,
                    bool possible, struct cc_arena *a, struct cc_error *err);
/* The same of one of them, whatever its grade. */
bool record_explain_one(struct record_finding *row, const struct cc_findings *all,
                        const struct cc_finding *f, struct cc_arena *a,
                        struct cc_error *err);

#endif
