/* What a greedy decoder gets wrong as a rule and grammar can mend. */
#ifndef CC_SYNTAX_REPAIR_H
#define CC_SYNTAX_REPAIR_H

#include "claimcheck/syntax.h"

/* Before children are linked. Changes heads and relations, and a participle's tag where
 * it is the verb; time is linear but for the few words that it looks at twice. */
void cc_tree_repair(struct cc_tree *t);

/* Words on either side of a verb that are searched for what hangs on it. */
#define CC_REPAIR_REACH 64

bool cc_is_subject(const struct cc_node *w);
bool cc_is_finite(const struct cc_node *w);
/* Word `root` becomes the root; what was it hangs on it, as `dep`. */
void cc_root_move(struct cc_tree *t, int32_t root, enum cc_dep dep);
/* A verb of which somebody gets a sum: "owe", "pay", "lend". */
bool cc_gives_sums(const struct cc_node *verb);
/* opening.c: the day that the sentence opens with. */
void cc_opening_repair(struct cc_tree *t);
/* verb.c: the verb of a sentence that has none by its tree. */
void cc_verbs_repair(struct cc_tree *t);
/* The same for word i: a participle that stands for the verb, a base form that is a past
 * tense. */
void cc_participle_repair(struct cc_tree *t, int32_t i);
void cc_base_form_repair(struct cc_tree *t, int32_t i);
/* attach.c: word i is a relative clause behind a place, a word that leads to one, or the
 * state of an object. */
void cc_place_repair(struct cc_tree *t, int32_t i);
void cc_near_repair(struct cc_tree *t, int32_t i);
void cc_state_repair(struct cc_tree *t, int32_t i);
/* The same for what is counted right behind a verb, led by "of", a sum behind a name, or
 * somebody's age. */
void cc_counted_repair(struct cc_tree *t, int32_t i);
void cc_of_repair(struct cc_tree *t, int32_t i);
void cc_sum_repair(struct cc_tree *t, int32_t i);
void cc_age_repair(struct cc_tree *t, int32_t i);
/* The "to" of "is to have", of "is safe to drink". */
void cc_is_to_repair(struct cc_tree *t, int32_t to);
void cc_to_do_repair(struct cc_tree *t, int32_t to);
/* The "for" of "calls for her to go". */
void cc_for_to_repair(struct cc_tree *t, int32_t lead);

#endif
