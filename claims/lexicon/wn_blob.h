/*
 * The layout of the compiled WordNet: one block of read-only bytes, written by
 * tools/wordnet in the byte order of the machine and looked into by wn.c and lemma.c.
 * Offsets are in bytes from its start.
 *
 *   slot[slot_mask + 1]   offset of the record of a lemma, 0 is free; linear probing over
 *                         lex_hash
 *   record                struct wn_record, its text behind it, padded to 4 bytes
 *   sense[]               synset ids; a record's senses lie together: nouns, verbs,
 *                         adjectives, adverbs
 *   up_first[synsets + 1] by dense number over all classes: where its part of up[]
 *                         begins; bit 31 is set for synsets too general to say anything
 *                         ("act", "entity"), bit 30 for those that are in opposed[]
 *   up[]                  dense numbers: hypernyms; of an adjective the heads it is
 *                         similar to
 *   antonym[]             pairs of record offsets a < b and a class mask, sorted
 *   opposed[]             pairs of dense numbers a < b of synsets with antonyms among
 *                         their words
 *   derived[]             pairs of record offsets a < b, sorted
 *   form_slot[], form[]   exceptions: struct wn_form, index by lex_hash of the form
 */
#ifndef WN_BLOB_H
#define WN_BLOB_H

#include <stdint.h>

enum { WN_MAGIC = 0x31574e57, WN_CLASSES = 4 };
#define WN_GENERAL 0x80000000u
#define WN_OPPOSED 0x40000000u
#define WN_FIRST   0x3fffffffu
enum { WN_FRAMES = 0x1f, WN_ANTONYM = 0x40, WN_DERIVED = 0x80 };

struct wn_head {
    uint32_t magic, lemmas, senses, synsets;
    uint32_t class_first[WN_CLASSES]; /* dense number of the first synset of a class */
    uint32_t slot, slot_mask;
    uint32_t sense, up_first, up;
    uint32_t antonym, antonyms;
    uint32_t opposed, opposeds;
    uint32_t derived, deriveds;
    uint32_t form_slot, form_mask, form, forms;
};

struct wn_record {
    uint32_t sense;            /* index in sense[] of its first */
    uint8_t count[WN_CLASSES]; /* senses by class */
    uint8_t marks;  /* verb frame groups (cc_wn_verb_frames) in WN_FRAMES, and whether it
                       is in antonym[] or in derived[] */
    uint8_t length; /* bytes of the text */
    char text[];
};

struct wn_form {
    char text[28]; /* ended by NUL; longer forms follow the suffix rules anyway */
    uint32_t lemma[WN_CLASSES]; /* record offset, 0: no exception in that class */
};

struct wn_antonym {
    uint32_t a, b, classes;
};

#endif
