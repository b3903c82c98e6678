/* What too much of a large case shares to tell anything apart, one article at a time. */
#include "compare/large.h"

#include <stdlib.h>

#include "pair/count.h"

/* ---- what a slot is about -----------------------------------------------------------
 */

/* The first claim that names a thing for a frame; its article stays at hand. */
struct frame {
    cc_str name;
    uint32_t article;
    const struct cc_ref *anchor;
    bool several;
};
struct frames {
    struct frame *at; /* by name */
    uint32_t n, cap;
};

static uint32_t place_of(const struct frames *all, cc_str name)
{
    uint32_t lo = 0, hi = all->n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (cc_str_compare(all->at[mid].name, name) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static struct frame *put(struct frames *all, uint32_t i, struct cc_arena *a)
{
    *CC_PUSH_ALONE(a, all) = (struct frame){ 0 };
    for (uint32_t k = all->n - 1; k > i; k--)
        all->at[k] = all->at[k - 1];
    return &all->at[i];
}

/* Holds the article's claims against the first of each frame; false: it could not be
 * opened again. */
static bool look_at(struct cc_large_work *w, struct frames *all, uint32_t r,
                    const struct cc_reading *reading)
{
    const struct cc_case c = cc_large_case(w);
    const struct cc_reading *stays = NULL;

    w->reading[r] = reading;
    for (uint32_t i = 0; i < reading->claims.n; i++) {
        const struct cc_claim *x = &reading->claims.claim[i];
        const struct cc_ref *anchor = cc_frame_anchor(x);
        uint32_t k = place_of(all, x->frame);

        if (!anchor)
            continue;
        if (k < all->n && cc_str_eq(all->at[k].name, x->frame)) {
            struct frame *f = &all->at[k];
            f->several = f->several ||
                         cc_ref_same(&c, f->article, f->anchor, r, anchor) < CC_SAME_WEAK;
            continue;
        }
        if (!stays && !(stays = cc_large_open(w->l, r, w->a)))
            return false;
        const struct cc_claim *y = &stays->claims.claim[i];
        *put(all, k, w->a) = (struct frame){ y->frame, r, &y->anchor, false };
    }
    w->reading[r] = stays;
    return true;
}

/* ---- what is counted ----------------------------------------------------------------
 */

struct counting {
    struct cc_large_work *w;
    struct cc_counts keys, words; /* words of articles are known from the case as well */
    struct frames frames;
    bool split; /* what the crowd is split into */
};

static bool count(struct counting *k, uint32_t r)
{
    struct cc_large_work *w = k->w;
    const struct cc_large *l = w->l;
    struct cc_arena *a = w->work;
    const struct cc_reading *reading = cc_large_open(l, r, a);
    struct cc_keys keys = { 0 }, words = { 0 };

    if (!reading)
        return false;
    const struct cc_member m = { reading, l->actor_of[r], 0 };
    const struct cc_case c =
        cc_case_part(&m, 1, l->name, l->actor, l->actor_count, l->crowd, false, a);
    if (k->split) {
        cc_index_split_keys(&c, &keys, a);
    } else {
        cc_index_keys(&c, &keys, a);
        cc_quotes_keys(&c, &keys, a);
        cc_stories_keys(&c, &words, a);
    }
    cc_counts_add(&k->keys, &keys);
    cc_counts_add(&k->words, &words);
    return k->split || look_at(w, &k->frames, r, reading);
}

static bool count_all(struct cc_large_work *w, bool split)
{
    struct cc_arena *counts = cc_arena_beside(w->a);
    struct counting k = {
        .w = w, .keys = { .a = counts }, .words = { .a = counts }, .split = split
    };
    bool ok = true;

    for (uint32_t r = 0; ok && r < w->l->from.n; r++) {
        ok = count(&k, r);
        cc_arena_reset(w->work);
    }
    cc_counts_crowd(&k.keys, &w->told, w->a);
    cc_counts_crowd(&k.words, &w->l->crowd, w->a);
    for (uint32_t i = 0; i < k.frames.n; i++)
        if (k.frames.at[i].several)
            *CC_PUSH(w->a, &w->told) = cc_crowd_of_frame(k.frames.at[i].name);
    cc_crowds_settle(&w->told);
    for (uint32_t i = 0; i < w->told.n; i++)
        *CC_PUSH(w->a, &w->l->crowd) = w->told.at[i];
    cc_crowds_settle(&w->l->crowd);
    cc_arena_free(counts);
    return ok;
}

bool cc_large_count(struct cc_large_work *w)
{
    bool ok = count_all(w, false) && count_all(w, true);

    for (uint32_t r = 0; r < w->l->from.n; r++)
        w->reading[r] = NULL;
    return ok;
}
