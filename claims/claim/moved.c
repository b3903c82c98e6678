/*
 * A change that one sentence tells: "The rate rose from 4 percent to 5", "gave $75, down
 * from the $600 it gave last year". The old figure and the new one are made claims of
 * their own, which meet nothing but each other.
 */
#include "parts.h"

#define FLAT .005 /* part of a figure by which it hardly moves */

enum {
    LEAD = 6,   /* words between a preposition and its figure */
    NEAR = 14,  /* words between the two figures */
    WHEN = 9,   /* words between a figure and its day */
    TRAIL = 10, /* words shown behind the old figure */
};

static bool is_word(const struct piece *p, int32_t i, const char *w)
{
    return i >= 0 && i < (int32_t)p->t.n && cc_str_eq(p->t.node[i].lower, cc_str_c(w));
}

/* "rose", "a cut", "up": tells that a level moved. A contract is no contraction. */
static bool moves(const struct piece *p, int32_t i)
{
    size_t n = 0;
    const struct cc_lex_row *row = cc_word_rows(p->lemma_word[i], CC_LEX(frameword), &n);
    cc_str class = p->t.node[i].upos == CC_UPOS_NOUN ? CC_LIT("noun") : CC_LIT("verb");

    for (size_t k = 0; k < n; k++)
        if (cc_str_eq(cc_lex_col(&row[k], FW_FRAME), CC_LIT("CHANGE_LEVEL")) &&
            cc_str_eq(cc_lex_col(&row[k], FW_CLASS), class))
            return true;
    return is_word(p, i, "up") || is_word(p, i, "down") ||
           cc_str_eq(node_lemma(p, i), CC_LIT("revise"));
}

/* The preposition that leads to a figure, through its article and hedges; or -1. */
static int32_t led_by(const struct piece *p, const struct figure *f, const char *prep)
{
    int32_t first = (int32_t)f->first; /* "from" may be a part of the figure */

    for (int32_t i = (int32_t)f->last; i >= 0 && i + LEAD >= first; i--) {
        uint8_t kind = p->t.node[i].upos;

        if (is_word(p, i, prep))
            return i;
        if (i < first &&
            (kind == CC_UPOS_VERB || kind == CC_UPOS_PUNCT || kind == CC_UPOS_PROPN ||
             (kind == CC_UPOS_ADP && !is_word(p, i, "than"))))
            return -1;
    }
    return -1;
}

static bool has_move(const struct piece *p, int32_t from, int32_t to)
{
    for (int32_t i = from < 0 ? 0 : from; i < to; i++)
        if (moves(p, i))
            return true;
    return false;
}

static bool is_level(const struct figure *f)
{
    return f->kind == FIGURE_AMOUNT && f->value.kind == CC_VALUE_NUMBER && !f->by &&
           !cc_str_eq(f->value.unit, CC_LIT("ordinal"));
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
 * moved: "a 10 percent drop". */
static bool is_aside(const struct piece *p, const struct figure *f)
{
    int32_t next = (int32_t)f->last + 1;

    return (next < (int32_t)p->t.n && p->t.node[next].upos == CC_UPOS_NOUN &&
            moves(p, next)) ||
           led_by(p, f, "from") >= 0 || led_by(p, f, "against") >= 0 ||
           led_by(p, f, "than") >= 0;
}

/* The new figure for an old one that "from" leads to, before it: "to 5 from 4", "5, down
 * from 4"; or NULL. */
static const struct figure *new_before(const struct piece *p, const struct figure *old,
                                       int32_t from)
{
    bool up = !is_word(p, from, "from") || moves(p, from - 1) ||
              (from > 1 && p->t.node[from - 1].upos == CC_UPOS_ADV && moves(p, from - 2));
    const struct figure *found = NULL;

    for (uint32_t k = 0; k < p->fig.n && (int32_t)p->fig.at[k].last < from; k++) {
        const struct figure *f = &p->fig.at[k];
        int32_t to = led_by(p, f, "to");

        if (f != old && is_level(f) && same_measure(f, old) && !is_aside(p, f) &&
            (int32_t)f->last + NEAR >= from &&
            (up || (to > 0 && has_move(p, to - NEAR, to))))
            found = f;
    }
    return found;
}

/* The same behind it: "rose from 4 to 5"; or NULL. */
static const struct figure *new_behind(const struct piece *p, const struct figure *old,
                                       int32_t from)
{
    if (!has_move(p, from - NEAR, from))
        return NULL;
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];

        if (f->first > old->last && f->first <= old->last + NEAR && is_level(f) &&
            same_measure(f, old) && led_by(p, f, "to") > 0)
            return has_move(p, (int32_t)old->last, (int32_t)f->first) ? NULL : f;
    }
    return NULL;
}

/* The old figure with what is said of it: "from the $600 it gave last year". */
static struct cc_span old_words(const struct piece *p, const struct figure *old,
                                int32_t from, const struct figure *now)
{
    int32_t end = (int32_t)old->last;
    bool behind = now->first > old->last;

    while (end + 1 < (int32_t)p->t.n && end < (int32_t)old->last + TRAIL &&
           p->t.node[end + 1].upos != CC_UPOS_PUNCT &&
           !(behind && is_word(p, end + 1, "to")))
        end++;
    return piece_span(p, from, end);
}

/* What has the figures, as written: "Her lead", "the number of places". */
static cc_str measured(const struct piece *p, const struct clause *c)
{
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    int32_t node = obj && p->fig_at[obj->node] < 0 ? obj->node : c->surface;

    if (node < 0 || p->fig_at[node] >= 0)
        return CC_LIT("figure");
    return cc_document_text(p->r->d, piece_span(p, p->left[node], node));
}

static struct cc_claim *put(struct piece *p, struct clauses *cs, uint32_t clause,
                            const struct figure *f, cc_str frame)
{
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, "moved");

    out->frame = frame;
    out->frame_type = CC_FRAME_WORDS;
    out->predicate = measured(p, &cs->at[clause]);
    out->value = f->value;
    int32_t first = (int32_t)f->first;
    while (first < (int32_t)f->last &&
           (is_word(p, first, "from") || is_word(p, first, "down") ||
            is_word(p, first, "up") || is_word(p, first, "to") ||
            is_word(p, first, "compared") || is_word(p, first, "with")))
        first++;
    out->value.span = piece_span(p, first, (int32_t)f->last);
    return out;
}

/* "$13.52, compared with $13.51": hardly a change; of shares a tenth may be one. */
static bool is_flat(const struct figure *x, const struct figure *y)
{
    double least = x->value.lo < y->value.lo ? x->value.lo : y->value.lo;
    double most = x->value.hi > y->value.hi ? x->value.hi : y->value.hi;

    return !cc_str_eq(x->value.unit, CC_LIT("share")) && least > 0 &&
           most - least < FLAT * least;
}

static void tell(struct piece *p, struct clauses *cs, const struct figure *now,
                 const struct figure *old, int32_t from)
{
    uint32_t clause = p->clause_in[now->first];
    struct cc_span *one = CC_NEW(p->r->a, struct cc_span);
    bool ceased = false;

    if (p->question || clause >= cs->n || is_flat(now, old) ||
        clause_mode(p, cs, clause) != CC_MODE_ASSERTED ||
        clause_negative(p, cs, clause, NULL, &ceased))
        return;
    struct cc_claim *out = put(p, cs, clause, old, CC_LIT("MOVED_FROM"));
    *one = out->span = out->clause = old_words(p, old, from, now);
    out->spans = one;
    out->span_count = 1;
    out->words = cc_document_text(p->r->d, out->clause);
    out->mode = CC_MODE_REPORTED; /* it is so no longer */
    struct cc_value was = out->value;
    out = put(p, cs, clause, now, CC_LIT("MOVED"));
    *out->old_value = was;
    out->mode = CC_MODE_REPORTED; /* what it says is a claim beside this one */
}

/* "in early November" */
static bool is_month(const struct piece *p, int32_t i)
{
    return p->t.node[i].upos == CC_UPOS_PROPN &&
           cc_str_eq(cc_word_get(p->t.node[i].word, CC_LEX(calendar), 1),
                     CC_LIT("month"));
}

/* "in 2012", "four years ago", "last May": when the old figure was. */
static bool is_dated(const struct piece *p, const struct figure *f)
{
    int32_t last = (int32_t)f->last;

    for (int32_t i = last + 1; i < (int32_t)p->t.n && i <= last + WHEN; i++) {
        int32_t k = p->fig_at[i];

        if (is_word(p, i, "ago") || is_word(p, i, "earlier") || is_month(p, i) ||
            (k >= 0 && p->fig.at[k].kind == FIGURE_YEAR) ||
            (is_word(p, i, "last") && i + 1 < (int32_t)p->t.n && node_is_time(p, i + 1)))
            return true;
        if (p->t.node[i].upos == CC_UPOS_PUNCT)
            return false;
    }
    return false;
}

/* What tells that a figure is the old one: "from" before it, or "compared with", when it
 * says of when; or -1. */
static int32_t led_as_old(const struct piece *p, const struct figure *f)
{
    int32_t from = led_by(p, f, "from"), with = led_by(p, f, "with");

    if (from >= 0)
        return from;
    with = with < 0 ? led_by(p, f, "to") : with;
    return with > 0 && is_word(p, with - 1, "compared") && is_dated(p, f) ? with : -1;
}

void moved_claims(struct piece *p, struct clauses *cs)
{
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *old = &p->fig.at[k];
        int32_t from = is_level(old) ? led_as_old(p, old) : -1;
        uint32_t token = p->token[old->first];

        if (from < 1 || token == CC_NO_INDEX || p->r->inner[token] != p->statement)
            continue;
        const struct figure *now = new_before(p, old, from);
        if (!now && is_word(p, from, "from"))
            now = new_behind(p, old, from);
        if (now)
            tell(p, cs, now, old, from);
    }
}
