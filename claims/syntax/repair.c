/* Garden paths of the greedy parser, and the way back. */
#include "repair.h"

#include "claimcheck/lexicon.h"

/* The leftmost word below `node`, by heads alone: children are not linked yet. */
static int32_t left_edge(const struct cc_tree *t, int32_t node)
{
    int32_t edge = node;

    for (int32_t i = node - 1; i >= 0 && node - i <= CC_REPAIR_REACH; i--) {
        int32_t h = i;
        while (h >= 0 && h < node)
            h = t->node[h].head;
        if (h != node)
            break;
        edge = i;
    }
    return edge;
}

static bool has_object(const struct cc_tree *t, int32_t verb)
{
    int32_t from = verb > CC_REPAIR_REACH ? verb - CC_REPAIR_REACH : 0;

    for (int32_t i = from; i < (int32_t)t->n && i <= verb + CC_REPAIR_REACH; i++)
        if (t->node[i].head == verb &&
            (t->node[i].dep == CC_DEP_OBJ || t->node[i].dep == CC_DEP_CCOMP ||
             t->node[i].dep == CC_DEP_XCOMP || t->node[i].dep == CC_DEP_AUX_PASS))
            return true;
    return false;
}

/*
 * "The man who killed Anna Lund was arrested": the second noun is given to the main verb,
 * which then has two subjects. A verb has one: the other is the object of the relative
 * clause before it.
 */
static void second_subject(struct cc_tree *t, int32_t i)
{
    struct cc_node *second = &t->node[i];
    int32_t relative, head;

    if (!cc_is_subject(second) || second->head <= i)
        return;
    relative = left_edge(t, i) - 1;
    if (relative < 1 || t->node[relative].dep != CC_DEP_ACL_RELCL ||
        t->node[relative].upos != CC_UPOS_VERB)
        return;
    head = t->node[relative].head;
    if (head < 0 || !cc_is_subject(&t->node[head]) ||
        t->node[head].head != second->head || has_object(t, relative))
        return;
    second->head = relative;
    second->dep = CC_DEP_OBJ;
}

/* "Reports of a leak are false, she said": the first of two subjects belongs to the
 * content between them, which has none. */
static void content_subject(struct cc_tree *t, int32_t content)
{
    int32_t verb = t->node[content].head, first = -1, second = -1;
    int32_t from = content > CC_REPAIR_REACH ? content - CC_REPAIR_REACH : 0;

    if (t->node[content].dep != CC_DEP_CCOMP || verb <= content)
        return;
    for (int32_t k = from; k < verb; k++) {
        if (!cc_is_subject(&t->node[k]))
            continue;
        if (t->node[k].head == content)
            return;
        if (t->node[k].head == verb && k < content)
            first = k;
        else if (t->node[k].head == verb && k > content)
            second = k;
    }
    if (first >= 0 && second >= 0)
        t->node[first].head = content;
}

/*
 * "Two of the seven had voted": the verb is hung below "two", as though "of" led it. What
 * "of" leads is the verb's subject; the verb takes the place of "two", which becomes the
 * subject.
 */
static void verb_behind_of(struct cc_tree *t, int32_t verb)
{
    struct cc_node *v = &t->node[verb];
    int32_t amount = v->head, of = amount + 1, inner = -1;

    if (v->dep != CC_DEP_NMOD || v->upos != CC_UPOS_VERB || amount < 0 ||
        amount >= verb || t->node[of].head != verb || t->node[of].dep != CC_DEP_CASE ||
        !cc_str_eq(t->node[of].lower, CC_LIT("of")))
        return;
    for (int32_t k = of + 1; k < verb; k++)
        if (t->node[k].head == verb && cc_is_subject(&t->node[k]))
            inner = k;
    if (inner < 0)
        return;
    for (int32_t k = of; k < inner; k++)
        if (t->node[k].head == verb)
            t->node[k].head = inner;
    for (int32_t k = verb + 1; k < (int32_t)t->n && k <= verb + CC_REPAIR_REACH; k++)
        if (t->node[k].head == amount)
            t->node[k].head = verb;
    v->head = t->node[amount].head;
    v->dep = t->node[amount].dep;
    if (t->root == amount)
        t->root = verb;
    t->node[amount].head = verb;
    t->node[amount].dep = t->node[inner].dep;
    t->node[inner].head = amount;
    t->node[inner].dep = CC_DEP_NMOD;
}

static bool is_tell(const struct cc_node *w)
{
    char buf[64];

    return w->upos == CC_UPOS_VERB &&
           cc_str_eq(cc_lemma(w->lower, CC_VERB, buf), CC_LIT("tell"));
}

/* The last word before the clause of `verb` is `noun`, and nothing like "who" or "that"
 * opens it: the first word is its subject. */
static bool opens_with_subject(const struct cc_tree *t, int32_t verb, int32_t noun)
{
    int32_t edge = left_edge(t, verb), first = edge;

    while (first < verb && !cc_is_subject(&t->node[first]))
        first++;
    return edge == noun + 1 && first < verb && t->node[first].head == verb &&
           left_edge(t, first) == edge && t->node[first].xpos != CC_XPOS_WDT &&
           t->node[first].xpos != CC_XPOS_WP;
}

/* Something is told already: "told the man she had hired a lie". */
static bool tells_more(const struct cc_tree *t, int32_t verb, int32_t noun)
{
    for (int32_t i = noun + 1; i < (int32_t)t->n && i <= verb + CC_REPAIR_REACH; i++)
        if (t->node[i].head == verb &&
            (t->node[i].dep == CC_DEP_OBJ || t->node[i].dep == CC_DEP_CCOMP ||
             t->node[i].dep == CC_DEP_XCOMP))
            return true;
    return false;
}

/* "The mayor told the paper he had wanted a count": not the paper that he had wanted, for
 * the mayor told something. */
static void told_whom(struct cc_tree *t, int32_t i)
{
    struct cc_node *relative = &t->node[i];
    int32_t noun = relative->head, verb = noun >= 0 ? t->node[noun].head : -1;

    if (relative->dep != CC_DEP_ACL_RELCL || noun >= i || verb < 0 || verb >= noun ||
        !is_tell(&t->node[verb]) ||
        (t->node[noun].dep != CC_DEP_OBJ && t->node[noun].dep != CC_DEP_IOBJ) ||
        tells_more(t, verb, noun) || !opens_with_subject(t, i, noun))
        return;
    relative->head = verb;
    relative->dep = CC_DEP_CCOMP;
}

/* "She'd told them": what a participle or a past tense follows stands for "had". */
static void had_not_would(struct cc_tree *t, int32_t i)
{
    int32_t verb = i + 1;

    if (t->node[i].xpos != CC_XPOS_MD || !cc_str_eq(t->node[i].lower, CC_LIT("'d")))
        return;
    while (verb < (int32_t)t->n && verb <= i + CC_REPAIR_REACH &&
           t->node[verb].upos == CC_UPOS_ADV)
        verb++;
    if (verb < (int32_t)t->n &&
        (t->node[verb].xpos == CC_XPOS_VBN || t->node[verb].xpos == CC_XPOS_VBD))
        t->node[i].xpos = CC_XPOS_VBD;
}

/* "They have called off the strike": what a particle verb does is no name that it gives.
 */
static void named_object(struct cc_tree *t, int32_t particle)
{
    int32_t verb = t->node[particle].head;

    if (t->node[particle].dep != CC_DEP_COMPOUND_PRT || verb < 0 || verb > particle)
        return;
    for (int32_t k = particle + 1; k < (int32_t)t->n && k <= particle + CC_REPAIR_REACH;
         k++)
        if (t->node[k].head == verb && t->node[k].dep == CC_DEP_OBJ)
            return;
    for (int32_t k = particle + 1; k < (int32_t)t->n && k <= particle + CC_REPAIR_REACH;
         k++)
        if (t->node[k].head == verb && t->node[k].dep == CC_DEP_XCOMP &&
            t->node[k].upos == CC_UPOS_NOUN) {
            t->node[k].dep = CC_DEP_OBJ;
            return;
        }
}

static bool is_particle(cc_str word)
{
    return cc_str_eq(word, CC_LIT("on")) || cc_str_eq(word, CC_LIT("off")) ||
           cc_str_eq(word, CC_LIT("up")) || cc_str_eq(word, CC_LIT("down")) ||
           cc_str_eq(word, CC_LIT("out"));
}

/* "The camera was switched on.": a preposition that leads nothing is the verb's particle.
 */
static void stranded_particle(struct cc_tree *t, int32_t i)
{
    struct cc_node *w = &t->node[i];

    if (i < 1 || w->upos != CC_UPOS_ADP || !is_particle(w->lower) ||
        w->dep != CC_DEP_OBL || w->head != i - 1 || t->node[i - 1].upos != CC_UPOS_VERB)
        return;
    w->xpos = CC_XPOS_RP;
    w->dep = CC_DEP_COMPOUND_PRT;
}

/* "The station has yet to open": what is yet to be is what the verb is about, no purpose
 * of it. */
static void yet_to(struct cc_tree *t, int32_t to)
{
    int32_t verb = t->node[to].head;

    if (to >= 2 && verb > to && t->node[to].xpos == CC_XPOS_TO &&
        cc_str_eq(t->node[to - 1].lower, CC_LIT("yet")) && t->node[verb].head == to - 2 &&
        t->node[verb].dep == CC_DEP_ADVCL)
        t->node[verb].dep = CC_DEP_XCOMP;
}

static int32_t child_of(const struct cc_tree *t, int32_t head, enum cc_dep dep)
{
    for (int32_t k = 0; k < (int32_t)t->n; k++)
        if (t->node[k].head == head && t->node[k].dep == dep)
            return k;
    return -1;
}

static bool has_tense(const struct cc_tree *t, int32_t verb)
{
    return cc_is_finite(&t->node[verb]) || child_of(t, verb, CC_DEP_AUX) >= 0 ||
           child_of(t, verb, CC_DEP_AUX_PASS) >= 0;
}

/* The clause behind "work on the bridge", or -1: it has no subject of its own, or what
 * "on" leads was taken for it. */
static int32_t clause_of_opening(const struct cc_tree *t, int32_t *inner)
{
    int32_t verb = -1, passive;

    for (int32_t k = 2; k < (int32_t)t->n && k <= CC_REPAIR_REACH && verb < 0; k++)
        if (t->node[k].head == 0 && t->node[k].upos == CC_UPOS_VERB)
            verb = k;
    if (verb < 0 || !has_tense(t, verb) || child_of(t, verb, CC_DEP_MARK) >= 0 ||
        child_of(t, verb, CC_DEP_CC) >= 0)
        return -1;
    *inner = child_of(t, verb, CC_DEP_NSUBJ);
    passive = child_of(t, verb, CC_DEP_NSUBJ_PASS);
    *inner = *inner < 0 ? passive : *inner;
    return *inner < 0 || t->node[1].head == *inner ? verb : -1;
}

/* "Work on the bridge will begin in May": the first word is no order to work. */
static void opening_noun(struct cc_tree *t)
{
    int32_t inner = -1, verb;

    if (t->root != 0 || t->n < 4 || t->node[0].xpos != CC_XPOS_VB ||
        t->node[1].dep != CC_DEP_CASE)
        return;
    verb = clause_of_opening(t, &inner);
    if (verb < 0)
        return;
    for (int32_t k = 1; k < (int32_t)t->n; k++)
        if (t->node[k].head == 0 && k > verb)
            t->node[k].head = verb;
        else if (t->node[k].head == 0 && cc_dep_is(t->node[k].dep, CC_DEP_OBL))
            t->node[k].dep = CC_DEP_NMOD;
    if (inner >= 0) {
        t->node[inner].head = 0;
        t->node[inner].dep = CC_DEP_NMOD;
    }
    t->node[0].upos = CC_UPOS_NOUN;
    t->node[0].xpos = CC_XPOS_NN;
    cc_root_move(t, verb,
                 child_of(t, verb, CC_DEP_AUX_PASS) >= 0 ? CC_DEP_NSUBJ_PASS
                                                         : CC_DEP_NSUBJ);
}

/* "The wait is longer than last year": it is not the year that is said of the wait. */
static void compared_root(struct cc_tree *t)
{
    int32_t noun = t->root, than = noun > 0 ? child_of(t, noun, CC_DEP_CASE) : -1;
    int32_t more = than - 1;

    if (than < 1 || !cc_str_eq(t->node[than].lower, CC_LIT("than")) ||
        t->node[more].head != noun ||
        (t->node[more].xpos != CC_XPOS_RBR && t->node[more].xpos != CC_XPOS_JJR) ||
        child_of(t, noun, CC_DEP_COP) < 0)
        return;
    for (int32_t k = 0; k < (int32_t)t->n; k++)
        if (t->node[k].head == noun && (k < more || k > noun))
            t->node[k].head = more;
    t->node[more].upos = CC_UPOS_ADJ;
    t->node[more].xpos = CC_XPOS_JJR;
    cc_root_move(t, more, CC_DEP_OBL);
}

/* "$6,500", "40 million euros". */
static bool is_sum(const struct cc_tree *t, int32_t i)
{
    for (int32_t k = i + 1; k < (int32_t)t->n && t->node[i].upos == CC_UPOS_SYM; k++)
        if (t->node[k].head == i)
            return t->node[k].dep == CC_DEP_NUMMOD;
    return t->node[i].upos == CC_UPOS_NOUN && i > 0 && t->node[i - 1].head == i &&
           t->node[i - 1].dep == CC_DEP_NUMMOD;
}

bool cc_gives_sums(const struct cc_node *verb)
{
    char buf[64];
    size_t n;
    const struct cc_lex_row *row =
        cc_lex_find(CC_LEX(frameword), cc_lemma(verb->lower, CC_VERB, buf), &n);

    for (size_t i = 0; row && i < n; i++) {
        cc_str roles = cc_lex_col(&row[i], CC_LEX_FRAMEWORD_ROLES);
        if (cc_str_find(roles, CC_LIT("iobj")) < roles.n &&
            cc_str_find(roles, CC_LIT("value:obj")) < roles.n)
            return true;
    }
    return false;
}

/* "Voss owed the landlord $6,500": the sum behind him who gets it is what is owed, and no
 * part of who he is. */
static void given_sum(struct cc_tree *t, int32_t i)
{
    struct cc_node *sum = &t->node[i];
    int32_t to, verb;

    if (!is_sum(t, i) || sum->head < 0 || sum->head > i)
        return;
    to = left_edge(t, i) - 1;
    if (to < 1 || t->node[to].upos == CC_UPOS_VERB)
        return;
    verb = t->node[to].head;
    if (verb < 0 || verb > to || t->node[verb].upos != CC_UPOS_VERB ||
        (t->node[to].dep != CC_DEP_OBJ && t->node[to].dep != CC_DEP_IOBJ) ||
        (sum->head != to && sum->head != verb) || !cc_gives_sums(&t->node[verb]))
        return;
    t->node[to].dep = CC_DEP_IOBJ;
    sum->head = verb;
    sum->dep = CC_DEP_OBJ;
}

/* "Pleaded not guilty to murder": to what, and not in order to do it. */
static void pleaded_to(struct cc_tree *t, int32_t to)
{
    int32_t crime = t->node[to].head, verb;
    char buf[64];

    if (to < 1 || crime != to + 1 || t->node[to].xpos != CC_XPOS_TO ||
        t->node[crime].dep != CC_DEP_XCOMP)
        return;
    verb = t->node[crime].head;
    if (verb < 0 || t->node[to - 1].head != verb ||
        !cc_str_eq(cc_lemma(t->node[verb].lower, CC_VERB, buf), CC_LIT("plead")))
        return;
    t->node[to].upos = CC_UPOS_ADP;
    t->node[to].xpos = CC_XPOS_IN;
    t->node[to].dep = CC_DEP_CASE;
    t->node[crime].upos = CC_UPOS_NOUN;
    t->node[crime].xpos = CC_XPOS_NN;
    t->node[crime].dep = CC_DEP_OBL;
}

/* "The deputy head, Callum Dey, left": a name hung on the comma before it belongs to
 * the noun in front of that. */
static void named_behind_comma(struct cc_tree *t, int32_t i)
{
    int32_t comma = t->node[i].head, noun = comma - 1;

    if (comma < 1 || comma != i - 1 || t->node[i].upos != CC_UPOS_PROPN ||
        t->node[comma].upos != CC_UPOS_PUNCT || t->node[comma].head != noun ||
        (t->node[noun].upos != CC_UPOS_NOUN && t->node[noun].upos != CC_UPOS_PROPN))
        return;
    t->node[i].head = noun;
    t->node[i].dep = CC_DEP_APPOS;
}

/* "The sister of the minister Ann Reed was arrested": a name right behind a person that
 * the verb's subject holds is that person's, and no second subject. "The wreck of the
 * trawler Sigrun" is the Sigrun. */
static void named_within_subject(struct cc_tree *t, int32_t i)
{
    int32_t verb = t->node[i].head, noun, subject;

    if (t->node[i].upos != CC_UPOS_PROPN || !cc_is_subject(&t->node[i]) || verb <= i)
        return;
    noun = left_edge(t, i) - 1;
    if (noun < 0 || t->node[noun].upos != CC_UPOS_NOUN ||
        t->node[noun].xpos != CC_XPOS_NN || t->node[noun].dep != CC_DEP_NMOD ||
        !cc_wn_is_a(t->node[noun].lower, CC_LIT("person"), 2) ||
        cc_wn_is_a(t->node[noun].lower, CC_LIT("artifact"), 2))
        return;
    subject = t->node[noun].head;
    if (subject < 0 || subject >= noun || t->node[subject].head != verb ||
        !cc_is_subject(&t->node[subject]))
        return;
    t->node[i].head = noun;
    t->node[i].dep = CC_DEP_APPOS;
}

void cc_tree_repair(struct cc_tree *t)
{
    cc_verbs_repair(t);
    cc_opening_repair(t);
    opening_noun(t);
    compared_root(t);
    for (uint32_t i = 0; i < t->n; i++) {
        cc_age_repair(t, (int32_t)i);
        named_behind_comma(t, (int32_t)i);
        named_within_subject(t, (int32_t)i);
        cc_of_repair(t, (int32_t)i);
        cc_sum_repair(t, (int32_t)i);
        stranded_particle(t, (int32_t)i);
        named_object(t, (int32_t)i);
        yet_to(t, (int32_t)i);
        pleaded_to(t, (int32_t)i);
        had_not_would(t, (int32_t)i);
        cc_base_form_repair(t, (int32_t)i);
        told_whom(t, (int32_t)i);
        given_sum(t, (int32_t)i);
        second_subject(t, (int32_t)i);
        content_subject(t, (int32_t)i);
        cc_participle_repair(t, (int32_t)i);
        verb_behind_of(t, (int32_t)i);
        cc_near_repair(t, (int32_t)i);
        cc_place_repair(t, (int32_t)i);
        cc_is_to_repair(t, (int32_t)i);
        cc_to_do_repair(t, (int32_t)i);
        cc_for_to_repair(t, (int32_t)i);
        cc_counted_repair(t, (int32_t)i);
        cc_state_repair(t, (int32_t)i);
    }
}
