/* What one life allows: nobody lives again, or grows younger. */
#include "compare/draft.h"

#define YEAR          366
#define BIRTHDAY_DAYS 60 /* within which another age is an error, likely */

static bool are_ages(const struct cc_draft *d)
{
    return cc_str_eq(d->a.claim->value.unit, CC_LIT("age")) &&
           cc_str_eq(d->b.claim->value.unit, CC_LIT("age"));
}

/* How much older the later side has somebody than the time between makes him, in days. */
static double older_than_due(const struct cc_draft *d)
{
    return d->b.claim->value.lo - d->a.claim->value.hi -
           (double)(d->b.said.last - d->a.said.first);
}

/* Nobody grows younger, nor older by more than the time between; few have their birthday
 * in a month or two. */
bool cc_cannot_age(const struct cc_draft *d)
{
    return are_ages(d) &&
           (d->b.claim->value.hi < d->a.claim->value.lo || older_than_due(d) > YEAR ||
            d->b.said.last - d->a.said.first < BIRTHDAY_DAYS);
}

/* "Crane, 81", and in May "he was 82": no news. */
bool cc_had_a_birthday(const struct cc_draft *d)
{
    return are_ages(d) && !cc_cannot_age(d) && older_than_due(d) > -YEAR;
}

static bool has_state(const struct cc_item *x, const char *state)
{
    const struct cc_value *v = &x->claim->value;

    return v->kind == CC_VALUE_STATE && !x->claim->negative &&
           cc_str_eq(v->state, cc_str_c(state));
}

/* "Was alive": no event, as "survived" is. */
static bool was_so(const struct cc_item *x)
{
    return x->claim->past && (cc_str_eq(x->claim->predicate, CC_LIT("alive")) ||
                              cc_str_eq(x->claim->predicate, CC_LIT("be alive")));
}

/* "She was killed", and "was alive when he left". */
bool cc_was_alive_before(const struct cc_draft *d)
{
    return (has_state(&d->a, "dead") && has_state(&d->b, "alive") && was_so(&d->b)) ||
           (has_state(&d->b, "dead") && has_state(&d->a, "alive") && was_so(&d->a));
}

/* Nobody who died is alive a day later: one of the two is wrong. */
bool cc_cannot_live_again(const struct cc_draft *d)
{
    const struct cc_claim *later = d->b.claim;

    return has_state(&d->a, "dead") &&
           (has_state(&d->b, "alive") ||
            (later->negative && later->value.kind == CC_VALUE_STATE &&
             cc_str_eq(later->value.state, CC_LIT("dead"))));
}
