/* Inside the compiled WordNet; for wn.c, lemma.c and relate.c only. */
#ifndef WN_H
#define WN_H

#include "claimcheck/lexicon.h"

#include "wn_blob.h"

extern const unsigned char cc_wn_blob[]
    __attribute__((aligned(64), visibility("hidden")));

enum { WN_DENSE = 0x0fffffff };

/* The record of a lemma, or NULL. */
const struct wn_record *wn_record(cc_str lemma);
/* Exceptional form of a word, or NULL. */
const struct wn_form *wn_form(cc_str form);

static inline const struct wn_head *wn_head(void)
{
    return (const struct wn_head *)(const void *)cc_wn_blob;
}

/* The array of numbers at an offset of the head. */
static inline const uint32_t *wn_numbers(uint32_t offset)
{
    return (const uint32_t *)(const void *)(cc_wn_blob + offset);
}

static inline const struct wn_record *wn_record_at(uint32_t offset)
{
    return (const struct wn_record *)(const void *)(cc_wn_blob + offset);
}

static inline uint32_t wn_record_offset(const struct wn_record *r)
{
    return (uint32_t)((const unsigned char *)r - cc_wn_blob);
}

static inline cc_str wn_record_text(const struct wn_record *r)
{
    return (cc_str){ r->text, r->length };
}

/* Synset ids of a record in one class (0 noun .. 3 adverb). */
static inline const uint32_t *wn_senses(const struct wn_record *r, unsigned class,
                                        size_t *n)
{
    const uint32_t *sense = wn_numbers(wn_head()->sense) + r->sense;
    for (unsigned c = 0; c < class; c++)
        sense += r->count[c];
    *n = r->count[class];
    return sense;
}

/* The dense synsets directly above one. */
static inline const uint32_t *wn_above(uint32_t dense, size_t *n)
{
    const uint32_t *first = wn_numbers(wn_head()->up_first);
    uint32_t from = first[dense] & WN_FIRST, to = first[dense + 1] & WN_FIRST;
    *n = to - from;
    return wn_numbers(wn_head()->up) + from;
}

static inline bool wn_general(uint32_t dense)
{
    return (wn_numbers(wn_head()->up_first)[dense] & WN_GENERAL) != 0;
}

static inline bool wn_opposed(uint32_t dense)
{
    return (wn_numbers(wn_head()->up_first)[dense] & WN_OPPOSED) != 0;
}

#endif
