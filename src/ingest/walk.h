/* The files that paths stand for, one after the other; folders in the order of names. */
#ifndef INGEST_WALK_H
#define INGEST_WALK_H

#include "ingest.h"

struct walk;

struct walk *walk_open(const char *const *paths, size_t n, struct cc_arena *a);

/* The next file, or NULL at the end. A folder that cannot be read: false and *err; go on.
 */
bool walk_next(struct walk *w, const char **path, struct cc_error *err);

/* What the name's ending says is in it; INGEST_GUESS: nothing that a folder is searched
 * for. */
enum ingest_from walk_form(cc_str name);

#endif
