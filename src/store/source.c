/* What articles were extracted from, the dates that they gave, and where else they stood.
 */
#include "rows.h"

/* ---- in -------------------------------------------------------------------------------
 */

static cc_str map_of(const struct ingest_original *o, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_addc(&b, '[');
    for (uint32_t i = 0; i < o->ranges; i++)
        cc_buf_addf(&b, "%s[%u,%u,%u,%u]", i ? "," : "", o->range[i].start,
                    o->range[i].end, o->range[i].from, o->range[i].to);
    cc_buf_addc(&b, ']');
    return cc_buf_str(&b);
}

static bool put_original(struct store *s, int64_t article, cc_str bytes, cc_str media,
                         cc_str map, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_original_put, err);
    char hash[65];
    int64_t id;

    if (!st)
        return false;
    cc_sha256(bytes, hash);
    sql_bind_text(st, ":sha256", cc_str_c(hash));
    sql_bind_text(st, ":media", media);
    sql_bind_blob(st, ":bytes", bytes);
    if (!sql_one(s, st, &id, err) ||
        !(st = sql_begin(s, QUERY_article_original_add, err)))
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":original", id);
    sql_bind_text(st, ":map", map);
    return sql_run(s, st, err);
}

static bool put_date(struct store *s, int64_t article, uint32_t n,
                     const struct store_date *date, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_date_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    sql_bind_text(st, ":fate", date->fate);
    sql_bind_text(st, ":source", date->source);
    sql_bind_text(st, ":written", date->written);
    sql_bind_text(st, ":date", date->date);
    return sql_run(s, st, err);
}

bool source_put(struct store *s, int64_t article, const struct ingest_item *item,
                struct cc_arena *a, struct cc_error *err)
{
    if (!item)
        return true;
    const struct ingest_original *o = &item->original;
    if (o->bytes.p && !put_original(s, article, o->bytes, o->media, map_of(o, a), err))
        return false;
    for (uint32_t i = 0; i < item->dates; i++) {
        const struct ingest_date *d = &item->date[i];
        const struct store_date date = { ingest_fate_name(d->fate), d->source, d->written,
                                         cc_date_iso(a, d->date) };
        if (!put_date(s, article, i, &date, err))
            return false;
    }
    return true;
}

bool source_keep(struct store *s, int64_t article, const struct store_source *is,
                 cc_str original, struct cc_error *err)
{
    if (original.p && !put_original(s, article, original, is->media, is->map, err))
        return false;
    for (uint32_t i = 0; i < is->dates; i++)
        if (!put_date(s, article, i, &is->date[i], err))
            return false;
    return true;
}

bool source_put_place(struct store *s, int64_t article, const struct record_article *row,
                      cc_str now, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_place_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    rows_bind_place(st, row);
    sql_bind_text(st, ":added", now);
    return sql_run(s, st, err);
}

/* ---- out ------------------------------------------------------------------------------
 */

bool store_places(struct store *s, int64_t article, struct record_article *out,
                  struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(struct record_article) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_article_places, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        struct record_article *copy = CC_PUSH(a, &list);
        rows_read_article(copy, st, a);
        copy->text = out->text;
    }
    out->copy = list.at;
    out->copies = list.n;
    return step == SQL_DONE;
}

static bool read_original(struct store *s, int64_t article, struct store_source *out,
                          struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_original, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    out->sha256 = sql_text(st, 0, a);
    out->media = sql_text(st, 1, a);
    out->bytes = sql_int(st, 2);
    out->map = sql_text(st, 3, a);
    sql_end(st);
    return true;
}

bool store_source(struct store *s, int64_t article, struct store_source *out,
                  struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(struct store_date) list = { 0 };
    enum sql_step step;

    *out = (struct store_source){ .bytes = 0 };
    if (!read_original(s, article, out, a, err))
        return false;
    struct sql_query *st = sql_begin(s, QUERY_article_dates, err);
    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &list) = (struct store_date){ .fate = sql_text(st, 0, a),
                                                  .source = sql_text(st, 1, a),
                                                  .written = sql_text(st, 2, a),
                                                  .date = sql_text(st, 3, a) };
    out->date = list.at;
    out->dates = list.n;
    return step == SQL_DONE;
}

int64_t store_versions(struct store *s, cc_str case_name, cc_str url)
{
    struct sql_query *st = sql_begin(s, QUERY_article_versions, NULL);
    int64_t n = 0;

    if (!st)
        return 0;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":url", url);
    return sql_one(s, st, &n, NULL) ? n : 0;
}
