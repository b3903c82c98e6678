/* What figures count or measure: when two are of one unit. */
#include "compare/slots.h"

#include <string.h>

#include "claimcheck/lexicon.h"

cc_str cc_counted_noun(cc_str unit)
{
    cc_str count = CC_LIT("count:");

    return cc_str_starts(unit, count) ? cc_str_sub(unit, count.n, unit.n) : CC_NONE;
}

/* "5,200 people", "4,000 employees". */
static bool counts_people_of(cc_str people, cc_str unit)
{
    cc_str noun = cc_str_sub(unit, sizeof "count:" - 1, unit.n);

    return cc_str_eq(people, CC_LIT("count:people")) &&
           cc_wn_is_a(noun, CC_LIT("person"), 1);
}

bool cc_units_same(cc_str x, cc_str y)
{
    cc_str count = CC_LIT("count:"), money = CC_LIT("money");

    if (cc_str_eq(x, y))
        return true;
    /* "no money", "not a cent": of whatever currency. */
    if (cc_str_eq(x, money) || cc_str_eq(y, money))
        return cc_str_starts(x, money) && cc_str_starts(y, money);
    /* "the dead number 17": whatever the other side counts. */
    if (cc_str_eq(x, CC_LIT("count")) || cc_str_eq(y, CC_LIT("count")))
        return cc_str_starts(x, CC_LIT("count")) && cc_str_starts(y, CC_LIT("count"));
    if (!cc_str_starts(x, count) || !cc_str_starts(y, count))
        return false;
    switch (
        cc_relate(cc_str_sub(x, count.n, x.n), cc_str_sub(y, count.n, y.n), CC_NOUN)) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return true;
    default:
        return x.n == count.n || y.n == count.n || /* "nine were": of what was counted */
               counts_people_of(x, y) || counts_people_of(y, x);
    }
}

bool cc_rates_differ(const struct cc_value *v, const struct cc_value *w)
{
    return v->per.n && w->per.n && !cc_str_eq(v->per, w->per);
}

bool cc_measures_same(const struct cc_value *v, const struct cc_value *w)
{
    return cc_units_same(v->unit, w->unit) && !cc_rates_differ(v, w);
}

static bool is_of_people(cc_str noun)
{
    return cc_str_eq(noun, CC_LIT("people")) || cc_wn_is_a(noun, CC_LIT("person"), 1);
}

/* "Deaths", "arrests", "jobs": neither people nor things; "none" is of either. */
static bool is_of_cases(cc_str noun)
{
    return noun.n && !cc_lex_has(CC_LEX(stopword), noun) && !is_of_people(noun) &&
           !cc_wn_is_a(noun, CC_LIT("object"), 1);
}

/* "Deaths", in the frame that counts the dead. */
static bool plural_evokes(cc_str noun, cc_str frame)
{
    char buf[CC_WORD_MAX + 1];

    if (!noun.n || noun.n >= CC_WORD_MAX)
        return false;
    memcpy(buf, noun.p, noun.n);
    buf[noun.n] = 's';
    return cc_evokes((cc_str){ buf, noun.n + 1 }, frame);
}

bool cc_count_one_thing(const struct cc_claim *x, const struct cc_claim *y)
{
    cc_str p = cc_counted_noun(x->value.unit), q = cc_counted_noun(y->value.unit);
    bool cases = (is_of_people(p) && is_of_cases(q)) ||
                 (is_of_cases(p) && is_of_people(q)) ||
                 (is_of_cases(p) && is_of_cases(q) &&
                  (plural_evokes(p, x->frame) || plural_evokes(q, y->frame)));

    return cc_units_same(x->value.unit, y->value.unit) ||
           (cases && x->frame_type == CC_FRAME_VALUE && cc_str_eq(x->frame, y->frame));
}
