/* Words of two sides that stand for one another. */
#ifndef COMPARE_MATCH_H
#define COMPARE_MATCH_H

#include "compare/align.h"

enum tie {
    TIE_NONE,
    TIE_EQUAL,
    TIE_SYNONYM,
    TIE_DERIVED,
    TIE_OPPOSITE,
    TIE_NEAR,
    TIE_SISTER
};

struct match {
    const struct cc_words *a, *b;
    int16_t of_b[CC_WORDS_MAX]; /* the word of a that stands for it, or -1 */
    int16_t of_a[CC_WORDS_MAX];
    uint8_t tie[CC_WORDS_MAX]; /* of b's word */
};

/* As a relation of the lexicon, asked from both ends and of the words as written. */
enum cc_relation cc_word_relation(const struct cc_word *x, const struct cc_word *y);

/*
 * Fills in the rest of a match of two sides that have words: first the longest run of
 * equal words in one order, then the nearest of what is left. Returns the number of words
 * in that run.
 */
uint32_t cc_match_words(struct match *m, struct cc_arena *a);

/* What keeps two sides from holding at once, and how surely. */
struct difference {
    enum cc_rule rule;
    float score;
    bool moves;
};

/* denied.c: one side denies what the other says, and does not deny something narrower, or
 * of somebody else. Of texts that name nobody, whom it is about is in the words alone. */
bool cc_denial_meets(const struct match *m);
/* All that is denied is what the other side says. */
bool cc_denial_whole(const struct match *m);
/* The same, and in no more special words, of the same subject: what else the two sides
 * tell is free to differ. */
bool cc_denial_covered(const struct match *m);

/* copy.c: what one side changes of the other; false when it is no near-copy of it. */
bool cc_copy_difference(const struct cc_words *a, const struct cc_words *b,
                        struct difference *out, struct cc_arena *arena);

#endif
