/* What people corrected holds for statements, for their claims and for whose they are. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "claimcheck/claim.h"
#include "support.h"

TestSuite(correct, .fini = no_leaks);

static const char text[] = "The gate was open all night, Walter Hobb said on Monday.\n\n"
                           "\"The gate was shut at nine,\" Lena Brandt said.\n";

static struct cc_article article(struct cc_arena *a)
{
    const struct cc_article_given given = { .form = CC_FORM_BODY,
                                            .date = CC_LIT("2031-03-05"),
                                            .option = CC_NO_DATE };
    struct cc_error err = { CC_OK, "" };
    struct cc_article out;

    cr_assert(cc_article_read(&out, cc_str_c(text), &given, a, &err), "%s", err.text);
    return out;
}

/* The reading with statement `which` corrected so. */
static struct cc_reading corrected(const struct cc_article *from, uint32_t which,
                                   struct cc_correction by, struct cc_arena *a)
{
    const struct cc_reading plain = cc_read(from, NULL, a);
    struct cc_correction *one = CC_NEW(a, struct cc_correction);

    cr_assert(eq(u32, plain.statements.statement_count, 2));
    *one = by;
    one->found = plain.statements.statement[which].span;
    return cc_read_corrected(from, NULL, &(struct cc_corrections){ one, 1 }, a);
}

static cc_str name_of(const struct cc_reading *r, uint32_t statement)
{
    uint32_t entity = r->statements.statement[statement].entity;

    return entity == CC_NO_INDEX ? CC_NONE : r->statements.entity[entity].name;
}

Test(correct, a_speaker_of_the_article_or_of_nowhere)
{
    struct cc_arena *a = cc_arena_new(NULL);
    const struct cc_article from = article(a);

    struct cc_reading r = corrected(
        &from, 1, (struct cc_correction){ .speaker = CC_LIT("walter hobb") }, a);
    cr_expect(cc_str_eq(name_of(&r, 1), CC_LIT("Walter Hobb")));
    cr_expect(
        eq(u32, r.statements.statement[0].entity, r.statements.statement[1].entity));
    r = corrected(&from, 1, (struct cc_correction){ .speaker = CC_LIT("Ina Roth") }, a);
    cr_expect(cc_str_eq(name_of(&r, 1), CC_LIT("Ina Roth")));
    cr_expect(cc_str_eq(name_of(&r, 0), CC_LIT("Walter Hobb")), "the other one stays");
    r = corrected(&from, 1, (struct cc_correction){ .speaker = CC_LIT("") }, a);
    cr_expect(not(name_of(&r, 1).n > 0), "nobody is known to have said it");
    cc_arena_free(a);
}

Test(correct, a_party_goes_with_the_speaker)
{
    struct cc_arena *a = cc_arena_new(NULL);
    const struct cc_article from = article(a);
    const struct cc_reading r =
        corrected(&from, 0, (struct cc_correction){ .party = CC_LIT("defense") }, a);

    cr_expect(cc_str_eq(r.statements.statement[0].party, CC_LIT("defense")));
    cr_expect(eq(int, r.statements.entity[r.statements.statement[0].entity].party_by,
                 CC_BY_FILE));
    cr_expect(not(cc_str_eq(r.statements.statement[1].party, CC_LIT("defense"))));
    cc_arena_free(a);
}

Test(correct, the_words)
{
    struct cc_arena *a = cc_arena_new(NULL);
    const struct cc_article from = article(a);
    const struct cc_reading r =
        corrected(&from, 0, (struct cc_correction){ .span = { 0, 17 } }, a);

    cr_expect(eq(u32, r.statements.statement[0].span.end, 17));
    cr_expect(eq(u32, r.statements.statement[0].span_count, 1));
    cc_arena_free(a);
}

Test(correct, what_is_rejected_makes_no_claims)
{
    struct cc_arena *a = cc_arena_new(NULL);
    const struct cc_article from = article(a);
    const struct cc_reading r =
        corrected(&from, 1, (struct cc_correction){ .rejected = true }, a);
    bool others = false;

    cr_expect(eq(u32, r.statements.statement_count, 2), "it can still be looked at");
    for (uint32_t i = 0; i < r.claims.n; i++) {
        cr_expect(ne(u32, r.claims.claim[i].statement, 1));
        others |= r.claims.claim[i].statement == 0;
    }
    cr_expect(others);
    cc_arena_free(a);
}
