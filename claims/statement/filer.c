/*
 * Documents and who speaks through them. "In court papers, prosecutors claimed":
 * prosecutors filed the papers. "Their findings", "an FBI report", "a letter from Hale":
 * the one named. "The papers" later on are the same ones; a paper without a filer of its
 * own has the last one named.
 */
#include "walk.h"

enum { CLIMB = 4, LOOK_BACK = 12 };

/* A name or body in front of the noun: "an FBI report". */
static uint32_t named_in_front(const struct walk *k, const struct nominal *n)
{
    for (int32_t i = n->first - 1; i >= n->phrase.lo && i >= 0; i--) {
        uint32_t e = cast_entity_at(k->c, n->u, i);
        if (e != CC_NO_INDEX)
            return e;
    }
    return CC_NO_INDEX;
}

/* "papers filed by X": the word X, or -1. */
static int32_t agent(const struct nominal *n)
{
    const struct unit *u = n->u;

    for (int32_t c = u->tree.first_child[n->head]; c >= 0; c = u->tree.next_sibling[c]) {
        if (!dep_is(u, c, CC_DEP_ACL))
            continue;
        for (int32_t o = u->tree.first_child[c]; o >= 0; o = u->tree.next_sibling[o]) {
            int32_t by = child_of(u, o, CC_DEP_CASE);
            if (dep_is(u, o, CC_DEP_OBL) && by >= 0 && word_is(u, by, "by"))
                return o;
        }
    }
    return -1;
}

/* "X filed papers": the word X, or -1. */
static int32_t who_filed(const struct nominal *n)
{
    const struct unit *u = n->u;
    int32_t verb = u->tree.node[n->head].head;

    if (!dep_is(u, n->head, CC_DEP_OBJ) || !word_verb(u, verb) ||
        !cc_lex_has(CC_LEX(issue), u->tree.node[verb].lemma))
        return -1;
    return subject_of(u, verb, false);
}

/* Whatever the parser made of the opening phrase: the first subject behind its comma. */
static int32_t subject_behind_comma(const struct unit *u, int32_t i)
{
    int32_t n = (int32_t)u->n, name = -1;

    while (i < n && !word_comma(u, i))
        i++;
    for (; i < n && !word_finite(u, i); i++) {
        if (u->tree.node[i].dep == CC_DEP_NSUBJ && word_source(u, i))
            return i;
        if (name < 0 && u->tree.node[i].upos == CC_UPOS_PROPN)
            name = i;
    }
    return name;
}

/* "In court papers ..., X claimed": the subject of the verb that the document hangs on.
 */
static int32_t user(const struct nominal *n)
{
    const struct unit *u = n->u;
    int32_t i = n->head, in = child_of(u, i, CC_DEP_CASE);

    if (in >= 0 && in <= 1 && word_is(u, in, "in"))
        return subject_behind_comma(u, i);
    if (in < 0 ||
        !(word_is(u, in, "in") || word_is(u, in, "through") || word_is(u, in, "with")))
        return -1;
    for (int step = 0; step < CLIMB && i >= 0; step++) {
        i = u->tree.node[i].head;
        if (i >= 0 && word_verb(u, i))
            return subject_of(u, i, true);
    }
    return -1;
}

static bool can_file(const struct walk *k, uint32_t e)
{
    if (e == CC_NO_INDEX)
        return false;
    switch (k->c->entity.at[e].kind) {
    case CC_ENT_PLACE:
        return false;
    case CC_ENT_DOCUMENT:
        return k->c->entity.at[e].filer != CC_NO_INDEX;
    default:
        return true;
    }
}

/* Who stands behind the document is resolved when the walk gets there, so only what is
 * known by its name or role now can be told. */
static uint32_t entity_ahead(struct walk *k, const struct nominal *n, int32_t i)
{
    uint32_t e;
    struct nominal other;

    if (i < 0 || i == n->head)
        return CC_NO_INDEX;
    e = cast_entity_at(k->c, n->u, i);
    if (e != CC_NO_INDEX || i < n->head || is_pronoun(n->u, i) ||
        n->u->word[i].token == CC_NO_INDEX)
        return e;
    if (!nominal_read(&other, n->u, i) || cc_str_eq(other.kind, CC_LIT("document")))
        return CC_NO_INDEX;
    nominal_resolve(k, &other);
    return cast_entity_at(k->c, n->u, i);
}

/* Whose document it is: "the board's report", "a report by the board"; but "a poll of
 * voters" is about them. */
static uint32_t owner_of(struct walk *k, const struct nominal *n)
{
    uint32_t e = entity_ahead(k, n, n->owner);

    return e != CC_NO_INDEX && k->c->entity.at[e].kind == CC_ENT_GROUP &&
                   word_is(n->u, child_of(n->u, n->owner, CC_DEP_CASE), "of")
               ? CC_NO_INDEX
               : e;
}

static uint32_t filer_of(struct walk *k, const struct nominal *n)
{
    uint32_t e = owner_of(k, n);

    if (!can_file(k, e))
        e = entity_ahead(k, n, agent(n));
    if (!can_file(k, e))
        e = entity_ahead(k, n, who_filed(n));
    if (!can_file(k, e))
        e = named_in_front(k, n);
    if (!can_file(k, e))
        e = entity_ahead(k, n, user(n));
    if (!can_file(k, e))
        return CC_NO_INDEX;
    return k->c->entity.at[e].kind == CC_ENT_DOCUMENT ? k->c->entity.at[e].filer : e;
}

/* Is it a paper of the kind that parties file, which any other word for one may take up?
 */
static bool is_paper(const struct nominal *n)
{
    return cc_str_eq(cc_lex_get(CC_LEX(paper), n->role, 1), CC_LIT("filed"));
}

void document_used(struct walk *k, const struct unit *u, int32_t it)
{
    int32_t i = it;
    uint32_t e;

    if (!word_is(u, it - 1, "in"))
        return;
    for (int step = 0; step < CLIMB && i >= 0 && !word_verb(u, i); step++)
        i = u->tree.node[i].head;
    i = i >= 0 && word_verb(u, i) ? subject_of(u, i, true) : -1;
    e = i >= 0 ? cast_entity_at(k->c, u, i) : CC_NO_INDEX;
    for (uint32_t back = k->entry.n, step = 0; back-- > 0 && step < LOOK_BACK; step++) {
        struct cc_entity *x = &k->c->entity.at[k->entry.at[back].entity];
        if (x->kind != CC_ENT_DOCUMENT)
            continue;
        if (can_file(k, e) && x->filer == CC_NO_INDEX)
            x->filer = e;
        return;
    }
}

static uint32_t make(struct walk *k, const struct nominal *n, uint32_t filer)
{
    struct cc_arena *a = k->c->w->a;
    cc_str text = cc_document_text(k->c->w->d,
                                   range_span(n->u, (struct range){ n->first, n->head }));
    uint32_t e = cast_add(k->c, cc_lower(a, text), CC_ENT_DOCUMENT);

    k->c->entity.at[e].role = cc_lower(a, text);
    k->c->entity.at[e].plural = n->plural;
    k->c->entity.at[e].filer = filer;
    k->c->trait.at[e].side = n->party;
    cast_rekey(k->c, 'd', n->role, e);
    return e;
}

uint32_t document_resolve(struct walk *k, struct nominal *n)
{
    uint32_t filer = filer_of(k, n), e = cast_find(k->c, 'd', n->role);
    bool paper = is_paper(n);

    if (filer == CC_NO_INDEX && (n->definite || n->plural) && !n->indefinite) {
        /* an indictment is no other paper */
        if (e == CC_NO_INDEX && paper && !n->party.n)
            e = k->last_document;
        if (e == CC_NO_INDEX)
            e = make(k, n, paper && !n->party.n ? k->last_filer : CC_NO_INDEX);
    } else if (e == CC_NO_INDEX || k->c->entity.at[e].filer != filer || n->indefinite) {
        e = make(k, n, filer);
    }
    filer = k->c->entity.at[e].filer;
    if (paper) {
        k->last_document = e;
        if (filer != CC_NO_INDEX)
            k->last_filer = filer;
    }
    return e;
}
