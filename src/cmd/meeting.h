/* The stored articles that drafts can meet, read again. */
#ifndef CMD_MEETING_H
#define CMD_MEETING_H

#include "storage.h"

struct meeting {
    uint32_t articles; /* of the case */
    uint32_t met;      /* of them, read */
};
/*
 * Puts at the end of the list, which holds the drafts, what of the case they can meet;
 * all of it when findings graded possible are asked for, when a draft corrects something,
 * or before the case was compared by the rules in use. false: has been told.
 */
bool meeting_read(struct meeting *out, struct call *call, struct store *s,
                  const struct store_case *which, const struct cc_parties *parties,
                  struct kept_list *list);

#endif
