/*
 * JSON text written piece by piece, in the order of the calls: same calls, same bytes.
 * Nothing is collected first, so an article of any size is written in little memory.
 */
#ifndef RECORD_JSON_H
#define RECORD_JSON_H

#include "claimcheck/base.h"

struct json_t; /* of jansson.h */

struct jout {
    struct cc_buf to; /* .a must be set */
    bool more;        /* a value stands before the next one in this array or object */
};

void jout_open(struct jout *j, const char *key,
               char bracket);                  /* '{' or '['; key may be NULL */
void jout_close(struct jout *j, char bracket); /* '}' or ']' */

/* key is NULL inside an array; it is printed as it is: a name of the program's own, of
 * letters. A CC_NONE string is null; a malformed byte becomes U+FFFD.
 */
void jout_string(struct jout *j, const char *key, cc_str s);
void jout_integer(struct jout *j, const char *key, int64_t n);
void jout_number(struct jout *j, const char *key, double x); /* not finite: null */
void jout_score(struct jout *j, const char *key, double x);  /* two decimals */
void jout_bool(struct jout *j, const char *key, bool b);
void jout_null(struct jout *j, const char *key);
/* The id that a line brought: a string or a whole number as it was, else null. */
void jout_id(struct jout *j, const struct json_t *id);
void jout_raw(struct jout *j, const char *key, cc_str json); /* made by this writer */

/* The string of that name in an object that was read, a view; CC_NONE: there is none. */
cc_str json_text_of(const struct json_t *o, const char *key);

/* Base64 of any bytes, and back; CC_NONE: it is none. Nothing stands between its digits,
 * and no bits are left over: one text a value. */
cc_str record_base64(cc_str bytes, struct cc_arena *a);
cc_str record_base64_read(cc_str coded, struct cc_arena *a);

#endif
