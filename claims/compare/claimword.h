/* The words of claims as notices look for them, read once however many notices look. */
#ifndef COMPARE_CLAIMWORD_H
#define COMPARE_CLAIMWORD_H

#include "claimcheck/pair.h"

struct cc_claim_word {
    uint64_t hash; /* of the folded word */
    float rarity;
};
/* In the order of the claim's `words`. */
struct cc_claim_words {
    const struct cc_claim_word *at;
    uint32_t n;
};

struct cc_word_shelf;
struct cc_word_shelf *cc_word_shelf_new(const struct cc_case *c, struct cc_arena *a);
struct cc_claim_words cc_claim_words_of(struct cc_word_shelf *shelf, struct cc_place at);
/* Of its clause, in order. */
struct cc_figures {
    const double *at;
    uint32_t n;
};
struct cc_figures cc_claim_figures_of(struct cc_word_shelf *shelf, struct cc_place at);

#endif
