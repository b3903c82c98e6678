/* What was found, folded: one entry a finding, in the order of printing. */
#include "compare/cluster.h"

#include <stdlib.h>

static int finding_order(const void *x, const void *y)
{
    const struct cc_entry *p = *(struct cc_entry *const *)x,
                          *q = *(struct cc_entry *const *)y;
    enum cc_family f = cc_kind_family((enum cc_kind)p->d->kind),
                   g = cc_kind_family((enum cc_kind)q->d->kind);
    int order;

    if (f != g)
        return f < g ? -1 : 1;
    if (p->d->kind != q->d->kind)
        return p->d->kind < q->d->kind ? -1 : 1;
    order = cc_date_compare(p->a.said, q->a.said);
    if (order == 0)
        order = cc_end_order(&p->a, &q->a);
    return order ? order : cc_end_order(&p->b, &q->b);
}

/* Its sides, in order. */
static void set_ends(struct cc_entry *e, const struct cc_briefs *of)
{
    struct cc_sketch *d = e->d;

    e->a.of = &of->at[cc_brief_number(of, d->a)];
    e->b.of = &of->at[cc_brief_number(of, d->b)];
    e->a.said = d->said == 1 ? e->b.of->said : e->a.of->said;
    e->b.said = d->said == 2 ? e->a.of->said : e->b.of->said;
    if (cc_end_order(&e->a, &e->b) > 0) {
        struct cc_end end = e->a;
        struct cc_place at = d->a;
        struct cc_span span = d->was;

        e->a = e->b, e->b = end;
        d->a = d->b, d->b = at;
        d->was = d->is, d->is = span;
        d->said = d->said ? 3 - d->said : 0;
    }
}

/* ---- replies --------------------------------------------------------------------------
 */

/* Sentences that are a side of a finding already, of two sentences: a denial that meets
 * the claim itself is told by that. In order. */
struct told {
    uint64_t *sentence;
    uint32_t n;
};

static uint64_t sentence_of(const struct cc_brief *x)
{
    return cc_hash_mix(x->at.article, x->sentence);
}

static struct told told_by(const struct cc_entry *e, uint32_t n, struct cc_arena *a)
{
    struct told t = { CC_ARRAY(a, uint64_t, 2 * (size_t)n + 1), 0 };

    for (uint32_t i = 0; i < n; i++) {
        uint64_t x = sentence_of(e[i].a.of), y = sentence_of(e[i].b.of);

        if (x == y || e[i].d->stage == CC_STAGE_REPLIES ||
            e[i].d->grade < CC_GRADE_STRONG ||
            cc_kind_family((enum cc_kind)e[i].d->kind) != CC_FAMILY_CONTRADICTION)
            continue;
        t.sentence[t.n++] = x;
        t.sentence[t.n++] = y;
    }
    qsort(t.sentence, t.n, sizeof *t.sentence, cc_u64_order);
    return t;
}

static bool is_told(const struct told *t, const struct cc_entry *e)
{
    uint64_t key = sentence_of(e->d->a.claim == e->d->of ? e->a.of : e->b.of);

    return e->d->stage == CC_STAGE_REPLIES &&
           bsearch(&key, t->sentence, t->n, sizeof key, cc_u64_order) != NULL;
}

/* ---- all ------------------------------------------------------------------------------
 */

struct cc_entries cc_cluster(const struct cc_briefs *of, struct cc_found *found,
                             struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_classes k = cc_classes_of(of, found, false, a);
    struct cc_classes told = cc_classes_of(of, found, true, a);
    struct cc_entry *entry = CC_ARRAY(room, struct cc_entry, found->sketch.n + 1);
    struct cc_entries e = { CC_ARRAY(room, struct cc_entry *, found->sketch.n + 1),
                            found->sketch.n };
    uint32_t kept = 0;

    for (uint32_t i = 0; i < e.n; i++) {
        entry[i].d = &found->sketch.at[i];
        set_ends(&entry[i], of);
    }
    const struct told by = told_by(entry, e.n, a);
    for (uint32_t i = 0; i < e.n; i++)
        if (!is_told(&by, &entry[i]))
            e.at[kept++] = &entry[i];
    e.n = kept;
    kept = 0;
    cc_classes_join_values(&k, e, false);
    cc_classes_join_values(&told, e, true);
    cc_entries_fold(&k, &told, e);
    for (uint32_t i = 0; i < e.n; i++)
        if (!e.at[i]->dropped)
            e.at[kept++] = e.at[i];
    e.n = kept;
    qsort(e.at, e.n, sizeof *e.at, finding_order);
    return e;
}

void cc_entry_also(const struct cc_entry *e, struct cc_finding *out)
{
    out->a.also = e->also_a.at;
    out->a.also_count = e->also_a.n;
    out->b.also = e->also_b.at;
    out->b.also_count = e->also_b.n;
}
