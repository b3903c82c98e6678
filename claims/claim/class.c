/* Classes of arguments: weapon, person, charge ... of argclass.lex and argword.lex. */
#include "parts.h"

#include <assert.h>

#include "lexicon/lex_key.h"

enum { CLASS_OF_WORD = 1, CLASS_WORDNET = 1, PRONOUN_REFERS = 2 };
enum {
    TOPS_SLOTS = 512,
    NAME_SLOTS = 512,
    DEPTH_MAX = 24,
    KEPT = 512,
    CLASS_PERIOD = 64 * CLASS_SETS - 1
};

/*
 * Synsets under which a noun belongs to classes, by argclass.lex: an open-addressing
 * table. The classes of a word are gathered in one walk up from its first sense,
 * whichever of them are asked for.
 */
struct class_tops {
    uint32_t synset[TOPS_SLOTS]; /* plus one; 0 is free */
    struct class_set set[TOPS_SLOTS];
    uint32_t used;
    uint8_t name[NAME_SLOTS]; /* class plus one; 0 is free */
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

static bool has(const struct class_set *s, size_t class)
{
    return s->bit[class / 64] >> (class % 64) & 1;
}

static void set_join(struct class_set *to, const struct class_set *from)
{
    for (int i = 0; i < CLASS_SETS; i++)
        to->bit[i] |= from->bit[i];
}

static void top_put(struct class_tops *t, cc_str noun, size_t class)
{
    size_t n;
    const uint32_t *sense = cc_wn_synsets(noun, CC_NOUN, &n);
    if (n == 0)
        return;
    uint32_t at = tops_slot(t, cc_wn_dense(sense[0]));
    t->synset[at] = cc_wn_dense(sense[0]) + 1;
    t->used++; /* at most: some are the tops of two classes */
    assert(t->used < TOPS_SLOTS);
    set_put(&t->set[at], class);
}

static uint32_t name_slot(cc_str name)
{
    if (name.n == 0)
        return 0;
    uint32_t mix = (uint32_t)name.n << 16 | (uint32_t)(unsigned char)name.p[0] << 8 |
                   (unsigned char)name.p[name.n - 1];
    return mix * 0x9E3779B1u >> 20 & (NAME_SLOTS - 1);
}

static void name_add(struct class_tops *t, cc_str name, size_t class)
{
    uint32_t at = name_slot(name);
    while (t->name[at])
        at = (at + 1) % NAME_SLOTS;
    t->name[at] = (uint8_t)(class + 1);
}

static void make_tops(struct class_tops *t)
{
    size_t classes;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(argclass), &classes);
    assert(classes <= CLASS_PERIOD);
    for (size_t i = 0; i < classes; i++) {
        name_add(t, cc_lex_col(&row[i], 0), i);
        for (cc_str tops = cc_lex_col(&row[i], CLASS_WORDNET); tops.n;)
            top_put(t, cc_str_cut(&tops, ','), i);
    }
    top_put(t, CC_LIT("time period"), CLASS_PERIOD);
}

/* The same for every text: made once a thread, since texts may be as short as a sentence.
 */
static const struct class_tops *tops(void)
{
    static _Thread_local struct class_tops kept;
    static _Thread_local bool made;

    if (!made)
        make_tops(&kept);
    made = true;
    return &kept;
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

/* The number of a class: its row in argclass.lex. Its names are few: told apart by length
 * and letters at both ends, they are found sooner than in a table of all. */
static bool class_number(cc_str name, size_t *number)
{
    const struct class_tops *t = tops();
    size_t classes;
    const struct cc_lex_row *row = cc_lex_rows(CC_LEX(argclass), &classes);
    for (uint32_t at = name_slot(name); t->name[at]; at = (at + 1) % NAME_SLOTS) {
        *number = t->name[at] - 1u;
        if (cc_str_eq(cc_lex_col(&row[*number], 0), name))
            return true;
    }
    return false;
}

/* By its row of argword.lex, else by WordNet; a period of time by WordNet alone. */
static struct class_set classes_find(cc_str lemma)
{
    struct class_set out = { { 0 } };
    size_t n, class;
    const uint32_t *sense = cc_wn_synsets(lemma, CC_NOUN, &n);
    if (n > 0)
        classes_above(tops(), cc_wn_dense(sense[0]), 0, &out);
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(argword), lemma, &n);
    if (!row)
        return out;
    bool period = has(&out, CLASS_PERIOD);
    out = (struct class_set){ { 0 } };
    for (cc_str list = cc_lex_col(row, CLASS_OF_WORD); list.n;)
        if (class_number(cc_str_trim(cc_str_cut(&list, ',')), &class))
            set_put(&out, class);
    if (period)
        set_put(&out, CLASS_PERIOD);
    return out;
}

/* The same, kept for the lemmas that a thread asked for last. */
static struct class_set classes_of(cc_str lemma)
{
    static _Thread_local struct {
        struct lex_key lemma;
        struct class_set classes;
    } kept[KEPT];
    struct lex_key key;

    if (!lex_key_of(&key, lemma, 0))
        return classes_find(lemma);
    uint32_t at = lex_key_place(&key, KEPT);
    if (!lex_key_same(&kept[at].lemma, &key)) {
        kept[at].classes = classes_find(lemma);
        kept[at].lemma = key;
    }
    return kept[at].classes;
}

static bool set_has(const struct class_set *s, cc_str name)
{
    size_t class;
    return class_number(name, &class) && has(s, class);
}

static const struct class_set *lemma_classes(const struct piece *p, int32_t node)
{
    struct node_classes *c = &p->classes[node];
    if (!c->lemma_known)
        c->lemma = classes_of(node_lemma(p, node));
    c->lemma_known = true;
    return &c->lemma;
}

bool lemma_is_class(const struct piece *p, int32_t node, cc_str name)
{
    return set_has(lemma_classes(p, node), name);
}

bool lemma_is_period(const struct piece *p, int32_t node)
{
    return has(lemma_classes(p, node), CLASS_PERIOD);
}

static void name_put(struct class_set *s, cc_str name)
{
    size_t class;
    if (class_number(name, &class))
        set_put(s, class);
}

static void entity_classes(const struct cc_entity *e, struct class_set *out)
{
    switch (e->kind) {
    case CC_ENT_GROUP:
        name_put(out, CC_LIT("org"));
        name_put(out, CC_LIT("person"));
        break;
    case CC_ENT_PERSON:
        name_put(out, CC_LIT("person"));
        if (e->name.n && cc_is_upper(e->name.p[0]))
            name_put(out, CC_LIT("name"));
        break;
    case CC_ENT_ORG:
        name_put(out, CC_LIT("org"));
        name_put(out, CC_LIT("business"));
        name_put(out, CC_LIT("team"));
        break;
    case CC_ENT_DOCUMENT:
        name_put(out, CC_LIT("document"));
        break;
    case CC_ENT_PLACE:
        name_put(out, CC_LIT("place"));
        name_put(out, CC_LIT("country"));
        break;
    default:
        break;
    }
}

/* Pronouns that stand for people, for things, or for either. */
static void pronoun_classes(const struct piece *p, int32_t node, struct node_classes *out)
{
    cc_str refers = cc_word_get(p->t.node[node].word, CC_LEX(person), PRONOUN_REFERS);
    cc_str stands = pronoun_noun(p->r, p->sentence, p->t.node[node].lower);
    if (stands.n) {
        out->sure = classes_of(stands);
        return;
    }
    /* "it" may be a body; what else it is only its noun can tell */
    out->unsure = !cc_str_eq(refers, CC_LIT("person"));
    name_put(&out->guess, CC_LIT("org"));
    if (!cc_str_eq(refers, CC_LIT("thing")))
        name_put(&out->guess, CC_LIT("person"));
}

/* "money:usd" is money. */
static void figure_classes(const struct figure *f, struct class_set *out)
{
    cc_str unit = f->value.unit;
    if (f->kind == FIGURE_ORDINAL)
        return;
    name_put(out, unit);
    name_put(out, cc_str_cut(&unit, ':'));
}

/* By the figure that a noun is the unit of, and by the noun itself. */
static void noun_classes(const struct piece *p, int32_t node, struct class_set *out)
{
    int32_t f = p->fig_at[node];
    if (f >= 0)
        figure_classes(&p->fig.at[f], out);
    for (uint32_t k = 0; k < p->fig.n && f < 0; k++)
        if ((int32_t)p->fig.at[k].unit_node == node)
            figure_classes(&p->fig.at[k], out);
    set_join(out, lemma_classes(p, node));
}

/* "Fenby Bridge", "Hill Street School": the last word says what it is. */
static void last_word_classes(struct reader *r, cc_str entity, struct class_set *out)
{
    cc_str last = CC_NONE;
    uint32_t words = 0;
    for (; entity.n; words++)
        last = cc_str_cut(&entity, ' ');
    if (words < 2)
        return;
    struct class_set s = classes_of(cc_lower(r->a, last));
    set_join(out, &s);
}

/* The guesses at a figure or name that nothing is known of; false when it is neither. */
static bool guess_classes(const struct piece *p, int32_t node, struct node_classes *out)
{
    const struct cc_node *w = &p->t.node[node];
    int32_t f = p->fig_at[node];
    bool count = w->upos == CC_UPOS_NUM && f >= 0 &&
                 cc_str_eq(p->fig.at[f].value.unit, CC_LIT("count"));
    bool name =
        w->upos == CC_UPOS_PROPN && !cc_word_in(p->lemma_word[node], CC_LEX(argword));
    if (!count && !name)
        return false;
    out->unsure = true; /* "seven have died": of what, only the verb tells */
    name_put(&out->guess, CC_LIT("person"));
    if (!count) {
        name_put(&out->guess, CC_LIT("name"));
        name_put(&out->guess, CC_LIT("org"));
        name_put(&out->guess, CC_LIT("place"));
    }
    return true;
}

/* "gun shop", where argword.lex has the pair. */
static bool pair_classes(const struct piece *p, int32_t node, struct class_set *out)
{
    int32_t mod = cc_tree_child(&p->t, node, CC_DEP_COMPOUND);
    if (mod < 0 || !cc_word_opens(p->t.node[mod].word, CC_LEX(argword)))
        return false;
    cc_str pair = cc_strf(p->r->a, "%.*s %.*s", CC_FMT(p->t.node[mod].lower),
                          CC_FMT(node_lemma(p, node)));
    if (!cc_lex_has(CC_LEX(argword), pair))
        return false;
    struct class_set s = classes_of(pair);
    set_join(out, &s);
    return true;
}

/* "The number of houses": a figure, and no house. */
static bool is_the_figure(const struct piece *p, int32_t node)
{
    return node_has_the(p, node) &&
           cc_str_eq(cc_word_get(p->lemma_word[node], CC_LEX(amount), 1),
                     CC_LIT("figure"));
}

/* "one of the guns", "a number of people", "a pair of rifles". */
static void complement_classes(const struct piece *p, int32_t node, struct class_set *out)
{
    const struct cc_node *w = &p->t.node[node];
    int32_t of = -1;
    if (is_the_figure(p, node))
        return;
    if (w->upos != CC_UPOS_NUM && w->upos != CC_UPOS_DET &&
        !cc_word_in(p->t.node[node].word, CC_LEX(quantifier)) &&
        !cc_word_in(p->lemma_word[node], CC_LEX(amount)))
        return;
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_NMOD && cc_str_eq(node_prep(p, k), CC_LIT("of")))
            of = k;
    if (of >= 0)
        noun_classes(p, of, out);
}

static void node_classes(const struct piece *p, int32_t node, struct node_classes *out)
{
    const struct cc_node *w = &p->t.node[node];
    if (p->token[node] != CC_NO_INDEX && w->upos != CC_UPOS_NOUN) {
        const struct cc_mention *m = cc_mention_of_token(p->r->s, p->token[node]);
        const struct cc_entity *e = m ? &p->r->s->entity[m->entity] : NULL;
        if (e)
            last_word_classes(p->r, e->name, &out->sure);
        if (e && e->kind != CC_ENT_OTHER) {
            entity_classes(e, &out->sure);
            return;
        }
    }
    if (w->upos == CC_UPOS_PRON) {
        pronoun_classes(p, node, out);
        return;
    }
    if (p->fig_at[node] >= 0)
        figure_classes(&p->fig.at[p->fig_at[node]], &out->sure);
    if (w->upos == CC_UPOS_PROPN && cc_word_in(p->t.node[node].word, CC_LEX(calendar))) {
        name_put(&out->sure, CC_LIT("time"));
        return;
    }
    if (guess_classes(p, node, out) || pair_classes(p, node, &out->sure))
        return;
    noun_classes(p, node, &out->sure);
    complement_classes(p, node, &out->sure);
}

bool node_is_class(const struct piece *p, int32_t node, cc_str classes, bool *sure)
{
    *sure = true;
    if (cc_str_eq(classes, CC_LIT("any"))) /* it is enough that something stands there */
        return true;
    node = node_titled(p, node);
    struct node_classes *c = &p->classes[node];
    /* what "it" stands for changes with the claims that are made */
    if (!c->known || p->t.node[node].upos == CC_UPOS_PRON) {
        c->sure = c->guess = (struct class_set){ { 0 } };
        c->unsure = false;
        node_classes(p, node, c);
    }
    c->known = true;
    while (classes.n) {
        cc_str name = cc_str_cut(&classes, '/');
        if (set_has(&c->sure, name))
            return true;
        if (c->unsure)
            *sure = false;
        if (set_has(&c->guess, name))
            return true;
    }
    return false;
}
