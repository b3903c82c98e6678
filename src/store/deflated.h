/*
 * Bytes as zlib packs them (RFC 1950), where that makes them fewer; what is as long as it
 * was is as it was. As the SQL functions sqlar_compress and sqlar_uncompress of SQLite's
 * own shell have it, so that it can read what is kept.
 */
#ifndef STORE_DEFLATED_H
#define STORE_DEFLATED_H

#include "claimcheck/base.h"

/* Of zlib's levels; the higher one makes texts a tenth shorter, and takes twice the time.
 */
enum { DEFLATED_FAST = 1, DEFLATED_WELL = 6 };
/* The bytes themselves, or fewer in the arena. */
cc_str deflated(cc_str bytes, int level, struct cc_arena *a);
/* Of `size` bytes; CC_NONE: they are damaged. */
cc_str inflated(cc_str packed, size_t size, struct cc_arena *a);

#endif
