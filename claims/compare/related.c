/*
 * Which articles of a case further ones can meet. By the rare words of their claims two
 * articles are known to be of one story, by all words two claims to be of one event; what
 * is found between others is no more than possible (relation.c), so that nobody else need
 * be read. The words of the given articles lead to them through an index.
 */
#include "claimcheck/compare.h"

#include <stdlib.h>

#include "compare/story.h"
#include "pair/rarity.h"

#define CLOSEST   64   /* articles of other stories that one claim leads to */
#define TRIED_MAX 4096 /* claims of them that are looked at */
#define WORDS_MAX 64   /* of a claim; as story.c */

/* A word of the given articles. */
struct term {
    uint64_t hash;
    cc_str word;
    float rarity;
    bool needed;       /* sought for a claim that may be of one event with another */
    uint32_t given;    /* articles of those given that bear it */
    uint32_t articles; /* of the case, up to one more than tell it apart */
    const struct cc_bearer *at;
    uint32_t n;
};

/* What an article, or a claim of it, shares with what is given. */
struct sum {
    int64_t article;
    uint32_t claim;
    float shared;
};
struct sums {
    struct sum *at;
    uint32_t n, cap;
};

struct search {
    const struct cc_shelf *shelf;
    struct cc_arena *a;
    struct term *term; /* by hash */
    uint32_t terms;
    CC_LIST(int64_t) found;
};

/* ---- words of the given articles ------------------------------------------------------
 */

static int by_hash(const void *x, const void *y)
{
    const struct term *p = x, *q = y;

    return (p->hash > q->hash) - (p->hash < q->hash);
}

static uint32_t once(struct term *t, uint32_t n)
{
    uint32_t kept = 0;

    if (n)
        qsort(t, n, sizeof *t, by_hash);
    for (uint32_t i = 0; i < n; i++) {
        if (kept && t[kept - 1].hash == t[i].hash)
            t[kept - 1].given += t[i].given;
        else
            t[kept++] = t[i];
    }
    return kept;
}

/* The words of an article, each once. */
static struct term *terms_of(const struct cc_claims *claims, uint32_t *n,
                             struct cc_arena *a)
{
    CC_LIST(struct term) list = { 0 };

    for (uint32_t i = 0; i < claims->n; i++)
        for (cc_str rest = claims->claim[i].words; rest.n;) {
            cc_str word = cc_str_cut(&rest, ' ');
            if (word.n)
                *CC_PUSH(a, &list) = (struct term){ .hash = cc_hash(word),
                                                    .word = word,
                                                    .rarity = cc_rarity(word) };
        }
    *n = once(list.at, list.n);
    for (uint32_t i = 0; i < *n; i++)
        list.at[i].given = 1;
    return list.at;
}

static struct term *term_of(const struct search *s, cc_str word)
{
    const struct term key = { .hash = cc_hash(word) };

    return bsearch(&key, s->term, s->terms, sizeof *s->term, by_hash);
}

/* A claim's words, each once, the rarest first. A claim that has none of the first
 * `sought` shares too little with it, whatever of the rest it has. */
struct event {
    struct term *term[WORDS_MAX];
    uint32_t n, sought;
    float weight, rest; /* of all; of those behind the ones sought */
};

static int rarest_first(const void *x, const void *y)
{
    const struct term *p = *(const struct term *const *)x,
                      *q = *(const struct term *const *)y;

    if (p->rarity > q->rarity || p->rarity < q->rarity)
        return p->rarity > q->rarity ? -1 : 1;
    return by_hash(p, q);
}

static struct event event_of(const struct search *s, cc_str words)
{
    struct event e = { .n = 0 };
    uint32_t kept = 0;

    while (words.n && e.n < WORDS_MAX) {
        cc_str word = cc_str_cut(&words, ' ');
        if (word.n)
            e.term[e.n++] = term_of(s, word);
    }
    qsort(e.term, e.n, sizeof *e.term, rarest_first);
    for (uint32_t i = 0; i < e.n; i++)
        if (i == 0 || e.term[i] != e.term[i - 1]) {
            e.weight += e.term[i]->rarity;
            e.term[kept++] = e.term[i];
        }
    e.n = kept;
    for (e.rest = e.weight; e.sought < e.n && e.rest >= CC_EVENT_MIN; e.sought++)
        e.rest -= e.term[e.sought]->rarity;
    return e;
}

/* Its words are to be looked for in all of the case. */
static bool is_event(const struct cc_claim *x, const struct event *e)
{
    return x->frame_type != CC_FRAME_WORDS && e->weight >= CC_EVENT_MIN;
}

static void mark_needed(const struct search *s, const struct cc_claims *claims)
{
    for (uint32_t i = 0; i < claims->n; i++) {
        struct event e = event_of(s, claims->claim[i].words);
        bool needed = is_event(&claims->claim[i], &e);
        for (uint32_t k = 0; needed && k < e.sought; k++)
            e.term[k]->needed = true;
    }
}

static uint32_t articles_of(const struct cc_bearer *at, uint32_t n)
{
    uint32_t articles = 0;

    for (uint32_t i = 0; i < n && articles <= CC_STORY_COMMON; i++)
        articles += i == 0 || at[i].article != at[i - 1].article;
    return articles;
}

static bool is_common(const struct term *t)
{
    return t->articles + t->given > CC_STORY_COMMON;
}

static bool look_up(struct search *s, const struct cc_reading *const *given, uint32_t n)
{
    CC_LIST(struct term) all = { 0 };

    for (uint32_t i = 0; i < n; i++) {
        uint32_t terms;
        const struct term *t = terms_of(&given[i]->claims, &terms, s->a);
        for (uint32_t k = 0; k < terms; k++)
            *CC_PUSH(s->a, &all) = t[k];
    }
    s->term = all.at;
    s->terms = once(all.at, all.n);
    for (uint32_t i = 0; i < n; i++)
        mark_needed(s, &given[i]->claims);
    for (uint32_t i = 0; i < s->terms; i++) {
        struct term *t = &s->term[i];
        uint32_t most = t->needed ? UINT32_MAX : CC_STORY_COMMON;
        if (!s->shelf->bearers(s->shelf->ctx, t->word, most, &t->at, &t->n))
            return false;
        t->articles = articles_of(t->at, t->n);
    }
    return true;
}

/* ---- sums of what is shared -----------------------------------------------------------
 */

static int by_place(const void *x, const void *y)
{
    const struct sum *p = x, *q = y;

    if (p->article != q->article)
        return p->article < q->article ? -1 : 1;
    return (p->claim > q->claim) - (p->claim < q->claim);
}

static void add_up(struct sums *s)
{
    uint32_t kept = 0;

    if (s->n)
        qsort(s->at, s->n, sizeof *s->at, by_place);
    for (uint32_t i = 0; i < s->n; i++) {
        if (kept && by_place(&s->at[kept - 1], &s->at[i]) == 0)
            s->at[kept - 1].shared += s->at[i].shared;
        else
            s->at[kept++] = s->at[i];
    }
    s->n = kept;
}

/* ---- of one story ---------------------------------------------------------------------
 */

/* Each article that bears the word, once. */
static void add_articles(const struct term *t, struct sums *out, struct cc_arena *a)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (i == 0 || t->at[i].article != t->at[i - 1].article)
            *CC_PUSH(a, out) = (struct sum){ t->at[i].article, 0, t->rarity };
}

static bool of_story(struct search *s, const struct cc_reading *given)
{
    struct sums sums = { 0 };
    uint32_t n;
    const struct term *own = terms_of(&given->claims, &n, s->a);
    float weight = 0;

    for (uint32_t i = 0; i < n; i++) {
        const struct term *t = term_of(s, own[i].word);
        weight += t->rarity;
        if (!is_common(t))
            add_articles(t, &sums, s->a);
    }
    add_up(&sums);
    for (uint32_t i = 0; i < sums.n; i++) {
        const cc_str *words;
        const struct sum *x = &sums.at[i];
        bool one = cc_story_shared(x->shared, weight, weight);

        if (!one && !s->shelf->words(s->shelf->ctx, x->article, &words, &n))
            return false;
        one = one || cc_story_shared(x->shared, weight, cc_story_weight(words, n, s->a));
        if (one)
            *CC_PUSH(s->a, &s->found) = x->article;
    }
    return true;
}

/* ---- of one event ---------------------------------------------------------------------
 */

/* The claims that may share enough with it, with what they share of the words sought. */
static struct sums sharing(struct search *s, const struct event *e)
{
    struct sums out = { 0 };
    uint32_t kept = 0;

    for (uint32_t i = 0; i < e->sought; i++)
        for (uint32_t k = 0; k < e->term[i]->n; k++)
            *CC_PUSH(s->a, &out) =
                (struct sum){ e->term[i]->at[k].article, e->term[i]->at[k].claim,
                              e->term[i]->rarity };
    add_up(&out);
    for (uint32_t i = 0; i < out.n; i++)
        if (out.at[i].shared + e->rest >= CC_EVENT_MIN)
            out.at[kept++] = out.at[i];
    out.n = kept;
    return out;
}

static int closest_first(const void *x, const void *y)
{
    const struct sum *p = x, *q = y;

    if (p->shared > q->shared || p->shared < q->shared)
        return p->shared > q->shared ? -1 : 1;
    return by_place(x, y);
}

/* Those found so far, ascending, each once; numbers of articles are positive. */
static void settle(struct search *s)
{
    s->found.n = cc_u64_once((uint64_t *)s->found.at, s->found.n);
}

static bool of_event(struct search *s, const struct cc_claim *x)
{
    const struct event e = event_of(s, x->words);
    struct sums close;
    uint32_t settled = s->found.n, tried = 0;

    if (!is_event(x, &e))
        return true;
    close = sharing(s, &e);
    if (close.n)
        qsort(close.at, close.n, sizeof *close.at, closest_first);
    for (uint32_t i = 0; i < close.n && tried < TRIED_MAX; i++) {
        const struct sum *y = &close.at[i];
        cc_str words;

        if (bsearch(&y->article, s->found.at, settled, sizeof y->article, cc_u64_order))
            continue;
        tried++;
        if (!s->shelf->words_of(s->shelf->ctx, y->article, y->claim, &words))
            return false;
        if (cc_one_event_of(x->words, words))
            *CC_PUSH(s->a, &s->found) = y->article;
        if (s->found.n - settled == CLOSEST)
            break;
    }
    settle(s);
    return true;
}

/* ---- all of it ------------------------------------------------------------------------
 */

bool cc_related_find(const struct cc_reading *const *given, uint32_t n,
                     const struct cc_shelf *shelf, struct cc_related *out,
                     struct cc_arena *a)
{
    struct search s = { .shelf = shelf, .a = a };
    struct cc_crowds crowd = { 0 };

    if (!look_up(&s, given, n))
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (!of_story(&s, given[i]))
            return false;
    settle(&s);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < given[i]->claims.n; k++)
            if (!of_event(&s, &given[i]->claims.claim[k]))
                return false;
    for (uint32_t i = 0; i < s.terms; i++)
        if (is_common(&s.term[i]))
            *CC_PUSH(a, &crowd) = cc_crowd_of_word(s.term[i].hash);
    cc_crowds_settle(&crowd);
    *out = (struct cc_related){ s.found.at, s.found.n, crowd };
    return true;
}
