/*
 * Records of comma-separated values (RFC 4180), one in memory at a time: quoted fields
 * may hold line ends. The first record names the fields; the first comma, semicolon or
 * tab in it is what separates them.
 */
#ifndef INGEST_CSV_H
#define INGEST_CSV_H

#include "lines.h"

#define CSV_FIELDS_MAX 256

struct csv {
    FILE *from;
    const char *shown; /* the stream's name in messages */
    uint32_t line;     /* where the record begins */
    uint32_t next_line;
    int separator;
    char *buffer; /* fields one behind the other; freed by csv_close */
    size_t n, cap;
    size_t end[CSV_FIELDS_MAX];
    uint32_t fields;
    char *names; /* the buffer of the first record */
    size_t name_end[CSV_FIELDS_MAX];
    uint32_t name_count;
};

/* Reads the names, too. On failure csv_close is still to be called. */
bool csv_open(struct csv *c, FILE *from, const char *shown, struct cc_error *err);
/* The next record that is not empty; LINES_BAD: it is passed over. */
enum lines_step csv_next(struct csv *c, struct cc_error *err);
/* A field of the record by the name in the first, without regard to case; CC_NONE when it
 * is empty or there is none. Valid until the next call. */
cc_str csv_field(const struct csv *c, cc_str name);
bool csv_has(const struct csv *c, cc_str name);
void csv_close(struct csv *c);

#endif
