/* A predicate whose arguments fit no row of the frame lexicon, in another claim's frame.
 */
#ifndef COMPARE_SENSE_H
#define COMPARE_SENSE_H

#include "compare/item.h"

/* A claim with the roles that it has in another frame. */
struct cc_sense {
    struct cc_claim claim;
    struct cc_ref role[CC_ROLE_COUNT];
};

/* x, whose frame is its lemma, as one of the frame of `of`, when its predicate may evoke
 * that and says what `of` says or denies. */
bool cc_sense_as(const struct cc_claim *x, const struct cc_claim *of,
                 struct cc_sense *out);

/* "There was no chase", and x tells of one. */
bool cc_never_was(const struct cc_claim *none, const struct cc_claim *x);
/* And of the very one, told where "no such" may mean it. */
bool cc_denies_told(const struct cc_case *c, const struct cc_item *none,
                    const struct cc_item *told);

#endif
