/*
 * How many of the contradictions of an invented archive are looked at, how many pairs
 * that takes, and what comparing costs: candidates N
 *
 * Planted is what two articles of which the second contradicts the first give when they
 * are compared alone. One line of figures, as the head says.
 */
#include "archive.h"

#include <stdio.h>
#include <stdlib.h>

/* By the article's address: where it stands in the case. */
static uint32_t *places(const struct archive_case *x, struct cc_arena *a)
{
    uint32_t *out = CC_ARRAY(a, uint32_t, x->c.n);

    for (uint32_t i = 0; i < x->c.n; i++)
        out[x->c.reading[i] - x->reading] = i;
    return out;
}

static bool is_met(struct cc_index *ix, struct cc_place p, struct cc_place q)
{
    struct cc_places met = cc_index_met(ix, p, false);

    for (uint32_t i = 0; i < met.n; i++)
        if (met.at[i].article == q.article && met.at[i].claim == q.claim)
            return true;
    return false;
}

/* Of two articles alone, and how many of it the index of all has. */
static void count_planted(const struct archive_case *x, struct cc_index *ix, uint32_t i,
                          const uint32_t *place, uint64_t sum[2])
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_case two = cc_case_link(&x->at[i - 1], 2, CC_NONE, NULL, a);
    struct cc_findings f = cc_compare(&two, a);

    for (uint32_t k = 0; k < f.n; k++) {
        struct cc_place p = f.at[k].a.at, q = f.at[k].b.at;

        if (p.article == q.article)
            continue;
        p.article = place[two.reading[p.article] - x->reading];
        q.article = place[two.reading[q.article] - x->reading];
        sum[0]++;
        sum[1] += is_met(ix, p, q);
    }
    cc_arena_free(a);
}

static uint64_t count_pairs(const struct archive_case *x, struct cc_index *ix,
                            uint64_t *claims)
{
    uint64_t pairs = 0;

    *claims = 0;
    for (uint32_t r = 0; r < x->c.n; r++)
        for (uint32_t i = 0; i < x->c.reading[r]->claims.n; i++, ++*claims)
            pairs += cc_index_met(ix, (struct cc_place){ r, i }, true).n;
    return pairs;
}

int main(int argc, char **argv)
{
    uint32_t n = argc == 2 ? (uint32_t)strtoul(argv[1], NULL, 10) : 0;
    struct cc_arena *a = cc_arena_new(NULL);
    uint64_t planted[2] = { 0 }, claims, pairs;
    double begun, indexed, met, compared;

    if (n < 2 || !a) {
        fputs("usage: candidates N\n", stderr);
        return 2;
    }
    struct archive_case x = archive_case(n, a);
    size_t kept = cc_arena_used(a);
    struct cc_mark mark = cc_arena_mark(a);
    begun = bench_now();
    struct cc_index *ix = cc_index_of(&x.c, a);
    indexed = bench_now();
    pairs = count_pairs(&x, ix, &claims);
    met = bench_now();
    const uint32_t *place = places(&x, a);
    for (uint32_t i = 1; i < n; i += 1 + n / 20000 * 2)
        if (archive_article(n, i, a).contradicts)
            count_planted(&x, ix, i, place, planted);
    cc_arena_release(a, mark);
    compared = bench_now();
    struct cc_findings f = cc_compare(&x.c, a);
    compared = bench_now() - compared;
    puts("articles claims planted recall pairs/claim index-s pairs-s compare-s findings "
         "kept-B/claim");
    printf("%u %llu %llu %.3f %.2f %.2f %.2f %.2f %u %.0f\n", n,
           (unsigned long long)claims, (unsigned long long)planted[0],
           (double)planted[1] / (double)planted[0], (double)pairs / (double)claims,
           indexed - begun, met - indexed, compared, f.n, (double)kept / (double)claims);
    cc_arena_free(a);
    return 0;
}
