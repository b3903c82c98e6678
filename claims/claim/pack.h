/*
 * What packs a reading and unpacks it: the same functions go both ways, so that what is
 * written is what is read. A field that is read is zero before.
 *
 *   seal (8 bytes) | table of strings | the parts of the reading, in order
 */
#ifndef CLAIM_PACK_H
#define CLAIM_PACK_H

#include "claimcheck/claim.h"

/*
 * How a string of the table is told: by its bytes, as a view of one of the two texts, as
 * a token in lower case, or as two that came before it, with or without a space between.
 * Of the first, third and later ones the bytes are its own; a view is where it was.
 */
enum pack_kind {
    PACK_OWN,
    PACK_TEXT,
    PACK_READING,
    PACK_TOKEN,
    PACK_JOINED,
    PACK_SPACED,
    PACK_KINDS
};
enum { PACK_VIEWS = PACK_TOKEN }; /* kinds before it that are of texts */
struct pack_string {
    cc_str s;
    uint8_t kind;   /* enum pack_kind */
    uint32_t of[2]; /* the two, from 1; or the token */
};

struct pack {
    bool packing;
    bool bad; /* what is read cannot be: nothing more is taken */
    struct cc_arena *a;
    struct cc_arena *work; /* of what goes when all is read */
    struct cc_buf out;
    const unsigned char *at, *end;

    cc_str text[PACK_VIEWS]; /* that views point into */
    const struct cc_document *d;
    CC_LIST(struct pack_string) string;
    uint32_t *slot; /* packing: open addressing by string; a number of one, from 1 */
    uint32_t slots;
    size_t room; /* bytes of strings that are their own, each with a NUL */

    uint32_t base;                                    /* where the last span began */
    int32_t day;                                      /* that dates are counted from */
    uint32_t tokens, sentences, entities, statements; /* what numbers are to be below */
};

struct pack pack_writing(cc_str text, cc_str reading, struct cc_arena *a);
struct pack pack_reading(cc_str bytes, struct cc_arena *a);

/* What is read cannot be; 0. */
uint64_t pack_fail(struct pack *p);
void pack_bytes(struct pack *p, void *at, size_t n);
void pack_number_wide(struct pack *p, uint64_t *x);
void pack_number(struct pack *p, uint32_t *x);
/* Near 0, on either side of it. */
void pack_signed(struct pack *p, int64_t *x);
/* As it differs from what it is expected to be. */
void pack_near(struct pack *p, uint32_t *x, uint32_t expected);
/* Below `limit`. */
void pack_small(struct pack *p, uint8_t *x, uint32_t limit);
/* Below `limit`, or CC_NO_INDEX. */
void pack_index(struct pack *p, uint32_t *x, uint32_t limit);
/* How many are to follow, of which none takes less than a byte. */
uint32_t pack_count(struct pack *p, uint32_t n);
void pack_real(struct pack *p, double *x);
void pack_share(struct pack *p, float *x);
void pack_span(struct pack *p, struct cc_span *s);
void pack_date(struct pack *p, cc_date *d);
void pack_string(struct pack *p, cc_str *s);
/* One that never changes. */
void pack_name(struct pack *p, const char **z);
/* Several, a space between two. */
void pack_words(struct pack *p, cc_str *words);

/* The strings that were used, which are to be taken before anything that has one. */
void pack_put_strings(struct pack *p);
/* Takes them; views are of the texts. */
void pack_take_strings(struct pack *p);

void pack_document(struct pack *p, struct cc_document *d);
void pack_statements(struct pack *p, struct cc_statements *s);
void pack_claims(struct pack *p, struct cc_claims *c);

/* An array: of what is packed a copy, so that the original stays as it is. */
void *pack_array(struct pack *p, const void *at, uint32_t *n, size_t size);
#define PACK_ARRAY(p, at, n) ((at) = pack_array((p), (at), (n), sizeof *(at)))

#endif
