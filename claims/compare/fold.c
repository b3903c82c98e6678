/*
 * One finding for what several pairs of claims show. The same claim told in several
 * places is one claim: its finding is printed once, the other places stand in `also`. Of
 * a value that moved on twice only the single steps are findings.
 */
#include "compare/cluster.h"

#include <stdlib.h>

#define KEPT_MAX 3 /* findings between two sentences */
#define STEPS_MAX \
    64 /* later values looked at when a chain of updates is cut into steps */

/* The kinds that stand before the others in the design's table. */
static int by_kind(const struct cc_entry *x, const struct cc_entry *y)
{
    enum cc_kind p = x->d->kind, q = y->d->kind;

    return p != q && (p <= CC_KIND_UPDATE || q <= CC_KIND_UPDATE) ? (p < q ? -1 : 1) : 0;
}

/* The best first: grade, kind, score, then the order of the sides. */
static int better(const struct cc_entry *x, const struct cc_entry *y)
{
    int order;

    if (x->d->grade != y->d->grade)
        return x->d->grade > y->d->grade ? -1 : 1;
    if ((order = by_kind(x, y)) != 0)
        return order;
    if (x->d->score > y->d->score || x->d->score < y->d->score)
        return x->d->score > y->d->score ? -1 : 1;
    order = cc_end_order(&x->a, &y->a);
    return order ? order : cc_end_order(&x->b, &y->b);
}

static int by_article(const struct cc_entry *x, const struct cc_entry *y)
{
    uint32_t p = x->d->a.article, q = y->d->a.article;

    if (p == q)
        p = x->d->b.article, q = y->d->b.article;
    return (p > q) - (p < q);
}

/*
 * The places that are shown, and that the finding is known by: the first articles that
 * tell it, so that a further article that tells it again leaves the finding what it is.
 * In these the best pair.
 */
static int pair_order(const void *x, const void *y)
{
    const struct cc_entry *p = *(struct cc_entry *const *)x,
                          *q = *(struct cc_entry *const *)y;
    int order;

    if (p->pair != q->pair)
        return p->pair < q->pair ? -1 : 1;
    if (p->d->grade != q->d->grade)
        return p->d->grade > q->d->grade ? -1 : 1;
    if ((order = by_kind(p, q)) != 0 || (order = by_article(p, q)) != 0)
        return order;
    return better(p, q);
}

/* The same of a change, but in its articles what stands first: there it is the news. */
static int prominence_order(const void *x, const void *y)
{
    const struct cc_entry *p = *(struct cc_entry *const *)x,
                          *q = *(struct cc_entry *const *)y;
    uint32_t i = p->a.of->sentence + p->b.of->sentence;
    uint32_t j = q->a.of->sentence + q->b.of->sentence;
    bool one_grade = p->pair == q->pair && p->d->grade == q->d->grade;

    return one_grade && by_article(p, q) == 0 && i != j ? (i > j) - (i < j)
                                                        : pair_order(x, y);
}

static int sentence_order(const void *x, const void *y)
{
    const struct cc_entry *p = *(struct cc_entry *const *)x,
                          *q = *(struct cc_entry *const *)y;

    if (p->sentences != q->sentences)
        return p->sentences < q->sentences ? -1 : 1;
    return better(p, q);
}

static uint64_t unordered(uint64_t x, uint64_t y)
{
    return x < y ? cc_hash_mix(x, y) : cc_hash_mix(y, x);
}

static uint64_t sentence_key(const struct cc_end *x)
{
    return cc_hash_mix(x->of->at.article, x->of->sentence);
}

static bool same_place(struct cc_place x, struct cc_place y)
{
    return x.article == y.article && x.claim == y.claim;
}

#define ADD_PLACE(a, list, at_, own)                   \
    do {                                               \
        bool known_ = same_place(at_, own);            \
        for (uint32_t i_ = 0; i_ < (list)->n; i_++)    \
            known_ |= same_place((list)->at[i_], at_); \
        if (!known_)                                   \
            *CC_PUSH(a, list) = (at_);                 \
    } while (0)

static void add_places(struct cc_entry *best, const struct cc_entry *e,
                       struct cc_arena *a)
{
    bool turned = e->p == best->q && e->p != best->p;
    struct cc_place p = turned ? e->d->b : e->d->a;
    struct cc_place q = turned ? e->d->a : e->d->b;

    ADD_PLACE(a, &best->also_a, p, best->d->a);
    ADD_PLACE(a, &best->also_b, q, best->d->b);
}

/* One finding a pair: the first in order. */
static void fold_pairs(struct cc_entries e, int (*order)(const void *, const void *),
                       struct cc_arena *a)
{
    qsort(e.at, e.n, sizeof *e.at, order);
    for (uint32_t i = 0, end; i < e.n; i = end) {
        struct cc_entry *best = e.at[i];

        for (end = i + 1; end < e.n && e.at[end]->pair == best->pair; end++) {
            add_places(best, e.at[end], a);
            if (e.at[end]->d->grade == best->d->grade &&
                e.at[end]->d->score > best->d->score)
                best->d->score = e.at[end]->d->score;
            e.at[end]->dropped = e.at[end]->folded = true;
        }
    }
}

/* A change that several tell, the article as well as those it quotes, is one change. */
static void fold_changes(struct cc_classes *told, struct cc_entries e)
{
    struct cc_entries kept = { e.at, 0 };

    for (uint32_t i = 0; i < e.n; i++) {
        struct cc_entry *x = e.at[i];

        if (x->dropped || x->d->kind != CC_KIND_UPDATE)
            continue;
        x->p = cc_class_of(told, x->a.of); /* a chain's steps are those of any voice */
        x->q = cc_class_of(told, x->b.of);
        x->pair = unordered(x->p, x->q);
        x->dropped = x->p == x->q;
        if (x->dropped)
            continue;
        e.at[i] = e.at[kept.n]; /* to the front; the order of the rest is free */
        e.at[kept.n++] = x;
    }
    fold_pairs(kept, prominence_order, told->a);
}

/* What an article corrects in a sentence, by its text as by its notice, is one
 * correction. */
static void fold_corrections(struct cc_entries e, struct cc_arena *a)
{
    struct cc_entries kept = { e.at, 0 };

    for (uint32_t i = 0; i < e.n; i++) {
        struct cc_entry *x = e.at[i];

        if (x->dropped || x->d->kind != CC_KIND_RETRACTION)
            continue;
        x->pair = cc_hash_mix(sentence_key(&x->a), x->d->b.article);
        e.at[i] = e.at[kept.n];
        e.at[kept.n++] = x;
    }
    fold_pairs(kept, pair_order, a);
}

static bool same_words(const struct cc_end *x, const struct cc_end *y)
{
    return x->of->at.article == y->of->at.article &&
           x->of->span.start == y->of->span.start && x->of->span.end == y->of->span.end &&
           x->of->party == y->of->party;
}

/* One clause read in two frames: both would be printed alike and have one id. */
static bool printed_alike(const struct cc_entry *x, const struct cc_entry *y)
{
    return (same_words(&x->a, &y->a) && same_words(&x->b, &y->b)) ||
           (same_words(&x->a, &y->b) && same_words(&x->b, &y->a));
}

/* Two figures that moved on do not contradict each other in another frame as well. */
static bool one_figure(const struct cc_entry *best, const struct cc_entry *e)
{
    return best->d->rule == CC_RULE_FIGURE_CHANGED &&
           e->d->rule == CC_RULE_FIGURE_DIFFERS;
}

/* The same thing told by a clause and the clause inside it, or two doubts about one
 * sentence. */
static bool says_no_more(const struct cc_entry *best, const struct cc_entry *e)
{
    return printed_alike(best, e) || e->d->grade < CC_GRADE_STRONG ||
           one_figure(best, e) || best->d->kind != e->d->kind || best->p == e->p ||
           best->q == e->q || best->a.of->frame == e->a.of->frame ||
           best->b.of->frame == e->b.of->frame;
}

/* What is printed between two sentences, here or in the places that it was folded into.
 */
struct between {
    const struct cc_entry *said[2 * KEPT_MAX];
    uint32_t n, printed;
};

static bool adds_nothing(const struct between *b, const struct cc_entry *e)
{
    bool nothing = false;

    for (uint32_t i = 0; i < b->n; i++)
        nothing |= says_no_more(b->said[i], e);
    return nothing;
}

static void add_sentence_pair(struct between *b, struct cc_entry *e)
{
    if (e->dropped && !e->folded)
        return;
    e->dropped |= adds_nothing(b, e) || b->printed == KEPT_MAX;
    b->printed += !e->dropped;
    if ((!e->dropped || e->folded) && b->n < 2 * KEPT_MAX)
        b->said[b->n++] = e;
}

/* Clauses of the same two sentences: the best one speaks for those that say no more. */
static void fold_sentences(struct cc_entries e)
{
    qsort(e.at, e.n, sizeof *e.at, sentence_order);
    for (uint32_t i = 0, end; i < e.n; i = end) {
        struct between b = { 0 };

        for (end = i; end < e.n && e.at[end]->sentences == e.at[i]->sentences; end++)
            add_sentence_pair(&b, e.at[end]);
    }
}

/* ---- steps of a value that moved
 * --------------------------------------------------------- */

static int step_order(const void *x, const void *y)
{
    const struct cc_entry *p = *(struct cc_entry *const *)x,
                          *q = *(struct cc_entry *const *)y;

    if (p->p != q->p)
        return p->p < q->p ? -1 : 1;
    return (p->q > q->q) - (p->q < q->q);
}

static bool has_step(struct cc_entry *const *e, uint32_t n, uint32_t from, uint32_t to)
{
    uint32_t lo = 0, hi = n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (e[mid]->p == from && e[mid]->q == to)
            return true;
        if (e[mid]->p < from || (e[mid]->p == from && e[mid]->q < to))
            lo = mid + 1;
        else
            hi = mid;
    }
    return false;
}

/* 14 -> 17 -> 20: the pair 14 -> 20 says nothing new. */
static void cut_chains(struct cc_entries e, struct cc_arena *a)
{
    struct cc_entry **u = CC_ARRAY(a, struct cc_entry *, e.n + 1);
    uint32_t n = 0, end;

    for (uint32_t i = 0; i < e.n; i++)
        if (!e.at[i]->dropped && e.at[i]->d->kind == CC_KIND_UPDATE)
            u[n++] = e.at[i];
    qsort(u, n, sizeof *u, step_order);
    for (uint32_t i = 0; i < n; i = end) {
        for (end = i + 1; end < n && u[end]->p == u[i]->p; end++)
            ;
        if (end - i > STEPS_MAX)
            continue;
        for (uint32_t x = i; x < end; x++)
            for (uint32_t y = i; y < end; y++)
                u[x]->dropped |= x != y && has_step(u, n, u[y]->q, u[x]->q);
    }
}

void cc_entries_fold(struct cc_classes *k, struct cc_classes *told, struct cc_entries e)
{
    for (uint32_t i = 0; i < e.n; i++) {
        struct cc_entry *x = e.at[i];

        x->p = cc_class_of(k, x->a.of);
        x->q = cc_class_of(k, x->b.of);
        x->pair = unordered(x->p, x->q);
        x->sentences = unordered(sentence_key(&x->a), sentence_key(&x->b));
        /* other marks in the same words: one claim, yet an edit */
        x->dropped = x->p == x->q && x->d->kind != CC_KIND_STEALTH_EDIT;
    }
    fold_pairs(e, pair_order, k->a);
    fold_corrections(e, k->a);
    fold_changes(told, e);
    fold_sentences(e);
    cut_chains(e, k->a);
}
