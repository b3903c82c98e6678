/*
 * Word alignment of two near-copies: each content word of one side stands for one of the
 * other, and exactly one thing differs. For versions, quotes, wire copies and single
 * pairs; two parties word one thing too differently for it.
 */
#ifndef COMPARE_ALIGN_H
#define COMPARE_ALIGN_H

#include "claim/figure.h"
#include "claimcheck/compare.h"
#include "claimcheck/lexicon.h"
#include "claimcheck/syntax.h"

enum cc_word_flag {
    CC_WORD_NAME = 1,
    CC_WORD_FIGURE = 2, /* part of a number */
    CC_WORD_DATE = 4,   /* a month, weekday, year or day of a month */
    CC_WORD_LIGHT = 8,
    CC_WORD_ORDER = 16,
    CC_WORD_DENIED = 32,  /* an odd number of negators governs it */
    CC_WORD_DENIES = 64,  /* an implicit negative: "refused" */
    CC_WORD_VERBAL = 128, /* a verb, an adjective, or what somebody is said to be */
    CC_WORD_SOME = 256, /* "a man", "old dogs": somebody or something not named before */
    CC_WORD_SUBJECT = 512,
    CC_WORD_BARE = 8192,    /* "dogs": some, or all there are */
    CC_WORD_PLANNED = 4096, /* to come, or wished: not yet so */
    CC_WORD_LISTED = 2048, /* "tea, rice and salt": one of several, which may be others */
    CC_WORD_ALLEGED = 1024, /* of a charge or a condition: not said to be so */
};

struct cc_word {
    cc_str lower, lemma;
    struct cc_asked by_form, by_lemma; /* the same, looked up */
    float weight;
    unsigned flags;
    unsigned class; /* enum cc_class, or 0 */
    bool possessor;
    uint32_t figure; /* one more than the index of its figure; 0 for none */
};

enum { CC_WORDS_MAX = 200 }; /* content words of a side that are aligned */
enum { CC_PART_YEAR, CC_PART_MONTH, CC_PART_DAY, CC_PART_WEEKDAY, CC_DATE_PARTS };

struct cc_dates {
    uint32_t part[CC_DATE_PARTS]; /* bit sets: month 1..12, day 1..31, weekday 0..6 */
    int year[4];
    uint32_t years;
};
/* Puts the date word that node i is into the sets; false when it is none. */
bool cc_dates_read(const struct cc_tree *t, uint32_t i, struct cc_dates *out);

/* What one side says, ready for alignment. */
struct cc_words {
    struct cc_tree tree;              /* of all words and marks, as rewritten */
    const struct cc_statements *read; /* of the text that they are from */
    uint32_t first, last; /* its tokens that they are between, both included */
    struct cc_word *at;   /* content words, in order */
    uint32_t n;
    struct figures fig; /* amounts; dates are apart */
    struct cc_dates dates;
    uint32_t negators;
    uint32_t than;  /* one more than the words before "than"; 0 for none */
    uint32_t order; /* hash of its ordering words, 0 for none */
    bool question, modal, part;
    bool except;   /* "all except": of one it is not so */
    bool all;      /* "all five", "each of the five" */
    bool general;  /* tells of many occasions, of none, or of some out of many */
    bool none;     /* "no", "nobody": denied of anything whatever */
    bool nothing;  /* "there is no": that there is such a thing is denied */
    bool named;    /* by a name or a date: of whom or when is told */
    bool anchored; /* says by a name, a date or a definite subject what it is about */
    bool focus;    /* "because", "only": a denial is of the reason or the limit */
};

/* Reads tokens (ascending, marks of quotation left out by the caller). Linear. */
struct cc_words cc_words_read(const struct cc_reading *from, const uint32_t *token,
                              uint32_t n, struct cc_arena *a);

/*
 * The trees of n forms, of which sentence[i] is the sentence, as one: those behind the
 * first have roots of their own. A tree that the reading made is taken as it is.
 */
struct cc_tree cc_trees_of(const struct cc_statements *s, const cc_str *form,
                           const uint32_t *sentence, uint32_t n, struct cc_arena *a);

/* Word by word, for people. */
struct cc_reasons;
void cc_words_pair(const struct cc_words *a, const struct cc_words *b,
                   struct cc_reasons *out, struct cc_arena *arena);

/* A noun, or what belongs to it, that brings in somebody or something not named before:
 * "a man", "two old dogs", but not "the man", "her dog", "no man". */
bool cc_is_some(const struct cc_tree *t, int32_t node);

struct cc_alignment {
    enum cc_rule rule; /* of the one difference; CC_RULE_NONE when there is none */
    float score;       /* belief that the two cannot both hold */
    bool moves;        /* what differs is undone or moved, as by an event */
    bool same_time;    /* dates are named, and are the same */
    bool reworded;     /* one phrase apart, and nothing in it denies or excludes */
    bool apart;        /* other dates, or "first" against "second": about two instances */
    bool strangers;    /* about two people or things that are not said to be one */
    bool copy;         /* one text printed twice, changed in places */
    bool within;       /* one side is the other with words put in, and nothing differs */
    float cover_a, cover_b; /* share of a side's words that the other side has */
};
/* Symmetric in rule and score. Time |a| * |b|. */
struct cc_alignment cc_align(const struct cc_words *a, const struct cc_words *b,
                             struct cc_arena *arena);

/* Its part for texts that are word for word the same but for one phrase: what stands in
 * its place excludes it. */
struct cc_alignment cc_swap(const struct cc_words *a, const struct cc_words *b,
                            struct cc_arena *arena);

/* standing.c: CC_WORD_ALLEGED, CC_WORD_PLANNED and CC_WORD_LISTED of a node. */
unsigned cc_word_standing(const struct cc_tree *t, int32_t i);

#endif
