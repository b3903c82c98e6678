/* Which word is the verb: participles that are past tenses, and base forms that are. */
#include "repair.h"

bool cc_is_subject(const struct cc_node *w)
{
    return w->dep == CC_DEP_NSUBJ || w->dep == CC_DEP_NSUBJ_PASS;
}

bool cc_is_finite(const struct cc_node *w)
{
    return cc_xpos_is_finite(w->xpos);
}

void cc_root_move(struct cc_tree *t, int32_t root, enum cc_dep dep)
{
    t->node[t->root].head = root;
    t->node[t->root].dep = (uint8_t)dep;
    t->node[root].head = -1;
    t->node[root].dep = CC_DEP_ROOT;
    t->root = root;
}

/* Has the noun at the root a predicate after all: a copula, an auxiliary, a subject, or a
 * finite verb beside it? */
static bool has_predicate(const struct cc_tree *t)
{
    for (int32_t i = 0; i < (int32_t)t->n; i++) {
        const struct cc_node *w = &t->node[i];
        if (w->head == t->root &&
            (cc_is_finite(w) || cc_is_subject(w) || w->dep == CC_DEP_COP ||
             cc_dep_is(w->dep, CC_DEP_AUX) || w->dep == CC_DEP_CSUBJ))
            return true;
    }
    return false;
}

/* On the noun at the root, or on the one behind it: "divers from the port found ...". */
static bool hangs_on_root(const struct cc_tree *t, int32_t i)
{
    int32_t noun = t->node[i].head;

    return noun == t->root ||
           (noun > t->root && noun < i && t->node[noun].head == t->root &&
            t->node[noun].dep == CC_DEP_NMOD);
}

/* "called", "found", "sent": not "taken", "done". */
static bool is_also_past(cc_str form)
{
    char last = form.n ? form.p[form.n - 1] : '\0';

    return last == 'd' || last == 't';
}

/* A participle behind its noun that nothing shows to be one. */
static bool may_be_past(const struct cc_tree *t, int32_t i)
{
    if (t->node[i].dep != CC_DEP_ACL || t->node[i].xpos != CC_XPOS_VBN ||
        !is_also_past(t->node[i].lower) || cc_str_eq(t->node[i + 1].lower, CC_LIT("by")))
        return false;
    for (int32_t k = i > CC_REPAIR_REACH ? i - CC_REPAIR_REACH : 0;
         k < (int32_t)t->n && k <= i + CC_REPAIR_REACH; k++)
        if (t->node[k].head == i &&
            (t->node[k].dep == CC_DEP_OBL_AGENT || t->node[k].dep == CC_DEP_MARK ||
             cc_is_subject(&t->node[k]) || cc_dep_is(t->node[k].dep, CC_DEP_AUX)))
            return false;
    return true;
}

/*
 * "The mayor called on the council to resign.": a participle is hung on the noun, and the
 * sentence has no verb. It has one: the participle is a past tense.
 */
static void verbless_sentence(struct cc_tree *t)
{
    int32_t noun = t->root, verb = noun + 1, n = (int32_t)t->n;

    if (noun < 0 || n < 3 || !cc_str_eq(t->node[n - 1].lower, CC_LIT(".")) ||
        !(t->node[noun].upos == CC_UPOS_NOUN || t->node[noun].upos == CC_UPOS_PROPN ||
          t->node[noun].upos == CC_UPOS_PRON) ||
        has_predicate(t))
        return;
    while (verb < n - 1 && !(hangs_on_root(t, verb) && may_be_past(t, verb)))
        verb++;
    if (verb >= n - 1)
        return;
    for (int32_t k = 0; k < n; k++)
        if (t->node[k].head == noun &&
            (k > verb || (k < noun && t->node[k].dep == CC_DEP_PUNCT)))
            t->node[k].head = verb;
    t->node[verb].xpos = CC_XPOS_VBD;
    cc_root_move(t, verb, CC_DEP_NSUBJ);
}

/* The subject of a participle that stands for a finite verb, without an auxiliary; or -1.
 */
static int32_t subject_of_participle(const struct cc_tree *t, int32_t i)
{
    const struct cc_node *w = &t->node[i];
    int32_t subject = -1;

    if (w->xpos != CC_XPOS_VBG || (w->dep != CC_DEP_CCOMP && w->dep != CC_DEP_ROOT))
        return -1;
    for (int32_t k = i > CC_REPAIR_REACH ? i - CC_REPAIR_REACH : 0; k < i; k++) {
        if (t->node[k].head != i)
            continue;
        if (cc_dep_is(t->node[k].dep, CC_DEP_AUX))
            return -1;
        if (cc_is_subject(&t->node[k]))
            subject = k;
    }
    return subject;
}

/*
 * "A bus hit a wall, injuring twelve people, police said": the participle at the end is
 * made the verb, and the verb a participle. The first of the two is the verb.
 */
void cc_participle_repair(struct cc_tree *t, int32_t i)
{
    int32_t subject = subject_of_participle(t, i), verb = subject + 1;

    if (subject < 0)
        return;
    for (; verb < i; verb++) {
        int32_t noun = t->node[verb].head;
        bool below = noun == subject ||
                     (noun > subject && noun < verb && t->node[noun].head == subject);
        if (below && may_be_past(t, verb))
            break;
    }
    if (verb >= i)
        return;
    struct cc_node *v = &t->node[verb], *w = &t->node[i];
    v->xpos = CC_XPOS_VBD;
    v->head = w->head;
    v->dep = w->dep;
    if (t->root == i)
        t->root = verb;
    for (int32_t k = 0; k < verb; k++)
        if (t->node[k].head == i)
            t->node[k].head = verb;
    t->node[subject].dep = CC_DEP_NSUBJ;
    w->head = verb;
    w->dep = CC_DEP_ADVCL;
}

/* "Officials called on the firm.", "no oil spilled into the bay.": without an auxiliary
 * the main verb is no passive; its subject is what was read as a passive's, else the one
 * noun before it that was read as no argument. */
static void passive_after_none(struct cc_tree *t)
{
    int32_t verb = t->root, subject = -1, noun = -1, nouns = 0, n = (int32_t)t->n;
    bool active = false;

    if (verb < 0 || t->node[verb].xpos != CC_XPOS_VBN ||
        !cc_str_eq(t->node[n - 1].lower, CC_LIT(".")))
        return;
    for (int32_t k = 0; k < n; k++) {
        enum cc_dep dep = (enum cc_dep)t->node[k].dep;

        if (t->node[k].head != verb)
            continue;
        if (cc_dep_is(dep, CC_DEP_AUX) || dep == CC_DEP_OBL_AGENT)
            return;
        active |= dep == CC_DEP_NSUBJ;
        if (dep == CC_DEP_NSUBJ_PASS)
            subject = k;
        if (k < verb && dep == CC_DEP_OBL_UNMARKED) {
            noun = k;
            nouns++;
        }
    }
    if (subject >= 0 ? cc_str_eq(t->node[verb + 1].lower, CC_LIT("by"))
                     : active || nouns != 1)
        return;
    t->node[subject >= 0 ? subject : noun].dep = CC_DEP_NSUBJ;
    t->node[verb].xpos = CC_XPOS_VBD;
}

/* What no noun takes: an object, or a sum that hangs on it anyhow. */
static bool takes_object(const struct cc_tree *t, int32_t noun)
{
    for (int32_t k = noun + 1; k < (int32_t)t->n; k++)
        if (t->node[k].head == noun &&
            (t->node[k].dep == CC_DEP_OBJ || t->node[k].dep == CC_DEP_DEP))
            return true;
    return false;
}

/* "The project cost taxpayers $5 million.": three nouns, the last of them with an object;
 * the second is the verb. */
static void verb_among_nouns(struct cc_tree *t)
{
    int32_t to = t->root, verb = to - 1, subject = to - 2, n = (int32_t)t->n;

    if (to < 2 || t->node[to].xpos != CC_XPOS_NNS || t->node[verb].head != to ||
        t->node[verb].dep != CC_DEP_COMPOUND ||
        !cc_word_in(t->node[verb].word, CC_LEX(alike)) ||
        (t->node[subject].head != to && t->node[subject].head != verb) ||
        !cc_str_eq(t->node[n - 1].lower, CC_LIT(".")) || has_predicate(t) ||
        !takes_object(t, to))
        return;
    for (int32_t k = 0; k < n; k++) {
        struct cc_node *w = &t->node[k];
        if (k < subject && (w->head == to || w->head == verb))
            w->head = subject;
        else if (k > to && w->head == to) {
            w->head = verb;
            w->dep = w->dep == CC_DEP_DEP ? CC_DEP_OBJ : w->dep;
        }
    }
    t->node[subject].head = verb;
    t->node[subject].dep = CC_DEP_NSUBJ;
    t->node[verb].upos = CC_UPOS_VERB;
    t->node[verb].xpos = CC_XPOS_VBD;
    cc_root_move(t, verb, CC_DEP_IOBJ);
}

/* "A bus hit a wall": a base form with a subject and no auxiliary is a past tense, where
 * that is written alike. */
void cc_base_form_repair(struct cc_tree *t, int32_t i)
{
    struct cc_node *w = &t->node[i];
    const struct cc_node *subject = NULL;

    if (w->xpos != CC_XPOS_VB || !cc_word_in(w->word, CC_LEX(alike)))
        return;
    for (int32_t k = i > CC_REPAIR_REACH ? i - CC_REPAIR_REACH : 0; k < i; k++) {
        if (t->node[k].head != i)
            continue;
        if (cc_dep_is(t->node[k].dep, CC_DEP_AUX) || t->node[k].dep == CC_DEP_MARK)
            return;
        if (cc_is_subject(&t->node[k]))
            subject = &t->node[k];
    }
    if (subject && w->dep != CC_DEP_XCOMP)
        w->xpos = CC_XPOS_VBD;
}

void cc_verbs_repair(struct cc_tree *t)
{
    passive_after_none(t);
    verb_among_nouns(t);
    verbless_sentence(t);
}
