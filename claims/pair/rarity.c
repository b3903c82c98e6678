/* Rarity of a word by the number of its senses. */
#include "pair/rarity.h"

#include "claimcheck/lexicon.h"

float cc_rarity(cc_str lemma)
{
    static const enum cc_class classes[] = { CC_NOUN, CC_VERB, CC_ADJ, CC_ADV };
    size_t senses = 0;

    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        size_t n = 0;
        cc_wn_synsets(lemma, classes[i], &n);
        senses += n;
    }
    if (senses == 0)
        return 8;
    return senses == 1 ? 6 : senses <= 3 ? 5 : senses <= 8 ? 4 : senses <= 16 ? 3 : 2;
}
