/* Civil dates: counting days, reading and writing ISO 8601, comparing intervals. */
#include "claimcheck/date.h"

/* Days before 1970-01-01 in a calendar whose year begins on 1 March of the year 0. */
#define EPOCH    719468
#define DAYS_400 146097 /* in 400 years */
#define YEAR_MAX 9999

static bool leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_length(int year, int month)
{
    static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return days[month - 1] + (month == 2 && leap(year));
}

/* Years that begin in March put the leap day last, so that months have a closed formula.
 */
bool cc_day_from_civil(int year, int month, int day, int32_t *out)
{
    if (year < 1 || year > YEAR_MAX || month < 1 || month > 12 || day < 1 ||
        day > month_length(year, month))
        return false;
    int y = month <= 2 ? year - 1 : year;
    int m = (month + 9) % 12; /* 0 = March */
    int of_year = (153 * m + 2) / 5 + day - 1;

    *out = y * 365 + y / 4 - y / 100 + y / 400 + of_year - EPOCH;
    return true;
}

void cc_day_to_civil(int32_t day, int *year, int *month, int *dom)
{
    int64_t z = (int64_t)day + EPOCH;
    int64_t era = (z >= 0 ? z : z - (DAYS_400 - 1)) / DAYS_400;
    int of_era = (int)(z - era * DAYS_400);
    int y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * y + y / 4 - y / 100);
    int m = (5 * of_year + 2) / 153;

    *dom = of_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = (int)(y + era * 400) + (*month <= 2);
}

int cc_weekday(int32_t day)
{
    int64_t since_monday = (int64_t)day + 3; /* 1970-01-01 was a Thursday */
    return (int)((since_monday % 7 + 7) % 7);
}

cc_date cc_date_day(int32_t day)
{
    return (cc_date){ day, day, -1, CC_PREC_DAY };
}

cc_date cc_date_month(int year, int month)
{
    int32_t first;

    if (!cc_day_from_civil(year, month, 1, &first))
        return CC_NO_DATE;
    return (cc_date){ first, first + month_length(year, month) - 1, -1, CC_PREC_MONTH };
}

cc_date cc_date_year(int year)
{
    int32_t first;

    if (!cc_day_from_civil(year, 1, 1, &first))
        return CC_NO_DATE;
    return (cc_date){ first, first + 364 + leap(year), -1, CC_PREC_YEAR };
}

bool cc_date_known(cc_date d)
{
    return d.precision != CC_PREC_NONE;
}

bool cc_date_equal(cc_date a, cc_date b)
{
    if (!cc_date_known(a) || !cc_date_known(b))
        return !cc_date_known(a) && !cc_date_known(b);
    return a.first == b.first && a.last == b.last && a.minute == b.minute &&
           a.precision == b.precision;
}

int cc_date_compare(cc_date a, cc_date b)
{
    if (!cc_date_known(a) || !cc_date_known(b))
        return cc_date_known(b) - cc_date_known(a);
    if (a.first != b.first)
        return a.first < b.first ? -1 : 1;
    if (a.last != b.last)
        return a.last < b.last ? -1 : 1;
    return (a.minute > b.minute) - (a.minute < b.minute);
}

bool cc_date_before(cc_date a, cc_date b)
{
    if (!cc_date_known(a) || !cc_date_known(b))
        return false;
    if (a.first == a.last && b.first == b.last && a.first == b.first)
        return a.minute >= 0 && b.minute >= 0 && a.minute < b.minute;
    return a.last < b.first;
}

bool cc_date_meet(cc_date a, cc_date b)
{
    if (!cc_date_known(a) || !cc_date_known(b))
        return true;
    return a.first <= b.last && b.first <= a.last;
}

/* ---- reading ------------------------------------------------------------------------
 */

/* Exactly `digits` digits at the start of *s. */
static bool number(cc_str *s, size_t digits, int *out)
{
    if (s->n < digits)
        return false;
    *out = 0;
    for (size_t i = 0; i < digits; i++) {
        if (!cc_is_digit(s->p[i]))
            return false;
        *out = *out * 10 + (s->p[i] - '0');
    }
    *s = cc_str_sub(*s, digits, s->n);
    return true;
}

static bool expect(cc_str *s, char c)
{
    if (!s->n || s->p[0] != c)
        return false;
    *s = cc_str_sub(*s, 1, s->n);
    return true;
}

/* (Z|+hh:mm|-hh:mm): minutes that the zone is ahead of UTC. */
static bool zone(cc_str *s, int *ahead)
{
    int sign, hours, minutes;

    *ahead = 0;
    if (expect(s, 'Z'))
        return true;
    sign = expect(s, '+') ? 1 : expect(s, '-') ? -1 : 0;
    if (!sign || !number(s, 2, &hours))
        return false;
    expect(s, ':'); /* +0200 is written too */
    if (!number(s, 2, &minutes) || hours > 18 || minutes > 59)
        return false;
    *ahead = sign * (hours * 60 + minutes);
    return true;
}

/* hh:mm[:ss[.fraction]] and a zone; the minute of the day in UTC, kept within the day
 * written. */
static bool clock_time(cc_str *s, int16_t *minute)
{
    int hour, min, second = 0, ahead;

    if (!number(s, 2, &hour) || !expect(s, ':') || !number(s, 2, &min))
        return false;
    if (expect(s, ':')) {
        if (!number(s, 2, &second))
            return false;
        if (expect(s, '.'))
            while (s->n && cc_is_digit(s->p[0]))
                *s = cc_str_sub(*s, 1, s->n);
    }
    if (hour > 23 || min > 59 || second > 60 || !zone(s, &ahead))
        return false;
    int utc = hour * 60 + min - ahead;
    *minute = (int16_t)(utc < 0 ? 0 : utc > 1439 ? 1439 : utc);
    return true;
}

static bool parse(cc_date *out, cc_str s)
{
    int year, month, day;
    int32_t number_of;

    if (!number(&s, 4, &year) || year < 1)
        return false;
    if (!s.n) {
        *out = cc_date_year(year);
        return true;
    }
    if (!expect(&s, '-') || !number(&s, 2, &month) || month < 1 || month > 12)
        return false;
    if (!s.n) {
        *out = cc_date_month(year, month);
        return true;
    }
    if (!expect(&s, '-') || !number(&s, 2, &day) ||
        !cc_day_from_civil(year, month, day, &number_of))
        return false;
    *out = cc_date_day(number_of);
    if (!s.n)
        return true;
    out->precision = CC_PREC_MINUTE;
    return (expect(&s, 'T') || expect(&s, ' ')) && clock_time(&s, &out->minute) && !s.n;
}

bool cc_date_parse(cc_date *out, cc_str s, struct cc_error *err)
{
    cc_str body = cc_str_trim(s);
    cc_date got = CC_NO_DATE;

    *out = CC_NO_DATE;
    if (!parse(&got, body))
        return cc_fail(
            err, CC_EDATE,
            "\"%.*s\" is not a date; write YYYY-MM-DD, or YYYY-MM-DDThh:mm with Z or "
            "a zone such as +02:00",
            body.n > 60 ? 60 : (int)body.n, body.n ? body.p : "");
    *out = got;
    return true;
}

/* ---- writing ------------------------------------------------------------------------
 */

/* "%0*d": dates are written for every claim, and printf is slow. */
static void add_padded(struct cc_buf *b, int value, size_t width)
{
    char text[16];
    size_t at = sizeof text;
    unsigned rest = value < 0 ? 0u - (unsigned)value : (unsigned)value;

    do
        text[--at] = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    while (sizeof text - at + (value < 0) < width)
        text[--at] = '0';
    if (value < 0)
        text[--at] = '-';
    cc_buf_add(b, (cc_str){ text + at, sizeof text - at });
}

/* "2023", "2023-02" or "2023-02-20": `parts` of them. */
static cc_str format_civil(struct cc_arena *a, int32_t day, int parts)
{
    int part[3];
    struct cc_buf b = { .a = a };

    cc_day_to_civil(day, &part[0], &part[1], &part[2]);
    for (int i = 0; i < parts; i++) {
        if (i > 0)
            cc_buf_addc(&b, '-');
        add_padded(&b, part[i], i == 0 ? 4 : 2);
    }
    return cc_buf_str(&b);
}

static cc_str format_day(struct cc_arena *a, int32_t day)
{
    return format_civil(a, day, 3);
}

/* ISO 8601: the week belongs to the year that its Thursday lies in. */
static cc_str format_week(struct cc_arena *a, int32_t first)
{
    int32_t thursday = first - cc_weekday(first) + 3, new_year = 0;
    int y, m, d;

    cc_day_to_civil(thursday, &y, &m, &d);
    cc_day_from_civil(y, 1, 1, &new_year);
    return cc_strf(a, "%04d-W%02d", y, (thursday - new_year) / 7 + 1);
}

cc_str cc_date_format(struct cc_arena *a, cc_date d)
{
    switch ((enum cc_precision)d.precision) {
    case CC_PREC_NONE:
        return CC_LIT("");
    case CC_PREC_MINUTE:
    case CC_PREC_DAY:
        return format_day(a, d.first);
    case CC_PREC_WEEK:
        return format_week(a, d.first);
    case CC_PREC_MONTH:
        return format_civil(a, d.first, 2);
    case CC_PREC_YEAR:
        return format_civil(a, d.first, 1);
    case CC_PREC_SEASON:
    case CC_PREC_RANGE:
        break;
    }
    cc_str from = d.first == CC_DAY_MIN ? CC_LIT("..") : format_day(a, d.first);
    cc_str to = d.last == CC_DAY_MAX ? CC_LIT("..") : format_day(a, d.last);
    return cc_strf(a, "%.*s/%.*s", CC_FMT(from), CC_FMT(to));
}

cc_str cc_precision_name(enum cc_precision p)
{
    static const char *const names[] = { "none",  "minute", "day",  "week",
                                         "month", "season", "year", "range" };
    return cc_str_c(names[p]);
}

cc_str cc_date_source_name(enum cc_date_source s)
{
    static const char *const names[] = { "",         "header",    "dateline", "option",
                                         "filename", "published", "text" };
    return cc_str_c(names[s]);
}

cc_str cc_date_iso(struct cc_arena *a, cc_date d)
{
    if (!cc_date_known(d))
        return CC_NONE;
    cc_str day = cc_date_format(a, d);
    if (d.minute < 0)
        return day;
    return cc_strf(a, "%.*sT%02d:%02dZ", CC_FMT(day), d.minute / 60, d.minute % 60);
}
