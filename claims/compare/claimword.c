/* Article by article, when the first of its claims is asked for. */
#include "compare/claimword.h"

#include "pair/rarity.h"

struct cc_word_shelf {
    const struct cc_case *c;
    struct cc_arena *a;
    struct cc_claim_words **of; /* by article, then claim; NULL: not asked for yet */
};

struct cc_word_shelf *cc_word_shelf_new(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_word_shelf *shelf = CC_NEW(a, struct cc_word_shelf);

    shelf->c = c;
    shelf->a = a;
    shelf->of = CC_ARRAY(a, struct cc_claim_words *, c->n);
    return shelf;
}

static uint32_t count(cc_str words)
{
    uint32_t n = words.n > 0;

    for (size_t i = 0; i < words.n; i++)
        n += words.p[i] == ' ';
    return n;
}

static struct cc_claim_word word_of(cc_str word, struct cc_arena *a)
{
    struct cc_mark mark = cc_arena_mark(a);
    cc_str folded = cc_fold(a, word);
    struct cc_claim_word out = { cc_hash(folded), cc_rarity(folded) };

    cc_arena_release(a, mark);
    return out;
}

static struct cc_claim_words *read_article(const struct cc_word_shelf *shelf,
                                           const struct cc_claims *claims)
{
    struct cc_claim_words *out = CC_ARRAY(shelf->a, struct cc_claim_words, claims->n);
    struct cc_claim_word *at;
    uint32_t n = 0;

    for (uint32_t i = 0; i < claims->n; i++)
        n += count(claims->claim[i].words);
    at = CC_ARRAY(shelf->a, struct cc_claim_word, n);
    for (uint32_t i = 0; i < claims->n; i++) {
        struct cc_claim_words *x = &out[i];

        x->at = at;
        for (cc_str rest = claims->claim[i].words; rest.n; x->n++)
            *at++ = word_of(cc_str_cut(&rest, ' '), shelf->a);
    }
    return out;
}

struct cc_claim_words cc_claim_words_of(struct cc_word_shelf *shelf, struct cc_place at)
{
    if (!shelf->of[at.article])
        shelf->of[at.article] =
            read_article(shelf, &shelf->c->reading[at.article]->claims);
    return shelf->of[at.article][at.claim];
}
