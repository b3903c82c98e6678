/* A case cut into parts and put together again, as programs on many machines do it. */
#include "parts.h"

#include <stdlib.h>

static int key_order(const void *x, const void *y)
{
    return cc_u64_order(&((const struct cc_key *)x)->key,
                        &((const struct cc_key *)y)->key);
}

/* Adds what each article knows by itself, counted: its keys, or those into which the
 * crowd is split. */
static void add_crowd(struct cc_crowds *crowd, const struct cc_case *c, bool split,
                      struct cc_arena *a)
{
    struct cc_keys all = { 0 };

    for (uint32_t i = 0; i < c->n; i++) {
        struct cc_member m = { c->reading[i], c->actor_of[i], 0 };
        struct cc_case one =
            cc_case_part(&m, 1, c->name, c->actor, c->actor_count, *crowd, false, a);
        struct cc_keys keys = split ? cc_case_split_keys(&one, a) : cc_case_keys(&one, a);

        for (uint32_t k = 0; k < keys.n; k++)
            *CC_PUSH(a, &all) = keys.at[k];
    }
    if (all.n)
        qsort(all.at, all.n, sizeof *all.at, key_order);
    for (uint32_t i = 0, end; i < all.n; i = end) {
        for (end = i; end < all.n && all.at[end].key == all.at[i].key; end++)
            ;
        if (end - i > all.at[i].limit)
            *CC_PUSH(a, crowd) = all.at[i].key;
    }
    cc_crowds_settle(crowd);
}

static struct cc_crowds crowd_of(const struct cc_case *c, struct cc_arena *a)
{
    struct cc_crowds out = { 0 };
    struct cc_frames_named named = cc_case_frames(c, a);

    add_crowd(&out, c, false, a);
    add_crowd(&out, c, true, a);
    for (uint32_t i = 0; i < named.n; i++)
        if (named.at[i].several)
            *CC_PUSH(a, &out) = named.at[i].key;
    cc_crowds_settle(&out);
    return out;
}

static uint32_t group_of(const struct cc_article *x, uint32_t groups)
{
    return (uint32_t)(cc_hash(x->url.n ? x->url : cc_str_c(x->id)) % groups);
}

static void to_whole(struct cc_place *at, const struct cc_case *part,
                     const struct cc_case *c)
{
    uint32_t i = 0;

    while (c->reading[i] != part->reading[at->article])
        i++;
    at->article = i;
}

/* Adds what is found in a part, in the places of the whole. */
static void add_part(struct cc_sketches *all, const struct cc_case *part,
                     const struct cc_case *c, struct cc_arena *a)
{
    struct cc_sketches found = cc_compare_part(part, a);
    struct cc_sketch *at = CC_ARRAY(a, struct cc_sketch, all->n + found.n + 1);
    struct cc_agreeing *same =
        CC_ARRAY(a, struct cc_agreeing, all->same_count + found.same_count + 1);

    for (uint32_t i = 0; i < found.n; i++) {
        to_whole(&found.at[i].a, part, c);
        to_whole(&found.at[i].b, part, c);
        at[i] = found.at[i];
    }
    for (uint32_t i = 0; i < found.same_count; i++) {
        to_whole(&found.same[i].x, part, c);
        to_whole(&found.same[i].y, part, c);
        same[i] = found.same[i];
    }
    for (uint32_t i = 0; i < all->n; i++)
        at[found.n + i] = all->at[i];
    for (uint32_t i = 0; i < all->same_count; i++)
        same[found.same_count + i] = all->same[i];
    all->at = at;
    all->n += found.n;
    all->same = same;
    all->same_count += found.same_count;
    all->candidates += found.candidates;
    all->corroborated += found.corroborated;
}

struct cc_findings compare_in_parts(const struct cc_case *c, uint32_t groups,
                                    struct cc_arena *a)
{
    const struct cc_crowds crowd = crowd_of(c, a);
    struct cc_member *m = CC_ARRAY(a, struct cc_member, c->n + 1);
    struct cc_case *joined = CC_NEW(a, struct cc_case);
    struct cc_sketches all = { 0 };

    for (uint32_t i = 0; i < groups; i++)
        for (uint32_t k = i; k < groups; k++) {
            struct cc_case *part = CC_NEW(a, struct cc_case);
            uint32_t n = 0;

            for (uint32_t r = 0; r < c->n; r++) {
                uint32_t group = group_of(c->reading[r]->article, groups);
                if (group == i || group == k)
                    m[n++] = (struct cc_member){ c->reading[r], c->actor_of[r], group };
            }
            *part =
                cc_case_part(m, n, c->name, c->actor, c->actor_count, crowd, i != k, a);
            add_part(&all, part, c, a);
        }
    for (uint32_t r = 0; r < c->n; r++)
        m[r] = (struct cc_member){ c->reading[r], c->actor_of[r], 0 };
    *joined = cc_case_part(m, c->n, c->name, c->actor, c->actor_count, crowd, false, a);
    return cc_compare_join(joined, &all, a);
}

/* ---- one part after the other ---------------------------------------------------------
 */

/* Numbered from the end. */
static const struct cc_reading *open_one(void *ctx, uint32_t number, struct cc_arena *a)
{
    const struct cc_case *c = ctx;

    (void)a; /* all are at hand */
    return c->reading[c->n - 1 - number];
}

struct cc_findings compare_large(const struct cc_case *c, uint32_t groups,
                                 const float **sum, struct cc_arena *a)
{
    const struct cc_opener from = { (void *)(uintptr_t)c, c->n, open_one };
    struct cc_large l;

    if (!cc_large_compare(&l, &from, groups, c->name, NULL, a))
        abort();
    struct cc_finding *at = CC_ARRAY(a, struct cc_finding, l.found.n);
    float *of = CC_ARRAY(a, float, l.found.n);
    for (uint32_t i = 0; i < l.found.n; i++) {
        struct cc_findings one;
        struct cc_case part;

        if (!cc_large_finding(&l, i, &part, &one, a))
            abort();
        at[i] = one.at[0];
        at[i].a = l.found.at[i].a;
        at[i].b = l.found.at[i].b;
        of[i] = cc_finding_reasons(&one, &one.at[0], a).account.sum;
    }
    l.found.at = at;
    *sum = of;
    return l.found;
}
