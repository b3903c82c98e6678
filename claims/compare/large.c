#include "compare/large.h"

#include <stdlib.h>

const struct cc_reading *cc_large_open(const struct cc_large *l, uint32_t article,
                                       struct cc_arena *a)
{
    return l->from.get(l->from.ctx, l->number[article], a);
}

struct cc_case cc_large_case(const struct cc_large_work *w)
{
    const struct cc_large *l = w->l;

    return (struct cc_case){ .name = l->name,
                             .reading = w->reading,
                             .n = l->from.n,
                             .actor_of = l->actor_of,
                             .actor = l->actor,
                             .actor_count = l->actor_count };
}

/* ---- who is who ---------------------------------------------------------------------
 */

/* What linking needs of an article. */
struct named {
    struct cc_article article;
    struct cc_reading reading; /* entities only */
    uint32_t claims;
    uint64_t url; /* 0: it has none */
};

static void keep_names(struct named *x, const struct cc_reading *r, struct cc_keep *keep)
{
    const struct cc_article *from = r->article;

    x->claims = r->claims.n;
    x->url = from->url.n ? cc_hash(from->url) : 0;
    x->article.published = from->published;
    x->article.fetched = from->fetched;
    memcpy(x->article.id, from->id, sizeof from->id);
    x->reading.statements.entity = r->statements.entity;
    x->reading.statements.entity_count = r->statements.entity_count;
    cc_keep_reading(keep, &x->article, &x->reading);
}

static const struct named *named_of(const struct cc_reading *r)
{
    return (const void *)((const char *)r - offsetof(struct named, reading));
}

/* Texts of an address are of one group, else articles are dealt in their order. */
static void deal(struct cc_large_work *w, const struct cc_case *c)
{
    struct cc_keyed *url = CC_ARRAY(w->work, struct cc_keyed, c->n + 1);
    uint32_t n = 0;

    for (uint32_t r = 0; r < c->n; r++) {
        w->group[r] = (uint32_t)((uint64_t)r * w->groups / c->n);
        if (named_of(c->reading[r])->url)
            url[n++] = (struct cc_keyed){ named_of(c->reading[r])->url, r };
    }
    cc_keyed_sort(url, n);
    for (uint32_t i = 1; i < n; i++)
        if (url[i].key == url[i - 1].key)
            w->group[url[i].of] = w->group[url[i - 1].of];
    cc_arena_reset(w->work);
}

/* What stays of the linked case: no name of an article, but those of actors. */
static void keep_case(struct cc_large_work *w, const struct named *named,
                      const struct cc_case *c)
{
    struct cc_keep *keep = cc_keep_new(w->a);
    uint32_t *number = CC_ARRAY(w->a, uint32_t, c->n + 1);
    uint32_t **actor_of = CC_ARRAY(w->a, uint32_t *, c->n + 1);
    struct cc_actor *actor = CC_ARRAY(w->a, struct cc_actor, c->actor_count + 1);

    w->first = CC_ARRAY(w->a, uint32_t, c->n + 1);
    w->group = CC_ARRAY(w->a, uint32_t, c->n + 1);
    w->reading = CC_ARRAY(w->a, const struct cc_reading *, c->n + 1);
    for (uint32_t r = 0; r < c->n; r++) {
        const struct named *x = named_of(c->reading[r]);
        uint32_t entities = x->reading.statements.entity_count;

        number[r] = (uint32_t)(x - named);
        w->first[r + 1] = w->first[r] + x->claims;
        actor_of[r] = CC_ARRAY(w->a, uint32_t, entities + 1);
        for (uint32_t e = 0; e < entities; e++)
            actor_of[r][e] = c->actor_of[r][e];
    }
    for (uint32_t i = 0; i < c->actor_count; i++) {
        actor[i] = c->actor[i];
        actor[i].name = cc_keep_str(keep, actor[i].name);
        actor[i].party = cc_keep_str(keep, actor[i].party);
    }
    w->voice = CC_ARRAY(w->a, uint32_t, w->first[c->n] + 1);
    w->any = CC_ARRAY(w->a, uint32_t, w->first[c->n] + 1);
    for (uint32_t k = 0; k < w->first[c->n]; k++)
        w->voice[k] = w->any[k] = k;
    w->l->number = number;
    w->l->actor_of = (const uint32_t *const *)actor_of;
    w->l->actor = actor;
    w->l->actor_count = c->actor_count;
}

static bool link(struct cc_large_work *w, const struct cc_parties *parties)
{
    const struct cc_opener *from = &w->l->from;
    struct cc_arena *names = cc_arena_beside(w->a);
    struct cc_keep *keep = cc_keep_new(names);
    struct named *named = CC_ARRAY(names, struct named, from->n + 1);
    const struct cc_reading **all = CC_ARRAY(names, const struct cc_reading *, from->n);
    bool ok = true;

    for (uint32_t i = 0; ok && i < from->n; i++) {
        const struct cc_reading *r = from->get(from->ctx, i, w->work);

        ok = r != NULL;
        if (ok)
            keep_names(&named[i], r, keep);
        all[i] = &named[i].reading;
        cc_arena_reset(w->work);
    }
    if (ok) {
        const struct cc_case c = cc_case_link(all, from->n, w->l->name, parties, names);
        keep_case(w, named, &c);
        deal(w, &c);
    }
    cc_arena_free(names);
    return ok;
}

/* ---- parts --------------------------------------------------------------------------
 */

/* Opens the articles of a group. */
static bool open_group(struct cc_large_work *w, uint32_t group, struct cc_arena *a)
{
    bool ok = true;

    for (uint32_t r = 0; ok && r < w->l->from.n; r++)
        if (w->group[r] == group)
            ok = (w->reading[r] = cc_large_open(w->l, r, a)) != NULL;
    return ok;
}

static void close_group(struct cc_large_work *w, uint32_t group)
{
    for (uint32_t r = 0; r < w->l->from.n; r++)
        if (w->group[r] == group)
            w->reading[r] = NULL;
}

/* Its articles at hand, and their places in the case. */
static struct cc_case part_of(const struct cc_large_work *w, uint32_t i, uint32_t j,
                              uint32_t *place)
{
    const struct cc_large *l = w->l;
    struct cc_member *m = CC_ARRAY(w->work, struct cc_member, l->from.n + 1);
    uint32_t n = 0;

    for (uint32_t r = 0; r < l->from.n; r++) {
        if (w->group[r] != i && w->group[r] != j)
            continue;
        m[n] = (struct cc_member){ w->reading[r], l->actor_of[r], w->group[r] };
        place[n++] = r;
    }
    return cc_case_part(m, n, l->name, l->actor, l->actor_count, l->crowd, i != j,
                        w->work);
}

static uint32_t number_of(const struct cc_large_work *w, struct cc_place at,
                          const uint32_t *place)
{
    return w->first[place[at.article]] + at.claim;
}

/* Pairs of claims with an edit between them: whether that parts them is known when all is
 * found. */
static uint64_t *edits(const struct cc_large_work *w, const struct cc_sketches *from,
                       const uint32_t *place, uint32_t *n)
{
    uint64_t *pair = CC_ARRAY(w->work, uint64_t, from->n + 1);

    *n = 0;
    for (uint32_t i = 0; i < from->n; i++)
        if (from->at[i].kind <= CC_KIND_QUOTE_DRIFT)
            pair[(*n)++] = cc_pair_number(number_of(w, from->at[i].a, place),
                                          number_of(w, from->at[i].b, place));
    qsort(pair, *n, sizeof *pair, cc_u64_order);
    return pair;
}

static void take_same(struct cc_large_work *w, const struct cc_sketches *from,
                      const uint32_t *place, struct cc_large_found *to)
{
    uint32_t edited;
    const uint64_t *edit = edits(w, from, place, &edited);
    CC_LIST(uint64_t) same = { 0 };

    for (uint32_t i = 0; i < from->same_count; i++) {
        const struct cc_agreeing *x = &from->same[i];
        uint32_t p = number_of(w, x->x, place), q = number_of(w, x->y, place);
        uint64_t pair = cc_pair_number(p, q);

        if (bsearch(&pair, edit, edited, sizeof pair, cc_u64_order)) {
            *CC_PUSH(w->a, &same) = (uint64_t)x->one_voice << 63 | pair;
            continue;
        }
        cc_joined(w->any, p, q);
        if (x->one_voice)
            cc_joined(w->voice, p, q);
    }
    to->same = same.at;
    to->same_count = same.n;
}

static void take(struct cc_large_work *w, const struct cc_sketches *from,
                 const uint32_t *place)
{
    struct cc_large_found *to = CC_NEW(w->a, struct cc_large_found);

    to->at = CC_ARRAY(w->a, struct cc_sketch, from->n);
    for (; to->n < from->n; to->n++) {
        struct cc_sketch x = from->at[to->n];

        x.a.article = place[x.a.article];
        x.b.article = place[x.b.article];
        if (x.changes.n)
            x.changes = cc_str_copy(w->a, x.changes);
        to->at[to->n] = x;
    }
    take_same(w, from, place, to);
    w->candidates += from->candidates;
    w->corroborated += from->corroborated;
    to->next = w->found;
    w->found = to;
}

static void compare_part(struct cc_large_work *w, uint32_t i, uint32_t j)
{
    uint32_t *place = CC_ARRAY(w->work, uint32_t, w->l->from.n + 1);
    const struct cc_case part = part_of(w, i, j, place);
    const struct cc_sketches found = cc_compare_part(&part, w->work);

    take(w, &found, place);
}

/* One group is held, and those behind it come and go. */
static bool compare_parts(struct cc_large_work *w)
{
    bool ok = true;

    for (uint32_t i = 0; ok && i < w->groups; i++) {
        struct cc_arena *held = cc_arena_beside(w->a);

        ok = open_group(w, i, held);
        if (ok)
            compare_part(w, i, i);
        cc_arena_reset(w->work);
        for (uint32_t j = i + 1; ok && j < w->groups; j++) {
            ok = open_group(w, j, w->work);
            if (ok)
                compare_part(w, i, j);
            close_group(w, j);
            cc_arena_reset(w->work);
        }
        close_group(w, i);
        cc_arena_free(held);
    }
    return ok;
}

/* ---- all ----------------------------------------------------------------------------
 */

bool cc_large_compare(struct cc_large *out, const struct cc_opener *from, uint32_t groups,
                      cc_str name, const struct cc_parties *parties, struct cc_arena *a)
{
    struct cc_large_work w = {
        .l = out, .a = a, .work = cc_arena_beside(a), .groups = groups
    };

    *out = (struct cc_large){ .from = *from, .name = name };
    bool ok =
        link(&w, parties) && cc_large_count(&w) && compare_parts(&w) && cc_large_join(&w);
    cc_arena_free(w.work);
    return ok;
}

bool cc_large_part(const struct cc_large *l, const uint32_t *article, uint32_t n,
                   struct cc_case *out, struct cc_arena *a)
{
    struct cc_member *m = CC_ARRAY(a, struct cc_member, n + 1);

    for (uint32_t i = 0; i < n; i++) {
        m[i] = (struct cc_member){ cc_large_open(l, article[i], a),
                                   l->actor_of[article[i]], 0 };
        if (!m[i].reading)
            return false;
    }
    *out = cc_case_part(m, n, l->name, l->actor, l->actor_count, l->crowd, false, a);
    return true;
}

bool cc_large_finding(const struct cc_large *l, uint32_t i, struct cc_case *part,
                      struct cc_findings *out, struct cc_arena *a)
{
    struct cc_sketch x = l->sketch[i];
    uint32_t p = x.a.article, q = x.b.article;
    const uint32_t article[] = { p < q ? p : q, p < q ? q : p };
    struct cc_scene *s = CC_NEW(a, struct cc_scene);
    struct cc_finding *f = CC_NEW(a, struct cc_finding);

    if (!cc_large_part(l, article, p == q ? 1 : 2, part, a))
        return false;
    x.a.article = p > q;
    x.b.article = q > p;
    *s = cc_scene_of(part, a);
    *f = cc_finding_of(part, &x, a);
    *out = (struct cc_findings){ .at = f, .n = 1, .scene = s };
    return true;
}
