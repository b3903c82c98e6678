/* Rows into the database; what is quoted is read back before it is committed. */
#include "record/json.h"
#include "rows.h"

static cc_str spans_json(const struct record_piece *p, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '[');
    for (uint32_t i = 0; i < p->span_count; i++) {
        jout_open(&j, NULL, '[');
        jout_integer(&j, NULL, p->spans[i].start);
        jout_integer(&j, NULL, p->spans[i].end);
        jout_close(&j, ']');
    }
    jout_close(&j, ']');
    return cc_buf_str(&j.to);
}

/* The spans only where there are several. */
static void bind_piece(struct sql_query *st, const struct record_piece *p,
                       struct cc_arena *a)
{
    bool one = p->span_count == 1 && p->spans[0].start == p->span.start &&
               p->spans[0].end == p->span.end;

    sql_bind_int(st, ":start", p->span.start);
    sql_bind_int(st, ":end", p->span.end);
    sql_bind_text(st, ":spans", one ? CC_NONE : spans_json(p, a));
}

/* A day as its number. */
static void bind_said_day(struct sql_query *st, cc_str date, struct cc_arena *a)
{
    int32_t first;
    cc_date d = CC_NO_DATE;
    bool is_day = date.n && cc_date_parse(&d, date, NULL) && d.precision == CC_PREC_DAY &&
                  cc_str_eq(cc_date_format(a, d), date) &&
                  cc_day_from_civil(1970, 1, 1, &first);

    if (is_day)
        sql_bind_int(st, ":said_day", d.first - first);
    else
        sql_bind_text(st, ":said_date", date);
}

static void bind_said(struct sql_query *st, const struct record_date *d)
{
    sql_bind_text(st, ":said_date", d->date);
    sql_bind_text(st, ":said_precision", d->precision);
    sql_bind_text(st, ":said_source", d->source);
    sql_bind_text(st, ":said_written", d->as_written);
}

void rows_bind_known(struct sql_query *st, const char *name, cc_str text)
{
    sql_bind_text(st, name, text.n ? text : CC_NONE);
}

static void bind_span(struct sql_query *st, const char *start, const char *end,
                      struct cc_span span)
{
    if (span.end <= span.start)
        return; /* cleared bindings are NULL */
    sql_bind_int(st, start, span.start);
    sql_bind_int(st, end, span.end);
}

/* Into or out of the index of a statement's words. */
static bool with_words(struct store *s, enum query q, int64_t article, uint32_t n,
                       cc_str text, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    sql_bind_text(st, ":text", text);
    return sql_run(s, st, err);
}

/* Whoever is called as the speaker is has no name of his own. */
static void bind_like(struct sql_query *st, const char *name, cc_str text,
                      const struct record_statement *row)
{
    bool like = text.n && cc_str_eq(text, row->resolved);

    rows_bind_known(st, name, like ? CC_NONE : text);
    if (like)
        sql_bind_text(st, name, CC_LIT(""));
}

static void bind_names(struct sql_query *st, const struct record_statement *row)
{
    bind_like(st, ":speaker", row->speaker, row);
    rows_bind_known(st, ":speaker_resolved", row->resolved);
    bind_like(st, ":party", row->party, row);
}

static bool put_statement(struct store *s, int64_t article, uint32_t n,
                          const struct record_statement *row, struct cc_arena *a,
                          struct cc_error *err)
{
    cc_str text = row->words.text.p ? row->words.text : CC_LIT("");
    int64_t manner;

    if (!rows_manner(s, row, &manner, a, err))
        return false;
    struct sql_query *st = sql_begin(s, QUERY_statement_add, err);
    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    bind_piece(st, &row->words, a);
    sql_bind_int(st, ":manner", manner);
    bind_names(st, row);
    bind_span(st, ":speaker_start", ":speaker_end", row->speaker_span);
    rows_bind_known(st, ":cue", row->cue);
    bind_span(st, ":cue_start", ":cue_end", row->cue_span);
    bind_said_day(st, row->said.date, a);
    sql_bind_text(st, ":said_written", row->said.as_written);
    sql_bind_int(st, ":speaker_confidence", row->speaker_confidence);
    sql_bind_int(st, ":proof", rows_proof(text));
    return sql_run(s, st, err) &&
           with_words(s, QUERY_statement_index_put, article, n, text, err);
}

bool rows_put_claim(struct store *s, int64_t article, uint32_t n,
                    const struct record_claim *row, struct cc_arena *a,
                    struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_claim_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    sql_bind_int(st, ":start", row->words.span.start);
    sql_bind_int(st, ":end", row->words.span.end);
    sql_bind_text(st, ":spans", spans_json(&row->words, a));
    sql_bind_text(st, ":text", row->words.text.p ? row->words.text : CC_LIT(""));
    if (row->statement != CC_NO_INDEX)
        sql_bind_int(st, ":statement", row->statement);
    rows_bind_known(st, ":frame", row->frame);
    rows_bind_known(st, ":anchor", row->anchor);
    sql_bind_text(st, ":roles", row->roles);
    sql_bind_text(st, ":value", row->value);
    sql_bind_int(st, ":negative", row->negative);
    sql_bind_text(st, ":mode", row->mode);
    rows_bind_known(st, ":scope", row->scope);
    rows_bind_known(st, ":about_date", row->about);
    rows_bind_known(st, ":about_precision", row->about_precision);
    rows_bind_known(st, ":about_written", row->about_written);
    rows_bind_known(st, ":place", row->place);
    sql_bind_int(st, ":speech", row->speech);
    sql_bind_text(st, ":quote", row->quote);
    rows_bind_known(st, ":speaker", row->speaker);
    rows_bind_known(st, ":party", row->party);
    bind_said(st, &row->said);
    sql_bind_int(st, ":clause_start", row->clause.start);
    sql_bind_int(st, ":clause_end", row->clause.end);
    sql_bind_int(st, ":mark_start", row->mark.start);
    sql_bind_int(st, ":mark_end", row->mark.end);
    rows_bind_known(st, ":rule", row->rule);
    return sql_run(s, st, err);
}

/* ---- proof ----------------------------------------------------------------------------
 */

static bool unproved(const struct store *s, const struct record_piece *p,
                     struct cc_error *err)
{
    return cc_fail(err, CC_ESTORE,
                   "%s: the words at %u to %u are not those of the stored text; nothing "
                   "of the article was stored",
                   s->path, p->span.start, p->span.end);
}

/* As they were put and are read back, against the text that was read back. */
static bool prove_statements(struct store *s, int64_t article, cc_str text,
                             struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_statement_spans, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        struct record_piece p;
        rows_read_piece(&p, st, 0, a);
        p.text = rows_words_at(&p, text, a);
        if (p.text.p && rows_proof(p.text) == sql_int(st, 3))
            continue;
        sql_end(st);
        return unproved(s, &p, err);
    }
    return step == SQL_DONE;
}

static bool prove_claims(struct store *s, const struct store_rows *rows, cc_str text,
                         struct cc_arena *a, struct cc_error *err)
{
    for (uint32_t i = 0; i < rows->claims; i++) {
        const struct record_piece *words = &rows->claim[i].words;
        if (!cc_str_eq(rows_words_at(words, text, a), words->text))
            return unproved(s, words, err);
    }
    return true;
}

/* What was put comes back. */
static bool prove_reading(struct store *s, int64_t article, const struct store_rows *rows,
                          struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = rows->packed.n ? sql_begin(s, QUERY_reading_of, err) : NULL;

    if (!st)
        return !rows->packed.n;
    sql_bind_int(st, ":article", article);
    if (!sql_row(s, st, "the reading of an article", err))
        return false;
    bool same = cc_str_eq(sql_text(st, 0, a), rows->packed);
    sql_end(st);
    return same ||
           cc_fail(err, CC_ESTORE,
                   "%s: the stored reading of an article is not what was read", s->path);
}

bool rows_prove(struct store *s, int64_t article, const struct store_rows *rows,
                struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_text, err);
    char hash[65];

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    if (sql_step(s, st, err) != SQL_ROW)
        return cc_fail(err, CC_ESTORE, "%s: an article is not where it was stored",
                       s->path);
    cc_str text = sql_text(st, 0, a), kept = sql_text(st, 1, a);
    sql_end(st);
    cc_sha256(text, hash);
    if (!cc_str_eq(cc_str_c(hash), kept))
        return cc_fail(err, CC_ESTORE,
                       "%s: the stored text of an article is not what was read", s->path);
    return prove_statements(s, article, text, a, err) &&
           prove_claims(s, rows, text, a, err) && prove_reading(s, article, rows, a, err);
}

/* ---- all of it ------------------------------------------------------------------------
 */

bool rows_of_article(struct store *s, enum query q, int64_t article, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    return sql_run(s, st, err);
}

static bool set_rules(struct store *s, int64_t article, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_rules, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_text(st, ":rules", store_rules());
    return sql_run(s, st, err);
}

static bool has_reading(struct store *s, int64_t article, bool *has, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_reading_of, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    enum sql_step step = sql_step(s, st, err);
    *has = step == SQL_ROW;
    if (*has)
        sql_end(st);
    return step != SQL_FAILED;
}

bool rows_put_manners(struct store *s, const struct store_rows *rows, struct cc_arena *a,
                      struct cc_error *err)
{
    int64_t id;

    for (uint32_t i = 0; i < rows->statements; i++)
        if (!rows_manner(s, &rows->statement[i], &id, a, err))
            return false;
    return true;
}

bool rows_put_statements(struct store *s, int64_t article, const struct store_rows *rows,
                         struct cc_arena *a, struct cc_error *err)
{
    for (uint32_t i = 0; i < rows->statements; i++)
        if (!put_statement(s, article, i, &rows->statement[i], a, err))
            return false;
    return true;
}

/* Of an article with a reading they are in there. */
bool rows_put_claims(struct store *s, int64_t article, cc_str text,
                     const struct store_rows *rows, struct cc_arena *a,
                     struct cc_error *err)
{
    bool has = rows->packed.n > 0;

    if (!has && !has_reading(s, article, &has, err))
        return false;
    for (uint32_t i = 0; !has && i < rows->claims; i++)
        if (!rows_put_claim(s, article, i, &rows->claim[i], a, err))
            return false;
    return rows_put_reading(s, article, rows->packed, rows->named, err) &&
           rows_put_claim_words(s, article, text, rows, a, err);
}

bool rows_put(struct store *s, int64_t article, const struct store_rows *rows,
              struct cc_arena *a, struct cc_error *err)
{
    cc_str text;

    return store_text(s, article, &text, a, err) && rows_put_manners(s, rows, a, err) &&
           rows_put_statements(s, article, rows, a, err) &&
           rows_put_claims(s, article, text, rows, a, err) &&
           rows_prove(s, article, rows, a, err);
}

static bool drop_words(struct store *s, int64_t article, struct cc_arena *a,
                       struct cc_error *err)
{
    const struct record_statement *row;
    uint32_t n;

    if (!store_statements_of(s, article, &row, &n, a, err))
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (!with_words(s, QUERY_statement_index_drop, article, i, row[i].words.text,
                        err))
            return false;
    return rows_drop_claim_words(s, article, a, err);
}

/* ---- in the place of others -----------------------------------------------------------
 */

static bool is_named_so(const struct record_statement *was,
                        const struct record_statement *is)
{
    return cc_str_eq(was->resolved, is->resolved) && cc_str_eq(was->party, is->party);
}

static bool name(struct store *s, int64_t article, uint32_t n,
                 const struct record_statement *row, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_statement_name, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    bind_names(st, row);
    return sql_run(s, st, err);
}

/* Of what was not read anew nothing differs but who the case takes the speakers for. */
static bool rename_speakers(struct store *s, int64_t article,
                            const struct store_rows *rows, struct cc_arena *a,
                            struct cc_error *err)
{
    const struct record_statement *was;
    uint32_t n;

    if (!store_statements_of(s, article, &was, &n, a, err))
        return false;
    for (uint32_t i = 0; i < n && i < rows->statements; i++)
        if (!is_named_so(&was[i], &rows->statement[i]) &&
            !name(s, article, i, &rows->statement[i], err))
            return false;
    return rows_put_reading(s, article, CC_NONE, rows->named, err);
}

bool rows_replace(struct store *s, int64_t article, const struct store_rows *rows,
                  struct cc_arena *a, struct cc_error *err)
{
    bool as_kept = false;

    if (!rows->packed.n && !has_reading(s, article, &as_kept, err))
        return false;
    if (as_kept)
        return rows_of_article(s, QUERY_claim_drop, article, err) &&
               rename_speakers(s, article, rows, a, err);
    return drop_words(s, article, a, err) &&
           rows_of_article(s, QUERY_claim_drop, article, err) &&
           rows_of_article(s, QUERY_statement_drop, article, err) &&
           set_rules(s, article, err) && rows_put(s, article, rows, a, err);
}

bool store_unindex(struct store *s, int64_t article, struct cc_arena *a,
                   struct cc_error *err)
{
    return drop_words(s, article, a, err) &&
           rows_of_article(s, QUERY_forget_index, article, err);
}
