/* Dates as pages, feeds and mastheads write them. */
#ifndef INGEST_WHEN_H
#define INGEST_WHEN_H

#include "claimcheck/date.h"

/*
 * ISO 8601 in all the spellings met, RFC 822 ("Mon, 04 Mar 2019 10:20:00 GMT"), and what
 * when_find knows. A time without a zone is left out: the day is sure, the minute is not.
 */
bool when_parse(cc_date *out, cc_str s);

/* The first whole date in a line: "March 4, 2019", "4th Mar. 2019", "2019-03-04". Days
 * and months given as numbers in no sure order are none. *written: its words. */
bool when_find(cc_date *out, cc_str *written, cc_str line);

/* The date that the path of an address holds: "/2019/03/04/", "/2019-03-04-", "/2019/03/"
 * (a month). */
bool when_in_url(cc_date *out, cc_str *written, cc_str url);

#endif
