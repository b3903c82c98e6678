/*
 * Things in turn, several worked on at once. What comes out, and in what order, is the
 * same for any number of workers.
 *
 * The first few are worked on by the caller itself, so that a short run starts no thread.
 * A worker that waits for input keeps nobody from what is finished: whoever answers each
 * line before it sends the next one is served.
 */
#ifndef CMD_AHEAD_H
#define CMD_AHEAD_H

#include "claimcheck/base.h"

/* Both are called by any thread, the arena being the thing's own; neither lets running
 * out of memory pass. */
struct ahead_kind {
    size_t size;    /* of a thing, which is copied */
    unsigned slots; /* how many are under way at most, for each worker */
    /* The next thing, one call at a time, in order; false: there is none. */
    bool (*take)(void *ctx, void *thing, struct cc_arena *a);
    /* What is to be done with it, beside others. */
    void (*work)(void *ctx, void *thing, struct cc_arena *a);
};

struct ahead;

/* jobs: workers; 0: one for each processor that the program may use. NULL: out of memory.
 */
struct ahead *ahead_new(const struct ahead_kind *kind, void *ctx, int jobs);
/* The next thing, finished, and in `a`, which must be empty, all that it refers to;
 * false: there is none. */
bool ahead_next(struct ahead *h, void *thing, struct cc_arena *a);
/* May ahead_next wait for input, and for nothing else? */
bool ahead_waits(struct ahead *h);
/* wait: input comes or ends sooner or later; else the result may be false: a worker still
 * waits for it, so that nothing of it may be closed. */
bool ahead_free(struct ahead *h, bool wait);

#endif
