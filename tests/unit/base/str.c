/* Views, buffers, lists and the error object. */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

TestSuite(str, .fini = no_leaks);

Test(str, compares)
{
    cr_expect(cc_str_eq(CC_LIT("toll"), CC_LIT("toll")));
    cr_expect(not(cc_str_eq(CC_LIT("toll"), CC_LIT("tolls"))));
    cr_expect(cc_str_eq(CC_NONE, CC_LIT("")), "none is as empty as nothing");
    cr_expect(cc_str_eq_fold(CC_LIT("Date"), CC_LIT("dATE")));
    cr_expect(not(cc_str_eq_fold(CC_LIT("[ate"), CC_LIT("{ate"))),
              "only letters have case");
    cr_expect(lt(int, cc_str_compare(CC_LIT("car"), CC_LIT("cart")), 0));
    cr_expect(gt(int, cc_str_compare(CC_LIT("\xc3\xa9"), CC_LIT("z")), 0),
              "bytes unsigned");
    cr_expect(eq(int, cc_str_compare(CC_NONE, CC_LIT("")), 0));
}

Test(str, searches)
{
    cr_expect(eq(sz, cc_str_find(CC_LIT("the ferry ferry"), CC_LIT("ferry")), 4));
    cr_expect(eq(sz, cc_str_find(CC_LIT("the ferry"), CC_LIT("ferries")), 9));
    cr_expect(eq(sz, cc_str_find(CC_NONE, CC_LIT("x")), 0));
    cr_expect(cc_str_starts(CC_LIT("Title: x"), CC_LIT("Title:")));
    cr_expect(not(cc_str_starts(CC_LIT("Tit"), CC_LIT("Title:"))));
    cr_expect(cc_str_ends(CC_LIT("a.case"), CC_LIT(".case")));
    cr_expect(not(cc_str_ends(CC_LIT("case"), CC_LIT(".case"))));
}

Test(str, cuts)
{
    cc_str rest = CC_LIT("a,,b");
    cr_expect(cc_str_eq(cc_str_cut(&rest, ','), CC_LIT("a")));
    cr_expect(cc_str_eq(cc_str_cut(&rest, ','), CC_LIT("")));
    cr_expect(cc_str_eq(cc_str_cut(&rest, ','), CC_LIT("b")));
    cr_expect(eq(sz, rest.n, 0));
    cr_expect(cc_str_eq(cc_str_trim(CC_LIT(" \t a b\r\n")), CC_LIT("a b")));
    cr_expect(eq(sz, cc_str_trim(CC_LIT("  ")).n, 0));
    cr_expect(cc_str_eq(cc_str_sub(CC_LIT("abcd"), 1, 99), CC_LIT("bcd")));
    cr_expect(eq(sz, cc_str_sub(CC_LIT("abcd"), 3, 1).n, 0));
}

Test(str, first_error_wins)
{
    struct cc_error err = { 0 };
    cr_expect(not(cc_fail(&err, CC_EDATE, "no date in %s", "a.txt")));
    cr_expect(not(cc_fail(&err, CC_EIO, "later")));
    cr_expect(eq(int, err.code, CC_EDATE));
    cr_expect(eq(str, err.text, "no date in a.txt"));
    cr_expect(not(cc_fail(NULL, CC_EIO, "nobody listens")));
}

Test(str, builds_text)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_buf b = { .a = a };
    for (int i = 0; i < 1000; i++) {
        cc_buf_add(&b, CC_LIT("ab"));
        cc_buf_addc(&b, ',');
        cc_buf_addf(&b, "%d", i % 10);
    }
    cc_str s = cc_buf_str(&b);
    cr_assert(eq(sz, s.n, 4000));
    cr_expect(cc_str_eq(cc_str_sub(s, 3996, 4000), CC_LIT("ab,9")));
    cr_expect(cc_str_eq(cc_strf(a, "%s-%d", "x", 7), CC_LIT("x-7")));
    cc_arena_free(a);
}

/* What is put together without printf is what printf would have made. */
Test(str, formats_as_printf_does)
{
    struct cc_arena *a = cc_arena_new(NULL);
    const char *word = "gate";
    cc_str cut = { "open\0shut", 9 };

#define SAME(...)                                                                     \
    do {                                                                              \
        char want[200];                                                               \
        snprintf(want, sizeof want, __VA_ARGS__);                                     \
        cc_str got = cc_strf(a, __VA_ARGS__);                                         \
        cr_expect(cc_str_eq(got, cc_str_c(want)), "%.*s, not %s", CC_FMT(got), want); \
        cr_expect(eq(chr, got.p[got.n], '\0'));                                       \
    } while (0)
    SAME("plain");
    SAME("%s", word);
    SAME("the %s of %.*s is 100%% %s", word, 3, "ironwork", "shut");
    SAME("%.*s|%.*s", 0, "none", CC_FMT(cut));
    SAME("%s has %d of %5.2f", word, 7, 0.5);
    SAME("%-8s|%3d", word, 7);
#undef SAME
    cc_arena_free(a);
}

Test(str, lists_grow)
{
    struct cc_arena *a = cc_arena_new(NULL);
    CC_LIST(uint32_t) list = { 0 };
    for (uint32_t i = 0; i < 5000; i++)
        *CC_PUSH(a, &list) = i * 3;
    cr_assert(eq(u32, list.n, 5000));
    for (uint32_t i = 0; i < 5000; i++)
        cr_assert(eq(u32, list.at[i], i * 3));
    cc_arena_free(a);
}
