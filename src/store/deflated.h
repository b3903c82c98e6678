/*
 * Bytes as zlib packs them (RFC 1950), where that makes them fewer; what is as long as it
 * was is as it was. Without a text beside them as the SQL functions sqlar_compress and
 * sqlar_uncompress of SQLite's own shell have it, so that it can read what is kept.
 */
#ifndef STORE_DEFLATED_H
#define STORE_DEFLATED_H

#include "claimcheck/base.h"

/* The bytes themselves, or fewer in the arena. beside: a text whose words they have, which
 * is at hand when they are read again (zlib's preset dictionary); CC_NONE: none. */
cc_str deflated(cc_str bytes, cc_str beside, struct cc_arena *a);
/* Of `size` bytes; CC_NONE: they are damaged, or were beside another text. */
cc_str inflated(cc_str packed, size_t size, cc_str beside, struct cc_arena *a);

#endif
