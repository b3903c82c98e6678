/* A part of a case: some of its articles, and what they have to know of the rest. */
#include "claimcheck/pair.h"

#include <stdlib.h>

static int member_order(const void *x, const void *y)
{
    const struct cc_member *p = x, *q = y;

    return cc_case_order(p->reading->article, q->reading->article);
}

struct cc_case cc_case_part(const struct cc_member *member, uint32_t n, cc_str name,
                            const struct cc_actor *actor, uint32_t actors,
                            struct cc_crowds crowd, bool across, struct cc_arena *a)
{
    struct cc_member *m = CC_ARRAY(a, struct cc_member, n + 1);
    const struct cc_reading **reading = CC_ARRAY(a, const struct cc_reading *, n + 1);
    const uint32_t **actor_of = CC_ARRAY(a, const uint32_t *, n + 1);
    uint32_t *group = CC_ARRAY(a, uint32_t, n + 1);

    for (uint32_t i = 0; i < n; i++)
        m[i] = member[i];
    qsort(m, n, sizeof *m, member_order);
    for (uint32_t i = 0; i < n; i++) {
        reading[i] = m[i].reading;
        actor_of[i] = m[i].actor;
        group[i] = m[i].group;
    }
    return (struct cc_case){ .name = name,
                             .reading = reading,
                             .n = n,
                             .actor_of = actor_of,
                             .actor = actor,
                             .actor_count = actors,
                             .crowd = crowd,
                             .group = group,
                             .across = across };
}

bool cc_case_meets(const struct cc_case *c, uint32_t article_x, uint32_t article_y)
{
    return !c->group || (c->group[article_x] != c->group[article_y]) == c->across;
}
