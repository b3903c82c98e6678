/* The weights in use, by name: cc_weight.negated. */
#ifndef COMPARE_WEIGHT_H
#define COMPARE_WEIGHT_H

#include "claimcheck/weight.h"

extern _Thread_local const struct cc_weights *cc_weight_used;
#define cc_weight (*cc_weight_used)

#endif
