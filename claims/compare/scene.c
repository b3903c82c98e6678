/* Anchors by frame, so that "the toll", "the figure", "it" need not name what they are
 * about. */
#include "compare/scene.h"

#include <stdlib.h>

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

uint64_t cc_crowd_of_frame(cc_str frame)
{
    return cc_hash_mix(cc_hash(frame), 'f');
}

static struct cc_frame_use use_of(const struct cc_case *c, const struct named *n,
                                  uint32_t count)
{
    struct cc_frame_use u = { n->frame, n->anchor, n->at.article,
                              cc_is_crowd(&c->crowd, cc_crowd_of_frame(n->frame)) };

    /* a part does not know which claim of the whole case is the first */
    for (uint32_t i = 1; i < count && n[i].anchor && !c->group; i++)
        u.several |= cc_ref_same(c, n->at.article, n->anchor, n[i].at.article,
                                 n[i].anchor) < CC_SAME_WEAK;
    return u;
}

struct names {
    CC_LIST(struct named) all;
};

static bool is_of_lexicon(const struct cc_claim *x)
{
    return x->frame_type != CC_FRAME_LEMMA && x->frame_type != CC_FRAME_WORDS;
}

const struct cc_ref *cc_frame_anchor(const struct cc_claim *x)
{
    bool anchored = x->anchor.kind == CC_REF_NOUN || x->anchor.kind == CC_REF_ENTITY;

    return anchored && is_of_lexicon(x) ? &x->anchor : NULL;
}

static struct names names_of(const struct cc_case *c, struct cc_arena *a)
{
    struct names out = { 0 };

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            const struct cc_claim *x = &c->reading[r]->claims.claim[i];

            if (is_of_lexicon(x))
                *CC_PUSH(a, &out.all) =
                    (struct named){ x->frame, cc_frame_anchor(x), { r, i } };
        }
    if (out.all.n)
        qsort(out.all.at, out.all.n, sizeof *out.all.at, named_order);
    return out;
}

/* How many from `first` on are of one frame. */
static uint32_t run_of(const struct names *names, uint32_t first)
{
    uint32_t end = first + 1;

    while (end < names->all.n &&
           cc_str_eq(names->all.at[first].frame, names->all.at[end].frame))
        end++;
    return end - first;
}

struct cc_frames_named cc_case_frames(const struct cc_case *c, struct cc_arena *a)
{
    struct names named = names_of(c, a);
    CC_LIST(struct cc_frame_named) out = { 0 };
    uint32_t run;

    for (uint32_t i = 0; i < named.all.n; i += run) {
        const struct named *x = &named.all.at[i];

        run = run_of(&named, i);
        if (x->anchor)
            *CC_PUSH(a, &out) =
                (struct cc_frame_named){ x->frame, cc_crowd_of_frame(x->frame),
                                         use_of(c, x, run).several };
    }
    return (struct cc_frames_named){ out.at, out.n };
}

static uint16_t **room_for_details(const struct cc_case *c, struct cc_arena *a)
{
    uint16_t **out = CC_ARRAY(a, uint16_t *, c->n);

    for (uint32_t i = 0; i < c->n; i++)
        out[i] = CC_ARRAY(a, uint16_t, c->reading[i]->claims.n);
    return out;
}

struct cc_scene cc_scene_of(const struct cc_case *c, struct cc_arena *a)
{
    struct names named = names_of(c, a);
    CC_LIST(struct cc_frame_use) use = { 0 };
    uint32_t run;

    for (uint32_t i = 0; i < named.all.n; i += run) {
        run = run_of(&named, i);
        *CC_PUSH(a, &use) = use_of(c, &named.all.at[i], run);
    }
    return (struct cc_scene){ .c = c,
                              .use = use.at,
                              .uses = use.n,
                              .stories = cc_stories_of(c, a),
                              .details = room_for_details(c, a) };
}

void cc_scene_crowd(const struct cc_scene *s, struct cc_crowds *out, struct cc_arena *a)
{
    for (uint32_t i = 0; i < s->uses; i++)
        if (s->use[i].several)
            *CC_PUSH(a, out) = cc_crowd_of_frame(s->use[i].frame);
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
