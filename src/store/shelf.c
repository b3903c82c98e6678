/* A case by the words of its claims and quotes: which of its articles a draft can meet,
 * without reading them. */
#include "rows.h"
#include "words.h"

#include <stdlib.h>

#define CLAIMS_MAX 1048576 /* as in schema/0007_claim_words.sql */

struct store_shelf {
    struct store *s;
    struct cc_arena *a;
    struct cc_error *err;
    cc_str case_name;
    int64_t *article; /* of the case, ascending */
    uint32_t articles;
    struct cc_crowds crowd;
};

static bool is_among(cc_str key, const cc_str *without, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (cc_str_eq(key, without[i]))
            return true;
    return false;
}

static bool read_articles(struct store_shelf *shelf, const cc_str *without, uint32_t n)
{
    CC_LIST(int64_t) list = { 0 };
    struct sql_query *st = sql_begin(shelf->s, QUERY_case_articles, shelf->err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", shelf->case_name);
    while ((step = sql_step(shelf->s, st, shelf->err)) == SQL_ROW)
        if (!is_among(sql_view(st, 1), without, n))
            *CC_PUSH(shelf->a, &list) = sql_int(st, 0);
    if (list.n)
        qsort(list.at, list.n, sizeof *list.at, cc_u64_order);
    shelf->article = list.at;
    shelf->articles = list.n;
    return step == SQL_DONE;
}

/* false: it failed, or the case has to be compared first. */
static bool read_crowd(struct store_shelf *shelf)
{
    struct sql_query *st = sql_begin(shelf->s, QUERY_case_crowd, shelf->err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", shelf->case_name);
    if (!sql_row(shelf->s, st, "a case", shelf->err))
        return false;
    bool known = !sql_is_null(st, 0) && !sql_bool(st, 1);
    cc_str bytes = sql_text(st, 0, shelf->a);
    sql_end(st);
    for (size_t i = 0; i + 8 <= bytes.n; i += 8) {
        uint64_t hash = 0;
        for (int byte = 7; byte >= 0; byte--)
            hash = hash << 8 | (unsigned char)bytes.p[i + (size_t)byte];
        *CC_PUSH(shelf->a, &shelf->crowd) = hash;
    }
    return known;
}

struct store_shelf *store_shelf_open(struct store *s, const struct store_case *which,
                                     const cc_str *without, uint32_t n,
                                     struct cc_arena *a, struct cc_error *err)
{
    struct store_shelf *shelf = CC_NEW(a, struct store_shelf);

    *shelf = (struct store_shelf){ .s = s, .a = a, .err = err };
    shelf->case_name = which->name.n ? which->name : CC_LIT("");
    if (!which->known || !read_crowd(shelf) || !read_articles(shelf, without, n))
        return NULL;
    return shelf;
}

struct cc_crowds store_shelf_crowd(const struct store_shelf *shelf)
{
    return shelf->crowd;
}

uint32_t store_shelf_articles(const struct store_shelf *shelf)
{
    return shelf->articles;
}

static bool holds(const struct store_shelf *shelf, int64_t article)
{
    return shelf->articles && bsearch(&article, shelf->article, shelf->articles,
                                      sizeof article, cc_u64_order);
}

/* ---- words of claims ------------------------------------------------------------------
 */

/* One string of FTS5's, in which nothing but a quote mark has a meaning. */
static void add_string(struct cc_buf *b, cc_str word)
{
    cc_buf_addc(b, '"');
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] == '"')
            cc_buf_addc(b, '"');
        cc_buf_addc(b, word.p[i]);
    }
    cc_buf_addc(b, '"');
}

static bool bearers(void *ctx, cc_str word, uint32_t most, const struct cc_bearer **out,
                    uint32_t *n)
{
    struct store_shelf *shelf = ctx;
    CC_LIST(struct cc_bearer) list = { 0 };
    struct cc_buf b = { .a = shelf->a };
    struct sql_query *st = sql_begin(shelf->s, QUERY_claim_bearers, shelf->err);
    enum sql_step step;
    int64_t last = -1;
    bool in_case = false;
    uint32_t articles = 0;

    if (!st)
        return false;
    add_string(&b, word);
    sql_bind_text(st, ":word", cc_buf_str(&b));
    while ((step = sql_step(shelf->s, st, shelf->err)) == SQL_ROW) {
        int64_t id = sql_int(st, 0), article = id / CLAIMS_MAX;
        if (article != last)
            articles += in_case = holds(shelf, article);
        last = article;
        if (articles > most) {
            sql_end(st);
            step = SQL_DONE;
            break;
        }
        if (in_case)
            *CC_PUSH(shelf->a, &list) =
                (struct cc_bearer){ article, (uint32_t)(id % CLAIMS_MAX) };
    }
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

static bool words(void *ctx, int64_t article, const cc_str **out, uint32_t *n)
{
    struct store_shelf *shelf = ctx;
    CC_LIST(cc_str) list = { 0 };
    struct sql_query *st = sql_begin(shelf->s, QUERY_claim_words, shelf->err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    while ((step = sql_step(shelf->s, st, shelf->err)) == SQL_ROW)
        *CC_PUSH(shelf->a, &list) = sql_text(st, 0, shelf->a);
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

static bool words_of(void *ctx, int64_t article, uint32_t claim, cc_str *out)
{
    struct store_shelf *shelf = ctx;
    struct sql_query *st = sql_begin(shelf->s, QUERY_claim_words_one, shelf->err);

    if (!st)
        return false;
    sql_bind_int(st, ":article", article);
    sql_bind_int(st, ":n", claim);
    enum sql_step step = sql_step(shelf->s, st, shelf->err);
    *out = step == SQL_ROW ? sql_text(st, 0, shelf->a) : CC_NONE;
    if (step == SQL_ROW)
        sql_end(st);
    return step != SQL_FAILED;
}

struct cc_shelf store_shelf_words(struct store_shelf *shelf)
{
    return (struct cc_shelf){ shelf, bearers, words, words_of };
}

/* ---- quotes, addresses ----------------------------------------------------------------
 */

/* Rows of article numbers; those of the case are taken. */
static bool take_articles(struct store_shelf *shelf, struct sql_query *st,
                          const int64_t **out, uint32_t *n)
{
    CC_LIST(int64_t) list = { 0 };
    enum sql_step step;

    while ((step = sql_step(shelf->s, st, shelf->err)) == SQL_ROW)
        if (holds(shelf, sql_int(st, 0)))
            *CC_PUSH(shelf->a, &list) = sql_int(st, 0);
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

static void add_any(struct cc_buf *b, const cc_str *word, uint32_t n)
{
    cc_buf_addc(b, '(');
    for (uint32_t i = 0; i < n; i++) {
        if (i)
            cc_buf_add(b, CC_LIT(" OR "));
        add_string(b, word[i]);
    }
    cc_buf_addc(b, ')');
}

static bool quotes_it(struct store_shelf *shelf, const struct cc_quote_sought *q,
                      int64_t article, bool *out)
{
    const struct record_statement *row;
    uint32_t n;

    *out = false;
    if (!store_statements_of(shelf->s, article, &row, &n, shelf->a, shelf->err))
        return false;
    for (uint32_t i = 0; i < n && !*out; i++)
        *out = !cc_str_eq(row[i].kind, CC_LIT("indirect")) &&
               cc_quote_may_be(q, row[i].words.text, shelf->a);
    return true;
}

bool store_shelf_quotes(struct store_shelf *shelf, const struct cc_quote_sought *q,
                        const int64_t **out, uint32_t *n)
{
    struct sql_query *st = sql_begin(shelf->s, QUERY_article_wording, shelf->err);
    struct cc_buf b = { .a = shelf->a };
    const int64_t *found;
    uint32_t all;

    if (!st)
        return false;
    add_any(&b, q->name, q->names);
    cc_buf_add(&b, CC_LIT(" AND "));
    add_any(&b, q->word, q->words);
    sql_bind_text(st, ":words", cc_buf_str(&b));
    sql_bind_text(st, ":terms", words_formula(cc_buf_str(&b), &words_fts5, shelf->a));
    if (!take_articles(shelf, st, &found, &all))
        return false;
    int64_t *kept = CC_ARRAY(shelf->a, int64_t, all);
    *n = 0;
    for (uint32_t i = 0; i < all; i++) {
        bool is;
        if (!quotes_it(shelf, q, found[i], &is))
            return false;
        if (is)
            kept[(*n)++] = found[i];
    }
    *out = kept;
    return true;
}

bool store_shelf_url(struct store_shelf *shelf, cc_str url, const int64_t **out,
                     uint32_t *n)
{
    struct sql_query *st = sql_begin(shelf->s, QUERY_article_of_url, shelf->err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", shelf->case_name);
    sql_bind_text(st, ":url", url);
    return take_articles(shelf, st, out, n);
}
