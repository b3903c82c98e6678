/*
 * How much of what two sentences tell is the same, by their words. A word that the
 * article has in many sentences (the name of the company it is all about) says little of
 * which sentence answers which.
 */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "pair/rarity.h"

#define WORDS_MAX 48  /* of a sentence that are looked at */
#define OFTEN     2   /* sentences of one article: a word of more is worth less */
#define LINKED    .8f /* another word of the same meaning */

struct word {
    cc_str lemma;
    float weight;
    bool met;
};

struct bag {
    struct word word[WORDS_MAX];
    uint32_t n;
    float weight;
};

static bool is_number(cc_str lemma)
{
    return cc_is_digit(lemma.p[0]) || cc_lex_has(CC_LEX(number), lemma) ||
           cc_lex_has(CC_LEX(unit), lemma);
}

static void add(struct bag *b, cc_str lemma)
{
    for (uint32_t i = 0; i < b->n; i++)
        if (cc_str_eq(b->word[i].lemma, lemma))
            return;
    if (b->n < WORDS_MAX && lemma.n && !is_number(lemma))
        b->word[b->n++] = (struct word){ lemma, cc_rarity(lemma), false };
}

/* Sentences of the article that have it. */
static uint32_t sentences_with(const struct cc_claims *all, cc_str lemma)
{
    uint32_t n = 0, last = CC_NO_INDEX;

    for (uint32_t i = 0; i < all->n; i++)
        if (all->claim[i].sentence != last &&
            cc_str_has_word(all->claim[i].words, lemma)) {
            last = all->claim[i].sentence;
            n++;
        }
    return n;
}

/* What the claims of a claim's sentence tell. */
static void read_bag(const struct cc_item *x, struct bag *b)
{
    const struct cc_claims *all = &x->reading->claims;

    b->n = 0;
    b->weight = 0;
    for (uint32_t i = 0; i < all->n; i++)
        if (all->claim[i].sentence == x->claim->sentence)
            for (cc_str rest = all->claim[i].words; rest.n;)
                add(b, cc_str_cut(&rest, ' '));
    for (uint32_t i = 0; i < b->n; i++) {
        uint32_t n = sentences_with(all, b->word[i].lemma);

        if (n > OFTEN)
            b->word[i].weight *= (float)OFTEN / (float)n;
        b->weight += b->word[i].weight;
    }
}

static float link_of(cc_str p, cc_str q)
{
    if (cc_str_eq(p, q))
        return 1;
    switch (cc_relate(p, q, 0)) {
    case CC_REL_SYNONYM:
    case CC_REL_DERIVED:
        return LINKED;
    default:
        return 0;
    }
}

/* Equal words first, so that none is taken by its like. */
static float meet(struct bag *p, struct bag *q, bool equal)
{
    float sum = 0;

    for (uint32_t i = 0; i < p->n; i++)
        for (uint32_t k = 0; k < q->n && !p->word[i].met; k++) {
            struct word *x = &p->word[i], *y = &q->word[k];
            float link = y->met || equal != cc_str_eq(x->lemma, y->lemma)
                             ? 0
                             : link_of(x->lemma, y->lemma);

            if (!(link > 0))
                continue;
            x->met = y->met = true;
            sum += link * (x->weight < y->weight ? x->weight : y->weight);
        }
    return sum;
}

struct cc_matter cc_matter_shared(const struct cc_item *x, const struct cc_item *y)
{
    struct bag p, q;
    struct cc_matter m = { 0, 0 };

    read_bag(x, &p);
    read_bag(y, &q);
    float least = p.weight < q.weight ? p.weight : q.weight;
    m.weight = meet(&p, &q, true);
    m.weight += meet(&p, &q, false);
    m.part = least > 0 ? m.weight / least : 0;
    return m;
}
