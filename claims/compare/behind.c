/* What stands right behind a noun and says which one it is. */
#include "compare/behind.h"

#include "claimcheck/lexicon.h"
#include "compare/slots.h"

static bool leads_on(cc_str word)
{
    return cc_str_eq(cc_lex_get(CC_LEX(preposition), word, 2), CC_LIT("yes"));
}

static bool is_upper(cc_str word)
{
    return word.n && word.p[0] >= 'A' && word.p[0] <= 'Z';
}

/* A time, or an amount: "a boy of ten". */
static bool is_measure(cc_str word)
{
    char buf[CC_WORD_MAX];

    return (word.p[0] >= '0' && word.p[0] <= '9') ||
           cc_lex_has(CC_LEX(calendar), cc_word_lower(word, buf)) ||
           cc_lex_has(CC_LEX(number), cc_word_lower(word, buf)) ||
           cc_wn_is_a(word, CC_LIT("time period"), 1);
}

/* A word of the phrase; *noun: its last one may be this. */
static bool goes_on(cc_str word, bool begun, bool *noun)
{
    char buf[CC_WORD_MAX];
    cc_str lower = cc_word_lower(word, buf);
    unsigned classes = lower.n ? cc_wn_classes(lower) : 0;

    *noun = is_upper(word) || (classes & CC_NOUN);
    if (lower.n && cc_lex_has(CC_LEX(stopword), lower))
        *noun = false;
    return *noun || !begun ||
           (!cc_lex_has(CC_LEX(stopword), lower) && (classes & CC_ADJ));
}

struct cc_behind cc_behind_read(const struct cc_document *d, uint32_t t)
{
    struct cc_behind b = { .prep = CC_NONE };
    bool noun, led = false; /* "the Harrow mill": a common noun is still to come */

    if (t >= d->tokens || !leads_on(cc_token_form(d, t)))
        return b;
    b.prep = cc_token_form(d, t);
    for (t++; t < d->tokens && d->token[t].kind == CC_TOKEN_WORD; t++) {
        cc_str word = cc_token_form(d, t);

        if (!goes_on(word, b.first.n > 0, &noun) ||
            (is_upper(b.last) && !is_upper(word) && !(led && noun)))
            break;
        led |= !b.first.n && cc_str_eq(word, CC_LIT("the"));
        if (!b.first.n && (is_upper(word) || noun || !cc_lex_has(CC_LEX(stopword), word)))
            b.first = word;
        if (noun)
            b.last = word;
    }
    return b;
}

bool cc_behind_is_place(const struct cc_behind *b)
{
    return cc_str_eq(cc_lex_get(CC_LEX(preposition), b->prep, 1), CC_LIT("place"));
}

static bool may_be_one(cc_str x, cc_str y)
{
    enum cc_relation r = cc_relate(x, y, 0);

    return cc_str_eq_fold(x, y) || r == CC_REL_EQUAL || r == CC_REL_SYNONYM ||
           r == CC_REL_HYPERNYM || r == CC_REL_HYPONYM || r == CC_REL_DERIVED;
}

static bool is_other(cc_str x, cc_str y)
{
    return !cc_heads_same(x, y) && !may_be_one(x, y) && !cc_places_meet(x, y);
}

bool cc_behind_apart(const struct cc_behind *b, const struct cc_behind *c)
{
    bool same = cc_heads_same(b->last, c->last);

    if (!b->last.n || !c->last.n || is_upper(b->last) != is_upper(c->last) ||
        is_measure(b->last) || is_measure(c->last) || is_measure(b->first) ||
        is_measure(c->first))
        return false;
    /* "the old mill", "the old hotel"; but "New Haven" may be "New Haven Harbor" */
    return (same || is_other(b->last, c->last)) &&
           (is_other(b->first, c->first) || !(same || is_upper(b->last)));
}
