/*
 * Civil dates as intervals of days with a precision, and where they came from.
 *
 * Days are counted from 1970-01-01 in the proleptic Gregorian calendar; no time zone, no
 * clock.
 */
#ifndef CLAIMCHECK_DATE_H
#define CLAIMCHECK_DATE_H

#include "claimcheck/base.h"

enum cc_precision {
    CC_PREC_NONE, /* no date known */
    CC_PREC_MINUTE,
    CC_PREC_DAY,
    CC_PREC_WEEK,
    CC_PREC_MONTH,
    CC_PREC_SEASON,
    CC_PREC_YEAR,
    CC_PREC_RANGE, /* any other interval; first or last may be open */
};

#define CC_DAY_MIN INT32_MIN /* open to the past */
#define CC_DAY_MAX INT32_MAX /* open to the future */

/* Days first..last, both included; first == last for a day. minute: of the day in UTC, or
 * -1. */
typedef struct {
    int32_t first, last;
    int16_t minute;
    uint8_t precision; /* enum cc_precision */
} cc_date;

#define CC_NO_DATE ((cc_date){ 0, 0, -1, CC_PREC_NONE })

/* Day number of a civil date; the month is 1..12. false when there is no such day. */
bool cc_day_from_civil(int year, int month, int day, int32_t *out);
void cc_day_to_civil(int32_t day, int *year, int *month, int *dom);
int cc_weekday(int32_t day); /* 0 = Monday */

/*
 * "YYYY", "YYYY-MM", "YYYY-MM-DD", "YYYY-MM-DDThh:mm[:ss](Z|+hh:mm)"; a zone moves the
 * time to UTC, the day stays the one written (a time that UTC puts on another day is
 * moved to the nearest minute of this one). White space around is allowed, anything else
 * is an error.
 */
bool cc_date_parse(cc_date *out, cc_str s, struct cc_error *err);

cc_date cc_date_day(int32_t day);
cc_date cc_date_month(int year, int month);
cc_date cc_date_year(int year);
bool cc_date_known(cc_date d);
bool cc_date_equal(cc_date a, cc_date b);
/* By first, then last, then minute; unknown sorts last. */
int cc_date_compare(cc_date a, cc_date b);
/* true when every day of a lies before every day of b (same day: when both minutes say
 * so). */
bool cc_date_before(cc_date a, cc_date b);
/* the intervals share a day; unknown meets all */
bool cc_date_meet(cc_date a, cc_date b);

/* "2023-02-20", "2023-02", "2023", "2023-W08", "2023-02-01/2023-02-14"; "" when unknown.
 */
cc_str cc_date_format(struct cc_arena *a, cc_date d);
/* The same with minutes of UTC, where they are known: "2023-02-20T14:05Z". */
cc_str cc_date_iso(struct cc_arena *a, cc_date d);
/* none minute day week month season year range */
cc_str cc_precision_name(enum cc_precision p);

/* Where a date came from. */
enum cc_date_source {
    CC_FROM_NOWHERE,
    CC_FROM_HEADER,   /* a Date: line, a JSON field, HTML metadata */
    CC_FROM_DATELINE, /* the sample's first line */
    CC_FROM_OPTION,   /* --date */
    CC_FROM_FILENAME,
    CC_FROM_PUBLISHED, /* said: taken from the date of publication */
    CC_FROM_TEXT,      /* said, about: an expression of the text, resolved */
};
/* header dateline option filename published text */
cc_str cc_date_source_name(enum cc_date_source s);

#endif
