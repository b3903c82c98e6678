/*
 * Time expressions reckoned from one day: "on Monday", "last Tuesday", "Friday, February
 * 24", "in December", "earlier this month", "two days ago", "in 2021", "last spring",
 * "2031-03-04".
 */
#include "clock.h"

/* "in December", "last March": "may" and "march" alone are months only behind such a
 * word; "how Dec had come" is of somebody. */
static bool is_led(const struct clock *c, uint32_t t)
{
    return (c->d->token[t].flags & CC_TOK_UPPER) && t > 0 &&
           ((clock_class(c, t - 1, NULL) && !clock_class(c, t - 1, "wh")) ||
            clock_shift(c, t - 1, NULL, NULL));
}

/* A day of a month; year -1: the one that the words leave open. */
static cc_date day_in(const struct clock *c, int year, int month, int day)
{
    int32_t there;

    if (year < 0)
        year = clock_year_for(c, month, day);
    return year > 0 && cc_day_from_civil(year, month, day, &there) ? cc_date_day(there)
                                                                   : CC_NO_DATE;
}

/* The year that tokens t.. give to a month or day before them: "2023", "of 2023", "last
 * year", "of this year"; *end: behind it. -1: they give none. */
static int year_behind(const struct clock *c, uint32_t t, uint32_t *end)
{
    int year, pick, days;

    t += clock_is(c, t, "of");
    year = clock_year(c, t);
    *end = t + (year > 0);
    if (year > 0 || !c->known || !clock_shift(c, t, "pick", &pick) ||
        !clock_calendar(c, t + 1, "unit", &days) || days != DAYS_OF_YEAR)
        return year;
    *end = t + 2;
    return c->year + pick;
}

/* "February 24", "February 24, 2023", "February 2023", "February of last year",
 * "February". */
static cc_date month_first(struct clock *c, int month)
{
    uint32_t t = c->at + 1, end;
    int day = clock_day(c, t), year;
    bool word = clock_is(c, t, "a"), led = is_led(c, c->at);

    year = year_behind(c, t, &end);
    if (year > 0) {
        c->at = end;
        return cc_date_month(year, month);
    }
    if (day >= 1 && day <= 31 && !word) {
        year = year_behind(c, t + 1 + clock_is(c, t + 1, ","), &end);
        c->at = year > 0 ? end : t + 1;
        return day_in(c, year, month, day);
    }
    c->at = t;
    year = clock_year_for(c, month, 0);
    return !led || year < 0 ? CC_NO_DATE : cc_date_month(year, month);
}

/* "Monday night" is of Monday. */
static void skip_part(struct clock *c)
{
    int n;

    if (clock_calendar(c, c->at, "part", &n))
        c->at++;
}

static cc_date weekday(struct clock *c, int day, int pick)
{
    int today, back;
    uint32_t t = c->at + 1;
    int month, m;

    /* "Friday, February 24": the date says more than the day */
    if (clock_is(c, t, ","))
        t++;
    if (clock_calendar(c, t, "month", &month) && (m = clock_count(c, t + 1)) > 0 &&
        m <= 31) {
        c->at = t;
        return month_first(c, month);
    }
    c->at++;
    skip_part(c);
    if (!c->known)
        return CC_NO_DATE;
    today = cc_weekday(c->day);
    back = (today - day + DAYS_OF_WEEK) % DAYS_OF_WEEK;
    if (pick < 0)
        return cc_date_day(c->day - (back ? back : DAYS_OF_WEEK));
    if (pick > 0 || !c->past)
        return cc_date_day(c->day + (back || pick > 0 ? DAYS_OF_WEEK - back : 0));
    return cc_date_day(c->day - back);
}

/* "in the spring", "over the weekend": the one nearest, said never in the future. */
static bool is_definite(const struct clock *c, uint32_t t)
{
    return t > 1 && clock_is(c, t - 1, "the") && clock_class(c, t - 2, "date");
}

static cc_date season(struct clock *c, int month, int pick)
{
    int year = clock_year(c, clock_is(c, c->at + 1, "of") ? c->at + 2 : c->at + 1);
    bool definite = is_definite(c, c->at);

    c->at += year < 0 ? 1u : clock_is(c, c->at + 1, "of") ? 3u : 2u;
    if (year < 0 && (!c->known || (pick == -9 && !(definite && c->past))))
        return CC_NO_DATE;
    if (year < 0) {
        year = c->year;
        if (pick < 0 && month + (pick == -9 ? 0 : SEASON_MONTHS) > c->month)
            year--;
        if (pick > 0 && month <= c->month)
            year++;
    }
    return clock_months(year, month, SEASON_MONTHS, CC_PREC_SEASON);
}

cc_date reckon_picked(struct clock *c, int pick, bool earlier)
{
    uint32_t t = c->at + 1;
    int n;
    cc_date out = CC_NO_DATE;

    if (clock_calendar(c, t, "weekday", &n)) {
        c->at = t;
        return weekday(c, n, pick);
    }
    if (clock_calendar(c, t, "season", &n)) {
        c->at = t;
        return season(c, n, pick);
    }
    if (clock_calendar(c, t, "month", &n) && c->known) {
        c->at = t + 1;
        return cc_date_month(clock_year_for(c, n, 0) + (pick > 0 && n <= c->month), n);
    }
    if (clock_calendar(c, t, "part", &n)) {
        c->at = t + 1;
        return c->known ? cc_date_day(c->day + pick) : CC_NO_DATE;
    }
    if (!clock_calendar(c, t, "unit", &n))
        return CC_NO_DATE;
    c->at = t + 1;
    out = clock_unit(c, n, pick);
    if (earlier && cc_date_known(out) && out.last > c->day && out.first <= c->day) {
        out.last = c->day;
        if (out.last != out.first)
            out.precision = CC_PREC_RANGE;
    }
    return out;
}

int reckon_unit(const struct clock *c, uint32_t t)
{
    int n;

    return clock_calendar(c, t, "units", &n) || clock_calendar(c, t, "part", &n) ? n : -1;
}

/* Nothing that "before" or "after" could be before or after of: "a day before, he ...".
 */
static bool stands_alone(const struct clock *c, uint32_t t)
{
    return t > c->last || t >= c->d->tokens || c->d->token[t].kind == CC_TOKEN_PUNCT ||
           c->d->token[t].kind == CC_TOKEN_CLOSE;
}

int reckon_count(const struct clock *c, int *way, bool *fresh)
{
    uint32_t t = c->at + 2;
    bool article = clock_is(c, c->at, "the");
    int n = article ? 1 : clock_count(c, c->at);

    if (n < 0 || reckon_unit(c, c->at + 1) < 0 || !clock_shift(c, t, "span", way))
        return -1;
    *fresh = clock_is(c, t, "ago");
    if ((article && *fresh) || ((clock_is(c, t, "before") || clock_is(c, t, "after")) &&
                                !stands_alone(c, t + 1)))
        return -1;
    return n;
}

cc_date reckon_counted(struct clock *c)
{
    int way = 0, n, days;
    bool fresh;
    cc_date out;

    n = reckon_count(c, &way, &fresh);
    if (n < 0 || !c->known)
        return CC_NO_DATE;
    days = reckon_unit(c, c->at + 1);
    c->at += 3;
    if (days == 30)
        return clock_month_from(c, n * way);
    if (days >= 365)
        return cc_date_year(c->year + n * way * (days / 365));
    out = cc_date_day(c->day + n * days * way);
    if (days == DAYS_OF_WEEK)
        out = clock_interval(out.first - cc_weekday(out.first),
                             out.first - cc_weekday(out.first) + 6, CC_PREC_WEEK);
    return out;
}

/* "3 February 2023", "the 3rd of February", "3 February last year". */
static cc_date day_first(struct clock *c)
{
    int day = clock_day(c, c->at), month, year;
    uint32_t t = c->at + 1, end;

    if (clock_is(c, t, "of"))
        t++;
    if (day < 1 || day > 31 || clock_is(c, c->at, "a") ||
        !clock_calendar(c, t, "month", &month))
        return CC_NO_DATE;
    year = year_behind(c, t + 1, &end);
    c->at = year > 0 ? end : t + 1;
    return day_in(c, year, month, day);
}

/* "in 2029", "of late 2029": what stands before a number that is a year. */
static bool before_year(const struct clock *c, uint32_t t)
{
    if (t > 1 && clock_shift(c, t - 1, "edge", NULL))
        t--;
    return t > 0 && (clock_is(c, t - 1, "in") || clock_is(c, t - 1, "since") ||
                     clock_is(c, t - 1, "of") || clock_is(c, t - 1, "during"));
}

/* "Christmas Eve", "New Year's Day 2030" */
static cc_date holiday(struct clock *c)
{
    int32_t there;
    int day, year;
    uint32_t end = clock_holiday(c, c->at, &day);

    if (!end)
        return CC_NO_DATE;
    year = clock_year(c, end);
    c->at = end + (year > 0);
    if (year < 0)
        year = clock_year_for(c, day / 100, day % 100);
    if (year < 0 || !cc_day_from_civil(year, day / 100, day % 100, &there))
        return CC_NO_DATE;
    return cc_date_day(there);
}

/* A word of calendar.lex by itself. */
static cc_date single(struct clock *c)
{
    int n;
    cc_date out = CC_NO_DATE;

    if (clock_calendar(c, c->at, "weekday", &n))
        return weekday(c, n, 0);
    if (clock_calendar(c, c->at, "month", &n))
        return month_first(c, n);
    if (clock_calendar(c, c->at, "season", &n))
        return season(c, n, -9);
    if (clock_calendar(c, c->at, "relative", &n)) {
        c->at++;
        skip_part(c);
        return c->known ? cc_date_day(c->day + n) : CC_NO_DATE;
    }
    out = holiday(c);
    if (cc_date_known(out))
        return out;
    if (clock_is(c, c->at, "weekend") && is_definite(c, c->at) && c->past) {
        c->at++;
        return clock_unit(c, 2, 0);
    }
    n = clock_year(c, c->at);
    if (n > 0 && before_year(c, c->at)) {
        c->at++;
        return cc_date_year(n);
    }
    if (cc_token_form(c->d, c->at).n == 10 &&
        cc_date_parse(&out, cc_token_form(c->d, c->at), NULL)) {
        c->at++;
        return out;
    }
    return CC_NO_DATE;
}

cc_date reckon(struct clock *c)
{
    uint32_t start = c->at;
    int n;
    cc_date out = CC_NO_DATE;

    if (clock_shift(c, c->at, "start", &n) && clock_shift(c, c->at + 1, "pick", &n)) {
        c->at++;
        out = reckon_picked(c, n, true);
    }
    if (!cc_date_known(out) && (c->at = start, clock_shift(c, c->at, "pick", &n)))
        out = reckon_picked(c, n, false);
    if (!cc_date_known(out) && (c->at = start, true))
        out = reckon_counted(c);
    if (!cc_date_known(out) && (c->at = start, true))
        out = day_first(c);
    if (!cc_date_known(out) && (c->at = start, true))
        out = single(c);
    return out;
}
