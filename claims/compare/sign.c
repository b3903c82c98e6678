/* "A profit of 40 million", "a loss of 40 million": one figure with two signs. */
#include "compare/detail.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

#define LEMMA_BYTES 64 /* as cc_lemma asks */
#define WAY         4  /* column of frameword.lex */

/* Whether a figure is a gain or a loss: 1, -1; 0: the word does not say. */
static int balance_of(cc_str w)
{
    size_t n = 0;
    const struct cc_lex_row *r = cc_lex_find(CC_LEX(frameword), w, &n);

    for (size_t i = 0; r && i < n; i++) {
        cc_str way = cc_lex_col(&r[i], WAY);

        if (cc_str_eq(cc_lex_col(&r[i], FRAMEWORD_FRAME), CC_LIT("PROFIT")) && way.n)
            return cc_str_eq(way, CC_LIT("dir:up")) ? 1 : -1;
    }
    return 0;
}

static int trend_of(cc_str w)
{
    cc_str way = cc_lex_get(CC_LEX(trend), w, 1);

    return !way.n ? 0 : cc_str_eq(way, CC_LIT("up")) ? 1 : -1;
}

/* What the words of a clause say: 1, -1; 0: nothing, or both. */
static int sign_of(const struct cc_telling *t, int (*of)(cc_str), uint32_t *at)
{
    char buf[CC_WORD_MAX], lemma[LEMMA_BYTES];
    bool up = false, down = false;

    for (uint32_t i = t->first; i < t->end; i++) {
        cc_str w = cc_telling_word(t, i, buf);
        int sign = w.n ? of(w) : 0;

        if (w.n && !sign)
            sign = of(cc_lemma(w, CC_VERB, lemma));
        if (sign)
            *at = i;
        up |= sign > 0;
        down |= sign < 0;
    }
    return up == down ? 0 : up ? 1 : -1;
}

/* "Up 3 percent", "3 percent above": the words at both ends of the figure. */
static bool beside(const struct cc_telling *t, const struct cc_value *v,
                   const struct cc_telling *u, const struct cc_value *w, uint32_t *p,
                   uint32_t *q)
{
    uint32_t i = cc_token_at(t->d, v->span.start), k = cc_token_at(t->d, v->span.end);
    uint32_t j = cc_token_at(u->d, w->span.start), l = cc_token_at(u->d, w->span.end);
    const uint32_t ends_p[] = { i ? i - 1 : i, k }, ends_q[] = { j ? j - 1 : j, l };
    char a[CC_WORD_MAX], b[CC_WORD_MAX];

    for (size_t m = 0; m < 2; m++) {
        cc_str x = cc_telling_word(t, ends_p[m], a);
        cc_str y = cc_telling_word(u, ends_q[m], b);

        *p = ends_p[m], *q = ends_q[m];
        if (x.n && y.n &&
            (cc_relate(x, y, CC_ADV) == CC_REL_ANTONYM ||
             cc_relate(x, y, CC_ADJ) == CC_REL_ANTONYM))
            return true;
    }
    return false;
}

unsigned cc_signs_told(const struct cc_item *x)
{
    return cc_claim_figure(x->claim)->kind == CC_VALUE_NUMBER ? CC_TELLS : 0;
}

struct cc_verdict cc_signs_compare(const struct cc_scene *s, const struct cc_item *x,
                                   const struct cc_item *y)
{
    const struct cc_value *v = cc_claim_figure(x->claim), *w = cc_claim_figure(y->claim);
    struct cc_telling t, u;
    uint32_t p = 0, q = 0;

    if (!cc_units_same(v->unit, w->unit) || !cc_numbers_meet(v, w))
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    t = cc_telling_of(x), u = cc_telling_of(y);
    if ((beside(&t, v, &u, w, &p, &q) ||
         sign_of(&t, balance_of, &p) * sign_of(&u, balance_of, &q) < 0 ||
         sign_of(&t, trend_of, &p) * sign_of(&u, trend_of, &q) < 0) &&
        cc_told_plainly(x) && cc_told_plainly(y) && cc_one_deed(s, x, y, p, q, 1))
        return cc_detail_clash(CC_RULE_OPPOSITE, cc_weight.opposite);
    return (struct cc_verdict){ .fit = CC_FIT_NONE };
}
