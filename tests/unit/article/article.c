/* Reading an article: header forms, where the date came from, and every reason to refuse
 * one. */
#include "support.h"

#include "claimcheck/article.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

TestSuite(article, .fini = no_leaks);

#define BODY                                                                           \
    "The harbour bridge was closed on Tuesday, and the mayor said that it would stay " \
    "shut.\n"

TestSuite(read, .init = open_arena, .fini = close_arena);

static struct cc_article read_ok(const char *text, struct cc_article_given given)
{
    struct cc_error err = { 0 };
    struct cc_article art;
    cr_assert(cc_article_read(&art, cc_str_c(text), &given, arena, &err), "%s", err.text);
    return art;
}

static struct cc_error read_refused(cc_str text, struct cc_article_given given)
{
    struct cc_error err = { 0 };
    struct cc_article art;
    cr_assert(not(cc_article_read(&art, text, &given, arena, &err)));
    return err;
}

static void expect_published(const struct cc_article *art, const char *date,
                             enum cc_date_source from)
{
    cc_str got = cc_date_format(arena, art->published);
    cr_expect(cc_str_eq(got, cc_str_c(date)), "%.*s, not %s", CC_FMT(got), date);
    cr_expect(eq(int, art->published_from, from));
}

static void expect_str(cc_str got, const char *want)
{
    cr_expect(cc_str_eq(got, cc_str_c(want)), "\"%.*s\", not \"%s\"", CC_FMT(got), want);
}

Test(read, header_lines)
{
    struct cc_article art = read_ok(
        "Title: Bridge shut\r\nDATE: 2024-05-07T18:30+01:00\r\nSource: Harbour Post\r\n"
        "Section: news\r\nAuthor: Ann Hale\r\nURL: https://h.example/7\r\n"
        "Fetched: 2024-05-08\r\n\r\n" BODY,
        (struct cc_article_given){ .file = CC_LIT("2020-01-01-x.txt") });
    expect_str(art.title, "Bridge shut");
    expect_str(art.source, "Harbour Post");
    expect_str(art.author, "Ann Hale");
    expect_str(art.url, "https://h.example/7");
    expect_published(&art, "2024-05-07", CC_FROM_HEADER);
    cr_expect(eq(int, art.published.minute, 17 * 60 + 30));
    expect_str(cc_date_format(arena, art.fetched), "2024-05-08");
    cr_expect(eq(int, memcmp(art.text.p + art.body.start, "The harbour", 11), 0));
    cr_expect(eq(int, memcmp(art.text.p + art.title_span.start, "Bridge shut", 11), 0));
    cr_expect(eq(sz, art.body.end, art.text.n));
}

Test(read, the_form_of_the_sample)
{
    struct cc_article art = read_ok(" date 2024-05-07 Harbour Pictures\n\n" BODY,
                                    (struct cc_article_given){ 0 });
    expect_published(&art, "2024-05-07", CC_FROM_DATELINE);
    expect_str(art.credit, "Harbour Pictures");
    cr_expect(eq(int, memcmp(art.text.p + art.body.start, "\nThe harbour", 12), 0));
    cr_expect(eq(sz, art.source.n, 0), "a photo credit is no source");
}

Test(read, markdown_front_matter)
{
    struct cc_article art =
        read_ok("---\nlayout: post\ntitle: \"Bridge shut\"\ndate: 2024-05-07\n"
                "---\n" BODY,
                (struct cc_article_given){ 0 });
    expect_str(art.title, "Bridge shut");
    expect_published(&art, "2024-05-07", CC_FROM_HEADER);
    cr_expect(eq(int, art.text.p[art.body.start], 'T'));
}

Test(read, prose_with_a_colon_is_no_header)
{
    struct cc_article art = read_ok(
        "Source: the mayor says that the bridge is shut.\nIt was closed on Tuesday.\n",
        (struct cc_article_given){ .file = CC_LIT("a/2024-05-07-b.txt") });
    cr_expect(eq(sz, art.body.start, 0));
    cr_expect(eq(sz, art.source.n, 0));
    art = read_ok("Bridge: shut\nDate: 2024-01-01\n\n" BODY,
                  (struct cc_article_given){ .file = CC_LIT("2024-05-07.txt") });
    cr_expect(eq(sz, art.body.start, 0), "the first line must be a known field");
    expect_published(&art, "2024-05-07", CC_FROM_FILENAME);
}

Test(read, a_text_of_a_json_line_is_never_searched)
{
    struct cc_article_given given = { .form = CC_FORM_BODY,
                                      .date = CC_LIT("2024-05-07"),
                                      .title = CC_LIT("Bridge shut") };
    struct cc_article art = read_ok("Date: 2001-01-01\n\n" BODY, given);
    expect_published(&art, "2024-05-07", CC_FROM_HEADER);
    expect_str(art.title, "Bridge shut");
    cr_expect(eq(sz, art.body.start, 0));
}

Test(read, order_of_dates)
{
    struct cc_article_given given = { .file = CC_LIT("x/report_20240507.txt"),
                                      .option = cc_date_year(2023) };
    struct cc_article art = read_ok("Date: 2022-02-02\n\n" BODY, given);
    expect_published(&art, "2022-02-02", CC_FROM_HEADER);
    art = read_ok(BODY, given);
    expect_published(&art, "2023", CC_FROM_OPTION);
    given.option = CC_NO_DATE;
    art = read_ok(BODY, given);
    expect_published(&art, "2024-05-07", CC_FROM_FILENAME);
}

Test(read, names_that_hold_no_date)
{
    static const char *const names[] = {
        "2024-05-07/a.txt",
        "a-2024-13-01.txt",
        "a-120240507.txt",
        "case20240507.txt",
        "2024-05_07.txt",
        "202405071.txt",
        "",
        "99990101.txt",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct cc_error err = read_refused(
            CC_LIT(BODY), (struct cc_article_given){ .file = cc_str_c(names[i]) });
        cr_expect(eq(int, err.code, CC_EDATE), "%s", names[i]);
    }
}

Test(read, without_a_date_it_says_where_it_looked)
{
    struct cc_error err =
        read_refused(CC_LIT(BODY), (struct cc_article_given){ .file = CC_LIT("a.txt") });
    cr_expect(eq(int, err.code, CC_EDATE));
    cr_expect(strstr(err.text, "a.txt: ") && strstr(err.text, "Date:") &&
                  strstr(err.text, "--date") && strstr(err.text, "file's name"),
              "%s", err.text);
    err = read_refused(CC_LIT("Date: last Tuesday\n\n" BODY),
                       (struct cc_article_given){ 0 });
    cr_expect(strstr(err.text, "\"last Tuesday\" is not a date") != NULL, "%s", err.text);
    struct cc_article art = read_ok(BODY, (struct cc_article_given){ .undated = true });
    cr_expect(not(cc_date_known(art.published)));
    cr_expect(eq(int, art.published_from, CC_FROM_NOWHERE));
}

Test(read, identity_is_of_the_stored_text)
{
    struct cc_article_given given = { .option = cc_date_day(0) };
    struct cc_article a = read_ok(BODY, given);
    given.file = CC_LIT("other name.txt");
    struct cc_article b = read_ok(BODY, given), c = read_ok(BODY "\n", given);
    char hex[65];

    cc_sha256(CC_LIT(BODY), hex);
    hex[16] = '\0';
    cr_expect(eq(str, a.id, hex));
    cr_expect(eq(str, a.id, b.id));
    cr_expect(ne(str, a.id, c.id));
}

Test(read, refuses_what_is_no_text)
{
    struct cc_article_given given = { .option = cc_date_day(0), .file = CC_LIT("x.bin") };
    char noise[400];

    cr_expect(eq(int, read_refused(CC_LIT(""), given).code, CC_EFORMAT));
    cr_expect(eq(int, read_refused(CC_LIT(" \n\t\r\n"), given).code, CC_EFORMAT));
    struct cc_error err = read_refused(CC_LIT("MZ\0\1\2 the ship and the crew"), given);
    cr_expect(eq(int, err.code, CC_EFORMAT));
    cr_expect(strstr(err.text, "x.bin") && strstr(err.text, "NUL"), "%s", err.text);
    memset(noise, 0xf8, sizeof noise);
    cr_expect(
        eq(int, read_refused((cc_str){ noise, sizeof noise }, given).code, CC_EFORMAT));
}

Test(read, one_malformed_byte_is_no_reason)
{
    struct cc_article art =
        read_ok("Date: 2024-05-07\n\nThe caf\xe9 was shut, and that is all "
                "the mayor would say of it to the paper.\n",
                (struct cc_article_given){ 0 });
    cr_expect(art.body.start > 0);
}

Test(read, refuses_what_is_too_long_without_reading_it)
{
    /* A view whose bytes do not exist: reading one of them would end the test. */
    cc_str huge = { (const char *)(uintptr_t)16, (size_t)50 * 1000 * 1000 };
    struct cc_error err =
        read_refused(huge, (struct cc_article_given){ .file = CC_LIT("one-line.txt") });
    cr_expect(eq(int, err.code, CC_ELIMIT));
    cr_expect(strstr(err.text, "one-line.txt") && strstr(err.text, "50000000"), "%s",
              err.text);
}

static const struct {
    bool english;
    const char *text;
} languages[] = {
    { true, BODY },
    { true, "Police arrested two men near the old mill; a third man fled, officers said "
            "later." },
    { true, "Ferry sinks" },
    { true, "Caf\xc3\xa9 Z\xc3\xbcrich" },
    { false,
      "Die Br\xc3\xbc"
      "cke am Hafen wurde am Dienstag gesperrt, und der B\xc3\xbcrgermeister "
      "sagte, sie werde noch lange geschlossen bleiben, was niemand erwartet hatte." },
    { false,
      "De brug over de haven was dinsdag dicht en de burgemeester had gezegd dat het "
      "nog lang zou duren voor er weer iemand over kon." },
    { false,
      "Le pont du port a \xc3\xa9t\xc3\xa9 ferm\xc3\xa9 mardi et le maire a dit que les "
      "travaux seraient longs, on ne sait pas encore combien de temps." },
    { false,
      "El puente del puerto fue cerrado el martes y el alcalde dijo que no se sabe "
      "cu\xc3\xa1ndo se va a abrir de nuevo a los coches." },
    { false,
      "Broen ved havnen var lukket tirsdag, og borgmesteren har sagt at den for alvor "
      "skal repareres, men at det kan tage lang tid at blive f\xc3\xa6rdig." },
    { false, "\xd0\x9c\xd0\xbe\xd1\x81\xd1\x82 "
             "\xd0\xb7\xd0\xb0\xd0\xba\xd1\x80\xd1\x8b\xd1\x82" },
    { true,
      "The lorry's driver, named by neighbours as Otto Brill, 43, was treated for cuts. "
      "The train was late." },
};

Test(article, tells_english)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        cr_expect(cc_text_is_english(cc_str_c(languages[i].text)) == languages[i].english,
                  "%s", languages[i].text);
}

Test(read, another_language_is_its_own_code)
{
    cc_str text = cc_str_c(languages[4].text);
    struct cc_error err =
        read_refused(text, (struct cc_article_given){ .file = CC_LIT("bruecke.txt") });
    cr_expect(eq(int, err.code, CC_ELANGUAGE));
    cr_expect(strstr(err.text, "bruecke.txt: not in English") != NULL, "%s", err.text);
    struct cc_article_given given = { .any_language = true, .undated = true };
    read_ok(languages[4].text, given);
}

static void read_guarded(struct cc_arena *a, void *arg)
{
    struct cc_article art;
    struct cc_article_given given = { .file = CC_LIT("a.txt") };
    cc_article_read(&art, *(cc_str *)arg, &given, a, NULL);
}

Test(article, survives_refused_memory)
{
    cc_str text = CC_LIT(BODY);
    cr_expect(gt(sz, fail_each_block(read_guarded, &text), 0));
}
