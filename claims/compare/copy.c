/*
 * Near-copies: one text printed twice, with a few words changed. So much is the same that
 * both are about one event, and a change in place counts by itself: of a figure, a date,
 * a name, a denial, an opposite, or of a thing for a thing of another kind. Other words
 * for the same are no change.
 */
#include "compare/match.h"

#include <math.h>
#include <string.h>

#include "compare/slots.h"
#include "compare/weight.h"

#define COPY_WORDS 8    /* content words in common, in order */
#define COPY_SHARE .55f /* of all that the longer side has */
#define MOST_SHARE .75f /* enough, though the day differs as well */
#define SENSES     4    /* of a noun that may be a kind of the other */
#define CHANGED    4    /* words of one change; more is another clause */

struct copy {
    const struct cc_words *a, *b;
    struct difference best;
    bool date, other;  /* a date differs; something else does */
    bool thing;        /* one thing in the place of another */
    uint32_t reworded; /* changes of words on both sides that no synonym explains */
};

/* Words [a, a_end) stand in the place of words [b, b_end). */
struct gap {
    uint32_t a, a_end, b, b_end;
};

static void found(struct copy *c, enum cc_rule rule, float score, bool moves)
{
    c->date |= rule == CC_RULE_DATE_DIFFERS;
    c->other |= rule != CC_RULE_DATE_DIFFERS;
    if (score > c->best.score)
        c->best = (struct difference){ rule, score, moves };
}

static bool same_word(const struct cc_word *x, const struct cc_word *y)
{
    return cc_str_eq(x->lower, y->lower) ||
           (!(x->flags & CC_WORD_FIGURE) && cc_str_eq(x->lemma, y->lemma));
}

/* ---- changes -------------------------------------------------------------------------
 */

static bool has(const struct cc_words *w, uint32_t from, uint32_t to, unsigned flag)
{
    for (uint32_t i = from; i < to; i++)
        if (w->at[i].flags & flag)
            return true;
    return false;
}

/* "several": so many or so. */
static bool is_vague(const struct cc_value *v)
{
    return v->approximate && isinf(v->hi);
}

/* "2.43 million" and "2.4 million" are one figure; "870" and "871" of two copies are not,
 * whatever "about" stands before both. */
static bool figures_differ(const struct figure *f, const struct figure *g)
{
    bool exact = f->value.grain >= g->value.grain && f->value.grain <= g->value.grain;
    bool equal = f->value.lo >= g->value.lo && f->value.lo <= g->value.lo &&
                 f->value.hi >= g->value.hi && f->value.hi <= g->value.hi;

    return f->kind == g->kind && !is_vague(&f->value) && !is_vague(&g->value) &&
           cc_units_same(f->value.unit, g->value.unit) && !equal &&
           (exact || !cc_numbers_meet(&f->value, &g->value));
}

static void read_figures(struct copy *c, const struct gap *g)
{
    for (uint32_t i = g->a; i < g->a_end; i++)
        for (uint32_t j = g->b; j < g->b_end; j++) {
            uint32_t p = c->a->at[i].figure, q = c->b->at[j].figure;

            if (p && q && figures_differ(&c->a->fig.at[p - 1], &c->b->fig.at[q - 1]))
                found(c, CC_RULE_FIGURE_DIFFERS, cc_weight.align_figure, false);
        }
}

/* "European Union", "EU". */
static bool is_acronym(const struct cc_words *w, uint32_t from, uint32_t to,
                       cc_str letters)
{
    uint32_t i = from;

    for (size_t k = 0; k < letters.n; k++) {
        if (letters.p[k] == '.')
            continue;
        if (i == to || w->at[i].lower.p[0] != letters.p[k])
            return false;
        i++;
    }
    return i == to && to - from > 1;
}

/* "Russia", "Russian": so much of the beginning is one name. */
static bool one_stem(cc_str x, cc_str y)
{
    size_t n = x.n < y.n ? x.n : y.n;

    n = n > 5 ? 5 : n;
    return n >= 3 && memcmp(x.p, y.p, n) == 0;
}

static bool one_name(const struct copy *c, const struct gap *g)
{
    for (uint32_t i = g->a; i < g->a_end; i++)
        for (uint32_t j = g->b; j < g->b_end; j++)
            if (one_stem(c->a->at[i].lower, c->b->at[j].lower) ||
                cc_places_meet(c->a->at[i].lower, c->b->at[j].lower))
                return true;
    return (g->b_end - g->b == 1 &&
            is_acronym(c->a, g->a, g->a_end, c->b->at[g->b].lower)) ||
           (g->a_end - g->a == 1 &&
            is_acronym(c->b, g->b, g->b_end, c->a->at[g->a].lower));
}

/* "Russian", "Mexican". */
static bool two_peoples(const struct cc_word *x, const struct cc_word *y)
{
    return cc_lex_has(CC_LEX(demonym), x->lower) &&
           cc_lex_has(CC_LEX(demonym), y->lower) && !one_stem(x->lower, y->lower);
}

static bool is_colour(cc_str word)
{
    return cc_wn_is_a(word, CC_LIT("color"), 2);
}

/* "yellow", "green"; not "red", "crimson". */
static bool two_colours(const struct cc_word *x, const struct cc_word *y)
{
    return x->class == y->class && is_colour(x->lemma) && is_colour(y->lemma) &&
           cc_relate(x->lemma, y->lemma, CC_NOUN) == CC_REL_COHYPONYM;
}

static bool all_names(const struct cc_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (!(w->at[i].flags & CC_WORD_NAME) || (w->at[i].flags & CC_WORD_DATE))
            return false;
    return to > from;
}

/* A thing, a person or a beast that is of no kind with the other. */
static bool other_thing(const struct cc_word *x, const struct cc_word *y)
{
    cc_str thing = CC_LIT("physical entity");
    enum cc_relation r = cc_word_relation(x, y);

    if (!(x->class & y->class & CC_NOUN) || ((x->flags | y->flags) & CC_WORD_NAME) ||
        (x->flags & y->flags & CC_WORD_LISTED))
        return false;
    if (cc_wn_is_a(x->lemma, y->lemma, SENSES) || cc_wn_is_a(y->lemma, x->lemma, SENSES))
        return false;
    return r == CC_REL_COHYPONYM || (r == CC_REL_NONE && cc_wn_is_a(x->lemma, thing, 2) &&
                                     cc_wn_is_a(y->lemma, thing, 2));
}

/* "a man", "a woman" of two texts that name nobody: two people, for all that is said. */
static bool two_things(const struct copy *c, const struct cc_word *x,
                       const struct cc_word *y)
{
    return (x->flags & y->flags & CC_WORD_SOME) && !(c->a->anchored && c->b->anchored);
}

static enum cc_relation as_verbs(cc_str x, cc_str y)
{
    char p[64], q[64];
    cc_str v = cc_lemma(x, CC_VERB, p), w = cc_lemma(y, CC_VERB, q);

    return cc_relate(v, w, CC_VERB);
}

static bool opposed(const struct copy *c, const struct cc_word *x,
                    const struct cc_word *y)
{
    enum cc_relation r = cc_word_relation(x, y);

    if (r == CC_REL_NONE || r == CC_REL_COHYPONYM)
        r = as_verbs(x->lower, y->lower); /* "the buying", "the selling" */
    return !two_things(c, x, y) && !((x->flags ^ y->flags) & CC_WORD_DENIED) &&
           (r == CC_REL_ANTONYM || r == CC_REL_EXCLUSIVE || r == CC_REL_ANNULS);
}

static bool other_filler(const struct copy *c, const struct cc_word *x,
                         const struct cc_word *y)
{
    return !two_things(c, x, y) &&
           (two_colours(x, y) || two_peoples(x, y) || other_thing(x, y));
}

/* Every word of one side has its like on the other. */
static bool explained(const struct copy *c, const struct gap *g)
{
    for (uint32_t i = g->a; i < g->a_end; i++) {
        bool like = false;

        for (uint32_t j = g->b; j < g->b_end; j++) {
            enum cc_relation r = cc_word_relation(&c->a->at[i], &c->b->at[j]);
            like |= r == CC_REL_EQUAL || r == CC_REL_SYNONYM || r == CC_REL_DERIVED;
        }
        if (!like)
            return false;
    }
    return true;
}

static void read_gap(struct copy *c, const struct gap *g)
{
    uint32_t n = g->a_end - g->a, m = g->b_end - g->b;
    bool date_a = has(c->a, g->a, g->a_end, CC_WORD_DATE);
    bool date_b = has(c->b, g->b, g->b_end, CC_WORD_DATE);

    if (n == 0 || m == 0 || n > CHANGED || m > CHANGED)
        return;
    if (date_a && date_b)
        found(c, CC_RULE_DATE_DIFFERS, cc_weight.align_date, false);
    read_figures(c, g);
    for (uint32_t i = g->a; i < g->a_end; i++)
        for (uint32_t j = g->b; j < g->b_end; j++)
            if (opposed(c, &c->a->at[i], &c->b->at[j]))
                found(c, CC_RULE_OPPOSITE, cc_weight.align_opposite, false);
    if (all_names(c->a, g->a, g->a_end) && all_names(c->b, g->b, g->b_end) &&
        !one_name(c, g))
        found(c, CC_RULE_FILLER_DIFFERS, cc_weight.align_name, false);
    if (n <= 2 && m <= 2) /* "savings bank", "broker": by their heads */
        c->thing |= other_filler(c, &c->a->at[g->a_end - 1], &c->b->at[g->b_end - 1]);
    c->reworded += !explained(c, g);
}

/* ---- the two texts -------------------------------------------------------------------
 */

static const uint16_t *lengths(const struct copy *c, uint16_t *l)
{
    size_t row = c->b->n + 1;

    for (uint32_t i = c->a->n; i-- > 0;)
        for (uint32_t j = c->b->n; j-- > 0;) {
            uint16_t down = l[(i + 1) * row + j], right = l[i * row + j + 1];

            l[i * row + j] = same_word(&c->a->at[i], &c->b->at[j])
                                 ? (uint16_t)(l[(i + 1) * row + j + 1] + 1)
                             : down > right ? down
                                            : right;
        }
    return l;
}

/* "not", "no", "never"; an implicit negative in the place of another verb is no denial.
 */
static uint32_t plain_negators(const struct cc_words *w)
{
    uint32_t n = w->negators;

    for (uint32_t i = 0; i < w->n; i++)
        n -= n && (w->at[i].flags & CC_WORD_DENIES);
    return n;
}

/* Equal words of which one is denied, that no opposite beside them makes good. */
static void read_denials(struct copy *c, uint32_t denied)
{
    if (denied && plain_negators(c->a) != plain_negators(c->b) &&
        c->a->focus == c->b->focus && c->best.rule != CC_RULE_OPPOSITE)
        found(c, CC_RULE_NEGATED, cc_weight.align_negated, false);
}

static void walk(struct copy *c, const uint16_t *l)
{
    size_t row = c->b->n + 1;
    uint32_t i = 0, j = 0, denied = 0;

    while (i < c->a->n || j < c->b->n) {
        struct gap g = { i, i, j, j };

        while (i < c->a->n || j < c->b->n) {
            if (i < c->a->n && j < c->b->n && same_word(&c->a->at[i], &c->b->at[j]))
                break;
            if (j == c->b->n ||
                (i < c->a->n && l[(i + 1) * row + j] >= l[i * row + j + 1]))
                i++;
            else
                j++;
        }
        g.a_end = i, g.b_end = j;
        read_gap(c, &g);
        while (i < c->a->n && j < c->b->n && same_word(&c->a->at[i], &c->b->at[j])) {
            unsigned differ = c->a->at[i].flags ^ c->b->at[j].flags;

            denied += (differ & CC_WORD_DENIED) && (c->a->at[i].flags & CC_WORD_VERBAL);
            i++, j++;
        }
    }
    read_denials(c, denied);
    if (c->thing && c->reworded <= 2)
        found(c, CC_RULE_FILLER_DIFFERS, cc_weight.copy_thing, false);
}

bool cc_copy_difference(const struct cc_words *a, const struct cc_words *b,
                        struct difference *out, struct cc_arena *arena)
{
    struct copy c = { .a = a, .b = b };
    uint32_t most = a->n > b->n ? a->n : b->n, least = a->n + b->n - most;

    if (least < COPY_WORDS || (float)least / (float)most < COPY_SHARE || a->question ||
        b->question || a->modal != b->modal)
        return false;
    const uint16_t *l =
        lengths(&c, CC_ARRAY(arena, uint16_t, (size_t)(a->n + 1) * (b->n + 1)));
    float share = (float)l[0] / (float)most;

    if (l[0] < COPY_WORDS || share < COPY_SHARE)
        return false;
    walk(&c, l);
    *out = c.best;
    if (c.date && c.other && share < MOST_SHARE)
        out->score += cc_weight.align_other_time;
    return true;
}
