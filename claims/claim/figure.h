/*
 * Figures: numbers with what they count or measure. Seen only by the claim stage.
 *
 * A sentence's words are first split into atoms, so that "five-year", "6-3" and
 * "22-month-old" read like the same words apart.
 */
#ifndef CLAIM_FIGURE_H
#define CLAIM_FIGURE_H

#include "claimcheck/claim.h"
#include "claimcheck/lexicon.h"

struct atom {
    cc_str w; /* lower case */
    const struct cc_lex_word *word;
    uint32_t node; /* word of the sentence it comes from */
    bool joined;   /* glued to the atom before it, by a hyphen or dash inside one word */
};

/* A number as written. */
struct number {
    double value, high; /* equal, but for vague ones: "dozens" 24..infinity */
    double grain;       /* rounding step: 100000 for "1.2 million" */
    uint32_t first;     /* its first atom */
    uint32_t next;      /* atom behind it */
    bool ordinal, fraction, multiple, vague, zero, digits;
    bool measured;   /* a fraction of a unit: "half an hour" */
    bool quantifies; /* "all", "every", "no": counts a whole rather than says how many */
    cc_str money;    /* currency whose sign stood before it, or CC_NONE */
    cc_str suffix;   /* letters glued behind the digits that are no number: "pm", "kg" */
};

enum figure_kind {
    FIGURE_AMOUNT,
    FIGURE_ORDINAL,
    FIGURE_CLOCK,
    FIGURE_AGE,
    FIGURE_VOTE
};

struct figure {
    uint32_t first, last; /* words of the sentence, both included */
    uint32_t unit_node;   /* word of the unit or counted noun, or CC_NO_INDEX */
    struct cc_value value;
    double scale; /* from the number as written to the value */
    uint8_t kind;
    bool counted; /* the unit is a counted noun, not a measure */
    bool part;    /* "two of the five", "some of the" */
    bool range, hedged, limit;
    bool old;       /* "down from 5", "not nine": what it was before */
    bool attribute; /* "a nine-member board": told of the board, not counted by the clause
                     */
    bool by;        /* "by half a point": a difference, not a level */
};

struct figures {
    struct figure *at;
    uint32_t n;
};

/* Splits a sentence's words (lower case) into atoms. Linear. */
struct atom *atoms_of(const struct cc_tree *t, uint32_t *n, struct cc_arena *a);

/* Reads the number that starts at atom i; false when none does. */
bool number_read(const struct atom *at, uint32_t n, uint32_t i, struct number *out);

/* metre.c: what the "m" or "bn" at atom i is, behind digits without a sign of money:
 * "metre", "m" or "bn" for so many; CC_NONE: neither can be told. */
cc_str letter_behind(const struct atom *at, uint32_t n, uint32_t i);

/* All figures of a sentence, left to right, not overlapping. Linear. */
struct figures figures_find(const struct cc_tree *t, struct cc_arena *a);
/* numberof.c: figures of "the number of": each gets what it counts as its unit. */
void figures_number(const struct cc_tree *t, struct figures *f, struct cc_arena *a);

#endif
