/* Which word of one side stands for which of the other. */
#include "compare/match.h"

#include <stdlib.h>
#include <string.h>

static enum tie tie_of_relation(enum cc_relation r)
{
    switch (r) {
    case CC_REL_EQUAL:
        return TIE_EQUAL;
    case CC_REL_SYNONYM:
        return TIE_SYNONYM;
    case CC_REL_DERIVED:
        return TIE_DERIVED;
    case CC_REL_ANTONYM:
    case CC_REL_ANTONYM_WEAK:
    case CC_REL_EXCLUSIVE:
    case CC_REL_ANNULS:
        return TIE_OPPOSITE;
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return TIE_NEAR;
    case CC_REL_COHYPONYM:
        return TIE_SISTER;
    default:
        return TIE_NONE;
    }
}

static bool says_little(enum cc_relation r)
{
    return r == CC_REL_NONE || r == CC_REL_COHYPONYM;
}

/* The other way round only an annulment is another answer. Also as written: participles
 * that are adjectives have opposites of their own ("unarmed"). */
enum cc_relation cc_word_relation(const struct cc_word *x, const struct cc_word *y)
{
    unsigned class = x->class == y->class ? x->class : 0;
    enum cc_relation r = cc_asked_relate(&x->by_lemma, &y->by_lemma, class), s;

    if (says_little(r) && cc_asked_annuls(&y->by_lemma, &x->by_lemma))
        return CC_REL_ANNULS;
    if (says_little(r) && !says_little(s = cc_asked_relate(&x->by_form, &y->by_form, 0)))
        return s;
    return r;
}

static enum tie tie_words(const struct cc_word *x, const struct cc_word *y)
{
    unsigned special = CC_WORD_DATE | CC_WORD_FIGURE | CC_WORD_NAME;

    if (cc_str_eq(x->lower, y->lower))
        return TIE_EQUAL;
    if ((x->flags | y->flags) & (CC_WORD_DATE | CC_WORD_FIGURE))
        return TIE_NONE;
    if (x->flags & y->flags & special)
        return cc_str_eq(x->lemma, y->lemma) ? TIE_EQUAL : TIE_NONE;
    return tie_of_relation(cc_word_relation(x, y));
}

static float worth_of_tie(enum tie t)
{
    static const float worth[] = { 0, 1, .9f, .85f, .8f, .6f, 0 };

    return worth[t];
}

struct option {
    float worth;
    uint8_t tie;
    int16_t a, b;
};

static int option_order(const void *x, const void *y)
{
    const struct option *p = x, *q = y;

    if (p->worth > q->worth || p->worth < q->worth)
        return p->worth > q->worth ? -1 : 1;
    if (p->a + p->b != q->a + q->b)
        return p->a + p->b - (q->a + q->b);
    return p->a - q->a;
}

/* The nearer in place, the better, so that of two equal words the right one is taken. */
static float apart(const struct match *m, uint32_t i, uint32_t j)
{
    float p = (float)i / (float)m->a->n, q = (float)j / (float)m->b->n;

    return .02f * (p > q ? p - q : q - p);
}

static bool one_word(const struct match *m, uint32_t i, uint32_t j)
{
    return cc_str_eq(m->a->at[i].lower, m->b->at[j].lower);
}

/* The longest run of equal words in one order on both sides: what was only put in or left
 * out must not draw words away from their like. length is (a + 1) * (b + 1). Returns the
 * number of words in it. */
static uint32_t match_in_order(struct match *m, uint16_t *length)
{
    uint32_t n = m->a->n, k = m->b->n, i = 0, j = 0;
    size_t row = k + 1;

    for (i = n; i-- > 0;)
        for (j = k; j-- > 0;) {
            uint16_t down = length[(i + 1) * row + j], right = length[i * row + j + 1];

            length[i * row + j] = one_word(m, i, j)
                                      ? (uint16_t)(length[(i + 1) * row + j + 1] + 1)
                                  : down > right ? down
                                                 : right;
        }
    for (i = 0, j = 0; i < n && j < k;) {
        if (one_word(m, i, j)) {
            m->of_a[i] = (int16_t)j;
            m->of_b[j] = (int16_t)i;
            m->tie[j] = TIE_EQUAL;
            i++, j++;
        } else if (length[(i + 1) * row + j] >= length[i * row + j + 1]) {
            i++;
        } else {
            j++;
        }
    }
    return length[0];
}

static void match_words(struct match *m, struct option *option)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < m->a->n; i++)
        for (uint32_t j = 0; j < m->b->n; j++) {
            if (m->of_a[i] >= 0 || m->of_b[j] >= 0)
                continue;
            enum tie t = tie_words(&m->a->at[i], &m->b->at[j]);
            if (worth_of_tie(t) > 0)
                option[n++] = (struct option){ worth_of_tie(t) - apart(m, i, j),
                                               (uint8_t)t, (int16_t)i, (int16_t)j };
        }
    qsort(option, n, sizeof *option, option_order);
    for (uint32_t k = 0; k < n; k++) {
        if (m->of_a[option[k].a] >= 0 || m->of_b[option[k].b] >= 0)
            continue;
        m->of_a[option[k].a] = option[k].b;
        m->of_b[option[k].b] = option[k].a;
        m->tie[option[k].b] = option[k].tie;
    }
}

uint32_t cc_match_words(struct match *m, struct cc_arena *a)
{
    uint32_t n = m->a->n, k = m->b->n, same;
    struct option *option = CC_ARRAY(a, struct option, (size_t)n * k);

    memset(m->of_a, -1, sizeof m->of_a);
    memset(m->of_b, -1, sizeof m->of_b);
    same = match_in_order(m, CC_ARRAY(a, uint16_t, (size_t)(n + 1) * (k + 1)));
    match_words(m, option);
    return same;
}
