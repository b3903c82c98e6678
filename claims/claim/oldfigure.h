/* Which of two figures of a sentence was before the other. Seen only by the claim stage.
 */
#ifndef CLAIM_OLDFIGURE_H
#define CLAIM_OLDFIGURE_H

#include "parts.h"

struct moved {
    const struct figure *old, *now;
    int32_t from; /* first word of what tells of the old one */
};

/* Whether the sentence tells that `old` was before another figure, and which. */
bool figure_moved(const struct piece *p, const struct figure *old, struct moved *out);

#endif
