/* The arguments of clauses: voice, clefts, relatives, control and shared subjects undone.
 */
#include "parts.h"

static void arg_put(struct clause *c, enum slot slot, int32_t node, cc_str prep,
                    bool shared)
{
    if (c->args < ARGS_MAX && node >= 0)
        c->arg[c->args++] = (struct arg){
            .slot = (uint8_t)slot, .node = node, .prep = prep, .shared = shared
        };
}

const struct arg *clause_arg(const struct clause *c, enum slot slot)
{
    for (uint32_t i = 0; i < c->args; i++)
        if (c->arg[i].slot == slot)
            return &c->arg[i];
    return NULL;
}

/* "Somebody else, not Lund, signed it": who did not. */
static bool is_ruled_out(const struct cc_tree *t, int32_t noun)
{
    int32_t not = cc_tree_child(t, noun, CC_DEP_ADVMOD);

    return not > 1 && not < noun && cc_str_eq(t->node[not ].lower, CC_LIT("not")) &&
           cc_str_eq(t->node[not -1].lower, CC_LIT(",")) &&
           t->node[noun].upos != CC_UPOS_NUM;
}

/* Puts the subject as written into the slot that the voice gives it. */
static void put_surface(const struct piece *p, struct clause *c, int32_t node,
                        bool shared)
{
    if (node >= 0 && is_ruled_out(&p->t, node))
        node = p->t.node[node].head == c->top ? -1 : p->t.node[node].head;
    if (node < 0)
        return;
    c->surface = node;
    for (uint32_t i = 0; i < c->args && c->passive; i++)
        if (c->arg[i].slot == SLOT_OBJ && p->fig_at[c->arg[i].node] >= 0) {
            c->arg[i].slot = SLOT_PREP; /* "was fined $500": the sum is no object */
            c->arg[i].prep = CC_LIT("");
        }
    enum slot slot = !c->passive               ? SLOT_SUBJ
                     : clause_arg(c, SLOT_OBJ) ? SLOT_IOBJ
                                               : SLOT_OBJ;
    if (!clause_arg(c, slot))
        arg_put(c, slot, node, CC_NONE, shared);
}

/* "by" in a passive names who did it, unless it says how or when. */
static bool is_agent(const struct piece *p, const struct clause *c, int32_t node,
                     cc_str prep)
{
    const struct cc_node *w = &p->t.node[node];
    if (cc_str_ends(w->lower, CC_LIT("self")) || cc_str_ends(w->lower, CC_LIT("selves")))
        return false; /* "by itself" is how */
    if (w->dep == CC_DEP_OBL_AGENT)
        return true;
    return c->passive && cc_str_eq(prep, CC_LIT("by")) && p->fig_at[node] < 0 &&
           (w->upos == CC_UPOS_NOUN || w->upos == CC_UPOS_PROPN ||
            w->upos == CC_UPOS_PRON) &&
           !cc_word_in(p->t.node[node].word, CC_LEX(calendar)) &&
           !cc_wn_is_a(w->lower, CC_LIT("time period"), 1);
}

/* "faces up to ten years", "killed over 30 people": the preposition belongs to the
 * figure. */
static bool prep_is_hedge(const struct piece *p, int32_t k)
{
    int32_t c = cc_tree_child(&p->t, k, CC_DEP_CASE);
    if (c < 0 || p->fig_at[c] < 0)
        return false;
    const struct figure *f = &p->fig.at[p->fig_at[c]];
    return f->hedged && ((int32_t)f->unit_node == k || p->fig_at[k] == p->fig_at[c]);
}

/* "were replaced last summer", "closed Tuesday": when, and no object. */
static bool says_when(const struct piece *p, int32_t k)
{
    const struct cc_node *w = &p->t.node[k];
    if (!node_is_time(p, k) || p->fig_at[k] >= 0 || node_prep(p, k).n)
        return false;
    if (w->upos == CC_UPOS_PROPN)
        return cc_word_in(w->word, CC_LEX(calendar));
    for (int32_t j = p->t.first_child[k]; j >= 0; j = p->t.next_sibling[j])
        if (j < k && cc_word_in(p->t.node[j].word, CC_LEX(deictic)))
            return true;
    return false;
}

static void own_arg(const struct piece *p, struct clause *c, int32_t k)
{
    const struct cc_tree *t = &p->t;
    const struct cc_node *w = &t->node[k];
    enum cc_dep d = w->dep;
    cc_str prep;
    if (d == CC_DEP_OBJ && (w->xpos == CC_XPOS_JJR || w->xpos == CC_XPOS_RBR) &&
        cc_word_in(p->t.node[k].word, CC_LEX(degree))) {
        return; /* "paid less than": a comparison, no object */
    } else if (d == CC_DEP_OBJ && cc_str_eq(node_prep(p, k), CC_LIT("than"))) {
        arg_put(c, SLOT_PREP, k, CC_LIT("than"), false);
    } else if (d == CC_DEP_OBJ && says_when(p, k)) {
        arg_put(c, SLOT_PREP, k, CC_LIT(""), false);
    } else if (d == CC_DEP_OBJ) {
        arg_put(c, SLOT_OBJ, k, CC_NONE, false);
    } else if (d == CC_DEP_IOBJ) {
        arg_put(c, SLOT_IOBJ, k, CC_NONE, false);
    } else if (cc_dep_is(d, CC_DEP_OBL) || cc_dep_is(d, CC_DEP_NMOD)) {
        if (d == CC_DEP_NMOD_POSS)
            return;
        prep = node_prep(p, k);
        bool bare = !prep.n && p->fig_at[k] >= 0; /* "faces no more than one year" */
        if (d == CC_DEP_OBL && (bare || prep_is_hedge(p, k)) && !clause_arg(c, SLOT_OBJ))
            arg_put(c, SLOT_OBJ, k, CC_NONE, false);
        else if (is_agent(p, c, k, prep))
            arg_put(c, SLOT_SUBJ, k, CC_NONE, false);
        else
            arg_put(c, SLOT_PREP, k, prep.n ? prep : CC_LIT(""), false);
    } else if (d == CC_DEP_CCOMP) {
        arg_put(c, SLOT_THAT, k, CC_NONE, false);
    } else if (d == CC_DEP_XCOMP) {
        arg_put(c, t->node[k].xpos == CC_XPOS_VBG ? SLOT_GER : SLOT_INF, k, CC_NONE,
                false);
    } else if (d == CC_DEP_ADVCL) { /* "charged with taking", "accused of lying" */
        prep = node_prep(p, k);
        if (prep.n && cc_lex_has(CC_LEX(preposition), prep))
            arg_put(c, SLOT_PREP, k, prep, false);
    }
}

static int32_t own_subject(const struct cc_tree *t, const struct clause *c)
{
    int32_t found = -1;
    for (int32_t k = t->first_child[c->top]; k >= 0; k = t->next_sibling[k]) {
        enum cc_dep d = t->node[k].dep;
        if ((cc_dep_is(d, CC_DEP_NSUBJ) || cc_dep_is(d, CC_DEP_CSUBJ)) &&
            !is_ruled_out(t, k))
            found = d == CC_DEP_NSUBJ_OUTER && found >= 0 ? found : k;
    }
    if (found < 0 && c->existential) /* "there is a leak": what there is */
        return -1;
    return found;
}

static bool is_relativizer(const struct cc_node *w)
{
    return w->xpos == CC_XPOS_WDT || w->xpos == CC_XPOS_WP ||
           (w->upos == CC_UPOS_PRON && cc_str_eq(w->lower, CC_LIT("that")));
}

/* "who signed", "that he signed", "he signed", "in which": the antecedent takes the gap.
 */
static void relative_args(const struct piece *p, struct clause *c, int32_t subject)
{
    const struct cc_tree *t = &p->t;
    int32_t noun = t->node[c->top].head;
    if (noun < 0)
        return;
    if (subject >= 0 && is_relativizer(&t->node[subject])) {
        put_surface(p, c, noun, false);
        return;
    }
    for (uint32_t i = 0; i < c->args; i++)
        if (is_relativizer(&t->node[c->arg[i].node])) {
            c->arg[i].node = noun;
            if (subject >= 0)
                put_surface(p, c, subject, false);
            return;
        }
    if (subject < 0) {
        put_surface(p, c, noun, false);
        return;
    }
    put_surface(p, c, subject, false);
    if (c->mark.n)
        arg_put(c, SLOT_PREP, noun, CC_LIT("in"), false); /* "where", "when" */
    else if (!clause_arg(c, SLOT_OBJ) && !c->copula)
        arg_put(c, SLOT_OBJ, noun, CC_NONE, false);
}

bool node_binds(const struct piece *p, int32_t noun)
{
    return p->t.node[noun].upos == CC_UPOS_NOUN &&
           mode_word(p->lemma_word[noun], CC_LIT("govern")).n > 0;
}

static void shared_args(const struct piece *p, struct clause *c, const struct clause *up)
{
    const struct cc_node *w = &p->t.node[c->top];
    bool own_aux = c->tense >= 0 && c->tense != c->top;
    if (c->kind == CLAUSE_CONJ && w->xpos == CC_XPOS_VBN && !own_aux)
        c->passive = up->passive;
    if (c->kind == CLAUSE_CONJ && w->head == up->top && up->copula &&
        w->upos != CC_UPOS_VERB)
        c->copula = true;
    if ((c->kind == CLAUSE_PARTICIPLE || c->kind == CLAUSE_ADVERBIAL) &&
        w->xpos == CC_XPOS_VBN && !own_aux)
        c->passive = true;
    int32_t subject = up->surface;
    if (c->kind == CLAUSE_CONTROL) {
        const struct arg *obj = clause_arg(up, SLOT_OBJ),
                         *iobj = clause_arg(up, SLOT_IOBJ);
        if (iobj)
            subject = iobj->node;
        else if (obj && !node_binds(p, obj->node))
            subject = obj->node;
    } else if (c->kind == CLAUSE_PARTICIPLE && w->xpos == CC_XPOS_VB) {
        subject = node_binds(p, w->head) ? up->surface : -1;
    } else if (c->kind == CLAUSE_PARTICIPLE) {
        subject = w->head;
    } else if (c->kind == CLAUSE_ADVERBIAL && w->xpos == CC_XPOS_VBG &&
               clause_arg(up, SLOT_OBJ) &&
               (cc_str_eq(c->mark, CC_LIT("of")) || cc_str_eq(c->mark, CC_LIT("from")))) {
        subject = clause_arg(up, SLOT_OBJ)->node; /* "accused the firm of hiding it" */
    } else if (c->kind == CLAUSE_ADVERBIAL &&
               (w->xpos == CC_XPOS_VBD || w->xpos == CC_XPOS_VBZ ||
                w->xpos == CC_XPOS_VBP) &&
               c->tense == c->top) {
        subject = -1; /* a finite clause without its subject was read wrongly */
    } else if (c->kind == CLAUSE_CONTENT || c->kind == CLAUSE_MAIN) {
        subject = -1;
    }
    put_surface(p, c, subject, true);
    const struct arg *obj = clause_arg(up, SLOT_OBJ);
    if (c->kind == CLAUSE_CONJ && !c->passive && !c->copula && obj &&
        obj->node > c->top && !clause_arg(c, SLOT_OBJ))
        arg_put(c, SLOT_OBJ, obj->node, CC_NONE, true); /* "sign or stamp the form" */
}

/* "neither signed nor stamped the form": the object stands behind the last verb. */
static void share_back(struct clauses *cs)
{
    for (uint32_t i = 0; i < cs->n; i++) {
        const struct clause *c = &cs->at[i];
        const struct arg *obj = clause_arg(c, SLOT_OBJ);
        if (c->kind != CLAUSE_CONJ || c->parent < 0 || !obj || obj->shared || c->passive)
            continue;
        struct clause *up = &cs->at[c->parent];
        bool bare =
            !up->passive && !up->copula && c->top > up->top && c->top - up->top <= 3;
        for (uint32_t k = 0; k < up->args; k++)
            if (up->arg[k].node > up->top && up->arg[k].slot != SLOT_BE)
                bare = false;
        if (bare && obj->node > c->top)
            arg_put(up, SLOT_OBJ, obj->node, CC_NONE, true);
    }
}

/* "who" and "which" outside a relative clause, by a wrong reading: the noun just before.
 */
static void mend_relativizers(const struct piece *p, struct clause *c)
{
    if (p->question)
        return;
    for (uint32_t i = 0; i < c->args; i++) {
        int32_t k = c->arg[i].node;
        const struct cc_node *w = &p->t.node[k];
        if (w->xpos != CC_XPOS_WP && w->xpos != CC_XPOS_WDT)
            continue;
        int32_t noun = k - 1;
        while (noun >= 0 && k - noun < 4 &&
               (p->t.node[noun].upos == CC_UPOS_PUNCT ||
                p->t.node[noun].upos == CC_UPOS_ADP))
            noun--;
        if (noun < 0 || (p->t.node[noun].upos != CC_UPOS_NOUN &&
                         p->t.node[noun].upos != CC_UPOS_PROPN))
            continue;
        if (c->surface == k)
            c->surface = noun;
        c->arg[i].node = noun;
    }
}

/*
 * "for the bolt to slide", "without the lever being turned": the noun before the clause
 * is who does it, though it hangs elsewhere.
 */
static int32_t for_subject(const struct piece *p, struct clause *c)
{
    const struct cc_tree *t = &p->t;
    int32_t left = p->left[c->top];
    enum cc_xpos x = t->node[c->top].xpos;
    bool infinitive = x == CC_XPOS_VB && t->node[left].xpos == CC_XPOS_TO;
    bool gerund = c->kind == CLAUSE_ADVERBIAL && t->node[left].xpos == CC_XPOS_VBG;
    if (left < 2 || c->kind == CLAUSE_CONTROL || !(infinitive || gerund))
        return -1;
    uint8_t u = t->node[left - 1].upos;
    if (u != CC_UPOS_NOUN && u != CC_UPOS_PROPN && u != CC_UPOS_PRON)
        return -1;
    cc_str prep = node_prep(p, left - 1);
    bool denies = cc_str_eq(cc_lex_get(CC_LEX(negation), prep, 1), CC_LIT("prep"));
    if (infinitive ? !cc_str_eq(prep, CC_LIT("for")) : !denies)
        return -1;
    c->mark = prep;
    return left - 1;
}

/* The subject of a finite clause that the reading gave to the phrase before the comma. */
static int32_t lost_subject(const struct piece *p, const struct clause *c)
{
    const struct cc_tree *t = &p->t;
    if (c->kind != CLAUSE_MAIN || c->tense <= 0 || c->existential)
        return -1;
    enum cc_xpos x = t->node[c->tense].xpos;
    if (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP && x != CC_XPOS_MD)
        return -1;
    int32_t n = c->tense - 1, comma = -1;
    while (n > 0 && t->node[n].upos == CC_UPOS_ADV)
        n--;
    if (t->node[n].upos != CC_UPOS_NOUN && t->node[n].upos != CC_UPOS_PROPN &&
        t->node[n].upos != CC_UPOS_PRON)
        return -1;
    for (int32_t k = n; k >= 0 && n - k < 16 && comma < 0; k--)
        if (t->node[k].upos == CC_UPOS_PUNCT)
            comma = k;
    while (t->node[n].head > comma && t->node[n].head < c->top &&
           (t->node[n].dep == CC_DEP_CONJ || t->node[n].dep == CC_DEP_FLAT))
        n = t->node[n].head;
    return comma >= 0 ? n : -1;
}

static void args_of(struct piece *p, struct clauses *cs, uint32_t i)
{
    struct clause *c = &cs->at[i];
    const struct cc_tree *t = &p->t;
    if (c->ready)
        return;
    c->ready = true;
    c->surface = -1;
    if (c->parent >= 0)
        args_of(p, cs, (uint32_t)c->parent);
    const struct clause *up = c->parent >= 0 ? &cs->at[c->parent] : NULL;
    int32_t subject = own_subject(t, c);
    if (subject < 0)
        subject = for_subject(p, c);
    if (subject < 0)
        subject = lost_subject(p, c);
    for (int32_t k = t->first_child[c->top]; k >= 0; k = t->next_sibling[k])
        own_arg(p, c, k);
    if (c->existential) {
        int32_t what = cc_tree_child(t, c->top, CC_DEP_NSUBJ);
        arg_put(c, SLOT_OBJ, what >= 0 ? what : c->copula ? c->top : -1, CC_NONE, false);
    } else if (c->kind == CLAUSE_RELATIVE) {
        relative_args(p, c, subject);
    } else if (subject >= 0) {
        put_surface(p, c, subject, false);
    } else if (up) {
        shared_args(p, c, up);
    }
    if (c->kind != CLAUSE_RELATIVE)
        mend_relativizers(p, c);
    if (c->copula || t->node[c->top].upos == CC_UPOS_ADJ ||
        t->node[c->top].upos == CC_UPOS_NOUN)
        arg_put(c, SLOT_BE, c->top, CC_NONE, false);
}

void clause_args(struct piece *p, struct clauses *cs)
{
    for (uint32_t i = 0; i < cs->n; i++)
        args_of(p, cs, i);
    share_back(cs);
}

/* "We never had a fire in this mill": there was none. */
bool clause_has_event(const struct piece *p, const struct clause *c)
{
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    return obj && cc_str_eq(node_lemma(p, c->top), CC_LIT("have")) &&
           p->t.node[obj->node].upos == CC_UPOS_NOUN &&
           lemma_is_class(p, obj->node, CC_LIT("event"));
}

bool clause_makes_none(const struct piece *p, const struct clause *c)
{
    const struct arg *what = clause_arg(c, SLOT_OBJ);
    return what && c->passive && !clause_arg(c, SLOT_SUBJ) &&
           cc_word_in(p->lemma_word[c->top], CC_LEX(light)) &&
           p->t.node[what->node].upos == CC_UPOS_NOUN && node_is_none(p, what->node);
}
