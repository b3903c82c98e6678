/*
 * What a clash is: the first kind of the design's table that fits. A change needs a slot
 * that moves and a later time; a reversal two dates; a dispute two parties. Claims of one
 * day without times are never a change or a reversal by their order alone.
 */
#include "compare/draft.h"

#include <math.h>

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "compare/weight.h"

#define YEAR    366
#define NOW_FAR 2 /* sentences from what was to what is now */

/* "The works, which opened in 1961": history beside the news of the day; so is what the
 * same sentence tells besides, when it bears no date of its own. */
static bool background(const struct cc_item *x)
{
    const struct cc_claims *all = &x->reading->claims;
    const struct cc_article *article = x->reading->article;

    if (cc_date_known(x->claim->about))
        return cc_is_over(x->claim->about, article, YEAR);
    /* "opened in 1961 and employs 510 people": it does so now */
    for (uint32_t i = x->claim->past ? x->at.claim : 0;
         i > 0 && all->claim[i - 1].sentence == x->claim->sentence; i--)
        if (cc_is_over(all->claim[i - 1].about, article, YEAR))
            return true;
    return false;
}

/* "Five were killed in a fire last year" beside what bears no date. */
static bool of_last_year(const struct cc_item *x, const struct cc_item *y)
{
    return x->claim->about.precision == CC_PREC_YEAR &&
           cc_is_over(x->claim->about, x->reading->article, 0) &&
           !cc_date_known(y->claim->about);
}

static bool same_article(const struct cc_item *x, const struct cc_item *y)
{
    return x->at.article == y->at.article;
}

static uint32_t sentences_apart(const struct cc_item *x, const struct cc_item *y)
{
    uint32_t p = x->claim->sentence, q = y->claim->sentence;

    return p > q ? p - q : q - p;
}

/* "Had not been serviced since 2029", "was serviced in 2030": denied of all that time. */
static bool is_denied_throughout(const struct cc_claim *denial,
                                 const struct cc_claim *told)
{
    return denial->negative && !told->negative && denial->mode != CC_MODE_PLANNED &&
           denial->about.first < told->about.first &&
           denial->about.last > told->about.last;
}

/* Told of one day, and more have died since. */
static bool has_grown(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_value *v = &a->claim->value, *w = &b->claim->value;

    return a->claim->moves && v->kind == CC_VALUE_NUMBER && w->kind == CC_VALUE_NUMBER &&
           cc_str_starts(v->unit, CC_LIT("count")) && v->hi < w->lo &&
           cc_item_earlier(a, b);
}

/* The later claim is about a later time: by what the claims say, else by when they were
 * said. */
static bool moved_on(const struct cc_item *a, const struct cc_item *b,
                     struct cc_verdict v)
{
    cc_date p = a->claim->about, q = b->claim->about;

    /* What one article tells in order is its story, no finding. */
    if (same_article(a, b) && a->claim->value.kind != CC_VALUE_NUMBER)
        return false;

    /* "Will open on Friday", "was shut on Friday": the plan came first. */
    bool planned =
        a->claim->mode == CC_MODE_PLANNED && b->claim->mode == CC_MODE_ASSERTED;

    if (cc_date_known(p) && cc_date_known(q) && a->claim->value.kind != CC_VALUE_DATE &&
        !v.two_dates && !planned) {
        if (cc_date_before(p, q))
            return true;
        if (cc_date_equal(p, q))
            return has_grown(a, b);
        if (cc_date_before(q, p) || is_denied_throughout(a->claim, b->claim) ||
            is_denied_throughout(b->claim, a->claim))
            return false;
    }
    return cc_item_earlier(a, b);
}

/* "184", then "at least 60": the later article knows less. */
static bool knows_less(const struct cc_draft *d)
{
    const struct cc_value *v = &d->a.claim->value, *w = &d->b.claim->value;

    return v->kind == CC_VALUE_NUMBER && w->kind == CC_VALUE_NUMBER && isfinite(v->hi) &&
           isinf(w->hi) && w->lo < v->lo;
}

/* The same side or the same outlet takes back what it said. */
static bool takes_back(const struct cc_item *a, const struct cc_item *b)
{
    bool one_voice =
        cc_same_party(a, b) ||
        (cc_item_own_voice(a) && cc_item_own_voice(b) &&
         cc_str_eq(a->reading->article->source, b->reading->article->source));

    return one_voice && cc_item_earlier(a, b) && (cc_stance_of(b) & CC_STANCE_RETRACTS);
}

static enum cc_rule rule_of_update(const struct cc_item *a, enum cc_rule rule)
{
    switch (rule) {
    case CC_RULE_FIGURE_DIFFERS:
        return CC_RULE_FIGURE_CHANGED;
    case CC_RULE_DATE_DIFFERS:
        return CC_RULE_DATE_CHANGED;
    case CC_RULE_EXCLUSIVE_STATE:
    case CC_RULE_NEGATED:
        return a->claim->value.kind == CC_VALUE_STATE ? CC_RULE_STATUS_CHANGED : rule;
    default:
        return rule;
    }
}

/* The body that the speaker speaks for: "we". */
static uint32_t body_of(const struct cc_item *x)
{
    uint32_t e = x->statement ? x->statement->entity : CC_NO_INDEX;

    return e == CC_NO_INDEX ? CC_NO_INDEX : x->reading->statements.entity[e].of_entity;
}

/* What somebody says of himself or his own: another account later is no news of a state
 * that moved on. */
static bool of_himself(const struct cc_scene *s, const struct cc_item *x)
{
    static const enum cc_role roles[] = { CC_ROLE_AGENT, CC_ROLE_PATIENT };

    for (size_t i = 0; i < sizeof roles / sizeof *roles && x->actor != CC_NO_INDEX; i++) {
        const struct cc_ref *r = cc_claim_role(x->claim, roles[i]);

        if (r && r->entity != CC_NO_INDEX &&
            (s->c->actor_of[x->at.article][r->entity] == x->actor ||
             r->entity == body_of(x)))
            return true;
    }
    return false;
}

/* Two accounts of one past event: the event does not move on, whatever its frame may do.
 * "The alarm rang" and "the alarm never rang" are two accounts; "closed" and "opened" two
 * events. */
static bool of_one_event(const struct cc_draft *d)
{
    uint8_t kind = d->a.claim->value.kind;

    return (kind == CC_VALUE_NONE || kind == CC_VALUE_PLACE || kind == CC_VALUE_FILLER ||
            d->rule == CC_RULE_COMPARISON ||
            (kind == CC_VALUE_STATE &&
             (d->rule == CC_RULE_NEGATED || d->rule == CC_RULE_FIGURE_DIFFERS))) &&
           d->a.claim->past && d->b.claim->past;
}

/* One article that tells in its own words of a state, then of another, tells a story. */
static bool of_one_story(const struct cc_draft *d, struct cc_verdict v)
{
    return same_article(&d->a, &d->b) && cc_item_own_voice(&d->a) &&
           cc_item_own_voice(&d->b) && v.moves && !v.told &&
           v.rule == CC_RULE_EXCLUSIVE_STATE;
}

/* "Police let him go": done, and no state that "was" or "had" tells of. */
static bool was_done(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;

    for (uint32_t i = cc_token_at(d, x->claim->clause.start);
         i < d->tokens && d->token[i].span.start < x->claim->clause.end; i++) {
        char buf[CC_WORD_MAX];
        cc_str lower = cc_word_lower(cc_token_form(d, i), buf);

        if (cc_str_eq(cc_lex_get(CC_LEX(closed), lower, 1), CC_LIT("VBD")))
            return false;
    }
    return true;
}

/* "She has stepped aside", then "she was running the school", "was the head": what was
 * before. What was done is news, in another article; whom somebody voted for is none of
 * what he says that he is for. */
static bool tells_earlier_state(const struct cc_draft *d)
{
    const struct cc_claim *later = d->b.claim;
    bool state = later->value.kind == CC_VALUE_STATE && later->stative;
    bool news = d->a.claim->mode == CC_MODE_ASSERTED && !same_article(&d->a, &d->b) &&
                !cc_str_eq(later->value.set, CC_LIT("stance")) && was_done(&d->b);

    return d->kind == CC_KIND_UPDATE && d->a.claim->value.kind == CC_VALUE_STATE &&
           (state || later->frame_type == CC_FRAME_FILLER) && later->past &&
           !d->a.claim->past && cc_item_own_voice(&d->b) &&
           !cc_date_known(later->about) && !news;
}

/* "Was inspected in January", then "in October" before that: what is over was on one day,
 * and a newer one would be later. */
static bool dates_back(const struct cc_draft *d)
{
    const struct cc_claim *a = d->a.claim, *b = d->b.claim;

    return a->value.kind == CC_VALUE_DATE && b->value.kind == CC_VALUE_DATE && a->past &&
           b->past && cc_date_before(b->value.date, a->value.date);
}

bool cc_has_moved(const struct cc_scene *s, const struct cc_draft *d, struct cc_verdict v)
{
    bool account =
        cc_same_party(&d->a, &d->b) && of_himself(s, &d->a) && of_himself(s, &d->b);

    return v.told ||
           (v.moves && !account && !cc_cannot_age(d) && !cc_cannot_live_again(d) &&
            !dates_back(d) && moved_on(&d->a, &d->b, v) && !of_one_event(d));
}

/* "The town will sell it", "the town must keep it": in one mouth another course, in two
 * no account of one thing. */
static bool wish_and_plan(const struct cc_draft *d)
{
    enum cc_force p = cc_force_of(d->a.claim), q = cc_force_of(d->b.claim);

    return (p == CC_FORCE_PLAN && q == CC_FORCE_BOUND) ||
           (p == CC_FORCE_BOUND && q == CC_FORCE_PLAN);
}

/* "We will not strike", "not a cent will be paid", then "we will", or the strike itself:
 * a word not kept, and no state of things that moved on. */
static bool word_not_kept(const struct cc_scene *s, const struct cc_draft *d)
{
    const struct cc_claim *x = d->a.claim, *y = d->b.claim;
    bool none = x->value.kind == CC_VALUE_NUMBER && !(x->value.hi > 0);

    if (x->mode != CC_MODE_PLANNED || !(x->negative || none) || y->negative ||
        !cc_item_earlier(&d->a, &d->b))
        return false;
    if (cc_same_party(&d->a, &d->b))
        return y->mode == CC_MODE_PLANNED || of_himself(s, &d->a);
    return cc_item_own_voice(&d->b) && of_himself(s, &d->a);
}

/* "I was a Democrat for years. Now I am a Republican." */
static bool says_now(const struct cc_draft *d)
{
    const struct cc_document *doc = &d->b.reading->document;
    uint32_t was = d->a.claim->sentence, is = d->b.claim->sentence;

    return same_article(&d->a, &d->b) && was < is && is - was <= NOW_FAR &&
           cc_same_party(&d->a, &d->b) &&
           !(cc_stance_of_sentence(doc, was) & CC_STANCE_SINCE) &&
           (cc_stance_of_sentence(doc, is) & CC_STANCE_SINCE);
}

static enum cc_kind kind_of(const struct cc_scene *s, const struct cc_draft *d,
                            struct cc_verdict v)
{
    const struct cc_item *a = &d->a, *b = &d->b;

    if (takes_back(a, b))
        return CC_KIND_RETRACTION;
    if (says_now(d))
        return CC_KIND_UPDATE;
    if (!v.told && word_not_kept(s, d))
        return CC_KIND_REVERSAL;
    if (cc_has_moved(s, d, v))
        return CC_KIND_UPDATE;
    if (cc_same_party(a, b)) {
        if (cc_item_earlier(a, b))
            return CC_KIND_REVERSAL;
        return same_article(a, b) ? CC_KIND_SELF_CONTRADICTION : CC_KIND_DISCREPANCY;
    }
    if (cc_item_own_voice(a) && cc_item_own_voice(b))
        return CC_KIND_DISCREPANCY;
    return CC_KIND_DISPUTE;
}

/* One voice in one article: parts, groups and turns of phrase differ, seldom the account.
 * A speaker has to say and unsay the same thing of the same. */
static bool of_one_breath(const struct cc_draft *d, struct cc_verdict v)
{
    if (!same_article(&d->a, &d->b) || v.told)
        return false;
    return d->kind == CC_KIND_DISCREPANCY ||
           (d->kind == CC_KIND_SELF_CONTRADICTION && !v.exact &&
            !cc_one_event(d->a.claim, d->b.claim));
}

/* The event first: two articles of two stories seldom speak of one. */
static bool of_two_stories(const struct cc_scene *s, const struct cc_draft *d)
{
    return !cc_one_story(s->stories, d->a.at.article, d->b.at.article) &&
           !cc_one_event(d->a.claim, d->b.claim);
}

/* The radius of a crater and its depth, gold and fine gold: where more than one figure is
 * given, both have to be of one thing. */
static bool figure_of_another(const struct cc_draft *d, struct cc_verdict v)
{
    return d->rule == CC_RULE_FIGURE_DIFFERS && v.loose &&
           !cc_one_event(d->a.claim, d->b.claim) &&
           !(cc_is_only_figure(&d->a) && cc_is_only_figure(&d->b));
}

/* What a sentence tells first of all, or what somebody states: not what is named in
 * passing ("the town where he died"). */
static bool leads(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    uint32_t first = cc_token_at(d, x->claim->clause.start), t = first;

    while (t > 0 && d->token[t - 1].sentence == d->token[first].sentence &&
           !(x->statement && d->token[t].span.start == x->statement->span.start)) {
        char buf[CC_WORD_MAX];

        t--;
        if (d->token[t].kind == CC_TOKEN_WORD &&
            !cc_lex_has(CC_LEX(joins), cc_word_lower(cc_token_form(d, t), buf)))
            return false;
    }
    return true;
}

/* "Renn was dismissed. His lawyer said that he had resigned": the article tells as so
 * what somebody says is not, each in a sentence that is about nothing else. */
static bool is_told_and_disputed(const struct cc_draft *d, struct cc_verdict v)
{
    return (v.rule == CC_RULE_NEGATED || v.rule == CC_RULE_EXCLUSIVE_STATE) && v.exact &&
           sentences_apart(&d->a, &d->b) > 0 && leads(&d->a) && leads(&d->b);
}

/* An article that reports a denial beside its own account seldom contradicts it. */
static enum cc_grade cap_of(const struct cc_scene *s, const struct cc_draft *d,
                            struct cc_verdict v)
{
    bool mixed = cc_item_own_voice(&d->a) != cc_item_own_voice(&d->b);
    bool unknown = d->a.party.n == 0 && d->b.party.n == 0;

    if (of_one_breath(d, v) || cc_is_unsettled(s, d, v) || figure_of_another(d, v))
        return CC_GRADE_POSSIBLE;
    if (d->kind == CC_KIND_DISPUTE &&
        ((mixed && same_article(&d->a, &d->b) && !is_told_and_disputed(d, v)) || unknown))
        return CC_GRADE_POSSIBLE;
    return of_two_stories(s, d) ? CC_GRADE_POSSIBLE : CC_GRADE_STRONG;
}

static float circumstances(const struct cc_scene *s, const struct cc_draft *d,
                           struct cc_verdict v)
{
    const struct cc_item *a = &d->a, *b = &d->b;
    bool near = same_article(a, b) && sentences_apart(a, b) <= 1;
    float sum = cc_speaker_doubt(a) + cc_speaker_doubt(b);

    if (d->kind == CC_KIND_DISPUTE && cc_item_own_voice(a) != cc_item_own_voice(b))
        sum +=
            cc_weight.own_voice +
            (same_article(a, b) && !is_told_and_disputed(d, v) ? cc_weight.reported : 0);
    if (d->kind == CC_KIND_DISPUTE && near) {
        const struct cc_item *second =
            a->claim->span.start > b->claim->span.start ? a : b;
        sum += cc_weight.neighbour;
        if (cc_stance_of(second) & CC_STANCE_COUNTERS)
            sum += cc_weight.countered;
    }
    if (cc_one_event(a->claim, b->claim))
        sum += cc_weight.shared_words;
    if (cc_date_known(a->said) && cc_date_known(b->said) &&
        b->said.first - a->said.first > YEAR)
        sum += cc_weight.far_apart;
    if (of_two_stories(s, d))
        sum += cc_weight.other_story;
    return sum;
}

struct cc_draft cc_relation(const struct cc_scene *s, const struct cc_item *x,
                            const struct cc_item *y, struct cc_verdict v)
{
    bool in_order = cc_item_order(x, y) <= 0;
    struct cc_draft d = { .a = in_order ? *x : *y, .b = in_order ? *y : *x };

    d.rule = v.rule;
    d.told = v.told;
    d.kind = kind_of(s, &d, v);
    if (d.kind == CC_KIND_RETRACTION)
        d.rule = CC_RULE_CORRECTED;
    if (d.kind == CC_KIND_UPDATE)
        d.rule = rule_of_update(&d.a, v.rule);
    d.sum = v.score + circumstances(s, &d, v) +
            (of_one_breath(&d, v) ? cc_weight.one_breath : 0) +
            (cc_is_unsettled(s, &d, v) ? cc_weight.unsettled : 0);
    if (says_now(&d) && d.a.claim->mode == CC_MODE_ASSERTED && d.sum < cc_weight.told)
        d.sum = cc_weight.told; /* he tells both, and which of them is over */
    d.score = d.sum > 1 ? 1 : d.sum;
    if (d.kind == CC_KIND_UPDATE &&
        (background(&d.a) || background(&d.b) || of_last_year(&d.a, &d.b) ||
         of_last_year(&d.b, &d.a) || (!v.told && cc_tells_what_was(&d.a, &d.b))))
        d.score = 0;
    if ((v.apart && (d.kind != CC_KIND_UPDATE || knows_less(&d))) ||
        of_one_story(&d, v) || cc_was_alive_before(&d) || tells_earlier_state(&d) ||
        cc_had_a_birthday(&d) || cc_is_retold(x, y) ||
        (wish_and_plan(&d) && d.kind != CC_KIND_REVERSAL))
        d.score = 0;
    d.grade = cc_grade_of(d.score, cap_of(s, &d, v));
    if (d.grade == CC_GRADE_NONE)
        d.kind = CC_KIND_NONE;
    return d;
}
