/*
 * Which of two figures of a sentence was before the other: "from 4 percent to 5", "$75,
 * down from the $600 it gave last year", "double the 30 it took in a year ago".
 */
#include "chunk.h"

#include "oldfigure.h"

enum {
    LEAD = 6,       /* words between a preposition and its figure */
    NEAR = 14,      /* words between the two figures */
    NEAR_TOLD = 24, /* where "a drop from" leads to the old one */
    WHEN = 9,       /* words between a figure and its day */
};

static cc_str what_of(cc_str phrase)
{
    return cc_lex_get(CC_LEX(oldfigure), phrase, 1);
}

static bool is_what(const struct piece *p, int32_t i, const char *what)
{
    return i >= 0 && i < (int32_t)p->t.n && p->t.node[i].upos == CC_UPOS_VERB &&
           cc_str_eq(what_of(node_lemma(p, i)), cc_str_c(what));
}

/* "rose", "a cut", "up": tells that a level moved. A contract is no contraction. */
static bool moves(const struct piece *p, int32_t i)
{
    size_t n = 0;
    const struct cc_lex_row *row;
    cc_str class;

    if (i < 0)
        return false;
    row = cc_word_rows(p->lemma_word[i], CC_LEX(frameword), &n);
    class = p->t.node[i].upos == CC_UPOS_NOUN ? CC_LIT("noun") : CC_LIT("verb");
    for (size_t k = 0; k < n; k++)
        if (cc_str_eq(cc_lex_col(&row[k], FW_FRAME), CC_LIT("CHANGE_LEVEL")) &&
            cc_str_eq(cc_lex_col(&row[k], FW_CLASS), class))
            return true;
    return node_is_word(p, i, "up") || node_is_word(p, i, "down") ||
           is_what(p, i, "move");
}

static bool has_move(const struct piece *p, int32_t from, int32_t to)
{
    for (int32_t i = from < 0 ? 0 : from; i < to; i++)
        if (moves(p, i))
            return true;
    return false;
}

static bool is_month(const struct piece *p, int32_t i)
{
    return p->t.node[i].upos == CC_UPOS_PROPN &&
           cc_str_eq(cc_word_get(p->t.node[i].word, CC_LEX(calendar), 1),
                     CC_LIT("month"));
}

/* "a peak of 9": what is of the figure is the figure. */
static bool is_of_level(const struct piece *p, int32_t i)
{
    return node_is_word(p, i, "of") && i > 0 && p->t.node[i - 1].upos == CC_UPOS_NOUN;
}

/* What stands between a preposition and its figure: an article, hedges, "March's". */
static bool leads_on(const struct piece *p, int32_t i)
{
    switch (p->t.node[i].upos) {
    case CC_UPOS_VERB:
    case CC_UPOS_PUNCT:
        return false;
    case CC_UPOS_PROPN:
        return is_month(p, i);
    case CC_UPOS_ADP:
        return node_is_word(p, i, "than") || is_of_level(p, i);
    default:
        return true;
    }
}

/* The preposition that leads to a figure; or -1. */
static int32_t led_by(const struct piece *p, const struct figure *f, const char *prep)
{
    int32_t first = (int32_t)f->first; /* "from" may be a part of the figure */

    for (int32_t i = (int32_t)f->last; i >= 0 && i + LEAD >= first; i--) {
        if (node_is_word(p, i, prep))
            return i;
        if (i < first && !leads_on(p, i))
            return -1;
    }
    return -1;
}

static bool is_level(const struct figure *f)
{
    return f->kind == FIGURE_AMOUNT && f->value.kind == CC_VALUE_NUMBER && !f->by &&
           !cc_str_eq(f->value.unit, CC_LIT("ordinal"));
}

/* "third", of nothing that is named. */
static bool is_rank(const struct piece *p, const struct figure *f)
{
    return f->kind == FIGURE_ORDINAL && f->value.kind == CC_VALUE_NUMBER &&
           f->first == f->last && !node_is_noun(p, (int32_t)f->last + 1);
}

/* "moved from third to second": the new rank, or NULL. */
static const struct figure *rank_behind(const struct piece *p, const struct figure *old)
{
    int32_t from = (int32_t)old->first - 1, to = (int32_t)old->last + 1;

    if (from < 1 || !is_rank(p, old) || !node_is_word(p, from, "from") ||
        !node_is_word(p, to, "to") ||
        !(moves(p, from - 1) || is_what(p, from - 1, "travel")))
        return NULL;
    for (uint32_t k = 0; k < p->fig.n; k++)
        if ((int32_t)p->fig.at[k].first == to + 1 && is_rank(p, &p->fig.at[k]))
            return &p->fig.at[k];
    return NULL;
}

/* Both of one unit; a bare number takes the unit of the other. */
static bool same_measure(const struct figure *x, const struct figure *y)
{
    bool bare = cc_str_eq(x->value.unit, CC_LIT("count")) ||
                cc_str_eq(y->value.unit, CC_LIT("count"));

    return (bare || cc_str_eq(x->value.unit, y->value.unit)) &&
           (x->value.hi < y->value.lo || y->value.hi < x->value.lo || bare);
}

/* Another figure that something is compared with, an old one itself, or by how much it
 * moved: "a 10 percent drop", "300 more than". */
static bool is_aside(const struct piece *p, const struct figure *f)
{
    int32_t next = (int32_t)f->last + 1;

    return (next < (int32_t)p->t.n &&
            ((p->t.node[next].upos == CC_UPOS_NOUN && moves(p, next)) ||
             node_is_word(p, next, "more") || node_is_word(p, next, "less") ||
             node_is_word(p, next, "fewer"))) ||
           led_by(p, f, "from") >= 0 || led_by(p, f, "against") >= 0 ||
           led_by(p, f, "than") >= 0;
}

/* "up from", "down sharply from", "up six from". */
static bool is_up_from(const struct piece *p, int32_t from)
{
    bool by = from > 1 && (p->t.node[from - 1].upos == CC_UPOS_ADV ||
                           p->t.node[from - 1].upos == CC_UPOS_NUM);

    return moves(p, from - 1) || (by && moves(p, from - 2));
}

/* "to 19 weeks, from 11": between the two stands nothing else. */
static bool is_to_from(const struct piece *p, const struct figure *f, int32_t to,
                       int32_t from)
{
    int32_t gap = from - (int32_t)f->last - 1;

    return to > 0 && !cc_str_eq(f->value.unit, CC_LIT("count")) &&
           (gap == 0 || (gap == 1 && p->t.node[from - 1].upos == CC_UPOS_PUNCT));
}

/* The new figure for an old one that something leads to, before it: "to 5 from 4", "5,
 * down from 4"; or NULL. */
static const struct figure *new_before(const struct piece *p, const struct figure *old,
                                       int32_t from)
{
    bool told = !node_is_word(p, from, "from") || is_up_from(p, from);
    const struct figure *found = NULL;

    for (uint32_t k = 0; k < p->fig.n && (int32_t)p->fig.at[k].last < from; k++) {
        const struct figure *f = &p->fig.at[k];
        int32_t to = led_by(p, f, "to");

        if (f != old && is_level(f) && same_measure(f, old) && !is_aside(p, f) &&
            (int32_t)f->last + (told ? NEAR_TOLD : NEAR) >= from &&
            (told || (to > 0 && has_move(p, to - NEAR, to)) ||
             is_to_from(p, f, to, from)))
            found = f;
    }
    return found;
}

/* Four digits that are no figure's. */
static bool is_year(const struct piece *p, int32_t i)
{
    cc_str w = p->t.node[i].lower;
    bool digits = w.n == 4 && p->fig_at[i] < 0;

    for (size_t k = 0; k < w.n && digits; k++)
        digits = cc_is_digit(w.p[k]);
    return digits && (w.p[0] == '1' || w.p[0] == '2');
}

/* "in 2012", "four years ago", "last May", "when she came": when a figure was. */
static bool says_when(const struct piece *p, int32_t i)
{
    return node_is_word(p, i, "ago") || node_is_word(p, i, "earlier") ||
           node_is_word(p, i, "when") || is_month(p, i) || is_year(p, i) ||
           (node_is_word(p, i, "last") && i + 1 < (int32_t)p->t.n &&
            node_is_time(p, i + 1));
}

/* "of men", "that Orr won": of another. Time has its own words. */
static bool is_of_another(const struct piece *p, int32_t i)
{
    return node_is_word(p, i, "for") || node_is_word(p, i, "among") ||
           (p->t.node[i].upos == CC_UPOS_PROPN && !is_month(p, i));
}

static bool is_dated(const struct piece *p, const struct figure *f)
{
    int32_t last = (int32_t)f->last;

    for (int32_t i = last + 1; i < (int32_t)p->t.n && i <= last + WHEN; i++) {
        if (says_when(p, i))
            return true;
        if (p->t.node[i].upos == CC_UPOS_PUNCT || is_of_another(p, i))
            return false;
    }
    return false;
}

/* "went from 166 in May to 139 in June". */
static bool has_travel(const struct piece *p, int32_t from, const struct figure *old)
{
    return is_what(p, from - 1, "travel") && is_dated(p, old);
}

/* The same behind it: "rose from 4 to 5"; or NULL. */
static const struct figure *new_behind(const struct piece *p, const struct figure *old,
                                       int32_t from)
{
    bool travel = has_travel(p, from, old);

    if (!travel && !has_move(p, from - NEAR, from))
        return NULL;
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];

        if (f->first > old->last && f->first <= old->last + NEAR && is_level(f) &&
            same_measure(f, old) && led_by(p, f, "to") > 0)
            return has_move(p, (int32_t)old->last, (int32_t)f->first) ||
                           (travel && !is_dated(p, f))
                       ? NULL
                       : f;
    }
    return NULL;
}

/* A word or phrase of the table that ends at i. */
static cc_str what_ends(const struct piece *p, int32_t i)
{
    char buf[PHRASE_BYTES];

    for (int32_t n = 3; n > 0; n--) {
        cc_str what =
            n > i + 1
                ? CC_NONE
                : what_of(phrase_key(p, (uint32_t)(i + 1 - n), (uint32_t)n, false, buf));
        if (what.n)
            return what;
    }
    return CC_NONE;
}

/* What leads to the old figure and is no "from"; or -1. It may be a part of the figure.
 */
static int32_t led_otherwise(const struct piece *p, const struct figure *f)
{
    for (int32_t i = (int32_t)f->last; i >= 0 && i + LEAD >= (int32_t)f->first; i--) {
        cc_str what = what_ends(p, i);

        if (cc_str_eq(what, CC_LIT("dated")))
            return is_dated(p, f) ? i : -1;
        if (cc_str_eq(what, CC_LIT("share")))
            return is_dated(p, f) && cc_str_eq(f->value.unit, what) ? i : -1;
        if (cc_str_eq(what, CC_LIT("after")))
            return i;
        if (i < (int32_t)f->first && !leads_on(p, i))
            return -1;
    }
    return -1;
}

/* "It stood at 2,000 in 1992 and has since grown to 9,300"; "a sum that jumped to 19". */
static bool goes_on(const struct piece *p, int32_t from, int32_t to)
{
    int32_t move = -1;

    for (int32_t i = from; i < to; i++)
        if (moves(p, i))
            move = i;
    for (int32_t i = move > from + 3 ? move - 3 : from; i < move; i++)
        if (node_is_word(p, i, "since") || node_is_word(p, i, "that") ||
            node_is_word(p, i, "which"))
            return true;
    return false;
}

static const struct figure *new_since(const struct piece *p, const struct figure *old)
{
    for (uint32_t k = 0; is_dated(p, old) && k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];
        int32_t to = f->first > old->last && is_level(f) ? led_by(p, f, "to") : -1;
        int32_t at = f->first > old->last && is_level(f) ? led_by(p, f, "at") : -1;

        if (at > 1 && is_what(p, at - 1, "top") && node_is_word(p, at - 2, "and") &&
            f->first <= old->last + NEAR && same_measure(f, old))
            return f; /* "and peaked at 10 percent" */
        if (to > 0 && f->first <= old->last + NEAR)
            return same_measure(f, old) && goes_on(p, (int32_t)old->last + 1, to) ? f
                                                                                  : NULL;
    }
    return NULL;
}

bool figure_moved(const struct piece *p, const struct figure *old, struct moved *out)
{
    int32_t from;

    out->now = rank_behind(p, old);
    if (out->now) {
        out->old = old;
        out->from = (int32_t)old->first - 1;
        return true;
    }
    if (!is_level(old))
        return false;
    out->old = old;
    from = led_by(p, old, "from");
    out->now = from < 1 ? NULL : new_before(p, old, from);
    if (!out->now && from > 0)
        out->now = new_behind(p, old, from);
    if (!out->now && from < 0 && (from = led_otherwise(p, old)) > 0)
        out->now = new_before(p, old, from);
    if (!out->now) {
        from = (int32_t)old->first;
        out->now = new_since(p, old);
    }
    out->from = from;
    return out->now != NULL;
}
