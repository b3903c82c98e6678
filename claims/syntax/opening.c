/*
 * The day that a sentence opens with, where no comma follows it: "On Monday Ann Reed
 * said", "In June Velden voted", "On Friday the painter Ada Rusk died". A name right
 * behind it is no part of the day's.
 */
#include "repair.h"

#include "claimcheck/lexicon.h"

/* "On Monday", "in June" at the start; "May" and "April" behind another word are names.
 */
static bool opens_with_day(const struct cc_tree *t)
{
    cc_str led = t->n > 4 ? t->node[0].lower : CC_NONE;
    cc_str kind = led.n ? cc_lex_get(CC_LEX(calendar), t->node[1].lower, 1) : CC_NONE;

    return t->n > 4 && t->node[1].upos == CC_UPOS_PROPN &&
           ((cc_str_eq(led, CC_LIT("in")) && cc_str_eq(kind, CC_LIT("month"))) ||
            (cc_str_eq(led, CC_LIT("on")) && cc_str_eq(kind, CC_LIT("weekday"))));
}

/* Which verb it is on; -1: none. */
static int32_t verb_of(const struct cc_tree *t, int32_t day)
{
    int32_t verb = t->node[day].head;

    return verb > day &&
                   (t->node[verb].upos == CC_UPOS_VERB ||
                    t->node[verb].upos == CC_UPOS_AUX || cc_is_subject(&t->node[day]))
               ? verb
               : -1;
}

static bool has_subject(const struct cc_tree *t, int32_t verb)
{
    for (int32_t i = 2; i < (int32_t)t->n && i < verb; i++)
        if (t->node[i].head == verb && cc_is_subject(&t->node[i]))
            return true;
    return false;
}

static void lead(struct cc_tree *t, int32_t verb)
{
    t->node[1].head = verb;
    t->node[1].dep = CC_DEP_OBL;
    t->node[0].head = 1;
    t->node[0].upos = CC_UPOS_ADP;
    t->node[0].dep = CC_DEP_CASE;
}

/* "On Monday Ann Reed said": Monday Ann Reed is nobody. */
static void name_behind(struct cc_tree *t)
{
    struct cc_node *name = &t->node[2];
    int32_t verb = verb_of(t, 1);

    if (name->head != 1 || name->dep != CC_DEP_FLAT || name->upos != CC_UPOS_PROPN ||
        cc_lex_has(CC_LEX(calendar), name->lower) || verb < 0 || has_subject(t, verb))
        return;
    name->head = verb;
    name->dep = cc_is_subject(&t->node[1]) ? t->node[1].dep : CC_DEP_NSUBJ;
    for (int32_t i = 3; i < verb; i++)
        if (t->node[i].head == 1)
            t->node[i].head = 2;
    lead(t, verb);
}

/* "In July Weymead will be the host": July is no sort of Weymead. */
static void compound_of_name(struct cc_tree *t)
{
    int32_t name = t->node[1].head;

    if ((t->node[1].dep != CC_DEP_COMPOUND && t->node[1].dep != CC_DEP_AMOD) ||
        name < 2 || t->node[2].upos != CC_UPOS_PROPN ||
        t->node[name].upos != CC_UPOS_PROPN ||
        cc_lex_has(CC_LEX(calendar), t->node[2].lower) || !cc_is_subject(&t->node[name]))
        return;
    lead(t, t->node[name].head);
}

/* "On Friday the painter Ada Rusk died": no day is a painter. */
static void noun_beside(struct cc_tree *t)
{
    int32_t verb = verb_of(t, 1), noun = -1;
    bool passive = false;

    for (int32_t i = 2; i < verb; i++) {
        if (noun < 0 && t->node[i].head == 1 && t->node[i].dep == CC_DEP_APPOS)
            noun = i;
        passive |= t->node[i].head == verb && t->node[i].dep == CC_DEP_AUX_PASS;
    }
    if (noun < 0 || t->node[2].upos == CC_UPOS_PUNCT || has_subject(t, verb))
        return;
    for (int32_t i = noun + 1; i < verb; i++)
        if (t->node[i].head == 1)
            t->node[i].head = noun;
    t->node[noun].head = verb;
    t->node[noun].dep = passive ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
    lead(t, verb);
}

/* The same, where the day was made the root, and a painter beside it has the clause. */
static void day_as_root(struct cc_tree *t)
{
    int32_t noun = -1, verb = -1, name = -1;

    for (int32_t i = 2; i < (int32_t)t->n && t->root == 1; i++) {
        const struct cc_node *w = &t->node[i];

        if (noun < 0 && w->head == 1 && w->dep == CC_DEP_APPOS)
            noun = i;
        if (noun > 0 && verb < 0 && w->head == noun && cc_dep_is(w->dep, CC_DEP_ACL))
            verb = i;
    }
    for (int32_t i = noun + 1; i < verb; i++)
        if (t->node[i].head == verb && cc_is_subject(&t->node[i]))
            name = i;
    if (verb < 0 || name < 0 || t->node[name].upos != CC_UPOS_PROPN)
        return;
    t->node[noun].head = verb;
    t->node[noun].dep = t->node[name].dep;
    t->node[name].head = noun;
    t->node[name].dep = CC_DEP_APPOS;
    for (int32_t i = 2; i < (int32_t)t->n; i++)
        if (t->node[i].head == 1)
            t->node[i].head = verb;
    cc_root_move(t, verb, CC_DEP_OBL);
}

void cc_opening_repair(struct cc_tree *t)
{
    if (!opens_with_day(t))
        return;
    name_behind(t);
    noun_beside(t);
    compound_of_name(t);
    day_as_root(t);
}
