/* The words, figures and names of a stretch of text. */
#ifndef COMPARE_BAG_H
#define COMPARE_BAG_H

#include "claimcheck/sentence.h"

#define CC_BAG_TOKENS 400 /* of a stretch that are looked at */
#define CC_BAG_NAMES  32

/* Words of a stretch of text, each once, with their rarity. */
struct cc_bag {
    uint64_t word[2 * CC_BAG_TOKENS];
    uint32_t n;
    double number[64];
    uint32_t numbers;
    uint64_t name[CC_BAG_NAMES];
    uint32_t names;
};

void cc_bag_fill(struct cc_bag *b, const struct cc_document *d, uint32_t first,
                 uint32_t count, struct cc_arena *a);
/* "An Aug. 9 report said": the nine is no figure that was wrong. */
void cc_bag_drop_day(struct cc_bag *b, const struct cc_document *d, struct cc_span day);
bool cc_bag_has(const struct cc_bag *b, uint64_t word);
/* A capital that does not open the sentence. */
bool cc_bag_is_name(const struct cc_document *d, uint32_t token);

#endif
