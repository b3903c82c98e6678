/*
 * Two texts that are word for word the same but for one phrase. What stands in its place
 * settles whether both can hold: another member of a kind of which a slot takes one, or
 * the opposite.
 */
#include "compare/align.h"
#include "compare/oneof.h"
#include "compare/slots.h"
#include "compare/weight.h"

#define PHRASE_MAX 3 /* words of a phrase that is looked up as one */
#define SHARED_MIN 1 /* content words that the rest must have */

/* The nodes [first, end) of a side that the other side does not have. */
struct phrase {
    const struct cc_tree *t;
    uint32_t first, end;
};

static uint32_t length(const struct cc_tree *t)
{
    uint32_t n = t->n;

    while (n > 0 && t->node[n - 1].upos == CC_UPOS_PUNCT)
        n--;
    return n;
}

static bool is_article(const struct cc_node *x)
{
    return x->xpos == CC_XPOS_DT && cc_lex_has(CC_LEX(indefinite), x->lower);
}

static bool same(const struct cc_node *x, const struct cc_node *y)
{
    return cc_str_eq(x->lower, y->lower) || (is_article(x) && is_article(y));
}

static bool one_phrase(const struct cc_words *a, const struct cc_words *b,
                       struct phrase *p, struct phrase *q)
{
    const struct cc_tree *s = &a->tree, *t = &b->tree;
    uint32_t n = length(s), m = length(t), least = n < m ? n : m, head = 0, tail = 0;

    while (head < least && same(&s->node[head], &t->node[head]))
        head++;
    while (tail < least - head && same(&s->node[n - 1 - tail], &t->node[m - 1 - tail]))
        tail++;
    *p = (struct phrase){ s, head, n - tail };
    *q = (struct phrase){ t, head, m - tail };
    return p->first < p->end && q->first < q->end && p->end - p->first <= PHRASE_MAX &&
           q->end - q->first <= PHRASE_MAX;
}

static bool denies(const struct phrase *p)
{
    for (uint32_t i = p->first; i < p->end; i++)
        if (cc_lex_has(CC_LEX(negation), p->t->node[i].lower) ||
            cc_lex_has(CC_LEX(negation), p->t->node[i].lemma))
            return true;
    return false;
}

static bool is_content(const struct cc_node *x)
{
    return x->upos == CC_UPOS_NOUN || x->upos == CC_UPOS_PROPN ||
           x->upos == CC_UPOS_VERB || x->upos == CC_UPOS_ADJ;
}

/* Enough is shared for the two to tell of one thing. */
static bool shares(const struct phrase *p)
{
    uint32_t shared = 0, n = length(p->t);

    for (uint32_t i = 0; i < n; i++)
        shared += (i < p->first || i >= p->end) && is_content(&p->t->node[i]);
    return shared >= SHARED_MIN;
}

/* "onions, eggs and beans": the list may name both. */
static bool is_listed(const struct phrase *p)
{
    for (uint32_t i = p->first; i < p->end; i++)
        if (p->t->node[i].dep == CC_DEP_CONJ ||
            cc_tree_child(p->t, (int32_t)i, CC_DEP_CONJ) >= 0)
            return true;
    return false;
}

/* "a white dog", "the mayor of Paris": the subject itself, and nothing says that the two
 * are one. */
static bool tells_who(const struct phrase *p)
{
    int32_t i = (int32_t)p->end - 1;
    bool name = p->t->node[i].upos == CC_UPOS_PROPN;

    for (int up = 0; up < 4 && i >= 0; up++, i = p->t->node[i].head) {
        enum cc_dep d = (enum cc_dep)p->t->node[i].dep;

        if (cc_dep_is(d, CC_DEP_NSUBJ))
            return name || cc_is_some(p->t, i);
        if (d != CC_DEP_AMOD && d != CC_DEP_COMPOUND && d != CC_DEP_FLAT &&
            !(name && cc_dep_is(d, CC_DEP_NMOD)))
            return false;
    }
    return false;
}

static cc_str words(const struct phrase *p, bool lemma, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t i = p->first; i < p->end; i++) {
        if (i > p->first)
            cc_buf_addc(&b, ' ');
        cc_buf_add(&b, lemma && i + 1 == p->end ? cc_fold(a, p->t->node[i].lemma)
                                                : p->t->node[i].lower);
    }
    return cc_buf_str(&b);
}

/* "third", "3rd": the digits. */
static bool place_in_order(cc_str word, cc_str *digits)
{
    size_t n = 0;

    if (cc_str_eq(cc_lex_get(CC_LEX(number), word, 1), CC_LIT("ordinal"))) {
        *digits = cc_lex_get(CC_LEX(number), word, 2);
        return true;
    }
    while (n < word.n && word.p[n] >= '0' && word.p[n] <= '9')
        n++;
    *digits = cc_str_sub(word, 0, n);
    return n > 0 && word.n == n + 2;
}

/* The kind of which it is a member, and the member by its one name. */
static cc_str kind_of(cc_str word, cc_str *member)
{
    cc_str place = cc_lex_get(CC_LEX(demonym), word, 1);
    struct cc_oneof m;

    if (place_in_order(word, member))
        return CC_LIT("ordinal");
    if (cc_oneof_at(word, 0, &m)) {
        *member = m.name;
        return m.kind;
    }
    *member = word;
    if (cc_str_eq(cc_lex_get(CC_LEX(place), place, 1), CC_LIT("country"))) {
        *member = place;
        return CC_LIT("nationality");
    }
    return cc_str_eq(cc_lex_get(CC_LEX(place), word, 1), CC_LIT("country"))
               ? CC_LIT("country")
               : CC_NONE;
}

static bool exclude(cc_str x, cc_str y)
{
    cc_str mx, my, kind = kind_of(x, &mx);
    enum cc_relation r = cc_relate(x, y, CC_NOUN);

    /* A picture may show both hands and feet. */
    return kind.n && !cc_str_eq(kind, CC_LIT("body")) &&
           cc_str_eq(kind, kind_of(y, &my)) && !cc_str_eq(mx, my) &&
           !cc_places_meet(mx, my) && r != CC_REL_HYPERNYM && r != CC_REL_HYPONYM &&
           r != CC_REL_SYNONYM;
}

struct cc_alignment cc_swap(const struct cc_words *a, const struct cc_words *b,
                            struct cc_arena *arena)
{
    struct cc_alignment out = { 0 };
    struct phrase p, q;

    if (!one_phrase(a, b, &p, &q))
        return out;
    out.reworded = !denies(&p) && !denies(&q);
    if (a->negators || b->negators || a->question || b->question || a->general ||
        b->general || !shares(&p) || is_listed(&p) || is_listed(&q) || tells_who(&p) ||
        tells_who(&q))
        return out;
    cc_str x = words(&p, true, arena), y = words(&q, true, arena);

    if (exclude(x, y) || exclude(words(&p, false, arena), words(&q, false, arena)))
        out = (struct cc_alignment){ .rule = CC_RULE_FILLER_DIFFERS,
                                     .score = cc_weight.align_kind };
    return out;
}
