/* Which words of the two sides of a finding differ. */
#ifndef REPORT_MARKS_H
#define REPORT_MARKS_H

#include "report.h"

/* Ranges of bytes of a side's words.text, in order, without overlaps. */
struct marks {
    const struct cc_span *at;
    uint32_t n;
};

/*
 * The contested words of each side: its claim's value where both are known and differ;
 * else, when the two texts are mostly the same, the words that are not in both. Nothing
 * otherwise: marking every word says nothing. At most 200 words of a side are looked at.
 */
void marks_find(const struct record_claim *a, const struct record_claim *b,
                struct marks out[2], struct cc_arena *arena);

/* A claim's words without its attribution, where that is known. */
cc_str marks_clause(const struct record_claim *c);

#endif
