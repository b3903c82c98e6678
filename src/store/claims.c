/* The claims of an article: their words and their number in, and all that is known of
 * them out of the reading that is kept of it. */
#include "deflated.h"
#include "rows.h"

/* ---- words ----------------------------------------------------------------------------
 */

static cc_str words_of(const struct store_rows *rows, char between, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t i = 0; i < rows->claims; i++) {
        if (i)
            cc_buf_addc(&b, between);
        cc_buf_add(&b, rows->claim[i].lemmas);
    }
    return b.n ? cc_buf_str(&b) : CC_LIT("");
}

static bool index_words(struct store *s, enum query q, int64_t article, cc_str words,
                        struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_text(st, ":text", words);
    return sql_run(s, st, err);
}

bool rows_put_claim_words(struct store *s, int64_t article, cc_str text,
                          const struct store_rows *rows, struct cc_arena *a,
                          struct cc_error *err)
{
    cc_str words = words_of(rows, '\n', a);
    struct sql_query *st = sql_begin(s, QUERY_article_claims_put, err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", rows->claims);
    sql_bind_int(st, ":size", (int64_t)words.n);
    sql_bind_blob(st, ":words", deflated(words, text, a));
    return sql_run(s, st, err) &&
           index_words(s, QUERY_claim_index_put, article, words_of(rows, ' ', a), err);
}

bool rows_claim_words(struct store *s, int64_t article, cc_str *out, struct cc_arena *a,
                      struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_claims, err);

    *out = CC_LIT("");
    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    cc_str packed = sql_text(st, 1, a);
    size_t size = (size_t)sql_int(st, 0);
    sql_end(st);
    if (packed.n == size) {
        *out = packed;
        return true;
    }
    cc_str text;
    if (!store_text(s, article, &text, a, err))
        return false;
    *out = inflated(packed, size, text, a);
    return out->p || cc_fail(err, CC_ESTORE,
                             "%s: the words of an article's claims are damaged; "
                             "'claimcheck compare' makes them anew",
                             s->path);
}

bool rows_drop_claim_words(struct store *s, int64_t article, struct cc_arena *a,
                           struct cc_error *err)
{
    cc_str words;

    return rows_claim_words(s, article, &words, a, err) &&
           index_words(s, QUERY_claim_index_drop, article, words, err);
}

/* ---- claims ---------------------------------------------------------------------------
 */

/* Of an article that has no reading. */
static bool read_rows(struct store *s, struct hand *h, struct cc_error *err)
{
    CC_LIST(struct record_claim) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_claim_of, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", h->article);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        rows_read_claim(CC_PUSH(h->a, &list), st, h->a);
    h->claim = list.at;
    h->claims = list.n;
    return step == SQL_DONE;
}

/* Who speaks as the case knows it stands with the statements, not in the reading. */
static bool name_speakers(struct store *s, struct hand *h, struct record_claim *claim,
                          struct cc_error *err)
{
    struct record_statement *row;
    uint32_t n;

    if (!rows_statements(s, h->article, &row, &n, h->a, err))
        return false;
    for (uint32_t i = 0; i < h->claims; i++) {
        if (claim[i].statement >= n)
            continue;
        claim[i].speaker = row[claim[i].statement].resolved;
        claim[i].party = row[claim[i].statement].party;
    }
    return true;
}

static bool read_reading(struct store *s, struct hand *h, const struct store_text *text,
                         struct cc_error *err)
{
    struct cc_article *article = CC_NEW(h->a, struct cc_article);
    struct cc_reading r;
    bool kept = rows_open_reading(article, &r, text->packed, h->text, h->a);

    if (!kept) { /* by another version of the program */
        if (!cc_article_read(article, h->text, &text->given, h->a, err))
            return false;
        r = cc_read(article, NULL, h->a);
    }
    struct record_claim *claim = CC_ARRAY(h->a, struct record_claim, r.claims.n);
    for (uint32_t i = 0; i < r.claims.n; i++)
        claim[i] = record_claim_of(&r, (struct record_names){ NULL, 0 }, i, h->a);
    h->claim = claim;
    h->claims = r.claims.n;
    return !kept || name_speakers(s, h, claim, err);
}

bool rows_read_claims(struct store *s, struct hand *h, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_article_again, err);
    struct store_text text;

    if (!st)
        return false;
    sql_bind_int(st, ":article", h->article);
    if (!sql_row(s, st, "an article", err))
        return false;
    rows_read_text(&text, st, h->a);
    text.packed = sql_text(st, 15, h->a);
    sql_end(st);
    return text.packed.p ? read_reading(s, h, &text, err) : read_rows(s, h, err);
}
