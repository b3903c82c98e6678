/* Anchors by frame, so that "the toll", "the figure", "it" need not name what they are
 * about. */
#include "compare/scene.h"

#include <stdlib.h>

#define RELATED      2    /* names in common that make two articles tell of one thing */
#define RELATED_PART .20f /* of the names in the one that has fewer */

struct named {
    cc_str frame;
    const struct cc_ref *anchor; /* NULL when left out */
    struct cc_place at;
};

static int named_order(const void *x, const void *y)
{
    const struct named *p = x, *q = y;
    int order = cc_str_compare(p->frame, q->frame);

    if (order == 0)
        order = (p->anchor == NULL) - (q->anchor == NULL);
    if (order == 0)
        order = (p->at.article > q->at.article) - (p->at.article < q->at.article);
    return order ? order : (p->at.claim > q->at.claim) - (p->at.claim < q->at.claim);
}

static struct cc_frame_use use_of(const struct cc_case *c, const struct named *n,
                                  uint32_t count)
{
    struct cc_frame_use u = { n->frame, n->anchor, n->at.article, false };

    for (uint32_t i = 1; i < count && n[i].anchor; i++)
        u.several |= cc_ref_same(c, n->at.article, n->anchor, n[i].at.article,
                                 n[i].anchor) < CC_SAME_WEAK;
    return u;
}

struct cc_scene cc_scene_of(const struct cc_case *c, struct cc_arena *a)
{
    CC_LIST(struct named) named = { 0 };
    CC_LIST(struct cc_frame_use) use = { 0 };
    uint32_t end;

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            const struct cc_claim *x = &c->reading[r]->claims.claim[i];
            bool anchored =
                x->anchor.kind == CC_REF_NOUN || x->anchor.kind == CC_REF_ENTITY;

            if (x->frame_type != CC_FRAME_LEMMA && x->frame_type != CC_FRAME_WORDS)
                *CC_PUSH(a, &named) =
                    (struct named){ x->frame, anchored ? &x->anchor : NULL, { r, i } };
        }
    if (named.n)
        qsort(named.at, named.n, sizeof *named.at, named_order);
    for (uint32_t i = 0; i < named.n; i = end) {
        for (end = i + 1;
             end < named.n && cc_str_eq(named.at[i].frame, named.at[end].frame);)
            end++;
        *CC_PUSH(a, &use) = use_of(c, &named.at[i], end - i);
    }
    return (struct cc_scene){ c, use.at, use.n, NULL };
}

const struct cc_frame_use *cc_scene_frame(const struct cc_scene *s, cc_str frame)
{
    uint32_t lo = 0, hi = s->uses;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        int order = cc_str_compare(s->use[mid].frame, frame);

        if (order == 0)
            return &s->use[mid];
        if (order < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return NULL;
}

static bool is_name(const struct cc_entity *e)
{
    return e->name.n && e->name.p[0] >= 'A' && e->name.p[0] <= 'Z';
}

static uint32_t names_of(const struct cc_statements *s)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < s->entity_count; i++)
        n += is_name(&s->entity[i]);
    return n;
}

bool cc_scene_related(const struct cc_scene *s, uint32_t article_x, uint32_t article_y)
{
    const struct cc_statements *p = &s->c->reading[article_x]->statements;
    const struct cc_statements *q = &s->c->reading[article_y]->statements;
    uint32_t shared = 0, all = names_of(p) < names_of(q) ? names_of(p) : names_of(q);

    for (uint32_t i = 0; i < p->entity_count; i++) {
        uint32_t actor = s->c->actor_of[article_x][i];
        bool met = false;

        for (uint32_t k = 0; k < q->entity_count && !met; k++)
            met = s->c->actor_of[article_y][k] == actor;
        shared += met && is_name(&p->entity[i]);
    }
    return article_x == article_y ||
           (shared >= RELATED && (float)shared >= RELATED_PART * (float)all);
}
