/* Lists of what the store holds, a row at a time. */
#include "rows.h"

struct listing {
    struct store *s;
    struct sql_query *st;
    struct cc_arena *a;
    bool (*read)(const struct listing *l, struct store_row *row, struct cc_error *err);
};

static struct sql_query *begin(struct store *s, enum query q,
                               const struct store_filter *f, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);

    rows_let_go(s);
    if (!st)
        return NULL;
    sql_bind_text(st, ":case", f->case_name);
    sql_bind_text(st, ":since", f->since);
    sql_bind_text(st, ":until", f->until);
    sql_bind_text(st, ":party", f->party);
    sql_bind_text(st, ":speaker", f->speaker);
    sql_bind_text(st, ":outlet", f->outlet);
    return st;
}

static bool all(const struct listing *l, store_take *take, void *ctx,
                struct cc_error *err)
{
    enum sql_step step;

    while ((step = sql_step(l->s, l->st, err)) == SQL_ROW) {
        struct store_row row = { .article_id = 0 };
        bool read = l->read(l, &row, err);
        if (!read || !take(ctx, &row)) {
            sql_end(l->st);
            return read;
        }
    }
    return step == SQL_DONE;
}

static bool read_article(const struct listing *l, struct store_row *row,
                         struct cc_error *err)
{
    (void)err;
    row->article_id = sql_int(l->st, 0);
    rows_read_article(&row->article, l->st, l->a);
    row->case_name = sql_text(l->st, 14, l->a);
    row->statements = (uint32_t)sql_int(l->st, 15);
    row->claims = (uint32_t)sql_int(l->st, 16);
    return true;
}

bool store_list_articles(struct store *s, const struct store_filter *f, store_take *take,
                         void *ctx, struct cc_arena *a, struct cc_error *err)
{
    const struct listing l = { s, begin(s, QUERY_article_list, f, err), a, read_article };

    if (!l.st)
        return false;
    sql_bind_text(l.st, ":key", f->key);
    return all(&l, take, ctx, err);
}

static bool read_statement(const struct listing *l, struct store_row *row,
                           struct cc_error *err)
{
    row->article_id = sql_int(l->st, 0);
    row->number = (uint32_t)sql_int(l->st, 1);
    rows_read_statement(&row->statement, l->st, l->a);
    return rows_words(l->s, row->article_id, &row->statement.words, l->a, err);
}

bool store_list_statements(struct store *s, const struct store_filter *f,
                           store_take *take, void *ctx, struct cc_arena *a,
                           struct cc_error *err)
{
    const struct listing l = { s, begin(s, QUERY_statement_list, f, err), a,
                               read_statement };

    if (!l.st)
        return false;
    return all(&l, take, ctx, err);
}

bool store_list_days(struct store *s, const struct store_filter *f, store_take *take,
                     void *ctx, struct cc_arena *a, struct cc_error *err)
{
    const struct listing l = { s, begin(s, QUERY_statement_days, f, err), a,
                               read_statement };

    if (!l.st)
        return false;
    return all(&l, take, ctx, err);
}

bool rows_statements(struct store *s, int64_t article, struct record_statement **out,
                     uint32_t *n, struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(struct record_statement) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_statement_of, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        rows_read_statement(CC_PUSH(a, &list), st, a);
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

bool store_statements_of(struct store *s, int64_t article_id,
                         const struct record_statement **out, uint32_t *n,
                         struct cc_arena *a, struct cc_error *err)
{
    struct record_statement *row;

    if (!rows_statements(s, article_id, &row, n, a, err))
        return false;
    rows_let_go(s);
    for (uint32_t i = 0; i < *n; i++)
        if (!rows_words(s, article_id, &row[i].words, a, err))
            return false;
    *out = row;
    return true;
}

bool store_statement(struct store *s, int64_t article_id, uint32_t n,
                     struct record_statement *out, struct cc_arena *a,
                     struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_statement_one, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article_id);
    sql_bind_int(st, ":n", n);
    if (!sql_row(s, st, "a statement of a claim", err))
        return false;
    rows_read_statement(out, st, a);
    sql_end(st);
    rows_let_go(s);
    return rows_words(s, article_id, &out->words, a, err);
}

static bool fits(const struct store_filter *f, const struct record_claim *c)
{
    return (!f->party.p || cc_str_eq(c->party, f->party) ||
            cc_str_eq(c->speaker, f->party)) &&
           (!f->speaker.p || cc_str_eq(c->speaker, f->speaker));
}

/* false: enough, or with *err. */
static bool take_claims(struct store *s, int64_t article, const struct store_filter *f,
                        store_take *take, void *ctx, struct cc_error *err)
{
    const struct record_claim *claim;
    uint32_t n;

    if (!rows_claims(s, article, &claim, &n, err))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        const struct store_row row = { .article_id = article, .claim = claim[i] };
        if (fits(f, &claim[i]) && !take(ctx, &row))
            return false;
    }
    return true;
}

bool store_list_claims(struct store *s, const struct store_filter *f, store_take *take,
                       void *ctx, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = begin(s, QUERY_claim_articles, f, err);
    enum sql_step step;

    (void)a;
    if (!st)
        return false;
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        if (!take_claims(s, sql_int(st, 0), f, take, ctx, err)) {
            sql_end(st);
            return !err->code;
        }
    return step == SQL_DONE;
}

static bool read_party(const struct listing *l, struct store_row *row,
                       struct cc_error *err)
{
    (void)err;
    row->party = sql_text(l->st, 0, l->a);
    row->speaker = sql_text(l->st, 1, l->a);
    row->said = (uint32_t)sql_int(l->st, 2);
    row->in_articles = (uint32_t)sql_int(l->st, 3);
    return true;
}

bool store_list_parties(struct store *s, const struct store_filter *f, store_take *take,
                        void *ctx, struct cc_arena *a, struct cc_error *err)
{
    const struct listing l = { s, begin(s, QUERY_party_list, f, err), a, read_party };

    if (!l.st)
        return false;
    return all(&l, take, ctx, err);
}

bool store_extent(struct store *s, cc_str case_name, struct store_extent *out,
                  struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_extent, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    if (sql_step(s, st, err) != SQL_ROW)
        return false;
    *out = (struct store_extent){ sql_text(st, 0, a), sql_text(st, 1, a),
                                  (uint32_t)sql_int(st, 2) };
    sql_end(st);
    return true;
}
