/*
 * An invented archive of any size, to measure growth and candidates with: stories of
 * articles in which the later one contradicts the earlier one. An article is known by its
 * number alone, so that nothing has to be kept.
 */
#ifndef BENCH_ARCHIVE_H
#define BENCH_ARCHIVE_H

#include "claimcheck/compare.h"

struct archive_article {
    cc_str date, source; /* "2031-04-09" */
    cc_str text;
    bool contradicts; /* the article before it, in some of what it says */
};

/* The article `i` of an archive of n, which decides how many places and people there are:
 * they grow with the square root, some are in a fixed part of all stories. */
struct archive_article archive_article(uint32_t n, uint32_t i, struct cc_arena *a);

/* All of it as one case, whose articles are as many. */
struct archive_case {
    struct cc_reading *reading; /* by the article's number */
    const struct cc_reading **at;
    struct cc_case c;
};
struct archive_case archive_case(uint32_t n, struct cc_arena *a);

double bench_now(void); /* processor time in seconds */

#endif
