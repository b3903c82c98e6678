/*
 * Two dates of one event. The two claims say the same, of days that do not meet: of what
 * happens once, or not again so soon, only one can be right, and what is still to be was
 * moved.
 */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

#define NEWS_DAYS  60   /* behind its article: what is older is told of as history */
#define EVENT_DAYS 30   /* between two days of one event in the news */
#define PLAN_DAYS  1100 /* between two days that one plan is moved by */

enum how { HOW_NONE, HOW_AHEAD, HOW_SELDOM, HOW_ONCE };

static enum how how_of(const struct cc_claim *x)
{
    cc_str how = cc_lex_get(CC_LEX(happens), x->predicate, 1);

    return cc_str_eq(how, CC_LIT("once"))     ? HOW_ONCE
           : cc_str_eq(how, CC_LIT("seldom")) ? HOW_SELDOM
           : how.n                            ? HOW_AHEAD
                                              : HOW_NONE;
}

/* What bound.lex says of the word that leads the date, "by May", or stands before its
 * words, "before" May. */
static cc_str bound_of(const struct cc_item *x)
{
    cc_str text = x->reading->article->text, first, end;
    struct cc_span at = x->claim->about_written;
    size_t from = at.start;
    char buf[CC_WORD_MAX];

    first = cc_str_sub(text, at.start, at.end);
    end = cc_lex_get(CC_LEX(bound), cc_word_lower(cc_str_cut(&first, ' '), buf), 1);
    while (from > 0 && text.p[from - 1] == ' ')
        from--;
    at.end = (uint32_t)from;
    while (from > 0 && text.p[from - 1] != ' ' && text.p[from - 1] != '\n')
        from--;
    return end.n ? end
                 : cc_lex_get(CC_LEX(bound),
                              cc_word_lower(cc_str_sub(text, from, at.end), buf), 1);
}

bool cc_is_deadline(const struct cc_item *x)
{
    return cc_date_known(x->claim->about) && cc_str_eq(bound_of(x), CC_LIT("last"));
}

bool cc_any_word_in(cc_str words, const struct cc_lex_table *table)
{
    while (words.n)
        if (cc_lex_has(table, cc_str_cut(&words, ' ')))
            return true;
    return false;
}

/* The days that it may have been on: up to the one named of "by May". */
static cc_date days_of(const struct cc_item *x)
{
    cc_date d = x->claim->about;
    cc_str end = bound_of(x);

    if (cc_any_word_in(x->claim->words, CC_LEX(mover)))
        return d; /* "the closing was put off until June": that is the day */
    if (cc_str_eq(end, CC_LIT("last")))
        d.first = CC_DAY_MIN;
    if (cc_str_eq(end, CC_LIT("first")))
        d.last = CC_DAY_MAX;
    return d;
}

static int64_t days_between(cc_date d, cc_date e)
{
    return d.first > e.last ? (int64_t)d.first - e.last : (int64_t)e.first - d.last;
}

/* Told of what is to be, as its article has it. */
static bool is_ahead(const struct cc_item *x)
{
    cc_date about = x->claim->about, today = x->reading->article->published;

    return cc_date_known(today) && about.last >= today.first &&
           (x->claim->mode == CC_MODE_PLANNED || about.first > today.last);
}

/* Told of as done, lately. */
static bool is_news(const struct cc_item *x)
{
    return x->claim->mode == CC_MODE_ASSERTED &&
           !cc_is_over(x->claim->about, x->reading->article, NEWS_DAYS) &&
           x->claim->about.precision <= CC_PREC_MONTH;
}

/* "for a week in May", "again in May": one of several. */
static bool is_one_time_of_many(const struct cc_item *x)
{
    return x->claim->repeated || x->claim->scope.n ||
           cc_str_find(cc_item_clause(x), CC_LIT(" for a ")) < cc_item_clause(x).n;
}

/* "A plant opened", "two men", "protesters were arrested": others may have been as well.
 */
static bool is_any(const struct cc_item *x, const struct cc_ref *r)
{
    cc_str words = cc_document_text(&x->reading->document, r->span), first;
    char buf[CC_WORD_MAX];

    if (r->kind == CC_REF_PRONOUN || !words.n)
        return false;
    first = cc_word_lower(cc_str_cut(&words, ' '), buf);
    return cc_lex_has(CC_LEX(indefinite), first) || cc_lex_has(CC_LEX(number), first) ||
           (first.p[0] >= '0' && first.p[0] <= '9') ||
           (r->plural && !cc_lex_has(CC_LEX(stopword), first) &&
            cc_wn_is_a(r->head, CC_LIT("person"), 2));
}

static bool is_of_any(const struct cc_item *x)
{
    const struct cc_ref *patient = cc_claim_role(x->claim, CC_ROLE_PATIENT);

    return is_any(x, &x->claim->anchor) || (patient && is_any(x, patient));
}

/* That it happened, by whom or where: no figure, and no comparison. */
static bool is_told(const struct cc_claim *x)
{
    return x->value.kind == CC_VALUE_NONE || x->value.kind == CC_VALUE_STATE ||
           x->value.kind == CC_VALUE_FILLER || x->value.kind == CC_VALUE_PLACE;
}

static bool is_plain(const struct cc_item *x)
{
    return !is_of_any(x) && cc_date_known(x->claim->about) && !x->claim->negative &&
           is_told(x->claim) && !is_one_time_of_many(x);
}

static bool of_one_event(const struct cc_item *x, const struct cc_item *y, enum how how,
                         int64_t days)
{
    bool ahead_x = is_ahead(x), ahead_y = is_ahead(y);

    if (ahead_x && ahead_y)
        return days <= PLAN_DAYS;
    if (ahead_x || ahead_y || x->claim->mode != CC_MODE_ASSERTED ||
        y->claim->mode != CC_MODE_ASSERTED)
        return false;
    return how == HOW_ONCE ||
           (how == HOW_SELDOM && days <= EVENT_DAYS && is_news(x) && is_news(y));
}

/* A slot that holds the date itself: of what is done, the date does not move. */
static struct cc_verdict of_dates(const struct cc_item *x, const struct cc_item *y,
                                  enum how how, struct cc_verdict v)
{
    if (v.rule != CC_RULE_DATE_DIFFERS || x->claim->value.kind != CC_VALUE_DATE ||
        how < HOW_SELDOM || is_ahead(x) || is_ahead(y))
        return v;
    v.fixed = true;
    v.two_dates = how == HOW_ONCE;
    return v;
}

struct cc_verdict cc_with_dates(const struct cc_item *x, const struct cc_item *y,
                                struct cc_verdict v)
{
    enum how how = how_of(x->claim), other = how_of(y->claim);
    cc_date d, e;

    how = how < other ? how : other;
    if (v.fit != CC_FIT_AGREE || how == HOW_NONE || !is_plain(x) || !is_plain(y))
        return of_dates(x, y, how, v);
    d = days_of(x), e = days_of(y);
    if (cc_date_meet(d, e) || !of_one_event(x, y, how, days_between(d, e)))
        return v;
    return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                .rule = CC_RULE_DATE_DIFFERS,
                                .score = cc_weight.date,
                                .two_dates = true };
}

bool cc_both_can_come(const struct cc_item *x, const struct cc_item *y)
{
    bool plans = x->claim->mode == CC_MODE_PLANNED && y->claim->mode == CC_MODE_PLANNED;

    return (plans && x->claim->value.kind != CC_VALUE_DATE && !cc_is_deadline(x) &&
            !cc_is_deadline(y)) ||
           cc_str_eq(x->claim->value.unit, CC_LIT("clock"));
}

/* The content words of the one but its predicate, that the other has as well; -1: it has
 * not all of them. */
static int shared_words(const struct cc_claim *x, const struct cc_claim *y)
{
    int shared = 0;

    for (cc_str rest = x->words; rest.n;) {
        cc_str one = cc_str_cut(&rest, ' ');

        if (!one.n || cc_str_eq(one, x->predicate))
            continue;
        if (!cc_str_has_word(y->words, one))
            return -1;
        shared++;
    }
    return shared;
}

/* "Rose after the report", "fell after the report"; "is shrinking", "is growing": one
 * turn of one thing, word for word but for the way that it took. What has a price on a
 * market goes up one day and down the next. */
static bool is_one_turn(const struct cc_item *x, const struct cc_item *y)
{
    int shared = shared_words(x->claim, y->claim);
    bool market = cc_any_word_in(x->claim->words, CC_LEX(market));

    if (shared < 1 || shared != shared_words(y->claim, x->claim))
        return false;
    return market ? shared > 2 : shared > 1 || (!x->claim->past && !y->claim->past);
}

bool cc_of_two_days(const struct cc_item *x, const struct cc_item *y,
                    const struct cc_verdict *v)
{
    cc_date p = x->reading->article->published, q = y->reading->article->published;

    /* what is larger than what does not turn from day to day */
    return v->rule == CC_RULE_COMPARISON && !cc_claim_role(x->claim, CC_ROLE_STANDARD) &&
           cc_item_own_voice(x) && cc_item_own_voice(y) &&
           !(cc_date_known(x->claim->about) && cc_date_known(y->claim->about)) &&
           cc_date_known(p) && cc_date_known(q) && !cc_date_meet(p, q) &&
           !is_one_turn(x, y);
}
