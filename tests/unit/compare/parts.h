/* The findings of a case out of its parts. */
#ifndef COMPARE_PARTS_H
#define COMPARE_PARTS_H

#include "claimcheck/compare.h"

/* As cc_compare(c) has to give them, out of each group of articles by itself and each two
 * of them. The places are those of c. */
struct cc_findings compare_in_parts(const struct cc_case *c, uint32_t groups,
                                    struct cc_arena *a);
/* The same by cc_large_compare. sum: of the account of each. */
struct cc_findings compare_large(const struct cc_case *c, uint32_t groups,
                                 const float **sum, struct cc_arena *a);

#endif
