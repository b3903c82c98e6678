/* "the defense's claim that S", "his denial of X": nouns that hold something said. */
#include "work.h"

/* The clause behind the noun that "that" opens, or -1. */
static int32_t that_clause(const struct unit *u, int32_t noun)
{
    for (int32_t k = u->tree.first_child[noun]; k >= 0; k = u->tree.next_sibling[k]) {
        if (k < noun ||
            !(dep_is(u, k, CC_DEP_ACL) || u->tree.node[k].dep == CC_DEP_CCOMP))
            continue;
        for (int32_t z = u->tree.first_child[k]; z >= 0; z = u->tree.next_sibling[z])
            if (u->tree.node[z].dep == CC_DEP_MARK && word_is(u, z, "that"))
                return k;
    }
    return -1;
}

/* Whose claim it is: the possessor, or who it comes from. */
static int32_t holder(const struct unit *u, int32_t noun, const char **rule)
{
    *rule = "possessor";
    for (int32_t k = u->tree.first_child[noun]; k >= 0; k = u->tree.next_sibling[k])
        if (u->tree.node[k].dep == CC_DEP_NMOD_POSS)
            return k;
    for (int32_t k = u->tree.first_child[noun]; k >= 0; k = u->tree.next_sibling[k]) {
        int32_t by = child_of(u, k, CC_DEP_CASE);
        if (dep_is(u, k, CC_DEP_NMOD) && by >= 0 &&
            (word_is(u, by, "by") || word_is(u, by, "from")))
            return k;
    }
    return -1;
}

static bool has_finite_before(const struct unit *u, int32_t noun)
{
    for (int32_t i = 0; i < noun; i++)
        if (word_finite(u, i))
            return true;
    return false;
}

/*
 * "The claim that the log was forged | was rejected": the parser often takes the noun's
 * own verb into the clause. It stands there without a subject and without a joint before
 * it.
 */
static struct range before_own_verb(const struct unit *u, struct range r, int32_t clause,
                                    int32_t noun)
{
    int32_t joint = -1, verb = clause;

    if (has_finite_before(u, noun))
        return r;
    for (int32_t k = clause + 1; k <= r.hi; k++) {
        int32_t v = dep_is(u, k, CC_DEP_AUX) ? u->tree.node[k].head : k;
        bool own =
            word_finite(u, k) || (u->tree.node[k].xpos == CC_XPOS_VBN && k == verb + 1);
        if (word_comma(u, k) || (word_class(u, k) & (W_COORD | W_RELATIVE | W_SUBORD)))
            joint = k;
        if (own && word_plain(u, k) && v > clause && joint < verb &&
            child_of(u, v, CC_DEP_NSUBJ) < 0)
            return (struct range){ r.lo, k - 1 };
        if (word_verb(u, k))
            verb = k;
    }
    return r;
}

static void at_noun(struct work *w, uint32_t unit, int32_t noun)
{
    struct unit *u = &w->units.at[unit];
    int32_t clause = that_clause(u, noun), who;
    const char *rule;
    struct range r;
    struct draft *s;

    if (clause < 0)
        return;
    r = subtree(u, clause);
    if (r.lo <= noun)
        r.lo = noun + 1;
    if (r.hi < r.lo || range_has_placeholder(u, r) || !is_free(u, r))
        return;
    who = holder(u, noun, &rule);
    /* nobody's claim is no statement */
    if (who < 0)
        return;
    r = content_cut(u, before_own_verb(u, r, clause, noun), noun);
    s = draft_add(w, unit, &r, 1, noun, who, "noun-cue");
    if (!s)
        return;
    s->speaker_rule = rule;
    s->score = 0.6f;
    take(u, r);
}

void rule_nouns(struct work *w, uint32_t unit)
{
    const struct unit *u = &w->units.at[unit];

    for (int32_t i = 0; i < (int32_t)u->n; i++)
        if (word_plain(u, i) && u->tree.node[i].upos == CC_UPOS_NOUN &&
            cc_word_in(u->tree.node[i].lemma_word, CC_LEX(cuenoun)))
            at_noun(w, unit, i);
}
