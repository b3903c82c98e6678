/* The numbers of weight.def. */
#include "compare/weight.h"

const struct cc_weights cc_weight = {
#define WEIGHT(name, value, what) .name = value,
#include "compare/weight.def"
#undef WEIGHT
};
