/* What is printed: JSON that reads back as it was, text that an editor can use and that
 * cannot take over a terminal. */
#include "support.h"

#include "record/json.h"
#include "report/marks.h"
#include "report/quote.h"
#include "report/report.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <jansson.h>
#include <math.h>
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

TestSuite(report, .init = open_arena, .fini = close_paper);

static struct screen paper(int width, bool color)
{
    free(printed);
    printed = NULL;
    return (struct screen){ open_memstream(&printed, &printed_size), color, width };
}

static void expect_printed(const struct screen *s, const char *want)
{
    fclose(s->to);
    cr_expect(eq(int, strcmp(printed, want), 0), "printed:\n%s\nwanted:\n%s", printed,
              want);
}

/* ---- JSON -----------------------------------------------------------------------------
 */

Test(report, json_strings_read_back)
{
    static const struct {
        cc_str in, out;
    } rows[] = {
        { CC_LIT("plain"), CC_LIT("plain") },
        { CC_LIT(""), CC_LIT("") },
        { CC_LIT("\"\\/\b\f\n\r\t"), CC_LIT("\"\\/\b\f\n\r\t") },
        { CC_LIT("a\0b"), CC_LIT("a\0b") },
        { CC_LIT("\x1b[31m\x7f"), CC_LIT("\x1b[31m\x7f") },
        { CC_LIT("\xe2\x80\xa8\xc2\x85 \xf0\x9f\xab\xb6"),
          CC_LIT("\xe2\x80\xa8\xc2\x85 \xf0\x9f\xab\xb6") },
        { CC_LIT("a\xff\xc3"), CC_LIT("a\xef\xbf\xbd\xef\xbf\xbd") },
        { CC_LIT("\xed\xa0\x80"), CC_LIT("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd") },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct jout j = { .to = { .a = arena } };
        json_error_t at;
        jout_open(&j, NULL, '[');
        jout_string(&j, NULL, rows[i].in);
        jout_close(&j, ']');
        cc_str text = cc_buf_str(&j.to);
        for (size_t k = 0; k < text.n; k++)
            cr_expect(ge(int, (unsigned char)text.p[k], 0x20), "row %zu: raw control", i);
        json_t *back = json_loadb(text.p, text.n, JSON_ALLOW_NUL, &at);
        cr_assert(ne(ptr, back, NULL), "row %zu: %.*s: %s", i, CC_FMT(text), at.text);
        const json_t *v = json_array_get(back, 0);
        cc_str got = { json_string_value(v), json_string_length(v) };
        cr_expect(cc_str_eq(got, rows[i].out), "row %zu: %.*s", i, CC_FMT(text));
        json_decref(back);
    }
}

Test(report, json_nests_and_separates)
{
    struct jout j = { .to = { .a = arena } };

    jout_open(&j, NULL, '{');
    jout_open(&j, "a", '[');
    jout_integer(&j, NULL, 1);
    jout_integer(&j, NULL, -2);
    jout_close(&j, ']');
    jout_open(&j, "b", '{');
    jout_close(&j, '}');
    jout_string(&j, "c", CC_NONE);
    jout_number(&j, "d", INFINITY);
    jout_number(&j, "e", 0.5);
    jout_score(&j, "f", 0.934);
    jout_bool(&j, "g", true);
    jout_close(&j, '}');
    cr_expect(cc_str_eq(
        cc_buf_str(&j.to),
        CC_LIT("{\"a\":[1,-2],\"b\":{},\"c\":null,\"d\":null,\"e\":0.5,\"f\":0.93,"
               "\"g\":true}")));
}

/* ---- offsets --------------------------------------------------------------------------
 */

Test(report, offsets_in_three_units_in_any_order)
{
    struct cc_buf b = { .a = arena };
    size_t points[3000], utf16[3000], n16 = 0, n = 0;

    /* 1, 2, 3 and 4 bytes, and a byte that belongs to nothing. */
    while (n < 3000) {
        static const char *const parts[] = { "a", "\xc3\xa9", "\xe2\x80\x9c",
                                             "\xf0\x9f\xab\xb6", "\xff" };
        points[n] = b.n;
        utf16[n++] = n16;
        n16 += (n - 1) % 5 == 3 ? 2 : 1;
        cc_buf_add(&b, cc_str_c(parts[(n - 1) % 5]));
    }
    const struct offset_map *p = offset_map_new(cc_buf_str(&b), CC_CODEPOINTS, arena);
    const struct offset_map *u = offset_map_new(cc_buf_str(&b), CC_UTF16, arena);
    const struct offset_map *bytes = offset_map_new(cc_buf_str(&b), CC_BYTES, arena);
    for (size_t k = 0; k < n; k++) {
        size_t i = k * 1613 % n; /* forwards and back */
        cr_assert(eq(sz, offset_in(p, points[i]), i));
        cr_assert(eq(sz, offset_in(u, points[i]), utf16[i]));
        cr_assert(eq(sz, offset_in(bytes, points[i]), points[i]));
    }
    cr_expect(eq(sz, offset_in(p, b.n), n));
    cr_expect(eq(sz, offset_in(u, b.n), n16));
}

Test(report, line_and_column)
{
    uint32_t line, column;
    cc_str text = CC_LIT("one\nt\xc3\xa9o\n");

    place_of(text, 0, &line, &column);
    cr_expect(eq(u32, line, 1));
    cr_expect(eq(u32, column, 1));
    place_of(text, 7, &line, &column);
    cr_expect(eq(u32, line, 2));
    cr_expect(eq(u32, column, 3));
}

/* ---- screens --------------------------------------------------------------------------
 */

Test(report, what_could_take_over_a_terminal_is_shown)
{
    struct screen s = paper(80, false);
    cc_str hostile = CC_LIT("\x1b]0;pwn\a \xc2\x9b"
                            "31m \xe2\x80\xae"
                            "abc \xff\x7f caf\xc3\xa9\nnext");

    int columns = screen_put(s.to, hostile);
    cr_expect(eq(int, columns, screen_columns(hostile)));
    expect_printed(&s,
                   "\\x1b]0;pwn\\x07 \\x9b31m \\u{202e}abc \\xff\\x7f caf\xc3\xa9 next");
}

Test(report, quotes_wrap_and_carets_stand_below_the_words)
{
    struct screen s = paper(26, false);
    cc_str text = CC_LIT("She faces up to f\xc3\xafve years in prison, Ortiz said.");
    const struct cc_span mark = { 16, 27 };

    quote_put(&s, text, (struct marks){ &mark, 1 }, 2);
    expect_printed(&s, "  \xe2\x94\x82 She faces up to f\xc3\xafve\n"
                       "  \xe2\x94\x82                 ^^^^\n"
                       "  \xe2\x94\x82 years in prison, Ortiz\n"
                       "  \xe2\x94\x82 ^^^^^\n"
                       "  \xe2\x94\x82 said.\n");
}

Test(report, a_word_longer_than_the_line_is_not_lost)
{
    struct screen s = paper(40, false);
    char text[3000];

    memset(text, 'x', sizeof text);
    quote_put(&s, (cc_str){ text, sizeof text }, (struct marks){ NULL, 0 }, 0);
    fclose(s.to);
    cr_expect(gt(sz, printed_size, 1000));
    cr_expect(lt(sz, printed_size, 1300), "cut, and said so");
    cr_expect(ne(ptr, strstr(printed, "[...]"), NULL));
}

Test(report, a_long_reason_wraps_below_itself)
{
    struct screen s = paper(24, false);

    text_put(&s, STYLE_TITLE, CC_LIT("cost of the bridge: two -> three million"), 11, 3);
    expect_printed(&s, "cost of the\n"
                       "   bridge: two -> three\n"
                       "   million");
}

/* ---- marks ----------------------------------------------------------------------------
 */

static struct record_claim claim_of(cc_str text)
{
    struct cc_span *span = CC_NEW(arena, struct cc_span);

    *span = (struct cc_span){ 0, (uint32_t)text.n };
    return (struct record_claim){
        .words = { .span = *span, .spans = span, .span_count = 1, .text = text },
        .statement = CC_NO_INDEX,
        .roles = CC_LIT("{}"),
        .value = CC_LIT("null"),
        .mode = CC_LIT("asserted"),
        .quote = CC_LIT("none")
    };
}

/* What is shown of two claims that begin their articles. */
static void quote(struct record_claim *a, cc_str whole_a, struct record_claim *b,
                  cc_str whole_b, struct quoted out[2])
{
    struct cc_error err = { 0 };
    struct record_article *article = CC_ARRAY(arena, struct record_article, 2);
    struct texts texts = { .unit = CC_BYTES, .a = arena, .err = &err };

    article[0].text = whole_a;
    article[1].text = whole_b;
    quoted_find(&(struct record_finding){ .a = { { &article[0], a }, NULL, 0 },
                                          .b = { { &article[1], b }, NULL, 0 } },
                &texts, out);
}

/* The marked words of both sides: "five years | eighteen months". */
static const char *marked(const char *a, const char *b)
{
    static char out[400];
    struct record_claim x = claim_of(cc_str_c(a)), y = claim_of(cc_str_c(b));
    struct quoted side[2];
    size_t at = 0;

    out[0] = '\0';
    quote(&x, cc_str_c(a), &y, cc_str_c(b), side);
    for (int i = 0; i < 2; i++) {
        const struct marks *m = &side[i].marks;
        if (i)
            at += (size_t)snprintf(out + at, sizeof out - at, "|");
        for (uint32_t k = 0; k < m->n; k++)
            at += (size_t)snprintf(
                out + at, sizeof out - at, "[%.*s]",
                CC_FMT(cc_str_sub(side[i].text, m->at[k].start, m->at[k].end)));
    }
    return out;
}

Test(report, words_that_differ_are_marked)
{
    static const char *const rows[][3] = {
        { "Tank 4 held 9,200 gallons.", "Tank 4 held 6,200 gallons.", "[9,200]|[6,200]" },
        { "He did not pull the trigger, she said.", "He pulled the trigger, she said.",
          "[did not pull]|[pulled]" },
        { "The same words.", "The same words.", "|" },
        { "\xe2\x80\x9cThe same\xe2\x80\x9d words.", "\"the same\" words", "|" },
        { "Nothing here is shared at all.", "Cleaning costs two million.", "|" },
        { "", "", "|" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, strcmp(marked(rows[i][0], rows[i][1]), rows[i][2]), 0),
                  "row %zu: %s, not %s", i, marked(rows[i][0], rows[i][1]), rows[i][2]);
}

Test(report, the_value_is_marked_where_it_is_known)
{
    struct record_claim a = claim_of(CC_LIT("He faces five years.")),
                        b = claim_of(CC_LIT("The most is eighteen months."));
    struct quoted side[2];

    a.mark = (struct cc_span){ 9, 19 };
    b.mark = (struct cc_span){ 12, 27 };
    quote(&a, a.words.text, &b, b.words.text, side);
    cr_assert(eq(u32, side[0].marks.n, 1));
    cr_assert(eq(u32, side[1].marks.n, 1));
    cr_expect(eq(u32, side[0].marks.at[0].start, 9));
    cr_expect(eq(u32, side[1].marks.at[0].end, 27));
}

Test(report, what_differs_beside_the_same_words_is_shown)
{
    cc_str words = CC_LIT("The pump failed"),
           was = CC_LIT("The pump failed, Hale told the Quay.\n\nIt rained."),
           is = CC_LIT("The pump failed, Hale told the Mail.\n\nIt rained."),
           below = CC_LIT("The pump failed, Hale told the Quay.\n\nIt snowed.");
    struct record_claim a = claim_of(words), b = claim_of(words);
    struct quoted side[2];

    quote(&a, was, &b, is, side);
    cr_expect(cc_str_eq(side[0].text, CC_LIT("The pump failed, Hale told the Quay.")));
    cr_assert(eq(u32, side[1].marks.n, 1));
    cr_expect(cc_str_eq(
        cc_str_sub(side[1].text, side[1].marks.at[0].start, side[1].marks.at[0].end),
        CC_LIT("Mail")));
    quote(&a, was, &b, below, side);
    cr_expect(cc_str_eq(side[0].text, words), "the paragraphs say no more");
}

/* ---- findings -------------------------------------------------------------------------
 */

static struct record_article article_of(const char *file, cc_str text)
{
    return (struct record_article){ .key = CC_LIT("0123456789abcdef"),
                                    .file = cc_str_c(file),
                                    .name = cc_str_c(file),
                                    .source = CC_LIT("The Quay"),
                                    .published = CC_LIT("2031-03-04"),
                                    .published_from = CC_LIT("header"),
                                    .text = text };
}

struct example {
    struct record_article article[2];
    struct record_claim claim[2];
    struct record_finding finding;
    struct record_summary summary;
};

static struct example *example_of(void)
{
    struct example *e = CC_NEW(arena, struct example);
    const cc_str text[2] = { CC_LIT("The gate was open on Monday, Hale said."),
                             CC_LIT("\n\nThe gate was shut on Monday.") };

    e->article[0] = article_of("a.txt", text[0]);
    e->article[1] = article_of("b.txt", text[1]);
    e->claim[0] = claim_of(text[0]);
    e->claim[0].speech = true;
    e->claim[0].clause = (struct cc_span){ 0, 27 }; /* without ", Hale said." */
    e->claim[0].quote = CC_LIT("indirect");
    e->claim[0].speaker = CC_LIT("Dana Hale");
    e->claim[0].party = CC_LIT("defense");
    e->claim[0].said = (struct record_date){ CC_LIT("2031-03-03"), CC_LIT("day"),
                                             CC_LIT("text"), CC_LIT("on Monday") };
    e->claim[1] = claim_of(cc_str_sub(text[1], 2, text[1].n));
    struct cc_span *span = CC_NEW(arena, struct cc_span);
    *span = (struct cc_span){ 2, (uint32_t)text[1].n };
    e->claim[1].words.span = *span;
    e->claim[1].words.spans = span;
    e->claim[1].party = CC_LIT("The Quay");
    e->finding = (struct record_finding){
        .id = CC_LIT("fedcba9876543210"),
        .family = CC_LIT("contradiction"),
        .kind = CC_LIT("dispute"),
        .grade = CC_LIT("strong"),
        .rule = CC_LIT("EXCLUSIVE_STATE"),
        .why = CC_LIT("gate: open / shut"),
        .score = 0.9,
        .a = { { &e->article[0], &e->claim[0] }, NULL, 0 },
        .b = { { &e->article[1], &e->claim[1] }, NULL, 0 },
    };
    e->summary = (struct record_summary){ .articles = 2,
                                          .statements = 3,
                                          .with_speaker = 2,
                                          .with_party = 1,
                                          .claims = 5,
                                          .pairs = 7,
                                          .findings = 1,
                                          .possible = 4 };
    return e;
}

static void print(const struct example *e, enum report_format format,
                  const struct screen *s)
{
    const struct report r = {
        .at = &e->finding, .n = 1, .summary = &e->summary, .a = arena
    };
    struct cc_error err = { CC_OK, "" };

    cr_expect(report_write(&r, format, s, &err), "%s", err.text);
}

Test(report, text_for_an_editor)
{
    struct screen s = paper(80, false);

    print(example_of(), REPORT_TEXT, &s);
    expect_printed(
        &s,
        "CONTRADICTIONS (1)\n"
        "\n"
        "1. dispute: gate: open / shut\n"
        "   EXCLUSIVE_STATE, strong 0.90, id fedcba9876543210\n"
        "\n"
        "   Dana Hale (defense), said 2031-03-03 (\xe2\x80\x9con Monday\xe2\x80\x9d)\n"
        "   \xe2\x94\x82 The gate was open on Monday, Hale said.\n"
        "   \xe2\x94\x82              ^^^^\n"
        "   The Quay, published 2031-03-04; a.txt:1:1\n"
        "\n"
        "   The Quay in its own words\n"
        "   \xe2\x94\x82 The gate was shut on Monday.\n"
        "   \xe2\x94\x82              ^^^^\n"
        "   The Quay, published 2031-03-04; b.txt:3:1\n");
}

Test(report, colour_changes_no_word)
{
    struct screen s = paper(80, true);
    char plain[4096];
    size_t n = 0;

    print(example_of(), REPORT_TEXT, &s);
    fclose(s.to);
    cr_expect(ne(ptr, strstr(printed, "\033[1;4mopen\033[0m"), NULL));
    for (const char *p = printed; *p; p++) {
        if (*p == '\033')
            p += strcspn(p, "m");
        else
            plain[n++] = *p;
    }
    plain[n] = '\0';
    cr_expect(
        ne(ptr, strstr(plain, "\xe2\x94\x82 The gate was shut on Monday.\n"), NULL));
    cr_expect(eq(ptr, strchr(plain, '^'), NULL));
}

Test(report, json_of_a_finding)
{
    struct screen s = paper(80, false);
    json_error_t at;
    const char *id, *file, *said, *quote;
    json_t *also;
    int start;

    print(example_of(), REPORT_JSONL, &s);
    fclose(s.to);
    cr_expect(eq(int, printed[printed_size - 1], '\n'));
    json_t *o = json_loads(printed, 0, &at);
    cr_assert(ne(ptr, o, NULL), "%s: %s", printed, at.text);
    cr_assert(
        eq(int,
           json_unpack_ex(o, &at, 0, "{s:s,s:{s:s,s:{s:s},s:s,s:o},s:{s:i,s:n,s:n}}",
                          "id", &id, "a", "file", &file, "said", "date", &said, "quote",
                          &quote, "also", &also, "b", "start", &start, "said", "speaker"),
           0),
        "%s", at.text);
    cr_expect(eq(int, strcmp(id, "fedcba9876543210"), 0));
    cr_expect(eq(int, strcmp(said, "2031-03-03"), 0));
    cr_expect(eq(int, start, 2));
    cr_expect(eq(sz, json_array_size(also), 0));
    json_decref(o);
}

Test(report, one_object_with_the_summary)
{
    struct screen s = paper(80, false);
    json_error_t at;
    const char *note;
    json_t *findings;
    double speakers;

    print(example_of(), REPORT_JSON, &s);
    fclose(s.to);
    json_t *o = json_loads(printed, 0, &at);
    cr_assert(ne(ptr, o, NULL), "%s: %s", printed, at.text);
    cr_assert(eq(int,
                 json_unpack_ex(o, &at, 0, "{s:o,s:{s:s,s:f}}", "findings", &findings,
                                "summary", "note", &note, "speaker_resolved", &speakers),
                 0),
              "%s", at.text);
    cr_expect(eq(sz, json_array_size(findings), 1));
    cr_expect(eq(int, strcmp(note, "No finding is not confirmation."), 0));
    cr_expect(epsilon_eq(dbl, speakers, 0.67, 1e-9));
    json_decref(o);
}

Test(report, the_summary_says_what_a_silence_means)
{
    const struct example *e = example_of();
    struct screen s = paper(80, false);

    report_summary(&e->summary, true, &s);
    expect_printed(
        &s,
        "2 articles read, 0 skipped, 0 undated; 3 statements, 66% with a speaker, 33% "
        "with a party; 5 claims; 7 pairs compared; 1 finding, 4 withheld as "
        "possible.\nNo finding is not confirmation.\n");
    s = paper(80, false);
    report_summary(&e->summary, false, &s);
    fclose(s.to);
    cr_expect(eq(ptr, strstr(printed, "compared"), NULL));
}
