/* The first step of the procedure: the force with which something is said. */
#ifndef COMPARE_FORCE_H
#define COMPARE_FORCE_H

#include "compare/slots.h"

/* What a claim's mode lets it be compared as. */
enum cc_force {
    CC_FORCE_NOT_COMPARED,
    CC_FORCE_FACT,
    CC_FORCE_PLAN,
    CC_FORCE_BOUND,
    CC_FORCE_IMPOSSIBLE,
    CC_FORCE_POSSIBLE,
    CC_FORCE_NECESSARY,
    CC_FORCE_IF_SO
};
enum cc_force cc_force_of(const struct cc_claim *x);

/* The speech act: refused, asked, wished or made conditional, nothing was stated. */
bool cc_is_stated(const struct cc_item *x);

struct cc_forces {
    bool comparable;
    enum cc_rule rule;  /* replaces the value's rule when set */
    bool only_polarity; /* figures and fillers of the two are not compared */
    float doubt;
};
struct cc_forces cc_forces_compare(const struct cc_claim *x, const struct cc_claim *y);

/* "will reopen" fits "closed", "plans to close it" fits "is open", "would raise it" fits
 * "did not raise it last year"; but a plan that was undone does not go on: "plans to hold
 * it", "cancelled it". */
bool cc_only_planned(const struct cc_item *x, const struct cc_item *y,
                     const struct cc_verdict *v);

#endif
