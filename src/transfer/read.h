/* Within src/transfer: lines out of a stream, which can be gone through again. */
#ifndef TRANSFER_READ_H
#define TRANSFER_READ_H

#include "line.h"

#include "ingest/lines.h"

struct transfer {
    struct lines in;
    struct cc_arena *a, *of_line;
    struct transfer_held held; /* as the head says */
    char sha256[65];           /* of the lines, once they were proved */
    int64_t last_removal;      /* the last event that removes an article; 0: none */
};

/* Of a stream that can be gone through again, which transfer_close closes. */
struct transfer *read_open(FILE *from, const char *shown, struct cc_arena *a,
                           struct cc_error *err);

/* One call a line, the head and the closing one left out, in t->of_line, which is reset
 * behind it. */
typedef bool read_take(void *ctx, const struct line *l, struct cc_error *err);
/* From the first line to the last, whose form, order, counts and hash it proves. Errors
 * name file and line. */
bool read_lines(struct transfer *t, read_take *take, void *ctx, struct cc_error *err);

#endif
