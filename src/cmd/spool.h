/* Bytes that are put by in a temporary file until they are needed again. */
#ifndef CMD_SPOOL_H
#define CMD_SPOOL_H

#include "claimcheck/base.h"

#include <stdio.h>

struct spool {
    FILE *file; /* NULL: not open */
    uint64_t end;
};
struct spooled {
    uint64_t at;
    size_t n;
};

/* A file for its owner alone, in $TMPDIR or /var/tmp, gone when it is closed. */
bool spool_open(struct spool *s, struct cc_arena *a, struct cc_error *err);
bool spool_put(struct spool *s, cc_str bytes, struct spooled *out, struct cc_error *err);
/* What was put, in the arena; CC_NONE with .p NULL: it cannot be read. */
cc_str spool_get(const struct spool *s, struct spooled from, struct cc_arena *a);
void spool_close(struct spool *s);

#endif
