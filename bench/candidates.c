/*
 * How many of the contradictions of an invented archive are looked at, how many pairs
 * that takes, and what comparing costs: candidates N
 *
 * Planted is what two articles of which the second contradicts the first give when they
 * are compared alone. One line of figures, as the head says.
 */
#include "archive.h"

#include "claimcheck/compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct archive {
    uint32_t n;
    struct cc_article *article;
    struct cc_reading *reading;
    const struct cc_reading **at;
    struct cc_arena *a;
    struct cc_case c;
};

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void read_all(struct archive *x)
{
    struct cc_keep *keep = cc_keep_new(x->a);
    struct cc_arena *of = cc_arena_new(NULL);
    struct cc_article_given given = { .any_language = true };
    struct cc_error err = { 0 };

    for (uint32_t i = 0; i < x->n; i++) {
        struct archive_article from = archive_article(x->n, i, of);

        given.date = from.date;
        given.source = from.source;
        if (!cc_article_read(&x->article[i], from.text, &given, of, &err)) {
            fprintf(stderr, "candidates: %s\n", err.text);
            exit(1);
        }
        x->reading[i] = cc_read(&x->article[i], NULL, of);
        cc_keep_reading(keep, &x->article[i], &x->reading[i]);
        x->at[i] = &x->reading[i];
        cc_arena_reset(of);
    }
    cc_arena_free(of);
}

/* By the article's address: where it stands in the case. */
static uint32_t *places(const struct archive *x)
{
    uint32_t *out = CC_ARRAY(x->a, uint32_t, x->n);

    for (uint32_t i = 0; i < x->n; i++)
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
static void count_planted(const struct archive *x, struct cc_index *ix, uint32_t i,
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

static uint64_t count_pairs(const struct archive *x, struct cc_index *ix,
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
    struct archive x = { .n = argc == 2 ? (uint32_t)strtoul(argv[1], NULL, 10) : 0 };
    uint64_t planted[2] = { 0 }, claims, pairs;
    double begun, indexed, met;

    if (x.n < 2 || !(x.a = cc_arena_new(NULL))) {
        fputs("usage: candidates N\n", stderr);
        return 2;
    }
    x.article = CC_ARRAY(x.a, struct cc_article, x.n);
    x.reading = CC_ARRAY(x.a, struct cc_reading, x.n);
    x.at = CC_ARRAY(x.a, const struct cc_reading *, x.n);
    read_all(&x);
    x.c = cc_case_link(x.at, x.n, CC_NONE, NULL, x.a);
    begun = now();
    struct cc_index *ix = cc_index_of(&x.c, x.a);
    indexed = now();
    pairs = count_pairs(&x, ix, &claims);
    met = now();
    const uint32_t *place = places(&x);
    for (uint32_t i = 1; i < x.n; i += 1 + x.n / 20000 * 2)
        if (archive_article(x.n, i, x.a).contradicts)
            count_planted(&x, ix, i, place, planted);
    puts("articles claims planted recall pairs/claim index-s met-s");
    printf("%u %llu %llu %.3f %.2f %.2f %.2f\n", x.n, (unsigned long long)claims,
           (unsigned long long)planted[0], (double)planted[1] / (double)planted[0],
           (double)pairs / (double)claims, indexed - begun, met - indexed);
    cc_arena_free(x.a);
    return 0;
}
