/* Dates as pages, feeds and mastheads write them, down to the day, with the minute where
 * the zone is known. */
#include "when.h"

#include "claimcheck/lexicon.h"

#include <stdio.h>

#define LINE_MAX_BYTES 400
#define TOKENS_MAX     64

/* ---- numbers --------------------------------------------------------------------------
 */

/* Exactly `count` digits at `at`, or -1. */
static int digits(cc_str s, size_t at, size_t count)
{
    int n = 0;

    for (size_t i = at; i < at + count; i++) {
        if (i >= s.n || !cc_is_digit(s.p[i]))
            return -1;
        n = n * 10 + (s.p[i] - '0');
    }
    return n;
}

static bool is_digit_at(cc_str s, size_t at)
{
    return at < s.n && cc_is_digit(s.p[at]);
}

static bool day_of(cc_date *out, int year, int month, int day)
{
    int32_t number;

    if (year < 1600 || year > 2199 || !cc_day_from_civil(year, month, day, &number))
        return false;
    *out = cc_date_day(number);
    return true;
}

/* ---- times ----------------------------------------------------------------------------
 */

/* Source: RFC 822, section 5. */
static const struct {
    char name[4];
    int8_t hours;
} zones[] = { { "UT", 0 },   { "GMT", 0 },  { "UTC", 0 },  { "Z", 0 },
              { "EST", -5 }, { "EDT", -4 }, { "CST", -6 }, { "CDT", -5 },
              { "MST", -7 }, { "MDT", -6 }, { "PST", -8 }, { "PDT", -7 } };

/* "Z", "+0100", "+01:00", "-05", "GMT": minutes east of UTC. */
static bool zone_of(int *minutes, cc_str s)
{
    s = cc_str_trim(s);
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (cc_str_eq_fold(s, cc_str_c(zones[i].name))) {
            *minutes = zones[i].hours * 60;
            return true;
        }
    if (s.n < 3 || (s.p[0] != '+' && s.p[0] != '-'))
        return false;
    int hours = digits(s, 1, 2), rest = 0;
    if (s.n > 3)
        rest = digits(s, s.p[3] == ':' ? 4 : 3, 2);
    if (hours < 0 || rest < 0)
        return false;
    *minutes = (hours * 60 + rest) * (s.p[0] == '-' ? -1 : 1);
    return true;
}

/* "hh:mm[:ss[.fff]] zone" behind a day; without a zone, or misshapen, the day stays. */
static void add_time(cc_date *d, cc_str s)
{
    int hour = digits(s, 0, 2), minute = digits(s, 3, 2), east;
    char iso[40];
    int y, m, dom;
    size_t at = 5;

    if (hour < 0 || minute < 0 || s.p[2] != ':')
        return;
    if (at < s.n && s.p[at] == ':')
        at += 3;
    if (at < s.n && (s.p[at] == '.' || s.p[at] == ','))
        for (at++; is_digit_at(s, at);)
            at++;
    if (!zone_of(&east, cc_str_sub(s, at, s.n)) || east <= -24 * 60 || east >= 24 * 60)
        return;
    cc_day_to_civil(d->first, &y, &m, &dom);
    int size = snprintf(iso, sizeof iso, "%04d-%02d-%02dT%02d:%02d%c%02d:%02d", y, m, dom,
                        hour, minute, east < 0 ? '-' : '+',
                        (east < 0 ? -east : east) / 60, (east < 0 ? -east : east) % 60);
    cc_date whole;
    if (cc_date_parse(&whole, (cc_str){ iso, (size_t)size }, NULL))
        *d = whole;
}

/* ---- machines -------------------------------------------------------------------------
 */

/* YYYY-MM-DD, YYYY/MM/DD or YYYYMMDD at `at`, then no digit; *end is behind it. */
static bool numbers_at(cc_date *out, size_t *end, cc_str s, size_t at)
{
    size_t gap = at + 4 < s.n && strchr("-/", s.p[at + 4]) && s.p[at + 4] ? 1 : 0;
    int y = digits(s, at, 4), m = digits(s, at + 4 + gap, 2),
        d = digits(s, at + 6 + 2 * gap, 2);

    *end = at + 8 + 2 * gap;
    if (y < 0 || m < 0 || d < 0 || is_digit_at(s, *end) ||
        (gap && s.p[at + 7] != s.p[at + 4]))
        return false;
    return day_of(out, y, m, d);
}

bool when_parse(cc_date *out, cc_str s)
{
    cc_str written;
    size_t end;

    s = cc_str_trim(s);
    *out = CC_NO_DATE;
    if (cc_date_parse(out, s, NULL))
        return true;
    if (numbers_at(out, &end, s, 0)) {
        cc_str rest = cc_str_trim(cc_str_sub(s, end, s.n));
        if (rest.n && (rest.p[0] == 'T' || rest.p[0] == 't'))
            rest = cc_str_sub(rest, 1, rest.n);
        add_time(out, cc_str_trim(rest));
        return true;
    }
    if (!when_find(out, &written, s))
        return false;
    add_time(out, cc_str_trim(cc_str_sub(s, (size_t)(written.p - s.p) + written.n, s.n)));
    return true;
}

/* ---- people ---------------------------------------------------------------------------
 */

struct token {
    size_t start, end;
    int number; /* -1: a word */
    int month;  /* 0: none */
};

static int month_of(cc_str word)
{
    char low[16];
    size_t n;

    if (word.n >= sizeof low)
        return 0;
    for (size_t i = 0; i < word.n; i++)
        low[i] =
            (char)(word.p[i] >= 'A' && word.p[i] <= 'Z' ? word.p[i] + 32 : word.p[i]);
    const struct cc_lex_row *row =
        cc_lex_find(CC_LEX(calendar), (cc_str){ low, word.n }, &n);
    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), CC_LIT("month"))) {
            cc_str number = cc_lex_col(&row[i], 2);
            int m = digits(number, 0, number.n);
            return m;
        }
    return 0;
}

static bool is_word(cc_str s, size_t at)
{
    return at < s.n && cc_is_letter((unsigned char)s.p[at]);
}

/* "4", "4th", "March", "Mar." */
static void take_token(struct token *t, cc_str s, size_t at)
{
    *t = (struct token){ .start = at, .number = -1 };
    if (is_digit_at(s, at)) {
        size_t end = at;
        while (is_digit_at(s, end))
            end++;
        t->number = end - at <= 4 ? digits(s, at, end - at) : -1;
        t->end = end;
        while (is_word(s, t->end) && t->end < end + 2)
            t->end++; /* the letters of an ordinal */
        return;
    }
    for (t->end = at; is_word(s, t->end); t->end++)
        ;
    t->month = month_of(cc_str_sub(s, at, t->end));
}

static uint32_t tokens_of(struct token *t, cc_str s)
{
    uint32_t n = 0;

    for (size_t at = 0; at < s.n && n < TOKENS_MAX;) {
        if (!is_digit_at(s, at) && !is_word(s, at)) {
            at++;
            continue;
        }
        take_token(&t[n], s, at);
        at = t[n++].end;
    }
    return n;
}

/* Between two parts of a date there is little. */
static bool near(const struct token *t)
{
    return t[1].start - t[0].end <= 3;
}

static bool written_at(cc_date *out, const struct token *t)
{
    if (!near(t) || !near(t + 1) || t[2].number < 1000)
        return false;
    if (t[0].month && t[1].number > 0)
        return day_of(out, t[2].number, t[0].month, t[1].number);
    return t[1].month && t[0].number > 0 &&
           day_of(out, t[2].number, t[1].month, t[0].number);
}

bool when_find(cc_date *out, cc_str *written, cc_str line)
{
    struct token t[TOKENS_MAX];
    cc_str s = cc_str_sub(line, 0, LINE_MAX_BYTES);
    uint32_t n = tokens_of(t, s);
    size_t end;

    for (uint32_t i = 0; i < n; i++) {
        if (t[i].number >= 1000 && t[i].end - t[i].start == 4 &&
            numbers_at(out, &end, s, t[i].start)) {
            *written = cc_str_sub(s, t[i].start, end);
            return true;
        }
        if (i + 2 < n && written_at(out, &t[i])) {
            *written = cc_str_sub(s, t[i].start, t[i + 2].end);
            return true;
        }
    }
    return false;
}

/* ---- addresses ------------------------------------------------------------------------
 */

bool when_in_url(cc_date *out, cc_str *written, cc_str url)
{
    size_t host = cc_str_find(url, CC_LIT("://")), end;
    size_t at = host < url.n ? host + 3 : 0;

    for (; at + 8 < url.n && url.p[at] != '?' && url.p[at] != '#'; at++) {
        if (!strchr("/-_", url.p[at]))
            continue;
        if (numbers_at(out, &end, url, at + 1)) {
            *written = cc_str_sub(url, at + 1, end);
            return true;
        }
        int y = digits(url, at + 1, 4), m = digits(url, at + 6, 2);
        if (url.p[at] == '/' && url.p[at + 5] == '/' && at + 8 < url.n &&
            url.p[at + 8] == '/' && y >= 1990 && y <= 2199 && m >= 1 && m <= 12) {
            *written = cc_str_sub(url, at + 1, at + 8);
            *out = cc_date_month(y, m);
            return true;
        }
    }
    return false;
}
