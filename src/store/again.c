/* A statement of one text, looked for in the next version of it. */
#include "rows.h"

/* The words of the statement as it was found, and those that stand where it was: it may
 * have been in several pieces, and may be gone. */
struct sought {
    cc_str words, place;
};

static bool seek(struct store *s, int64_t article, struct cc_span found,
                 struct sought *out, struct cc_arena *a, struct cc_error *err)
{
    const struct record_statement *row;
    cc_str text;
    uint32_t n;

    *out = (struct sought){ CC_NONE, CC_NONE };
    if (!store_statements_of(s, article, &row, &n, a, err) ||
        !store_text(s, article, &text, a, err))
        return false;
    for (uint32_t i = 0; i < n && !out->words.p; i++)
        if (row[i].words.span.start == found.start && row[i].words.span.end == found.end)
            out->words = row[i].words.text;
    if (found.start < found.end && found.end <= text.n)
        out->place = cc_str_sub(text, found.start, found.end);
    return true;
}

static bool is_it(const struct sought *sought, cc_str words)
{
    return (sought->words.p && cc_str_eq(words, sought->words)) ||
           (sought->place.p && cc_str_eq(words, sought->place));
}

static bool find(struct store *s, int64_t newest, const struct sought *sought,
                 struct store_again *out, struct cc_arena *a, struct cc_error *err)
{
    const struct record_statement *row;
    uint32_t n;

    if (!store_statements_of(s, newest, &row, &n, a, err))
        return false;
    for (uint32_t i = 0; i < n && !out->found; i++) {
        out->found = is_it(sought, row[i].words.text);
        out->place = row[i].words.span;
    }
    return true;
}

bool store_again(struct store *s, cc_str case_name, cc_str article, struct cc_span found,
                 struct store_again *out, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_statement_again, err);
    struct sought sought;

    *out = (struct store_again){ .found = false };
    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":article", article);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    int64_t old = sql_int(st, 0), newest = sql_int(st, 1);
    out->article = sql_text(st, 2, a);
    sql_end(st);
    return seek(s, old, found, &sought, a, err) && find(s, newest, &sought, out, a, err);
}
