/* Figures of a sentence: which numbers are figures, and how sure their bounds are. */
#include "figure.h"

#include <math.h>
#include <stdlib.h>

#include "claimcheck/lexicon.h"

#include "scan.h"

static void put_share(struct scan *s, struct figure *f, const struct number *num,
                      double share)
{
    f->value.kind = CC_VALUE_NUMBER;
    f->value.lo = f->value.hi = share;
    f->value.grain = num->fraction ? 0.02 : 0.05;
    f->value.unit = CC_LIT("share");
    f->value.shown = cc_strf(s->a, "%.4g share", share);
}

/* A year or a day of a month is part of a date. */
static bool is_date(const struct scan *s, uint32_t i, const struct number *num)
{
    if (num->money.n || num->fraction || num->suffix.n)
        return false;
    bool month = (i > 0 && measure_is_month(&s->at[i - 1])) ||
                 (num->next < s->n && measure_is_month(&s->at[num->next])) ||
                 (scan_word_is(s, num->next, "of") && num->next + 1 < s->n &&
                  measure_is_month(&s->at[num->next + 1]));
    if (month && num->value <= 31)
        return true;
    if (!num->digits || num->value < 1500 || num->value > 2100 || s->at[i].w.n != 4)
        return false;
    int32_t noun = scan_counted_noun(s, i, num->next);
    return noun < 0 || s->t->node[s->at[i].node].dep != CC_DEP_NUMMOD ||
           s->t->node[noun].upos == CC_UPOS_PROPN ||
           s->t->node[noun].xpos == CC_XPOS_NN; /* "the 2021 election" */
}

/* An ordinal stands for an instance, not a count. */
static void ordinal_put(struct scan *s, uint32_t i, const struct number *num)
{
    struct figure *f = CC_PUSH(s->a, &s->out);
    *f = (struct figure){ .first = s->at[i].node,
                          .last = s->at[num->next - 1].node,
                          .unit_node = CC_NO_INDEX,
                          .kind = FIGURE_ORDINAL };
    f->value.kind = CC_VALUE_NUMBER;
    f->value.lo = f->value.hi = num->value;
    f->value.grain = 1;
    f->value.unit = CC_LIT("ordinal");
    f->value.shown = cc_strf(s->a, "%g ordinal", num->value);
    int32_t noun = s->t->node[f->first].head;
    if (noun > (int32_t)f->first && (s->t->node[noun].upos == CC_UPOS_NOUN))
        f->unit_node = (uint32_t)noun;
}

/* "%.12g", as it is for most figures. */
static void add_number(struct cc_buf *b, double v)
{
    char text[16];
    size_t at = sizeof text;
    if (signbit(v) || !(v < 1e12) || v != floor(v)) {
        cc_buf_addf(b, "%.12g", v);
        return;
    }
    uint64_t rest = (uint64_t)v;
    do
        text[--at] = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    cc_buf_add(b, (cc_str){ text + at, sizeof text - at });
}

/* Writes the value as it is shown: hedge, number in the unit as written, unit. */
static void show(struct scan *s, struct figure *f, const struct number *low,
                 const struct number *high)
{
    cc_str unit = f->value.shown.n ? f->value.shown : CC_LIT("");
    struct cc_buf b = { .a = s->a };
    const struct cc_value *v = &f->value;
    if (v->approximate)
        cc_buf_addc(&b, '~');
    bool least = isinf(v->hi);
    bool most = !least && (isinf(v->lo) || (v->lo == 0 && v->hi > 0 && f->limit));
    if (least)
        cc_buf_add(&b, v->lo_open ? CC_LIT(">") : CC_LIT(">="));
    if (most)
        cc_buf_add(&b, v->hi_open ? CC_LIT("<") : CC_LIT("<="));
    add_number(&b, most ? high->high : low->value);
    if (!least && !most && low->value != high->high) {
        cc_buf_add(&b, CC_LIT(".."));
        add_number(&b, high->high);
    }
    if (v->of > 0) {
        cc_buf_add(&b, CC_LIT(" of "));
        add_number(&b, v->of);
    }
    if (unit.n) {
        cc_buf_addc(&b, ' ');
        cc_buf_add(&b, unit);
    }
    f->value.shown = cc_buf_str(&b);
}

/* Turns an exact interval into the one that the hedge says. */
static void apply_hedge(struct figure *f, enum hedge h)
{
    struct cc_value *v = &f->value;
    f->hedged = h != HEDGE_NONE;
    switch (h) {
    case HEDGE_AT_LEAST:
        v->hi = INFINITY;
        break;
    case HEDGE_MORE:
        v->hi = INFINITY;
        v->lo_open = true;
        break;
    case HEDGE_AT_MOST:
    case HEDGE_LESS:
        v->lo = v->lo < 0 ? -INFINITY : 0;
        v->hi_open = h == HEDGE_LESS;
        f->limit = true;
        break;
    case HEDGE_ABOUT:
        v->approximate = true;
        break;
    case HEDGE_NEARLY:
        v->approximate = true;
        break;
    case HEDGE_ANOTHER:
        f->by = true;
        break;
    case HEDGE_OLD:
        f->old = true;
        break;
    case HEDGE_NONE:
    case HEDGE_EXACT:
        break;
    }
}

/* "half an hour", "a third of a mile": the fraction is of a unit, not of a whole. */
static void measured_fraction(const struct scan *s, struct number *low,
                              struct number *high, uint32_t *next)
{
    if (!low->fraction || low->value >= 1)
        return;
    uint32_t k = *next + (scan_word_is(s, *next, "of") ? 1 : 0), end;
    if (!scan_word_is(s, k, "a") && !scan_word_is(s, k, "an"))
        return;
    struct measure m;
    if (!measure_read(s->at, s->n, k + 1, &m, &end))
        return;
    low->measured = true;
    *high = *low;
    *next = k + 1;
}

/* "Dollars an ounce", "cars per hour", "dollars a sack": what there are so many of it
 * for. i: the figure's first atom. */
static cc_str rate_of(const struct scan *s, const struct figure *f, uint32_t i)
{
    uint32_t last = f->last, end;
    bool money = cc_str_starts(f->value.unit, CC_LIT("money"));
    struct measure m;

    if (f->unit_node != CC_NO_INDEX && f->unit_node > last)
        last = f->unit_node;
    while (i < s->n && s->at[i].node <= last)
        i++;
    if (i + 1 >= s->n || !cc_word_in(s->at[i].word, CC_LEX(per)))
        return CC_NONE;
    if (measure_read(s->at, s->n, i + 1, &m, &end))
        return cc_str_starts(m.unit, CC_LIT("money")) ? CC_NONE : m.name;
    return money && s->t->node[s->at[i + 1].node].xpos == CC_XPOS_NN ? s->at[i + 1].w
                                                                     : CC_NONE;
}

/* Reads an amount that starts at atom i; returns the atom behind it, or i. */
static uint32_t amount_read(struct scan *s, uint32_t i, struct number *low)
{
    struct number high = *low;
    uint32_t next = low->next;
    if (scan_vote(s, i, low, &next))
        return next;
    struct figure f = { .first = s->at[i].node, .unit_node = CC_NO_INDEX };
    low->first = i;
    struct number second;
    if (scan_range(s, i, low, &second)) {
        high = second;
        next = high.next;
        f.range = true;
        if (high.grain >= 1000 && low->value < 1000 && low->grain < 1000) {
            double by = pow(10, floor(log10(high.value) / 3) * 3);
            low->value *= by;
            low->grain *= by;
        }
    }
    f.last = s->at[next - 1].node;
    double share;
    measured_fraction(s, low, &high, &next);
    if (!f.range && !low->money.n && !low->measured &&
        scan_share(s, low, &next, &share)) {
        put_share(s, &f, low, share);
        f.last = s->at[next - 1].node;
        cc_str shown = f.value.shown;
        scan_part_of(s, &f, &next);
        f.value.of = 0;
        if (f.unit_node == CC_NO_INDEX) {
            int32_t noun = scan_next_noun(s, next);
            f.unit_node = noun < 0 ? CC_NO_INDEX : (uint32_t)noun;
        }
        uint32_t before = i, after = next;
        apply_hedge(&f, measure_hedge(s->at, s->n, &before, &after));
        f.first = s->at[before].node;
        f.value.shown = f.limit || isinf(f.value.hi) || f.value.approximate
                            ? cc_strf(s->a, "%s%.*s",
                                      f.value.approximate ? "~"
                                      : f.limit           ? (f.value.hi_open ? "<" : "<=")
                                                : (f.value.lo_open ? ">" : ">="),
                                      CC_FMT(shown))
                            : shown;
        *CC_PUSH(s->a, &s->out) = f;
        return after;
    }
    scan_unit(s, &f, low, &high, &next);
    uint32_t before = i, after = next;
    if (f.counted && f.unit_node != CC_NO_INDEX && after < s->n &&
        s->at[after].node == f.unit_node)
        after++; /* "thirty people or more" */
    enum hedge h = measure_hedge(s->at, s->n, &before, &after);
    if (h == HEDGE_OLD && scan_word_is(s, before, "not") && s->out.n == 0) {
        h = HEDGE_NONE; /* "not one cent" is no old figure */
        before = i;
    }
    apply_hedge(&f, h);
    if (f.range && before > 0 && scan_word_is(s, before - 1, "between"))
        before--;
    f.first = s->at[before].node;
    f.value.per = rate_of(s, &f, i);
    f.by |= before > 0 && scan_word_is(s, before - 1, "by");
    show(s, &f, low, &high);
    *CC_PUSH(s->a, &s->out) = f;
    return after;
}

/* A name, or "the boy". */
static bool may_have_age(const struct cc_node *w)
{
    return w->upos == CC_UPOS_PROPN ||
           (w->xpos == CC_XPOS_NN && cc_wn_is_a(w->lemma, CC_LIT("person"), 2));
}

/* "Lund, 51, said" and "a 22-year-old": an age, beside a name. */
static void mark_age(struct scan *s, uint32_t i, uint32_t next)
{
    struct figure *f = &s->out.at[s->out.n - 1];
    bool old = next < s->n && measure_is_old(s->at[next].w);
    bool aged = i > 0 && scan_word_is(s, i - 1, "aged");
    bool bare = cc_str_eq(f->value.unit, CC_LIT("count")) && f->value.lo >= 1 &&
                f->value.lo < 120;
    bool aside =
        bare && i >= 2 && scan_word_is(s, i - 1, ",") &&
        (next >= s->n || scan_word_is(s, next, ",") || scan_word_is(s, next, ".")) &&
        may_have_age(&s->t->node[s->at[i - 2].node]) &&
        s->t->node[f->first].upos == CC_UPOS_NUM;
    bool time = cc_str_starts(f->value.unit, CC_LIT("time"));
    if (!((old && time) || (aged && (bare || time)) || aside))
        return;
    f->kind = FIGURE_AGE;
    f->counted = false;
    if (bare) {
        f->value.lo *= MEASURE_YEAR;
        f->value.hi *= MEASURE_YEAR;
        f->value.grain = MEASURE_YEAR;
        f->value.shown = cc_strf(s->a, "%.*s year", CC_FMT(f->value.shown));
    }
    f->value.unit = CC_LIT("age");
    if (old)
        f->last = s->at[next].node;
}

/* A time of day that starts at atom i; returns the atom behind it, or i. */
static uint32_t clock_read(struct scan *s, uint32_t i, const struct number *hour)
{
    struct clock_time t;
    uint32_t next = measure_clock(s->at, s->n, i, hour, &t);
    if (next == i)
        return i;
    struct figure *f = CC_PUSH(s->a, &s->out);
    *f = (struct figure){ .first = s->at[i].node,
                          .last = s->at[next - 1].node,
                          .unit_node = CC_NO_INDEX,
                          .kind = FIGURE_CLOCK };
    f->value = measure_clock_value(&t, s->a);
    return next;
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

/* Whether a number or a time of day can begin with the word: most words are told at a
 * glance. */
static bool may_begin(const struct atom *at)
{
    const struct cc_lex_word *word = at->word;
    for (size_t i = 0; i < at->w.n; i++)
        if (cc_is_digit(at->w.p[i]))
            return true;
    return cc_word_in(word, CC_LEX(number)) || cc_word_in(word, CC_LEX(clock)) ||
           cc_word_opens(word, CC_LEX(clock)) ||
           (cc_word_in(word, CC_LEX(unit)) && !is_lower(at->w.p[0])) ||
           cc_str_eq(at->w, CC_LIT("a")) || cc_str_eq(at->w, CC_LIT("an"));
}

struct figures figures_find(const struct cc_tree *t, struct cc_arena *a)
{
    struct scan s = { .t = t, .a = a };
    s.at = atoms_of(t, &s.n, a);
    for (uint32_t i = 0; i < s.n;) {
        if (!may_begin(&s.at[i])) {
            i++;
            continue;
        }
        struct number num;
        bool number = number_read(s.at, s.n, i, &num);
        uint32_t next = clock_read(&s, i, number ? &num : NULL);
        if (next > i) {
            i = next;
        } else if (t->node[s.at[i].node].upos == CC_UPOS_PRON || !number ||
                   num.quantifies || num.multiple || (num.vague && num.value < 2) ||
                   scan_is_every_one(&s, i)) {
            i++;
        } else if (is_date(&s, i, &num) ||
                   (num.fraction && i > 0 && scan_word_is(&s, i - 1, "and")) ||
                   (num.vague && scan_next_noun(&s, num.next) < 0 &&
                    !scan_over_of(&s, num.next))) {
            i = num.next;
        } else if (num.ordinal) {
            ordinal_put(&s, i, &num);
            i = num.next;
        } else {
            next = amount_read(&s, i, &num);
            if (s.out.at[s.out.n - 1].kind == FIGURE_AMOUNT)
                mark_age(&s, i, next);
            i = next > i ? next : i + 1;
        }
    }
    struct figures all = { s.out.at, s.out.n };
    figures_number(t, &all, a);
    return all;
}
