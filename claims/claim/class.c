/* Classes of arguments: weapon, person, charge ... of argclass.lex and argword.lex. */
#include "parts.h"

enum { CLASS_OF_WORD = 1, CLASS_WORDNET = 1, PRONOUN_REFERS = 2 };

static bool listed(cc_str list, cc_str what)
{
    while (list.n)
        if (cc_str_eq(cc_str_trim(cc_str_cut(&list, ',')), what))
            return true;
    return false;
}

bool word_is_class(cc_str lemma, cc_str name)
{
    size_t n;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(argword), lemma, &n);
    if (row)
        return listed(cc_lex_col(row, CLASS_OF_WORD), name);
    cc_str tops = cc_lex_get(CC_LEX(argclass), name, CLASS_WORDNET);
    while (tops.n)
        if (cc_wn_is_a(lemma, cc_str_cut(&tops, ','), 1))
            return true;
    return false;
}

static bool entity_is_class(const struct cc_entity *e, cc_str name)
{
    switch (e->kind) {
    case CC_ENT_PERSON:
    case CC_ENT_GROUP:
        return cc_str_eq(name, CC_LIT("person")) ||
               (e->kind == CC_ENT_GROUP && cc_str_eq(name, CC_LIT("org")));
    case CC_ENT_ORG:
        return cc_str_eq(name, CC_LIT("org")) || cc_str_eq(name, CC_LIT("business")) ||
               cc_str_eq(name, CC_LIT("team"));
    case CC_ENT_DOCUMENT:
        return cc_str_eq(name, CC_LIT("document"));
    case CC_ENT_PLACE:
        return cc_str_eq(name, CC_LIT("place")) || cc_str_eq(name, CC_LIT("country"));
    default:
        return false;
    }
}

/* Pronouns that stand for people, for things, or for either. */
static bool pronoun_is_class(const struct cc_node *w, cc_str name, bool *sure)
{
    cc_str refers = cc_lex_get(CC_LEX(person), w->lower, PRONOUN_REFERS);
    bool person = cc_str_eq(name, CC_LIT("person"));
    if (cc_str_eq(refers, CC_LIT("person")))
        return person || cc_str_eq(name, CC_LIT("org"));
    *sure = false; /* "it" may be a body; what else it is only its noun can tell */
    return cc_str_eq(name, CC_LIT("org")) ||
           (person && !cc_str_eq(refers, CC_LIT("thing")));
}

static bool figure_is_class(const struct figure *f, cc_str name)
{
    return f->kind != FIGURE_ORDINAL &&
           (cc_str_eq(f->value.unit, name) ||
            (cc_str_starts(f->value.unit, name) && f->value.unit.p[name.n] == ':'));
}

/* By the figure that a noun is the unit of, or by the noun itself. */
static bool noun_is_class(const struct piece *p, int32_t node, cc_str name)
{
    int32_t f = p->fig_at[node];
    if (f >= 0 && figure_is_class(&p->fig.at[f], name))
        return true;
    for (uint32_t k = 0; k < p->fig.n && !(f >= 0); k++)
        if ((int32_t)p->fig.at[k].unit_node == node &&
            figure_is_class(&p->fig.at[k], name))
            return true;
    return word_is_class(node_lemma(p, node), name);
}

/* "Fenby Bridge", "Hill Street School": the last word says what it is. */
static bool last_word_is_class(const struct reader *r, cc_str entity, cc_str name)
{
    cc_str last = CC_NONE;
    uint32_t words = 0;
    for (; entity.n; words++)
        last = cc_str_cut(&entity, ' ');
    return words > 1 && word_is_class(cc_lower(r->a, last), name);
}

static bool one_class(const struct piece *p, int32_t node, cc_str name, bool *sure)
{
    const struct cc_node *w = &p->t.node[node];
    if (p->token[node] != CC_NO_INDEX && w->upos != CC_UPOS_NOUN) {
        const struct cc_mention *m = cc_mention_of_token(p->r->s, p->token[node]);
        if (m && last_word_is_class(p->r, p->r->s->entity[m->entity].name, name))
            return true;
        if (m && p->r->s->entity[m->entity].kind != CC_ENT_OTHER)
            return entity_is_class(&p->r->s->entity[m->entity], name);
    }
    if (w->upos == CC_UPOS_PRON) {
        cc_str stands = pronoun_noun(p->r, p->sentence, w->lower);
        if (stands.n)
            return word_is_class(stands, name);
        return pronoun_is_class(w, name, sure);
    }
    cc_str lemma = node_lemma(p, node);
    if (p->fig_at[node] >= 0 && figure_is_class(&p->fig.at[p->fig_at[node]], name))
        return true;
    if (w->upos == CC_UPOS_NUM && p->fig_at[node] >= 0 &&
        cc_str_eq(p->fig.at[p->fig_at[node]].value.unit, CC_LIT("count"))) {
        *sure = false; /* "seven have died": of what, only the verb tells */
        return cc_str_eq(name, CC_LIT("person"));
    }
    if (w->upos == CC_UPOS_PROPN && cc_lex_has(CC_LEX(calendar), w->lower))
        return cc_str_eq(name, CC_LIT("time"));
    if (w->upos == CC_UPOS_PROPN && !cc_lex_has(CC_LEX(argword), lemma)) {
        *sure = false;
        return cc_str_eq(name, CC_LIT("person")) || cc_str_eq(name, CC_LIT("org")) ||
               cc_str_eq(name, CC_LIT("place"));
    }
    int32_t mod = cc_tree_child(&p->t, node, CC_DEP_COMPOUND);
    if (mod >= 0) {
        cc_str pair =
            cc_strf(p->r->a, "%.*s %.*s", CC_FMT(p->t.node[mod].lower), CC_FMT(lemma));
        if (cc_lex_has(CC_LEX(argword), pair))
            return word_is_class(pair, name);
    }
    if (noun_is_class(p, node, name))
        return true;
    int32_t of = -1; /* "one of the guns", "a number of people", "a pair of rifles" */
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_NMOD && cc_str_eq(node_prep(p, k), CC_LIT("of")))
            of = k;
    if (of >= 0 &&
        (w->upos == CC_UPOS_NUM || w->upos == CC_UPOS_DET ||
         cc_lex_has(CC_LEX(quantifier), w->lower) || cc_lex_has(CC_LEX(amount), lemma)))
        return noun_is_class(p, of, name);
    return false;
}

bool node_is_class(const struct piece *p, int32_t node, cc_str classes, bool *sure)
{
    *sure = true;
    if (cc_str_eq(classes, CC_LIT("any"))) /* it is enough that something stands there */
        return true;
    while (classes.n)
        if (one_class(p, node, cc_str_cut(&classes, '/'), sure))
            return true;
    return false;
}
