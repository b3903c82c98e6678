#include "compare/brief.h"

#include <stdlib.h>
#include <string.h>

static int place_order(const void *x, const void *y)
{
    const struct cc_place *p = x, *q = y;

    if (p->article != q->article)
        return p->article < q->article ? -1 : 1;
    return (p->claim > q->claim) - (p->claim < q->claim);
}

struct cc_places cc_places_found(const struct cc_found *found, struct cc_arena *a)
{
    size_t most = 2 * ((size_t)found->sketch.n + found->same.n);
    struct cc_place *at = CC_ARRAY(a, struct cc_place, most);
    uint32_t n = 0, kept = 0;

    for (uint32_t i = 0; i < found->sketch.n; i++) {
        at[n++] = found->sketch.at[i].a;
        at[n++] = found->sketch.at[i].b;
    }
    for (uint32_t i = 0; i < found->same.n; i++) {
        at[n++] = found->same.at[i].x;
        at[n++] = found->same.at[i].y;
    }
    if (n)
        qsort(at, n, sizeof *at, place_order);
    for (uint32_t i = 0; i < n; i++)
        if (kept == 0 || place_order(&at[kept - 1], &at[i]) != 0)
            at[kept++] = at[i];
    return (struct cc_places){ at, kept };
}

/* ---- one claim ------------------------------------------------------------------------
 */

static uint64_t folded_hash(struct cc_arena *a, uint64_t h, cc_str s)
{
    struct cc_mark mark = cc_arena_mark(a);

    h = cc_hash_mix(h, cc_hash(cc_fold(a, s)));
    cc_arena_release(a, mark);
    return h;
}

static uint64_t number_hash(double x)
{
    uint64_t bits;

    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* The unit is left out: "nine people" and "a toll of nine" meet "five people" as one. */
static uint64_t value_hash(const struct cc_claim *x)
{
    const struct cc_value *v = &x->value;
    uint64_t h = cc_hash_mix(cc_hash(x->frame), (uint64_t)v->kind * 2 + x->negative);

    switch (v->kind) {
    case CC_VALUE_NUMBER:
    case CC_VALUE_DIRECTION:
        return cc_hash_mix(cc_hash_mix(h, number_hash(v->lo)), number_hash(v->hi));
    case CC_VALUE_DATE:
        h = cc_hash_mix(h, (uint64_t)v->date.first);
        return cc_hash_mix(h, (uint64_t)v->date.last);
    case CC_VALUE_STATE:
        return cc_hash_mix(h, cc_hash(v->state));
    default:
        return cc_hash_mix(h, cc_hash(v->filler.head));
    }
}

/* Alike in claims of the same words and party: wire copies, other versions of the
 * article. */
static uint64_t copy_hash(const struct cc_item *x, struct cc_arena *a)
{
    uint64_t h = folded_hash(a, 0, cc_item_text(x));

    h = folded_hash(a, h, cc_item_clause(x));
    h = cc_hash_mix(h, cc_hash(x->claim->frame));
    return folded_hash(a, h, x->party);
}

struct cc_brief cc_brief_of(const struct cc_case *c, struct cc_place at,
                            struct cc_arena *a)
{
    const struct cc_item x = cc_item_of(c, at);

    return (struct cc_brief){ .at = at,
                              .said = x.said,
                              .span = x.claim->span,
                              .sentence = x.claim->sentence,
                              .copy = copy_hash(&x, a),
                              .value = value_hash(x.claim),
                              .frame = cc_hash(x.claim->frame),
                              .party = cc_hash(x.party),
                              .side = folded_hash(a, 0, x.party) };
}

/* ---- all of them ----------------------------------------------------------------------
 */

struct cc_briefs cc_briefs_of(const struct cc_case *c, struct cc_places places,
                              struct cc_arena *a)
{
    struct cc_briefs out = { CC_ARRAY(a, struct cc_brief, places.n), places.n,
                             CC_ARRAY(a, uint32_t, c->n + 1) };

    for (uint32_t i = 0; i < places.n; i++) {
        out.at[i] = cc_brief_of(c, places.at[i], a);
        out.first[places.at[i].article + 1] = i + 1;
    }
    for (uint32_t r = 0; r < c->n; r++)
        if (out.first[r + 1] < out.first[r])
            out.first[r + 1] = out.first[r];
    return out;
}

uint32_t cc_brief_number(const struct cc_briefs *all, struct cc_place at)
{
    uint32_t lo = all->first[at.article], hi = all->first[at.article + 1];

    while (lo + 1 < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (all->at[mid].at.claim <= at.claim)
            lo = mid;
        else
            hi = mid;
    }
    return lo;
}

int cc_end_order(const struct cc_end *x, const struct cc_end *y)
{
    const struct cc_brief *p = x->of, *q = y->of;
    int order = cc_date_compare(x->said, y->said);

    if (order == 0)
        order = (p->at.article > q->at.article) - (p->at.article < q->at.article);
    if (order == 0)
        order = (p->span.start > q->span.start) - (p->span.start < q->span.start);
    return order ? order : (p->at.claim > q->at.claim) - (p->at.claim < q->at.claim);
}
