/*
 * Cases of claims built by hand, so that comparing is tested without reading.
 *
 * A row is one claim in an article of its own or, with the same date, source and url as
 * the row before, in the same article.
 */
#ifndef TESTS_COMPARE_HAND_H
#define TESTS_COMPARE_HAND_H

#include "claimcheck/compare.h"

struct row {
    const char *date, *source;
    const char *who;   /* party, or NULL: the article's own voice */
    const char *text;  /* a sentence */
    const char *frame; /* "PENALTY", "lemma:verb:sign" */
    const char *roles; /* "agent=@Ann Lee, patient*=car[red]<owner": @ an entity, * the
                          anchor, ! another one, ~ definite, % all, 0 no, / part */
    const char *value; /* "18 time", ">=3 count:casing", "state:charge:on", "who=@Ann
                          Lee", "date=2031-05-03", "up", NULL */
    const char
        *flags; /* "neg duty ceased scope=tunnel about=2031-05 old=9 count:crew moves" */
};

struct cc_case hand_case(const struct row *row, uint32_t n, struct cc_arena *a);
/* The verdict kind of the only two claims. */
struct cc_findings hand_compare(const struct row *row, uint32_t n, struct cc_arena *a);

#endif
