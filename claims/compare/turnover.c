/*
 * States that come and go. Who was taken and who was freed may be one man on two days:
 * two events that each leave another state behind exclude each other only at one time.
 */
#include "compare/draft.h"

#include <string.h>

#include "claimcheck/lexicon.h"
#include "compare/bond.h"

enum { TURNS_FIRST = 1 };

static bool is_cut_as(const struct cc_claim *x, const char *rule)
{
    return x->rule && strcmp(x->rule, rule) == 0;
}

/* "The girls seized in the north": told by a participle alone. */
static bool is_reduced(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    char buf[64];
    cc_str first = cc_token_form(d, cc_token_at(d, x->claim->clause.start));

    return cc_str_eq(cc_lemma(first, CC_VERB, buf), x->claim->predicate);
}

/* "The release of the crew", "who were captured", not "was empty": it tells how the state
 * came about. */
bool cc_tells_event(const struct cc_item *x)
{
    return is_cut_as(x->claim, "nominal") || is_reduced(x) ||
           (x->claim->past && !is_cut_as(x->claim, "copula"));
}

/* "For him to be released" */
static bool is_infinitive(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    char buf[64];

    for (uint32_t i = cc_token_at(d, x->claim->clause.start);
         i + 2 < d->tokens && d->token[i].span.end < x->claim->clause.end; i++)
        if (cc_str_eq_fold(cc_token_form(d, i), CC_LIT("to")) &&
            (cc_str_eq_fold(cc_token_form(d, i + 1), CC_LIT("be")) ||
             cc_str_eq(cc_lemma(cc_token_form(d, i + 1), CC_VERB, buf),
                       x->claim->predicate)))
            return true;
    return false;
}

/* "Talks about the release", "asked for him to be released": it is still to come. */
static bool is_awaited(const struct cc_item *x)
{
    return (is_cut_as(x->claim, "nominal") || x->claim->mode == CC_MODE_PLANNED ||
            is_infinitive(x)) &&
           cc_str_eq(x->claim->value.state, CC_LIT("free"));
}

static bool at_one_time(const struct cc_claim *x, const struct cc_claim *y)
{
    return cc_date_known(x->about) && cc_date_known(y->about) &&
           x->about.precision <= CC_PREC_DAY && y->about.precision <= CC_PREC_DAY &&
           cc_date_meet(x->about, y->about);
}

bool cc_tells_in_passing(const struct cc_item *x)
{
    return cc_lex_has(CC_LEX(turns), x->claim->value.set) && is_reduced(x);
}

/* The sentence of x tells the state of y as well, of the same thing. */
static bool tells_too(const struct cc_case *c, const struct cc_item *x,
                      const struct cc_item *y)
{
    const struct cc_claims *all = &x->reading->claims;
    const struct cc_claim *of = y->claim;

    if (of->value.kind != CC_VALUE_STATE)
        return false;
    for (uint32_t i = cc_claim_from(all, x->claim->sentence);
         i < all->n && all->claim[i].sentence == x->claim->sentence; i++) {
        const struct cc_claim *one = &all->claim[i];

        if (i != x->at.claim && cc_str_eq(one->frame, of->frame) &&
            one->negative == of->negative && one->statement == x->claim->statement &&
            cc_values_meet(&one->value, &of->value) &&
            cc_ref_same(c, x->at.article, &one->anchor, y->at.article, &of->anchor) >=
                CC_SAME_WEAK)
            return true;
    }
    return false;
}

bool cc_tells_both(const struct cc_case *c, const struct cc_item *a,
                   const struct cc_item *b)
{
    return a->at.article != b->at.article && (tells_too(c, a, b) || tells_too(c, b, a));
}

static bool is_state(const struct cc_claim *x, cc_str set, cc_str state)
{
    return cc_str_eq(x->value.set, set) && cc_str_eq(x->value.state, state);
}

/* "Was", told of the same time as the other "was". */
static bool is_past_copula(const struct cc_claim *x)
{
    return x->past && is_cut_as(x, "copula");
}

/* "Went missing", "was the head", "the talks began": x tells what was before, and what
 * comes after it may have come since. */
static bool tells_the_first(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_claim *x = a->claim, *y = b->claim;
    cc_str first = cc_lex_get(CC_LEX(turns), x->value.set, TURNS_FIRST);
    bool was = x->past && (cc_tells_event(a) || !is_past_copula(y));

    if (is_state(y, CC_LIT("phase"), CC_LIT("ended")))
        return x->past; /* what was held or began has an end */
    if (x->frame_type == CC_FRAME_FILLER && is_state(y, CC_LIT("office"), CC_LIT("out")))
        return x->past; /* "was the head" */
    return was && first.n && cc_str_eq(x->value.state, first) &&
           (cc_str_eq(x->value.set, y->value.set) ||
            is_state(x, CC_LIT("office"), CC_LIT("in")));
}

bool cc_may_take_turns(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_claim *x = a->claim, *y = b->claim;

    if (at_one_time(x, y))
        return false;
    if (tells_the_first(a, b) || tells_the_first(b, a))
        return true;
    return cc_lex_has(CC_LEX(turns), x->value.set) &&
           cc_lex_has(CC_LEX(turns), y->value.set) &&
           !cc_str_eq(x->value.set, CC_LIT("phase")) &&
           ((cc_tells_event(a) && cc_tells_event(b)) || is_awaited(a) || is_awaited(b));
}
