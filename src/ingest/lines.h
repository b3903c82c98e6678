/* Lines of a stream, one in memory at a time, none longer than a limit. */
#ifndef INGEST_LINES_H
#define INGEST_LINES_H

#include "claimcheck/base.h"

#include <stdio.h>

#define LINES_MAX ((size_t)16 * 1024 * 1024) /* bytes of one line */

struct lines {
    FILE *from;
    const char *shown; /* the stream's name in messages */
    uint32_t number;   /* of the last line read, from 1 */
    size_t longest;    /* bytes of a line; 0: LINES_MAX */
    char *buffer;      /* grows with the longest line; freed by lines_close */
    size_t cap;
};

enum lines_step { LINES_READ, LINES_BAD, LINES_END };

/*
 * The next line that is not blank, without its end; valid until the next call. A
 * byte-order mark before the first is dropped. LINES_BAD: too long, or unreadable; *err
 * says which; the next call goes on behind it.
 */
enum lines_step lines_next(struct lines *l, cc_str *line, struct cc_error *err);

/* Frees the buffer and closes the stream, standard input aside. */
void lines_close(struct lines *l);

#endif
