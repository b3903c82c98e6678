/* Claims that stand in nouns: "the dismissal of the charge", "a fine of $500", "Lund,
 * 51,". */
#include "parts.h"

#include "measure.h"

enum { YOUNGEST = 13, OLDEST = 119 }; /* of whom a bare number tells the age */

static bool looks_for_self(const struct match *m)
{
    cc_str list = cc_lex_col(m->word, FW_ROLES);
    while (list.n) {
        cc_str item = cc_str_trim(cc_str_cut(&list, ','));
        if (cc_str_find(item, CC_LIT("self")) < item.n)
            return true;
    }
    return false;
}

/* The noun's own figure, not one that merely stands in the same clause. */
static bool has_own_figure(const struct piece *p, int32_t noun)
{
    for (uint32_t k = 0; k < p->fig.n; k++)
        if ((int32_t)p->fig.at[k].unit_node == noun ||
            cc_tree_under(&p->t, (int32_t)p->fig.at[k].first, noun))
            return true;
    return false;
}

static bool stands_as_fact(const struct cc_claim *c)
{
    return c->mode != CC_MODE_CONDITIONAL && c->mode != CC_MODE_QUESTION &&
           c->mode != CC_MODE_REQUEST && c->mode != CC_MODE_HEDGED;
}

/* The clause that holds the noun has said it: "closed the inquiry" leaves none open. */
static bool said_by_clause(const struct piece *p, uint32_t before, int32_t noun,
                           const struct cc_claim *c)
{
    uint32_t at =
        p->token[noun] == CC_NO_INDEX ? 0 : p->r->d->token[p->token[noun]].span.start;
    for (uint32_t i = p->first_claim; i < before; i++) {
        const struct cc_claim *x = &p->r->out.at[i];
        bool holds = x->clause.start <= at && at < x->clause.end;
        if (c->value.kind == CC_VALUE_NUMBER
                ? x->value.kind == c->value.kind &&
                      x->value.span.start == c->value.span.start
                : holds && cc_str_eq(x->frame, c->frame))
            return true;
    }
    return false;
}

void nominal_claim(struct piece *p, struct clauses *cs, uint32_t clause, int32_t noun)
{
    struct match m;
    if (!frame_of_noun(p, cs, clause, noun, false, &m) || node_is_none(p, noun))
        return;
    cc_str contest = cc_lex_col(m.frame, FR_CONTEST);
    bool number = cc_str_starts(contest, CC_LIT("number"));
    if (number ? !has_own_figure(p, noun) : looks_for_self(&m))
        return;
    struct cc_ref self = ref_make(p, noun);
    if (!number && !self.definite)
        return;
    uint32_t next = (uint32_t)noun + 1;
    if (next < p->t.n && p->t.node[next].upos == CC_UPOS_NOUN &&
        p->t.node[noun].head >= noun)
        return;
    if (p->t.node[noun].dep == CC_DEP_COMPOUND || p->t.node[noun].dep == CC_DEP_AMOD)
        return;
    uint32_t before = p->r->out.n;
    struct cc_claim *c = claim_emit(p, cs, clause, &m, "nominal");
    if (!number)
        c->negative = cc_str_eq(cc_lex_col(m.word, FW_VALUE), CC_LIT("not"));
    bool empty = (number && c->value.kind == CC_VALUE_NONE) ||
                 (c->anchor.kind == CC_REF_NONE && c->role_count == 0);
    empty |= said_by_clause(p, before, noun, c);
    if (empty || !stands_as_fact(c))
        p->r->out.n = before;
    else if (!number)
        c->mode = CC_MODE_ASSERTED; /* a definite noun takes the event for granted */
}

/* Whose age a figure is: the name before the comma, the noun behind, or the subject. */
static int32_t aged(const struct piece *p, const struct clauses *cs,
                    const struct figure *f)
{
    const struct cc_tree *t = &p->t;
    if (f->first >= 2 && t->node[f->first - 1].upos == CC_UPOS_PUNCT &&
        t->node[f->first - 2].upos == CC_UPOS_PROPN) {
        int32_t name = (int32_t)f->first - 2;
        while (t->node[name].dep == CC_DEP_FLAT && t->node[name].head >= 0)
            name = t->node[name].head;
        return name;
    }
    int32_t h = t->node[f->last].head;
    if (h >= 0 && (t->node[h].upos == CC_UPOS_NOUN || t->node[h].upos == CC_UPOS_PROPN) &&
        h != (int32_t)f->unit_node)
        return h;
    return cs->at[p->clause_in[f->last]].surface;
}

/* "81-year-old Ann Lee" in pieces: the name behind; of "the 81-year-old" nobody is
 * known. */
static int32_t behind_old(const struct piece *p, int32_t who)
{
    if (who < 0 || !cc_str_eq(p->t.node[who].lower, CC_LIT("old")))
        return who;
    return (uint32_t)who + 1 < p->t.n && p->t.node[who + 1].upos == CC_UPOS_PROPN
               ? who + 1
               : -1;
}

/* Words hang behind the node: "was 14 in the list". */
static bool has_more(const struct piece *p, int32_t node)
{
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if (k > node && p->t.node[k].upos != CC_UPOS_PUNCT)
            return true;
    return false;
}

/* "She was 88": a bare number said of one person. "at the age of 88". */
static bool is_bare_age(const struct piece *p, const struct clauses *cs,
                        const struct figure *f)
{
    const struct clause *c = &cs->at[p->clause_in[f->first]];
    int32_t head = p->t.node[f->first].head;
    bool sure, of_age = head >= 0 && cc_str_eq(node_lemma(p, head), CC_LIT("age")) &&
                        node_prep(p, head).n;
    if (f->kind != FIGURE_AMOUNT || !cc_str_eq(f->value.unit, CC_LIT("count")) ||
        f->value.lo < YOUNGEST || f->value.hi > OLDEST)
        return false;
    if (c->surface < 0 || p->t.node[c->surface].xpos == CC_XPOS_NNS ||
        !node_is_class(p, c->surface, CC_LIT("person"), &sure) || !sure)
        return false;
    return of_age ||
           (c->copula && c->top == (int32_t)f->first && p->left[c->top] == c->surface &&
            !node_prep(p, c->top).n && !has_more(p, c->top));
}

static struct cc_value in_years(const struct piece *p, struct cc_value v)
{
    v.lo *= MEASURE_YEAR;
    v.hi *= MEASURE_YEAR;
    v.grain = MEASURE_YEAR;
    v.shown = cc_strf(p->r->a, "%.*s year", CC_FMT(v.shown));
    v.unit = CC_LIT("age");
    return v;
}

void age_claims(struct piece *p, struct clauses *cs)
{
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];
        if (p->token[f->first] == CC_NO_INDEX || p->clause_in[f->first] >= cs->n)
            continue;
        bool bare = f->kind != FIGURE_AGE && is_bare_age(p, cs, f);
        if (f->kind != FIGURE_AGE && !bare)
            continue;
        int32_t who =
            bare ? cs->at[p->clause_in[f->first]].surface : behind_old(p, aged(p, cs, f));
        if (who < 0)
            continue;
        struct cc_claim *c = CC_PUSH(p->r->a, &p->r->out);
        *c = (struct cc_claim){ .statement = p->statement,
                                .rule = "age",
                                .frame = CC_LIT("AGE"),
                                .predicate = CC_LIT("age"),
                                .frame_type = CC_FRAME_VALUE,
                                .moves = true,
                                .stative = true };
        claim_room(p->r, c);
        c->anchor = ref_make(p, who);
        c->anchor.role = CC_ROLE_PATIENT;
        c->value = bare ? in_years(p, f->value) : f->value;
        claim_place(p, cs, p->clause_in[f->last], c);
    }
}
