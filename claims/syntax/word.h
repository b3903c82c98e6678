/*
 * What the templates of tagger and parser read of one word: numbers made from its form
 * alone. Decoder and trainer both take them from here, so that they cannot drift apart.
 */
#ifndef CC_SYNTAX_WORD_H
#define CC_SYNTAX_WORD_H

#include "claimcheck/base.h"

#include "model.h"

/* Every member is an atom: 32 well-mixed bits, to be added to and multiplied, never
 * compared. */
struct cc_word {
    uint32_t form;              /* lower case, digits as 0, curly marks as ASCII */
    uint32_t suffix[5];         /* last 1..4 bytes at [1]..[4] */
    uint32_t prefix;            /* first 2 bytes */
    uint32_t shape;             /* Xx-d pattern, runs cut to 2 */
    uint32_t flags;             /* capitals, digits, hyphen */
    uint32_t fine, mid, coarse; /* clusters, of 1024, 256 and 64 */
    uint32_t classes; /* WordNet's possible parts of speech, inflection included */
    uint32_t frames;  /* WordNet's verb frames */
};

/* The part of speech that the form alone settles (curly quotation marks), or
 * CC_XPOS_COUNT. */
enum cc_xpos cc_word_settled(cc_str form);

/* Longer forms are read up to this many bytes. */
#define CC_FORM_MAX 200

void cc_form_read(struct cc_word *out, cc_str raw, const struct cc_model *m);

/* What the word table says of a form, by inflection or ending where it has no slot
 * (model.h). */
uint64_t cc_word_slot(cc_str form, const struct cc_model *m);

/* The hash under which a normalised form is kept in the model's word table. */
uint64_t cc_form_hash(const char *form, size_t n);

/* Where a search of the word table begins. */
static inline uint32_t cc_slot_first(uint32_t slots, uint64_t hash)
{
    return (uint32_t)((uint64_t)(uint32_t)hash * slots >> 32);
}

/* Where the word table holds the form with that hash, or the empty slot where it would
 * be. */
static inline uint32_t cc_slot_place(const uint64_t *slot, uint32_t slots, uint64_t hash)
{
    uint32_t check = (uint32_t)(hash >> 32), i = cc_slot_first(slots, hash);
    while (slot[i] && CC_SLOT_CHECK(slot[i]) != check)
        i = i + 1 < slots ? i + 1 : 0;
    return i;
}

/* A small number as an atom; `kind` keeps number ranges apart. */
static inline uint32_t cc_atom(uint32_t kind, uint32_t value)
{
    uint32_t h = value * 0x9E3779B1u + kind * 0x85EBCA77u;
    h = (h ^ h >> 16) * 0x7FEB352Du;
    h = (h ^ h >> 15) * 0x846CA68Bu;
    return h ^ h >> 16;
}
enum {
    ATOM_TAG = 1,
    ATOM_UPOS,
    ATOM_DEP,
    ATOM_FINE,
    ATOM_MID,
    ATOM_COARSE,
    ATOM_CLASSES,
    ATOM_FRAMES,
    ATOM_FLAGS,
    ATOM_NONE,
    ATOM_ROOT,
    ATOM_COUNT
};

#endif
