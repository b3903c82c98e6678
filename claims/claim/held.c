/* What a clause hangs on that stands for no fact: "the rumour that", "fears that". */
#include "parts.h"

enum { HEARSAY_KIND = 1 };

/* "Claims that he has denied": read as a content that lacks what is denied. */
static bool is_about_the_noun(const struct piece *p, const struct clause *c)
{
    return cc_word_in(p->lemma_word[c->top], CC_LEX(cue)) && !clause_arg(c, SLOT_OBJ);
}

/* "The rumour", "claims"; not "his claim", which is somebody's, nor "members report". */
static bool is_of_nobody(const struct piece *p, int32_t noun)
{
    return cc_tree_child(&p->t, noun, CC_DEP_NMOD_POSS) < 0 &&
           (p->t.node[noun].xpos == CC_XPOS_NNS ||
            cc_tree_child(&p->t, noun, CC_DEP_DET) >= 0);
}

cc_str mode_held(const struct piece *p, const struct clauses *cs, const struct clause *c)
{
    int32_t that = p->left[c->top], noun = that - 1;

    if (that < 1 || that == c->top || !node_is_word(p, that, "that") ||
        p->t.node[that].xpos != CC_XPOS_IN || p->t.node[noun].upos != CC_UPOS_NOUN ||
        !is_of_nobody(p, noun) || is_about_the_noun(p, c) ||
        clause_says_untrue(p, cs, (uint32_t)c->parent))
        return CC_NONE;
    if (cc_str_eq(cc_word_get(p->lemma_word[noun], CC_LEX(hearsay), HEARSAY_KIND),
                  CC_LIT("hearsay")))
        return cc_mode_name(CC_MODE_REPORTED);
    return mode_governed(p, noun);
}
