/* Articles out of files: what is taken, in which order, and what is refused with which
 * words. */
#include "support.h"

#include "ingest/ingest.h"
#include "ingest/lines.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PROSE \
    "The ferry was late on Monday, and the captain said that it had run aground.\n"

TestSuite(ingest, .init = open_folder, .fini = close_folder);

static void put(const char *path, cc_str text)
{
    FILE *f = fopen(path, "w");
    cr_assert(ne(ptr, f, NULL));
    cr_assert(eq(sz, fwrite(text.p, 1, text.n, f), text.n));
    fclose(f);
}

static void put_article(const char *path)
{
    put(path, CC_LIT("Date: 2031-03-04\n\n" PROSE));
}

/* Every step of reading the paths, a line each: the name of an article, or "!" and why
 * not. */
static char *steps(const char *const *paths, size_t n, struct ingest_options options)
{
    static char out[4096];
    struct ingest *in = ingest_open(paths, n, &options, arena);
    size_t at = 0;

    out[0] = '\0';
    for (;;) {
        struct ingest_item item;
        struct cc_error err = { CC_OK, "" };
        enum ingest_step step = ingest_next(in, &item, arena, &err);
        if (step == INGEST_END)
            break;
        if (step == INGEST_ARTICLE)
            at +=
                (size_t)snprintf(out + at, sizeof out - at, "%.*s\n", CC_FMT(item.name));
        else
            at += (size_t)snprintf(out + at, sizeof out - at, "!%s\n", err.text);
        cr_assert(lt(sz, at, sizeof out));
    }
    ingest_close(in);
    return out;
}

static char *steps_of(const char *path)
{
    return steps(&path, 1, (struct ingest_options){ .date = CC_NO_DATE });
}

Test(ingest, a_folder_in_the_order_of_names)
{
    cr_assert(eq(int, mkdir("sub", 0700), 0));
    put_article("b.txt");
    put_article("a.md");
    put_article("sub/c.txt");
    put_article(".hidden.txt");
    put_article("notes.doc");
    put("parties.json", CC_LIT("{}"));
    put("z.jsonl",
        CC_LIT("{\"id\":\"zed\",\"date\":\"2031-03-04\",\"text\":\"It rained.\"}\n"));
    cr_expect(eq(str, steps_of("."), "./a.md\n./b.txt\n./sub/c.txt\nzed\n"));
}

Test(ingest, the_order_of_the_paths_is_kept)
{
    const char *paths[] = { "b.txt", "a.txt" };
    put_article("a.txt");
    put_article("b.txt");
    cr_expect(eq(str, steps(paths, 2, (struct ingest_options){ .date = CC_NO_DATE }),
                 "b.txt\na.txt\n"));
}

Test(ingest, one_bad_file_does_not_stop_the_rest)
{
    const char *paths[] = { "a.txt", "missing.txt", "b.txt" };
    put_article("a.txt");
    put_article("b.txt");
    char *got = steps(paths, 3, (struct ingest_options){ .date = CC_NO_DATE });
    cr_expect(
        eq(str, got,
           "a.txt\n!missing.txt: cannot be opened: No such file or directory\nb.txt\n"));
}

Test(ingest, bad_lines_are_named_and_passed_over)
{
    put("x.jsonl",
        CC_LIT("\xef\xbb\xbf{\"date\":\"2031-03-04\",\"text\":\"It rained.\"}\n"
               "\n"
               "{\"date\":\n"
               "[1,2]\n"
               "{\"date\":\"2031-03-04\"}\n"
               "{\"date\":20310304,\"text\":\"It rained.\"}\n"
               "{\"text\":\"It rained.\"}\n"
               "{\"id\":\"last\",\"date\":\"2031-03-04\",\"text\":\"It "
               "rained.\",\"title\":null}"));
    char *got = steps_of("x.jsonl");
    cr_expect(eq(ptr, strstr(got, "x.jsonl:1\n!x.jsonl:3: not valid JSON"), got));
    cr_expect(ne(ptr, strstr(got, "!x.jsonl:4: not a JSON object\n"), NULL));
    cr_expect(ne(ptr, strstr(got, "!x.jsonl:5: has no \"text\"\n"), NULL));
    cr_expect(ne(ptr, strstr(got, "!x.jsonl:6: \"date\" is not a string\n"), NULL));
    cr_expect(ne(ptr, strstr(got, "!x.jsonl:7: "), NULL));
    cr_expect(ne(ptr, strstr(got, "--date"), NULL));
    cr_expect(eq(str, got + strlen(got) - 5, "last\n"));
}

Test(ingest, text_of_json_is_not_searched_for_a_header)
{
    const char *path = "x.jsonl";
    const struct ingest_options options = { .date = CC_NO_DATE };
    struct cc_error err = { CC_OK, "" };
    struct ingest_item item;

    put(path,
        CC_LIT("{\"date\":\"2031-03-04\",\"text\":\"Date: 1999-01-01\\n\\nIt rained.\","
               "\"source\":\"The Quay\"}\n"));
    struct ingest *in = ingest_open(&path, 1, &options, arena);
    cr_assert(eq(int, ingest_next(in, &item, arena, &err), INGEST_ARTICLE), "%s",
              err.text);
    cr_expect(
        cc_str_eq(cc_date_format(arena, item.article.published), CC_LIT("2031-03-04")));
    cr_expect(cc_str_eq(item.article.source, CC_LIT("The Quay")));
    cr_expect(eq(u32, item.line, 1));
    ingest_close(in);
}

Test(ingest, a_large_file_is_refused_by_its_size)
{
    put_article("large.txt");
    cr_assert(eq(int, truncate("large.txt", 50 * 1024 * 1024), 0));
    size_t before = cc_arena_used(arena);
    char *got = steps_of("large.txt");
    cr_expect(ne(ptr, strstr(got, "large.txt"), NULL));
    cr_expect(ne(ptr, strstr(got, "limit of 4194304 bytes"), NULL));
    cr_expect(lt(sz, cc_arena_used(arena) - before, 1024 * 1024),
              "nothing of it was read");
}

Test(ingest, of_a_line_too_long_only_that_line_is_lost)
{
    FILE *f = fopen("x.jsonl", "w");
    for (size_t i = 0; i <= LINES_MAX; i++)
        putc_unlocked('a', f);
    fputs("\n{\"id\":\"next\",\"date\":\"2031-03-04\",\"text\":\"It rained.\"}\n", f);
    fclose(f);
    char *got = steps_of("x.jsonl");
    cr_expect(ne(ptr, strstr(got, "x.jsonl, line 1: longer than the limit"), NULL), "%s",
              got);
    cr_expect(ne(ptr, strstr(got, "\nnext\n"), NULL));
}

Test(ingest, a_date_given_for_those_without)
{
    const char *paths[] = { "bare.txt", "dated.txt" };
    struct ingest_options options = { .date = CC_NO_DATE };
    struct cc_error err = { CC_OK, "" };
    struct ingest_item item;

    put("bare.txt", CC_LIT(PROSE));
    put_article("dated.txt");
    cr_assert(cc_date_parse(&options.date, CC_LIT("2030-12-31"), &err));
    struct ingest *in = ingest_open(paths, 2, &options, arena);
    cr_assert(eq(int, ingest_next(in, &item, arena, &err), INGEST_ARTICLE), "%s",
              err.text);
    cr_expect(
        cc_str_eq(cc_date_format(arena, item.article.published), CC_LIT("2030-12-31")));
    cr_assert(eq(int, ingest_next(in, &item, arena, &err), INGEST_ARTICLE), "%s",
              err.text);
    cr_expect(
        cc_str_eq(cc_date_format(arena, item.article.published), CC_LIT("2031-03-04")));
    ingest_close(in);
}

/* ---- bytes ----------------------------------------------------------------------------
 */

static void expect_decoded(cc_str bytes, cc_str want)
{
    cc_str got = ingest_decode(bytes, arena);
    cr_expect(cc_str_eq(got, want), "\"%.*s\", not \"%.*s\"", CC_FMT(got), CC_FMT(want));
}

Test(ingest, bytes_become_utf8)
{
    expect_decoded(CC_LIT("plain"), CC_LIT("plain"));
    expect_decoded(CC_LIT("\xef\xbb\xbfmarked"), CC_LIT("marked"));
    expect_decoded(CC_LIT("\xff\xfeh\0i\0"), CC_LIT("hi"));
    expect_decoded(CC_LIT("\xfe\xff\0h\xd8\x3d\xde\x00"), CC_LIT("h\xf0\x9f\x98\x80"));
    expect_decoded(CC_LIT("\xfe\xff\xd8\x3d\0h\0"), CC_LIT("\xef\xbf\xbdh\xef\xbf\xbd"));
    expect_decoded(CC_LIT("\x93No\x94 caf\xe9"),
                   CC_LIT("\xe2\x80\x9cNo\xe2\x80\x9d caf\xc3\xa9"));
    /* One well-formed letter: it is UTF-8 that was damaged, and stays as it is. */
    expect_decoded(CC_LIT("caf\xc3\xa9 \x93No\x94"), CC_LIT("caf\xc3\xa9 \x93No\x94"));
    expect_decoded(CC_LIT("\xff\0\x81"), CC_LIT("\xff\0\x81"));
}

/* ---- parties --------------------------------------------------------------------------
 */

Test(ingest, parties_longest_first)
{
    struct cc_error err = { CC_OK, "" };
    struct cc_parties p;

    cr_assert(
        ingest_parties(&p,
                       CC_LIT("{\"schema\":\"claimcheck.parties/1\",\"case\":\"quay\","
                              "\"parties\":{\"owners\":[\"Hale\",\"Dana Hale\"],"
                              "\"state\":[\"prosecutors\"],\"none\":[]}}"),
                       "p.json", arena, &err),
        "%s", err.text);
    cr_expect(cc_str_eq(p.case_name, CC_LIT("quay")));
    cr_assert(eq(u32, p.n, 3));
    cr_expect(cc_str_eq(p.entry[0].name, CC_LIT("prosecutors")));
    cr_expect(cc_str_eq(p.entry[0].party, CC_LIT("state")));
    cr_expect(cc_str_eq(p.entry[1].name, CC_LIT("Dana Hale")));
    cr_expect(cc_str_eq(p.entry[2].party, CC_LIT("owners")));
}

Test(ingest, party_files_that_are_none)
{
    static const struct {
        const char *json, *says;
    } rows[] = {
        { "", "not valid JSON" },
        { "[]", "not a JSON object" },
        { "{}", "claimcheck.parties/1" },
        { "{\"schema\":\"claimcheck.parties/2\",\"parties\":{}}",
          "claimcheck.parties/1" },
        { "{\"schema\":\"claimcheck.parties/1\"}", "\"parties\" is missing" },
        { "{\"schema\":\"claimcheck.parties/1\",\"parties\":{\"a\":\"b\"}}",
          "not a list" },
        { "{\"schema\":\"claimcheck.parties/1\",\"parties\":{\"a\":[\"b\",1]}}",
          "p.json:1:54: a name of party \"a\" is not a string" },
        { "{\"schema\":\"claimcheck.parties/1\",\"parties\":{\"a\":[\"\"]}}", "empty" },
        { "{\"schema\":\"claimcheck.parties/1\",\"case\":1,\"parties\":{}}", "\"case\"" },
        { "{\"schema\":\"claimcheck.parties/1\",\"party\":{},\"parties\":{}}",
          "unknown key \"party\"" },
        { "{\"schema\":\"claimcheck.parties/1\",\"parties\":{\"a\":[\"Dana Hale\"],"
          "\"b\":[\"dana hale\"]}}",
          "p.json:1:68: \"dana hale\" stands twice: in party \"a\" (line 1) and in "
          "\"b\"" },
        { "{\n  \"schema\": \"claimcheck.parties/1\",\n  \"parties\": {\n"
          "    \"a\\\"[]\": [ \"x \\\"y\\\\\",\n\"z\"],\n    \"b\": 5\n  }\n}\n",
          "p.json:6:5: the names of party \"b\" are not a list" },
        { "{\n\"schema\":\"claimcheck.parties/1\",\n\"parties\":{\"a\":[\"x\"],\n\"\":[]}}",
          "p.json:4:1: a party without a name" },
        { "{\n\"parties\":{\"a\":[\"x\"]},\n\"schema\":\"x\"}", "p.json:3:10: not a" },
        { "{\"schema\":\"claimcheck.parties/1\",\n\"parties\":{\"a\":[],\n\"a\":[]}}",
          "line 3" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cc_error err = { CC_OK, "" };
        struct cc_parties p;
        cr_expect(not(ingest_parties(&p, cc_str_c(rows[i].json), "p.json", arena, &err)),
                  "row %zu", i);
        cr_expect(ne(ptr, strstr(err.text, rows[i].says), NULL), "row %zu: %s", i,
                  err.text);
        cr_expect(ne(ptr, strstr(err.text, "p.json"), NULL), "row %zu: %s", i, err.text);
    }
}

/* A name goes from one party to another; an empty party goes, the rest stays in its
 * order. */
Test(ingest, party_file_moved)
{
    static const cc_str names[] = { { "Dana Hale", 9 }, { "the mill", 8 } };
    struct cc_error err = { CC_OK, "" };
    cc_str text, again;

    cr_assert(ingest_parties_move(
                  &text,
                  CC_LIT("{\"schema\":\"claimcheck.parties/1\",\"case\":\"quay\","
                         "\"parties\":{\"z\":[\"dana hale\"],\"owners\":[\"Hale\"],"
                         "\"a\":[\"prosecutors\"]}}"),
                  names, 2, CC_LIT("owners"), "p.json", arena, &err),
              "%s", err.text);
    cr_expect(cc_str_eq(
        text, CC_LIT("{\n  \"schema\": \"claimcheck.parties/1\",\n  \"case\": "
                     "\"quay\",\n  \"parties\": {\n    \"owners\": [\n      "
                     "\"Hale\",\n      \"Dana Hale\",\n      \"the mill\"\n    ],\n    "
                     "\"a\": [\n      \"prosecutors\"\n    ]\n  }\n}\n")));
    cr_assert(ingest_parties_move(&again, text, names, 2, CC_LIT("owners"), "p.json",
                                  arena, &err));
    cr_expect(cc_str_eq(again, text), "moved twice is moved once");
    cr_assert(ingest_parties_move(&text, CC_NONE, names, 1, CC_LIT("a \"b\""), "p.json",
                                  arena, &err));
    cr_expect(cc_str_eq(text, CC_LIT("{\n  \"schema\": \"claimcheck.parties/1\",\n  "
                                     "\"parties\": {\n    \"a \\\"b\\\"\": [\n      "
                                     "\"Dana Hale\"\n    ]\n  }\n}\n")));
}

static void read_all_json(struct cc_arena *a, void *arg)
{
    struct cc_error err = { CC_OK, "" };
    struct cc_parties p;
    struct ingest_item item = { .given = { .file = CC_LIT("x") } };
    cc_str text;

    (void)arg;
    ingest_parties(
        &p, CC_LIT("{\"schema\":\"claimcheck.parties/1\",\"parties\":{\"a\":[\"b\"]}}"),
        "p.json", a, &err);
    ingest_object(&item, &text, CC_LIT("{\"text\":\"It rained.\",\"id\":\"1\"}"), a,
                  &err);
    ingest_decode(CC_LIT("\x93No\x94"), a);
}

Test(ingest, running_out_of_memory_is_told_and_leaks_nothing)
{
    cr_expect(gt(sz, fail_each_block(read_all_json, NULL), 0));
}
