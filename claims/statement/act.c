/* What the speaker does: asserts, denies, asks, promises; or does not say at all. */
#include "work.h"

enum { CLIMB = 4 };

/* "hardly", "rarely" */
static bool is_weak(const struct unit *u, int32_t i)
{
    cc_str kind = cc_lex_get(CC_LEX(negation), word_lower(u, i), 1);
    cc_str says = cc_lex_get(CC_LEX(negation), word_lower(u, i), 2);
    return cc_str_eq(kind, CC_LIT("weak")) && cc_str_eq(says, CC_LIT("false")) &&
           u->tree.node[i].upos == CC_UPOS_ADV;
}

static bool has_negator(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (k < verb && ((word_class(u, k) & W_NEGATOR) || is_weak(u, k)))
            return true;
    /* "hardly ever said" */
    return verb > 1 && u->tree.node[verb - 1].head == verb && is_weak(u, verb - 2);
}

/* "no one said", "neither side claimed" */
static bool has_negative_subject(const struct unit *u, int32_t verb)
{
    int32_t s = child_of(u, verb, CC_DEP_NSUBJ);
    cc_str kind;

    if (s < 0)
        return false;
    kind = cc_lex_get(CC_LEX(negation), word_lower(u, s), 1);
    for (int32_t k = u->tree.first_child[s]; k >= 0 && k < s; k = u->tree.next_sibling[k])
        if ((dep_is(u, k, CC_DEP_DET) || dep_is(u, k, CC_DEP_CC)) &&
            (word_class(u, k) & W_NEGATOR))
            return true;
    return cc_str_eq(kind, CC_LIT("pronoun"));
}

static bool has_modal(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (k < verb && dep_is(u, k, CC_DEP_AUX) && (word_class(u, k) & W_MODAL))
            return true;
    return false;
}

static bool means(cc_str word, const char *where, bool planned_too)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(mode), word, &n);

    for (size_t i = 0; i < n; i++) {
        cc_str mode = cc_lex_col(&row[i], 2);
        if (!cc_str_eq(cc_lex_col(&row[i], 1), cc_str_c(where)))
            continue;
        if (cc_str_eq(mode, CC_LIT("hedged")) || cc_str_eq(mode, CC_LIT("alleged")) ||
            (planned_too && cc_str_eq(mode, CC_LIT("planned"))))
            return true;
    }
    return false;
}

/* "wanted to say", "was about to say", "seemed to say"; "allegedly told" */
static bool is_hedged(const struct unit *u, int32_t verb)
{
    int32_t head = u->tree.node[verb].head;

    if (head >= 0 && head < verb && dep_is(u, verb, CC_DEP_XCOMP) &&
        u->tree.node[verb].xpos == CC_XPOS_VB &&
        means(u->tree.node[head].lemma, "govern", true))
        return true;
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (k < verb && u->tree.node[k].upos == CC_UPOS_ADV && word_plain(u, k) &&
            means(word_lower(u, k), "adv", false))
            return true;
    return false;
}

/* "Did the mayor say that ...?", "Who said that ...?" in the article's own voice */
static bool is_question(const struct unit *u, int32_t verb)
{
    int32_t last = (int32_t)u->n - 1, s = child_of(u, verb, CC_DEP_NSUBJ);
    int32_t aux = child_of(u, verb, CC_DEP_AUX), h = u->tree.node[verb].head;

    if (!word_is(u, last, "?") || !word_plain(u, last) || s < 0 || s > verb)
        return false;
    return (aux >= 0 && aux < s) || (h < 0 && (word_class(u, s) & W_WH));
}

/* Does the cue stand in an "if" clause? */
static bool is_conditional(const struct unit *u, int32_t verb)
{
    int32_t i = verb;

    for (int step = 0; step < CLIMB && i >= 0; step++, i = u->tree.node[i].head)
        for (int32_t k = u->tree.first_child[i]; k >= 0 && k < i;
             k = u->tree.next_sibling[k])
            if (u->tree.node[k].dep == CC_DEP_MARK &&
                (word_is(u, k, "if") || word_is(u, k, "unless")) &&
                !(i == verb && k > verb))
                return true;
    return false;
}

static bool is_infinitive_rule(const struct draft *s)
{
    return cc_str_eq(cc_str_c(s->rule), CC_LIT("infinitive"));
}

/* "asked that the door be locked" */
static bool opens_with_that(const struct work *w, const struct draft *s)
{
    uint32_t t = cc_token_at(w->d, s->piece.at[0].start);
    return s->quote == CC_NO_INDEX && t < w->d->tokens &&
           cc_str_eq_fold(cc_token_form(w->d, t), CC_LIT("that"));
}

static enum cc_modality of_act(const struct work *w, const struct cue *c,
                               const struct draft *s)
{
    switch (c->act) {
    case ACT_QUESTION:
        return is_infinitive_rule(s) || opens_with_that(w, s) ? CC_MOD_REQUEST
                                                              : CC_MOD_QUESTION;
    case ACT_REQUEST:
        return CC_MOD_REQUEST;
    case ACT_PROMISE:
        return CC_MOD_PROMISE;
    default:
        return is_infinitive_rule(s) && (c->frames & CUE_INFOBJ) ? CC_MOD_REQUEST
                                                                 : CC_MOD_ASSERTED;
    }
}

void act_read(const struct work *w, const struct draft *s, struct cc_statement *out)
{
    const struct unit *u;
    struct cue c;

    if (s->cue < 0)
        return;
    u = &w->units.at[s->unit];
    c = cue_of(u, s->cue);
    out->cue_lemma = c.lemma.n ? c.lemma : u->tree.node[s->cue].lemma;
    out->speech = c.kind == CUE_NOT || c.kind == CUE_SPEECH;
    out->negated = has_negator(u, s->cue) || has_negative_subject(u, s->cue) ||
                   is_held_back(u, s->cue);
    out->denied = c.act == ACT_DENY && !out->negated;
    out->modality = (uint8_t)of_act(w, &c, s);
    if (c.kind == CUE_BELIEF)
        out->modality = CC_MOD_BELIEF;
    else if (is_conditional(u, s->cue))
        out->modality = CC_MOD_CONDITIONAL;
    else if (is_question(u, s->cue))
        out->modality = CC_MOD_QUESTION;
    else if (has_modal(u, s->cue) || is_hedged(u, s->cue))
        out->modality = CC_MOD_MODAL;
}
