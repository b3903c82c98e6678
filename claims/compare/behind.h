/* What stands right behind a noun and says which one it is: "the plant in Selby". */
#ifndef COMPARE_BEHIND_H
#define COMPARE_BEHIND_H

#include "compare/item.h"

struct cc_behind {
    cc_str prep, first, last; /* "for", "old", "flats"; CC_NONE: nothing stands there */
};
/* The phrase that begins with token t, as far as words that no tree is kept of can show
 * it. */
struct cc_behind cc_behind_read(const struct cc_document *d, uint32_t t);
/* It tells where: "in", "at", "near", "outside". */
bool cc_behind_is_place(const struct cc_behind *b);
/* Two of which each tells of another thing, whatever leads to it. A time or an amount
 * tells of none: "a boy of ten". */
bool cc_behind_apart(const struct cc_behind *b, const struct cc_behind *c);

#endif
