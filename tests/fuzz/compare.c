/* Any article against an edited copy of itself: findings point at claims of the case, and
 * the order in which the two are given does not matter. */
#include "fuzz.h"

#include <string.h>

#include "claimcheck/compare.h"

static void check_side(const struct cc_case *c, const struct cc_side *s)
{
    HOLDS(s->at.article < c->n);
    HOLDS(s->at.claim < c->reading[s->at.article]->claims.n);
    for (uint32_t i = 0; i < s->also_count; i++)
        HOLDS(s->also[i].claim < c->reading[s->also[i].article]->claims.n);
}

static void check(const struct cc_article *article, struct cc_arena *a)
{
    struct cc_article copy = *article;
    char *text = cc_arena_alloc(a, article->text.n + 1);

    memcpy(text, article->text.p, article->text.n);
    for (size_t i = 0; i < article->text.n; i++)
        if (text[i] >= '1' && text[i] <= '8')
            text[i]++;
    copy.text = (cc_str){ text, article->text.n };
    copy.id[0] = copy.id[0] == '0' ? '1' : '0';
    copy.fetched = cc_date_day(40000);

    struct cc_reading x = cc_read(article, NULL, a), y = cc_read(&copy, NULL, a);
    const struct cc_reading *one[] = { &x, &y }, *two[] = { &y, &x };
    struct cc_case c = cc_case_link(one, 2, CC_NONE, NULL, a);
    struct cc_case d = cc_case_link(two, 2, CC_NONE, NULL, a);
    struct cc_findings f = cc_compare(&c, a), g = cc_compare(&d, a);

    HOLDS(f.n == g.n);
    for (uint32_t i = 0; i < f.n; i++) {
        HOLDS(strcmp(f.at[i].id, g.at[i].id) == 0 && f.at[i].kind == g.at[i].kind);
        check_side(&c, &f.at[i].a);
        check_side(&c, &f.at[i].b);
        HOLDS(f.at[i].score >= 0 && f.at[i].score <= 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_article(data, size, check);
    return 0;
}
