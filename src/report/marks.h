/* Which words of the two sides of a finding differ. */
#ifndef REPORT_MARKS_H
#define REPORT_MARKS_H

#include "report.h"

/* Ranges of bytes of a text, in order, without overlaps. */
struct marks {
    const struct cc_span *at;
    uint32_t n;
};

/* What is shown of a side, and what of it is marked. */
struct quoted {
    cc_str text;
    const struct cc_span *spans; /* of the article: where that stands */
    uint32_t span_count;
    struct marks marks;
};

/*
 * The words of both sides. Marked are the contested ones: the claim's value where both
 * are known and differ; else, when the two texts are mostly the same, the words that are
 * not in both. Nothing otherwise: marking every word says nothing. At most 200 words of a
 * side are looked at. Where the words are the same on both sides, what differs stands
 * beside them: the paragraphs are shown then.
 */
void quoted_find(const struct record_finding *f, struct texts *texts,
                 struct quoted out[2]);

/* A claim's words without its attribution, where that is known. */
cc_str marks_clause(const struct record_claim *c);

#endif
