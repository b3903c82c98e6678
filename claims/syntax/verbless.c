/*
 * "The school permits mobile phones.": read as a heap of nouns. A sentence that ends with
 * a full stop has a finite verb as a rule; where no tag is one, the first word that can
 * be becomes it.
 */
#include "verbless.h"

#include "claimcheck/lexicon.h"

enum { SHORTEST = 4, LONGEST = 40 }; /* words, the full stop among them */

static bool is_noun(uint8_t xpos)
{
    return xpos == CC_XPOS_NN || xpos == CC_XPOS_NNS || xpos == CC_XPOS_NNP ||
           xpos == CC_XPOS_NNPS;
}

static bool is_verbless(const struct cc_sentence_view *v, const struct cc_node *node)
{
    if (v->n < SHORTEST || v->n > LONGEST ||
        !cc_str_eq(node[v->n - 1].lower, CC_LIT(".")) ||
        v->xpos[CC_FIRST] == CC_XPOS_VB) /* an order */
        return false;
    for (int i = CC_FIRST; i < cc_root_place(v); i++)
        if (cc_xpos_is_finite(v->xpos[i]))
            return false;
    return true;
}

/* What stands behind a verb: an object, where to, how. */
static bool goes_on(uint8_t xpos)
{
    return is_noun(xpos) || xpos == CC_XPOS_DT || xpos == CC_XPOS_PRP_POSS ||
           xpos == CC_XPOS_PRP || xpos == CC_XPOS_JJ || xpos == CC_XPOS_CD ||
           xpos == CC_XPOS_IN || xpos == CC_XPOS_TO || xpos == CC_XPOS_RB ||
           xpos == CC_XPOS_VBG;
}

static bool ends_as_past(cc_str form)
{
    char last = form.p[form.n - 1];

    return last != 's' && last != 'g' && last != 'n'; /* no "walks", "walking", "taken" */
}

/* The finite form that word i can be behind a noun: VBD, VBZ, or none. */
static uint8_t can_be(const struct cc_sentence_view *v, int i, const struct cc_node *node)
{
    cc_str form = node[i - CC_FIRST].lower, base;
    uint8_t before = v->xpos[i - 1], tag = v->xpos[i];
    char buf[64]; /* as cc_lemma asks */

    if (!is_noun(before) || !goes_on(v->xpos[i + 1]) || form.n < 3 ||
        form.n >= sizeof buf || v->capital[i] || node[i - CC_FIRST].form.p[0] < 'a')
        return CC_XPOS_COUNT;
    base = cc_lemma(form, CC_VERB, buf);
    if (cc_str_eq(base, form) || !(cc_wn_classes(base) & CC_VERB))
        return CC_XPOS_COUNT;
    if (ends_as_past(form) && tag != CC_XPOS_VBG)
        return CC_XPOS_VBD;
    return tag == CC_XPOS_NNS && before != CC_XPOS_NNS && before != CC_XPOS_NNPS
               ? CC_XPOS_VBZ
               : CC_XPOS_COUNT;
}

static bool is_verb_of_sentence(const struct cc_sentence_view *v,
                                const struct cc_parse_state *s, int verb)
{
    if (s->head[verb] != cc_root_place(v))
        return false;
    for (int i = CC_FIRST; i < verb; i++)
        if (s->head[i] == verb &&
            (s->dep[i] == CC_DEP_NSUBJ || s->dep[i] == CC_DEP_NSUBJ_PASS))
            return true;
    return false;
}

/* A past tense before a present one: "the state courts ruled against him". */
static int choose(const struct cc_sentence_view *v, const struct cc_node *node,
                  uint8_t *tag)
{
    static const uint8_t order[] = { CC_XPOS_VBD, CC_XPOS_VBZ };

    for (size_t k = 0; k < sizeof order; k++)
        for (int i = CC_FIRST + 1; i + 2 < cc_root_place(v); i++)
            if (can_be(v, i, node) == order[k]) {
                *tag = order[k];
                return i;
            }
    return -1;
}

void cc_verbless(struct cc_sentence_view *v, struct cc_parse_state *s,
                 const struct cc_node *node, const struct cc_model *m,
                 const struct cc_sums *sums)
{
    uint8_t tag = CC_XPOS_COUNT;
    int verb = is_verbless(v, node) ? choose(v, node, &tag) : -1;

    if (verb < 0)
        return;
    v->settled[verb] = tag;
    cc_decode(v, s, m, sums);
    if (is_verb_of_sentence(v, s, verb))
        return;
    v->settled[verb] = CC_XPOS_COUNT;
    cc_decode(v, s, m, sums);
}
