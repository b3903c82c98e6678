/* The bytes of a page as UTF-8, and for each place of it the byte that it came from. */
#ifndef INGEST_CHARSET_H
#define INGEST_CHARSET_H

#include "claimcheck/base.h"

enum coding { CODING_UTF8, CODING_SINGLE, CODING_UTF16_LITTLE, CODING_UTF16_BIG };

struct charset {
    cc_str text; /* well-formed UTF-8; control characters are spaces */
    cc_str bytes;
    size_t begin; /* of the text in bytes, behind a byte-order mark */
    enum coding coding;
    uint32_t high[128]; /* CODING_SINGLE: what the bytes from 0x80 on stand for */
};

/*
 * By the byte-order mark, else by what the page says of itself (its XML declaration or
 * <meta>), unless the bytes say otherwise. What is malformed becomes U+FFFD.
 * Source: the WHATWG Encoding Standard for the labels that mean windows-1252.
 */
void charset_decode(struct charset *out, cc_str bytes, struct cc_arena *a);

/* Goes along the text and its bytes at once, forward only. */
struct charset_walk {
    const struct charset *c;
    size_t text, byte;
};
struct charset_walk charset_walk(const struct charset *c);
/* The place in bytes of a place in text that is not before the last one asked for. */
size_t charset_byte(struct charset_walk *w, size_t text);

/* The code point at *at, which is moved behind it; a lone surrogate and an odd last byte
 * are U+FFFD. */
uint32_t charset_utf16(cc_str bytes, bool big, size_t *at);
void charset_put(struct cc_buf *b, uint32_t cp); /* a code point in UTF-8 */

#endif
