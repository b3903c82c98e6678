/* A clash that may be none: what is told may be of another time, of somebody else, or no
 * news. */
#include "compare/draft.h"

#include <string.h>

#define ONE_EVENT_DAYS 30 /* two dates further apart are of two events */
#define HISTORY_DAYS   60 /* before its article: told of as history */
#define ONE_BLOW_DAYS  3  /* the same, of who hits or accuses whom */

/* Days between two dated accounts of one event; 0 when one bears no date. */
static int64_t days_apart(const struct cc_draft *d)
{
    cc_date p = d->a.claim->value.date, q = d->b.claim->value.date;

    if (!cc_date_known(p) || !cc_date_known(q) || cc_date_meet(p, q))
        return 0;
    return p.first > q.last ? (int64_t)p.first - q.last : (int64_t)q.first - p.last;
}

static bool told_apart(const struct cc_draft *d, int64_t days)
{
    cc_date p = d->a.said, q = d->b.said;

    return cc_date_known(p) && cc_date_known(q) && q.first - p.last > days;
}

/* Who leads, hits or accuses whom goes to and fro, and so do figures that bear no date:
 * told on other days, it may be another time. */
static bool may_have_turned(const struct cc_draft *d, struct cc_verdict v)
{
    bool dated = cc_date_known(d->a.claim->about) || cc_date_known(d->b.claim->about);

    return (v.rule == CC_RULE_ROLES_SWAPPED && told_apart(d, ONE_BLOW_DAYS)) ||
           (v.rule == CC_RULE_FIGURE_DIFFERS && d->kind == CC_KIND_DISCREPANCY &&
            !dated && told_apart(d, ONE_EVENT_DAYS));
}

/* Told by a noun in passing: "his call", "her election". */
static bool is_mere_noun(const struct cc_item *x)
{
    return x->claim->rule && strcmp(x->claim->rule, "nominal") == 0;
}

/* "her call", "their ban": whose it is, a pronoun alone says. */
static bool by_pronoun(const struct cc_item *x)
{
    char buf[CC_WORD_MAX];

    return is_mere_noun(x) && x->claim->value.kind == CC_VALUE_FILLER &&
           cc_lex_has(CC_LEX(pronoun), cc_word_lower(cc_value_text(x), buf));
}

/* "had welcomed her election": no news of what moved on. */
static bool is_no_news(const struct cc_draft *d)
{
    return d->kind == CC_KIND_UPDATE && is_mere_noun(&d->b) &&
           d->b.claim->value.kind == CC_VALUE_STATE;
}

static bool are_people(const struct cc_item *x)
{
    return cc_wn_is_a(x->claim->anchor.head, CC_LIT("person"), 2);
}

/* "One of its lamps", "two gates". */
static bool is_counted(const struct cc_item *x)
{
    return x->claim->count->kind == CC_VALUE_NUMBER;
}

/* "The patients fell ill", "none of their patients fell ill"; "two constables were
 * suspended", "the constable resigned": people, or some of many, that agree only loosely
 * are seldom the same ones, and a state that moved on needs the same. */
static bool of_other_ones(const struct cc_case *c, const struct cc_draft *d,
                          struct cc_verdict v)
{
    return d->kind == CC_KIND_UPDATE && d->a.at.article != d->b.at.article && !v.exact &&
           d->a.claim->value.kind == CC_VALUE_STATE &&
           (are_people(&d->a) || are_people(&d->b) || is_counted(&d->a) ||
            is_counted(&d->b)) &&
           !cc_ref_is_name(c, d->a.at.article, &d->a.claim->anchor) &&
           !cc_ref_is_name(c, d->b.at.article, &d->b.claim->anchor) &&
           !cc_one_event(d->a.claim, d->b.claim);
}

/* "Will build a tram", "has built trams in nine towns": not the same one. */
static bool of_others_of_a_kind(const struct cc_draft *d, struct cc_verdict v)
{
    const struct cc_ref *p = &d->a.claim->anchor, *q = &d->b.claim->anchor;

    return v.rule == CC_RULE_FILLER_DIFFERS && p->kind == CC_REF_NOUN &&
           q->kind == CC_REF_NOUN && p->plural != q->plural;
}

/* "It was stopped at noon", then "it began at dawn": the later article tells how it came
 * about; what resumed had been stopped. */
static bool tells_the_beginning(const struct cc_draft *d)
{
    const struct cc_value *v = &d->a.claim->value, *w = &d->b.claim->value;

    return d->kind == CC_KIND_UPDATE && d->b.claim->past && !d->b.claim->repeated &&
           !cc_str_eq(cc_lex_get(CC_LEX(factive), d->b.claim->predicate, 1),
                      CC_LIT("before")) &&
           cc_str_eq(v->state, CC_LIT("ended")) && cc_str_eq(w->state, CC_LIT("begun"));
}

/* "The mayor backed it at first", "the mayor opposes it": of two times, though neither
 * says that it changed. */
static bool was_so_at_first(const struct cc_draft *d)
{
    return d->kind != CC_KIND_UPDATE && d->a.at.article != d->b.at.article &&
           cc_says_before_in(&d->a.reading->document, d->a.claim->clause) !=
               cc_says_before_in(&d->b.reading->document, d->b.claim->clause);
}

/* "Is not operating at present", "operated on her": of two times. */
static bool is_not_so_now(const struct cc_item *no, const struct cc_item *yes)
{
    return no->claim->negative && !no->claim->past && !yes->claim->negative &&
           cc_tells_event(yes) &&
           cc_says_at_present(&no->reading->document, no->claim->clause);
}

/* Told as long past. */
static bool is_history(const struct cc_item *x)
{
    return cc_is_over(x->claim->about, x->reading->article, HISTORY_DAYS);
}

/* "Won the race", "lost the race four years ago": what moves was so then. */
static bool was_so_long_ago(const struct cc_draft *d, struct cc_verdict v)
{
    cc_date p = d->a.claim->about, q = d->b.claim->about;

    return v.moves && d->kind != CC_KIND_UPDATE && v.rule != CC_RULE_DATE_DIFFERS &&
           d->a.at.article != d->b.at.article && is_history(&d->a) != is_history(&d->b) &&
           !(cc_date_known(p) && cc_date_known(q) && cc_date_meet(p, q));
}

/* A state that moved on may be told with the one before it; who leaves a post held it. */
static bool tells_both(const struct cc_case *c, const struct cc_draft *d)
{
    bool moves =
        d->kind == CC_KIND_UPDATE && !cc_str_eq(d->b.claim->value.set, CC_LIT("office"));

    return !moves && cc_tells_both(c, &d->a, &d->b);
}

bool cc_is_unsettled(const struct cc_scene *s, const struct cc_draft *d,
                     struct cc_verdict v)
{
    bool other_day = v.rule == CC_RULE_DATE_DIFFERS && !v.moves && !v.two_dates &&
                     days_apart(d) > ONE_EVENT_DAYS;

    return other_day || may_have_turned(d, v) || by_pronoun(&d->a) || by_pronoun(&d->b) ||
           is_no_news(d) || of_other_ones(s->c, d, v) || of_others_of_a_kind(d, v) ||
           tells_the_beginning(d) || is_not_so_now(&d->a, &d->b) ||
           is_not_so_now(&d->b, &d->a) || was_so_at_first(d) || was_so_long_ago(d, v) ||
           cc_may_be_another(s, &d->a, &d->b, v.rule) ||
           (d->kind == CC_KIND_UPDATE && cc_tells_in_passing(&d->b)) ||
           tells_both(s->c, d) ||
           (v.rule == CC_RULE_EXCLUSIVE_STATE && d->kind != CC_KIND_UPDATE &&
            cc_may_take_turns(&d->a, &d->b));
}
