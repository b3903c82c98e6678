/* The articles that `claimcheck party` is about, and the party file that goes with them.
 */
#ifndef CMD_DESK_H
#define CMD_DESK_H

#include "roster.h"
#include "storage.h"

struct desk {
    struct kept_list kept;
    struct record_summary sum;
    const struct cc_parties *parties; /* NULL: built-in roles only */
    cc_str json;                      /* the party file as it is, CC_NONE without one */
    const char *path;    /* where it is, or would be; NULL: in the store only */
    struct store *store; /* NULL: the articles are files */
    cc_str case_name;    /* of the store */
};

/* Paths, else the store's one case; for_change: the party file must be readable. false:
 * has been told. */
bool desk_open(struct desk *d, struct call *call, bool for_change);
/* The articles once more, with other parties. */
void desk_read_anew(struct desk *d, const struct cc_parties *parties);
/* Puts another party file in the place of the one that was read, unless somebody else
 * has changed it since. */
bool desk_write(struct desk *d, struct call *call, cc_str json, struct cc_error *err);
/* Where the party file is, as a message has it. */
const char *desk_where(const struct desk *d);
void desk_close(struct desk *d);

#endif
