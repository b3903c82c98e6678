/*
 * Two statements of which the text says that they do not fit: which of their claims are
 * of one thing, and whether these exclude each other in a way that needs no slot.
 */
#ifndef COMPARE_BOND_H
#define COMPARE_BOND_H

#include "compare/draft.h"

#define CC_BOND_TIED      7 /* of one thing: two words, or somebody and a word */
#define CC_BOND_TIED_SOME 4 /* one word */

struct cc_bond {
    struct cc_item a, b; /* as given; meaningful when `worth` is above 0 */
    float words, names;  /* what they have in common, by rarity */
    bool contrast;
    float worth;
};

/* Puts the claims of x and y that are tied best into `best`, when they are tied better
 * than what is there. */
void cc_bond_of(const struct cc_scene *s, uint32_t article_x,
                const struct cc_statement *x, uint32_t article_y,
                const struct cc_statement *y, struct cc_bond *best);

struct cc_bond cc_bond_of_claims(const struct cc_scene *s, const struct cc_item *x,
                                 const struct cc_item *y);
/* A claim that may be held against another one: no reply, no question. */
bool cc_can_bond(const struct cc_claim *x);

/* Their slots alone make a finding of the two, which says more. */
bool cc_bond_is_found(const struct cc_scene *s, const struct cc_bond *b);

/* Somebody states something: no question, no denial to have said it, no mere thing
 * ("rejected the finding"). */
bool cc_is_account(const struct cc_statement *y);

/* The sentence a byte is in; the first claim of a sentence or one behind it. */
uint32_t cc_sentence_at(const struct cc_document *d, uint32_t byte);
uint32_t cc_claim_from(const struct cc_claims *all, uint32_t sentence);

#endif
