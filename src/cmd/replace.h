/* Writing a file as a whole. */
#ifndef CMD_REPLACE_H
#define CMD_REPLACE_H

#include "claimcheck/base.h"

#include <stdio.h>
#include <sys/types.h>

/*
 * The file then holds `text`; whoever reads it meanwhile finds the old one or the new. A
 * link stays one, and the file it leads to keeps its mode.
 */
bool replace_file(const char *path, cc_str text, struct cc_arena *a,
                  struct cc_error *err);

/* The same, written piece by piece: what is written to .to, from its beginning. */
struct replacing {
    FILE *to;
    const char *path; /* as given */
    char *real, *beside;
};
bool replace_begin(struct replacing *r, const char *path, struct cc_arena *a,
                   struct cc_error *err);
/* ok: it is whole, and takes the place with that mode; else the old one stays. */
bool replace_end(struct replacing *r, bool ok, mode_t mode, struct cc_error *err);

#endif
