/* The value step: what its kinds share. */
#ifndef COMPARE_VALUE_H
#define COMPARE_VALUE_H

#include "compare/slots.h"

static inline struct cc_verdict cc_agree(float score)
{
    return (struct cc_verdict){ .fit = CC_FIT_AGREE, .score = score };
}

static inline struct cc_verdict cc_clash(enum cc_rule rule, float score)
{
    return (struct cc_verdict){ .fit = CC_FIT_CLASH, .rule = rule, .score = score };
}

static inline struct cc_verdict cc_unrelated(void)
{
    return (struct cc_verdict){ .fit = CC_FIT_NONE };
}

/* numbers.c: two claims with a number. */
struct cc_verdict cc_numbers_compare(const struct cc_claim *x, const struct cc_claim *y);

/* extent.c: two claims without a value: said of all, none, some or only one. */
struct cc_verdict cc_extents_compare(const struct cc_claim *x, const struct cc_claim *y);
/* One state, denied on one side, but of all, none or some of a group. */
struct cc_verdict cc_states_denied(const struct cc_claim *x, const struct cc_claim *y);
/* "only the older brother" against "both brothers". */
bool cc_is_only_of(const struct cc_claim *x, const struct cc_claim *y);
/* "Three of the charges were dropped." */
bool cc_is_some_of(const struct cc_claim *x);

#endif
