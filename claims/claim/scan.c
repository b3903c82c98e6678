/* Numbers that come in two: results of votes and games, ranges, shares. */
#include "scan.h"

#include <math.h>

enum { FROM = 4 }; /* words between "from" and its number */

bool scan_word_is(const struct scan *s, uint32_t i, const char *w)
{
    return i < s->n && cc_str_eq(s->at[i].w, cc_str_c(w));
}

/* Tells whether "A to B" or "A-B" is the result of a vote or game rather than a range. */
static bool is_result(const struct scan *s, const struct number *low,
                      const struct number *high, uint32_t first, uint32_t next, bool dash)
{
    if (low->money.n || low->fraction || low->value != floor(low->value) ||
        high->value != floor(high->value) || high->suffix.n || high->value >= 1000)
        return false;
    if (first > 0 &&
        (scan_word_is(s, first - 1, "from") || scan_word_is(s, first - 1, "between")))
        return false;
    struct measure m;
    uint32_t end;
    if (measure_read(s->at, s->n, next, &m, &end) && !m.vote)
        return false;
    return low->value > high->value ||
           (dash && low->value < 10 && next < s->n && measure_is_vote(s->at[next].w)) ||
           (!dash && next >= s->n);
}

/* "5 to 2", "6-3", "seven votes to four" from atom i. */
bool scan_vote(struct scan *s, uint32_t i, const struct number *low, uint32_t *next)
{
    uint32_t k = low->next;
    bool dash = false;
    if (k < s->n && measure_is_vote(s->at[k].w))
        k++;
    if (k < s->n && s->at[k].joined)
        dash = true;
    else if (scan_word_is(s, k, "to"))
        k++;
    else if (measure_is_dash(s->at, s->n, k))
        dash = true, k++;
    else
        return false;
    struct number high;
    if (!number_read(s->at, s->n, k, &high) || high.ordinal || high.quantifies ||
        low->ordinal || high.vague || !is_result(s, low, &high, i, high.next, dash))
        return false;
    struct figure *f = CC_PUSH(s->a, &s->out);
    *f = (struct figure){ .first = s->at[i].node,
                          .last = s->at[high.next - 1].node,
                          .unit_node = CC_NO_INDEX,
                          .kind = FIGURE_VOTE };
    f->value.kind = CC_VALUE_NUMBER;
    f->value.lo = f->value.hi = low->value + high.value / 1000;
    f->value.grain = 0.001;
    f->value.unit = CC_LIT("vote");
    f->value.shown = cc_strf(s->a, "%g-%g vote", low->value, high.value);
    *next = high.next;
    return true;
}

/* "from 3", "from the current 3", "from about 3": the words between are none that numbers
 * or commas stand among. */
static bool is_from(const struct scan *s, uint32_t i)
{
    for (uint32_t k = i; k > 0 && k + FROM > i && cc_is_letter(s->at[k - 1].w.p[0]); k--)
        if (scan_word_is(s, k - 1, "from"))
            return true;
    return false;
}

/* The second number of a range, when there is one: "3 to 5", "3-5", "two or three". */
bool scan_range(const struct scan *s, uint32_t i, const struct number *low,
                struct number *high)
{
    uint32_t k = low->next;
    bool between = i > 0 && scan_word_is(s, i - 1, "between");
    bool from = is_from(s, i);
    if (low->ordinal || low->fraction)
        return false;
    bool joined = k < s->n && s->at[k].joined && !from; /* "3-5" */
    if (!joined &&
        (measure_is_dash(s->at, s->n, k) || (between && scan_word_is(s, k, "and")) ||
         scan_word_is(s, k, "or") || (!from && scan_word_is(s, k, "to"))))
        k++;
    else if (!joined)
        return false;
    if (!number_read(s->at, s->n, k, high) || high->ordinal || high->quantifies ||
        high->vague || high->fraction)
        return false;
    if (high->value <= low->value && low->value < 1000 && !high->money.n &&
        high->value >= 100)
        return false;
    return high->value > low->value || high->value >= 1000;
}

/* A share: "40 percent", "a third", "nine in ten", "six of every ten". */
bool scan_share(struct scan *s, const struct number *num, uint32_t *next, double *share)
{
    if (num->fraction && num->value < 1) {
        *share = num->value;
        return true;
    }
    uint32_t k = *next;
    if (num->value < 1 || num->ordinal || num->vague)
        return false;
    bool in = scan_word_is(s, k, "in"),
         out_of = scan_word_is(s, k, "out") && scan_word_is(s, k + 1, "of");
    if (scan_word_is(s, k, "of") && scan_word_is(s, k + 1, "every"))
        k += 2;
    else if (in || out_of)
        k += in ? 1 : 2;
    else
        return false;
    if (scan_word_is(s, k, "every"))
        k++;
    struct number whole;
    if (!number_read(s->at, s->n, k, &whole) || whole.value < 2 || whole.value > 1000 ||
        whole.ordinal || whole.money.n || whole.value < num->value ||
        (in && whole.digits && whole.value > 100))
        return false;
    struct measure m;
    uint32_t end;
    if (in && measure_read(s->at, s->n, whole.next, &m, &end))
        return false; /* "two in five years" */
    *share = num->value / whole.value;
    *next = whole.next;
    return true;
}

bool scan_is_every_one(const struct scan *s, uint32_t i)
{
    return i > 0 && scan_word_is(s, i, "one") &&
           (scan_word_is(s, i - 1, "every") || scan_word_is(s, i - 1, "each"));
}
