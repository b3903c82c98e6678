/* A file for its owner alone, that is gone when it is closed. */
#ifndef TRANSFER_TEMPORARY_H
#define TRANSFER_TEMPORARY_H

#include "claimcheck/base.h"

#include <stdio.h>

/* $TMPDIR, or the folder that is given. */
const char *temporary_folder(const char *otherwise);
/* In that folder; NULL: errno says why there is none. */
FILE *temporary_open(const char *otherwise, struct cc_arena *a);

#endif
