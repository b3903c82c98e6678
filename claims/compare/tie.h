/* How a claim is tied to a bag of words, as notices look for what they correct. */
#ifndef COMPARE_TIE_H
#define COMPARE_TIE_H

#include "compare/bag.h"
#include "compare/claimword.h"

struct cc_tie {
    float shared, share; /* rarity of its words in the bag; as a part of all */
    float wrong;         /* of those in the sentence that says what was wrong */
    bool number;         /* a figure of its clause stands in the bag too */
    bool year;           /* a year of it is not the one that the notice gives */
    bool name;           /* a name of it, in the sentence that says what was wrong */
};

/* By its words alone; and by its figures. */
struct cc_tie cc_tie_of_words(const struct cc_bag *b, struct cc_claim_words w);
struct cc_tie cc_tie_of(const struct cc_bag *b, struct cc_word_shelf *words,
                        struct cc_place at);
/* Does a name of the bag stand in the clause? */
bool cc_tie_shares_name(const struct cc_bag *b, const struct cc_document *d,
                        struct cc_span clause, struct cc_arena *a);
bool cc_tie_better(struct cc_tie x, struct cc_tie than);

#endif
