/* Dates as they stand among the words: years, months, days of a month, weekdays. */
#include "compare/align.h"

#include "claimcheck/lexicon.h"

static int year_of(cc_str w)
{
    int y = 0;

    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] < '0' || w.p[i] > '9')
            return 0;
        y = y * 10 + (w.p[i] - '0');
        if (y > 2999)
            return 0;
    }
    return w.n == 4 && y >= 1500 ? y : 0;
}

static int day_of(cc_str w)
{
    int d = 0;
    size_t i = 0;

    for (; i < w.n && i < 2 && w.p[i] >= '0' && w.p[i] <= '9'; i++)
        d = d * 10 + (w.p[i] - '0');
    bool suffixed = w.n - i == 2 && w.p[i] > '9'; /* "3rd", but not "1961" */

    return (i == w.n || suffixed) && d >= 1 && d <= 31 ? d : 0;
}

/* Of a column of calendar.lex: 0..31. */
static unsigned small_number(cc_str s)
{
    unsigned n = 0;

    for (size_t i = 0; i < s.n; i++)
        n = n * 10 + (unsigned)(s.p[i] - '0');
    return n & 31;
}

/* "May" is a month unless it was tagged as a verb. */
static bool is_month(const struct cc_tree *t, uint32_t i)
{
    const struct cc_node *x = &t->node[i];

    if (!cc_str_eq(cc_word_get(x->word, CC_LEX(calendar), 1), CC_LIT("month")) ||
        x->form.p[0] < 'A' || x->form.p[0] > 'Z')
        return false;
    return x->upos != CC_UPOS_AUX && x->upos != CC_UPOS_VERB;
}

static void add_year(struct cc_dates *w, int year)
{
    if (w->years < sizeof w->year / sizeof *w->year)
        w->year[w->years++] = year;
}

bool cc_dates_read(const struct cc_tree *t, uint32_t i, struct cc_dates *w)
{
    const struct cc_node *x = &t->node[i];
    cc_str number = cc_word_get(x->word, CC_LEX(calendar), 2);
    bool after_month = i > 0 && is_month(t, i - 1),
         before_month = i + 1 < t->n && is_month(t, i + 1);
    int year = year_of(x->lower), day = day_of(x->lower);
    bool money = i > 0 && t->node[i - 1].upos == CC_UPOS_SYM;

    if (is_month(t, i)) {
        w->part[CC_PART_MONTH] |= 1u << small_number(number);
        return true;
    }
    if (cc_str_eq(cc_word_get(x->word, CC_LEX(calendar), 1), CC_LIT("weekday")) &&
        x->upos == CC_UPOS_PROPN) {
        w->part[CC_PART_WEEKDAY] |= 1u << small_number(number);
        return true;
    }
    if (day && (after_month || before_month)) {
        w->part[CC_PART_DAY] |= 1u << (day - 1);
        return true;
    }
    if (year && !money) {
        add_year(w, year);
        return true;
    }
    return false;
}
