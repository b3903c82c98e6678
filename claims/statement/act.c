/* What the speaker does: asserts, denies, asks, promises; or does not say at all. */
#include "work.h"

enum { CLIMB = 4 };

static bool has_negator(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (k < verb && (word_class(u, k) & W_NEGATOR))
            return true;
    return false;
}

/* "no one said", "neither side claimed" */
static bool has_negative_subject(const struct unit *u, int32_t verb)
{
    int32_t s = child_of(u, verb, CC_DEP_NSUBJ), det;
    cc_str kind;

    if (s < 0)
        return false;
    kind = cc_lex_get(CC_LEX(negation), word_lower(u, s), 1);
    det = child_of(u, s, CC_DEP_DET);
    return cc_str_eq(kind, CC_LIT("pronoun")) ||
           (det >= 0 && (word_class(u, det) & W_NEGATOR));
}

static bool has_modal(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (k < verb && dep_is(u, k, CC_DEP_AUX) && (word_class(u, k) & W_MODAL))
            return true;
    return false;
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

static enum cc_modality of_act(const struct cue *c, const struct draft *s)
{
    switch (c->act) {
    case ACT_QUESTION:
        return is_infinitive_rule(s) ? CC_MOD_REQUEST : CC_MOD_QUESTION;
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
    out->modality = (uint8_t)of_act(&c, s);
    if (c.kind == CUE_BELIEF)
        out->modality = CC_MOD_BELIEF;
    else if (is_conditional(u, s->cue))
        out->modality = CC_MOD_CONDITIONAL;
    else if (has_modal(u, s->cue))
        out->modality = CC_MOD_MODAL;
}
