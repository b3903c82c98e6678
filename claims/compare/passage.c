/* The words of a passage by sort. */
#include "compare/passage.h"

#include <string.h>

#include "claimcheck/lexicon.h"

#define LEMMA_BYTES 64 /* as cc_lemma asks */

static bool is_any(cc_str w)
{
    return cc_str_eq(cc_lex_get(CC_LEX(standard), w, 1), CC_LIT("any"));
}

static bool is_time(cc_str w)
{
    char buf[LEMMA_BYTES];

    return cc_lex_has(CC_LEX(deictic), w) ||
           cc_wn_is_a(cc_lemma(w, CC_NOUN, buf), CC_LIT("time period"), 1);
}

/* Upper case where no sentence begins; or, there, a word that is no other. */
static bool is_name(const struct cc_document *d, uint32_t token, cc_str lower)
{
    bool opens = token == 0 || d->token[token - 1].sentence != d->token[token].sentence;

    return (d->token[token].flags & CC_TOK_UPPER) &&
           (!opens || !cc_wn_classes_of_form(lower));
}

static enum cc_sort sort_of(const struct cc_document *d, uint32_t token, cc_str w)
{
    if (cc_lex_has(CC_LEX(calendar), w) && d->token[token].flags & CC_TOK_UPPER)
        return CC_SORT_DAY;
    if (is_any(w))
        return CC_SORT_ANY;
    if (is_time(w))
        return CC_SORT_TIME;
    return is_name(d, token, w) ? CC_SORT_NAME : CC_SORT_THING;
}

struct cc_passage cc_passage_read(const struct cc_document *d, struct cc_span span,
                                  struct cc_span but)
{
    struct cc_passage out = { .n = 0 };

    for (uint32_t t = cc_token_at(d, span.start);
         t < d->tokens && d->token[t].span.start < span.end && out.n < CC_PASSAGE_MAX;
         t++) {
        struct cc_passage_word *w = &out.word[out.n];
        cc_str lower =
            d->token[t].kind == CC_TOKEN_WORD && d->token[t].span.start != but.start
                ? cc_word_lower(cc_token_form(d, t), w->byte)
                : CC_NONE;

        if (!lower.n)
            continue;
        w->n = (uint8_t)lower.n;
        if (lower.p != w->byte)
            memcpy(w->byte, lower.p, lower.n);
        w->sort = (uint8_t)sort_of(d, t, lower);
        out.n += w->sort == CC_SORT_ANY || w->sort == CC_SORT_TIME ||
                 w->sort == CC_SORT_DAY || !cc_lex_has(CC_LEX(stopword), lower);
    }
    return out;
}

struct cc_passage cc_passage_around(const struct cc_document *d, struct cc_span span,
                                    struct cc_span hole)
{
    const struct cc_span none = { 0, 0 }, behind = { hole.end, span.end };
    struct cc_passage out =
        cc_passage_read(d, (struct cc_span){ span.start, hole.start }, none);
    struct cc_passage rest = cc_passage_read(d, behind, none);

    for (uint32_t i = 0; i < rest.n && out.n < CC_PASSAGE_MAX; i++)
        out.word[out.n++] = rest.word[i];
    return out;
}

/* "collapsed", "collapse"; "died", "death". */
static bool one_verb(cc_str x, cc_str y)
{
    char p[LEMMA_BYTES], q[LEMMA_BYTES];
    cc_str v = cc_lemma(x, CC_VERB, p), w = cc_lemma(y, CC_VERB, q);
    enum cc_relation r;

    if (cc_str_eq(v, x) && cc_str_eq(w, y))
        return false;
    r = cc_relate(v, w, 0);
    return r == CC_REL_EQUAL || r == CC_REL_SYNONYM || r == CC_REL_DERIVED;
}

static bool one_word(cc_str x, cc_str y)
{
    switch (cc_relate(x, y, 0)) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
    case CC_REL_DERIVED:
    case CC_REL_HYPERNYM:
    case CC_REL_HYPONYM:
        return true;
    default:
        return cc_heads_same(x, y) || one_verb(x, y);
    }
}

static bool meets(const struct cc_passage_word *w, const struct cc_passage_word *v)
{
    if (w->sort != v->sort)
        return false;
    return w->sort == CC_SORT_THING ? one_word(cc_passage_text(w), cc_passage_text(v))
                                    : cc_str_eq(cc_passage_text(w), cc_passage_text(v));
}

/* How many words of a sort stand in both. */
uint32_t cc_passage_shared(const struct cc_passage *x, const struct cc_passage *y,
                           enum cc_sort sort)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < x->n; i++) {
        bool met = false;

        for (uint32_t k = 0; k < y->n && x->word[i].sort == sort && !met; k++)
            met = meets(&x->word[i], &y->word[k]);
        n += met;
    }
    return n;
}

uint32_t cc_passage_count(const struct cc_passage *x, enum cc_sort sort)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < x->n; i++)
        n += x->word[i].sort == sort;
    return n;
}
