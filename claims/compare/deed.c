/*
 * Who did it: two texts name two for one deed that only one can have done (frame DOER),
 * in whatever words: "leaked by her press secretary", "a diplomat gave it to the press",
 * "the work of a former employee". That they tell of one deed is shown by what else their
 * sentences share.
 */
#include "claimcheck/lexicon.h"
#include "compare/behind.h"
#include "compare/slots.h"
#include "compare/walk.h"
#include "compare/weight.h"
#include "lexicon/lex_list.h"

#define LONG_AGO 366 /* days */
#define SHARED   3   /* words of two sentences that tell of one deed, with a name */

struct deed {
    const struct cc_ref *by, *not, *thing;
    struct cc_passage doer, other, event; /* who did it, who did not, all the rest */
    bool named;
};

enum two { ONE, LIKELY_TWO, TWO };

static struct cc_passage words_of(const struct cc_item *x, const struct cc_ref *r)
{
    const struct cc_span none = { 0, 0 };

    return r ? cc_passage_read(&x->reading->document, r->span, none)
             : (struct cc_passage){ .n = 0 };
}

/* By a name, and not as "Smit's secretary". */
static bool is_named(const struct cc_scene *s, const struct cc_item *x,
                     const struct cc_ref *by)
{
    cc_str text = cc_document_text(&x->reading->document, by->span), last = CC_NONE;

    while (text.n)
        last = cc_str_cut(&text, ' ');
    return last.n && last.p[0] >= 'A' && last.p[0] <= 'Z' &&
           cc_ref_is_name(s->c, x->at.article, by);
}

/* A name is all of it who did it; of "the Dunmere driver" the last word is, and where he
 * is from may be told elsewhere. */
static struct cc_span doer_span(const struct cc_item *x, const struct cc_ref *by,
                                bool named)
{
    cc_str text = cc_document_text(&x->reading->document, by->span);
    struct cc_span span = by->span;

    if (!named)
        for (size_t i = 0; i < text.n; i++)
            if (text.p[i] == ' ')
                span.start = by->span.start + (uint32_t)i + 1;
    return span;
}

static struct deed read_deed(const struct cc_scene *s, const struct cc_item *x)
{
    struct deed d = { .by = cc_claim_role(x->claim, CC_ROLE_AGENT),
                      .not = cc_claim_role(x->claim, CC_ROLE_STANDARD),
                      .thing = cc_claim_role(x->claim, CC_ROLE_PATIENT) };

    d.doer = words_of(x, d.by);
    d.other = words_of(x, d.not );
    d.named = is_named(s, x, d.by);
    d.event = cc_passage_around(&x->reading->document, x->claim->anchor.span,
                                doer_span(x, d.by, d.named));
    return d;
}

static const struct cc_entity *entity_of(const struct cc_item *x, const struct cc_ref *r)
{
    return r->kind == CC_REF_ENTITY && r->entity != CC_NO_INDEX
               ? &x->reading->statements.entity[r->entity]
               : NULL;
}

/* "Tia Rowe", of whom no more is known. */
static bool is_full_name(const struct deed *d)
{
    uint32_t names = cc_passage_count(&d->doer, CC_SORT_NAME);

    return d->named && (names == 2 || names == 3) && names == d->doer.n;
}

/* "A cyclist", "a striker", "a robber", "a comrade": what somebody is just then, or to
 * others, beside a trade of his own. */
static bool is_no_trade(cc_str head)
{
    size_t n;
    const struct cc_lex_row *kind = cc_lex_rows(CC_LEX(passing), &n);

    for (size_t i = 0; i < n; i++)
        if (cc_wn_is_a(head, cc_lex_col(&kind[i], 0), 1))
            return true;
    return false;
}

static uint32_t shared(const struct cc_passage *x, const struct cc_passage *y)
{
    return cc_passage_shared(x, y, CC_SORT_THING) + cc_passage_shared(x, y, CC_SORT_NAME);
}

/* "A contractor, and no employee": the other side's employee. */
static bool rules_out(const struct deed *x, const struct deed *y)
{
    return x->other.n && !shared(&x->doer, &y->doer) &&
           cc_walks_meet(&x->doer, &y->doer) <= 0 &&
           (shared(&x->other, &y->doer) > 0 || cc_walks_meet(&x->other, &y->doer) > 0);
}

/* Of two bodies one may be the other's. */
static enum two are_two_names(const struct cc_item *x, const struct deed *p,
                              const struct cc_item *y, const struct deed *q)
{
    const struct cc_entity *e = entity_of(x, p->by), *f = entity_of(y, q->by);

    if (!cc_passage_count(&p->doer, CC_SORT_NAME) ||
        !cc_passage_count(&q->doer, CC_SORT_NAME))
        return ONE;
    if (e && f && e->kind == f->kind)
        return e->kind == CC_ENT_PERSON ? TWO : LIKELY_TWO;
    return (!e || e->kind == CC_ENT_PERSON) && (!f || f->kind == CC_ENT_PERSON) &&
                   (e || is_full_name(p)) && (f || is_full_name(q))
               ? TWO
               : ONE;
}

/* "A nun", "a taxi driver". */
static bool are_two_trades(const struct deed *p, const struct deed *q)
{
    return !p->named && !q->named && p->by->plural == q->by->plural &&
           !cc_walk_is_former(&p->doer) && !cc_walk_is_former(&q->doer) &&
           !is_no_trade(p->by->head) && !is_no_trade(q->by->head) &&
           cc_roles_apart(p->by->head, q->by->head);
}

/* Hardly one: two names, two walks of life, two trades. */
static enum two are_two(const struct cc_scene *s, const struct cc_item *x,
                        const struct deed *p, const struct cc_item *y,
                        const struct deed *q)
{
    int walks = cc_walks_meet(&p->doer, &q->doer);

    if (cc_passage_shared(&p->doer, &q->doer, CC_SORT_NAME) > 0 ||
        cc_ref_same(s->c, x->at.article, p->by, y->at.article, q->by) > CC_SAME_UNKNOWN)
        return ONE;
    if (p->named && q->named)
        return are_two_names(x, p, y, q);
    if (walks < 0 || cc_walks_of_two_nations(&p->doer, &q->doer))
        return TWO;
    return walks == 0 && are_two_trades(p, q) ? TWO : ONE;
}

/* "The first shot", "one of the murals": one of several. */
static bool are_counted(const struct cc_item *x, const struct deed *d)
{
    cc_str text = cc_document_text(&x->reading->document, x->claim->anchor.span);

    if (cc_str_find(text, CC_LIT("one of ")) < text.n)
        return true;
    for (uint32_t i = 0; i < d->event.n; i++)
        if (cc_str_eq(cc_lex_get(CC_LEX(number), cc_passage_text(&d->event.word[i]), 1),
                      CC_LIT("ordinal")))
            return true;
    return false;
}

/* Names beside those that both have, where the doer is from left out. */
static bool names_others(const struct deed *d, uint32_t both)
{
    uint32_t from = d->named ? 0 : cc_passage_count(&d->doer, CC_SORT_NAME);

    return cc_passage_count(&d->event, CC_SORT_NAME) > both + from;
}

/* "Won it in 2019", "last year": no news of the day. */
static bool is_history(const struct cc_item *x)
{
    const struct cc_claim *c = x->claim;

    return cc_is_over(c->about, x->reading->article,
                      c->about.precision == CC_PREC_YEAR ? 0 : LONG_AGO);
}

static bool of_two_days(const struct deed *x, const struct deed *y)
{
    return cc_passage_count(&x->event, CC_SORT_DAY) &&
           cc_passage_count(&y->event, CC_SORT_DAY) &&
           !cc_passage_shared(&x->event, &y->event, CC_SORT_DAY);
}

/* "Joel Strand shot a policeman", "Joel Strand was shot". */
static bool is_in(const struct deed *doer, const struct deed *event)
{
    return doer->named && cc_passage_shared(&doer->doer, &event->event, CC_SORT_NAME) > 0;
}

/* "The work of", "is behind", "came from". */
static bool by_noun(const struct cc_claim *x)
{
    return cc_str_eq(x->scope, CC_LIT("from")) || cc_str_eq(x->scope, CC_LIT("behind"));
}

/* What one deed was done to stands in the other sentence as well: no memo against the
 * minutes. */
static bool is_told_of(const struct cc_item *x, const struct deed *p,
                       const struct deed *other)
{
    struct cc_passage thing = words_of(x, p->thing);

    return !p->thing || shared(&thing, &other->event) > 0;
}

/* Where a noun tells the deed ("the leak was the work of"), what it was done to is not
 * told. */
static bool are_done_to_one(const struct cc_item *x, const struct deed *p,
                            const struct cc_item *y, const struct deed *q)
{
    return by_noun(x->claim) || by_noun(y->claim) ||
           (is_told_of(x, p, q) && is_told_of(y, q, p));
}

/* "A Pelham Prize", of which there may be another. */
static bool is_one_of_a_kind(const struct cc_item *x, const struct cc_ref *thing)
{
    cc_str words = cc_document_text(&x->reading->document, thing->span);
    cc_str first = cc_str_cut(&words, ' ');

    return cc_str_eq_fold(first, CC_LIT("a")) || cc_str_eq_fold(first, CC_LIT("an"));
}

/* It adds a word to what the other calls it. */
static bool says_more(const struct cc_item *x, const struct cc_ref *thing,
                      const struct cc_item *y, const struct cc_ref *other)
{
    struct cc_passage p = words_of(x, thing), q = words_of(y, other);

    return cc_passage_count(&p, CC_SORT_THING) + cc_passage_count(&p, CC_SORT_NAME) >
           shared(&p, &q);
}

/* "For fiction", "in physics"; not "in Corran". */
static bool says_what_for(const struct cc_behind *b)
{
    return cc_str_eq(b->prep, CC_LIT("for")) ||
           (cc_str_eq(b->prep, CC_LIT("in")) && b->last.n && b->last.p[0] >= 'a' &&
            b->last.p[0] <= 'z');
}

/* "The junior race", "the race"; "the prize for fiction", "the prize": one of the two may
 * be another. */
static bool is_told_closer(const struct cc_item *x, const struct deed *p,
                           const struct cc_item *y, const struct deed *q)
{
    struct cc_behind b, c;

    if (!p->thing || !q->thing || !cc_heads_same(p->thing->head, q->thing->head))
        return false;
    if (says_more(x, p->thing, y, q->thing) || says_more(y, q->thing, x, p->thing))
        return true;
    b = cc_behind_read(&x->reading->document,
                       cc_token_at(&x->reading->document, p->thing->span.end));
    c = cc_behind_read(&y->reading->document,
                       cc_token_at(&y->reading->document, q->thing->span.end));
    return says_what_for(&b) != says_what_for(&c) || cc_behind_apart(&b, &c);
}

/* "The letter", "Mayhew"; not "a letter", "letters", and no row of deeds: "the thefts
 * were the work of". */
static bool is_definite(const struct cc_item *x, const struct deed *p)
{
    struct cc_passage thing = words_of(x, p->thing);

    if (!p->thing || p->thing->kind != CC_REF_NOUN)
        return true;
    if (is_one_of_a_kind(x, p->thing))
        return false;
    if (p->thing->plural && by_noun(x->claim) &&
        cc_wn_is_a(p->thing->head, CC_LIT("event"), 1))
        return false;
    return p->thing->definite || cc_passage_count(&thing, CC_SORT_NAME) > 0;
}

/* What else their sentences tell; the kinds are one already, and of one thing in two
 * words ("won the prize", "the prize went to") that is a word more. */
static bool is_one_deed(const struct cc_scene *s, const struct cc_item *x,
                        const struct deed *p, const struct cc_item *y,
                        const struct deed *q)
{
    uint32_t names = cc_passage_shared(&p->event, &q->event, CC_SORT_NAME);
    bool others = names_others(p, names) && names_others(q, names);
    bool one = p->thing && q->thing &&
               cc_ref_same(s->c, x->at.article, p->thing, y->at.article, q->thing) ==
                   CC_SAME_YES;

    return names > (others ? 1 : 0) && shared(&p->event, &q->event) + one >= SHARED &&
           are_done_to_one(x, p, y, q) && cc_times_meet(x->claim, y->claim) &&
           is_history(x) == is_history(y) && !of_two_days(p, q) && !are_counted(x, p) &&
           !are_counted(y, q) && !is_in(p, q) && !is_in(q, p);
}

/* One may have had it done by the other, or they did it together. */
static bool both_may_have(const struct cc_claim *x, const struct cc_claim *y,
                          const struct deed *p, const struct deed *q)
{
    cc_str behind = CC_LIT("behind"), together = CC_LIT("together");
    bool joint = cc_str_eq(x->scope, together) || cc_str_eq(y->scope, together);

    if (joint && !(p->named && q->named))
        return true;
    return (cc_str_eq(x->scope, behind) && !y->scope.n) ||
           (cc_str_eq(y->scope, behind) && !x->scope.n);
}

static bool is_doer(const struct cc_claim *x)
{
    return cc_str_eq(x->frame, CC_LIT("DOER")) && cc_claim_role(x, CC_ROLE_AGENT);
}

struct cc_verdict cc_deeds(const struct cc_scene *s, const struct cc_item *x,
                           const struct cc_item *y)
{
    struct cc_verdict v = { .fit = CC_FIT_NONE };
    struct deed p, q;
    bool out, sure;
    enum two two;

    if (!is_doer(x->claim) || !is_doer(y->claim) || x->at.article == y->at.article ||
        !lex_list_shared(x->claim->predicate, y->claim->predicate).n ||
        !cc_one_story(s->stories, x->at.article, y->at.article))
        return v;
    p = read_deed(s, x);
    q = read_deed(s, y);
    out = rules_out(&p, &q) || rules_out(&q, &p);
    two = out ? TWO : are_two(s, x, &p, y, &q);
    sure = two == TWO && is_definite(x, &p) && is_definite(y, &q) &&
           !is_told_closer(x, &p, y, &q) &&
           (out || !both_may_have(x->claim, y->claim, &p, &q));
    if (two != ONE && is_one_deed(s, x, &p, y, &q))
        v = (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                 .rule = CC_RULE_FILLER_DIFFERS,
                                 .score =
                                     sure ? cc_weight.filler : cc_weight.filler_noun };
    return v;
}
