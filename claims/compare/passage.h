/*
 * The words of a passage by sort: what two passages share tells whether they speak of one
 * thing, in whatever construction.
 */
#ifndef COMPARE_PASSAGE_H
#define COMPARE_PASSAGE_H

#include "compare/item.h"

#define CC_PASSAGE_MAX 40 /* words that are looked at */

enum cc_sort {
    CC_SORT_THING, /* what is spoken of, and what happens to it */
    CC_SORT_NAME,
    CC_SORT_TIME, /* "last year", "a month ago" */
    CC_SORT_DAY,  /* "May", "Monday": a time by name */
    CC_SORT_ANY   /* "any of the others", "the rest": whichever else is named */
};

struct cc_passage_word {
    char byte[CC_WORD_MAX];
    uint8_t n, sort;
};
struct cc_passage {
    struct cc_passage_word word[CC_PASSAGE_MAX];
    uint32_t n;
};

/* Without small words, and without the one that stands at `but`. */
struct cc_passage cc_passage_read(const struct cc_document *d, struct cc_span span,
                                  struct cc_span but);
/* The same, without those of `hole`. */
struct cc_passage cc_passage_around(const struct cc_document *d, struct cc_span span,
                                    struct cc_span hole);
/* How many words of x's of that sort stand in y: the same word, another for it, or one
 * of its stem. */
uint32_t cc_passage_shared(const struct cc_passage *x, const struct cc_passage *y,
                           enum cc_sort sort);
uint32_t cc_passage_count(const struct cc_passage *x, enum cc_sort sort);

static inline cc_str cc_passage_text(const struct cc_passage_word *w)
{
    return (cc_str){ w->byte, w->n };
}

#endif
