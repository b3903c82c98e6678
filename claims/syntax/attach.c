/* What hangs on which noun: a clause behind a place, a place behind a noun, a state of an
 * object. */
#include "repair.h"

#include "claimcheck/lexicon.h"

enum { MODE_WHERE = 1 };

static int32_t child_before(const struct cc_tree *t, int32_t i, enum cc_dep dep)
{
    for (int32_t k = i > CC_REPAIR_REACH ? i - CC_REPAIR_REACH : 0; k < i; k++)
        if (t->node[k].head == i && t->node[k].dep == dep)
            return k;
    return -1;
}

static bool has_object(const struct cc_tree *t, int32_t verb)
{
    for (int32_t k = verb + 1; k < (int32_t)t->n && k <= verb + CC_REPAIR_REACH; k++)
        if (t->node[k].head == verb && t->node[k].dep == CC_DEP_OBJ)
            return true;
    return false;
}

/* "Near Polden", "in Harrow": where something was. */
static bool leads_to_place(cc_str preposition)
{
    return cc_str_eq(preposition, CC_LIT("in")) ||
           cc_str_eq(preposition, CC_LIT("near")) ||
           cc_str_eq(preposition, CC_LIT("at")) ||
           cc_str_eq(preposition, CC_LIT("outside"));
}

/* The noun before the comma that a clause with "which" follows; or -1. */
static int32_t noun_before(const struct cc_tree *t, int32_t which)
{
    int32_t noun = which - 2;

    return noun >= 0 && t->node[which - 1].upos == CC_UPOS_PUNCT &&
                   (t->node[noun].upos == CC_UPOS_NOUN ||
                    t->node[noun].upos == CC_UPOS_PROPN)
               ? noun
               : -1;
}

static bool is_below(const struct cc_tree *t, int32_t i, int32_t head)
{
    while (i >= 0 && i != head)
        i = t->node[i].head;
    return i == head;
}

/* "The crash near Polden, which killed five": what does something to somebody is the
 * crash, and no place. */
void cc_place_repair(struct cc_tree *t, int32_t relative)
{
    struct cc_node *verb = &t->node[relative];
    int32_t which, place, noun, lead;

    if (verb->upos != CC_UPOS_VERB ||
        (verb->dep != CC_DEP_PARATAXIS && verb->dep != CC_DEP_ACL_RELCL))
        return;
    which = child_before(t, relative, CC_DEP_NSUBJ);
    if (which < 0 || t->node[which].xpos != CC_XPOS_WDT)
        return;
    place = verb->dep == CC_DEP_PARATAXIS ? noun_before(t, which) : verb->head;
    if (place < 1 || place >= relative || is_below(t, place, relative))
        return;
    verb->head = place;
    verb->dep = CC_DEP_ACL_RELCL;
    noun = t->node[place].head;
    lead = child_before(t, place, CC_DEP_CASE);
    if (t->node[place].upos == CC_UPOS_PROPN && t->node[place].dep == CC_DEP_NMOD &&
        noun >= 0 && noun < place && t->node[noun].upos == CC_UPOS_NOUN && lead >= 0 &&
        leads_to_place(t->node[lead].lower) && has_object(t, relative))
        verb->head = noun;
}

/* "The crash near Polden killed five": of two subjects side by side the second is where
 * the first was, when a word that leads to a place stands between them. */
void cc_near_repair(struct cc_tree *t, int32_t near)
{
    int32_t place = near + 1, verb = t->node[near].head, noun = near - 1;

    if (near < 1 || place >= (int32_t)t->n || t->node[near].upos != CC_UPOS_ADV ||
        !leads_to_place(t->node[near].lower) || t->node[place].upos != CC_UPOS_PROPN ||
        !cc_is_subject(&t->node[place]) || !cc_is_subject(&t->node[noun]) ||
        t->node[place].head != verb || t->node[noun].head != verb)
        return;
    t->node[near].upos = CC_UPOS_ADP;
    t->node[near].xpos = CC_XPOS_IN;
    t->node[near].dep = CC_DEP_CASE;
    t->node[near].head = place;
    t->node[place].dep = CC_DEP_NMOD;
    t->node[place].head = noun;
}

/* "It has sickened nine people": people counted right behind a verb are no measure of how
 * far it went, but its object. */
void cc_counted_repair(struct cc_tree *t, int32_t noun)
{
    int32_t verb = t->node[noun].head, number;
    char buf[64];
    cc_str lemma;

    if (t->node[noun].dep != CC_DEP_OBL_UNMARKED || verb < 0 || verb >= noun ||
        t->node[verb].upos != CC_UPOS_VERB || has_object(t, verb))
        return;
    number = child_before(t, noun, CC_DEP_NUMMOD);
    lemma = cc_lemma(t->node[noun].lower, CC_NOUN, buf);
    if (number >= 0 && child_before(t, number, CC_DEP_CASE) < 0 &&
        (cc_str_eq(lemma, CC_LIT("people")) || cc_wn_is_a(lemma, CC_LIT("person"), 1)))
        t->node[noun].dep = CC_DEP_OBJ;
}

/* "Imposed a fine of two million on the firm": what "of" leads is no object. What hangs
 * on it behind belongs to the verb. */
void cc_of_repair(struct cc_tree *t, int32_t i)
{
    int32_t verb = t->node[i].head, of, noun;

    if (t->node[i].dep != CC_DEP_OBJ)
        return;
    of = child_before(t, i, CC_DEP_CASE);
    noun = of - 1;
    if (noun < 1 || verb < 0 || verb >= noun ||
        !cc_str_eq(t->node[of].lower, CC_LIT("of")) || t->node[noun].head != verb ||
        (t->node[noun].dep != CC_DEP_IOBJ && t->node[noun].dep != CC_DEP_OBJ))
        return;
    t->node[i].head = noun;
    t->node[i].dep = CC_DEP_NMOD;
    t->node[noun].dep = CC_DEP_OBJ;
    for (int32_t k = i + 1; k < (int32_t)t->n && k <= i + CC_REPAIR_REACH; k++)
        if (t->node[k].head == i && t->node[k].dep == CC_DEP_NMOD) {
            t->node[k].head = verb;
            t->node[k].dep = CC_DEP_OBL;
        }
}

/* The first word of the sum whose noun or sign is at `sum`: "2", of "2 million dollars".
 */
static int32_t sum_start(const struct cc_tree *t, int32_t sum)
{
    int32_t first = sum;

    while (first > 0 && t->node[first - 1].upos == CC_UPOS_NUM)
        first--;
    return first;
}

/* "Fined Varnholt Chemicals two million dollars": the names between a verb and a sum are
 * no part of the sum. */
void cc_sum_repair(struct cc_tree *t, int32_t sum)
{
    int32_t verb = t->node[sum].head, first, name;
    bool given;

    if (t->node[sum].dep != CC_DEP_OBJ || t->node[sum].upos != CC_UPOS_NOUN)
        return;
    first = sum_start(t, sum);
    name = first - 1;
    if (first == sum || verb < 0 || verb >= name || t->node[verb].upos != CC_UPOS_VERB)
        return;
    for (int32_t k = verb + 1; k <= name; k++)
        if (t->node[k].upos != CC_UPOS_PROPN || t->node[k].head == verb)
            return;
    given = cc_gives_sums(&t->node[verb]);
    for (int32_t k = verb + 1; k < name; k++) {
        t->node[k].head = name;
        t->node[k].dep = CC_DEP_COMPOUND;
    }
    t->node[name].head = verb;
    t->node[name].dep = given ? CC_DEP_IOBJ : CC_DEP_OBJ;
    t->node[sum].dep = given ? CC_DEP_OBJ : CC_DEP_OBL_UNMARKED;
}

/* "23-year-old Stig Moen": how old he is, is no part of his name. */
void cc_age_repair(struct cc_tree *t, int32_t i)
{
    int32_t name = i + 1;

    if (t->node[i].upos != CC_UPOS_PROPN || name >= (int32_t)t->n ||
        t->node[name].head != i || t->node[name].dep != CC_DEP_FLAT ||
        cc_str_find(t->node[i].lower, CC_LIT("-year-old")) >= t->node[i].lower.n)
        return;
    for (int32_t k = 0; k < (int32_t)t->n; k++)
        if (t->node[k].head == i)
            t->node[k].head = name;
    t->node[name].head = t->node[i].head;
    t->node[name].dep = t->node[i].dep;
    if (t->root == i)
        t->root = name;
    t->node[i].upos = CC_UPOS_ADJ;
    t->node[i].xpos = CC_XPOS_JJ;
    t->node[i].head = name;
    t->node[i].dep = CC_DEP_AMOD;
}

/* "The line is to have 12 stops": what is to be is what the line does, and no second
 * clause. */
void cc_is_to_repair(struct cc_tree *t, int32_t to)
{
    int32_t verb = t->node[to].head, is = to - 1, subject;

    if (t->node[to].xpos != CC_XPOS_TO || verb <= to || is < 1 ||
        t->node[is].dep != CC_DEP_COP || t->node[is].head != verb ||
        t->node[verb].upos != CC_UPOS_VERB)
        return;
    subject = child_before(t, verb, CC_DEP_NSUBJ_OUTER);
    if (subject < 0)
        return;
    t->node[is].dep = CC_DEP_AUX;
    t->node[subject].dep =
        child_before(t, verb, CC_DEP_AUX_PASS) >= 0 ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
}

/* "The water is safe to drink": what has a subject in front has no second one behind. */
void cc_to_do_repair(struct cc_tree *t, int32_t to)
{
    int32_t verb = t->node[to].head, head = verb < 0 ? -1 : t->node[verb].head, subject;

    if (t->node[to].xpos != CC_XPOS_TO || verb <= to || head < 0 || head >= to ||
        t->node[verb].dep != CC_DEP_CSUBJ)
        return;
    subject = child_before(t, head, CC_DEP_NSUBJ);
    if (subject >= 0 && !cc_str_eq(t->node[subject].lower, CC_LIT("it")))
        t->node[verb].dep = CC_DEP_ADVCL;
}

/* "Calls for", "pleaded for": something is wished of what stands behind. */
static bool wishes(const struct cc_node *w)
{
    char buf[64];
    cc_str lemma = cc_lemma(w->lower, w->upos == CC_UPOS_NOUN ? CC_NOUN : CC_VERB, buf);
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(mode), lemma, &n);

    for (size_t i = 0; i < n; i++)
        if (cc_str_eq(cc_lex_col(&row[i], MODE_WHERE), CC_LIT("govern")))
            return true;
    return false;
}

/* The "to" behind what "for" leads to; or -1. */
static int32_t to_behind(const struct cc_tree *t, int32_t whom)
{
    int32_t to = whom + 1;

    while (to < (int32_t)t->n && t->node[to].head == whom &&
           t->node[to].dep == CC_DEP_FLAT)
        to++;
    return to < (int32_t)t->n && t->node[to].xpos == CC_XPOS_TO ? to : -1;
}

/* "Calls for the mayor to go", "pleaded for him to be freed": who is to do it, and not
 * for whom it is done. */
void cc_for_to_repair(struct cc_tree *t, int32_t lead)
{
    int32_t whom = t->node[lead].head, to = whom > lead ? to_behind(t, whom) : -1;
    int32_t verb = to < 0 ? -1 : t->node[to].head;
    int32_t above = whom < 0 ? -1 : t->node[whom].head;

    if (verb <= to || above < 0 || above >= lead || t->node[lead].dep != CC_DEP_CASE ||
        !cc_str_eq(t->node[lead].lower, CC_LIT("for")) ||
        (t->node[verb].head != above && t->node[verb].head != whom) ||
        !wishes(&t->node[above]))
        return;
    t->node[lead].head = t->node[whom].head = verb;
    t->node[lead].dep = CC_DEP_MARK;
    t->node[whom].dep =
        child_before(t, verb, CC_DEP_AUX_PASS) >= 0 ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
    t->node[verb].head = above;
    t->node[verb].dep = t->node[above].upos == CC_UPOS_NOUN ? CC_DEP_ACL : CC_DEP_ADVCL;
}

/* "The crash left five people dead": the adjective right behind the object is what they
 * were left, and no clause of its own. */
void cc_state_repair(struct cc_tree *t, int32_t state)
{
    int32_t verb = t->node[state].head;

    if (t->node[state].upos != CC_UPOS_ADJ || t->node[state].dep != CC_DEP_ADVCL ||
        verb < 0 || verb >= state - 1 || t->node[state - 1].head != verb ||
        t->node[state - 1].dep != CC_DEP_OBJ)
        return;
    for (int32_t k = 0; k < (int32_t)t->n; k++)
        if (t->node[k].head == state && t->node[k].dep != CC_DEP_ADVMOD)
            return;
    t->node[state].dep = CC_DEP_XCOMP;
}
