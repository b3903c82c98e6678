/* Puts a claim together: frame, roles, value, polarity, mode, scope, time. */
#include "roles.h"

#include <math.h>
#include <stdlib.h>

/* The copula says where the subject is. */
static bool located(const struct piece *p, const struct clause *c)
{
    bool sure;
    return c->copula && c->surface >= 0 &&
           cc_str_eq(cc_lex_get(CC_LEX(preposition), node_prep(p, c->top), 1),
                     CC_LIT("place")) &&
           node_is_class(p, c->top, CC_LIT("place/building/vehicle/object/org/water"),
                         &sure);
}

/* "She was in the tower." */
static bool place_frame(struct piece *p, const struct clause *c, struct roles *r,
                        struct cc_claim *out)
{
    if (!located(p, c))
        return false;
    out->frame = CC_LIT("LOCATION");
    out->frame_type = CC_FRAME_VALUE;
    out->moves = true;
    r->n = 0;
    role_put(p, r, CC_ROLE_AGENT, c->surface);
    role_put(p, r, CC_ROLE_PLACE, c->top);
    out->value.kind = CC_VALUE_PLACE;
    out->value.filler = ref_make(p, c->top);
    out->value.span = out->value.filler.span;
    out->value.shown = out->value.filler.head;
    roles_anchor(out, r, CC_ROLE_AGENT);
    return true;
}

/* "It is the first strike in its history." */
static bool instance_frame(struct piece *p, const struct clause *c, struct roles *r,
                           struct cc_claim *out)
{
    const struct figure *ordinal = clause_instance(p, c);

    if (!ordinal)
        return false;
    *out->count = ordinal->value;
    out->frame = CC_LIT("EXIST");
    out->frame_type = CC_FRAME_EXIST;
    out->scope = out->count->lo == 1  ? CC_LIT("first")
                 : out->count->lo < 0 ? CC_LIT("last")
                                      : CC_LIT("again");
    role_put(p, r, CC_ROLE_PATIENT, c->top);
    roles_anchor(out, r, CC_ROLE_PATIENT);
    return true;
}

/* "was ajar": a state of an exclusive set that has no frame of its own. */
static bool state_frame(const struct piece *p, const struct clause *c,
                        struct cc_claim *out)
{
    const struct cc_lex_word *word = p->t.node[c->top].word;
    bool said = (c->copula && p->t.node[c->top].upos == CC_UPOS_ADJ) ||
                (c->passive && p->t.node[c->top].xpos == CC_XPOS_VBN);
    const struct arg *obj = clause_arg(c, SLOT_OBJ);
    if (!c->copula && (!obj || obj->node != c->surface))
        said = false;
    cc_str set = said ? cc_word_get(word, CC_LEX(state), 1) : CC_NONE;
    if (!set.n)
        return false;
    out->frame = cc_strf(p->r->a, "STATE:%.*s", CC_FMT(set));
    out->frame_type = CC_FRAME_STATE;
    out->moves = true;
    out->value.kind = CC_VALUE_STATE;
    out->value.set = set;
    out->value.state = out->value.shown = cc_word_get(word, CC_LEX(state), 2);
    return true;
}

/* "lemma:verb:set off" */
static cc_str lemma_frame_name(struct cc_arena *a, cc_str class, cc_str lemma,
                               cc_str particle)
{
    struct cc_buf b = { .a = a };
    cc_buf_add(&b, CC_LIT("lemma:"));
    cc_buf_add(&b, class);
    cc_buf_addc(&b, ':');
    cc_buf_add(&b, lemma);
    if (particle.n)
        cc_buf_addc(&b, ' ');
    cc_buf_add(&b, particle);
    return cc_buf_str(&b);
}

/* A frame of its own for a predicate without an entry. */
static void lemma_frame(struct piece *p, struct clauses *cs, uint32_t clause,
                        struct roles *r, struct cc_claim *out)
{
    const struct clause *c = &cs->at[clause];
    const struct cc_node *w = &p->t.node[c->top];
    cc_str lemma = node_lemma(p, c->top), prt = CC_NONE;
    int32_t k = cc_tree_child(&p->t, c->top, CC_DEP_COMPOUND_PRT);
    if (k >= 0)
        prt = p->t.node[k].lower;
    if (w->upos == CC_UPOS_NUM)
        lemma = CC_LIT("be"); /* "it was six" */
    bool verb =
        w->upos == CC_UPOS_VERB || w->upos == CC_UPOS_AUX || w->upos == CC_UPOS_NUM;
    cc_str class = verb                     ? CC_LIT("verb")
                   : w->upos == CC_UPOS_ADJ ? CC_LIT("adj")
                                            : CC_LIT("noun");
    out->frame = lemma_frame_name(p->r->a, class, lemma, prt);
    out->frame_type = CC_FRAME_LEMMA;
    /* "90 metres long" and "12 metres wide" are two measures of one dimension. */
    const struct cc_lex_row *dimension =
        w->upos == CC_UPOS_ADJ ? NULL : dimension_frame(p, clause);
    if (dimension) {
        out->frame = cc_lex_col(dimension, FR_FRAME);
        out->frame_type = CC_FRAME_VALUE;
        out->moves = cc_str_eq(cc_lex_col(dimension, FR_MOVES), CC_LIT("yes"));
    }
    if (instance_frame(p, c, r, out))
        return;
    if (c->existential || clause_has_event(p, c) || clause_makes_none(p, c)) {
        /* "there is a leak", "no call was made" */
        out->frame = CC_LIT("EXIST");
        out->frame_type = CC_FRAME_EXIST;
    }
    roles_of_clause(p, c, r);
    if (place_frame(p, c, r, out))
        return;
    if (state_frame(p, c, out)) {
        roles_anchor(out, r, CC_ROLE_PATIENT);
        return;
    }
    bool object = clause_arg(c, SLOT_OBJ) != NULL;
    value_of_clause(p, cs, clause, out);
    if (c->copula && w->upos == CC_UPOS_NOUN && out->value.kind != CC_VALUE_FILLER)
        out->value.filler = ref_make(p, c->top); /* what it is said to be */
    bool patient = false;
    for (uint32_t i = 0; i < r->n; i++)
        patient = patient || r->ref[i].role == CC_ROLE_PATIENT;
    roles_anchor(out, r,
                 (object && patient) || r->n == 0 ? CC_ROLE_PATIENT : r->ref[0].role);
}

static void match_frame(const struct match *m, struct roles *r, struct cc_claim *out)
{
    out->frame = cc_lex_col(m->frame, FR_FRAME);
    out->frame_type = (uint8_t)frame_type(cc_lex_col(m->frame, FR_TYPE));
    out->moves = cc_str_eq(cc_lex_col(m->frame, FR_MOVES), CC_LIT("yes"));
    roles_of_row(m, r);
    value_of_match(m, out);
    roles_anchor(out, r, cc_role_named(cc_lex_col(m->frame, FR_ANCHOR)));
}

/* The bolt of "for the bolt to slide", read as a clause or as a noun with one; or -1. */
static int32_t purpose_of(const struct piece *p, const struct clause *c)
{
    const struct cc_node *w = &p->t.node[c->top];
    int32_t who = c->surface >= 0 ? c->surface : w->dep == CC_DEP_ACL ? w->head : -1;
    if (who < 0 || w->xpos != CC_XPOS_VB)
        return -1;
    return cc_str_eq(c->mark, CC_LIT("for")) ||
                   cc_str_eq(node_prep(p, who), CC_LIT("for"))
               ? who
               : -1;
}

/* "for the bolt to slide, the lever had to be turned": what it is necessary for; or -1.
 */
static int32_t condition_of(const struct piece *p, const struct clauses *cs,
                            uint32_t clause)
{
    int32_t up = cs->at[clause].parent;
    for (uint32_t i = 0; i < cs->n; i++) {
        bool beside = cs->at[i].parent == (int32_t)clause || cs->at[i].parent == up ||
                      (int32_t)i == up;
        int32_t who = purpose_of(p, &cs->at[i]);
        if (i != clause && beside && who >= 0)
            return who;
    }
    return -1;
}

/* "had been held before", with nothing behind "before". */
static bool had_before(const struct piece *p, int32_t adverb)
{
    size_t n;
    const struct cc_lex_row *row =
        cc_word_rows(p->t.node[adverb].word, CC_LEX(factive), &n);
    for (size_t i = 0; row && i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), CC_LIT("earlier")))
            return p->t.node[adverb].dep == CC_DEP_ADVMOD;
    return false;
}

static bool repeats(struct piece *p, struct clauses *cs, uint32_t clause)
{
    for (uint32_t i = 0; i < p->t.n; i++) {
        const struct cc_node *w = &p->t.node[i];

        if (p->clause_in[i] != clause)
            continue;
        if (had_before(p, (int32_t)i))
            return true;
        if (w->dep == CC_DEP_ADVMOD && w->head == cs->at[clause].top &&
            cc_str_eq(cc_word_get(w->word, CC_LEX(number), 1), CC_LIT("multiple")) &&
            strtod(cc_word_get(w->word, CC_LEX(number), 2).p, NULL) >= 2)
            return true; /* "was arrested twice" */
    }
    return clause_manner(p, cs, clause, CC_LIT("again"));
}

/* The first of the words that stand before a verb and belong to it: "did not exceed". */
static uint32_t verb_group(const struct piece *p, int32_t verb)
{
    int32_t i = verb;

    while (i > 0 && p->t.node[i - 1].head == verb &&
           (cc_dep_is(p->t.node[i - 1].dep, CC_DEP_AUX) ||
            p->t.node[i - 1].dep == CC_DEP_ADVMOD))
        i--;
    return (uint32_t)i;
}

/* "Did not exceed 85", "did not take more than five": at most so much. Of "more than five
 * did not come" the count is of those that did not. */
static void settle_bound(const struct piece *p, int32_t verb, struct cc_claim *out)
{
    struct cc_value *v = &out->value;
    bool above = v->kind == CC_VALUE_NUMBER && isinf(v->hi) && v->lo > 0 &&
                 cc_str_starts(v->shown, CC_LIT(">"));
    struct cc_span said;

    if (!out->negative || !above)
        return;
    said = node_text(p, verb_group(p, verb), (uint32_t)verb);
    if (v->span.end <= said.end)
        return;
    cc_str figure = cc_str_sub(v->shown, v->lo_open ? 1 : 2, v->shown.n);
    v->shown = cc_strf(p->r->a, "%s%.*s", v->lo_open ? "<=" : "<", CC_FMT(figure));
    v->span.start = said.start;
    v->hi = v->lo;
    v->hi_open = !v->lo_open;
    v->lo = 0;
    v->lo_open = false;
    out->negative = false;
}

/* "Was inspected in October": the day that is the value is the one that the claim is
 * about, whose year the tense tells. */
static void settle_date(struct cc_arena *a, struct cc_claim *out)
{
    struct cc_value *v = &out->value;

    if (v->kind != CC_VALUE_DATE || !cc_date_known(out->about) ||
        v->date.precision != out->about.precision ||
        v->span.start >= out->about_written.end ||
        out->about_written.start >= v->span.end)
        return;
    v->date = out->about;
    v->shown = cc_date_format(a, v->date);
}

struct cc_claim *claim_emit(struct piece *p, struct clauses *cs, uint32_t clause,
                            const struct match *m, const char *rule)
{
    struct reader *rd = p->r;
    struct clause *c = &cs->at[clause];
    struct cc_claim *out = CC_PUSH(rd->a, &rd->out);
    *out = (struct cc_claim){ .statement = p->statement, .rule = rule };
    claim_room(rd, out);
    out->anchor.entity = out->anchor.owner_entity = CC_NO_INDEX;
    out->predicate = node_lemma(p, m ? m->view.word : c->top);
    out->negative = clause_negative(p, cs, clause, m, &out->ceased);
    struct roles r = { .taken = -1 };
    bool noun = m && m->view.noun && m->view.word != c->top;
    int32_t standard = -1;
    if (m)
        match_frame(m, &r, out);
    else
        lemma_frame(p, cs, clause, &r, out);
    int32_t counted[ROLES_MAX + 1];
    uint32_t n = 0;
    if (r.taken >= 0)
        counted[n++] = r.taken;
    for (uint32_t i = 0; i < r.n; i++)
        counted[n++] = r.node[i];
    count_of(p, clause, noun, counted, n, out);
    if (!noun && compare_value(p, c, out, &standard))
        role_put(p, &r, CC_ROLE_STANDARD, standard);
    if (!noun)
        roles_standard(p, c, &r);
    for (uint32_t i = 0; i < c->args && !noun; i++)
        role_by_prep(p, &r, &c->arg[i]);
    if (!noun)
        roles_below(p, c, &r);
    out->mode = (uint8_t)clause_mode(p, cs, clause);
    int32_t needed = clause_needed(p, cs, clause);
    if (needed >= 0) { /* "cannot fire unless it is pressed": pressing is necessary */
        out->mode = CC_MODE_NECESSITY;
        out->negative = false;
        role_put(p, &r, CC_ROLE_GOAL, needed);
    } else if (out->mode == CC_MODE_NECESSITY || out->mode == CC_MODE_DUTY ||
               (c->kind == CLAUSE_CONTROL && out->mode == CC_MODE_ASSERTED)) {
        int32_t condition = condition_of(p, cs, clause);
        role_put(p, &r, CC_ROLE_GOAL, condition);
        if (condition >= 0)
            out->mode =
                CC_MODE_NECESSITY; /* "for it to slide, the lever had to be turned" */
    }
    if (!m && out->frame_type == CC_FRAME_LEMMA)
        roles_converse(p, &r, out);
    roles_keep(p, out, &r);
    if (out->value.kind == CC_VALUE_NUMBER && out->value.hi == 0 && out->negative &&
        cc_str_eq(out->value.shown, CC_LIT("0")))
        out->negative = false; /* "no one died": the zero says it */
    settle_bound(p, c->top, out);
    out->ceased = out->ceased && out->negative;
    out->repeated = repeats(p, cs, clause);
    cc_str scope = clause_scope(p, cs, clause);
    if (cc_str_eq(scope, cc_strf(rd->a, "for %.*s", CC_FMT(out->value.shown))))
        scope = CC_NONE; /* how long is what it says */
    if (scope.n || !out->scope.n)
        out->scope = scope;
    out->stative = c->copula || out->frame_type == CC_FRAME_STATE ||
                   (c->tense >= 0 && (p->t.node[c->tense].xpos == CC_XPOS_VBZ ||
                                      p->t.node[c->tense].xpos == CC_XPOS_VBP));
    clause_about(p, cs, clause, out);
    settle_date(rd->a, out);
    claim_place(p, cs, clause, out);
    topic_put(rd, out);
    return out;
}

struct cc_claim *claim_half(struct piece *p, struct clauses *cs, uint32_t clause,
                            cc_str frame, const char *rule)
{
    struct cc_claim *out = claim_emit(p, cs, clause, NULL, rule);

    out->frame = frame;
    out->frame_type = CC_FRAME_WORDS;
    out->value = (struct cc_value){ 0 };
    out->mode = CC_MODE_REPORTED;
    return out;
}
