/* Classes of arguments: weapon, person, charge ... of argclass.lex and argword.lex. */
#include "parts.h"

#include <assert.h>

enum { CLASS_OF_WORD = 1, CLASS_WORDNET = 1, PRONOUN_REFERS = 2 };
enum { TOPS_SLOTS = 512, DEPTH_MAX = 24 };

/*
 * Synsets under which a noun belongs to classes, by argclass.lex: an open-addressing
 * table. The classes of a word are gathered in one walk up from its first sense,
 * whichever of them are asked for.
 */
struct class_tops {
    uint32_t synset[TOPS_SLOTS]; /* plus one; 0 is free */
    struct class_set set[TOPS_SLOTS];
};

static uint32_t tops_slot(const struct class_tops *t, uint32_t synset)
{
    uint32_t at = synset * 0x9E3779B1u % TOPS_SLOTS;
    while (t->synset[at] && t->synset[at] != synset + 1)
        at = (at + 1) % TOPS_SLOTS;
    return at;
}

static void set_put(struct class_set *s, size_t class)
{
    s->bit[class / 64] |= (uint64_t)1 << (class % 64);
}

static void set_join(struct class_set *to, const struct class_set *from)
{
    for (int i = 0; i < CLASS_SETS; i++)
        to->bit[i] |= from->bit[i];
}

static const struct class_tops *tops_of(struct reader *r)
{
    if (r->tops)
        return r->tops;
    struct class_tops *t = CC_NEW(r->a, struct class_tops);
    size_t classes, n, used = 0;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(argclass), &classes);
    assert(classes <= 64 * CLASS_SETS);
    for (size_t i = 0; i < classes; i++)
        for (cc_str tops = cc_lex_col(&row[i], CLASS_WORDNET); tops.n;) {
            const uint32_t *sense = cc_wn_synsets(cc_str_cut(&tops, ','), CC_NOUN, &n);
            if (n == 0)
                continue;
            assert(++used < TOPS_SLOTS);
            uint32_t at = tops_slot(t, cc_wn_dense(sense[0]));
            t->synset[at] = cc_wn_dense(sense[0]) + 1;
            set_put(&t->set[at], i);
        }
    return r->tops = t;
}

/* Chains are at most some twenty long and rarely fork. */
static void classes_above(const struct class_tops *t, uint32_t synset, unsigned depth,
                          struct class_set *out)
{
    uint32_t at = tops_slot(t, synset);
    if (t->synset[at])
        set_join(out, &t->set[at]);
    size_t n;
    const uint32_t *up = cc_wn_above(synset, &n);
    for (size_t i = 0; i < n && depth < DEPTH_MAX; i++)
        classes_above(t, up[i], depth + 1, out);
}

/* The number of a class: its row in argclass.lex. */
static bool class_number(cc_str name, size_t *number)
{
    size_t n, rows;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(argclass), name, &n);
    if (row)
        *number = (size_t)(row - cc_lex_rows(CC_LEX(argclass), &rows));
    return row != NULL;
}

/* By its row of argword.lex, else by WordNet. */
static struct class_set classes_of(struct reader *r, cc_str lemma)
{
    struct class_set out = { { 0 } };
    size_t n, class;
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(argword), lemma, &n);
    for (cc_str list = row ? cc_lex_col(row, CLASS_OF_WORD) : CC_NONE; list.n;)
        if (class_number(cc_str_trim(cc_str_cut(&list, ',')), &class))
            set_put(&out, class);
    const uint32_t *sense = row ? NULL : cc_wn_synsets(lemma, CC_NOUN, &n);
    if (sense && n > 0)
        classes_above(tops_of(r), cc_wn_dense(sense[0]), 0, &out);
    return out;
}

static bool set_has(const struct class_set *s, cc_str name)
{
    size_t class;
    return class_number(name, &class) && (s->bit[class / 64] >> (class % 64) & 1);
}

bool word_is_class(struct reader *r, cc_str lemma, cc_str name)
{
    struct class_set s = classes_of(r, lemma);
    return set_has(&s, name);
}

bool lemma_is_class(const struct piece *p, int32_t node, cc_str name)
{
    struct node_classes *c = &p->classes[node];
    if (!c->known)
        c->set = classes_of(p->r, node_lemma(p, node));
    c->known = true;
    return set_has(&c->set, name);
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
static bool pronoun_is_class(const struct cc_lex_word *lower, cc_str name, bool *sure)
{
    cc_str refers = cc_word_get(lower, CC_LEX(person), PRONOUN_REFERS);
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
    return lemma_is_class(p, node, name);
}

/* "Fenby Bridge", "Hill Street School": the last word says what it is. */
static bool last_word_is_class(struct reader *r, cc_str entity, cc_str name)
{
    cc_str last = CC_NONE;
    uint32_t words = 0;
    for (; entity.n; words++)
        last = cc_str_cut(&entity, ' ');
    return words > 1 && word_is_class(r, cc_lower(r->a, last), name);
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
            return word_is_class(p->r, stands, name);
        return pronoun_is_class(p->lex[node].lower, name, sure);
    }
    cc_str lemma = node_lemma(p, node);
    if (p->fig_at[node] >= 0 && figure_is_class(&p->fig.at[p->fig_at[node]], name))
        return true;
    if (w->upos == CC_UPOS_NUM && p->fig_at[node] >= 0 &&
        cc_str_eq(p->fig.at[p->fig_at[node]].value.unit, CC_LIT("count"))) {
        *sure = false; /* "seven have died": of what, only the verb tells */
        return cc_str_eq(name, CC_LIT("person"));
    }
    if (w->upos == CC_UPOS_PROPN && cc_word_in(p->lex[node].lower, CC_LEX(calendar)))
        return cc_str_eq(name, CC_LIT("time"));
    if (w->upos == CC_UPOS_PROPN && !cc_word_in(p->lex[node].lemma, CC_LEX(argword))) {
        *sure = false;
        return cc_str_eq(name, CC_LIT("person")) || cc_str_eq(name, CC_LIT("org")) ||
               cc_str_eq(name, CC_LIT("place"));
    }
    int32_t mod = cc_tree_child(&p->t, node, CC_DEP_COMPOUND);
    if (mod >= 0 && cc_word_opens(p->lex[mod].lower, CC_LEX(argword))) {
        cc_str pair =
            cc_strf(p->r->a, "%.*s %.*s", CC_FMT(p->t.node[mod].lower), CC_FMT(lemma));
        if (cc_lex_has(CC_LEX(argword), pair))
            return word_is_class(p->r, pair, name);
    }
    if (noun_is_class(p, node, name))
        return true;
    int32_t of = -1; /* "one of the guns", "a number of people", "a pair of rifles" */
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_NMOD && cc_str_eq(node_prep(p, k), CC_LIT("of")))
            of = k;
    if (of >= 0 && (w->upos == CC_UPOS_NUM || w->upos == CC_UPOS_DET ||
                    cc_word_in(p->lex[node].lower, CC_LEX(quantifier)) ||
                    cc_word_in(p->lex[node].lemma, CC_LEX(amount))))
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
