/* Within src/transfer: members of lines, written and read by one table. */
#ifndef TRANSFER_FIELD_H
#define TRANSFER_FIELD_H

#include "transfer.h"

#include "record/json.h"

#include <jansson.h>

enum field_type {
    FIELD_TEXT,         /* cc_str: a string, or {"base64":...} where it is not UTF-8 */
    FIELD_TEXT_OR_NULL, /* the same; CC_NONE is null */
    FIELD_BASE64,       /* cc_str: always as base64 */
    FIELD_HEX,          /* cc_str: `limit` hexadecimal digits */
    FIELD_HEX_OR_NULL,
    FIELD_TIME,   /* cc_str: "2031-02-01T09:15:00Z" */
    FIELD_NUMBER, /* int64_t, from 0 on */
    FIELD_FLAG,   /* bool */
    FIELD_BELIEF, /* double, 0 to 1; below 0 is null */
    FIELD_LIST,   /* struct field_nested */
    FIELD_OBJECT_OR_NULL,
};

/* What stands in another one: to be written as it was made, or to be read further. */
struct field_nested {
    cc_str json; /* CC_NONE: null */
    const json_t *value;
};

struct field {
    const char *key;
    enum field_type type;
    size_t at;    /* of it in the row */
    size_t limit; /* bytes of a text; digits; items of a list */
};
#define FIELDS(table) (table), sizeof(table) / sizeof *(table)

/* The members of a row, in the order of the table; false: one is above its limit, and is
 * named. */
bool field_put(struct jout *j, const struct field *f, size_t n, const void *row,
               struct cc_error *err);
/*
 * Reads them out of an object that has exactly these, beside `more` others; views are of
 * the object, or in `a` where they were base64. false with CC_EFORMAT or CC_ELIMIT, which
 * name the member, not the line.
 */
bool field_get(void *row, const struct field *f, size_t n, const json_t *o, size_t more,
               struct cc_arena *a, struct cc_error *err);

#endif
