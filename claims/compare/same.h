/* Whether two words stand for one thing: what nouns and names share. */
#ifndef COMPARE_SAME_H
#define COMPARE_SAME_H

#include "compare/item.h"

/* samenoun.c: two common nouns. */
enum cc_same cc_nouns_same(const struct cc_case *c, uint32_t article_x,
                           const struct cc_ref *x, uint32_t article_y,
                           const struct cc_ref *y);
/* "gun" among "firearm enhancement": the same, or one the more general word. */
bool cc_word_among(cc_str list, cc_str word);
/* One article says "the mill" of its Corran mill, the other speaks of the Ashby mill. */
bool cc_named_otherwise(const struct cc_case *c, uint32_t article,
                        const struct cc_ref *bare, cc_str other);
/* Opens with a small word: "a film", "the film", "this film". */
bool cc_opens_small(cc_str words);

#endif
