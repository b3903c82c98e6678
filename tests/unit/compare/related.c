/* Which articles of a case a further one can meet, by an index of their words. */
#include "support.h"

#include "claimcheck/compare.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(related, .init = open_arena, .fini = close_arena);

enum { ARTICLES = 20 };

/* An index made of readings: article i has the number 100 + i. */
struct shelf {
    const struct cc_reading *reading[ARTICLES];
    uint32_t n;
    uint32_t asked; /* how often for the words of one */
};

static const struct cc_reading *read_text(const char *text)
{
    struct cc_article *article = CC_NEW(arena, struct cc_article);
    struct cc_reading *r = CC_NEW(arena, struct cc_reading);
    struct cc_article_given given = { .any_language = true };
    struct cc_error err = { 0 };
    cc_str whole = cc_strf(arena, "Date: 2034-05-06\n\n%s\n", text);

    cr_assert(cc_article_read(article, whole, &given, arena, &err), "%s", err.text);
    *r = cc_read(article, NULL, arena);
    return r;
}

static bool has(cc_str words, cc_str word)
{
    while (words.n)
        if (cc_str_eq(cc_str_cut(&words, ' '), word))
            return true;
    return false;
}

static bool bearers(void *ctx, cc_str word, uint32_t most, const struct cc_bearer **out,
                    uint32_t *n)
{
    const struct shelf *s = ctx;
    CC_LIST(struct cc_bearer) list = { 0 };

    (void)most;
    for (uint32_t i = 0; i < s->n; i++)
        for (uint32_t k = 0; k < s->reading[i]->claims.n; k++)
            if (has(s->reading[i]->claims.claim[k].words, word))
                *CC_PUSH(arena, &list) = (struct cc_bearer){ 100 + i, k };
    *out = list.at;
    *n = list.n;
    return true;
}

static bool words(void *ctx, int64_t article, const cc_str **out, uint32_t *n)
{
    struct shelf *s = ctx;
    const struct cc_claims *claims = &s->reading[article - 100]->claims;
    cc_str *list = CC_ARRAY(arena, cc_str, claims->n);

    for (uint32_t i = 0; i < claims->n; i++)
        list[i] = claims->claim[i].words;
    s->asked++;
    *out = list;
    *n = claims->n;
    return true;
}

static bool words_of(void *ctx, int64_t article, uint32_t claim, cc_str *out)
{
    const struct shelf *s = ctx;

    *out = s->reading[article - 100]->claims.claim[claim].words;
    return true;
}

static struct cc_related related(struct shelf *s, const char *draft)
{
    const struct cc_reading *given = read_text(draft);
    const struct cc_shelf shelf = { s, bearers, words, words_of };
    struct cc_related out;

    cr_assert(cc_related_find(&given, 1, &shelf, &out, arena));
    return out;
}

static bool met(const struct cc_related *r, int64_t article)
{
    for (uint32_t i = 0; i < r->n; i++)
        if (r->article[i] == article)
            return true;
    return false;
}

Test(related, those_of_its_story)
{
    struct shelf s = { .n = 3 };

    s.reading[0] = read_text("The ferry Maren sank off Tarrow Head, the coastguard said. "
                             "Nine passengers drowned, said Idris Vale.");
    s.reading[1] = read_text("The bakery on Quist Street won a medal for its rye bread, "
                             "said Olga Fenn, the baker.");
    s.reading[2] =
        read_text("Idris Vale said that the Maren had passed every inspection.");
    struct cc_related r =
        related(&s, "Eleven passengers of the Maren drowned, Idris Vale said.");
    cr_expect(met(&r, 100));
    cr_expect(not(met(&r, 101)));
    cr_expect(met(&r, 102));
    cr_expect(eq(u32, r.n, 2));
}

Test(related, words_of_everybody_lead_to_nobody)
{
    struct shelf s = { .n = ARTICLES };

    for (uint32_t i = 0; i < ARTICLES; i++)
        s.reading[i] = read_text(
            cc_strf(arena, "The senator visited village %u on Monday.%c", i, 0).p);
    struct cc_related r = related(&s, "The senator bought a boat.");
    cr_expect(eq(u32, r.n, 0));
    cr_expect(eq(u32, s.asked, 0));
    cr_expect(r.crowd.n > 0);
    cr_expect(cc_is_crowd(&r.crowd, cc_crowd_of_word(cc_hash(CC_LIT("senator")))));
    cr_expect(not(cc_is_crowd(&r.crowd, cc_crowd_of_word(cc_hash(CC_LIT("boat"))))));
}

Test(related, a_claim_of_one_event_in_another_story)
{
    struct shelf s = { .n = ARTICLES };
    const char *event = "The glazier repaired the chapel's rosette window in Wexmoor.";

    for (uint32_t i = 0; i < ARTICLES; i++)
        s.reading[i] = read_text(
            i % 2 ? event : "The glazier drank tea with the verger of another parish.");
    struct cc_related r =
        related(&s, "The glazier never repaired the chapel's rosette window in Wexmoor.");
    cr_expect(met(&r, 101));
    cr_expect(not(met(&r, 100)));
}
