/*
 * Time expressions against the article's date, and against the day last named before
 * them: "the following day", "a week earlier", "at the time".
 */
#include "clock.h"

enum { STORY_BACK = 160, EDGE_WORDS = 5 };

/* "a", "an", "the" begin one only before a unit or a part of the day: "the day before".
 */
static bool is_article(cc_str form)
{
    char first = form.n && form.n <= 3 ? form.p[0] : 0;

    return ((first == 'a' || first == 'A') &&
            (form.n == 1 || cc_str_eq_fold(form, CC_LIT("an")))) ||
           ((first == 't' || first == 'T') && cc_str_eq_fold(form, CC_LIT("the")));
}

/* "day", "days" */
static bool names_unit(const struct cc_document *d, uint32_t t)
{
    cc_str form;

    if (t >= d->tokens)
        return false;
    form = cc_token_form(d, t);
    return cc_word_in(&cc_lex_words[d->word[t]], CC_LEX(calendar)) ||
           (form.n > 3 && (form.p[form.n - 1] | 32) == 's');
}

static bool is_possessive(const struct cc_document *d, uint32_t t)
{
    cc_str form = t < d->tokens ? cc_token_form(d, t) : CC_NONE;

    return form.n == 2 && form.p[0] == '\'' && (form.p[1] | 32) == 's';
}

bool cc_time_begins(const struct cc_document *d, uint32_t t)
{
    cc_str form = cc_token_form(d, t);
    const struct cc_lex_word *word = &cc_lex_words[d->word[t]];

    if (cc_word_in(word, CC_LEX(shift)) || cc_word_in(word, CC_LEX(calendar)) ||
        cc_word_opens(word, CC_LEX(calendar)) || cc_word_in(word, CC_LEX(number)) ||
        (form.n > 0 && cc_is_digit(form.p[0])))
        return true;
    if (is_article(form))
        return names_unit(d, t + 1);
    return is_possessive(d, t + 1) || /* "Valentine's Day" */
           (form.n == 4 && cc_str_eq_fold(form, CC_LIT("time")));
}

/* ---- the day that the story has come to ----------------------------------------------
 */

/* "at the time", "at that time" and no more, of what lies behind. */
static bool is_then(const struct clock *c)
{
    return c->past && clock_is(c, c->at, "time") && c->at > 1 &&
           (clock_is(c, c->at - 1, "the") || clock_is(c, c->at - 1, "that")) &&
           clock_is(c, c->at - 2, "at") && !clock_is(c, c->at + 1, "of");
}

/* "the following day", "that evening", "a week earlier", "the next day": reckoned from
 * the day named last. *pick for the former, nothing for what is counted. */
static bool is_story(const struct clock *c, bool *is_picked, int *pick)
{
    int way;
    bool fresh;

    if (is_then(c)) {
        *is_picked = true;
        *pick = 0;
        return true;
    }

    *is_picked = clock_shift(c, c->at, "story", pick) &&
                 (!clock_is(c, c->at, "next") || clock_is(c, c->at - 1, "the"));
    return *is_picked || (reckon_count(c, &way, &fresh) >= 0 && !fresh);
}

/* Is the day named as closely as the unit wants? */
static bool is_close_enough(const struct clock *c, cc_date anchor, bool is_picked)
{
    int days = reckon_unit(c, c->at + 1);

    if (!is_picked && days < 0)
        days = reckon_unit(c, c->at + 2);
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

    if (is_then(c)) {
        c->at++;
        return anchor;
    }
    if (!is_story(c, &is_picked, &pick) || !cc_date_known(anchor) ||
        !is_close_enough(c, anchor, is_picked))
        return CC_NO_DATE;
    clock_set(&at, anchor.first);
    at.past = false;
    out = is_picked ? reckon_picked(&at, pick, false) : reckon_counted(&at);
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
        if (!cc_time_begins(c->d, t)) {
            t++;
            continue;
        }
        k.at = t;
        found = story_from(&k, day);
        if (!cc_date_known(found) && (k.at = t, true))
            found = reckon(&k);
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
        return reckon(c);
    out = story_day(c);
    if (cc_date_known(out))
        return story_from(c, out);
    c->at = start;
    /* no day was named: what lies ahead of it is not known, what lies behind it is taken
     * to be behind the article's */
    out = reckon(c);
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
    end = reckon(&k);
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
        else if (!clock_is(c, t - k, "the") && !clock_is(c, t - k, "of") &&
                 !clock_is(c, t - k, "that"))
            break;
        if (k == 1 && (clock_is(c, t - 1, "the") || clock_is(c, t - 1, "that")))
            edge = t - 1;
    }
    if (edge > first && clock_is(c, edge - 1, "the"))
        edge--;
    return edge > first && clock_class(c, edge - 1, "date") ? edge - 1 : edge;
}

cc_date cc_time_resolve(const struct cc_document *d, uint32_t first, uint32_t last,
                        enum cc_time_side side, struct cc_span *used)
{
    struct clock c = clock_of(d, last, side);
    bool past = c.past;

    *used = (struct cc_span){ 0, 0 };
    for (uint32_t t = first; t <= last && t < d->tokens; t++) {
        cc_date out;
        if (!cc_time_begins(d, t))
            continue;
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
