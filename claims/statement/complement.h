/* The complement of a cue: what was said, before its end is settled. */
#ifndef STATEMENT_COMPLEMENT_H
#define STATEMENT_COMPLEMENT_H

#include "work.h"

struct complement {
    struct range range;
    const char *rule;
    bool sure; /* its end is known, not to be settled by the words around it */
};

/* The content of `verb` by the frames of its cue; false when there is none. */
bool complement_find(const struct unit *u, int32_t verb, const struct cue *c,
                     struct complement *out);

/* "call X Y", "describe X as Y": object and predicate; *sure: its end is known. */
/* "X in a talk called Y “Z”": with an object before the quote the verb is active. */
bool is_calling(const struct unit *u, int32_t verb, const struct cue *c);
struct range calling(const struct unit *u, int32_t verb, const struct cue *c, bool *sure);

#endif
