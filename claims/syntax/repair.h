/* What a greedy decoder gets wrong as a rule and grammar can mend. */
#ifndef CC_SYNTAX_REPAIR_H
#define CC_SYNTAX_REPAIR_H

#include "claimcheck/syntax.h"

/* Before children are linked. Changes heads and relations, and a participle's tag where
 * it is the verb; time is linear but for the few words that it looks at twice. */
void cc_tree_repair(struct cc_tree *t);

#endif
