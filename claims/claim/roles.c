/* Who and what takes part in what a claim tells: by the frame's row, else by where they
 * stand in the clause and their prepositions. */
#include "roles.h"

cc_str cc_role_name(enum cc_role r)
{
    static const char *const names[] = { "agent",      "patient", "recipient",
                                         "source",     "goal",    "place",
                                         "instrument", "topic",   "standard" };
    return r < CC_ROLE_COUNT ? cc_str_c(names[r]) : CC_NONE;
}

int cc_role_named(cc_str name)
{
    for (int r = 0; r < CC_ROLE_COUNT; r++)
        if (cc_str_eq(name, cc_role_name((enum cc_role)r)))
            return r;
    return -1;
}

bool node_is_time(const struct piece *p, int32_t node)
{
    const struct cc_node *w = &p->t.node[node];
    if (cc_str_eq(cc_word_get(w->word, CC_LEX(calendar), 1), CC_LIT("month")) &&
        cc_str_eq(w->form, w->lower))
        return false; /* "at the march" */
    if (cc_word_in(w->word, CC_LEX(calendar)) && w->upos != CC_UPOS_VERB)
        return true;
    int32_t f = p->fig_at[node];
    if (f >= 0 && (cc_str_eq(p->fig.at[f].value.unit, CC_LIT("time")) ||
                   cc_str_eq(p->fig.at[f].value.unit, CC_LIT("clock"))))
        return true;
    if (w->upos == CC_UPOS_NUM && w->lower.n == 4 && f < 0)
        return true; /* a year */
    return w->upos == CC_UPOS_NOUN && lemma_is_period(p, node);
}

void role_put(struct piece *p, struct roles *r, int role, int32_t node)
{
    if (role < 0 || node < 0 || r->n >= ROLES_MAX || node == r->taken)
        return;
    const struct figure *f = p->fig_at[node] >= 0 ? &p->fig.at[p->fig_at[node]] : NULL;
    bool ordinal = f && f->kind == FIGURE_ORDINAL && role == CC_ROLE_STANDARD;
    if (f && !ordinal && !f->part &&
        (p->t.node[node].upos == CC_UPOS_NUM || !f->counted) &&
        !cc_str_eq(f->value.unit, CC_LIT("share")))
        return; /* a figure is a value, no participant */
    if (f && f->kind == FIGURE_AMOUNT && cc_str_eq(f->value.unit, CC_LIT("share")) &&
        complement_of(p, node) < 0 &&
        (role == CC_ROLE_INSTRUMENT || role == CC_ROLE_GOAL))
        return; /* "went up by 6 percent", "to 40 percent" */
    if (role != CC_ROLE_TOPIC && cc_word_in(p->t.node[node].word, CC_LEX(calendar)) &&
        p->t.node[node].upos != CC_UPOS_VERB)
        return; /* "by Friday" */
    if (p->t.node[node].upos == CC_UPOS_NUM && node_is_time(p, node))
        return; /* "became mayor in 2021" */
    for (uint32_t i = 0; i < r->n; i++)
        if (r->node[i] == node || r->ref[i].role == (uint8_t)role)
            return;
    r->node[r->n] = node;
    r->ref[r->n] = ref_make(p, node);
    r->ref[r->n].role = (uint8_t)role;
    for (uint32_t i = 0; i < r->n; i++)
        if (r->node[i] >= 0 && complement_of(p, r->node[i]) == node &&
            r->ref[i].span.start == r->ref[r->n].span.start)
            return; /* "none of the patients": they are there already */
    if (r->ref[r->n].kind != CC_REF_NONE)
        r->n++;
}

void role_by_prep(struct piece *p, struct roles *r, const struct arg *arg)
{
    if (arg->slot != SLOT_PREP || !arg->prep.n || node_is_time(p, arg->node) ||
        node_is_manner(p, arg->node) || p->clause_of[arg->node])
        return;
    int role = cc_role_named(cc_lex_get(CC_LEX(preposition), arg->prep, 1));
    bool sure;
    if (role == CC_ROLE_PLACE && !node_is_class(p, arg->node,
                                                CC_LIT("place/building/vehicle/object/"
                                                       "org/water/market/event"),
                                                &sure))
        return; /* "in addition", "at length" */
    if (role == CC_ROLE_GOAL && cc_str_eq(arg->prep, CC_LIT("to")) &&
        node_is_class(p, arg->node, CC_LIT("person/org"), &sure) && sure)
        role = CC_ROLE_RECIPIENT; /* "sold it to the council" */
    role_put(p, r, role, arg->node);
}

void roles_below(struct piece *p, const struct clause *c, struct roles *r)
{
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    for (int32_t k = obj ? p->t.first_child[obj->node] : -1; k >= 0;
         k = p->t.next_sibling[k]) {
        if (p->t.node[k].dep != CC_DEP_NMOD)
            continue;
        struct arg below = { .slot = SLOT_PREP, .node = k, .prep = node_prep(p, k) };
        int role = cc_role_named(cc_lex_get(CC_LEX(preposition), below.prep, 1));
        if (role == CC_ROLE_SOURCE || role == CC_ROLE_GOAL ||
            (c->existential && role == CC_ROLE_PLACE))
            role_by_prep(p, r, &below);
    }
}

/* Things move or change by themselves: the subject of "opened", "sank" is what it happens
 * to. */
static int subject_role(struct piece *p, const struct clause *c, int32_t subj)
{
    bool sure, thing = !node_is_class(p, subj, CC_LIT("person/org/animal"), &sure);
    bool alone = !clause_arg(c, SLOT_OBJ) && !clause_arg(c, SLOT_THAT);
    return c->copula || (thing && alone) ? CC_ROLE_PATIENT : CC_ROLE_AGENT;
}

void roles_of_clause(struct piece *p, const struct clause *c, struct roles *r)
{
    const struct arg *subj = clause_arg(c, SLOT_SUBJ), *obj = clause_arg(c, SLOT_OBJ);
    const struct arg *iobj = clause_arg(c, SLOT_IOBJ);
    if (obj)
        role_put(p, r, CC_ROLE_PATIENT, obj->node);
    if (subj)
        role_put(p, r, subject_role(p, c, subj->node), subj->node);
    if (iobj)
        role_put(p, r, CC_ROLE_RECIPIENT, iobj->node);
}

/* What fills a role; no day does: "voted on Tuesday to build it". */
static int32_t filler_of(const struct view *v, cc_str places)
{
    int32_t node = where_find(v, places);

    if (node >= 0)
        return node;
    node = place_find(v, places);
    return node >= 0 && cc_word_in(v->p->t.node[node].word, CC_LEX(calendar)) ? -1 : node;
}

void roles_of_row(const struct match *m, struct roles *r)
{
    cc_str list = cc_lex_col(m->word, FW_ROLES);
    while (list.n) {
        cc_str places = cc_str_trim(cc_str_cut(&list, ','));
        cc_str name = cc_str_cut(&places, ':');
        if (!cc_str_eq(name, CC_LIT("value")))
            role_put(m->view.p, r, cc_role_named(name), filler_of(&m->view, places));
    }
}

void roles_anchor(struct cc_claim *out, struct roles *r, int role)
{
    for (uint32_t i = 0; i < r->n; i++) {
        if (r->ref[i].role != role)
            continue;
        out->anchor = r->ref[i];
        r->taken = r->node[i];
        for (uint32_t k = i + 1; k < r->n; k++) {
            r->ref[k - 1] = r->ref[k];
            r->node[k - 1] = r->node[k];
        }
        r->n--;
        return;
    }
}

void roles_keep(struct piece *p, struct cc_claim *out, const struct roles *r)
{
    struct cc_ref *ref = CC_ARRAY(p->r->a, struct cc_ref, r->n);
    for (uint32_t i = 0; i < r->n; i++)
        ref[i] = r->ref[i];
    out->roles = ref;
    out->role_count = r->n;
}

void roles_converse(const struct piece *p, struct roles *r, struct cc_claim *out)
{
    cc_str base = cc_lex_get(CC_LEX(converse), out->predicate, 1);
    cc_str list = cc_lex_get(CC_LEX(converse), out->predicate, 2);
    bool mutual = cc_str_eq(cc_lex_get(CC_LEX(converse), base, 1), out->predicate);
    if (!base.n || !cc_str_ends(out->frame, out->predicate) ||
        (mutual && cc_str_compare(out->predicate, base) < 0))
        return;
    uint8_t now[ROLES_MAX], anchor = out->anchor.role;
    for (uint32_t i = 0; i < r->n; i++)
        now[i] = r->ref[i].role;
    while (list.n) {
        cc_str from = cc_str_trim(cc_str_cut(&list, ',')), to = cc_str_cut(&from, ':');
        for (uint32_t i = 0; i < r->n; i++)
            if (r->ref[i].role == cc_role_named(from))
                now[i] = (uint8_t)cc_role_named(to);
        if (out->anchor.role == cc_role_named(from))
            anchor = (uint8_t)cc_role_named(to);
    }
    bool doer = anchor == CC_ROLE_AGENT && out->anchor.kind != CC_REF_NONE;
    for (uint32_t i = 0; i < r->n; i++)
        doer = doer || now[i] == CC_ROLE_AGENT;
    if (!doer)
        return; /* the other side is not named */
    for (uint32_t i = 0; i < r->n; i++)
        r->ref[i].role = now[i];
    out->anchor.role = anchor;
    out->frame = cc_strf(p->r->a, "lemma:verb:%.*s", CC_FMT(base));
}

void roles_standard(const struct piece *p, const struct clause *c, struct roles *r)
{
    for (uint32_t i = 0; i < r->n && c->surface >= 0; i++) {
        const struct cc_node *w = &p->t.node[r->node[i]];
        if (r->ref[i].role != CC_ROLE_STANDARD ||
            (w->upos != CC_UPOS_ADJ && p->fig_at[r->node[i]] < 0))
            continue;
        r->ref[i].mods = r->ref[i].head;
        r->ref[i].head = node_lemma(p, c->surface);
    }
}
