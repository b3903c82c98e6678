/* Text of others in the formats: it can do nothing there, and is still the text. */
#include "support.h"

#include "report/markdown.h"
#include "report/side.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static char *printed;
static size_t printed_size;

static void close_paper(void)
{
    free(printed);
    printed = NULL;
    close_arena();
}

TestSuite(formats, .init = open_arena, .fini = close_paper);

static struct screen paper(void)
{
    free(printed);
    printed = NULL;
    return (struct screen){ open_memstream(&printed, &printed_size), false, 80 };
}

static void expect_printed(const struct screen *s, const char *want)
{
    fclose(s->to);
    cr_expect(eq(int, strcmp(printed, want), 0), "printed:\n%s\nwanted:\n%s", printed,
              want);
}

static size_t count_of(const char *text, const char *what)
{
    size_t n = 0;
    while ((text = strstr(text, what)))
        n++, text++;
    return n;
}

/* ---- words ----------------------------------------------------------------------------
 */

Test(formats, markdown_escapes_by_position)
{
    static const char *const rows[][2] = {
        { "He said 3.5 - not 4 + 1.", "He said 3.5 - not 4 + 1." },
        { "1. a list", "1\\. a list" },
        { "- a list", "\\- a list" },
        { "= a line", "\\= a line" },
        { "# a heading", "\\# a heading" },
        { "<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>" },
        { "[x](javascript:y) `z` *b* _c_",
          "\\[x\\](javascript:y) \\`z\\` \\*b\\* \\_c\\_" },
        { "a &amp; b", "a \\&amp; b" },
        { "two\n\n# lines", "two  \\# lines" },
        { "\x1b[31m\xe2\x80\xae", "\\\\x1b\\[31m\\\\u\\{202e\\}" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct screen s = paper();
        markdown_put(s.to, cc_str_c(rows[i][0]));
        expect_printed(&s, rows[i][1]);
    }
}

Test(formats, dates_for_people)
{
    static const char *const rows[][2] = {
        { "2032-06-03", "3 June 2032" },
        { "2032-06-03T19:05Z", "3 June 2032, 19:05 UTC" },
        { "2032-06", "June 2032" },
        { "2032", "2032" },
        { "2032-06-03/2032-06-14", "3 June 2032 to 14 June 2032" },
        { "2032-06/", "since June 2032" },
        { "2032-W08", "2032-W08" },
        { "2032-13-01", "2032-13-01" },
        { "", "" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(
            cc_str_eq(date_words(cc_str_c(rows[i][0]), arena), cc_str_c(rows[i][1])),
            "row %zu", i);
}

Test(formats, a_text_is_cut_between_words_and_never_within_a_letter)
{
    cr_expect(cc_str_eq(clipped(CC_LIT("short"), 5), CC_LIT("short")));
    cr_expect(cc_str_eq(clipped(CC_LIT("one two three"), 9), CC_LIT("one two")));
    cr_expect(
        cc_str_eq(clipped(CC_LIT("a\xc3\xa9\xc3\xa9\xc3\xa9"), 4), CC_LIT("a\xc3\xa9")));
}

/* ---- a finding whose every field is hostile -------------------------------------------
 */

static struct report hostile_of(cc_str text, bool csv_raw)
{
    struct record_article *article = CC_NEW(arena, struct record_article);
    struct record_claim *claim = CC_NEW(arena, struct record_claim);
    struct record_finding *f = CC_NEW(arena, struct record_finding);
    struct record_summary *sum = CC_NEW(arena, struct record_summary);
    struct cc_span *span = CC_NEW(arena, struct cc_span);

    *span = (struct cc_span){ 0, (uint32_t)text.n };
    *article = (struct record_article){ .key = CC_LIT("0123456789abcdef"),
                                        .file = text,
                                        .name = text,
                                        .title = text,
                                        .source = text,
                                        .author = text,
                                        .url = text,
                                        .published = CC_LIT("2031-03-04"),
                                        .text = text };
    *claim = (struct record_claim){
        .words = { .span = *span, .spans = span, .span_count = 1, .text = text },
        .roles = CC_LIT("{}"),
        .value = CC_LIT("null"),
        .speech = true,
        .speaker = text,
        .party = CC_LIT("defense"),
        .quote = CC_LIT("direct")
    };
    *f = (struct record_finding){ .case_name = text,
                                  .id = CC_LIT("fedcba9876543210"),
                                  .family = CC_LIT("change"),
                                  .kind = CC_LIT("update"),
                                  .grade = CC_LIT("strong"),
                                  .rule = CC_LIT("FIGURE_CHANGED"),
                                  .why = text,
                                  .a = { { article, claim, 0 }, NULL, 0 },
                                  .b = { { article, claim, 0 }, NULL, 0 } };
    return (struct report){
        .title = text, .at = f, .n = 1, .summary = sum, .csv_raw = csv_raw, .a = arena
    };
}

static void print(cc_str text, bool raw, enum report_format format)
{
    struct report r = hostile_of(text, raw);
    struct cc_error err = { CC_OK, "" };
    struct screen s = paper();

    cr_expect(report_write(&r, format, &s, &err), "%s", err.text);
    fclose(s.to);
}

Test(formats, a_cell_is_no_formula_unless_asked_for)
{
    static const char *const formulas[] = { "=1+1",
                                            "+1",
                                            "-1",
                                            "@SUM(1)",
                                            "\tx",
                                            "\xef\xbc\x9d"
                                            "1" };

    for (size_t i = 0; i < sizeof formulas / sizeof *formulas; i++) {
        char guarded[64], bare[64];
        snprintf(guarded, sizeof guarded, ",'%s,", formulas[i]);
        snprintf(bare, sizeof bare, ",%s,", formulas[i]);
        print(cc_str_c(formulas[i]), false, REPORT_CSV);
        cr_expect(gt(sz, count_of(printed, guarded), 5), "%s", printed);
        cr_expect(eq(sz, count_of(printed, bare), 0), "%s", printed);
        print(cc_str_c(formulas[i]), true, REPORT_CSV);
        cr_expect(gt(sz, count_of(printed, bare), 5), "%s", printed);
    }
    print(CC_LIT("say \"=1\", twice\r\nor more"), false, REPORT_CSV);
    cr_expect(gt(sz, count_of(printed, ",\"say \"\"=1\"\", twice\r\nor more\","), 5),
              "%s", printed);
    print(CC_LIT("a\x1b[31m"), false, REPORT_CSV);
    cr_expect(eq(sz, count_of(printed, "\x1b"), 0));
    cr_expect(gt(sz, count_of(printed, "a\\x1b[31m"), 5));
}

Test(formats, what_takes_over_a_terminal_reaches_none_of_them)
{
    cc_str hostile = CC_LIT("\x1b]0;pwn\a \xc2\x9b"
                            "31m \xe2\x80\xae"
                            "abc\x7f\xff");

    for (int format = REPORT_TEXT; format <= REPORT_ATOM; format++) {
        print(hostile, false, (enum report_format)format);
        for (size_t i = 0; i < printed_size; i++) {
            unsigned char c = (unsigned char)printed[i];
            bool line = c == '\n' || c == '\r';
            bool raw = (c < 0x20 && !line) || c == 0x7f || c == 0xff;
            cr_assert(not(raw), "format %d: raw %02x in:\n%s", format, c, printed);
        }
        cr_expect(eq(sz, count_of(printed, "\xe2\x80\xae"), 0), "format %d", format);
        cr_expect(eq(sz, count_of(printed, "\xc2\x9b"), 0), "format %d", format);
    }
}

/* ---- annotations ----------------------------------------------------------------------
 */

/* The code points [start, end) of a text. */
static cc_str points(cc_str text, size_t start, size_t end)
{
    size_t at = 0, from = 0;

    for (size_t n = 0; n < end; n++) {
        if (n == start)
            from = at;
        cc_utf8_next(text, &at);
    }
    return cc_str_sub(text, from, at);
}

Test(formats, an_annotation_is_found_again_by_position_and_by_words)
{
    cc_str text = CC_LIT("\xf0\x9f\x90\x9f Of the caf\xc3\xa9 by the river she said: "
                         "\xe2\x80\x9cIt is open.\xe2\x80\x9d Then she left.");
    struct report r = hostile_of(text, false);
    struct record_claim claim = *r.at->a.at.claim;
    struct record_finding f = *r.at;
    struct cc_error err = { CC_OK, "" };
    size_t from = cc_str_find(text, CC_LIT("It is")), to = from + 11;
    const struct cc_span span = { (uint32_t)from, (uint32_t)to };
    int start, end;
    const char *exact, *prefix, *suffix;

    claim.words = (struct record_piece){ span, &span, 1, cc_str_sub(text, from, to) };
    f.a.at.claim = &claim;
    r.at = &f;
    struct screen s = paper();
    cr_assert(report_write(&r, REPORT_ANNOTATION, &s, &err), "%s", err.text);
    fclose(s.to);
    json_t *page = json_loads(printed, 0, NULL);
    cr_assert(ne(ptr, page, NULL), "%s", printed);
    cr_assert(eq(int,
                 json_unpack(page, "{s:[{s:[{s:[{s:i,s:i},{s:s,s:s,s:s}]}]}]}", "items",
                             "target", "selector", "start", &start, "end", &end, "exact",
                             &exact, "prefix", &prefix, "suffix", &suffix),
                 0),
              "%s", printed);
    cr_expect(eq(int, strcmp(exact, "It is open."), 0));
    cr_expect(eq(int, end - start, 11));
    cr_expect(cc_str_eq(points(text, (size_t)start, (size_t)end), cc_str_c(exact)));
    cr_expect(
        cc_str_eq(points(text, (size_t)start - 32, (size_t)start), cc_str_c(prefix)));
    cr_expect(cc_str_eq(cc_str_sub(text, to, text.n), cc_str_c(suffix)));
    cr_expect(eq(sz, json_array_size(json_object_get(page, "items")), 2));
    json_decref(page);
}
