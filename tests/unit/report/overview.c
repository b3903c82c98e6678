/* Findings seen at once: topics, parties, days. */
#include "support.h"

#include "report/overview.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

TestSuite(overview, .init = open_arena, .fini = close_arena);

/* A claim "WORDS" of a party (none: the article's own) on a day. */
static struct record_side side(const char *party, const char *day, const char *words,
                               const char *anchor)
{
    struct record_article *article = CC_NEW(arena, struct record_article);
    struct record_claim *claim = CC_NEW(arena, struct record_claim);

    *article = (struct record_article){ .source = CC_LIT("The Quay"),
                                        .published = CC_LIT("2031-09-09") };
    *claim = (struct record_claim){ .words = { .text = cc_str_c(words) },
                                    .anchor = cc_str_c(anchor),
                                    .speech = party != NULL,
                                    .party = cc_str_c(party) };
    claim->said.date = cc_str_c(day);
    return (struct record_side){ { article, claim, 0 }, NULL, 0 };
}

static struct record_finding finding(const char *why, struct record_side a,
                                     struct record_side b)
{
    return (struct record_finding){ .case_name = CC_LIT(""),
                                    .family = CC_LIT("contradiction"),
                                    .kind = CC_LIT("dispute"),
                                    .why = cc_str_c(why),
                                    .a = a,
                                    .b = b };
}

static struct overview of(const struct record_finding *at, uint32_t n)
{
    const struct report r = { .at = at, .n = n, .a = arena };
    return overview_of(&r, arena);
}

Test(overview, findings_of_one_slot_and_thing_are_one_topic)
{
    struct record_side x = side("defense", "2031-03-04", "the gate was open", "gate"),
                       y = side("town", "2031-02-01", "The Gate was shut", "gate"),
                       z = side("court", "2031-05-01", "the gate was closed", "gate"),
                       p = side(NULL, NULL, "it costs two million", "bridge"),
                       q = side("town", "2031-06-01", "it costs three", "bridge");
    const struct record_finding f[] = {
        finding("open or closed: open against shut", x, y),
        finding("open or closed: open against closed", x, z),
        finding("cost: two -> three", p, q)
    };
    struct overview o = of(f, 3);

    cr_assert(eq(u32, o.topics, 2));
    cr_expect(cc_str_eq(o.topic[0].label, CC_LIT("open or closed")));
    cr_expect(cc_str_eq(o.topic[0].anchor, CC_LIT("gate")), "as it is written");
    cr_assert(eq(u32, o.topic[0].n, 3), "the claim of two findings stands there once");
    cr_expect(cc_str_eq(o.topic[0].at[0]->date, CC_LIT("2031-02-01")), "by day");
    cr_expect(eq(u32, o.topic[0].at[1]->number, 1), "at the first of its findings");
    cr_expect(cc_str_eq(o.topic[1].label, CC_LIT("cost")));
    cr_expect(eq(u32, o.events, 5));
    cr_expect(cc_str_eq(o.event[4]->date, CC_LIT("2031-09-09")),
              "published, where no day is named");
    cr_expect(eq(u32, o.parties, 4));
    cr_expect(cc_str_eq(o.party[0].name, CC_LIT("town")), "with the most topics first");
    cr_expect(eq(u32, o.party[0].topics, 2));
    cr_expect(eq(u32, o.columns, 4), "few parties have a column each");
}

Test(overview, parties_with_one_topic_share_a_column)
{
    static const char *const names[] = { "a", "b", "c", "d", "e", "f", "g" };
    struct record_finding f[7];
    struct overview o;

    for (int i = 0; i < 7; i++)
        f[i] = finding(i < 4 ? "cost: x -> y" : "date: x -> y",
                       side("town", "2031-02-01", "x", i < 4 ? "bridge" : "trial"),
                       side(names[i], "2031-02-02", "y", NULL));
    o = of(f, 7);
    cr_expect(eq(u32, o.parties, 8));
    cr_expect(eq(u32, o.alone, 1));
    cr_expect(eq(u32, o.columns, 2));
    cr_expect(cc_str_eq(overview_column_name(&o, 0), CC_LIT("town")));
    cr_expect(cc_str_eq(overview_column_name(&o, 1), CC_LIT("others")));
    cr_expect(eq(u32, overview_column(&o, 7), 1));
}

Test(overview, of_nothing)
{
    struct overview o = of(NULL, 0);

    cr_expect(eq(u32, o.topics, 0));
    cr_expect(eq(u32, o.parties, 0));
    cr_expect(eq(u32, o.columns, 0));
    cr_expect(eq(u32, o.events, 0));
}
