/* A step of a run in parts: what all of them need, and their lines of standard input. */
#ifndef CMD_PARTING_H
#define CMD_PARTING_H

#include "ingest/lines.h"
#include "parts/parts.h"
#include "reader.h"
#include "store/store.h"

enum parting_table { TABLE_NONE, TABLE_NAMES, TABLE_WHOLE };

struct parting {
    struct call *call;
    struct reader r; /* the party file */
    struct parts_table table;
    struct lines in;
    cc_str version; /* of what decides what is found */
};

/* The party file and the table. false: the step cannot go on, and has been told why. */
bool parting_open(struct parting *p, struct call *call, enum parting_table needs);
/* The next line of standard input; false at its end, or when it cannot be read, which is
 * told. */
bool parting_next(struct parting *p, cc_str *line);
/* "standard input, line 3" */
cc_str parting_where(const struct parting *p, struct cc_arena *a);
/* The article of the line that was read last. */
bool parting_article(const struct parting *p, struct parts_article *out, cc_str line,
                     struct cc_arena *a, struct cc_error *err);
void parting_close(struct parting *p);

/* compare --blocks */
int cmd_blocks(struct call *call);

#endif
