/* The two articles that 'claimcheck diff' is asked for: files, or articles of the store.
 */
#ifndef CMD_VERSIONS_H
#define CMD_VERSIONS_H

#include "storage.h"

struct versions {
    struct call *call;
    struct store *s;          /* NULL while nothing of it is asked for */
    struct kept *at[2];       /* as they are named; of one name the earlier first */
    struct kept_list list[2]; /* what holds them */
    const struct cc_parties *parties; /* of the first that has some, or NULL */
    struct cc_error err;
};
/* false: has been told, or is in v->err. versions_close ends it in any case. */
bool versions_take(struct versions *v);
void versions_close(struct versions *v);

#endif
