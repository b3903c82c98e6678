/*
 * Who is charged in this article, who was hurt, and who acts for whom ("who represents
 * Grell"): read off the trees, by the words of accused.lex.
 */
#include "cast.h"

enum { NEAR_WORDS = 4 };

struct deed {
    bool accused; /* else: hurt */
    cc_str slot;
};

static void mark(struct cast *c, uint32_t entity, bool accused)
{
    struct cc_entity *e;

    if (entity == CC_NO_INDEX)
        return;
    e = &c->entity.at[entity];
    if (e->kind != CC_ENT_PERSON && e->kind != CC_ENT_OTHER)
        return;
    if (accused)
        c->trait.at[entity].accused = true;
    else
        c->trait.at[entity].victim = true;
}

/* The entity and those coordinated with it. */
static void mark_at(struct cast *c, const struct unit *u, int32_t i, bool accused)
{
    if (i < 0)
        return;
    mark(c, cast_entity_at(c, u, i), accused);
    for (int32_t k = u->tree.first_child[i]; k >= 0; k = u->tree.next_sibling[k])
        if (u->tree.node[k].dep == CC_DEP_CONJ)
            mark(c, cast_entity_at(c, u, k), accused);
}

static int32_t child_with_case(const struct unit *u, int32_t head,
                               const char *preposition)
{
    for (int32_t k = u->tree.first_child[head]; k >= 0; k = u->tree.next_sibling[k]) {
        int32_t p = child_of(u, k, CC_DEP_CASE);
        if (p >= 0 && word_is(u, p, preposition))
            return k;
    }
    return -1;
}

static int32_t passive_subject(const struct unit *u, int32_t verb)
{
    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k])
        if (u->tree.node[k].dep == CC_DEP_NSUBJ_PASS)
            return k;
    /* "the man accused in the death" */
    if (u->tree.node[verb].dep == CC_DEP_ACL && u->tree.node[verb].xpos == CC_XPOS_VBN)
        return u->tree.node[verb].head;
    return -1;
}

/* "charges against X", also where the parser hung "against X" on the verb */
static int32_t against(const struct unit *u, int32_t noun)
{
    int32_t k = child_with_case(u, noun, "against"), head = u->tree.node[noun].head;

    if (k < 0 && head >= 0 && word_verb(u, head))
        k = child_with_case(u, head, "against");
    return k;
}

static void at_deed(struct cast *c, const struct unit *u, int32_t i, struct deed deed)
{
    bool verb = word_verb(u, i);
    int32_t head = u->tree.node[i].head, k;

    if (verb && cc_str_eq(deed.slot, CC_LIT("obj"))) {
        mark_at(c, u, child_of(u, i, CC_DEP_OBJ), deed.accused);
        mark_at(c, u, passive_subject(u, i), deed.accused);
    } else if (verb && cc_str_eq(deed.slot, CC_LIT("pass"))) {
        mark_at(c, u, passive_subject(u, i), deed.accused);
    } else if (verb && cc_str_eq(deed.slot, CC_LIT("subj"))) {
        mark_at(c, u, subject_of(u, i, false), deed.accused);
    } else if (!verb && cc_str_eq(deed.slot, CC_LIT("against"))) {
        mark_at(c, u, against(u, i), deed.accused);
    } else if (!verb && cc_str_eq(deed.slot, CC_LIT("of"))) {
        k = child_with_case(u, i, "of");
        mark_at(c, u, k >= 0 ? k : child_of(u, i, CC_DEP_NMOD_POSS), deed.accused);
    } else if (!verb && cc_str_eq(deed.slot, CC_LIT("face")) && head >= 0 &&
               word_verb(u, head) &&
               cc_str_eq(u->tree.node[head].lemma, CC_LIT("face"))) {
        mark_at(c, u, subject_of(u, head, false), deed.accused);
    }
}

/* The nearest entity within a few words of i, going `step` at a time. */
static uint32_t entity_near(const struct cast *c, const struct unit *u, int32_t i,
                            int step)
{
    for (int k = 0; k < NEAR_WORDS; k++) {
        uint32_t e;
        i += step;
        if (i < 0 || i >= (int32_t)u->n)
            break;
        e = cast_entity_at(c, u, i);
        if (e != CC_NO_INDEX)
            return e;
    }
    return CC_NO_INDEX;
}

/* "Prewitt, who represents Grell", "Lee, who heads the union": by the words, for the
 * parser often loses such a clause. */
static void at_acting(struct cast *c, const struct unit *u, int32_t verb, bool legal)
{
    uint32_t e, of;

    if (!(word_is(u, verb - 1, "who") || word_is(u, verb - 2, "who") ||
          (legal && u->tree.node[verb].xpos == CC_XPOS_VBG &&
           (dep_is(u, verb, CC_DEP_ACL) || word_comma(u, verb - 1)))))
        return;
    e = entity_near(c, u, verb, -1);
    of = cast_entity_at(c, u, child_of(u, verb, CC_DEP_OBJ));
    if (of == CC_NO_INDEX)
        of = entity_near(c, u, verb, 1);
    if (e == CC_NO_INDEX || of == CC_NO_INDEX || e == of || c->entity.at[e].of.n)
        return;
    if (!legal && c->entity.at[of].kind != CC_ENT_ORG &&
        c->entity.at[of].kind != CC_ENT_GROUP)
        return;
    c->entity.at[e].of = c->entity.at[of].name;
    c->entity.at[e].of_entity = of;
    c->trait.at[e].counsel = c->trait.at[e].counsel || legal;
}

static void acting(struct cast *c, cc_str how)
{
    bool legal = cc_str_eq(how, CC_LIT("legal"));

    for (uint32_t k = 0; k < c->w->units.n; k++) {
        const struct unit *u = &c->w->units.at[k];
        for (int32_t i = 0; i < (int32_t)u->n; i++)
            if (word_verb(u, i) &&
                cc_str_eq(cc_word_get(u->tree.node[i].lemma_word, CC_LEX(actsfor), 1),
                          how))
                at_acting(c, u, i, legal);
    }
}

void cast_counsel(struct cast *c)
{
    acting(c, CC_LIT("legal"));
}

void cast_heads(struct cast *c)
{
    acting(c, CC_LIT("legal")); /* again: "lawyers representing the firm" */
    acting(c, CC_LIT("head"));
}

void cast_sides(struct cast *c)
{
    for (uint32_t k = 0; k < c->w->units.n; k++) {
        const struct unit *u = &c->w->units.at[k];
        for (int32_t i = 0; i < (int32_t)u->n; i++) {
            size_t n;
            const struct cc_lex_row *row =
                cc_word_rows(u->tree.node[i].lemma_word, CC_LEX(accused), &n);
            for (size_t r = 0; r < n; r++)
                at_deed(
                    c, u, i,
                    (struct deed){ cc_str_eq(cc_lex_col(&row[r], 2), CC_LIT("accused")),
                                   cc_lex_col(&row[r], 1) });
        }
    }
}
