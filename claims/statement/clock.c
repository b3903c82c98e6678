/* Reading words of dates, and reckoning with days, months and years. */
#include "clock.h"

enum {
    LOWER_MAX = 24,
    YEAR_MIN = 1500,
    YEAR_MAX = 2200,
    HOLIDAY_MAX = 32,
    HOLIDAY_TOKENS = 4
};

/* The token in lower case (ASCII), a view of buf; false: longer than words of dates are,
 * or behind the last. */
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

static const struct cc_lex_word *word_at(const struct clock *c, uint32_t t)
{
    return t <= c->last && t < c->d->tokens ? &cc_lex_words[c->d->word[t]] : cc_lex_words;
}

bool clock_is(const struct clock *c, uint32_t t, const char *word)
{
    if (t > c->last || t >= c->d->tokens)
        return false;
    cc_str form = cc_token_form(c->d, t);
    for (size_t i = 0; i < form.n; i++) {
        char low = form.p[i];
        if (low >= 'A' && low <= 'Z')
            low = (char)(low + 32);
        if (word[i] == '\0' || low != word[i])
            return false;
    }
    return word[form.n] == '\0';
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

/* The singular of a unit: "days". */
static const struct cc_lex_word *unit_at(const struct clock *c, uint32_t t)
{
    char buf[LOWER_MAX];
    cc_str s;

    if (!lower_of(c, t, buf, &s) || s.n < 4 || s.p[s.n - 1] != 's')
        return word_at(c, t);
    return cc_lex_word(cc_str_sub(s, 0, s.n - 1));
}

/* "Jan Havlik": no month before a name, as short as it is written. */
static bool is_short_name(const struct clock *c, uint32_t t)
{
    cc_str form = cc_token_form(c->d, t);

    return form.n == 3 && !cc_str_eq(form, CC_LIT("May")) && t + 1 < c->d->tokens &&
           c->d->token[t + 1].kind == CC_TOKEN_WORD &&
           (c->d->token[t + 1].flags & CC_TOK_UPPER);
}

bool clock_calendar(const struct clock *c, uint32_t t, const char *kind, int *n)
{
    bool units = cc_str_eq(cc_str_c(kind), CC_LIT("units"));
    const struct cc_lex_word *w = units ? unit_at(c, t) : word_at(c, t);

    if (!cc_word_in(w, CC_LEX(calendar)) ||
        !cc_str_eq(cc_word_get(w, CC_LEX(calendar), 1),
                   units ? CC_LIT("unit") : cc_str_c(kind)) ||
        (cc_str_eq(cc_str_c(kind), CC_LIT("month")) && is_short_name(c, t)))
        return false;
    cc_str number = cc_word_get(w, CC_LEX(calendar), 2);
    *n = number.p[0] == '-' ? -number_of(cc_str_sub(number, 1, number.n))
                            : number_of(number);
    return true;
}

bool clock_shift(const struct clock *c, uint32_t t, const char *how, int *n)
{
    size_t rows;
    const struct cc_lex_row *row = cc_word_rows(word_at(c, t), CC_LEX(shift), &rows);

    for (size_t i = 0; i < rows; i++) {
        cc_str number = cc_lex_col(&row[i], 2);
        if (how && !cc_str_eq(cc_lex_col(&row[i], 1), cc_str_c(how)))
            continue;
        if (n)
            *n = number.p[0] == '-' ? -1 : number.p[0] - '0';
        return true;
    }
    return false;
}

bool clock_class(const struct clock *c, uint32_t t, const char *joint)
{
    const struct cc_lex_word *w = word_at(c, t);
    cc_str rest = joint ? cc_word_get(w, CC_LEX(joint), 1) : CC_NONE;

    if (!joint)
        return cc_word_in(w, CC_LEX(joint));
    while (rest.n)
        if (cc_str_eq(cc_str_cut(&rest, ','), cc_str_c(joint)))
            return true;
    return false;
}

/* Tokens t.. up to the end of a row, as one row of the table would write them. */
uint32_t clock_holiday(const struct clock *c, uint32_t t, int *day)
{
    char buf[HOLIDAY_MAX];
    size_t n = 0;
    uint32_t end = 0;
    const struct cc_lex_word *w = word_at(c, t);
    bool part = t + 1 < c->d->tokens && c->d->token[t + 1].flags & CC_TOK_PART;

    if (!cc_word_in(w, CC_LEX(calendar)) && !cc_word_opens(w, CC_LEX(calendar)) && !part)
        return 0;
    for (uint32_t k = t; k < t + HOLIDAY_TOKENS && k <= c->last && k < c->d->tokens;
         k++) {
        char word[LOWER_MAX];
        cc_str s;
        if (!lower_of(c, k, word, &s) || n + s.n + 1 > sizeof buf)
            break;
        if (k > t && !(c->d->token[k].flags & CC_TOK_PART))
            buf[n++] = ' ';
        for (size_t i = 0; i < s.n; i++)
            buf[n++] = s.p[i];
        s = (cc_str){ buf, n };
        if (!cc_str_eq(cc_lex_get(CC_LEX(calendar), s, 1), CC_LIT("holiday")))
            continue;
        *day = number_of(cc_lex_get(CC_LEX(calendar), s, 2));
        end = k + 1;
    }
    return end;
}

int clock_count(const struct clock *c, uint32_t t)
{
    char buf[LOWER_MAX];
    cc_str s;

    if (clock_is(c, t, "a") || clock_is(c, t, "an"))
        return 1;
    cc_str kind = cc_word_get(word_at(c, t), CC_LEX(number), 1);
    if (cc_str_eq(kind, CC_LIT("unit")) || cc_str_eq(kind, CC_LIT("ten")) ||
        cc_str_eq(kind, CC_LIT("collective")))
        return number_of(cc_word_get(word_at(c, t), CC_LEX(number), 2));
    if (!lower_of(c, t, buf, &s) || s.n == 0 || !cc_is_digit(s.p[0]))
        return -1;
    if (s.n > 2 && s.p[s.n - 1] >= 'a' && number_of(s) < 0)
        return number_of(cc_str_sub(s, 0, s.n - 2));
    return number_of(s);
}

int clock_year(const struct clock *c, uint32_t t)
{
    char buf[LOWER_MAX];
    cc_str s;
    int n = lower_of(c, t, buf, &s) && s.n == 4 ? number_of(s) : -1;
    return n >= YEAR_MIN && n <= YEAR_MAX ? n : -1;
}

cc_date clock_interval(int32_t first, int32_t last, enum cc_precision p)
{
    return (cc_date){ first, last, -1, (uint8_t)p };
}

cc_date clock_months(int year, int month, int count, enum cc_precision p)
{
    int32_t first = 0, next = 0;
    int end = month + count;

    cc_day_from_civil(year, month, 1, &first);
    cc_day_from_civil(year + (end - 1) / 12, (end - 1) % 12 + 1, 1, &next);
    return clock_interval(first, next - 1, p);
}

cc_date clock_month_from(const struct clock *c, int n)
{
    int m = c->year * 12 + c->month - 1 + n;
    return cc_date_month(m / 12, m % 12 + 1);
}

int clock_day(const struct clock *c, uint32_t t)
{
    return clock_is(c, t, "a") || clock_is(c, t, "an") ? -1 : clock_count(c, t);
}

int clock_year_for(const struct clock *c, int month, int day)
{
    int32_t best = 0, there;
    int year = c->year;

    if (!c->known)
        return -1;
    for (int y = c->year - 1; y <= c->year + 1; y++) {
        int32_t apart;
        int months = (y - c->year) * 12 + month - c->month;
        if (!cc_day_from_civil(y, month, day > 0 ? day : 1, &there))
            continue;
        if ((c->past && (day > 0 ? there > c->day : months > 0)) ||
            (c->ahead && (day > 0 ? there < c->day : months < 0)))
            continue;
        apart = there > c->day ? there - c->day : c->day - there;
        if (!best || apart + 1 < best) {
            best = apart + 1;
            year = y;
        }
    }
    return year;
}

cc_date clock_unit(const struct clock *c, int days, int pick)
{
    int32_t monday = c->day - cc_weekday(c->day);

    if (!c->known)
        return CC_NO_DATE;
    switch (days) {
    case 2: /* the weekend: the one before today's week is over */
        monday += DAYS_OF_WEEK * (pick > 0 || (pick == 0 && !c->past) ? 0 : -1);
        return clock_interval(monday + 5, monday + 6, CC_PREC_RANGE);
    case 7:
        monday += DAYS_OF_WEEK * pick;
        return clock_interval(monday, monday + 6, CC_PREC_WEEK);
    case 30:
        return clock_month_from(c, pick);
    case 365:
        return cc_date_year(c->year + pick);
    case 1:
        return cc_date_day(c->day + pick);
    default:
        return CC_NO_DATE;
    }
}

void clock_set(struct clock *c, int32_t day)
{
    int dom;

    c->known = true;
    c->day = day;
    cc_day_to_civil(day, &c->year, &c->month, &dom);
}

struct clock clock_of(const struct cc_document *d, uint32_t last, enum cc_time_side side)
{
    struct clock c = {
        .d = d, .last = last, .past = side == CC_TIME_PAST, .ahead = side == CC_TIME_AHEAD
    };

    if (d->article && cc_date_known(d->article->published))
        clock_set(&c, d->article->published.first);
    return c;
}
