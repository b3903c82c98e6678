/* Two predicates: of one frame, or two words of which one says something of the other. */
#ifndef COMPARE_PREDICATE_H
#define COMPARE_PREDICATE_H

#include "claimcheck/compare.h"
#include "compare/sense.h"

struct cc_link {
    bool linked, opposite;
    enum cc_rule rule; /* of an opposite pair */
    float base, doubt;
    bool moves;
};

struct cc_link cc_link_frames(const struct cc_claim *x, const struct cc_claim *y);
/* One of the two is read as of the other's frame: its item is turned to `sense`. */
struct cc_link cc_link_senses(struct cc_item *x, struct cc_item *y,
                              struct cc_sense *sense);

#endif
