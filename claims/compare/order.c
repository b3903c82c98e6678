/* What came first: "arrived before the fire started", "after the blaze broke out". */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

#define HALF 2 /* one word in so many is shared */

/* What stands behind "before" or "after" where the clause leads to it; CC_NONE: neither
 * does, or the clause itself stands behind it. */
static cc_str behind(const struct cc_item *x, cc_str order)
{
    cc_str text = cc_item_text(x);
    size_t at = cc_str_find(text, order);

    return x->claim->span.start + at < x->claim->clause.start
               ? CC_NONE
               : cc_words_behind(text, order);
}

static bool tells_of(cc_str words, cc_str word)
{
    while (words.n) {
        char buf[CC_WORD_MAX];
        cc_str one = cc_word_lower(cc_str_cut(&words, ' '), buf);
        enum cc_relation r = one.n ? cc_relate(one, word, 0) : CC_REL_NONE;

        if (r == CC_REL_EQUAL || r == CC_REL_SYNONYM || r == CC_REL_DERIVED)
            return true;
    }
    return false;
}

/* Half of the words that x has stand in y. */
static bool are_of_one(cc_str x, cc_str y)
{
    uint32_t words = 0, shared = 0;

    while (x.n) {
        char buf[CC_WORD_MAX];
        cc_str one = cc_word_lower(cc_str_cut(&x, ' '), buf);

        if (!one.n || cc_lex_has(CC_LEX(stopword), one))
            continue;
        words++;
        shared += tells_of(y, one);
    }
    return shared > 0 && shared * HALF >= words;
}

struct cc_verdict cc_with_order(const struct cc_item *x, const struct cc_item *y,
                                struct cc_verdict v)
{
    const cc_str before = CC_LIT(" before "), after = CC_LIT(" after ");
    cc_str p, q;

    if (v.fit == CC_FIT_NONE)
        return v; /* most pairs: their texts need not be read */
    p = behind(x, before), q = behind(y, after);
    if (!p.n || !q.n)
        p = behind(y, before), q = behind(x, after);
    if (!p.n || !q.n || !are_of_one(p, q) || !are_of_one(q, p))
        return v;
    if (v.fit == CC_FIT_CLASH &&
        (v.rule == CC_RULE_NEGATED || v.rule == CC_RULE_EXCLUSIVE_STATE))
        return (struct cc_verdict){ .fit = CC_FIT_NONE }; /* not after: before */
    if (v.fit != CC_FIT_AGREE || x->claim->negative || x->claim->repeated ||
        y->claim->repeated) /* "checked again after": at both times */
        return v;
    return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                .rule = CC_RULE_DATE_DIFFERS,
                                .score = cc_weight.direction,
                                .two_dates = true,
                                .ordered = true };
}
