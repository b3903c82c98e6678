/*
 * What is known of words: WordNet, compiled at build time, and the project's own .lex
 * tables.
 *
 * All tables are constant data of the library: no start-up, any number of threads,
 * nothing to free. A look-up is a hash probe or a binary search and never allocates.
 * Words are given in lower case (cc_lower) unless a function says otherwise; views that
 * come back are static.
 *
 * Source: WordNet 3.0 (Princeton), `claims/lexicon` *.lex (each file says its columns and
 * sources).
 */
#ifndef CLAIMCHECK_LEXICON_H
#define CLAIMCHECK_LEXICON_H

#include "claimcheck/base.h"

/* Word classes of WordNet, usable as a mask. */
enum cc_class { CC_NOUN = 1, CC_VERB = 2, CC_ADJ = 4, CC_ADV = 8 };

struct cc_lex_word;
struct wn_record;

/* ---- WordNet ----------------------------------------------------------------------- */

/* Classes in which `lemma` is an entry (mask; 0 = unknown). */
unsigned cc_wn_classes(cc_str lemma);
/* In how many senses it is one, of all classes together. */
size_t cc_wn_sense_count(cc_str lemma);
/* WordNet's classes of a word form, base forms by cc_lemma included (mask). */
unsigned cc_wn_classes_of_form(cc_str form);
/* Verb frame groups of a lemma: 1 intransitive, 2 transitive, 4 that-clause, 8
 * infinitive, 16 ditransitive (mask). */
unsigned cc_wn_verb_frames(cc_str lemma);

/*
 * The dictionary form of `form` as a member of `class` (one bit): exception list, then
 * suffix rules, then the form itself. The view is static, or part of buf (at least 64
 * bytes), or `form`.
 */
cc_str cc_lemma(cc_str form, enum cc_class class, char *buf);

enum cc_relation {
    CC_REL_NONE,
    CC_REL_EQUAL,    /* same lemma */
    CC_REL_SYNONYM,  /* share a synset, or a row of synonym.lex */
    CC_REL_DERIVED,  /* derivationally related: appoint / appointment */
    CC_REL_HYPERNYM, /* b is more general than a, at most 3 steps, frequent senses only */
    CC_REL_HYPONYM,  /* b is more special than a */
    CC_REL_COHYPONYM,    /* sisters under one parent: exclusive at most, never equal */
    CC_REL_ANTONYM,      /* direct, or a row of opposite.lex */
    CC_REL_ANTONYM_WEAK, /* through similar-to */
    CC_REL_EXCLUSIVE,    /* states of one set in state.lex: guilty / acquitted */
    CC_REL_ANNULS,       /* b undoes a: charge / drop, file / withdraw (annul.lex) */
};
/* How lemma b relates to lemma a, both as members of `class` (a mask; 0 = any): the first
 * that holds, the project's tables before WordNet, antonyms before synonyms, weak ones
 * after. */
enum cc_relation cc_relate(cc_str a, cc_str b, unsigned class);

/* A word that is held against many others: looked up once. */
struct cc_asked {
    cc_str text;
    uint64_t hash;
    const struct cc_lex_word *word; /* NULL: it is of several words */
    const struct wn_record *record; /* NULL: WordNet does not have it */
};
/* word: its entry (below), where the caller has it, or NULL. */
struct cc_asked cc_asked_of(cc_str text, const struct cc_lex_word *word);
/* As cc_relate. */
enum cc_relation cc_asked_relate(const struct cc_asked *a, const struct cc_asked *b,
                                 unsigned class);
/* As cc_annuls. */
bool cc_asked_annuls(const struct cc_asked *done, const struct cc_asked *undoing);
/* As cc_wn_sense_count. */
size_t cc_asked_senses(const struct cc_asked *x);
/* annul.lex has it, whatever else relates the two. */
bool cc_annuls(cc_str done, cc_str undoing);

/* Synset ids (dense, class in the top bits) of a lemma, most frequent first; *n is the
 * count. */
const uint32_t *cc_wn_synsets(cc_str lemma, enum cc_class class, size_t *n);
/* A synset's id without its class, and the dense ones directly above it: hypernyms; of an
 * adjective the heads it is similar to. */
static inline uint32_t cc_wn_dense(uint32_t synset)
{
    return synset & 0x0fffffff;
}
const uint32_t *cc_wn_above(uint32_t dense, size_t *n);
/* true when one of the lemma's first `senses` noun senses lies under the synset that
 * `ancestor`'s first noun sense names ("person", "document", "organization", "location"
 * ...). */
bool cc_wn_is_a(cc_str lemma, cc_str ancestor, unsigned senses);

/* ---- the project's own tables ------------------------------------------------------ */

/*
 * A .lex table NAME.lex is compiled to a constant table of rows of string columns, looked
 * up by the first column. Multi-word keys are joined by one space. Rows of one key are
 * adjacent and in the order of the file.
 */
struct cc_lex_row {
    uint32_t cell[8]; /* as many as the file's header defines; read by cc_lex_col */
};
struct cc_lex_table; /* made by tools/lexgen */

/* One constant per file of claims/lexicon, named after it (the list grows with the
 * folder). */
#define CC_LEX(name) (&cc_lex_##name)

/* All cells of all tables, each ended by NUL. Rows hold places in it and no addresses, so
 * that nothing is left to do at start-up, wherever the tables are mapped. */
extern const char cc_lex_text[];
enum { CC_LEX_LENGTH_BITS = 9 }; /* of a cell: its length; above it where it begins */

static inline cc_str cc_lex_text_of(uint32_t cell)
{
    uint32_t n = cell & ((1u << CC_LEX_LENGTH_BITS) - 1);

    return n ? (cc_str){ cc_lex_text + (cell >> CC_LEX_LENGTH_BITS), n } : CC_NONE;
}

static inline cc_str cc_lex_col(const struct cc_lex_row *row, unsigned col)
{
    return cc_lex_text_of(row->cell[col]);
}

/* Rows with that key; *n is their count, 0 when absent (then NULL). */
const struct cc_lex_row *cc_lex_find(const struct cc_lex_table *t, cc_str key, size_t *n);
bool cc_lex_has(const struct cc_lex_table *t, cc_str key);
/* Column `col` of the first row of `key`, or CC_NONE. */
cc_str cc_lex_get(const struct cc_lex_table *t, cc_str key, unsigned col);
/* Words in the longest key of the table (for longest-match scans). */
unsigned cc_lex_longest(const struct cc_lex_table *t);
/* All rows, sorted by key, for those who build an index of their own. */
const struct cc_lex_row *cc_lex_rows(const struct cc_lex_table *t, size_t *n);

/* ---- words looked up once -----------------------------------------------------------
 */

/*
 * A word of a text meets many tables, many times over, and is in few of them. Looked up
 * once, by cc_lex_word, it knows them all: whether a table has it is then the test of a
 * bit. The words of the tables have numbers: equal numbers are equal words; those in no
 * table are all cc_lex_words[0].
 */
enum { CC_LEX_SETS = 3 }; /* of 64 tables each */

struct cc_lex_word {
    uint64_t key[CC_LEX_SETS]; /* the tables that have it as a key */
    /* Of the tables that have keys of several words, 64 at most: those that have it as
     * the first word of one, and as one of those behind it */
    uint64_t opens, behind;
    /* where its keys, and those that it opens, begin in cc_lex_word_places: one place a
     * table, in the order of the tables */
    uint32_t place[2];
    uint32_t cell; /* its text */
};

/* A key of several words, at its first row. */
struct cc_lex_longer {
    uint32_t row, spelling;
    uint16_t first, second; /* numbers of its first words */
};

struct cc_lex_table {
    const struct cc_lex_row *row;
    const uint32_t *key; /* index by key: lex_hash.h; 0 is free; linear probing */
    const struct cc_lex_longer *longer; /* ended by one that is all zero */
    const uint16_t *spelling;           /* their words as numbers, each list ended by 0 */
    uint32_t rows, key_mask, longest;
    uint8_t set, bit; /* of cc_lex_word's key */
    uint64_t several; /* the bit of its opens and behind; 0: no key has several words */
};

extern const struct cc_lex_word cc_lex_words[];

/* Never NULL. */
const struct cc_lex_word *cc_lex_word(cc_str word);

static inline uint16_t cc_word_number(const struct cc_lex_word *w)
{
    return (uint16_t)(w - cc_lex_words);
}

static inline bool cc_word_in(const struct cc_lex_word *w, const struct cc_lex_table *t)
{
    return w->key[t->set] >> t->bit & 1;
}

/* It is the first word of longer keys. */
static inline bool cc_word_opens(const struct cc_lex_word *w,
                                 const struct cc_lex_table *t)
{
    return (w->opens & t->several) != 0;
}

/* It is one of the words behind the first of longer keys. */
static inline bool cc_word_behind(const struct cc_lex_word *w,
                                  const struct cc_lex_table *t)
{
    return (w->behind & t->several) != 0;
}

/* The first row of a word that is in the table. */
const struct cc_lex_row *cc_word_first_row(const struct cc_lex_word *w,
                                           const struct cc_lex_table *t);
/* How many rows have the key of this one, the first of them. */
size_t cc_lex_rows_like(const struct cc_lex_row *first, const struct cc_lex_table *t);

/* As cc_lex_find and cc_lex_get: most words are in no table that is asked for them. */
static inline const struct cc_lex_row *
cc_word_rows(const struct cc_lex_word *w, const struct cc_lex_table *t, size_t *n)
{
    const struct cc_lex_row *first = cc_word_in(w, t) ? cc_word_first_row(w, t) : NULL;

    *n = first ? cc_lex_rows_like(first, t) : 0;
    return first;
}

static inline cc_str cc_word_get(const struct cc_lex_word *w,
                                 const struct cc_lex_table *t, unsigned col)
{
    return cc_word_in(w, t) ? cc_lex_col(cc_word_first_row(w, t), col) : CC_NONE;
}

/* The keys of several words that begin with this one: as long as `first` is its number.
 */
const struct cc_lex_longer *cc_word_opened(const struct cc_lex_word *w,
                                           const struct cc_lex_table *t);
/* The rows of one of them; *n is their count. */
const struct cc_lex_row *cc_longer_rows(const struct cc_lex_longer *key,
                                        const struct cc_lex_table *t, size_t *n);

#include "claimcheck/lex_tables.h" /* made at build: extern declarations of every table */

#endif
