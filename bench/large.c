/*
 * What comparing an invented archive costs when its readings are held packed, and opened
 * a part at a time: large N GROUPS
 *
 * GROUPS 0 holds all of them open, as small cases are compared. One line of figures, as
 * the head says; memory is the greatest of the process, a claim.
 */
#include "archive.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

struct packed {
    cc_str text, bytes;
};

struct held {
    struct packed *at;
    uint64_t claims, opened;
};

static const struct cc_reading *open_one(void *ctx, uint32_t number, struct cc_arena *a)
{
    struct held *held = ctx;
    struct cc_article *article = CC_NEW(a, struct cc_article);
    struct cc_reading *r = CC_NEW(a, struct cc_reading);
    const struct packed *p = &held->at[number];

    held->opened++;
    return cc_reading_unpack(article, r, p->bytes, p->text, CC_NONE, a) ? r : NULL;
}

static void read_all(struct held *held, uint32_t n, struct cc_arena *a)
{
    struct cc_arena *of = cc_arena_new(NULL);
    struct cc_article_given given = { .any_language = true };

    held->at = CC_ARRAY(a, struct packed, n);
    for (uint32_t i = 0; of && i < n; i++) {
        struct archive_article from = archive_article(n, i, of);
        struct cc_article article;

        given.date = from.date;
        given.source = from.source;
        if (!cc_article_read(&article, from.text, &given, of, NULL))
            exit(1);
        const struct cc_reading r = cc_read(&article, NULL, of);
        held->claims += r.claims.n;
        held->at[i] = (struct packed){ cc_str_copy(a, from.text),
                                       cc_str_copy(a, cc_reading_pack(&r, CC_NONE, of)) };
        cc_arena_reset(of);
    }
    cc_arena_free(of);
}

static uint32_t compare_open(struct held *held, uint32_t n, struct cc_arena *a)
{
    const struct cc_reading **all = CC_ARRAY(a, const struct cc_reading *, n);
    struct cc_arena *of = cc_arena_new(NULL);
    struct cc_keep *keep = cc_keep_new(a);

    for (uint32_t i = 0; of && i < n; i++) {
        const struct cc_reading *from = open_one(held, i, of);
        struct cc_article *article = CC_NEW(a, struct cc_article);
        struct cc_reading *r = CC_NEW(a, struct cc_reading);

        *article = *from->article;
        *r = *from;
        cc_keep_reading(keep, article, r);
        all[i] = r;
        cc_arena_reset(of);
    }
    cc_arena_free(of);
    const struct cc_case c = cc_case_link(all, n, CC_NONE, NULL, a);
    return cc_compare(&c, a).n;
}

static uint32_t compare_packed(struct held *held, uint32_t n, uint32_t groups,
                               struct cc_arena *a)
{
    const struct cc_opener from = { held, n, open_one };
    struct cc_large l;

    if (!cc_large_compare(&l, &from, groups, CC_NONE, NULL, a))
        exit(1);
    return l.found.n;
}

static double resident(void)
{
    struct rusage used;

    getrusage(RUSAGE_SELF, &used);
    return (double)used.ru_maxrss * 1024;
}

int main(int argc, char **argv)
{
    uint32_t n = argc == 3 ? (uint32_t)strtoul(argv[1], NULL, 10) : 0;
    uint32_t groups = argc == 3 ? (uint32_t)strtoul(argv[2], NULL, 10) : 0;
    double before = resident(), packed, begun;
    struct cc_arena *a = cc_arena_new(NULL);
    struct held held = { 0 };
    uint32_t findings;

    mallopt(M_MMAP_THRESHOLD, 256 * 1024); /* as the program has it */
    if (n < 2 || !a) {
        fputs("usage: large N GROUPS\n", stderr);
        return 2;
    }
    read_all(&held, n, a);
    packed = resident() - before;
    begun = bench_now();
    findings = groups ? compare_packed(&held, n, groups, a) : compare_open(&held, n, a);
    puts("articles claims groups compare-s opened findings packed-B/claim B/claim");
    printf("%u %llu %u %.2f %.1f %u %.0f %.0f\n", n, (unsigned long long)held.claims,
           groups, bench_now() - begun, (double)held.opened / n, findings,
           packed / (double)held.claims, (resident() - before) / (double)held.claims);
    cc_arena_free(a);
    return 0;
}
