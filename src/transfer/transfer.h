/*
 * A store as a stream of lines of JSON, and such a stream into a store (claimcheck
 * export, import). What is derived, statements, claims and findings, is not carried: it
 * is made anew.
 *
 *   claimcheck.export/1          the head: what follows, and where the history ends
 *   claimcheck.export.case/1     by name
 *   claimcheck.export.article/1  by case and key, with all that was given with it
 *   claimcheck.export.verdict/1  of other programs, by case, finding and judge
 *   claimcheck.export.event/1    the whole history, each with all that its hash is over
 *   claimcheck.export.end/1      the counts again, and the SHA-256 of the lines before
 *
 * The order depends on nothing but what is stored: two stores of one content give the
 * same bytes. One line is in memory at a time. docs/schema has a schema for each.
 */
#ifndef TRANSFER_TRANSFER_H
#define TRANSFER_TRANSFER_H

#include "review/review.h"

#include <stdio.h>

#define TRANSFER_TEXT_MAX ((size_t)256 * 1024) /* bytes of a title, a name, a note */
#define TRANSFER_LINE_MAX ((size_t)64 * 1024 * 1024) /* bytes of a line */

/* What a stream holds. */
struct transfer_held {
    struct store_counts counts;
    cc_str case_name; /* the one case of it, without history; CC_NONE: all of a store */
    struct review_head head;
};

/*
 * Writes the store, or one case of it, as it is at one moment. Texts, originals and
 * events are proved on the way: false where one does not fit, or is too large for a line;
 * there is no closing line then. version: of the program. `a`: for the time of the call.
 */
bool transfer_write(struct store *s, cc_str case_name, cc_str version, FILE *to,
                    struct transfer_held *out, struct cc_arena *a, struct cc_error *err);

struct transfer;

/* A file, or "-" for standard input; what can be read once only is kept in a temporary
 * file. NULL with *err. Lives in `a`, which must outlive it. */
struct transfer *transfer_open(const char *path, struct cc_arena *a,
                               struct cc_error *err);
void transfer_close(struct transfer *t); /* NULL is allowed */

/*
 * Reads all of it and proves it: form, order, counts, each text and original by its
 * SHA-256, each event by its hash and the one before, the lines by the closing one.
 * false: *err names the line. Comes before transfer_take.
 */
bool transfer_prove(struct transfer *t, struct transfer_held *out, struct cc_error *err);

/* What became of the party file of a case that the store has another one for. */
struct transfer_parties {
    cc_str case_name;
    bool taken; /* else the store's own stays: its history is ahead */
};
struct transfer_taken {
    int64_t added, present; /* articles */
    int64_t withheld;       /* not taken: the store, or the history, has removed them */
    uint32_t erased;        /* articles of the store that the history removed */
    int64_t verdicts, events;
    bool ahead; /* the store's history goes on behind the stream's */
    struct review_head head;
    const struct transfer_parties *parties;
    uint32_t n_parties;
};

/*
 * Brings into the store what it does not have, in one transaction, or nothing. Its
 * history must be the beginning of the stream's, or the other way round (CC_ECONFLICT),
 * and what is new in it must have been allowed (CC_EPOLICY, review_adopt). What was
 * removed stays away, and what the history has removed is removed here, too. dry_run:
 * does it all and takes it back.
 */
bool transfer_take(struct transfer *t, struct store *s, bool dry_run,
                   struct transfer_taken *out, struct cc_error *err);

#endif
