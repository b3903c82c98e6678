/* Articles into the store, and their texts out of it to be read again. */
#include "rows.h"

#include <string.h>

/* ---- in -------------------------------------------------------------------------------
 */

static bool find(struct store *s, cc_str case_name, cc_str key, int64_t *id, bool *there,
                 struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_id, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":key", key);
    enum sql_step step = sql_step(s, st, err);
    *there = step == SQL_ROW;
    if (step == SQL_ROW) {
        *id = sql_int(st, 0);
        sql_end(st);
    }
    return step != SQL_FAILED;
}

bool store_article_id(struct store *s, cc_str case_name, cc_str key, int64_t *id,
                      struct cc_error *err)
{
    bool there;

    *id = 0;
    return find(s, case_name, key, id, &there, err);
}

static void bind_given(struct sql_query *st, const struct cc_article_given *g,
                       struct cc_arena *a)
{
    sql_bind_int(st, ":form", g->form);
    sql_bind_text(st, ":given_title", g->title);
    sql_bind_text(st, ":given_source", g->source);
    sql_bind_text(st, ":given_author", g->author);
    sql_bind_text(st, ":given_url", g->url);
    sql_bind_text(st, ":given_date", g->date);
    sql_bind_text(st, ":given_fetched", g->fetched);
    sql_bind_text(st, ":given_option", cc_date_iso(a, g->option));
    sql_bind_int(st, ":undated", g->undated);
}

void rows_bind_place(struct sql_query *st, const struct record_article *row)
{
    sql_bind_text(st, ":file", row->file);
    sql_bind_int(st, ":line", row->line);
    sql_bind_text(st, ":name", row->name);
    sql_bind_text(st, ":title", row->title);
    sql_bind_text(st, ":source", row->source);
    sql_bind_text(st, ":author", row->author);
    sql_bind_text(st, ":url", row->url);
    sql_bind_text(st, ":published", row->published);
    sql_bind_text(st, ":published_from", row->published_from);
    sql_bind_text(st, ":fetched", row->fetched);
}

static bool put_article(struct store *s, const struct store_article *from, int64_t *id,
                        struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_add, err);
    char hash[65];

    if (!st)
        return false;
    cc_sha256(from->article->text, hash);
    sql_bind_text(st, ":case", from->case_name);
    sql_bind_text(st, ":sha256", cc_str_c(hash));
    sql_bind_blob(st, ":text", from->article->text);
    bind_given(st, from->given, a);
    sql_bind_text(st, ":key", from->row->key);
    sql_bind_text(st, ":credit", from->row->credit);
    rows_bind_place(st, from->row);
    sql_bind_text(st, ":added", from->now);
    sql_bind_text(st, ":rules", store_rules());
    return sql_one(s, st, id, err);
}

/* What was removed for good comes back only when somebody lifts that. */
static bool may_come(struct store *s, const struct store_article *from,
                     struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_removed_is, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", from->case_name);
    sql_bind_text(st, ":key", from->row->key);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    cc_str at = sql_text(st, 0, a), by = sql_text(st, 1, a), why = sql_text(st, 2, a);
    sql_end(st);
    return cc_fail(err, CC_EPOLICY,
                   "it was removed on %.*s by %.*s (%.*s); 'claimcheck forget --lift "
                   "%.*s' lets it come back",
                   CC_FMT(at), CC_FMT(by), CC_FMT(why), CC_FMT(from->row->key));
}

bool rows_put_article(struct store *s, const struct store_article *from, int64_t *id,
                      struct cc_arena *a, struct cc_error *err)
{
    return put_article(s, from, id, a, err) &&
           rows_of_article(s, QUERY_article_index_put, *id, err) &&
           rows_put(s, *id, &from->found, a, err) &&
           store_touch_case(s, from->case_name, err);
}

/* The row of the article itself; of one that is there, a further place. */
static bool begin_article(struct store *s, const struct store_article *from, int64_t *id,
                          enum store_added *how, struct cc_arena *a, struct cc_error *err)
{
    bool there;

    *how = STORE_PRESENT;
    if (!find(s, from->case_name, from->row->key, id, &there, err))
        return false;
    if (there)
        return source_put_place(s, *id, from->row, from->now, err);
    if (from->again)
        return true;
    *how = STORE_ADDED;
    return may_come(s, from, a, err) && put_article(s, from, id, a, err);
}

static bool put_rest(struct store *s, const struct store_article *from, int64_t id,
                     struct cc_arena *a, struct cc_error *err)
{
    return rows_of_article(s, QUERY_article_index_put, id, err) &&
           rows_put_claims(s, id, from->article->text, &from->found, a, err) &&
           source_put(s, id, from->item, a, err);
}

/* Table by table: rows that follow one another can be put together. */
static bool add_all(struct store *s, const struct store_article *const *from, uint32_t n,
                    enum store_added *how, struct cc_arena *a, struct cc_error *err)
{
    int64_t *id = CC_ARRAY(a, int64_t, n);
    const struct store_article *touched = NULL;
    bool ok = true;

    for (uint32_t i = 0; ok && i < n; i++)
        ok = begin_article(s, from[i], &id[i], &how[i], a, err);
    for (uint32_t i = 0; ok && i < n; i++)
        ok = how[i] != STORE_ADDED || rows_put_manners(s, &from[i]->found, a, err);
    for (uint32_t i = 0; ok && i < n; i++)
        ok = how[i] != STORE_ADDED ||
             rows_put_statements(s, id[i], &from[i]->found, a, err);
    for (uint32_t i = 0; ok && i < n; i++)
        ok = how[i] != STORE_ADDED || put_rest(s, from[i], id[i], a, err);
    for (uint32_t i = 0; ok && i < n; i++) {
        bool same = touched && cc_str_eq(touched->case_name, from[i]->case_name);
        if (how[i] != STORE_ADDED || same)
            continue;
        touched = from[i];
        ok = store_touch_case(s, touched->case_name, err);
    }
    for (uint32_t i = 0; ok && i < n; i++)
        ok = how[i] != STORE_ADDED || rows_prove(s, id[i], &from[i]->found, a, err);
    return ok;
}

bool store_add_all(struct store *s, const struct store_article *const *from, uint32_t n,
                   enum store_added *how, struct cc_arena *a, struct cc_error *err)
{
    if (!sql_begin_transaction(s, err))
        return false;
    if (add_all(s, from, n, how, a, err))
        return sql_commit(s, err);
    sql_rollback(s);
    return false;
}

enum store_added store_add(struct store *s, const struct store_article *from,
                           struct cc_arena *a, struct cc_error *err)
{
    enum store_added how;

    return store_add_all(s, &from, 1, &how, a, err) ? how : STORE_FAILED;
}

/* ---- out ------------------------------------------------------------------------------
 */

static void read_given(struct cc_article_given *g, struct sql_query *st,
                       struct cc_arena *a)
{
    cc_str option = sql_text(st, 12, a);

    *g = (struct cc_article_given){
        .form = (enum cc_article_form)sql_int(st, 2),
        .file = sql_text(st, 3, a),
        .title = sql_text(st, 6, a),
        .source = sql_text(st, 7, a),
        .author = sql_text(st, 8, a),
        .url = sql_text(st, 9, a),
        .date = sql_text(st, 10, a),
        .fetched = sql_text(st, 11, a),
        .option = CC_NO_DATE,
        .undated = sql_bool(st, 13),
        .any_language = true, /* it was asked when the article was added */
    };
    if (option.n)
        cc_date_parse(&g->option, option, NULL);
}

void rows_read_text(struct store_text *out, struct sql_query *st, struct cc_arena *a)
{
    *out = (struct store_text){ .id = sql_int(st, 0),
                                .text = sql_text(st, 1, a),
                                .line = (uint32_t)sql_int(st, 4),
                                .name = sql_text(st, 5, a) };
    read_given(&out->given, st, a);
}

bool store_next_text(struct store *s, cc_str case_name, int64_t *after,
                     struct store_text *out, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_given, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_int(st, ":after", *after);
    if (sql_step(s, st, err) != SQL_ROW)
        return false;
    rows_read_text(out, st, a);
    out->key = sql_text(st, 14, a);
    out->packed = sql_text(st, 15, a);
    *after = out->id;
    sql_end(st);
    return true;
}

bool store_text(struct store *s, int64_t id, cc_str *out, struct cc_arena *a,
                struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_text, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", id);
    if (!sql_row(s, st, "the text of an article", err))
        return false;
    *out = sql_text(st, 0, a);
    sql_end(st);
    return true;
}

bool store_text_of(void *ctx, const struct record_article *article, cc_str *out,
                   struct cc_arena *a, struct cc_error *err)
{
    return store_text(ctx, article->row, out, a, err);
}

bool store_article_row(struct store *s, int64_t id, struct record_article *out,
                       struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_row, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", id);
    if (!sql_row(s, st, "an article of a finding", err))
        return false;
    rows_read_article(out, st, a);
    sql_end(st);
    return true;
}
