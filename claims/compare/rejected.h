/*
 * What a notice says was wrong, in the words that were: "nine, not six", "the second
 * largest, not the third largest".
 */
#ifndef COMPARE_REJECTED_H
#define COMPARE_REJECTED_H

#include "compare/scene.h"

/* Tokens of the notice's article; count 0: it gives no such words. */
struct cc_rejected {
    const struct cc_document *d;
    uint32_t first, count;
};
struct cc_rejected cc_rejected_of(const struct cc_document *d, uint32_t paragraph,
                                  struct cc_arena *a);
/* "gave her age as 16": the one figure of a sentence that says what was wrong, besides
 * the day of the article. */
struct cc_rejected cc_rejected_figure(const struct cc_document *d, uint32_t sentence,
                                      struct cc_span day, struct cc_arena *a);
/* The claim of an article that is printed in the one sentence that has those words;
 * false: none has them, or several have. */
bool cc_rejected_find(const struct cc_rejected *w, const struct cc_case *c,
                      uint32_t article, struct cc_place *out, struct cc_arena *a);

#endif
