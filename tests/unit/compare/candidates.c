/*
 * A case in which one person speaks in every article, of another thing in each two: which
 * pairs of claims are looked at, and that readings which were put by give what they gave
 * before.
 */
#include "support.h"

#include "claimcheck/compare.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

TestSuite(candidates, .fini = no_leaks);

enum { TOPICS = 120, ARTICLES = 2 * TOPICS };

struct crowd {
    struct cc_article article[ARTICLES];
    struct cc_reading reading[ARTICLES];
    const struct cc_reading *at[ARTICLES];
    struct cc_case c;
};

static cc_str article_text(uint32_t topic, bool second, struct cc_arena *a)
{
    static const char *const begins[] = { "Bar", "Cor", "Dun", "Fen", "Gar", "Hol",
                                          "Kel", "Lam", "Mor", "Pen", "Ros", "Wen" };
    static const char *const ends[] = { "bury", "dale",  "ford", "ham",  "ley",
                                        "mere", "stead", "ton",  "wick", "worth" };
    static const char *const things[] = { "bridge", "tunnel", "dam",    "ferry",
                                          "school", "runway", "library" };
    const char *begin = begins[topic % 12], *end = ends[topic / 12],
               *thing = things[topic % 7];
    uint32_t cost = 3 + topic % 40 + 5 * second;

    return cc_strf(a,
                   "Date: 2031-%02u-%02u\nSource: The %s\n\n"
                   "The %s in %s%s will cost $%u million, Governor Ida Marsh said.\n\n"
                   "Marsh said that she %s the permit for the %s of %s%s.\n\n"
                   "Clerks carried maps to %s%s in the morning.\n",
                   1 + topic % 12, 1 + topic % 28, second ? "Ledger" : "Courier", thing,
                   begin, end, cost, second ? "did not sign" : "signed", thing, begin,
                   end, begin, end);
}

static void read_crowd(struct crowd *k, bool put_by, struct cc_arena *a)
{
    struct cc_keep *keep = cc_keep_new(a);
    struct cc_arena *room = cc_arena_new(NULL);
    struct cc_article_given given = { .any_language = true };
    struct cc_error err = { 0 };

    for (uint32_t i = 0; i < ARTICLES; i++) {
        struct cc_arena *of = put_by ? room : a;
        cc_str text = article_text(i / 2, i % 2, of);

        cr_assert(cc_article_read(&k->article[i], text, &given, of, &err), "%s",
                  err.text);
        k->reading[i] = cc_read(&k->article[i], NULL, of);
        if (put_by)
            cc_keep_reading(keep, &k->article[i], &k->reading[i]);
        k->at[i] = &k->reading[i];
        cc_arena_reset(room);
    }
    cc_arena_free(room);
    k->c = cc_case_link(k->at, ARTICLES, CC_NONE, NULL, a);
}

static bool has(struct cc_places all, struct cc_place at)
{
    for (uint32_t i = 0; i < all.n; i++)
        if (all.at[i].article == at.article && all.at[i].claim == at.claim)
            return true;
    return false;
}

static uint32_t article_of(const struct cc_case *c, const struct cc_reading *r)
{
    uint32_t i = 0;

    while (c->reading[i] != r)
        i++;
    return i;
}

/* Whether the claims of a finding of a smaller case are looked at in the large one. */
static bool is_met(const struct crowd *k, struct cc_index *ix, const struct cc_case *of,
                   const struct cc_finding *f)
{
    struct cc_place a = { article_of(&k->c, of->reading[f->a.at.article]),
                          f->a.at.claim };
    struct cc_place b = { article_of(&k->c, of->reading[f->b.at.article]),
                          f->b.at.claim };

    return has(cc_index_met(ix, a, false), b);
}

/* What the two articles of a topic give alone, where no key is shared by many. */
Test(candidates, what_contradicts_in_a_crowd_is_looked_at)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct crowd *k = CC_NEW(a, struct crowd);
    uint32_t planted = 0, met = 0;
    uint64_t tried = 0, claims = 0;

    read_crowd(k, false, a);
    struct cc_index *ix = cc_index_of(&k->c, a);
    for (uint32_t i = 0; i < ARTICLES; i += 2) {
        struct cc_case two = cc_case_link(&k->at[i], 2, CC_NONE, NULL, a);
        struct cc_findings f = cc_compare(&two, a);

        for (uint32_t n = 0; n < f.n; n++, planted++)
            met += is_met(k, ix, &two, &f.at[n]);
    }
    for (uint32_t r = 0; r < ARTICLES; r++)
        for (uint32_t i = 0; i < k->c.reading[r]->claims.n; i++, claims++)
            tried += cc_index_met(ix, (struct cc_place){ r, i }, true).n;
    cr_expect(planted >= 2 * TOPICS, "only %u findings", planted);
    cr_expect(cc_index_crowd(ix).n > 0, "no key is shared by many");
    cr_expect(1000 * met >= 998 * planted, "%u of %u are looked at", met, planted);
    cr_expect(20 * tried < claims * (claims - 1) / 2, "%llu pairs of %llu claims",
              (unsigned long long)tried, (unsigned long long)claims);
    cc_arena_free(a);
}

Test(candidates, neighbours_are_mutual_and_each_pair_comes_once)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct crowd *k = CC_NEW(a, struct crowd);
    uint64_t behind = 0, all = 0;

    read_crowd(k, false, a);
    struct cc_index *ix = cc_index_of(&k->c, a);
    for (uint32_t r = 0; r < ARTICLES; r++)
        for (uint32_t i = 0; i < k->c.reading[r]->claims.n; i++) {
            struct cc_places met = cc_index_met(ix, (struct cc_place){ r, i }, false);

            all += met.n;
            cr_expect(not(has(met, (struct cc_place){ r, i })), "%u, %u meets itself", r,
                      i);
            behind += cc_index_met(ix, (struct cc_place){ r, i }, true).n;
        }
    cr_expect(behind > 0 && all == 2 * behind, "%llu, and %llu behind",
              (unsigned long long)all, (unsigned long long)behind);
    cc_arena_free(a);
}

Test(candidates, readings_put_by_give_the_same)
{
    struct cc_arena *a = cc_arena_new(NULL), *b = cc_arena_new(NULL);
    struct crowd *x = CC_NEW(a, struct crowd), *y = CC_NEW(b, struct crowd);

    read_crowd(x, false, a);
    read_crowd(y, true, b);
    size_t whole = cc_arena_used(a), put_by = cc_arena_used(b);
    cr_expect(put_by * 4 < whole, "%zu bytes of %zu", put_by, whole);

    struct cc_findings f = cc_compare(&x->c, a), g = cc_compare(&y->c, b);
    cr_expect(f.n >= TOPICS, "only %u findings", f.n);
    cr_assert(eq(u32, f.n, g.n));
    for (uint32_t i = 0; i < f.n; i++) {
        struct cc_reasons p = cc_finding_reasons(&f, &f.at[i], a);
        struct cc_reasons q = cc_finding_reasons(&g, &g.at[i], b);

        cr_expect(strcmp(f.at[i].id, g.at[i].id) == 0, "finding %u", i);
        cr_expect(cc_str_eq(f.at[i].why, g.at[i].why), "finding %u", i);
        cr_expect(f.at[i].grade == g.at[i].grade && p.words == q.words, "finding %u", i);
        cr_expect(cc_str_eq(p.normal_a, q.normal_a), "finding %u", i);
    }
    cc_arena_free(b);
    cc_arena_free(a);
}
