/*
 * Pages of HTML of many makes: tests/cases/page/NAME.html, and beside it NAME.expect:
 *
 *   + TEXT          the article's text holds it
 *   * TEXT          it does not
 *   = title TEXT    what the page says of itself; source, author, url
 *   = date DATE SOURCE               the date taken
 *   = FATE SOURCE AS-WRITTEN         a further one: rival, future, unreadable
 *
 * And of each: what stands in the text stands in the page, where the map says.
 */
#include "support.h"

#include "ingest/charset.h"
#include "ingest/feed.h"
#include "ingest/ingest.h"
#include "ingest/when.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

TestSuite(page, .init = open_arena, .fini = close_arena);

static int32_t a_day(const char *iso)
{
    cc_date d;
    cr_assert(cc_date_parse(&d, cc_str_c(iso), NULL));
    return d.first;
}

/* ---- the map --------------------------------------------------------------------------
 */

/* Bytes of the original, alone, as UTF-8. */
static cc_str decoded(const struct charset *whole, struct ingest_range r)
{
    struct charset part = *whole;
    struct cc_buf b = { .a = arena };

    part.bytes = cc_str_sub(whole->bytes, 0, r.to);
    struct charset_walk w = { .c = &part, .byte = r.from };
    while (w.byte < r.to) {
        size_t before = w.byte;
        cc_str one;
        charset_byte(&w, w.text + 1);
        one = cc_str_sub(whole->bytes, before, w.byte);
        if (part.coding == CODING_UTF8) {
            cc_buf_add(&b, one);
        } else if (part.coding == CODING_SINGLE) {
            unsigned char c = (unsigned char)one.p[0];
            charset_put(&b, c < 0x80 ? c : part.high[c - 0x80]);
        } else {
            cc_buf_add(&b, ingest_decode(cc_strf(arena, "\xff\xfe%.*s", 0, ""), arena));
            struct cc_buf unit = { .a = arena };
            cc_buf_add(&unit, CC_LIT("\xff\xfe"));
            cc_buf_add(&unit, one);
            cc_buf_add(&b, ingest_decode(cc_buf_str(&unit), arena));
        }
    }
    return cc_buf_str(&b);
}

static void check_map(const char *name, const struct ingest_item *item, cc_str text)
{
    const struct ingest_original *o = &item->original;
    struct ingest_range before = { 0 };
    struct charset c;
    size_t mapped = 0;

    charset_decode(&c, o->bytes, arena);
    for (uint32_t i = 0; i < o->ranges; i++) {
        struct ingest_range r = o->range[i];
        cc_str in_text = cc_str_sub(text, r.start, r.end), there = decoded(&c, r);
        cr_expect(r.start >= before.end && r.from >= before.to && r.end > r.start &&
                      r.end <= text.n && r.to <= o->bytes.n,
                  "%s: range %u is out of order", name, i);
        cr_expect(cc_str_eq(in_text, there) || cc_str_starts(there, CC_LIT("&")),
                  "%s: \"%.*s\" stands in the text, \"%.*s\" in the page", name,
                  CC_FMT(in_text), CC_FMT(there));
        mapped += r.end - r.start;
        before = r;
    }
    cr_expect(gt(sz, mapped * 100, text.n * 93), "%s: %zu of %zu bytes are mapped", name,
              mapped, text.n);
}

/* ---- expectations ---------------------------------------------------------------------
 */

static cc_str shown_date(const struct ingest_item *item)
{
    for (uint32_t i = 0; i < item->dates; i++)
        if (item->date[i].fate == INGEST_DATE_TAKEN)
            return cc_strf(arena, "%.*s %.*s", CC_FMT(item->given.date),
                           CC_FMT(item->date[i].source));
    return CC_LIT("none");
}

static bool has_date(const struct ingest_item *item, cc_str fate, cc_str rest)
{
    for (uint32_t i = 0; i < item->dates; i++) {
        const struct ingest_date *d = &item->date[i];
        cc_str shown = cc_strf(arena, "%.*s %.*s", CC_FMT(d->source), CC_FMT(d->written));
        if (cc_str_eq(ingest_fate_name(d->fate), fate) && cc_str_eq(shown, rest))
            return true;
    }
    return false;
}

static void check_field(const char *name, const struct ingest_item *item, cc_str rest)
{
    cc_str key = cc_str_cut(&rest, ' ');
    const struct {
        cc_str key, value;
    } fields[] = { { CC_LIT("title"), item->given.title },
                   { CC_LIT("source"), item->given.source },
                   { CC_LIT("author"), item->given.author },
                   { CC_LIT("url"), item->given.url },
                   { CC_LIT("date"), shown_date(item) } };

    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (cc_str_eq(fields[i].key, key)) {
            cr_expect(cc_str_eq(fields[i].value, rest),
                      "%s: %.*s is \"%.*s\", not \"%.*s\"", name, CC_FMT(key),
                      CC_FMT(fields[i].value), CC_FMT(rest));
            return;
        }
    cr_expect(has_date(item, key, rest), "%s: no date %.*s %.*s", name, CC_FMT(key),
              CC_FMT(rest));
}

static void check_page(const char *folder, const char *name)
{
    char path[PATH_SIZE + 300];
    struct cc_error err = { CC_OK, "" };
    struct ingest_item item = { .given = { .file = cc_str_c(name),
                                           .option = CC_NO_DATE } };
    cc_str text;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    cc_str bytes = read_whole(path, arena);
    snprintf(path + strlen(path) - 5, 8, ".expect");
    cc_str expect = read_whole(path, arena);
    cr_assert(ingest_page(&item, &text, bytes, a_day("2024-01-01"), arena, &err), "%s",
              err.text);
    while (expect.n) {
        cc_str line = cc_str_cut(&expect, '\n'), rest = cc_str_sub(line, 2, line.n);
        bool there = cc_str_find(text, rest) < text.n;
        if (cc_str_starts(line, CC_LIT("= ")))
            check_field(name, &item, rest);
        else
            cr_expect(there == cc_str_starts(line, CC_LIT("+ ")), "%s: %.*s\n%.*s", name,
                      CC_FMT(line), CC_FMT(text));
    }
    check_map(name, &item, text);
}

Test(page, pages)
{
    char folder[PATH_SIZE];
    unsigned pages = 0;

    source_path(folder, "tests/cases/page");
    DIR *d = opendir(folder);
    for (const struct dirent *e; (e = readdir(d));)
        if (cc_str_ends(cc_str_c(e->d_name), CC_LIT(".html"))) {
            check_page(folder, e->d_name);
            pages++;
        }
    closedir(d);
    cr_expect(ge(u32, pages, 14));
}

/* ---- dates ----------------------------------------------------------------------------
 */

Test(page, dates_as_they_are_written)
{
    static const struct {
        const char *written, *iso;
        int minute;
    } rows[] = {
        { "2019-03-04", "2019-03-04", -1 },
        { "2019-03-04T10:20:30.000+0000", "2019-03-04", 620 },
        { "2019-03-04 10:20:30 +01:00", "2019-03-04", 560 },
        { "2019-03-04T10:20", "2019-03-04", -1 },
        { "20190304T102030Z", "2019-03-04", -1 },
        { "2019/03/04", "2019-03-04", -1 },
        { "Mon, 04 Mar 2019 10:20:00 GMT", "2019-03-04", 620 },
        { "Mon, 4 Mar 2019 10:20 EST", "2019-03-04", 920 },
        { "Updated 4th March, 2019", "2019-03-04", -1 },
        { "Posted: Sept. 12, 2003 at noon", "2003-09-12", -1 },
        { "03/04/2019", "", -1 },
        { "March 2019", "", -1 },
        { "2019-02-30", "", -1 },
        { "May 32, 2019", "", -1 },
        { "tomorrow", "", -1 },
        { "", "", -1 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_date d = CC_NO_DATE;
        bool is = when_parse(&d, cc_str_c(rows[i].written));
        cr_expect(eq(int, is, *rows[i].iso != '\0'), "%s", rows[i].written);
        cr_expect(
            cc_str_eq(cc_str_sub(cc_date_format(arena, d), 0, 10), cc_str_c(rows[i].iso)),
            "%s", rows[i].written);
        cr_expect(eq(int, d.minute, rows[i].minute), "%s", rows[i].written);
    }
}

static struct ingest_item page_of(const char *html, cc_str *text, struct cc_error *err)
{
    struct ingest_item item = { .given = { .file = CC_LIT("p.html"),
                                           .option = CC_NO_DATE } };
    ingest_page(&item, text, cc_str_c(html), a_day("2024-01-01"), arena, err);
    return item;
}

Test(page, what_is_no_article)
{
    static const char *const pages[] = {
        "",
        "<html></html>",
        "<p>Short.</p>",
        "\xff\xfe<",
        "<ul><li><a href=x>One link, and a long one, to another page</a></ul>",
        "<script>a long line of code, which is no text, and nothing else</script>",
    };

    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct cc_error err = { CC_OK, "" };
        cc_str text = CC_NONE;
        page_of(pages[i], &text, &err);
        cr_expect(eq(int, err.code, CC_EFORMAT), "%zu", i);
        cr_expect(ne(ptr, strstr(err.text, "p.html: no article"), NULL), "%s", err.text);
    }
}

Test(page, depth_and_size_are_bounded)
{
    struct cc_error err = { CC_OK, "" };
    struct cc_buf b = { .a = arena };
    cc_str text = CC_NONE;

    for (int i = 0; i < 100000; i++)
        cc_buf_add(&b, CC_LIT("<div>"));
    cc_buf_add(&b, CC_LIT("<p>The ferry was late on Monday, and the captain said that it "
                          "had run aground.</p>"));
    cc_buf_addc(&b, '\0');
    page_of(b.p, &text, &err);
    cr_expect(cc_str_starts(text, CC_LIT("The ferry was late")), "%s", err.text);
}

static void read_page(struct cc_arena *a, void *arg)
{
    struct ingest_item item = { .given = { .file = CC_LIT("p.html"),
                                           .option = CC_NO_DATE } };
    struct cc_error err = { CC_OK, "" };
    cc_str text;

    ingest_page(&item, &text, *(cc_str *)arg, 20000, a, &err);
}

Test(page, running_out_of_memory_is_told_and_leaks_nothing)
{
    char path[PATH_SIZE];
    cc_str bytes;

    source_path(path, "tests/cases/page/cms-blocks.html");
    bytes = read_whole(path, arena);
    cr_expect(gt(sz, fail_each_block(read_page, &bytes), 0));
}

static void read_feed(struct cc_arena *a, void *arg)
{
    struct ingest_item item = { .given = { .file = CC_LIT("f.rss"),
                                           .option = CC_NO_DATE } };
    struct cc_error err = { CC_OK, "" };
    struct feed f;
    cc_str text;

    (void)arg;
    if (feed_read(&f,
                  CC_LIT("<rss><channel><title>Quay</title><item><description>The ferry "
                         "was late on Monday, the captain said.</description></item>"
                         "</channel></rss>"),
                  CC_LIT("f.rss"), a, &err))
        feed_entry(&f, 0, &item, &text, 20000, a, &err);
}

Test(page, a_feed_that_does_not_fit_leaks_nothing)
{
    cr_expect(gt(sz, fail_each_block(read_feed, NULL), 0));
}
