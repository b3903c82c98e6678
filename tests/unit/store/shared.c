/* A folder, a store and an article for the tests. */
#include "store_tests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct store *opened(const char *path, enum store_mode mode)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = store_open(place(path), mode, arena, &err);
    cr_assert(ne(ptr, s, NULL), "%s", err.text);
    return s;
}

struct cc_error refused(const char *path, enum store_mode mode)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = store_open(path, mode, arena, &err);
    cr_assert(eq(ptr, s, NULL));
    cr_expect(ne(ptr, strstr(err.text, path), NULL), "%s", err.text);
    return err;
}

/* ---- SQL of the test's own ------------------------------------------------------------
 */

cc_str rows_of(struct store *s, const char *sql, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    struct cc_error err = { CC_OK, "" };
    sqlite3_stmt *st;
    cc_str rows;

    if (store_is_on_server(s->given)) {
        cr_assert(server_run(s, sql, &rows, a, &err), "%s", err.text);
        return rows;
    }
    cr_assert(eq(int, sqlite3_prepare_v2(sqlite_of(s), sql, -1, &st, NULL), SQLITE_OK),
              "%s: %s", sql, sqlite3_errmsg(sqlite_of(s)));
    while (sqlite3_step(st) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(st); i++) {
            const unsigned char *text = sqlite3_column_text(st, i);
            cc_buf_addf(&b, "%s%c", text ? (const char *)text : "NULL",
                        i + 1 < sqlite3_column_count(st) ? '|' : '\n');
        }
    sqlite3_finalize(st);
    return cc_buf_str(&b);
}

int64_t ask(struct store *s, const char *sql)
{
    cc_str rows = rows_of(s, sql, arena);

    cr_assert(gt(sz, rows.n, 0), "%s: no row", sql);
    return strtoll(cc_strf(arena, "%.*s%c", CC_FMT(rows), 0).p, NULL, 10);
}

bool run_it(struct store *s, const char *sql)
{
    struct cc_error err = { CC_OK, "" };

    return sql_script(s, sql, "a test", &err);
}

/* ---- an article with a statement and two claims ---------------------------------------
 */

static struct record_claim claim_of(const struct sample *x, uint32_t start, uint32_t end)
{
    struct cc_span *span = CC_NEW(arena, struct cc_span);

    *span = (struct cc_span){ start, end };
    return (struct record_claim){ .words = { *span, span, 1,
                                             cc_str_sub(x->article.text, start, end) },
                                  .statement = CC_NO_INDEX,
                                  .frame = CC_LIT("STATE"),
                                  .roles = CC_LIT("{\"patient\":\"gate\"}"),
                                  .value = CC_LIT("null"),
                                  .mode = CC_LIT("asserted"),
                                  .quote = CC_LIT("none"),
                                  .party = CC_LIT("The Quay"),
                                  .mark = { start, start + 3 } };
}

/* Of that text and day, in that case. */
struct sample *sample_of(const char *text, const char *date, const char *case_name)
{
    struct sample *x = CC_NEW(arena, struct sample);
    struct cc_error err = { CC_OK, "" };

    x->given = (struct cc_article_given){ .form = CC_FORM_BODY,
                                          .file = CC_LIT("a.jsonl:7"),
                                          .source = CC_LIT("The Quay"),
                                          .date = cc_str_c(date),
                                          .option = CC_NO_DATE };
    cr_assert(cc_article_read(&x->article, cc_str_c(text), &x->given, arena, &err), "%s",
              err.text);
    x->row = record_article_of(&x->article, CC_LIT("seven"), 7, arena);
    x->spans[0] = (struct cc_span){ 0, 3 };
    x->spans[1] = (struct cc_span){ 4, 8 };
    x->statement = (struct record_statement){
        .words = { { 0, 8 }, x->spans, 2, cc_strf(arena, "%.3s %.4s", text, text + 4) },
        .kind = CC_LIT("indirect"),
        .resolved = CC_LIT("Dana Hale"),
        .party = CC_LIT("defense"),
        .modality = CC_LIT("asserted"),
        .said = { CC_LIT("2031-03-03"), CC_LIT("day"), CC_LIT("text"),
                  CC_LIT("on Monday") },
        .level = 1,
        .rule = CC_LIT("cue"),
        .score = 0.5,
        .speech = true,
    };
    x->claim[0] = claim_of(x, 0, 17);
    x->claim[1] = claim_of(x, 4, 17);
    x->claim[0].statement = 0;
    x->from = (struct store_article){ .case_name = cc_str_c(case_name),
                                      .article = &x->article,
                                      .given = &x->given,
                                      .row = &x->row,
                                      .found = { .statement = &x->statement,
                                                 .claim = x->claim,
                                                 .statements = 1,
                                                 .claims = 2 },
                                      .now = CC_LIT("2031-04-01T00:00:00Z") };
    return x;
}

void add(struct store *s, const struct sample *x, enum store_added want)
{
    struct cc_error err = { CC_OK, "" };
    cr_assert(eq(int, store_add(s, &x->from, arena, &err), want), "%s", err.text);
}

bool rows_of_samples(const void *of, uint32_t i, struct store_rows *out,
                     struct cc_arena *a, struct cc_error *err)
{
    const struct sample *x = ((const struct sample *const *)of)[i];

    (void)a;
    (void)err;
    *out = (struct store_rows){ &x->statement, x->claim, 1, 2, CC_NONE, 0 };
    return true;
}

/* A case of two articles whose first claims contradict each other under that id. */
struct store_compared *compared_of(struct sample *const x[2], const char *id)
{
    struct store_compared *c = CC_NEW(arena, struct store_compared);
    static const int64_t ids[] = { 1, 2 };
    struct record_article *article = CC_ARRAY(arena, struct record_article, 2);
    const struct sample **of = CC_ARRAY(arena, const struct sample *, 2);
    struct record_place *also = CC_NEW(arena, struct record_place);

    for (int i = 0; i < 2; i++) {
        article[i] = x[i]->row;
        of[i] = x[i];
    }
    *c = (struct store_compared){ .case_name = CC_LIT(""),
                                  .now = CC_LIT("2031-04-02T00:00:00Z"),
                                  .id = ids,
                                  .article = article,
                                  .rows = rows_of_samples,
                                  .rows_of = of,
                                  .articles = 2,
                                  .finding = CC_NEW(arena, struct record_finding),
                                  .findings = 1,
                                  .pairs = 3 };
    *also = (struct record_place){ &article[1], &x[1]->claim[1], 1 };
    *c->finding =
        (struct record_finding){ .id = cc_str_c(id),
                                 .explanation = CC_LIT("{}"),
                                 .family = CC_LIT("contradiction"),
                                 .kind = CC_LIT("dispute"),
                                 .grade = CC_LIT("strong"),
                                 .rule = CC_LIT("NEGATED"),
                                 .why = CC_LIT("gate: open / shut"),
                                 .score = 0.75,
                                 .a = { { &article[0], &x[0]->claim[0], 0 }, NULL, 0 },
                                 .b = { { &article[1], &x[1]->claim[0], 0 }, also, 1 } };
    return c;
}

void make(const char *path)
{
    struct store *s = opened(path, STORE_WRITE);
    add(s, sample_of(TEXT, "2031-03-04", ""), STORE_ADDED);
    store_close(s);
}
