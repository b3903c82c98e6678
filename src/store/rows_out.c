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

static void bind_words(struct sql_query *st, const struct record_piece *p,
                       struct cc_arena *a)
{
    sql_bind_int(st, ":start", p->span.start);
    sql_bind_int(st, ":end", p->span.end);
    sql_bind_text(st, ":spans", spans_json(p, a));
    sql_bind_text(st, ":text", p->text.p ? p->text : CC_LIT(""));
}

static void bind_said(struct sql_query *st, const struct record_date *d)
{
    sql_bind_text(st, ":said_date", d->date);
    sql_bind_text(st, ":said_precision", d->precision);
    sql_bind_text(st, ":said_source", d->source);
    sql_bind_text(st, ":said_written", d->as_written);
}

/* Empty is not known: NULL. */
static void bind_known(struct sql_query *st, const char *name, cc_str text)
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

static bool put_statement(struct store *s, int64_t article, uint32_t n,
                          const struct record_statement *row, struct cc_arena *a,
                          struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_statement_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    bind_words(st, &row->words, a);
    sql_bind_text(st, ":kind", row->kind);
    bind_known(st, ":speaker", row->speaker);
    bind_span(st, ":speaker_start", ":speaker_end", row->speaker_span);
    bind_known(st, ":speaker_resolved", row->resolved);
    bind_known(st, ":party", row->party);
    bind_known(st, ":cue", row->cue);
    bind_span(st, ":cue_start", ":cue_end", row->cue_span);
    sql_bind_int(st, ":negative", row->negative);
    sql_bind_text(st, ":modality", row->modality);
    sql_bind_int(st, ":negated", row->negated);
    bind_said(st, &row->said);
    bind_known(st, ":medium", row->medium);
    sql_bind_int(st, ":level", row->level);
    bind_known(st, ":rule", row->rule);
    bind_known(st, ":speaker_rule", row->speaker_rule);
    sql_bind_int(st, ":speaker_confidence", row->speaker_confidence);
    sql_bind_real(st, ":score", row->score);
    sql_bind_int(st, ":speech", row->speech);
    return sql_run(s, st, err);
}

static bool put_claim(struct store *s, int64_t article, uint32_t n,
                      const struct record_claim *row, struct cc_arena *a,
                      struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_claim_add, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", n);
    bind_words(st, &row->words, a);
    if (row->statement != CC_NO_INDEX)
        sql_bind_int(st, ":statement", row->statement);
    bind_known(st, ":frame", row->frame);
    bind_known(st, ":anchor", row->anchor);
    sql_bind_text(st, ":roles", row->roles);
    sql_bind_text(st, ":value", row->value);
    sql_bind_int(st, ":negative", row->negative);
    sql_bind_text(st, ":mode", row->mode);
    bind_known(st, ":scope", row->scope);
    bind_known(st, ":about_date", row->about);
    bind_known(st, ":about_precision", row->about_precision);
    bind_known(st, ":about_written", row->about_written);
    bind_known(st, ":place", row->place);
    sql_bind_int(st, ":speech", row->speech);
    sql_bind_text(st, ":quote", row->quote);
    bind_known(st, ":speaker", row->speaker);
    bind_known(st, ":party", row->party);
    bind_said(st, &row->said);
    sql_bind_int(st, ":clause_start", row->clause.start);
    sql_bind_int(st, ":clause_end", row->clause.end);
    sql_bind_int(st, ":mark_start", row->mark.start);
    sql_bind_int(st, ":mark_end", row->mark.end);
    bind_known(st, ":rule", row->rule);
    sql_bind_text(st, ":words", row->lemmas.n ? row->lemmas : CC_LIT(""));
    return sql_run(s, st, err);
}

/* ---- proof ----------------------------------------------------------------------------
 */

static cc_str quoted(cc_str text, cc_str json, struct cc_arena *a)
{
    struct record_piece p = { .span_count = 0 };

    rows_read_spans(&p, json, a);
    return rows_words_at(&p, text, a);
}

/* Every row of a query of spans and text, against the article's text as it was read back.
 */
static bool prove(struct store *s, enum query q, int64_t article, cc_str text,
                  struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        cc_str spans = sql_text(st, 0, a);
        if (cc_str_eq(quoted(text, spans, a), sql_text(st, 1, a)))
            continue;
        sql_end(st);
        return cc_fail(
            err, CC_ESTORE,
            "%s: the words at %.*s are not those of the stored text; nothing of the "
            "article was stored",
            s->path, (int)(spans.n < 80 ? spans.n : 80), spans.p);
    }
    return step == SQL_DONE;
}

static bool prove_all(struct store *s, int64_t article, struct cc_arena *a,
                      struct cc_error *err)
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
    return prove(s, QUERY_statement_spans, article, text, a, err) &&
           prove(s, QUERY_claim_spans, article, text, a, err);
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

bool rows_replace(struct store *s, int64_t article_id,
                  const struct record_statement *statement, uint32_t statements,
                  const struct record_claim *claim, uint32_t claims, struct cc_arena *a,
                  struct cc_error *err)
{
    if (!rows_of_article(s, QUERY_claim_index_drop, article_id, err) ||
        !rows_of_article(s, QUERY_claim_drop, article_id, err) ||
        !rows_of_article(s, QUERY_statement_index_drop, article_id, err) ||
        !rows_of_article(s, QUERY_statement_drop, article_id, err))
        return false;
    for (uint32_t i = 0; i < statements; i++)
        if (!put_statement(s, article_id, i, &statement[i], a, err))
            return false;
    for (uint32_t i = 0; i < claims; i++)
        if (!put_claim(s, article_id, i, &claim[i], a, err))
            return false;
    return rows_of_article(s, QUERY_statement_index_put, article_id, err) &&
           rows_of_article(s, QUERY_claim_index_put, article_id, err) &&
           set_rules(s, article_id, err) && prove_all(s, article_id, a, err);
}
