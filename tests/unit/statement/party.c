/* Parties: the party file beats the built-in roles, and the longest match wins. */
#include <criterion/criterion.h>

#include "claimcheck/statement.h"
#include "support.h"

TestSuite(party, .fini = no_leaks);

static const char text[] =
    "Walter Hobb was charged with fraud in May. Hobb said the log was in order.\n\n"
    "District Attorney Nora Lisk said it was forged. Lena Brandt, a lawyer for Hobb, "
    "said it "
    "was not.\n\nCorran Mills Inc. said the flour was clean.\n\nResidents said they were "
    "tired.\n";

/* The party of the first statement whose speaker is `who`, as written. */
static cc_str party_of(const char *who, const struct cc_parties *parties,
                       struct cc_arena *a)
{
    struct cc_document d = cc_document_of_text(cc_str_c(text), a);
    struct cc_statements s = cc_statements_find(&d, parties, a);

    for (uint32_t i = 0; i < s.statement_count; i++)
        if (cc_str_eq(cc_document_text(&d, s.statement[i].speaker), cc_str_c(who)))
            return s.statement[i].party;
    cr_assert_fail("nobody called %s speaks", who);
    return CC_NONE;
}

static void expect(const char *who, const struct cc_parties *parties, const char *want,
                   struct cc_arena *a)
{
    cc_str got = party_of(who, parties, a);
    cr_expect(cc_str_eq(got, cc_str_c(want)), "%s: %.*s, not %s", who, CC_FMT(got), want);
}

Test(party, built_in)
{
    struct cc_arena *a = cc_arena_new(NULL);

    expect("Hobb", NULL, "defense", a);
    expect("District Attorney Nora Lisk", NULL, "prosecution", a);
    expect("Lena Brandt", NULL, "defense", a);
    expect("Corran Mills Inc.", NULL, "Corran Mills Inc.", a);
    expect("Residents", NULL, "", a);
    cc_arena_free(a);
}

Test(party, file_beats_roles_and_longest_wins)
{
    static const struct cc_party_entry entry[] = {
        { CC_LIT("hobb"), CC_LIT("waterworks") },
        { CC_LIT("Nora Lisk"), CC_LIT("the county") },
        { CC_LIT("district attorney"), CC_LIT("wrong") },
        { CC_LIT("Mills"), CC_LIT("millers") },
        { CC_LIT("Corran"), CC_LIT("Corran's side") },
        { CC_LIT("Lis"), CC_LIT("not a word of hers") },
    };
    static const struct cc_parties parties = { CC_LIT("flood"), entry, 6 };
    struct cc_arena *a = cc_arena_new(NULL);

    expect("Hobb", &parties, "waterworks", a);
    expect("District Attorney Nora Lisk", &parties, "wrong", a);
    expect("Lena Brandt", &parties, "waterworks", a);
    expect("Corran Mills Inc.", &parties, "Corran's side", a);
    cc_arena_free(a);
}
