/* Units, hedges and times of day: what stands around a number. Seen only by the claim
 * stage. */
#ifndef CLAIM_MEASURE_H
#define CLAIM_MEASURE_H

#include "figure.h"

#define MEASURE_YEAR 365.25 /* base unit of time: days */

struct measure {
    cc_str unit; /* dimension of unit.lex */
    cc_str name; /* lemma of the unit as written */
    double factor;
    bool vote;
};

enum hedge {
    HEDGE_NONE,
    HEDGE_EXACT,
    HEDGE_AT_LEAST,
    HEDGE_MORE,
    HEDGE_AT_MOST,
    HEDGE_LESS,
    HEDGE_ABOUT,
    HEDGE_NEARLY,
    HEDGE_ANOTHER, /* so many more than before */
    HEDGE_OLD,     /* the value before */
};

/* The unit whose words start at atom i; *end: atom behind it. */
bool measure_read(const struct atom *at, uint32_t n, uint32_t i, struct measure *m,
                  uint32_t *end);
/* The unit of a number that ends before atom i: glued to its digits, next, or after an
 * adjective. */
bool measure_of(const struct atom *at, uint32_t n, uint32_t i, const struct number *num,
                struct measure *m, uint32_t *end);
/* The hedge around atoms [*before, *after), which are widened over its words. */
enum hedge measure_hedge(const struct atom *at, uint32_t n, uint32_t *before,
                         uint32_t *after);
/* A hedge of one word stands before atom i. */
bool measure_is_hedged(const struct atom *at, uint32_t i);
/* The rows of a table for `count` words from atom i, as they stand. */
const struct cc_lex_row *measure_phrase(const struct cc_lex_table *t,
                                        const struct atom *at, uint32_t i, uint32_t count,
                                        size_t *n);

/* ---- timeofday.c ---------------------------------------------------------------------
 */

enum clock_bound {
    CLOCK_AT,
    CLOCK_MOST, /* "before noon", "by six" */
    CLOCK_LEAST /* "after 2 p.m.", "past four" */
};

struct clock_time {
    double minute; /* of the day */
    bool approximate;
    uint8_t bound; /* enum clock_bound */
};

/* A time of day from atom i; returns the atom behind it, or i. hour: the number that
 * begins there, or NULL. */
uint32_t measure_clock(const struct atom *at, uint32_t n, uint32_t i,
                       const struct number *hour, struct clock_time *out);
struct cc_value measure_clock_value(const struct clock_time *t, struct cc_arena *a);

bool measure_is_dash(const struct atom *at, uint32_t n, uint32_t i);
bool measure_is_vote(cc_str w);
bool measure_is_month(const struct atom *w);
bool measure_is_old(cc_str w);

#endif
