/* Inside the compiled WordNet; for wn.c, lemma.c and relate.c only. */
#ifndef WN_H
#define WN_H

#include "claimcheck/lexicon.h"

#include "wn_blob.h"

const struct wn_head *wn_head(void);
/* The record of a lemma, or NULL. */
const struct wn_record *wn_record(cc_str lemma);
const struct wn_record *wn_record_at(uint32_t offset);
uint32_t wn_record_offset(const struct wn_record *r);
cc_str wn_record_text(const struct wn_record *r);
/* Synset ids of a record in one class (0 noun .. 3 adverb). */
const uint32_t *wn_senses(const struct wn_record *r, unsigned class, size_t *n);
/* The array of numbers at an offset of the head. */
const uint32_t *wn_numbers(uint32_t offset);
/* Exceptional form of a word, or NULL. */
const struct wn_form *wn_form(cc_str form);

enum { WN_DENSE = 0x0fffffff };

bool wn_general(uint32_t dense);

#endif
