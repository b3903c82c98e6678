/* What a claim contests: a figure, a state, a filler, a date, a direction; and what it
 * replaces. */
#include "parts.h"

#include <math.h>
#include <stdlib.h>

struct cc_span node_text(const struct piece *p, uint32_t from, uint32_t to)
{
    struct cc_span s = { 0, 0 };
    for (uint32_t i = from; i <= to && i < p->t.n; i++)
        if (p->token[i] != CC_NO_INDEX) {
            struct cc_span w = p->r->d->token[p->token[i]].span;
            s.start = s.end == 0 || w.start < s.start ? w.start : s.start;
            s.end = w.end > s.end ? w.end : s.end;
        }
    return s;
}

static void put_figure(const struct piece *p, const struct figure *f, struct cc_value *v)
{
    *v = f->value;
    v->span = node_text(p, f->first, f->last);
}

/* "No one on the lorry", "none of the crew": of these, and nobody else. */
static cc_str restriction(const struct piece *p, int32_t node)
{
    bool anybody = p->t.node[node].upos == CC_UPOS_PRON ||
                   cc_str_eq(node_lemma(p, node), CC_LIT("one"));

    if (!anybody) /* "not one cent of town money" counts the money */
        return CC_NONE;
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if (cc_dep_is(p->t.node[k].dep, CC_DEP_NMOD))
            return cc_strf(p->r->a, "%.*s %.*s", CC_FMT(node_prep(p, k)),
                           CC_FMT(node_lemma(p, k)));
    return CC_NONE;
}

/* word: what evokes the frame. "No layoffs" are no people laid off, and "no one" is
 * nobody of whatever is counted. */
static void put_zero(const struct piece *p, int32_t word, int32_t node, cc_str dimension,
                     struct cc_value *v)
{
    *v = (struct cc_value){
        .kind = CC_VALUE_NUMBER, .grain = 1, .unit = dimension, .shown = CC_LIT("0")
    };
    if (node >= 0) {
        bool anybody = (cc_str_eq(node_lemma(p, node), CC_LIT("one")) ||
                        cc_str_eq(p->t.node[node].lower, CC_LIT("nobody"))) &&
                       !restriction(p, node).n;
        bool counted = node != word && !anybody;
        if (counted && cc_str_eq(dimension, CC_LIT("count")))
            v->unit = cc_strf(p->r->a, "count:%.*s", CC_FMT(node_lemma(p, node)));
        bool no = p->left[node] == node - 1; /* it is shown with its "no" */
        v->span = node_text(p, (uint32_t)(no ? node - 1 : node), (uint32_t)node);
    }
}

/* A second figure of the same unit that says what was before: "from 3", "not nine". */
static void put_old(const struct piece *p, uint32_t clause, const struct figure *now,
                    struct cc_claim *out)
{
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];
        if (f == now || !f->old || p->clause_in[f->first] != clause)
            continue;
        bool bare = cc_str_eq(f->value.unit, CC_LIT("count"));
        if (!bare && !cc_str_eq(f->value.unit, out->value.unit))
            continue;
        put_figure(p, f, out->old_value);
        if (bare) { /* "13 knots, not 17": in the unit of the new figure */
            out->old_value->lo *= now->scale;
            out->old_value->hi *= now->scale;
            out->old_value->unit = out->value.unit;
        }
        return;
    }
}

/* A maximum is compared as it stands: "up to five years" and "a possible five years" are
 * five. */
static void as_maximum(struct cc_value *v)
{
    if (v->kind == CC_VALUE_NUMBER && !isinf(v->hi)) {
        v->lo = v->hi;
        v->lo_open = v->hi_open = false;
        while (v->shown.n && (v->shown.p[0] == '<' || v->shown.p[0] == '='))
            v->shown = cc_str_sub(v->shown, 1, v->shown.n);
    }
}

static void number_value(const struct match *m, cc_str dimension, struct cc_claim *out)
{
    const struct view *v = &m->view;
    cc_str places = frame_role(m->word, CC_LIT("value"));
    const struct figure *f = NULL;
    /* "leads by 96 votes": what the frame is about; "was seen by 96 people": who did it
     */
    bool difference = false;
    if (!places.n)
        places = CC_LIT("num");
    while (places.n && !f && out->value.kind == CC_VALUE_NONE) {
        cc_str place = cc_str_cut(&places, '/');
        difference = cc_str_eq(place, CC_LIT("by")) || cc_str_eq(place, CC_LIT("subj"));
        int32_t node = cc_str_eq(place, CC_LIT("num")) ? -1 : place_find(v, place);
        if (node < 0 && !cc_str_eq(place, CC_LIT("num")))
            continue;
        if (node >= 0 && node_is_none(v->p, node)) {
            put_zero(v->p, v->word, node, dimension, &out->value);
            out->scope = restriction(v->p, node);
        } else
            f = place_figure(v, node, dimension);
    }
    if (!f && v->loose && out->value.kind == CC_VALUE_NONE)
        f = place_figure(v, -1, dimension);
    if (!f)
        return;
    if (f->old || (f->by && !difference)) { /* look for the figure that stands now */
        for (uint32_t k = 0; k < v->p->fig.n; k++) {
            const struct figure *g = &v->p->fig.at[k];
            if (!g->old && !g->by && g->kind == f->kind &&
                v->p->clause_in[g->first] == v->clause &&
                (cc_str_eq(g->value.unit, f->value.unit) ||
                 cc_str_eq(f->value.unit, CC_LIT("count"))))
                f = g;
        }
    }
    if ((f->by && !difference) || figure_of_deed(v, f))
        return; /* a difference is no level */
    put_figure(v->p, f, f->old ? out->old_value : &out->value);
    if (!f->old) {
        value_together(v->p, f, &out->value);
        put_old(v->p, v->clause, f, out);
    }
    if (cc_str_starts(cc_lex_col(m->frame, FR_SAYS), CC_LIT("maximum"))) {
        as_maximum(&out->value);
        as_maximum(out->old_value);
    }
}

/* "ruled a suicide", "found guilty": the state is another word of the same frame. */
static cc_str state_at(const struct match *m, int32_t node)
{
    const struct piece *p = m->view.p;
    const struct cc_lex_word *words[2] = { p->lemma_word[node], p->t.node[node].word };
    for (int k = 0; k < 2; k++) {
        size_t n;
        const struct cc_lex_row *row = cc_word_rows(words[k], CC_LEX(frameword), &n);
        for (size_t i = 0; row && i < n; i++)
            if (cc_str_eq(cc_lex_col(&row[i], FW_FRAME), cc_lex_col(m->word, FW_FRAME)) &&
                cc_str_starts(cc_lex_col(&row[i], FW_VALUE), CC_LIT("state:")))
                return cc_str_sub(cc_lex_col(&row[i], FW_VALUE), 6,
                                  cc_lex_col(&row[i], FW_VALUE).n);
    }
    return CC_NONE;
}

static void state_value(const struct match *m, cc_str set, struct cc_claim *out)
{
    cc_str value = cc_lex_col(m->word, FW_VALUE), state = CC_NONE;
    cc_str places = frame_role(m->word, CC_LIT("value"));
    if (cc_str_starts(value, CC_LIT("state:")))
        state = cc_str_sub(value, 6, value.n);
    else if (places.n) {
        int32_t node = place_find(&m->view, places);
        state = node >= 0 ? state_at(m, node) : CC_NONE;
    }
    if (!state.n)
        return;
    out->value.kind = CC_VALUE_STATE;
    out->value.set = set;
    out->value.state = state;
    out->value.shown = state;
}

/* "opened on Monday", "was signed in May" has happened; "moved it to Monday", "was set
 * for Monday" need not.
 */
static bool lies_behind(const struct piece *p, const struct clause *c, int32_t node)
{
    cc_str prep = node_prep(p, node);
    bool told = c->tense == c->top ||
                (c->tense >= 0 && p->t.node[c->tense].dep == CC_DEP_AUX_PASS &&
                 !mode_word(p->t.node[c->top].word, CC_LIT("govern")).n);
    return told && p->t.node[c->tense].xpos == CC_XPOS_VBD &&
           (!prep.n || cc_str_eq(prep, CC_LIT("on")) || cc_str_eq(prep, CC_LIT("in")) ||
            cc_str_eq(prep, CC_LIT("at")));
}

static void date_value(const struct match *m, struct cc_claim *out)
{
    struct piece *p = m->view.p;
    int32_t node = place_find(&m->view, frame_role(m->word, CC_LIT("value")));
    int32_t from = node >= 0 ? p->left[node] : -1;
    int32_t to = node >= 0 ? p->right[node] : -1;
    if (node < 0 || p->token[from] == CC_NO_INDEX || p->token[to] == CC_NO_INDEX)
        return;
    struct cc_span used;
    const struct clause *c = &m->view.cs->at[m->view.clause];
    enum cc_time_side side = lies_behind(p, c, node) ? CC_TIME_PAST
                             : clause_is_ahead(p, m->view.cs, m->view.clause)
                                 ? CC_TIME_AHEAD
                                 : CC_TIME_OPEN;
    cc_date date = cc_time_resolve(p->r->d, p->token[from], p->token[to], side, &used);
    if (!cc_date_known(date)) {
        const struct figure *f = place_figure(&m->view, node, CC_LIT("clock"));
        if (f)
            put_figure(p, f, &out->value);
        return;
    }
    out->value.kind = CC_VALUE_DATE;
    out->value.date = date;
    out->value.span = used;
    out->value.shown = cc_date_format(p->r->a, date);
}

static void filler_value(const struct match *m, cc_str role, struct cc_claim *out)
{
    cc_str place = frame_role(m->word, role);
    if (!place.n)
        place = frame_role(m->word, CC_LIT("value"));
    bool where = cc_str_eq(role, CC_LIT("place"));
    int32_t node = where ? where_find(&m->view, place) : place_find(&m->view, place);
    if (node < 0)
        return;
    out->value.kind = where ? CC_VALUE_PLACE : CC_VALUE_FILLER;
    out->value.filler = ref_make(m->view.p, node);
    out->value.span = out->value.filler.span;
    out->value.shown = out->value.filler.head;
}

static bool is_within(struct cc_span s, struct cc_span whole)
{
    return whole.start <= s.start && s.end <= whole.end;
}

/* How many of those that the claim is about, when that is not the value itself. */
void count_of(const struct piece *p, uint32_t clause, bool noun, const int32_t *node,
              uint32_t n, struct cc_claim *out)
{
    for (uint32_t i = 0; i < n && out->count->kind == CC_VALUE_NONE; i++)
        for (uint32_t k = 0; k < p->fig.n; k++) {
            const struct figure *f = &p->fig.at[k];
            struct cc_span s = node_text(p, f->first, f->last);
            bool counts =
                (int32_t)f->unit_node == node[i] || p->fig_at[node[i]] == (int32_t)k;
            if (counts && f->kind == FIGURE_AMOUNT && !f->old &&
                (f->counted || cc_str_eq(f->value.unit, CC_LIT("share"))) &&
                !(out->value.kind == CC_VALUE_NUMBER && is_within(s, out->value.span)))
                put_figure(p, f, out->count);
        }
    /* else the one figure that the clause has beside its value */
    const struct figure *only = NULL;
    for (uint32_t k = 0; k < p->fig.n && out->count->kind == CC_VALUE_NONE; k++) {
        const struct figure *f = &p->fig.at[k];
        if (p->clause_in[f->first] != clause || f->kind == FIGURE_ORDINAL ||
            f->kind == FIGURE_AGE || f->old || cc_str_eq(f->value.unit, CC_LIT("time")) ||
            (noun && f->kind == FIGURE_CLOCK) || /* "died at six after his arrest" */
            is_within(node_text(p, f->first, f->last), out->value.span))
            continue;
        if (only)
            return;
        only = f;
    }
    if (only && out->count->kind == CC_VALUE_NONE)
        put_figure(p, only, out->count);
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];
        bool fits = out->count->kind == CC_VALUE_NONE ||
                    cc_str_eq(f->value.unit, CC_LIT("count")) ||
                    cc_str_eq(f->value.unit, out->count->unit);
        if (f->old && fits && p->clause_in[f->first] == clause &&
            out->value.kind != CC_VALUE_NUMBER && out->old_value->kind == CC_VALUE_NONE)
            put_figure(p, f, out->old_value); /* "has 320 seats, not 400" */
    }
}

void value_of_match(const struct match *m, struct cc_claim *out)
{
    cc_str contests = cc_lex_col(m->frame, FR_CONTEST),
           value = cc_lex_col(m->word, FW_VALUE);
    while (contests.n && out->value.kind == CC_VALUE_NONE) {
        cc_str rest = cc_str_cut(&contests, ','), kind = cc_str_cut(&rest, ':');
        if (cc_str_eq(kind, CC_LIT("number")))
            number_value(m, rest, out);
        else if (cc_str_eq(kind, CC_LIT("state")))
            state_value(m, rest, out);
        else if (cc_str_eq(kind, CC_LIT("date")))
            date_value(m, out);
        else if (!cc_str_eq(kind, CC_LIT("polarity")) &&
                 !cc_str_eq(kind, CC_LIT("direction")))
            filler_value(m, kind, out);
    }
    if (cc_str_starts(value, CC_LIT("number:"))) {
        double n = strtod(value.p + 7, NULL);
        out->value = (struct cc_value){ .kind = CC_VALUE_NUMBER,
                                        .lo = n,
                                        .hi = n,
                                        .grain = 1,
                                        .unit = CC_LIT("count"),
                                        .shown = cc_str_sub(value, 7, value.n) };
    }
    if (out->value.kind == CC_VALUE_NONE && cc_str_starts(value, CC_LIT("dir:"))) {
        out->value.kind = CC_VALUE_DIRECTION;
        out->value.lo = out->value.hi = cc_str_eq(value, CC_LIT("dir:up")) ? 1 : -1;
        out->value.shown = cc_str_sub(value, 4, value.n);
    }
    if (cc_str_eq(value, CC_LIT("not")))
        out->negative = !out->negative;
}

/* "with less noise": how it came about, not which way. */
static bool is_manner(const struct piece *p, int32_t word)
{
    int32_t noun = p->t.node[word].head;
    return noun > word && p->t.node[noun].upos == CC_UPOS_NOUN &&
           cc_str_eq(node_prep(p, noun), CC_LIT("with"));
}

/* "more than", "faster than": which way, and than what (*standard, or -1). */
bool compare_value(struct piece *p, const struct clause *c, struct cc_claim *out,
                   int32_t *standard)
{
    if (out->value.kind == CC_VALUE_NUMBER)
        return false;
    int32_t from = p->left[c->top], to = p->right[c->top];
    for (int32_t i = from; i <= to; i++) {
        const struct cc_node *w = &p->t.node[i];
        if (w->xpos != CC_XPOS_JJR && w->xpos != CC_XPOS_RBR)
            continue;
        bool than = false;
        for (int32_t k = i + 1; k <= to && k < i + 12 && !than; k++) {
            than = cc_str_eq(p->t.node[k].lower, CC_LIT("than")) && p->fig_at[k] < 0;
            if (than)
                *standard = p->t.node[k].head > k ? p->t.node[k].head : -1;
        }
        cc_str way = cc_word_get(p->t.node[i].word, CC_LEX(degree), 1);
        if (p->fig_at[i] >= 0 || !way.n || !than || is_manner(p, i))
            continue;
        if (out->value.kind == CC_VALUE_DIRECTION && c->copula)
            return true; /* "is lower than": the frame's row has counted it */
        if (out->value.kind == CC_VALUE_DIRECTION) { /* "rose less than" */
            out->value.lo = out->value.hi *= cc_str_eq(way, CC_LIT("up")) ? 1 : -1;
            return true;
        }
        out->value.kind = CC_VALUE_DIRECTION;
        out->value.lo = out->value.hi = cc_str_eq(way, CC_LIT("up")) ? 1 : -1;
        out->value.shown = way;
        out->value.span = node_text(p, (uint32_t)i, (uint32_t)i);
        return true;
    }
    return false;
}

void value_of_clause(struct piece *p, struct clauses *cs, uint32_t clause,
                     struct cc_claim *out)
{
    const struct clause *c = &cs->at[clause];
    struct view v = { .p = p, .cs = cs, .clause = clause, .word = c->top };
    const struct figure *best = NULL;
    for (uint32_t k = 0; k < c->args && !best; k++)
        if (c->arg[k].slot != SLOT_THAT && c->arg[k].slot != SLOT_INF &&
            !node_is_time(p, c->arg[k].node))
            best = place_figure(&v, c->arg[k].node, CC_NONE);
    for (uint32_t k = 0; k < p->fig.n && best && best->old; k++)
        if (p->clause_in[p->fig.at[k].first] == clause && !p->fig.at[k].old &&
            cc_str_eq(p->fig.at[k].value.unit, best->value.unit))
            best = &p->fig.at[k]; /* what it is now, not what it was */
    bool vague =
        best && best->value.approximate && isinf(best->value.hi) && best->value.lo < 10;
    for (uint32_t k = 0; k < p->fig.n && !best; k++) /* when it happened, to the minute */
        if (p->fig.at[k].kind == FIGURE_CLOCK &&
            p->clause_in[p->fig.at[k].first] == clause)
            best = &p->fig.at[k];
    if (best && p->clause_in[best->first] == clause && best->kind != FIGURE_AGE &&
        !best->by && !vague) {
        put_figure(p, best, best->old ? out->old_value : &out->value);
        if (!best->old)
            put_old(p, clause, best, out);
    }
}
