/*
 * The words of claims as notices look for them: which claims share words with one,
 * without a look at the others, and what each of those has, read once however many
 * notices look.
 */
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
/* Of its clause, in order. */
struct cc_figures {
    const double *at;
    uint32_t n;
};

struct cc_word_shelf;
struct cc_word_shelf *cc_word_shelf_new(const struct cc_case *c, struct cc_arena *a);
struct cc_claim_words cc_claim_words_of(struct cc_word_shelf *shelf, struct cc_place at);
struct cc_figures cc_claim_figures_of(struct cc_word_shelf *shelf, struct cc_place at);

/* A claim that shares words with some that are sought: their rarity, and that of all its
 * words, but for how sums are rounded. */
struct cc_sharing {
    struct cc_place at;
    float shared, all;
};
struct cc_sharings {
    struct cc_sharing *at;
    uint32_t n;
};
/* In no order, good until they are asked for again; the caller may change them. Time goes
 * by how many claims have the words. */
struct cc_sharings cc_claims_sharing(struct cc_word_shelf *shelf, const uint64_t *hash,
                                     uint32_t n);
/* Puts them in (article, claim) order. */
void cc_sharings_sort(struct cc_sharings *s);

#endif
