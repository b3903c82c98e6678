/* How much a word says about what a claim is about. */
#ifndef PAIR_RARITY_H
#define PAIR_RARITY_H

#include "claimcheck/base.h"

/*
 * 1 (everywhere) .. 8 (a name or a word that WordNet does not know): words of many senses
 * are common ones. Frozen with the lexicon, not counted in the case, so that adding one
 * article gives what a rerun gives.
 */
float cc_rarity(cc_str lemma);
/* The same of a word of so many senses. */
float cc_rarity_of(size_t senses);

#endif
