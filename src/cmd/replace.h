/* Writing a file as a whole. */
#ifndef CMD_REPLACE_H
#define CMD_REPLACE_H

#include "claimcheck/base.h"

/*
 * The file then holds `text`; whoever reads it meanwhile finds the old one or the new. A
 * link stays one, and the file it leads to keeps its mode.
 */
bool replace_file(const char *path, cc_str text, struct cc_arena *a,
                  struct cc_error *err);

#endif
