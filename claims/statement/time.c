/*
 * Time expressions against the article's date: "on Monday", "last Tuesday", "Friday,
 * February 24", "in December", "earlier this month", "two days ago", "in 2021", "last
 * spring", "2031-03-04"; and against the day last named before them: "the following day",
 * "a week earlier".
 */
#include "clock.h"

enum { STORY_BACK = 160, EDGE_WORDS = 5 };

/* "in December", "last March": "may" and "march" alone are months only behind such a
 * word. */
static bool is_led(const struct clock *c, uint32_t t)
{
    return (c->d->token[t].flags & CC_TOK_UPPER) && t > 0 &&
           (clock_class(c, t - 1, NULL) || clock_shift(c, t - 1, NULL, NULL));
}

/* "February 24", "February 24, 2023", "February 2023", "February". */
static cc_date month_first(struct clock *c, int month)
{
    uint32_t t = c->at + 1;
    int day = clock_day(c, t), year;
    int32_t there;
    bool word = clock_is(c, t, "a"), led = is_led(c, c->at);

    year = clock_year(c, t);
    if (year > 0) {
        c->at = t + 1;
        return cc_date_month(year, month);
    }
    if (day >= 1 && day <= 31 && !word) {
        uint32_t y = clock_is(c, t + 1, ",") ? t + 2 : t + 1;
        year = clock_year(c, y);
        c->at = year > 0 ? y + 1 : t + 1;
        if (year < 0)
            year = clock_year_for(c, month, day);
        if (year > 0 && cc_day_from_civil(year, month, day, &there))
            return cc_date_day(there);
        return CC_NO_DATE;
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

/* "last Tuesday", "this month", "next spring", "last night"; earlier: "earlier this
 * month". */
static cc_date picked(struct clock *c, int pick, bool earlier)
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

/* The unit of "days", "a day", "the night": how many days it has; -1 for none. */
static int unit_days(const struct clock *c, uint32_t t)
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

/* "two days ago", "a week earlier", "the day before": *way and *fresh tell which way, and
 * whether from the article's day only ("ago"). The number of units, or -1. */
static int counted_words(const struct clock *c, int *way, bool *fresh)
{
    uint32_t t = c->at + 2;
    bool article = clock_is(c, c->at, "the");
    int n = article ? 1 : clock_count(c, c->at);

    if (n < 0 || unit_days(c, c->at + 1) < 0 || !clock_shift(c, t, "span", way))
        return -1;
    *fresh = clock_is(c, t, "ago");
    if ((article && *fresh) || ((clock_is(c, t, "before") || clock_is(c, t, "after")) &&
                                !stands_alone(c, t + 1)))
        return -1;
    return n;
}

static cc_date counted(struct clock *c)
{
    int way = 0, n, days;
    bool fresh;
    cc_date out;

    n = counted_words(c, &way, &fresh);
    if (n < 0 || !c->known)
        return CC_NO_DATE;
    days = unit_days(c, c->at + 1);
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

/* "3 February 2023", "the 3rd of February". */
static cc_date day_first(struct clock *c)
{
    int day = clock_day(c, c->at), month, year;
    uint32_t t = c->at + 1;
    int32_t there;

    if (clock_is(c, t, "of"))
        t++;
    if (day < 1 || day > 31 || clock_is(c, c->at, "a") ||
        !clock_calendar(c, t, "month", &month))
        return CC_NO_DATE;
    year = clock_year(c, t + 1);
    c->at = year > 0 ? t + 2 : t + 1;
    if (year < 0)
        year = clock_year_for(c, month, day);
    if (year > 0 && cc_day_from_civil(year, month, day, &there))
        return cc_date_day(there);
    return CC_NO_DATE;
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

/* An expression that the article's day, or the one set, is enough for. */
static cc_date from_day(struct clock *c)
{
    uint32_t start = c->at;
    int n;
    cc_date out = CC_NO_DATE;

    if (clock_shift(c, c->at, "start", &n) && clock_shift(c, c->at + 1, "pick", &n)) {
        c->at++;
        out = picked(c, n, true);
    }
    if (!cc_date_known(out) && (c->at = start, clock_shift(c, c->at, "pick", &n)))
        out = picked(c, n, false);
    if (!cc_date_known(out) && (c->at = start, true))
        out = counted(c);
    if (!cc_date_known(out) && (c->at = start, true))
        out = day_first(c);
    if (!cc_date_known(out) && (c->at = start, true))
        out = single(c);
    return out;
}

/* ---- the day that the story has come to ----------------------------------------------
 */

/* "the following day", "that evening", "a week earlier", "the next day": reckoned from
 * the day named last. *pick for the former, nothing for what is counted. */
static bool is_story(const struct clock *c, bool *is_picked, int *pick)
{
    int way;
    bool fresh;

    *is_picked = clock_shift(c, c->at, "story", pick) &&
                 (!clock_is(c, c->at, "next") || clock_is(c, c->at - 1, "the"));
    return *is_picked || (counted_words(c, &way, &fresh) >= 0 && !fresh);
}

/* Is the day named as closely as the unit wants? */
static bool is_close_enough(const struct clock *c, cc_date anchor, bool is_picked)
{
    int days = unit_days(c, c->at + 1);

    if (!is_picked && days < 0)
        days = unit_days(c, c->at + 2);
    return anchor.first == anchor.last ||
           (days >= 30 && anchor.last - anchor.first < 31) ||
           (days == DAYS_OF_WEEK && anchor.precision == CC_PREC_WEEK) ||
           (days >= 365 && anchor.precision == CC_PREC_YEAR);
}

static cc_date story_from(struct clock *c, cc_date anchor)
{
    struct clock at = *c;
    bool is_picked;
    int pick = 0;
    cc_date out;

    if (!is_story(c, &is_picked, &pick) || !cc_date_known(anchor) ||
        !is_close_enough(c, anchor, is_picked))
        return CC_NO_DATE;
    clock_set(&at, anchor.first);
    at.past = false;
    out = is_picked ? picked(&at, pick, false) : counted(&at);
    if (cc_date_known(out))
        c->at = at.at;
    return out;
}

/* Where the story's days are looked for: this paragraph and the one before. */
static uint32_t story_start(const struct clock *c)
{
    const struct cc_document *d = c->d;
    uint32_t p = d->sentence[d->token[c->at].sentence].paragraph;
    uint32_t from = d->paragraph[p].first_token;

    if (p > 0 && d->paragraph[p - 1].kind == CC_PARA_BODY)
        from = d->paragraph[p - 1].first_token;
    return c->at - from > STORY_BACK ? c->at - STORY_BACK : from;
}

/* The day named last before c->at, itself perhaps reckoned from one before it. */
static cc_date story_day(const struct clock *c)
{
    struct clock k = *c;
    cc_date day = CC_NO_DATE;

    k.last = c->at - 1;
    for (uint32_t t = c->at ? story_start(c) : 0; t < c->at;) {
        cc_date found;
        k.at = t;
        found = story_from(&k, day);
        if (!cc_date_known(found) && (k.at = t, true))
            found = from_day(&k);
        if (!cc_date_known(found) || k.at > c->at ||
            (c->past && c->known && found.first > c->day)) {
            t++;
            continue;
        }
        day = found;
        t = k.at;
    }
    return day;
}

static cc_date expression(struct clock *c)
{
    uint32_t start = c->at;
    bool is_picked;
    int pick;
    cc_date out;

    if (!is_story(c, &is_picked, &pick))
        return from_day(c);
    out = story_day(c);
    if (cc_date_known(out))
        return story_from(c, out);
    c->at = start;
    /* no day was named: what lies ahead of it is not known, what lies behind it is taken
     * to be behind the article's */
    out = from_day(c);
    return c->known && out.first > c->day ? CC_NO_DATE : out;
}

/* ---- in words ------------------------------------------------------------------------
 */

/* "between March 3 and 5", "from Monday to Wednesday": the second half, from c->at on. */
static cc_date with_end(struct clock *c, uint32_t start, cc_date first)
{
    struct clock k = *c;
    int year, month, dom, day;
    cc_date end;

    if (!start || !((clock_is(c, start - 1, "between") && clock_is(c, c->at, "and")) ||
                    (clock_is(c, start - 1, "from") &&
                     (clock_is(c, c->at, "to") || clock_is(c, c->at, "until") ||
                      clock_is(c, c->at, "through")))))
        return first;
    k.at++;
    end = from_day(&k);
    day = clock_day(c, c->at + 1);
    if (!cc_date_known(end) && first.precision == CC_PREC_DAY && day >= 1 && day <= 31) {
        cc_day_to_civil(first.first, &year, &month, &dom);
        if (!cc_day_from_civil(year, month, day, &end.first))
            return first;
        end = cc_date_day(end.first);
        k.at = c->at + 2;
    }
    if (!cc_date_known(end))
        return first;
    if (end.last < first.first)
        first.first -= DAYS_OF_WEEK;
    if (end.last < first.first)
        return first;
    c->at = k.at;
    return clock_interval(first.first, end.last, CC_PREC_RANGE);
}

/* "since 2029": from then until the article. */
static cc_date since(const struct clock *c, uint32_t t, cc_date when)
{
    if (!t || !c->known || c->day < when.first ||
        !(clock_is(c, t, "since") || clock_is(c, t - 1, "since")))
        return when;
    return clock_interval(when.first, c->day, CC_PREC_RANGE);
}

/* The first word of an expression at t as it is written: "In late March", "At the end of
 * May". */
static uint32_t written_start(const struct clock *c, uint32_t first, uint32_t t)
{
    uint32_t edge = t;

    if (t > first && (clock_is(c, t - 1, "from") || clock_is(c, t - 1, "between")))
        return t - 1;
    for (uint32_t k = 1; k <= EDGE_WORDS && t >= first + k; k++) {
        if (clock_shift(c, t - k, "edge", NULL))
            edge = t - k;
        else if (!clock_is(c, t - k, "the") && !clock_is(c, t - k, "of"))
            break;
        if (k == 1 && clock_is(c, t - 1, "the"))
            edge = t - 1;
    }
    if (edge > first && clock_is(c, edge - 1, "the"))
        edge--;
    return edge > first && clock_class(c, edge - 1, "date") ? edge - 1 : edge;
}

cc_date cc_time_resolve(const struct cc_document *d, uint32_t first, uint32_t last,
                        bool past, struct cc_span *used)
{
    struct clock c = clock_of(d, last, past);

    *used = (struct cc_span){ 0, 0 };
    for (uint32_t t = first; t <= last && t < d->tokens; t++) {
        cc_date out;
        c.at = t;
        out = expression(&c);
        if (!cc_date_known(out) || (past && c.known && out.first > c.day))
            continue;
        out = with_end(&c, t, out);
        if (past && c.known && out.last > c.day) {
            out.last = c.day;
            out.precision = out.first == out.last ? CC_PREC_DAY : CC_PREC_RANGE;
        }
        out = since(&c, t, out);
        used->start = d->token[written_start(&c, first, t)].span.start;
        used->end = d->token[c.at - 1].span.end;
        return out;
    }
    return CC_NO_DATE;
}
