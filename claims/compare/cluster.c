/* Drafts -> findings: folded, named, in the order of printing. */
#include "compare/cluster.h"

#include <stdlib.h>

static int finding_order(const void *x, const void *y)
{
    const struct cc_entry *p = *(struct cc_entry *const *)x,
                          *q = *(struct cc_entry *const *)y;
    enum cc_family f = cc_kind_family(p->d->kind), g = cc_kind_family(q->d->kind);
    int order;

    if (f != g)
        return f < g ? -1 : 1;
    if (p->d->kind != q->d->kind)
        return p->d->kind < q->d->kind ? -1 : 1;
    order = cc_date_compare(p->d->a.said, q->d->a.said);
    if (order == 0)
        order = cc_item_order(&p->d->a, &q->d->a);
    return order ? order : cc_item_order(&p->d->b, &q->d->b);
}

static struct cc_finding finding_of(const struct cc_entry *e, struct cc_arena *a)
{
    struct cc_finding f = {
        .a = { e->d->a.at, e->also_a.at, e->also_a.n },
        .b = { e->d->b.at, e->also_b.at, e->also_b.n },
        .kind = e->d->kind,
        .rule = e->d->rule,
        .grade = e->d->grade,
        .score = e->d->score,
        .why = cc_why(e->d, a),
        .sign = e->d->sign,
    };

    cc_finding_id(&e->d->a, &e->d->b, f.id, a);
    return f;
}

static struct cc_findings output(struct cc_entry **e, uint32_t n, struct cc_arena *a)
{
    struct cc_findings out = { 0 };
    struct cc_finding *at = CC_ARRAY(a, struct cc_finding, n + 1);

    qsort(e, n, sizeof *e, finding_order);
    for (uint32_t i = 0; i < n; i++) {
        if (e[i]->dropped)
            continue;
        at[out.n++] = finding_of(e[i], a);
        out.summary.strong += e[i]->d->grade == CC_GRADE_STRONG;
        out.summary.possible += e[i]->d->grade == CC_GRADE_POSSIBLE;
    }
    out.at = at;
    return out;
}

static struct cc_draft *in_order(struct cc_draft *d)
{
    if (cc_item_order(&d->a, &d->b) > 0) {
        struct cc_item item = d->a;
        struct cc_span span = d->was;

        d->a = d->b, d->b = item;
        d->was = d->is, d->is = span;
    }
    return d;
}

struct cc_findings cc_cluster(const struct cc_scene *s, struct cc_drafts *drafts,
                              const struct cc_agreements *same, struct cc_arena *a)
{
    struct cc_arena *room = cc_arena_room(a);
    struct cc_mark mark = cc_arena_mark(room);
    const struct cc_classes copies = cc_classes_of(s->c, a);
    struct cc_classes k = cc_classes_with(&copies, drafts, same, false);
    struct cc_classes told = cc_classes_with(&copies, drafts, same, true);
    struct cc_entry *entry = CC_ARRAY(room, struct cc_entry, drafts->n + 1);
    struct cc_entries e = { CC_ARRAY(room, struct cc_entry *, drafts->n + 1), drafts->n };

    for (uint32_t i = 0; i < e.n; i++) {
        entry[i].d = in_order(&drafts->at[i]);
        e.at[i] = &entry[i];
    }
    cc_classes_join_values(&k, e, false);
    cc_classes_join_values(&told, e, true);
    cc_entries_fold(&k, &told, e);
    struct cc_findings out = output(e.at, e.n, a);
    cc_arena_release(room, mark);
    return out;
}
