/* What is kept of a store and not derived: out of one, into another, in an order that no
 * number of a row decides. */
#include "rows.h"

/* ---- out ------------------------------------------------------------------------------
 */

bool store_snapshot(struct store *s, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_snapshot, err);

    s->in_transaction = st && sql_run(s, st, err);
    return s->in_transaction;
}

void store_snapshot_end(struct store *s)
{
    sql_rollback(s);
}

bool store_count(struct store *s, cc_str case_name, struct store_counts *out,
                 struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_kept_count, err);

    if (!st)
        return false;
    sql_bind_text(st, ":only", case_name);
    if (!sql_row(s, st, "the number of articles", err))
        return false;
    *out = (struct store_counts){ sql_int(st, 0), sql_int(st, 1), sql_int(st, 2),
                                  sql_int(st, 3) };
    sql_end(st);
    return true;
}

static bool read_original(struct store *s, struct store_kept *k, struct cc_arena *a,
                          struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_proof_original, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", k->as.id);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    k->original = sql_text(st, 1, a);
    sql_end(st);
    return true;
}

static bool read_places(struct store *s, struct store_kept *k, struct cc_arena *a,
                        struct cc_error *err)
{
    CC_LIST(struct store_place) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_place_list, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", k->as.id);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &list) = (struct store_place){
            .at = { .file = sql_text(st, 0, a),
                    .line = (uint32_t)sql_int(st, 1),
                    .name = sql_text(st, 2, a),
                    .title = sql_text(st, 3, a),
                    .source = sql_text(st, 4, a),
                    .author = sql_text(st, 5, a),
                    .url = sql_text(st, 6, a),
                    .published = sql_text(st, 7, a),
                    .published_from = sql_text(st, 8, a),
                    .fetched = sql_text(st, 9, a) },
            .added = sql_text(st, 10, a),
        };
    k->place = list.at;
    k->places = list.n;
    return step == SQL_DONE;
}

bool store_next_kept(struct store *s, cc_str case_name, const struct store_kept *last,
                     struct store_kept *out, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_kept, err);

    if (!st)
        return false;
    sql_bind_text(st, ":only", case_name);
    sql_bind_text(st, ":case", last->case_name.p ? last->case_name : CC_LIT(""));
    sql_bind_text(st, ":key", last->key.p ? last->key : CC_LIT(""));
    if (sql_step(s, st, err) != SQL_ROW)
        return false;
    *out = (struct store_kept){ .case_name = sql_text(st, 14, a),
                                .key = sql_text(st, 15, a),
                                .sha256 = sql_text(st, 16, a),
                                .added = sql_text(st, 17, a) };
    rows_read_text(&out->as, st, a);
    sql_end(st);
    return store_source(s, out->as.id, &out->source, a, err) &&
           read_original(s, out, a, err) && read_places(s, out, a, err);
}

bool store_verdicts(struct store *s, cc_str case_name, store_take_verdict *take,
                    void *ctx, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_verdict_kept, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":only", case_name);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        bool scored = !sql_is_null(st, 4);
        const struct store_verdict v = {
            .case_name = sql_text(st, 0, a),
            .key = sql_text(st, 1, a),
            .judged = sql_text(st, 7, a),
            .is = { .judge = sql_text(st, 2, a),
                    .label = sql_text(st, 3, a),
                    .why = sql_text(st, 5, a),
                    .trouble = sql_text(st, 6, a),
                    .score = scored ? sql_real(st, 4) : -1 },
        };
        if (!take(ctx, &v)) {
            sql_end(st);
            return true;
        }
    }
    return step == SQL_DONE;
}

/* ---- in -------------------------------------------------------------------------------
 */

static bool put_places(struct store *s, int64_t id, const struct store_kept *k,
                       struct cc_error *err)
{
    for (uint32_t i = 0; i < k->places; i++)
        if (!source_put_place(s, id, &k->place[i].at, k->place[i].added, err))
            return false;
    return true;
}

enum store_added store_keep(struct store *s, const struct store_kept *k,
                            const struct store_article *from, struct cc_arena *a,
                            struct cc_error *err)
{
    struct store_article row = *from;
    int64_t id;

    row.case_name = k->case_name;
    row.now = k->added;
    row.item = NULL;
    if (!store_article_id(s, k->case_name, k->key, &id, err))
        return STORE_FAILED;
    if (id)
        return source_put_place(s, id, from->row, k->added, err) &&
                       put_places(s, id, k, err)
                   ? STORE_PRESENT
                   : STORE_FAILED;
    return rows_put_article(s, &row, &id, a, err) &&
                   source_keep(s, id, &k->source, k->original, err) &&
                   put_places(s, id, k, err)
               ? STORE_ADDED
               : STORE_FAILED;
}

bool store_is_removed(struct store *s, cc_str case_name, cc_str key, bool *is,
                      struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_removed_is, err);

    *is = false;
    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":key", key);
    enum sql_step step = sql_step(s, st, err);
    *is = step == SQL_ROW;
    if (*is)
        sql_end(st);
    return step != SQL_FAILED;
}

bool store_has_removed(struct store *s, cc_str case_name, bool *has, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_removed_any, err);
    int64_t n = 0;

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    bool ok = sql_one(s, st, &n, err);
    *has = n != 0;
    return ok;
}

bool store_keep_verdict(struct store *s, const struct store_verdict *v, bool known,
                        bool *kept, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_verdict_keep, err);

    *kept = false;
    if (!st)
        return false;
    sql_bind_text(st, ":case", v->case_name);
    sql_bind_text(st, ":key", v->key);
    sql_bind_text(st, ":judge", v->is.judge);
    sql_bind_text(st, ":label", v->is.label);
    if (v->is.score >= 0)
        sql_bind_real(st, ":score", v->is.score);
    sql_bind_text(st, ":why", v->is.why);
    sql_bind_text(st, ":trouble", v->is.trouble);
    sql_bind_text(st, ":judged", v->judged);
    sql_bind_int(st, ":known", known);
    enum sql_step step = sql_step(s, st, err);
    *kept = step == SQL_ROW;
    return step == SQL_ROW ? sql_run(s, st, err) : step == SQL_DONE;
}
