/*
 * Any lines as what a part of a run printed: an article, names, counts, a table, and what
 * was found, between two articles that are always the same. Whatever is taken is put
 * together; what is refused says why.
 */
#include "fuzz.h"

#include "parts/parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void refused(const struct cc_error *err)
{
    HOLDS(err->code != CC_OK && err->code != CC_EMEMORY && err->text[0]);
}

static void take_article(cc_str line, struct cc_arena *a)
{
    struct cc_error err = { CC_OK, "" };
    struct parts_article x;

    if (!parts_article_read(&x, line, CC_LIT("fuzz"), a, &err))
        refused(&err);
    else
        HOLDS(parts_group(&x.found.article, 7) < 7 && x.found.name.p);
}

static void take_count(cc_str line, struct cc_arena *a)
{
    struct cc_error err = { CC_OK, "" };
    struct parts_count c;

    if (!parts_count(&c, line, CC_LIT("fuzz"), &err))
        refused(&err);
    else
        HOLDS((parts_count_row(c, a).n > 0) == (c.count > c.limit));
}

static void take_names(cc_str lines, struct cc_arena *a)
{
    struct parts_people people = { .a = a };
    struct cc_error err = { CC_OK, "" };
    struct cc_buf table;

    while (lines.n) {
        struct cc_error bad = { CC_OK, "" };
        if (!parts_people_add(&people, cc_str_cut(&lines, '\n'), CC_LIT("fuzz"), &bad))
            refused(&bad);
    }
    if (!parts_people_table(&table, &people, NULL, CC_LIT("1"), &err))
        refused(&err);
}

static void take_table(cc_str lines, struct cc_arena *a)
{
    char path[] = "/tmp/claimcheck-fuzz-XXXXXX";
    struct cc_error err = { CC_OK, "" };
    struct parts_table table;
    int fd = mkstemp(path);
    FILE *f = fd < 0 ? NULL : fdopen(fd, "wb");

    HOLDS(f && fwrite(lines.p, 1, lines.n, f) == lines.n && fclose(f) == 0);
    if (!parts_table(&table, path, true, CC_LIT("1"), a, &err))
        refused(&err);
    parts_table_close(&table);
    unlink(path);
}

static const struct cc_reading *read_one(const char *text, const char *date,
                                         struct cc_arena *a)
{
    const struct cc_article_given given = { .form = CC_FORM_BODY,
                                            .date = cc_str_c(date),
                                            .option = CC_NO_DATE };
    struct cc_article *article = CC_NEW(a, struct cc_article);
    struct cc_reading *r = CC_NEW(a, struct cc_reading);

    HOLDS(cc_article_read(article, cc_str_c(text), &given, a, NULL));
    *r = cc_read(article, NULL, a);
    return r;
}

static void take_found(cc_str lines, struct cc_arena *a)
{
    const struct cc_reading *r[] = {
        read_one("The bridge cost $4 million, the council said. Ann Hale said it was "
                 "shut on Monday.",
                 "2031-03-04", a),
        read_one("The bridge cost $6 million, the council said. Ann Hale said it was "
                 "open on Monday.",
                 "2031-03-09", a)
    };
    const uint32_t group[] = { 0, 1 };
    struct cc_case c = cc_case_link(r, 2, CC_NONE, NULL, a);
    struct parts_found f = { .a = a };
    struct cc_error err = { CC_OK, "" };
    struct cc_sketches all;
    struct parts_sum sum;

    c.group = group;
    while (lines.n) {
        struct cc_error bad = { CC_OK, "" };
        if (!parts_found_add(&f, cc_str_cut(&lines, '\n'), CC_LIT("fuzz"), &bad))
            refused(&bad);
    }
    if (!parts_found_whole(&f, 2, &sum, &err) || !parts_found_place(&all, &f, &c, &err)) {
        refused(&err);
        return;
    }
    struct cc_findings found = cc_compare_join(&c, &all, a);
    HOLDS(found.n <= all.n);
    for (uint32_t i = 0; i < found.n; i++)
        cc_finding_reasons(&found, &found.at[i], a);
}

static void run(void *arg)
{
    struct fuzz_job *job = arg;

    for (cc_str rest = job->bytes; rest.n;) {
        cc_str line = cc_str_cut(&rest, '\n');
        take_article(line, job->a);
        take_count(line, job->a);
    }
    take_names(job->bytes, job->a);
    take_table(job->bytes, job->a);
    take_found(job->bytes, job->a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_bytes(data, size, run);
    return 0;
}
