/*
 * What time.c is made of: words of dates among a document's tokens, and days counted from
 * one.
 */
#ifndef STATEMENT_CLOCK_H
#define STATEMENT_CLOCK_H

#include "claimcheck/lexicon.h"
#include "claimcheck/statement.h"

enum { DAYS_OF_WEEK = 7, DAYS_OF_YEAR = 365, SEASON_MONTHS = 3 };

struct clock {
    const struct cc_document *d;
    uint32_t at, last; /* token looked at, and the last one that may be */
    bool past, ahead;  /* nothing that lies ahead, or behind */
    bool known;        /* there is a day to count from */
    int32_t day;       /* it: the article's, or another that was named before */
    int year, month;
};

struct clock clock_of(const struct cc_document *d, uint32_t last, enum cc_time_side side);
/* Counts from another day. */
void clock_set(struct clock *c, int32_t day);

bool clock_is(const struct clock *c, uint32_t t, const char *word);
/* A row of calendar.lex of that kind ("units": a unit, also in the plural); its number in
 * *n. */
bool clock_calendar(const struct clock *c, uint32_t t, const char *kind, int *n);
/* A row of shift.lex of that kind, or of any; its number in *n. */
bool clock_shift(const struct clock *c, uint32_t t, const char *how, int *n);
/* "24", "24th", "two", "a": a number of days and the like; -1 when it is none. */
int clock_count(const struct clock *c, uint32_t t);
/* The same beside a month: there "an April article" counts nothing. */
int clock_day(const struct clock *c, uint32_t t);
int clock_year(const struct clock *c, uint32_t t); /* -1 for none */
/* A word of joint.lex, of that class or of any. */
bool clock_class(const struct clock *c, uint32_t t, const char *joint);
/* The token behind a holiday's name at t, or 0; its month * 100 + day in *day. */
uint32_t clock_holiday(const struct clock *c, uint32_t t, int *day);

cc_date clock_interval(int32_t first, int32_t last, enum cc_precision p);
cc_date clock_months(int year, int month, int count, enum cc_precision p);
/* The month `n` months from the article's. */
cc_date clock_month_from(const struct clock *c, int n);
/* The year a month or day without a year belongs to: said never in the future; else the
 * year that brings it nearest to the article. */
int clock_year_for(const struct clock *c, int month, int day);
/* The week, month, year, weekend of so many days that `pick` picks. */
cc_date clock_unit(const struct clock *c, int days, int pick);

/* ---- reckon.c: expressions at c->at; they move it behind themselves ------------------
 */

/* Any that the article's day, or the one set, is enough for. */
cc_date reckon(struct clock *c);
/* "last Tuesday", "this month", "next spring", "last night"; earlier: "earlier this
 * month". */
cc_date reckon_picked(struct clock *c, int pick, bool earlier);
/* "two days ago", "a week earlier", "the day before" */
cc_date reckon_counted(struct clock *c);
/* The number of units in such words, or -1; *way is the direction, *fresh says that they
 * count from the article's day only ("ago"). */
int reckon_count(const struct clock *c, int *way, bool *fresh);
/* The unit of "days", "a day", "the night": how many days it has; -1 for none. */
int reckon_unit(const struct clock *c, uint32_t t);

#endif
