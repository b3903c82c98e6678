/* Scanning one chunk of text without white space; private to the tokeniser. */
#ifndef SENTENCE_SCAN_H
#define SENTENCE_SCAN_H

#include "cut.h"

/*
 * A chunk: text[start, end) without white space, at most a paragraph long. Every function
 * below looks at the bytes from `at` on and answers with a length, 0 for "not this". None
 * looks further than what it takes plus a fixed number of bytes, so that the whole stays
 * linear.
 */
struct chunk {
    cc_str text;
    size_t start, end;
    bool has_at, has_link; /* an '@', a "://" or "www." somewhere in it */
    bool last;             /* the paragraph ends with it */
    bool next_lower, next_digit, next_upper; /* how the chunk behind it begins */
    bool next_opener; /* it begins with a word that often opens a sentence */
};

/* word.c: letters, with what belongs into a word. *abbreviation: it ends in its full
 * stop. */
size_t word_length(const struct chunk *k, size_t at, bool *abbreviation);
/* The length of the first token of a word of that length: "did" of "didn't". */
size_t first_part(const struct chunk *k, size_t at, size_t length);
/* 's 're 've 'll 'd 'm n't at `at`, before something that is no letter. */
size_t contraction_length(const struct chunk *k, size_t at);
/* 'em, '90s: begins with an apostrophe that is no mark. */
size_t elision_length(const struct chunk *k, size_t at);

/* number.c: a number with its inner signs: 1,200.50  3:15  1/2  555-0134  1990s  21st. */
size_t number_length(const struct chunk *k, size_t at);

/* link.c: URL, e-mail address, @name, #tag. */
size_t link_length(const struct chunk *k, size_t at);

/* symbol.c: punctuation and symbols, at least one code point. */
size_t symbol_length(const struct chunk *k, size_t at, enum cc_token_kind *kind);

/* The code point at `at` inside the chunk, or -1; *length (may be NULL) its bytes. */
static inline int32_t point_at(const struct chunk *k, size_t at, size_t *length)
{
    size_t next = at;
    int32_t cp = at < k->end ? cc_utf8_next((cc_str){ k->text.p, k->end }, &next) : -1;
    if (length)
        *length = next - at;
    return cp;
}

/* ' and its typographic forms that may be an apostrophe. */
static inline bool is_apostrophe(int32_t cp)
{
    return cp == '\'' || cp == 0x2019 || cp == 0x02bc || cp == 0xff07 || cp == 0x2018;
}

#endif
