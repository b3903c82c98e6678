/*
 * Drafts -> findings. The same claim told in several places is one claim: its finding is
 * printed once, the other places stand in `also`. Of a value that moved on twice only the
 * single steps are findings.
 */
#include "compare/draft.h"

#include <stdlib.h>
#include <string.h>

#define KEPT_MAX 3 /* findings between two sentences */
#define STEPS_MAX \
    64 /* later values looked at when a chain of updates is cut into steps */

struct classes {
    const struct cc_case *c;
    struct cc_arena *a;
    uint32_t *first;  /* running number of an article's first claim */
    uint32_t *parent; /* union-find over running numbers */
    uint32_t n;
};

static uint32_t number_of(const struct classes *k, struct cc_place at)
{
    return k->first[at.article] + at.claim;
}

static uint32_t class_of(struct classes *k, uint32_t i)
{
    while (k->parent[i] != i) {
        k->parent[i] = k->parent[k->parent[i]];
        i = k->parent[i];
    }
    return i;
}

static void join(struct classes *k, uint32_t x, uint32_t y)
{
    x = class_of(k, x);
    y = class_of(k, y);
    if (x < y)
        k->parent[y] = x;
    else
        k->parent[x] = y;
}

struct copy {
    uint64_t text;
    uint32_t number;
};

static int copy_order(const void *x, const void *y)
{
    const struct copy *p = x, *q = y;

    if (p->text != q->text)
        return p->text < q->text ? -1 : 1;
    return (p->number > q->number) - (p->number < q->number);
}

/* Claims of the same words and party: wire copies, other versions of the article. */
static void join_copies(struct classes *k)
{
    struct copy *copy = CC_ARRAY(k->a, struct copy, k->n + 1);
    uint32_t n = 0;

    for (uint32_t r = 0; r < k->c->n; r++)
        for (uint32_t i = 0; i < k->c->reading[r]->claims.n; i++) {
            struct cc_item x = cc_item_of(k->c, (struct cc_place){ r, i });
            uint64_t h = cc_hash(cc_fold(k->a, cc_item_text(&x)));

            h = cc_hash_mix(h, cc_hash(cc_fold(k->a, cc_item_clause(&x))));
            h = cc_hash_mix(h, cc_hash(x.claim->frame));
            copy[n] = (struct copy){ cc_hash_mix(h, cc_hash(cc_fold(k->a, x.party))), n };
            n++;
        }
    qsort(copy, n, sizeof *copy, copy_order);
    for (uint32_t i = 1; i < n; i++)
        if (copy[i - 1].text == copy[i].text)
            join(k, copy[i - 1].number, copy[i].number);
}

static bool same_place(struct cc_place x, struct cc_place y)
{
    return x.article == y.article && x.claim == y.claim;
}

/* A pair of places in either order, by their running numbers. */
static uint64_t pair_number(const struct classes *k, struct cc_place x, struct cc_place y)
{
    uint64_t i = number_of(k, x), j = number_of(k, y);

    return i < j ? i << 32 | j : j << 32 | i;
}

static int number_order(const void *x, const void *y)
{
    uint64_t p = *(const uint64_t *)x, q = *(const uint64_t *)y;

    return (p > q) - (p < q);
}

/* Pairs of versions of a claim that agree in all that the slots hold, but whose words
 * were edited. */
static uint64_t *edited_pairs(const struct classes *k, const struct cc_drafts *drafts,
                              size_t *n)
{
    uint64_t *pair = CC_ARRAY(k->a, uint64_t, drafts->n + 1);

    *n = 0;
    for (uint32_t i = 0; i < drafts->n; i++) {
        const struct cc_draft *d = &drafts->at[i];

        if (d->kind <= CC_KIND_QUOTE_DRIFT)
            pair[(*n)++] = pair_number(k, d->a.at, d->b.at);
    }
    qsort(pair, *n, sizeof *pair, number_order);
    return pair;
}

static struct classes classes_of(const struct cc_case *c, const struct cc_drafts *drafts,
                                 const struct cc_agreements *same, bool any_voice,
                                 struct cc_arena *a)
{
    struct classes k = { .c = c, .a = a };

    k.first = CC_ARRAY(a, uint32_t, c->n + 1);
    for (uint32_t r = 0; r < c->n; r++) {
        k.first[r] = k.n;
        k.n += c->reading[r]->claims.n;
    }
    k.parent = CC_ARRAY(a, uint32_t, k.n + 1);
    for (uint32_t i = 0; i < k.n; i++)
        k.parent[i] = i;
    join_copies(&k);

    size_t edited;
    const uint64_t *pair = edited_pairs(&k, drafts, &edited);
    for (uint32_t i = 0; i < same->n; i++) {
        struct cc_place x = same->at[i].x, y = same->at[i].y;
        uint64_t number = pair_number(&k, x, y);

        if ((any_voice || same->at[i].one_voice) &&
            !bsearch(&number, pair, edited, sizeof *pair, number_order))
            join(&k, number_of(&k, x), number_of(&k, y));
    }
    return k;
}

/* ---- folding
 * --------------------------------------------------------------------------- */

struct entry {
    struct cc_draft d;
    uint32_t p, q; /* classes of a and b */
    uint64_t pair; /* of the two classes, in either order */
    uint64_t sentences;
    bool dropped;
    CC_LIST(struct cc_place) also_a, also_b;
};

/* The best first: grade, score, then the order of the sides. */
static int better(const struct entry *x, const struct entry *y)
{
    int order;

    if (x->d.grade != y->d.grade)
        return x->d.grade > y->d.grade ? -1 : 1;
    if (x->d.kind != y->d.kind &&
        (x->d.kind <= CC_KIND_QUOTE_DRIFT || y->d.kind <= CC_KIND_QUOTE_DRIFT))
        return x->d.kind < y->d.kind ? -1 : 1;
    if (x->d.score > y->d.score || x->d.score < y->d.score)
        return x->d.score > y->d.score ? -1 : 1;
    order = cc_item_order(&x->d.a, &y->d.a);
    return order ? order : cc_item_order(&x->d.b, &y->d.b);
}

static int pair_order(const void *x, const void *y)
{
    const struct entry *p = *(struct entry *const *)x, *q = *(struct entry *const *)y;

    if (p->pair != q->pair)
        return p->pair < q->pair ? -1 : 1;
    return better(p, q);
}

/* Of a change the places that stand first in their articles: there it is the news. */
static int prominence_order(const void *x, const void *y)
{
    const struct entry *p = *(struct entry *const *)x, *q = *(struct entry *const *)y;
    uint32_t i = p->d.a.claim->sentence + p->d.b.claim->sentence;
    uint32_t j = q->d.a.claim->sentence + q->d.b.claim->sentence;

    if (p->pair != q->pair)
        return p->pair < q->pair ? -1 : 1;
    if (p->d.grade != q->d.grade)
        return p->d.grade > q->d.grade ? -1 : 1;
    return i != j ? (i > j) - (i < j) : better(p, q);
}

static int sentence_order(const void *x, const void *y)
{
    const struct entry *p = *(struct entry *const *)x, *q = *(struct entry *const *)y;

    if (p->sentences != q->sentences)
        return p->sentences < q->sentences ? -1 : 1;
    return better(p, q);
}

static uint64_t unordered(uint64_t x, uint64_t y)
{
    return x < y ? cc_hash_mix(x, y) : cc_hash_mix(y, x);
}

static uint64_t sentence_key(const struct cc_item *x)
{
    return cc_hash_mix(x->at.article, x->claim->sentence);
}

#define ADD_PLACE(k, list, at_, own)                   \
    do {                                               \
        bool known_ = same_place(at_, own);            \
        for (uint32_t i_ = 0; i_ < (list)->n; i_++)    \
            known_ |= same_place((list)->at[i_], at_); \
        if (!known_)                                   \
            *CC_PUSH((k)->a, list) = (at_);            \
    } while (0)

/* One finding a pair of classes. */
static void fold_classes(struct classes *k, struct entry **e, uint32_t n,
                         int (*order)(const void *, const void *))
{
    qsort(e, n, sizeof *e, order);
    for (uint32_t i = 0, end; i < n; i = end) {
        struct entry *best = e[i];

        for (end = i + 1; end < n && e[end]->pair == best->pair; end++) {
            bool same_way = e[end]->p == best->p;
            struct cc_place p = same_way ? e[end]->d.a.at : e[end]->d.b.at;
            struct cc_place q = same_way ? e[end]->d.b.at : e[end]->d.a.at;

            ADD_PLACE(k, &best->also_a, p, best->d.a.at);
            ADD_PLACE(k, &best->also_b, q, best->d.b.at);
            e[end]->dropped = true;
        }
    }
}

/* A change that several tell, the article as well as those it quotes, is one change. */
static void fold_changes(struct classes *told, struct entry **e, uint32_t n)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < n; i++) {
        struct entry *x = e[i];
        uint32_t p = class_of(told, number_of(told, x->d.a.at));
        uint32_t q = class_of(told, number_of(told, x->d.b.at));

        if (x->dropped || x->d.kind != CC_KIND_UPDATE)
            continue;
        x->p = p, x->q = q; /* the steps of a chain are those of any voice */
        x->pair = unordered(p, q);
        x->dropped = p == q;
        if (x->dropped)
            continue;
        e[i] = e[kept]; /* the updates to the front; the order of the rest is free */
        e[kept++] = x;
    }
    fold_classes(told, e, kept, prominence_order);
}

static bool same_words(const struct cc_item *x, const struct cc_item *y)
{
    return x->at.article == y->at.article &&
           x->claim->span.start == y->claim->span.start &&
           x->claim->span.end == y->claim->span.end && cc_str_eq(x->party, y->party);
}

/* One clause read in two frames: both would be printed alike and have one id. */
static bool printed_alike(const struct entry *x, const struct entry *y)
{
    return (same_words(&x->d.a, &y->d.a) && same_words(&x->d.b, &y->d.b)) ||
           (same_words(&x->d.a, &y->d.b) && same_words(&x->d.b, &y->d.a));
}

/* The same thing told by a clause and the clause inside it, or two doubts about one
 * sentence. */
static bool says_no_more(const struct entry *best, const struct entry *e)
{
    return printed_alike(best, e) || e->d.grade < CC_GRADE_STRONG ||
           best->d.kind != e->d.kind || best->p == e->p || best->q == e->q ||
           cc_str_eq(best->d.a.claim->frame, e->d.a.claim->frame) ||
           cc_str_eq(best->d.b.claim->frame, e->d.b.claim->frame);
}

/* Clauses of the same two sentences: the best one speaks for those that say no more. */
static void fold_sentences(struct entry **e, uint32_t n)
{
    qsort(e, n, sizeof *e, sentence_order);
    for (uint32_t i = 0, end; i < n; i = end) {
        struct entry *kept[KEPT_MAX];
        uint32_t count = 0;

        for (end = i; end < n && e[end]->sentences == e[i]->sentences; end++) {
            for (uint32_t k = 0; k < count; k++)
                e[end]->dropped |= says_no_more(kept[k], e[end]);
            if (e[end]->dropped)
                continue;
            if (count < KEPT_MAX)
                kept[count++] = e[end];
            else
                e[end]->dropped = true;
        }
    }
}

/* ---- steps of a value that moved
 * --------------------------------------------------------- */

static int step_order(const void *x, const void *y)
{
    const struct entry *p = *(struct entry *const *)x, *q = *(struct entry *const *)y;

    if (p->p != q->p)
        return p->p < q->p ? -1 : 1;
    return (p->q > q->q) - (p->q < q->q);
}

static bool has_step(struct entry *const *e, uint32_t n, uint32_t from, uint32_t to)
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
static void cut_chains(struct entry **e, uint32_t count, struct cc_arena *a)
{
    struct entry **u = CC_ARRAY(a, struct entry *, count + 1);
    uint32_t n = 0, end;

    for (uint32_t i = 0; i < count; i++)
        if (!e[i]->dropped && e[i]->d.kind == CC_KIND_UPDATE)
            u[n++] = e[i];
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

/* ---- output
 * ------------------------------------------------------------------------------ */

static int finding_order(const void *x, const void *y)
{
    const struct entry *p = *(struct entry *const *)x, *q = *(struct entry *const *)y;
    enum cc_family f = cc_kind_family(p->d.kind), g = cc_kind_family(q->d.kind);
    int order;

    if (f != g)
        return f < g ? -1 : 1;
    if (p->d.kind != q->d.kind)
        return p->d.kind < q->d.kind ? -1 : 1;
    order = cc_date_compare(p->d.a.said, q->d.a.said);
    if (order == 0)
        order = cc_item_order(&p->d.a, &q->d.a);
    return order ? order : cc_item_order(&p->d.b, &q->d.b);
}

static struct cc_finding finding_of(const struct entry *e, struct cc_arena *a)
{
    struct cc_finding f = {
        .a = { e->d.a.at, e->also_a.at, e->also_a.n },
        .b = { e->d.b.at, e->also_b.at, e->also_b.n },
        .kind = e->d.kind,
        .rule = e->d.rule,
        .grade = e->d.grade,
        .score = e->d.score,
        .why = cc_why(&e->d, a),
    };

    cc_finding_id(&e->d.a, &e->d.b, f.id, a);
    return f;
}

static struct cc_findings output(struct entry **e, uint32_t n, struct cc_arena *a)
{
    struct cc_findings out = { 0 };
    struct cc_finding *at = CC_ARRAY(a, struct cc_finding, n + 1);

    qsort(e, n, sizeof *e, finding_order);
    for (uint32_t i = 0; i < n; i++) {
        if (e[i]->dropped)
            continue;
        at[out.n++] = finding_of(e[i], a);
        out.summary.strong += e[i]->d.grade == CC_GRADE_STRONG;
        out.summary.possible += e[i]->d.grade == CC_GRADE_POSSIBLE;
    }
    out.at = at;
    return out;
}

static struct cc_draft in_order(struct cc_draft d)
{
    if (cc_item_order(&d.a, &d.b) > 0) {
        struct cc_item item = d.a;
        struct cc_span span = d.was;

        d.a = d.b, d.b = item;
        d.was = d.is, d.is = span;
    }
    return d;
}

struct cc_findings cc_cluster(const struct cc_scene *s, struct cc_drafts *drafts,
                              const struct cc_agreements *same, struct cc_arena *a)
{
    struct classes k = classes_of(s->c, drafts, same, false, a);
    struct classes told = classes_of(s->c, drafts, same, true, a);
    struct entry *entry = CC_ARRAY(a, struct entry, drafts->n + 1);
    struct entry **e = CC_ARRAY(a, struct entry *, drafts->n + 1);
    uint32_t n = 0;

    for (uint32_t i = 0; i < drafts->n; i++) {
        struct entry *x = &entry[n];

        x->d = in_order(drafts->at[i]);
        x->p = class_of(&k, number_of(&k, x->d.a.at));
        x->q = class_of(&k, number_of(&k, x->d.b.at));
        x->pair = unordered(x->p, x->q);
        x->sentences = unordered(sentence_key(&x->d.a), sentence_key(&x->d.b));
        if (x->p != x->q)
            e[n++] = x;
    }
    fold_classes(&k, e, n, pair_order);
    fold_changes(&told, e, n);
    fold_sentences(e, n);
    cut_chains(e, n, a);
    return output(e, n, a);
}
