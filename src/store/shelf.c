/* A case by the words of its claims and quotes: which of its articles a draft can meet,
 * without reading them. */
#include "rows.h"
#include "words.h"

#include <stdlib.h>
#include <string.h>

/* The words of an article's claims. */
struct worded {
    cc_str *claim; /* NULL: not read yet */
    uint32_t claims;
};

struct store_shelf {
    struct store *s;
    struct cc_arena *a;
    struct cc_error *err;
    cc_str case_name;
    int64_t *article; /* of the case, ascending */
    struct worded *worded;
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
    shelf->worded = CC_ARRAY(shelf->a, struct worded, list.n);
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
    bool known = !sql_is_null(st, 0);
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

/* Where the case has the article; NULL: it has none of that number. */
static const int64_t *place_of(const struct store_shelf *shelf, int64_t article)
{
    return shelf->articles ? bsearch(&article, shelf->article, shelf->articles,
                                     sizeof article, cc_u64_order)
                           : NULL;
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

/* As the index has words (schema/0008_packed.sql). */
static bool is_of_word(char c)
{
    return (unsigned char)c >= 0x80 || cc_is_letter(c) || cc_is_digit(c) ||
           (c && strchr("-.,/&%$@#+:_'", c));
}

/* The parts of a word that the index can know, each of which has to be there. */
static cc_str terms_of(cc_str word, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (size_t at = 0, from; at < word.n; at++) {
        for (from = at; at < word.n && is_of_word(word.p[at]); at++)
            ;
        if (at == from)
            continue;
        cc_buf_add(&b, b.n ? CC_LIT(" AND ") : CC_LIT(""));
        add_string(&b, cc_str_sub(word, from, at));
    }
    return b.n ? cc_buf_str(&b) : CC_LIT("\"\"");
}

/* The words of the article's claims, read once. */
static bool words(void *ctx, int64_t article, const cc_str **out, uint32_t *n)
{
    struct store_shelf *shelf = ctx;
    const int64_t *at = place_of(shelf, article);
    struct worded *x = at ? &shelf->worded[at - shelf->article] : NULL;
    CC_LIST(cc_str) list = { 0 };
    cc_str lines;

    if (x && !x->claim) {
        if (!rows_claim_words(shelf->s, article, &lines, shelf->a, shelf->err))
            return false;
        while (lines.n || list.n == 0)
            *CC_PUSH(shelf->a, &list) = cc_str_cut(&lines, '\n');
        *x = (struct worded){ list.at, list.n };
    }
    *out = x ? x->claim : NULL;
    *n = x ? x->claims : 0;
    return true;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool is_word(cc_str a, cc_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.p[i]) != lower(b.p[i]))
            return false;
    return true;
}

static bool has_word(cc_str words, cc_str word)
{
    while (words.n)
        if (is_word(cc_str_cut(&words, ' '), word))
            return true;
    return false;
}

struct bearers {
    CC_LIST(struct cc_bearer) all;
};
struct articles {
    CC_LIST(int64_t) all;
};

/* The claims of an article that have the word. */
static bool add_bearers(struct store_shelf *shelf, int64_t article, cc_str word,
                        struct bearers *to)
{
    const cc_str *claim;
    uint32_t n;

    if (!words(shelf, article, &claim, &n))
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (has_word(claim[i], word))
            *CC_PUSH(shelf->a, &to->all) = (struct cc_bearer){ article, i };
    return true;
}

/* Articles of the case that have the word, up to `most`. */
static bool read_bearers(struct store_shelf *shelf, cc_str word, uint32_t most,
                         struct articles *to)
{
    struct cc_buf b = { .a = shelf->a };
    struct sql_query *st = sql_begin(shelf->s, QUERY_claim_bearers, shelf->err);
    enum sql_step step;

    if (!st)
        return false;
    add_string(&b, word);
    sql_bind_text(st, ":word", cc_buf_str(&b));
    sql_bind_text(st, ":terms", terms_of(word, shelf->a));
    while ((step = sql_step(shelf->s, st, shelf->err)) == SQL_ROW && to->all.n < most)
        if (place_of(shelf, sql_int(st, 0)))
            *CC_PUSH(shelf->a, &to->all) = sql_int(st, 0);
    if (step == SQL_ROW)
        sql_end(st);
    return step != SQL_FAILED;
}

static bool bearers(void *ctx, cc_str word, uint32_t most, const struct cc_bearer **out,
                    uint32_t *n)
{
    struct store_shelf *shelf = ctx;
    struct articles of = { 0 };
    struct bearers list = { 0 };

    if (!read_bearers(shelf, word, most, &of))
        return false;
    for (uint32_t i = 0; i < of.all.n; i++)
        if (!add_bearers(shelf, of.all.at[i], word, &list))
            return false;
    *out = list.all.at;
    *n = list.all.n;
    return true;
}

static bool words_of(void *ctx, int64_t article, uint32_t claim, cc_str *out)
{
    const cc_str *all;
    uint32_t n;

    if (!words(ctx, article, &all, &n))
        return false;
    *out = claim < n ? all[claim] : CC_NONE;
    return true;
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
        if (place_of(shelf, sql_int(st, 0)))
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
