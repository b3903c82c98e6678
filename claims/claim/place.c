/* Where the arguments that frameword.lex asks for stand. */
#include "parts.h"

enum { LEVEL_PLACE = 1, LEVEL_OF };

/* The complement of a preposition below a noun: "the charge against him". */
static int32_t below(const struct piece *p, int32_t noun, cc_str prep)
{
    const struct cc_tree *t = &p->t;
    for (int32_t k = t->first_child[noun]; k >= 0; k = t->next_sibling[k]) {
        enum cc_dep d = t->node[k].dep;
        if ((cc_dep_is(d, CC_DEP_NMOD) || cc_dep_is(d, CC_DEP_OBL) || d == CC_DEP_ACL) &&
            d != CC_DEP_NMOD_POSS && cc_str_eq(node_prep(p, k), prep))
            return k;
    }
    return -1;
}

int32_t possessor_of(const struct piece *p, int32_t noun)
{
    return cc_tree_child(&p->t, noun, CC_DEP_NMOD_POSS);
}

static int32_t slot_node(const struct clause *c, enum slot slot)
{
    const struct arg *a = clause_arg(c, slot);
    return a ? a->node : -1;
}

static const struct clause *clause_at(const struct view *v)
{
    return &v->cs->at[v->clause];
}

/* "Turnout has risen to 48 percent", "raised the fare to $3": the level, a figure, that
 * the verb gives its subject or object. */
static int32_t level_of(const struct view *v, int32_t noun)
{
    const struct clause *c = clause_at(v);
    bool object = slot_node(c, SLOT_OBJ) == noun;
    size_t rows;
    const struct cc_lex_row *row =
        c->pred < 0 || !(object || slot_node(c, SLOT_SUBJ) == noun)
            ? NULL
            : cc_lex_find(CC_LEX(level), node_lemma(v->p, c->pred), &rows);
    cc_str of = object ? CC_LIT("obj") : CC_LIT("subj");
    if (!row || cc_str_find(cc_lex_col(row, LEVEL_OF), of) == cc_lex_col(row, LEVEL_OF).n)
        return -1;
    cc_str places = cc_lex_col(row, LEVEL_PLACE);
    while (places.n) {
        cc_str place = cc_str_cut(&places, ',');
        bool obj = cc_str_eq(place, CC_LIT("obj"));
        for (uint32_t i = 0; i < c->args; i++)
            if ((obj ? c->arg[i].slot == SLOT_OBJ
                     : c->arg[i].slot == SLOT_PREP && cc_str_eq(c->arg[i].prep, place)) &&
                place_figure(v, c->arg[i].node, CC_NONE))
                return c->arg[i].node;
    }
    return -1;
}

/* What a copula equates a noun with: subject and complement are each other's. */
static int32_t equated(const struct view *v, int32_t noun)
{
    const struct clause *c = clause_at(v);
    int32_t be = slot_node(c, SLOT_BE), subj = slot_node(c, SLOT_SUBJ);
    if (!c->copula)
        return level_of(v, noun);
    return noun == be ? subj : noun == subj ? be : -1;
}

/* The noun that an adjective is said of. */
static int32_t described(const struct view *v)
{
    const struct cc_node *w = &v->p->t.node[v->word];
    if (w->dep == CC_DEP_AMOD)
        return w->head;
    const struct clause *c = clause_at(v);
    int32_t n = slot_node(c, SLOT_SUBJ), obj = slot_node(c, SLOT_OBJ);
    bool of_object = w->dep == CC_DEP_XCOMP && obj > c->pred && obj < v->word;
    return n >= 0 && !of_object ? n : obj; /* "he kept it shut" */
}

/* "the town has a population of 900": whose the noun is, the verb says. */
static int32_t had_by(const struct view *v)
{
    const struct clause *c = clause_at(v);
    return c->pred >= 0 && slot_node(c, SLOT_OBJ) == v->word &&
                   cc_str_eq(node_lemma(v->p, c->pred), CC_LIT("have"))
               ? slot_node(c, SLOT_SUBJ)
               : -1;
}

/* A place of a noun: its own modifiers, then, for prepositions, those of its verb. */
static int32_t noun_place(const struct view *v, cc_str place)
{
    const struct piece *p = v->p;
    if (cc_str_eq(place, CC_LIT("poss"))) {
        int32_t owner = possessor_of(p, v->word);
        return owner >= 0 ? owner : had_by(v);
    }
    if (cc_str_eq(place, CC_LIT("mod")))
        return cc_tree_child(&p->t, v->word, CC_DEP_COMPOUND);
    if (cc_str_eq(place, CC_LIT("be")))
        return equated(v, v->word);
    if (cc_str_eq(place, CC_LIT("that")) || cc_str_eq(place, CC_LIT("inf")) ||
        cc_str_eq(place, CC_LIT("ger")))
        return cc_tree_child(&p->t, v->word, CC_DEP_ACL);
    int32_t k = below(p, v->word, place);
    if (k >= 0)
        return k;
    const struct clause *c = clause_at(v);
    int32_t head = v->p->t.node[v->word]
                       .head; /* "the number of dead", of which the dead are asked */
    int32_t obj = slot_node(c, SLOT_OBJ), subj = slot_node(c, SLOT_SUBJ);
    bool amount =
        head >= 0 && (head == obj || head == subj) && complement_of(p, head) == v->word;
    if (obj == v->word || subj == v->word || amount)
        for (uint32_t i = 0; i < c->args; i++)
            if (c->arg[i].slot == SLOT_PREP && cc_str_eq(c->arg[i].prep, place))
                return c->arg[i].node;
    return -1;
}

static int32_t verb_place(const struct view *v, cc_str place)
{
    const struct clause *c = clause_at(v);
    int32_t obj = slot_node(c, SLOT_OBJ), subj = slot_node(c, SLOT_SUBJ);
    if (cc_str_eq(place, CC_LIT("poss")))
        return obj >= 0    ? possessor_of(v->p, obj)
               : subj >= 0 ? possessor_of(v->p, subj)
                           : -1;
    if (cc_str_eq(place, CC_LIT("mod")))
        return obj >= 0 ? cc_tree_child(&v->p->t, obj, CC_DEP_COMPOUND) : -1;
    if (cc_str_eq(place, CC_LIT("be")))
        return slot_node(c, SLOT_BE);
    if (cc_str_eq(place, CC_LIT("that")))
        return slot_node(c, SLOT_THAT);
    if (cc_str_eq(place, CC_LIT("inf")))
        return slot_node(c, SLOT_INF);
    if (cc_str_eq(place, CC_LIT("ger")))
        return slot_node(c, SLOT_GER);
    for (uint32_t i = 0; i < c->args; i++)
        if (c->arg[i].slot == SLOT_PREP && cc_str_eq(c->arg[i].prep, place))
            return c->arg[i].node;
    int32_t k = below(v->p, c->top, place);
    if (k < 0 && obj >= 0)
        k = below(v->p, obj, place);
    int32_t as = cc_tree_child(&v->p->t, c->top, CC_DEP_XCOMP);
    if (k < 0 && as > c->top && v->p->t.node[as].upos == CC_UPOS_ADJ)
        k = below(v->p, as, place); /* "found guilty of theft" */
    return k;
}

/* "gave a warning", "had no warning": who does it, or to whom it is done, is the subject.
 */
static int32_t light_place(const struct view *v, cc_str place)
{
    bool does = cc_str_eq(place, CC_LIT("poss")) || cc_str_eq(place, CC_LIT("by")) ||
                cc_str_eq(place, CC_LIT("from"));
    bool gets = cc_str_eq(place, CC_LIT("to")) || cc_str_eq(place, CC_LIT("of"));
    const struct clause *c = clause_at(v);
    if (does && v->light == LIGHT_DOES)
        return slot_node(c, SLOT_SUBJ);
    if (!gets)
        return -1;
    return v->light == LIGHT_GETS ? slot_node(c, SLOT_SUBJ) : slot_node(c, SLOT_IOBJ);
}

static int32_t one_place(const struct view *v, cc_str place)
{
    const struct clause *c = clause_at(v);
    if (cc_str_eq(place, CC_LIT("self")))
        return v->word;
    if (cc_str_eq(place, CC_LIT("noun")))
        return described(v);
    if (cc_str_eq(place, CC_LIT("num"))) {
        const struct figure *f = place_figure(v, -1, CC_NONE);
        return f ? (int32_t)f->first : -1;
    }
    if (cc_str_eq(place, CC_LIT("subj")))
        return v->surface ? c->surface : slot_node(c, SLOT_SUBJ);
    if (cc_str_eq(place, CC_LIT("obj")))
        return v->object > 0 ? v->object : slot_node(c, SLOT_OBJ);
    if (cc_str_eq(place, CC_LIT("iobj")))
        return slot_node(c, SLOT_IOBJ);
    int32_t n = v->noun ? noun_place(v, place) : verb_place(v, place);
    return n < 0 && v->light ? light_place(v, place) : n;
}

/* In the first of the places that has one; `where`: that is no time. */
static int32_t first_place(const struct view *v, cc_str places, bool where)
{
    while (places.n) {
        int32_t n = one_place(v, cc_str_cut(&places, '/'));
        if (n >= 0 && !(where && node_is_time(v->p, n)))
            return n;
    }
    return -1;
}

int32_t place_find(const struct view *v, cc_str places)
{
    return first_place(v, places, false);
}

int32_t where_find(const struct view *v, cc_str places)
{
    return first_place(v, places, true);
}

static bool of_dimension(const struct figure *f, cc_str dimension)
{
    if (f->kind == FIGURE_ORDINAL)
        return false;
    if (!dimension.n)
        return true;
    if (cc_str_eq(dimension, CC_LIT("count")))
        return (f->counted && !f->attribute) || f->kind == FIGURE_VOTE;
    cc_str unit = f->value.unit;
    return cc_str_starts(unit, dimension) &&
           (unit.n == dimension.n || unit.p[dimension.n] == ':');
}

/* The figure is the node's own: it counts the node, or measures it from inside. */
static bool figure_in(const struct piece *p, const struct figure *f, int32_t node)
{
    return (int32_t)f->unit_node == node ||
           cc_tree_under(&p->t, (int32_t)f->first, node) ||
           cc_tree_under(&p->t, (int32_t)f->last, node);
}

/* "by 5 percent to 15 percent": the end of a difference, unless it is the object's level:
 * "cut the tax by 5 percent to 15 percent". */
static bool ends_difference(const struct view *v, const struct figure *f)
{
    const struct arg *obj = clause_arg(clause_at(v), SLOT_OBJ);

    return f > v->p->fig.at && f[-1].by && f[-1].last + 2 == f->first && obj &&
           !cc_tree_under(&v->p->t, v->word, obj->node);
}

bool figure_of_deed(const struct view *v, const struct figure *f)
{
    int32_t subject = clause_at(v)->surface;

    if (!v->noun || !cc_str_eq(f->value.unit, CC_LIT("share")))
        return false;
    return (f->by && clause_arg(clause_at(v), SLOT_OBJ)) || ends_difference(v, f) ||
           (subject >= 0 && cc_tree_under(&v->p->t, (int32_t)f->first, subject) &&
            !cc_tree_under(&v->p->t, v->word, subject));
}

const struct figure *place_figure(const struct view *v, int32_t node, cc_str dimension)
{
    const struct piece *p = v->p;
    const struct figure *best = NULL;
    int32_t far = 0;
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];
        if (!of_dimension(f, dimension))
            continue;
        if (node >= 0 ? !figure_in(p, f, node)
                      : p->clause_in[f->first] != v->clause &&
                            !cc_tree_under(&p->t, (int32_t)f->first, v->word))
            continue;
        if (node < 0 && figure_of_deed(v, f))
            continue;
        if (node >= 0 && (int32_t)f->unit_node == node)
            return f; /* "18,400 volunteers on three islands" */
        int32_t d = (int32_t)f->first > v->word ? (int32_t)f->first - v->word
                                                : 2 * (v->word - (int32_t)f->last);
        if (!best || d < far)
            best = f, far = d;
    }
    return best;
}
