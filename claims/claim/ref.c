/* What a node refers to: an entity, a thing with its modifiers and owner, an open
 * pronoun. */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

enum { MODS_MAX = 8, NAME_MAX_WORDS = 8 };

static cc_str token_span_text(const struct piece *p, int32_t i)
{
    return p->t.node[i].lower;
}

static struct cc_span node_span(const struct piece *p, int32_t from, int32_t to)
{
    struct cc_span s = { 0, 0 };
    for (int32_t i = from; i <= to; i++) {
        if (p->token[i] == CC_NO_INDEX)
            continue;
        struct cc_span w = p->r->d->token[p->token[i]].span;
        if (s.end == 0)
            s = w;
        if (w.start < s.start)
            s.start = w.start;
        if (w.end > s.end)
            s.end = w.end;
    }
    return s;
}

/* The words of a noun phrase without its clauses and prepositional parts. */
static struct cc_span phrase_span(const struct piece *p, int32_t node)
{
    int32_t from = node, to = node;
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k]) {
        enum cc_dep d = p->t.node[k].dep;
        if (d == CC_DEP_CASE || d == CC_DEP_PUNCT || d == CC_DEP_CC || d == CC_DEP_MARK ||
            d == CC_DEP_CONJ || d == CC_DEP_APPOS || cc_dep_is(d, CC_DEP_ACL) ||
            cc_dep_is(d, CC_DEP_NSUBJ) || d == CC_DEP_COP || d == CC_DEP_AUX ||
            d == CC_DEP_ADVCL || d == CC_DEP_PARATAXIS || cc_dep_is(d, CC_DEP_OBL) ||
            (d == CC_DEP_ADVMOD && k < node) || (d == CC_DEP_NMOD && k > node))
            continue;
        int32_t left = p->left[k], right = p->right[k];
        from = left < from ? left : from;
        to = right > to ? right : to;
    }
    return node_span(p, from, to);
}

static bool is_zero(const struct cc_lex_word *word)
{
    return cc_str_eq(cc_word_get(word, CC_LEX(number), 1), CC_LIT("zero"));
}

bool node_is_none(const struct piece *p, int32_t node)
{
    const struct cc_tree *t = &p->t;
    if (is_zero(p->t.node[node].word) ||
        cc_str_eq(cc_word_get(p->t.node[node].word, CC_LEX(negation), 1),
                  CC_LIT("pronoun")))
        return true;
    for (int32_t k = t->first_child[node]; k >= 0; k = t->next_sibling[k]) {
        const struct cc_node *w = &t->node[k];
        if (w->dep == CC_DEP_DET && is_zero(p->t.node[k].word) && p->fig_at[k] < 0)
            return true; /* but "no more than nine" */
        if (w->dep == CC_DEP_NUMMOD && k > 0 && cc_str_eq(w->lower, CC_LIT("one")) &&
            cc_str_eq(t->node[k - 1].lower, CC_LIT("not")))
            return true;
        if (k > 1 && cc_str_eq(w->lower, CC_LIT("single")) && /* "not a single" */
            cc_str_eq(t->node[k - 2].lower, CC_LIT("not")))
            return true;
    }
    return false;
}

/* How much of the group: "all", "most of the", "no". */
enum cc_quantifier quantifier_of(const struct cc_lex_word *word)
{
    static const char *const names[] = {
        [CC_Q_ALL] = "all",   [CC_Q_NO] = "no",   [CC_Q_SOME] = "some",
        [CC_Q_MOST] = "most", [CC_Q_FEW] = "few", [CC_Q_ONLY] = "only",
        [CC_Q_BOTH] = "both"
    };
    cc_str much = cc_word_get(word, CC_LEX(quantifier), 1);
    for (size_t q = 1; much.n && q < sizeof names / sizeof *names; q++)
        if (names[q] && cc_str_eq(much, cc_str_c(names[q])))
            return (enum cc_quantifier)q;
    return CC_Q_NONE;
}

static void quantify(const struct piece *p, int32_t node, struct cc_ref *ref)
{
    const struct cc_tree *t = &p->t;
    for (int32_t k = t->first_child[node]; k >= 0; k = t->next_sibling[k]) {
        const struct cc_node *w = &t->node[k];
        if (cc_dep_is(w->dep, CC_DEP_DET) || w->dep == CC_DEP_AMOD ||
            w->dep == CC_DEP_ADVMOD) {
            enum cc_quantifier q = quantifier_of(p->t.node[k].word);
            if (q != CC_Q_NONE)
                ref->quantifier = (uint8_t)q;
        }
        if (w->dep == CC_DEP_DET && (w->xpos == CC_XPOS_DT || w->xpos == CC_XPOS_WDT) &&
            (cc_str_eq(w->lower, CC_LIT("the")) || cc_str_eq(w->lower, CC_LIT("this")) ||
             cc_str_eq(w->lower, CC_LIT("that")) ||
             cc_str_eq(w->lower, CC_LIT("these")) ||
             cc_str_eq(w->lower, CC_LIT("those"))))
            ref->definite = true;
        if (w->dep == CC_DEP_NMOD_POSS)
            ref->definite = true;
    }
    if (node_is_none(p, node))
        ref->quantifier = CC_Q_NO;
}

/* Modifiers that make it another instance on purpose ("another", "separate", "previous").
 */
static bool sets_apart(const struct cc_lex_word *w, bool definite)
{
    cc_str apart = cc_word_get(w, CC_LEX(other), 1);
    return cc_str_eq(apart, CC_LIT("always")) ||
           (cc_str_eq(apart, CC_LIT("indefinite")) && !definite);
}

static bool is_definite(const struct piece *p, int32_t node)
{
    return possessor_of(p, node) >= 0 || node_has_the(p, node);
}

/* "Eight-year-old", "aged nine": how old somebody is, not which one. */
static bool tells_age(const struct piece *p, int32_t k)
{
    for (uint32_t i = 0; i < p->fig.n; i++)
        if (p->fig.at[i].kind == FIGURE_AGE && k + 1 >= (int32_t)p->fig.at[i].first &&
            k <= (int32_t)p->fig.at[i].last)
            return true;
    return false;
}

static bool distinguishes(const struct piece *p, int32_t k)
{
    const struct cc_node *w = &p->t.node[k];
    if (tells_age(p, k) || (w->dep == CC_DEP_NMOD_UNMARKED && node_is_time(p, k)))
        return false;                                  /* "no inspection this year" */
    if (w->dep == CC_DEP_ACL && w->xpos == CC_XPOS_VB) /* "a motion to dismiss" */
        return true;
    if (w->dep == CC_DEP_NUMMOD && w->upos == CC_UPOS_NUM && w->lower.n == 4 &&
        p->fig_at[k] < 0)
        return true; /* "the 2021 election" */
    if (w->dep != CC_DEP_AMOD && w->dep != CC_DEP_COMPOUND &&
        w->dep != CC_DEP_NMOD_DESC && w->dep != CC_DEP_NMOD_UNMARKED)
        return false;
    if (w->upos == CC_UPOS_PUNCT || w->upos == CC_UPOS_DET)
        return false;
    const struct cc_lex_word *word = p->t.node[k].word;
    if (cc_word_in(word, CC_LEX(stopword)) || cc_word_in(word, CC_LEX(manner)) ||
        cc_word_in(word, CC_LEX(mode)) || quantifier_of(word) != CC_Q_NONE)
        return false;
    int32_t f = p->fig_at[k];
    return f < 0 || p->fig.at[f].kind == FIGURE_ORDINAL;
}

/* The word is part of the name: "Halcyon Gate" is not told apart by "Halcyon". */
/* "another dam", "a separate fund". */
static bool is_another(const struct piece *p, int32_t node)
{
    bool definite = is_definite(p, node);
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if ((p->t.node[k].dep == CC_DEP_AMOD || p->t.node[k].dep == CC_DEP_DET) &&
            !tells_age(p, k) && sets_apart(p->t.node[k].word, definite))
            return true;
    return false;
}

static void modifiers(const struct piece *p, int32_t node, struct cc_ref *ref)
{
    const struct cc_tree *t = &p->t;
    cc_str mod[MODS_MAX];
    size_t n = 0;
    ref->other |= is_another(p, node);
    for (int32_t k = t->first_child[node]; k >= 0; k = t->next_sibling[k]) {
        if (!distinguishes(p, k) || cc_str_has_word(ref->head, p->t.node[k].lower))
            continue;
        if (n < MODS_MAX)
            mod[n++] = node_lemma(p, k);
        for (int32_t j = t->first_child[k]; j >= 0; j = t->next_sibling[j])
            if (n < MODS_MAX && distinguishes(p, j))
                mod[n++] = node_lemma(p, j);
    }
    if (!n)
        return;
    qsort(mod, n, sizeof *mod, cc_str_order);
    struct cc_buf b = { .a = p->r->a };
    for (size_t i = 0; i < n; i++) {
        if (i)
            cc_buf_addc(&b, ' ');
        cc_buf_add(&b, mod[i]);
    }
    ref->mods = cc_buf_str(&b);
}

/* Whom "I" and "we" stand for: the speaker, and the body the speaker belongs to. */
static uint32_t speaker_of(const struct piece *p, bool plural)
{
    if (p->statement == CC_NO_INDEX)
        return CC_NO_INDEX;
    uint32_t e = p->r->s->statement[p->statement].entity;
    if (plural && e != CC_NO_INDEX && p->r->s->entity[e].of_entity != CC_NO_INDEX)
        return p->r->s->entity[e].of_entity;
    return e;
}

/* A common noun stands for an entity of its own sort: "his office" is nobody. */
static bool could_be(const struct piece *p, int32_t node, const struct cc_entity *e)
{
    cc_str lemma = node_lemma(p, node), name = cc_lower(p->r->a, e->name);
    if (cc_str_has_word(name, lemma) || cc_str_has_word(name, p->t.node[node].lower))
        return true;
    cc_str role = cc_word_get(p->lemma_word[node], CC_LEX(role), 2);
    switch (e->kind) {
    case CC_ENT_PERSON:
        return cc_str_eq(role, CC_LIT("person")) ||
               lemma_is_class(p, node, CC_LIT("person"));
    case CC_ENT_GROUP:
        return role.n || lemma_is_class(p, node, CC_LIT("person")) ||
               lemma_is_class(p, node, CC_LIT("org"));
    case CC_ENT_ORG:
        return cc_str_eq(role, CC_LIT("org")) ||
               (!role.n && lemma_is_class(p, node, CC_LIT("org")));
    case CC_ENT_DOCUMENT:
        return cc_str_eq(role, CC_LIT("document")) ||
               lemma_is_class(p, node, CC_LIT("document"));
    default:
        return false;
    }
}

/* The entity that a word names, or CC_NO_INDEX. */
static uint32_t entity_of(const struct piece *p, int32_t node)
{
    const struct cc_node *w = &p->t.node[node];
    if (w->upos == CC_UPOS_PRON || w->xpos == CC_XPOS_PRP_POSS) {
        cc_str person = cc_word_get(p->t.node[node].word, CC_LEX(person), 1);
        if (cc_str_eq(person, CC_LIT("first")))
            return speaker_of(p, false);
        if (cc_str_eq(person, CC_LIT("first-plural")))
            return speaker_of(p, true);
    }
    if (p->token[node] == CC_NO_INDEX)
        return CC_NO_INDEX;
    const struct cc_mention *m = cc_mention_of_token(p->r->s, p->token[node]);
    if (!m ||
        (w->upos == CC_UPOS_NOUN && !could_be(p, node, &p->r->s->entity[m->entity])))
        return CC_NO_INDEX;
    return m->entity;
}

static void name_entity(const struct piece *p, struct cc_ref *ref, uint32_t entity)
{
    const struct cc_entity *e = &p->r->s->entity[entity];
    ref->kind = e->kind == CC_ENT_OTHER ? CC_REF_NOUN : CC_REF_ENTITY;
    ref->entity = entity;
    ref->head = cc_lower(p->r->a, e->name);
    ref->plural = e->plural;
    ref->definite = true;
}

/* A name that no mention covers: its words in order. */
static cc_str bare_name(const struct piece *p, int32_t node)
{
    const struct cc_tree *t = &p->t;
    struct cc_buf b = { .a = p->r->a };
    uint32_t n = 0;
    for (int32_t k = t->first_child[node]; k >= 0 && k < node; k = t->next_sibling[k])
        if (t->node[k].dep == CC_DEP_COMPOUND && t->node[k].upos == CC_UPOS_PROPN &&
            n++ < NAME_MAX_WORDS)
            cc_buf_addf(&b, "%.*s ", CC_FMT(token_span_text(p, k)));
    cc_buf_add(&b, token_span_text(p, node));
    for (int32_t k = t->first_child[node]; k >= 0; k = t->next_sibling[k])
        if (k > node && t->node[k].dep == CC_DEP_FLAT && n++ < NAME_MAX_WORDS)
            cc_buf_addf(&b, " %.*s", CC_FMT(token_span_text(p, k)));
    return cc_buf_str(&b);
}

int32_t complement_of(const struct piece *p, int32_t node)
{
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k])
        if (p->t.node[k].dep == CC_DEP_NMOD && cc_str_eq(node_prep(p, k), CC_LIT("of")))
            return k;
    return -1;
}

/* What an event is about, which tells it from others: "the hearing on the pool"; the
 * named place that tells a thing from others: "the plant in Weald"; with whom it is, by
 * name: "the merger with Norda"; whom a lawyer is for. */
static int32_t subject_of(const struct piece *p, int32_t node)
{
    for (int32_t k = p->t.first_child[node]; k >= 0; k = p->t.next_sibling[k]) {
        cc_str prep = node_prep(p, k);
        bool about = cc_str_eq(prep, CC_LIT("on")) || cc_str_eq(prep, CC_LIT("over")) ||
                     cc_str_eq(prep, CC_LIT("about")) || cc_str_eq(prep, CC_LIT("into"));
        bool in = cc_str_eq(prep, CC_LIT("in")) || cc_str_eq(prep, CC_LIT("at")) ||
                  cc_str_eq(prep, CC_LIT("with"));
        bool acts = cc_str_eq(prep, CC_LIT("for")) &&
                    cc_word_in(p->lemma_word[node], CC_LEX(counsel));
        if (p->t.node[k].dep == CC_DEP_NMOD && !node_is_time(p, k) &&
            (about || acts || (in && p->t.node[k].upos == CC_UPOS_PROPN)))
            return k;
    }
    return -1;
}

/* "no room of any sort": of which, that does not say. */
static bool is_mere_kind(const struct piece *p, int32_t node, int32_t of)
{
    int32_t det = cc_tree_child(&p->t, of, CC_DEP_DET);
    cc_str use = cc_word_get(p->lemma_word[of], CC_LEX(vague), 1);
    return of > node && det >= 0 && cc_str_eq(use, CC_LIT("kind")) &&
           cc_word_in(p->t.node[det].word, CC_LEX(general)) &&
           cc_tree_child(&p->t, of, CC_DEP_AMOD) < 0;
}

static void own(const struct piece *p, int32_t node, struct cc_ref *ref)
{
    int32_t o = possessor_of(p, node);
    if (o < 0)
        o = complement_of(p, node);
    if (o < 0)
        o = subject_of(p, node);
    if (o < 0 || is_mere_kind(p, node, o))
        return;
    o = node_titled(p, o);
    ref->other |= is_another(p, o); /* "the control room of another dam" */
    uint32_t e = entity_of(p, o);
    ref->owner_entity = e;
    if (e != CC_NO_INDEX)
        ref->owner = cc_lower(p->r->a, p->r->s->entity[e].name);
    else if (p->t.node[o].upos == CC_UPOS_PROPN)
        ref->owner = bare_name(p, o);
    else if (p->t.node[o].upos != CC_UPOS_PRON && p->t.node[o].xpos != CC_XPOS_PRP_POSS)
        ref->owner = node_lemma(p, o);
}

/* "two of the rules", "a number of people", "one of them": what they are two of. */
static int32_t through_amount(const struct piece *p, int32_t node, struct cc_ref *ref)
{
    const struct cc_node *w = &p->t.node[node];
    int32_t of = complement_of(p, node);
    if (of < 0)
        return node;
    enum cc_quantifier q = quantifier_of(p->t.node[node].word);
    int32_t det = cc_tree_child(&p->t, node, CC_DEP_DET);
    if (q == CC_Q_NONE && det >= 0 && cc_str_eq(w->lower, CC_LIT("one")))
        q = quantifier_of(p->t.node[det].word); /* "every one of the boats" */
    bool amount = w->upos == CC_UPOS_NUM || w->upos == CC_UPOS_DET || q != CC_Q_NONE ||
                  (cc_word_in(p->lemma_word[node], CC_LEX(amount)) &&
                   cc_tree_child(&p->t, node, CC_DEP_NUMMOD) < 0); /* "two counts of" */
    int32_t f = p->fig_at[node];
    if (f >= 0 && cc_str_eq(p->fig.at[f].value.unit, CC_LIT("share")))
        amount = true; /* "a fifth of its buildings" */
    if (f >= 0 && !p->fig.at[f].counted &&
        !cc_str_eq(p->fig.at[f].value.unit, CC_LIT("share")))
        return node; /* "18 months of prison" is a length of time */
    if (!amount)
        return node;
    ref->quantifier = q != CC_Q_NONE ? (uint8_t)q : CC_Q_PART;
    if (node_is_none(p, node))
        ref->quantifier = CC_Q_NO;
    return of;
}

/* "the village of Selva" is Selva. */
static int32_t through_locality(const struct piece *p, int32_t node)
{
    int32_t of = complement_of(p, node);
    bool named = of >= 0 && p->t.node[of].upos == CC_UPOS_PROPN &&
                 p->t.node[node].upos == CC_UPOS_NOUN && is_definite(p, node);
    return named && lemma_is_class(p, node, CC_LIT("locality")) ? of : node;
}

int32_t node_titled(const struct piece *p, int32_t node)
{
    int32_t name = cc_tree_child(&p->t, node, CC_DEP_APPOS);
    if (name <= node || p->t.node[node].upos != CC_UPOS_NOUN ||
        p->t.node[node].xpos == CC_XPOS_NNS || p->t.node[name].upos != CC_UPOS_PROPN ||
        entity_of(p, node) != CC_NO_INDEX ||
        !(lemma_is_class(p, node, CC_LIT("person")) ||
          cc_word_in(p->lemma_word[node], CC_LEX(office))))
        return node;
    uint32_t e = entity_of(p, name);
    return e != CC_NO_INDEX && p->r->s->entity[e].kind == CC_ENT_PERSON ? name : node;
}

/* "the whole thing", "the total": what it is about is left out. */
static bool is_vague(const struct piece *p, int32_t node)
{
    const struct cc_tree *t = &p->t;
    if (!cc_str_eq(cc_word_get(p->lemma_word[node], CC_LEX(vague), 1), CC_LIT("head")) ||
        !is_definite(p, node))
        return false;
    for (int32_t k = t->first_child[node]; k >= 0; k = t->next_sibling[k]) {
        bool beside =
            cc_str_eq(cc_word_get(t->node[k].word, CC_LEX(vague), 1), CC_LIT("beside"));
        if (k < node ? t->node[k].dep != CC_DEP_DET && !beside
                     : cc_dep_is(t->node[k].dep, CC_DEP_NMOD))
            return false;
    }
    return true;
}

/* What an act is done to or for: "to close the school", "to apply for grants". */
static cc_str content_of(const struct piece *p, int32_t verb)
{
    int32_t obj = cc_tree_child(&p->t, verb, CC_DEP_OBJ);

    if (obj < 0)
        obj = cc_tree_child(&p->t, verb, CC_DEP_OBL);
    if (obj < 0 || verb == 0 || !cc_str_eq(p->t.node[verb - 1].lower, CC_LIT("to")) ||
        node_is_time(p, obj) || p->t.node[obj].upos == CC_UPOS_PRON)
        return CC_NONE;
    return p->t.node[obj].upos == CC_UPOS_PROPN ? bare_name(p, obj) : node_lemma(p, obj);
}

struct cc_ref ref_make(struct piece *p, int32_t node)
{
    struct cc_ref ref = { .entity = CC_NO_INDEX, .owner_entity = CC_NO_INDEX };
    if (node < 0)
        return ref;
    int32_t inner = node_titled(p, through_locality(p, through_amount(p, node, &ref)));
    uint8_t part = ref.quantifier;
    node = inner;
    const struct cc_node *w = &p->t.node[node];
    ref.span = phrase_span(p, node);
    if (is_vague(p, node))
        return ref;
    uint32_t e = entity_of(p, node);
    if (e != CC_NO_INDEX) {
        name_entity(p, &ref, e);
        if (ref.kind == CC_REF_NOUN || w->upos == CC_UPOS_NOUN)
            modifiers(p, node, &ref); /* "a separate complaint" */
        if (ref.kind == CC_REF_NOUN)
            own(p, node, &ref);
    } else if (w->upos == CC_UPOS_PRON && w->xpos != CC_XPOS_NN) {
        ref.kind = CC_REF_PRONOUN;
        ref.head = node_lemma(p, node);
        ref.definite = true;
    } else if (w->upos == CC_UPOS_PROPN) {
        ref.kind = CC_REF_NOUN;
        ref.head = bare_name(p, node);
        ref.definite = true;
        own(p, node, &ref);
    } else if (p->clause_of[node] &&
               (w->upos == CC_UPOS_VERB || w->upos == CC_UPOS_AUX)) {
        ref.kind = CC_REF_CLAUSE;
        ref.head = node_lemma(p, node);
        ref.owner = content_of(p, node);
    } else {
        ref.kind = CC_REF_NOUN;
        ref.head = node_lemma(p, node);
        ref.plural = w->xpos == CC_XPOS_NNS || w->xpos == CC_XPOS_NNPS;
        modifiers(p, node, &ref);
        own(p, node, &ref);
    }
    if (!part)
        quantify(p, node, &ref);
    else
        ref.definite = true;
    return ref;
}
