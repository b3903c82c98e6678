/* Two runs of words and what differs between them. */
#ifndef COMPARE_DIFF_H
#define COMPARE_DIFF_H

#include "claimcheck/sentence.h"

struct cc_diff_word {
    uint64_t hash; /* of w */
    cc_str w;      /* lower case, curly marks made ASCII, shortened words spelled out */
    uint32_t token;
    bool content, number, name;
    bool gap; /* an ellipsis or a bracket stands before it: words were left out or put in
               */
};
struct cc_diff_words {
    const struct cc_diff_word *at;
    uint32_t n;
};

#define CC_DIFF_MAX 200 /* words of a run that are compared */

/* The words of tokens [first, end) without marks; inside: only those with `quote` >= 0 in
 * d. */
struct cc_diff_words cc_diff_words(const struct cc_document *d, uint32_t first,
                                   uint32_t end, struct cc_arena *a);

/* Words [a, a_end) of the one stand where words [b, b_end) of the other do. */
struct cc_change {
    uint32_t a, a_end, b, b_end;
};
struct cc_diff {
    const struct cc_change
        *change; /* in order; between two of them the words are the same */
    uint32_t n;
    uint32_t same; /* words in common */
    uint32_t run;  /* the longest run of them */
};

/* Working space of a comparison, to be used again and again. */
struct cc_diff_space {
    uint16_t length[(CC_DIFF_MAX + 1) * (CC_DIFF_MAX + 1)];
};

/* Longest common subsequence. Time |a| * |b|, both at most CC_DIFF_MAX. */
struct cc_diff cc_diff(const struct cc_diff_words *a, const struct cc_diff_words *b,
                       struct cc_diff_space *space, struct cc_arena *arena);
/* How many words are in common, in order; nothing is allocated. */
uint32_t cc_diff_same(const struct cc_diff_words *a, const struct cc_diff_words *b,
                      struct cc_diff_space *space);

/* The bytes of words [from, to) in the text; empty when there are none. */
struct cc_span cc_diff_span(const struct cc_document *d, const struct cc_diff_words *w,
                            uint32_t from, uint32_t to);

#endif
