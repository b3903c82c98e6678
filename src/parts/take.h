/* One line of JSON taken apart, value by value; what does not fit is remembered. */
#ifndef PARTS_TAKE_H
#define PARTS_TAKE_H

#include "claimcheck/date.h"

#include <jansson.h>

struct take {
    const json_t *row; /* an array */
    size_t at;
    bool bad; /* a value was missing, or was not what was asked for */
    struct cc_arena *a;
};

/* Parses a line; *out is the caller's to release. where: "standard input, line 3". */
bool take_line(json_t **out, cc_str line, cc_str where, struct cc_error *err);
/* An array whose first value is a word: CC_NONE when it is none. */
cc_str take_kind(const json_t *row);

struct take take_from(const json_t *row, size_t at, struct cc_arena *a);
uint64_t take_number(struct take *t, uint64_t most);
double take_real(struct take *t);
bool take_bool(struct take *t);
cc_str take_text(struct take *t); /* of put_text; copied; CC_NONE for null */
cc_date take_date(struct take *t);
struct cc_span take_span(struct take *t);
const json_t *take_array(struct take *t); /* an empty one when it is none */
/* 16 hexadecimal digits and a NUL. */
void take_id(struct take *t, char id[17]);
/* Nothing was bad and nothing is left. */
bool take_end(const struct take *t);

/* The same on the way out. */
struct jout;
void put_text(struct jout *j, cc_str s); /* malformed UTF-8 in Base64 */
void put_date(struct jout *j, cc_date d);
void put_span(struct jout *j, struct cc_span s);
void put_real(struct jout *j, float x); /* read again it is the same */

#endif
