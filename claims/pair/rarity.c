/* Rarity of a word by the number of its senses. */
#include "pair/rarity.h"

#include "claimcheck/lexicon.h"

float cc_rarity_of(size_t senses)
{
    if (senses == 0)
        return 8;
    return senses == 1 ? 6 : senses <= 3 ? 5 : senses <= 8 ? 4 : senses <= 16 ? 3 : 2;
}

float cc_rarity(cc_str lemma)
{
    return cc_rarity_of(cc_wn_sense_count(lemma));
}
