/*
 * Times of day: "11:38 p.m.", "half past ten", "ten to four in the morning", "19.15",
 * "six on Friday evening", and what makes a bound of them: "before noon", "past four".
 */
#include "measure.h"

#include <math.h>
#include <stdlib.h>

#include "claimcheck/lexicon.h"

enum { CLOCK_KIND = 1, CLOCK_MINUTES };
enum { BOUND_END = 1, BOUND_OF };
enum {
    DAY = 1440,
    HALF_DAY = 720,
    LATE = 13 * 60, /* of which only one half of the day can be meant */
    SMALL = 6 * 60, /* "two that night" is in the small hours */
    DAY_WORDS = 4,  /* "on Friday", "the previous", before the part of the day */
    STEP = 5        /* minutes that are told in words */
};

static const struct cc_lex_row *clock_word(const struct atom *at, uint32_t n, uint32_t i,
                                           uint32_t *next)
{
    for (uint32_t count = 3; count > 0; count--) {
        if (i + count > n)
            continue;
        size_t rows;
        const struct cc_lex_row *row = measure_phrase(CC_LEX(clock), at, i, count, &rows);
        if (row) {
            *next = i + count;
            return row;
        }
    }
    return NULL;
}

static bool is_kind(const struct cc_lex_row *row, const char *kind)
{
    return row && cc_str_eq(cc_lex_col(row, CLOCK_KIND), cc_str_c(kind));
}

static bool word_is(const struct atom *at, uint32_t n, uint32_t i, const char *word)
{
    return i < n && cc_str_eq(at[i].w, cc_str_c(word));
}

/* What stands between the digits of "11:38", "11.38". */
enum mark { MARK_NONE, MARK_POINT, MARK_COLON };

/* "11:38", "11.52pm", "9", "23:05": hour and minute, and what is glued behind. */
static bool clock_digits(cc_str w, double *minute, cc_str *rest, enum mark *mark)
{
    unsigned part[2] = { 0, 0 };
    size_t i = 0, digits = 0, k = 0;
    *mark = MARK_NONE;
    for (; i < w.n; i++) {
        if (w.p[i] >= '0' && w.p[i] <= '9') {
            if (++digits > 2)
                return false;
            part[k] = part[k] * 10 + (unsigned)(w.p[i] - '0');
        } else if ((w.p[i] == ':' || w.p[i] == '.') && k == 0 && digits > 0 &&
                   i + 2 < w.n) {
            *mark = w.p[i] == ':' ? MARK_COLON : MARK_POINT;
            k = 1;
            digits = 0;
        } else {
            break;
        }
    }
    if (i == 0 || part[0] > 24 || part[1] > 59 || (k == 1 && digits != 2))
        return false;
    *minute = part[0] * 60 + part[1];
    *rest = cc_str_sub(w, i, w.n);
    return true;
}

static double of_half(double minute, const struct cc_lex_row *half)
{
    double add = strtod(cc_lex_col(half, CLOCK_MINUTES).p, NULL);
    if (cc_str_starts(cc_lex_col(half, 0), CC_LIT("night")) && minute < SMALL)
        add = 0;
    return minute >= LATE ? minute
                          : (minute >= HALF_DAY ? minute - HALF_DAY : minute) + add;
}

/* A time of day can only stand behind: "at", "until", "past". */
static bool leads(const struct atom *at, uint32_t i)
{
    return i > 0 &&
           (cc_word_in(at[i - 1].word, CC_LEX(bound)) ||
            is_kind(cc_word_rows(at[i - 1].word, CC_LEX(clock), &(size_t){ 0 }), "at"));
}

/* "on Friday evening", "that night", "the previous evening" behind an hour. */
static const struct cc_lex_row *part_behind(const struct atom *at, uint32_t n, uint32_t i,
                                            uint32_t *next)
{
    for (uint32_t k = i; k < n && k < i + DAY_WORDS; k++) {
        size_t rows;
        const struct cc_lex_row *part = cc_word_rows(at[k].word, CC_LEX(clock), &rows);
        if (is_kind(part, "part")) {
            *next = k + 1;
            return part;
        }
        if (!cc_word_in(at[k].word, CC_LEX(calendar)) &&
            !cc_word_in(at[k].word, CC_LEX(shift)) && !word_is(at, n, k, "on") &&
            !word_is(at, n, k, "the") && !word_is(at, n, k, "that"))
            break;
    }
    return NULL;
}

/* "19.15" and no more: no "19.15 percent", no price. */
static bool stands_alone(const struct atom *at, uint32_t n, uint32_t i)
{
    if (i >= n)
        return true;
    if (cc_word_in(at[i].word, CC_LEX(unit)) || cc_word_in(at[i].word, CC_LEX(number)) ||
        at[i].joined)
        return false;
    return cc_word_in(at[i].word, CC_LEX(stopword)) ||
           cc_word_in(at[i].word, CC_LEX(calendar)) || !cc_is_letter(at[i].w.p[0]);
}

/* "half past ten", "ten past two", "a quarter to six", "at twenty to five". */
static uint32_t clock_words(const struct atom *at, uint32_t n, uint32_t i,
                            const struct number *past, double *minute)
{
    struct number hour;
    uint32_t next = i, end;
    if (past->digits || past->ordinal || past->quantifies || past->value > 59)
        return i;
    const struct cc_lex_row *word = clock_word(at, n, past->next, &next);
    bool to = is_kind(word, "to");
    if (!to && !is_kind(word, "past"))
        return i;
    if (!number_read(at, n, next, &hour) || hour.fraction || hour.ordinal ||
        hour.value > 12 || hour.value < 1 ||
        (past->value > 1 && fmod(past->value, STEP) != 0))
        return i;
    const struct cc_lex_row *half = clock_word(at, n, hour.next, &next);
    if (!is_kind(half, "half"))
        half = leads(at, i) ? part_behind(at, n, hour.next, &next) : NULL;
    if (to && !past->fraction && !half &&
        !(leads(at, i) && stands_alone(at, n, hour.next)))
        return i; /* "five to ten years" */
    double m = past->fraction ? past->value * 60 : past->value;
    *minute = hour.value * 60 + (to ? -m : m);
    if (half)
        *minute = of_half(*minute, half);
    end = half ? next : hour.next;
    return end;
}

/* A time in digits from atom i; returns the atom behind it, or i. */
static uint32_t in_digits(const struct atom *at, uint32_t n, uint32_t i, cc_str rest,
                          enum mark mark, double *minute)
{
    size_t rows;
    uint32_t next = i + 1;
    const struct cc_lex_row *half = rest.n ? cc_lex_find(CC_LEX(clock), rest, &rows)
                                           : clock_word(at, n, i + 1, &next);
    bool led = leads(at, i);

    if (!is_kind(half, "half") && !rest.n && (led || mark == MARK_COLON)) {
        const struct cc_lex_row *part = part_behind(at, n, i + 1, &next);
        half = part ? part : half;
    }
    if (is_kind(half, "half") || is_kind(half, "part")) {
        *minute = of_half(*minute, half);
        return next;
    }
    if (rest.n)
        return i;
    if (is_kind(half, "hour"))
        return next;
    if (mark == MARK_COLON ||
        (mark == MARK_POINT && led && *minute >= LATE && stands_alone(at, n, i + 1)))
        return i + 1;
    return i;
}

/* "Six o'clock", "six in the evening", "at six on Friday evening". */
static uint32_t in_words(const struct atom *at, uint32_t n, uint32_t i,
                         const struct number *hour, double *minute)
{
    uint32_t next = i;
    if (hour->digits || hour->ordinal || hour->quantifies || hour->fraction ||
        hour->value < 1 || hour->value > 12)
        return i;
    const struct cc_lex_row *half = clock_word(at, n, hour->next, &next);
    if (!is_kind(half, "half") && !is_kind(half, "hour"))
        half = leads(at, i) ? part_behind(at, n, hour->next, &next) : NULL;
    if (!half)
        return i;
    *minute = hour->value * 60;
    if (!is_kind(half, "hour"))
        *minute = of_half(*minute, half);
    return next;
}

/* "Before noon" is a bound, "shortly before noon" soon before it. */
static void read_bound(const struct atom *at, uint32_t i, struct clock_time *out)
{
    size_t rows;
    const struct cc_lex_row *row =
        i > 0 ? cc_word_rows(at[i - 1].word, CC_LEX(bound), &rows) : NULL;

    out->approximate = measure_is_hedged(at, i) && !row;
    out->bound = CLOCK_AT;
    if (!row || !cc_str_eq(cc_lex_col(row, BOUND_OF), CC_LIT("moment")))
        return;
    if (i > 1 && is_kind(cc_word_rows(at[i - 2].word, CC_LEX(clock), &rows), "near"))
        out->approximate = true;
    else
        out->bound = cc_str_eq(cc_lex_col(row, BOUND_END), CC_LIT("last")) ? CLOCK_MOST
                                                                           : CLOCK_LEAST;
}

uint32_t measure_clock(const struct atom *at, uint32_t n, uint32_t i,
                       const struct number *hour, struct clock_time *out)
{
    uint32_t next = i;
    double *minute = &out->minute;
    const struct cc_lex_row *word = clock_word(at, n, i, &next);
    cc_str rest;
    enum mark mark;

    read_bound(at, i, out);
    if (is_kind(word, "point")) {
        *minute = strtod(cc_lex_col(word, CLOCK_MINUTES).p, NULL);
        return next;
    }
    if (clock_digits(at[i].w, minute, &rest, &mark))
        return in_digits(at, n, i, rest, mark, minute);
    if (!hour)
        return i;
    next = in_words(at, n, i, hour, minute);
    return next > i ? next : clock_words(at, n, i, hour, minute);
}

struct cc_value measure_clock_value(const struct clock_time *t, struct cc_arena *a)
{
    static const char *const sign[] = { "", "<=", ">=" };

    return (struct cc_value){
        .kind = CC_VALUE_NUMBER,
        .lo = t->bound == CLOCK_MOST ? 0 : t->minute,
        .hi = t->bound == CLOCK_LEAST ? DAY : t->minute,
        .grain = 1,
        .approximate = t->approximate,
        .unit = CC_LIT("clock"),
        .shown = cc_strf(a, "%s%02d:%02d clock", t->approximate ? "~" : sign[t->bound],
                         (int)t->minute / 60, (int)t->minute % 60),
    };
}
