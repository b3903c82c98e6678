/*
 * Time expressions against the article's date: "on Monday", "last Tuesday", "Friday,
 * February 24", "in December", "earlier this month", "two days ago", "in 2021", "last
 * spring", "2031-03-04".
 */
#include "claimcheck/lexicon.h"
#include "claimcheck/statement.h"

enum {
    YEAR_MIN = 1500,
    YEAR_MAX = 2200,
    DAYS_OF_WEEK = 7,
    SEASON_MONTHS = 3,
    LOWER_MAX = 24
};

struct clock {
    const struct cc_document *d;
    uint32_t at, last; /* token looked at, and the last one that may be */
    bool past;
    bool known;  /* the article has a date */
    int32_t day; /* its day */
    int year, month;
};

static bool lower_of(const struct clock *c, uint32_t t, char buf[LOWER_MAX], cc_str *out)
{
    cc_str form;

    if (t > c->last || t >= c->d->tokens)
        return false;
    form = cc_token_form(c->d, t);
    if (form.n > LOWER_MAX)
        return false;
    for (size_t i = 0; i < form.n; i++)
        buf[i] =
            (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
    *out = (cc_str){ buf, form.n };
    return true;
}

static bool form_is(const struct clock *c, uint32_t t, const char *word)
{
    char buf[LOWER_MAX];
    cc_str s;
    return lower_of(c, t, buf, &s) && cc_str_eq(s, cc_str_c(word));
}

static int number_of(cc_str s)
{
    int n = 0;

    if (s.n == 0 || s.n > 6)
        return -1;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return -1;
        n = n * 10 + (s.p[i] - '0');
    }
    return n;
}

/* A row of calendar.lex of that kind; its number in *n. */
static bool calendar(const struct clock *c, uint32_t t, const char *kind, int *n)
{
    char buf[LOWER_MAX];
    cc_str s, number;

    if (!lower_of(c, t, buf, &s))
        return false;
    if (!cc_str_eq(cc_lex_get(CC_LEX(calendar), s, 1), cc_str_c(kind)))
        return false;
    number = cc_lex_get(CC_LEX(calendar), s, 2);
    *n = number.p[0] == '-' ? -number_of(cc_str_sub(number, 1, number.n))
                            : number_of(number);
    return true;
}

static bool shift(const struct clock *c, uint32_t t, const char *how, int *n)
{
    char buf[LOWER_MAX];
    cc_str s;
    size_t rows;
    const struct cc_lex_row *row;

    if (!lower_of(c, t, buf, &s))
        return false;
    row = cc_lex_find(CC_LEX(shift), s, &rows);
    for (size_t i = 0; i < rows; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), cc_str_c(how))) {
            *n = cc_lex_col(&row[i], 2).p[0] == '-' ? -1
                                                    : cc_lex_col(&row[i], 2).p[0] - '0';
            return true;
        }
    return false;
}

/* "24", "24th", "two", "a": a number of days and the like; -1 when it is none. */
static int count_at(const struct clock *c, uint32_t t)
{
    char buf[LOWER_MAX];
    cc_str s, kind, value;

    if (!lower_of(c, t, buf, &s))
        return -1;
    if (number_of(s) >= 0)
        return number_of(s);
    if (s.n > 2 && number_of(cc_str_sub(s, 0, s.n - 2)) >= 0 && s.p[s.n - 1] >= 'a')
        return number_of(cc_str_sub(s, 0, s.n - 2));
    if (cc_str_eq(s, CC_LIT("a")) || cc_str_eq(s, CC_LIT("an")))
        return 1;
    kind = cc_lex_get(CC_LEX(number), s, 1);
    value = cc_lex_get(CC_LEX(number), s, 2);
    if (cc_str_eq(kind, CC_LIT("unit")) || cc_str_eq(kind, CC_LIT("ten")) ||
        cc_str_eq(kind, CC_LIT("collective")))
        return number_of(value);
    return -1;
}

static int year_at(const struct clock *c, uint32_t t)
{
    char buf[LOWER_MAX];
    cc_str s;
    int n = lower_of(c, t, buf, &s) && s.n == 4 ? number_of(s) : -1;
    return n >= YEAR_MIN && n <= YEAR_MAX ? n : -1;
}

static cc_date interval(int32_t first, int32_t last, enum cc_precision p)
{
    return (cc_date){ first, last, -1, (uint8_t)p };
}

static cc_date months(int year, int month, int count, enum cc_precision p)
{
    int32_t first = 0, next = 0;
    int end = month + count;

    cc_day_from_civil(year, month, 1, &first);
    cc_day_from_civil(year + (end - 1) / 12, (end - 1) % 12 + 1, 1, &next);
    return interval(first, next - 1, p);
}

/* The month `n` months from the article's. */
static cc_date month_from(const struct clock *c, int n)
{
    int m = c->year * 12 + c->month - 1 + n;
    return cc_date_month(m / 12, m % 12 + 1);
}

/* The same beside a month: there "an April article" counts nothing. */
static int day_at(const struct clock *c, uint32_t t)
{
    return form_is(c, t, "a") || form_is(c, t, "an") ? -1 : count_at(c, t);
}

/* The year a month or day without a year belongs to: said never in the future; else the
 * year that brings it nearest to the article. */
static int year_for(const struct clock *c, int month, int day)
{
    int32_t best = 0, there;
    int year = c->year;

    if (!c->known)
        return -1;
    for (int y = c->year - 1; y <= c->year + 1; y++) {
        int32_t apart;
        if (!cc_day_from_civil(y, month, day > 0 ? day : 1, &there))
            continue;
        if (c->past &&
            (day > 0 ? there > c->day : y * 12 + month > c->year * 12 + c->month))
            continue;
        apart = there > c->day ? there - c->day : c->day - there;
        if (!best || apart + 1 < best) {
            best = apart + 1;
            year = y;
        }
    }
    return year;
}

/* "in December", "last March": "may" and "march" alone are months only behind such a
 * word. */
static bool is_led(const struct clock *c, uint32_t t)
{
    char buf[LOWER_MAX];
    cc_str s;

    return (c->d->token[t].flags & CC_TOK_UPPER) && t > 0 &&
           lower_of(c, t - 1, buf, &s) &&
           (cc_lex_has(CC_LEX(joint), s) || cc_lex_has(CC_LEX(shift), s));
}

/* "February 24", "February 24, 2023", "February 2023", "February". */
static cc_date month_first(struct clock *c, int month)
{
    uint32_t t = c->at + 1;
    int day = day_at(c, t), year;
    int32_t there;
    bool word = form_is(c, t, "a"), led = is_led(c, c->at);

    year = year_at(c, t);
    if (year > 0) {
        c->at = t + 1;
        return cc_date_month(year, month);
    }
    if (day >= 1 && day <= 31 && !word) {
        uint32_t y = form_is(c, t + 1, ",") ? t + 2 : t + 1;
        year = year_at(c, y);
        c->at = year > 0 ? y + 1 : t + 1;
        if (year < 0)
            year = year_for(c, month, day);
        if (year > 0 && cc_day_from_civil(year, month, day, &there))
            return cc_date_day(there);
        return CC_NO_DATE;
    }
    c->at = t;
    year = year_for(c, month, 0);
    return !led || year < 0 ? CC_NO_DATE : cc_date_month(year, month);
}

static cc_date weekday(struct clock *c, int day, int pick)
{
    int today, back;
    uint32_t t = c->at + 1;
    int month, m;

    /* "Friday, February 24": the date says more than the day */
    if (form_is(c, t, ","))
        t++;
    if (calendar(c, t, "month", &month) && (m = count_at(c, t + 1)) > 0 && m <= 31) {
        c->at = t;
        return month_first(c, month);
    }
    c->at++;
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

static cc_date season(struct clock *c, int month, int pick)
{
    int year = year_at(c, form_is(c, c->at + 1, "of") ? c->at + 2 : c->at + 1);

    c->at += year < 0 ? 1u : form_is(c, c->at + 1, "of") ? 3u : 2u;
    if (year < 0 && (!c->known || pick == -9))
        return CC_NO_DATE;
    if (year < 0) {
        year = c->year;
        if (pick < 0 && month + SEASON_MONTHS > c->month)
            year--;
        if (pick > 0 && month <= c->month)
            year++;
    }
    return months(year, month, SEASON_MONTHS, CC_PREC_SEASON);
}

/* The week, month, year, weekend that `pick` picks. */
static cc_date unit_picked(const struct clock *c, int days, int pick)
{
    int32_t monday = c->day - cc_weekday(c->day);

    if (!c->known)
        return CC_NO_DATE;
    switch (days) {
    case 2: /* the weekend: the one before today's week is over */
        monday += DAYS_OF_WEEK * (pick > 0 || (pick == 0 && !c->past) ? 0 : -1);
        return interval(monday + 5, monday + 6, CC_PREC_RANGE);
    case 7:
        monday += DAYS_OF_WEEK * pick;
        return interval(monday, monday + 6, CC_PREC_WEEK);
    case 30:
        return month_from(c, pick);
    case 365:
        return cc_date_year(c->year + pick);
    case 1:
        return cc_date_day(c->day + pick);
    default:
        return CC_NO_DATE;
    }
}

/* "last Tuesday", "this month", "next spring", "last night"; earlier: "earlier this
 * month". */
static cc_date picked(struct clock *c, int pick, bool earlier)
{
    uint32_t t = c->at + 1;
    int n;
    cc_date out = CC_NO_DATE;

    if (calendar(c, t, "weekday", &n)) {
        c->at = t;
        return weekday(c, n, pick);
    }
    if (calendar(c, t, "season", &n)) {
        c->at = t;
        return season(c, n, pick);
    }
    if (calendar(c, t, "month", &n) && c->known) {
        c->at = t + 1;
        return cc_date_month(year_for(c, n, 0) + (pick > 0 && n <= c->month), n);
    }
    if (calendar(c, t, "part", &n)) {
        c->at = t + 1;
        return c->known ? cc_date_day(c->day + pick) : CC_NO_DATE;
    }
    if (!calendar(c, t, "unit", &n))
        return CC_NO_DATE;
    c->at = t + 1;
    out = unit_picked(c, n, pick);
    if (earlier && cc_date_known(out) && out.last > c->day && out.first <= c->day) {
        out.last = c->day;
        if (out.last != out.first)
            out.precision = CC_PREC_RANGE;
    }
    return out;
}

/* "two days ago", "a week earlier". */
static cc_date counted(struct clock *c)
{
    int n = count_at(c, c->at), days, way;
    uint32_t t = c->at + 1;
    char buf[LOWER_MAX];
    cc_str s, base;
    cc_date out;

    if (n < 0 || !lower_of(c, t, buf, &s))
        return CC_NO_DATE;
    base = s.n > 3 && s.p[s.n - 1] == 's' ? cc_str_sub(s, 0, s.n - 1) : s;
    if (!cc_str_eq(cc_lex_get(CC_LEX(calendar), base, 1), CC_LIT("unit")) ||
        !shift(c, t + 1, "span", &way) || !c->known)
        return CC_NO_DATE;
    days = number_of(cc_lex_get(CC_LEX(calendar), base, 2));
    c->at = t + 2;
    if (days == 30)
        return month_from(c, n * way);
    if (days >= 365)
        return cc_date_year(c->year + n * way * (days / 365));
    out = cc_date_day(c->day + n * days * way);
    if (days == DAYS_OF_WEEK)
        out = interval(out.first - cc_weekday(out.first),
                       out.first - cc_weekday(out.first) + 6, CC_PREC_WEEK);
    return out;
}

/* "3 February 2023", "the 3rd of February". */
static cc_date day_first(struct clock *c)
{
    int day = day_at(c, c->at), month, year;
    uint32_t t = c->at + 1;
    int32_t there;

    if (form_is(c, t, "of"))
        t++;
    if (day < 1 || day > 31 || form_is(c, c->at, "a") || !calendar(c, t, "month", &month))
        return CC_NO_DATE;
    year = year_at(c, t + 1);
    c->at = year > 0 ? t + 2 : t + 1;
    if (year < 0)
        year = year_for(c, month, day);
    if (year > 0 && cc_day_from_civil(year, month, day, &there))
        return cc_date_day(there);
    return CC_NO_DATE;
}

static bool before_year(const struct clock *c, uint32_t t)
{
    return t > 0 && c->at == t &&
           (cc_str_eq_fold(cc_token_form(c->d, t - 1), CC_LIT("in")) ||
            cc_str_eq_fold(cc_token_form(c->d, t - 1), CC_LIT("since")) ||
            cc_str_eq_fold(cc_token_form(c->d, t - 1), CC_LIT("of")) ||
            cc_str_eq_fold(cc_token_form(c->d, t - 1), CC_LIT("during")));
}

/* A word of calendar.lex by itself. */
static cc_date single(struct clock *c)
{
    int n;
    cc_date out = CC_NO_DATE;

    if (calendar(c, c->at, "weekday", &n))
        return weekday(c, n, 0);
    if (calendar(c, c->at, "month", &n))
        return month_first(c, n);
    if (calendar(c, c->at, "season", &n))
        return season(c, n, -9);
    if (calendar(c, c->at, "relative", &n)) {
        c->at++;
        return c->known ? cc_date_day(c->day + n) : CC_NO_DATE;
    }
    if (calendar(c, c->at, "holiday", &n) && c->known) {
        int32_t there;
        int year = year_at(c, c->at + 1),
            y = year > 0 ? year : year_for(c, n / 100, n % 100);
        c->at += year > 0 ? 2 : 1;
        if (cc_day_from_civil(y, n / 100, n % 100, &there))
            out = cc_date_day(there);
        return out;
    }
    n = year_at(c, c->at);
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

static cc_date expression(struct clock *c)
{
    uint32_t start = c->at;
    int n;
    cc_date out = CC_NO_DATE;

    if (shift(c, c->at, "start", &n) && shift(c, c->at + 1, "pick", &n)) {
        c->at++;
        out = picked(c, n, true);
    }
    if (!cc_date_known(out) && (c->at = start, shift(c, c->at, "pick", &n)))
        out = picked(c, n, false);
    if (!cc_date_known(out) && (c->at = start, true))
        out = counted(c);
    if (!cc_date_known(out) && (c->at = start, true))
        out = day_first(c);
    if (!cc_date_known(out) && (c->at = start, true))
        out = single(c);
    return out;
}

static struct clock clock_of(const struct cc_document *d, uint32_t last, bool past)
{
    struct clock c = { .d = d, .last = last, .past = past };
    int dom;

    if (d->article && cc_date_known(d->article->published)) {
        c.known = true;
        c.day = d->article->published.first;
        cc_day_to_civil(c.day, &c.year, &c.month, &dom);
    }
    return c;
}

/* The word before the expression that goes with it: "On Monday", "In December". */
static bool is_lead_word(const struct clock *c, uint32_t t)
{
    char buf[LOWER_MAX];
    cc_str s, rest;

    if (!lower_of(c, t, buf, &s))
        return false;
    rest = cc_lex_get(CC_LEX(joint), s, 1);
    while (rest.n)
        if (cc_str_eq(cc_str_cut(&rest, ','), CC_LIT("date")))
            return true;
    return false;
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
        if (past && c.known && out.last > c.day) {
            out.last = c.day;
            out.precision = out.first == out.last ? CC_PREC_DAY : CC_PREC_RANGE;
        }
        used->start =
            d->token[t > first && is_lead_word(&c, t - 1) ? t - 1 : t].span.start;
        used->end = d->token[c.at - 1].span.end;
        return out;
    }
    return CC_NO_DATE;
}
