/* What a newsroom calls the claims that it publishes a verdict on. */
#ifndef CMD_RATINGS_H
#define CMD_RATINGS_H

#include "report/report.h"

/*
 * {"schema":"claimcheck.ratings/1","organisation":{"name":"...","url":"https://..."},
 *  "worst":1,"best":5,"contradiction":{"name":"Disputed","value":2},
 *  "change":{"name":"Overtaken","value":3}}
 * The url may be missing; a value lies between worst and best.
 */
bool ratings_read(struct report_ratings *out, const char *path, struct cc_arena *a,
                  struct cc_error *err);

#endif
