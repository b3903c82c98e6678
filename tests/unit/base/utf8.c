/* UTF-8: malformed bytes never move an offset; folding; counting offsets in other units.
 */
#include "support.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

TestSuite(utf8, .fini = no_leaks);

Test(utf8, decodes)
{
    cc_str s = CC_LIT("a\xc3\xa9\xe2\x80\x9c\xf0\x9f\xab\xb6");
    int32_t want[] = { 'a', 0xe9, 0x201c, 0x1faf6, -1 };
    size_t at = 0;
    for (size_t i = 0; i < 5; i++)
        cr_expect(eq(i32, cc_utf8_next(s, &at), want[i]));
    cr_expect(eq(sz, at, s.n));
}

Test(utf8, a_malformed_byte_is_one_code_point)
{
    static const char *const rows[] = {
        "\x80",     "\xc3",     "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80",
        "\xf5\x80", "\xe2\x80",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_str s = cc_str_c(rows[i]);
        size_t points = 0, bad = 99;
        for (size_t at = 0; at < s.n; points++) {
            int32_t cp = cc_utf8_next(s, &at);
            cr_expect(eq(i32, cp, 0xdc00 + (unsigned char)s.p[points]), "row %zu", i);
            cr_expect(cc_is_letter(cp), "row %zu", i);
        }
        cr_expect(eq(sz, points, s.n), "row %zu", i);
        cr_expect(not(cc_utf8_valid(s, &bad)), "row %zu", i);
        cr_expect(eq(sz, bad, 0), "row %zu", i);
    }
    cr_expect(cc_utf8_valid(CC_LIT("\xf4\x8f\xbf\xbf"), NULL));
}

Test(utf8, classes)
{
    cr_expect(cc_is_letter('q') && cc_is_letter(0xe9) && cc_is_letter(0x0301));
    cr_expect(not(cc_is_letter('4') || cc_is_letter(0x2019) || cc_is_letter(0x1faf6)));
    cr_expect(cc_is_upper('Q') && cc_is_upper(0xc9));
    cr_expect(not(cc_is_upper('q') || cc_is_upper('4')));
    cr_expect(cc_is_space(' ') && cc_is_space(0xa0) && cc_is_space(0x2009));
    cr_expect(not(cc_is_space('_')));
    cr_expect(cc_is_mark_double(0x201d) && cc_is_mark_double(0xab) &&
              cc_is_mark_double('"'));
    cr_expect(not(cc_is_mark_double(0x2019) || cc_is_mark_double(0x2033)));
    cr_expect(cc_is_mark_single(0x2019) && cc_is_mark_single('\''));
}

static void expect_fold(struct cc_arena *a, const char *in, const char *want)
{
    cc_str got = cc_fold(a, cc_str_c(in));
    cr_expect(cc_str_eq(got, cc_str_c(want)), "\"%s\" became \"%.*s\"", in, CC_FMT(got));
}

Test(utf8, folds)
{
    struct cc_arena *a = cc_arena_new(NULL);
    expect_fold(a, "The  GUN\n went", "the gun went");
    expect_fold(a,
                "\xe2\x80\x9c"
                "Rust\xe2\x80\x9d \xe2\x80\x94 it\xe2\x80\x99s",
                "\"rust\" - it's");
    expect_fold(a, "Mr.\xc2\xa0Hale", "mr. hale");
    expect_fold(a, "E\xcc\x81t\xc3\x89", "\xc3\xa9t\xc3\xa9");
    expect_fold(a, "\xef\xac\x81re", "fire");
    expect_fold(a, "wait\xe2\x80\xa6", "wait...");
    expect_fold(a, "co\xc2\xadop", "coop");
    expect_fold(a,
                "a\xff"
                "b",
                "a\xef\xbf\xbd"
                "b");
    expect_fold(a, "", "");
    cr_expect(cc_str_eq(cc_lower(a, CC_LIT("\xc3\x89T\xc3\x89 \xce\x91\xff")),
                        CC_LIT("\xc3\xa9t\xc3\xa9 \xce\x91\xff")));
    cc_arena_free(a);
}

/* Text of ASCII alone is folded by itself: every byte, and every two, as behind a letter
 * that is none. */
Test(utf8, ascii_folds_as_beside_other_letters)
{
    struct cc_arena *a = cc_arena_new(NULL);
    for (int x = 0; x < 0x80; x++)
        for (int y = 0; y < 0x80; y++) {
            char text[] = { '\xc3', '\xa9', (char)x, (char)y, 'z' };
            cc_str alone = cc_fold(a, (cc_str){ text + 2, 3 });
            cc_str beside = cc_fold(a, (cc_str){ text, 5 });
            cr_assert(cc_str_eq(alone, cc_str_sub(beside, 2, beside.n)), "%d %d: \"%.*s\"",
                      x, y, CC_FMT(alone));
            cc_arena_reset(a);
        }
    cc_arena_free(a);
}

Test(utf8, folding_a_megabyte_of_marks_ends)
{
    struct cc_arena *a = cc_arena_new(NULL);
    struct cc_buf b = { .a = a };
    for (int i = 0; i < 250000; i++) /* two marks that canonical order wants exchanged */
        cc_buf_add(&b, CC_LIT("\xcc\x81\xcc\xa3"));
    cr_expect(gt(sz, cc_fold(a, cc_buf_str(&b)).n, 900000));
    cc_arena_free(a);
}

Test(utf8, counts_in_other_units)
{
    struct cc_offsets o = { .text = CC_LIT("\xc3\xa9\xf0\x9f\xab\xb6x\xff.") };
    cr_expect(eq(sz, cc_offset_in(&o, 6, CC_CODEPOINTS), 2));
    cr_expect(eq(sz, cc_offset_in(&o, 7, CC_UTF16), 4));
    cr_expect(eq(sz, cc_offset_in(&o, 2, CC_UTF16), 1), "going back restarts");
    cr_expect(eq(sz, cc_offset_in(&o, 8, CC_CODEPOINTS), 4));
    cr_expect(eq(sz, cc_offset_in(&o, 8, CC_BYTES), 8));
}
