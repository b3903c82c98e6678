/*
 * Words as a search sees them: letters and digits of any script, whatever their case; the
 * accents of Latin letters do not count. As the tokenizer unicode61 of SQLite's FTS5 with
 * remove_diacritics = 2 has them.
 */
#ifndef STORE_WORDS_H
#define STORE_WORDS_H

#include "claimcheck/base.h"

/* A word is known by so many bytes of it. */
#define WORDS_LONGEST 200

/* The next word from *at on, as it stands in the text; folded: what it is compared by is
 * put in its place. false: there is none. */
bool words_next(cc_str text, size_t *at, struct cc_span *place, struct cc_buf *folded);

/* All of a text, folded: " the gate was open ". */
cc_str words_folded(cc_str text, struct cc_arena *a);

/* What store_words made, read again. */
struct words_phrase {
    const cc_str *word; /* folded */
    uint32_t words;     /* 0: what was asked for has none, and is nowhere */
    bool prefix;        /* of the last one only its beginning is given */
};
struct words_query {
    const struct words_phrase *phrase;
    uint32_t phrases;
};
struct words_query words_query(cc_str made, struct cc_arena *a);

/* Is there a phrase of several words? */
bool words_have_phrase(const struct words_query *q);

/* ("a" OR "b c") AND "d"* for an index that knows words alone: no text fails it that has
 * what is asked for. */
struct words_style {
    cc_str both, either, prefix, none; /* none: what no text has */
    char quote;
};
extern const struct words_style words_fts5; /* of SQLite */
cc_str words_formula(cc_str made, const struct words_style *style, struct cc_arena *a);

/* Is each phrase in one of the texts, which are folded? */
bool words_are_in(const struct words_query *q, const cc_str *folded, uint32_t texts,
                  struct cc_arena *a);

/* Where the phrases are in a text, in order and apart. */
void words_marks(const struct words_query *q, cc_str text, const struct cc_span **out,
                 uint32_t *n, struct cc_arena *a);

#endif
