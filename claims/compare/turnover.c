/*
 * States that come and go. Who was taken and who was freed may be one man on two days:
 * two events that each leave another state behind exclude each other only at one time.
 */
#include "compare/draft.h"

#include <string.h>

#include "claimcheck/lexicon.h"

static bool is_cut_as(const struct cc_claim *x, const char *rule)
{
    return x->rule && strcmp(x->rule, rule) == 0;
}

/* "The release of the crew", "who were captured", not "was empty": it tells how the state
 * came about. */
static bool is_event(const struct cc_claim *x)
{
    return is_cut_as(x, "nominal") || (x->past && !is_cut_as(x, "copula"));
}

static bool at_one_time(const struct cc_claim *x, const struct cc_claim *y)
{
    return cc_date_known(x->about) && cc_date_known(y->about) &&
           x->about.precision <= CC_PREC_DAY && y->about.precision <= CC_PREC_DAY &&
           cc_date_meet(x->about, y->about);
}

bool cc_may_take_turns(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_claim *x = a->claim, *y = b->claim;

    return cc_lex_has(CC_LEX(turns), x->value.set) &&
           cc_lex_has(CC_LEX(turns), y->value.set) && is_event(x) && is_event(y) &&
           !at_one_time(x, y);
}
