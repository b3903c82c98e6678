/* The weights and penalties of weight.def by name: cc_weight.negated. */
#ifndef COMPARE_WEIGHT_H
#define COMPARE_WEIGHT_H

struct cc_weights {
#define WEIGHT(name, value, what) float name;
#include "compare/weight.def"
#undef WEIGHT
};
extern const struct cc_weights cc_weight;

#endif
