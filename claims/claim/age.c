/* How old somebody is: "Lund, 51,", "a boy of seven", "she was 14", "at 29, he", "turned
 * 40", "was born 61 years ago". */
#include "parts.h"

#include "measure.h"

enum {
    YOUNGEST = 13, /* of whom a bare number tells the age */
    CHILD = 2,     /* the same, where nothing else can be meant */
    OLDEST = 119
};

/* "Wendell Pike": a name of two words without an article, of whom no more is known. */
static bool is_full_name(const struct piece *p, int32_t node)
{
    return p->t.node[node].upos == CC_UPOS_PROPN &&
           cc_tree_child(&p->t, node, CC_DEP_DET) < 0 &&
           (cc_tree_child(&p->t, node, CC_DEP_FLAT) >= 0 ||
            cc_tree_child(&p->t, node, CC_DEP_COMPOUND) >= 0);
}

static bool is_person(const struct piece *p, int32_t node)
{
    bool sure;

    return node >= 0 && p->t.node[node].xpos != CC_XPOS_NNS &&
           node_is_class(p, node, CC_LIT("person"), &sure) &&
           (sure || is_full_name(p, node));
}

/* "The pupil is 11": of a grown man a number so low would tell something else. */
static double youngest(const struct piece *p, int32_t who)
{
    return who >= 0 && cc_wn_is_a(node_lemma(p, who), CC_LIT("child"), 2) ? CHILD
                                                                          : YOUNGEST;
}

/* ---- an age as it is written: "51,", "a 22-year-old" ---------------------------------
 */

/* "His 80-year-old uncle Karl": the noun has a name of its own behind it. */
static bool is_named_behind(const struct piece *p, int32_t noun)
{
    return (uint32_t)noun + 1 < p->t.n && p->t.node[noun + 1].upos == CC_UPOS_PROPN;
}

/* "Manuel Pike, a 59-year-old welder": the name. "Lee is a 59-year-old welder": Lee. */
static int32_t named_for(const struct piece *p, const struct clauses *cs, int32_t noun)
{
    const struct cc_node *w = &p->t.node[noun];
    const struct clause *c = &cs->at[p->clause_in[noun]];

    if (w->dep == CC_DEP_APPOS && w->head >= 0 && !is_named_behind(p, noun) &&
        p->t.node[w->head].upos == CC_UPOS_PROPN)
        return w->head;
    return c->copula && c->top == noun && is_person(p, c->surface) ? c->surface : noun;
}

/* "Fired on the 18-year-old", "a 22-year-old was hurt": of whom no more is said. */
static bool is_somebody(const struct piece *p, uint32_t age)
{
    enum cc_dep d = p->t.node[age].dep;

    return cc_tree_child(&p->t, (int32_t)age, CC_DEP_DET) >= 0 &&
           (cc_dep_is(d, CC_DEP_NSUBJ) || cc_dep_is(d, CC_DEP_OBL) || d == CC_DEP_OBJ);
}

/* Whose age a figure is: the name or "the driver" before the comma, the noun behind, or
 * the subject; -1. */
static int32_t aged(const struct piece *p, const struct clauses *cs,
                    const struct figure *f)
{
    const struct cc_tree *t = &p->t;
    if (f->first >= 2 && t->node[f->first - 1].upos == CC_UPOS_PUNCT &&
        (t->node[f->first - 2].upos == CC_UPOS_PROPN ||
         is_person(p, (int32_t)f->first - 2))) {
        int32_t name = (int32_t)f->first - 2;
        while (t->node[name].dep == CC_DEP_FLAT && t->node[name].head >= 0)
            name = t->node[name].head;
        return name;
    }
    int32_t h = t->node[f->last].head;
    if (h >= 0 && (t->node[h].upos == CC_UPOS_NOUN || t->node[h].upos == CC_UPOS_PROPN) &&
        h != (int32_t)f->unit_node)
        return named_for(p, cs, h);
    return is_somebody(p, f->last) ? -1 : cs->at[p->clause_in[f->last]].surface;
}

/* "81-year-old Ann Lee" in pieces: the name behind; of "the 81-year-old" nobody is
 * known. */
static int32_t behind_old(const struct piece *p, int32_t who)
{
    if (who < 0 || !node_is_word(p, who, "old"))
        return who;
    return (uint32_t)who + 1 < p->t.n && p->t.node[who + 1].upos == CC_UPOS_PROPN
               ? who + 1
               : -1;
}

/* ---- a number that is one by where it stands ------------------------------------------
 */

/* Words hang behind the node that make it another number: "was 14 in the list". Another
 * clause may follow: "was 14 and too young", "was 14 when she won". */
static bool has_more(const struct piece *p, int32_t node)
{
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k]) {
        uint8_t dep = p->t.node[k].dep;
        bool clause = dep == CC_DEP_CONJ || dep == CC_DEP_CC || dep == CC_DEP_ADVCL ||
                      dep == CC_DEP_PARATAXIS || dep == CC_DEP_PUNCT ||
                      node_is_word(p, p->left[k], "when") ||
                      node_is_word(p, p->left[k], "at");

        if (k > node && !clause)
            return true;
    }
    return false;
}

static bool is_bare(const struct figure *f, double youngest)
{
    return f->kind == FIGURE_AMOUNT && cc_str_eq(f->value.unit, CC_LIT("count")) &&
           !(f->value.lo < youngest) && !(f->value.hi > OLDEST) && !f->hedged;
}

static bool is_time(const struct figure *f)
{
    return f->kind == FIGURE_AMOUNT && cc_str_eq(f->value.unit, CC_LIT("time"));
}

/* "She was 88"; "at the age of 88"; "turned 52". */
static int32_t aged_in_clause(const struct piece *p, const struct clauses *cs,
                              const struct figure *f)
{
    const struct clause *c = &cs->at[p->clause_in[f->first]];
    int32_t at = (int32_t)f->first, head = p->t.node[at].head;
    bool of_age = head >= 0 && cc_str_eq(node_lemma(p, head), CC_LIT("age")) &&
                  node_prep(p, head).n;
    bool turned = head >= 0 && head == c->top && !node_prep(p, at).n &&
                  cc_str_eq(node_lemma(p, head), CC_LIT("turn")) && head + 1 == at;
    bool was = c->copula && c->top == at && !node_prep(p, at).n && !has_more(p, at);

    return is_bare(f, youngest(p, c->surface)) && (of_age || turned || was) &&
                   is_person(p, c->surface)
               ? c->surface
               : -1;
}

/* "At 29, Maas is the youngest"; "Maas, who at 33 took the seat". */
static int32_t aged_at(const struct piece *p, const struct clauses *cs,
                       const struct figure *f)
{
    const struct clause *c = &cs->at[p->clause_in[f->first]];
    int32_t at = (int32_t)f->first, behind = (int32_t)f->last + 1;
    bool opens = at == 1 && node_is_word(p, behind, ",");
    bool inside = at > 2 && c->surface >= 0 && c->surface < at &&
                  behind < (int32_t)p->t.n &&
                  (node_is_verbal(&p->t, behind) || node_is_word(p, behind, ",")) &&
                  c->top >= behind;

    return is_bare(f, YOUNGEST) && node_is_word(p, at - 1, "at") && f->first == f->last &&
                   (opens || inside) && is_person(p, c->surface)
               ? c->surface
               : -1;
}

/* "A father of five": so many children has he. */
static bool counts_children(const struct piece *p, int32_t noun)
{
    return cc_wn_is_a(node_lemma(p, noun), CC_LIT("ancestor"), 2);
}

/* "A boy of seven", "a man of 40", "a girl of 18 months". */
static int32_t aged_of(const struct piece *p, const struct clauses *cs,
                       const struct figure *f)
{
    int32_t at = (int32_t)f->first;
    int32_t noun = at - 2;

    if (at < 2 || !node_is_word(p, at - 1, "of") || f->hedged ||
        (!is_bare(f, CHILD) && !is_time(f)) || f->value.hi > OLDEST * MEASURE_YEAR ||
        p->t.node[noun].upos != CC_UPOS_NOUN || !is_person(p, noun) ||
        counts_children(p, noun) ||
        !cc_str_eq(p->t.node[noun].lower, node_lemma(p, noun)))
        return -1;
    return named_for(p, cs, noun);
}

/* "Was born 61 years ago". */
static int32_t aged_since_birth(const struct piece *p, const struct clauses *cs,
                                const struct figure *f)
{
    const struct clause *c = &cs->at[p->clause_in[f->first]];
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    int32_t who = c->surface >= 0 ? c->surface : obj ? obj->node : -1;

    return is_time(f) && node_is_word(p, (int32_t)f->last + 1, "ago") &&
                   node_is_word(p, c->top, "born") && is_person(p, who)
               ? who
               : -1;
}

static struct cc_value as_age(const struct piece *p, struct cc_value v)
{
    if (!cc_str_eq(v.unit, CC_LIT("time"))) {
        v.lo *= MEASURE_YEAR;
        v.hi *= MEASURE_YEAR;
        v.grain = MEASURE_YEAR;
        v.shown = cc_strf(p->r->a, "%.*s year", CC_FMT(v.shown));
    }
    v.unit = CC_LIT("age");
    return v;
}

/* "Elected when she was 24", "when she turned 24", "will be 24": the age of another time.
 * "When the 24-year-old clerk came" and "Lee, 24, will come" are none. */
static bool is_of_other_time(struct piece *p, struct clauses *cs, const struct figure *f)
{
    uint32_t at = p->clause_in[f->first];
    const struct clause *c = &cs->at[at];
    int32_t first = (int32_t)f->first;
    bool told = c->copula ? c->top >= first && c->top <= (int32_t)f->last + 1
                          : node_is_verbal(&p->t, c->top) && c->top + 1 == first;

    return told && (node_is_word(p, p->left[c->top], "when") ||
                    cc_str_eq(c->mark, CC_LIT("when")) || clause_is_ahead(p, cs, at));
}

/* ---- all ------------------------------------------------------------------------------
 */

static int32_t whose(const struct piece *p, const struct clauses *cs,
                     const struct figure *f)
{
    typedef int32_t finder(const struct piece *p, const struct clauses *cs,
                           const struct figure *f);
    static finder *const finders[] = { aged_in_clause, aged_at, aged_of,
                                       aged_since_birth };
    int32_t who = -1;

    if (f->kind == FIGURE_AGE)
        return behind_old(p, aged(p, cs, f));
    for (size_t i = 0; i < sizeof finders / sizeof *finders && who < 0; i++)
        who = finders[i](p, cs, f);
    return who;
}

void age_claims(struct piece *p, struct clauses *cs)
{
    for (uint32_t k = 0; k < p->fig.n; k++) {
        const struct figure *f = &p->fig.at[k];
        if (p->token[f->first] == CC_NO_INDEX || p->clause_in[f->first] >= cs->n)
            continue;
        int32_t who = whose(p, cs, f);
        if (who < 0 || is_of_other_time(p, cs, f))
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
        c->value = f->kind == FIGURE_AGE ? f->value : as_age(p, f->value);
        claim_place(p, cs, p->clause_in[f->last], c);
    }
}
