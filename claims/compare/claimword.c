/* Article by article, when the first of its claims is asked for. */
#include "compare/claimword.h"

#include "compare/draft.h"
#include "pair/rarity.h"

struct claim {
    struct cc_claim_words words;
    struct cc_figures figures;
    bool figured; /* they have been asked for */
};

struct cc_word_shelf {
    const struct cc_case *c;
    struct cc_arena *a;
    struct claim **of; /* by article, then claim; NULL: not asked for yet */
};

struct cc_word_shelf *cc_word_shelf_new(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_word_shelf *shelf = CC_NEW(a, struct cc_word_shelf);

    shelf->c = c;
    shelf->a = a;
    shelf->of = CC_ARRAY(a, struct claim *, c->n);
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

static struct claim *read_article(const struct cc_word_shelf *shelf,
                                  const struct cc_claims *claims)
{
    struct claim *out = CC_ARRAY(shelf->a, struct claim, claims->n);
    struct cc_claim_word *at;
    uint32_t n = 0;

    for (uint32_t i = 0; i < claims->n; i++)
        n += count(claims->claim[i].words);
    at = CC_ARRAY(shelf->a, struct cc_claim_word, n);
    for (uint32_t i = 0; i < claims->n; i++) {
        struct cc_claim_words *x = &out[i].words;

        x->at = at;
        for (cc_str rest = claims->claim[i].words; rest.n; x->n++)
            *at++ = word_of(cc_str_cut(&rest, ' '), shelf->a);
    }
    return out;
}

static struct claim *claim_of(struct cc_word_shelf *shelf, struct cc_place at)
{
    if (!shelf->of[at.article])
        shelf->of[at.article] =
            read_article(shelf, &shelf->c->reading[at.article]->claims);
    return &shelf->of[at.article][at.claim];
}

struct cc_claim_words cc_claim_words_of(struct cc_word_shelf *shelf, struct cc_place at)
{
    return claim_of(shelf, at)->words;
}

static struct cc_figures read_figures(const struct cc_reading *r, struct cc_span clause,
                                      struct cc_arena *a)
{
    const struct cc_document *d = &r->document;
    CC_LIST(double) list = { 0 };

    for (uint32_t i = cc_token_at(d, clause.start);
         i < d->tokens && d->token[i].span.end <= clause.end; i++) {
        double x;
        if (cc_read_count(cc_fold(a, cc_token_form(d, i)), &x))
            *CC_PUSH(a, &list) = x;
    }
    return (struct cc_figures){ list.at, list.n };
}

struct cc_figures cc_claim_figures_of(struct cc_word_shelf *shelf, struct cc_place at)
{
    struct claim *x = claim_of(shelf, at);
    const struct cc_reading *r = shelf->c->reading[at.article];

    if (!x->figured)
        x->figures = read_figures(r, r->claims.claim[at.claim].clause, shelf->a);
    x->figured = true;
    return x->figures;
}
