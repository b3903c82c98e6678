/* Searching the words of articles and statements. */
#include "rows.h"
#include "words.h"

/* ---- a user's words -------------------------------------------------------------------
 */

struct terms {
    struct cc_buf to;
    uint32_t n;
};

/* Does SQLite see a word there? Letters and digits of ASCII, and all beyond it. */
static bool has_word(cc_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0x80 || (c >= '0' && c <= '9') ||
            ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
            return true;
    }
    return false;
}

/* One string of FTS5's, in which nothing but a quote mark has a meaning. */
static void add_term(struct terms *t, cc_str s, bool prefix)
{
    if (!has_word(s))
        return;
    cc_buf_add(&t->to, t->n++ ? CC_LIT(" AND \"") : CC_LIT("\""));
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != '"')
            cc_buf_addc(&t->to, s.p[i]);
    cc_buf_add(&t->to, prefix ? CC_LIT("\"*") : CC_LIT("\""));
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* "a word* \"a phrase\"", from *at on; the closing quote mark may be missing. */
static void next_term(struct terms *t, cc_str s, size_t *at)
{
    bool phrase = s.p[*at] == '"';
    size_t from = phrase ? *at + 1 : *at, to = from;

    while (to < s.n && s.p[to] != '"' && (phrase || !is_space(s.p[to])))
        to++;
    *at = phrase && to < s.n ? to + 1 : to;
    if (phrase && *at < s.n && s.p[*at] == '*') {
        ++*at;
        add_term(t, cc_str_sub(s, from, to), true);
        return;
    }
    bool prefix = !phrase && to > from && s.p[to - 1] == '*';
    add_term(t, cc_str_sub(s, from, to), prefix);
}

bool store_words(cc_str *out, const char *const *operand, size_t operands,
                 struct cc_arena *a, struct cc_error *err)
{
    struct terms t = { .to = { .a = a } };

    for (size_t i = 0; i < operands; i++) {
        cc_str s = cc_str_c(operand[i]);
        if (cc_str_find(s, CC_LIT("\"")) == s.n) {
            add_term(&t, s, s.n && s.p[s.n - 1] == '*');
            continue;
        }
        for (size_t at = 0; at < s.n;) {
            if (is_space(s.p[at]))
                at++;
            else
                next_term(&t, s, &at);
        }
    }
    *out = cc_buf_str(&t.to);
    if (t.n == 0)
        return cc_fail(err, CC_EUSAGE, "search: for what? Give words");
    return t.n <= STORE_TERMS_MAX ||
           cc_fail(err, CC_EUSAGE, "search: %u words are too many; the limit is %d", t.n,
                   STORE_TERMS_MAX);
}

/* ---- hits -----------------------------------------------------------------------------
 */

static void mark(struct store_hit *hit, const struct words_query *words, cc_str text,
                 struct cc_arena *a)
{
    hit->text = text;
    words_marks(words, text, &hit->mark, &hit->marks, a);
}

static bool read_hit(struct store *s, const struct words_query *words,
                     struct store_hit *hit, struct cc_arena *a, struct cc_error *err)
{
    struct record_article row;

    if (hit->said) {
        if (!store_statement(s, hit->article_id, hit->number, &hit->statement, a, err))
            return false;
        mark(hit, words, hit->statement.words.text, a);
        return true;
    }
    if (!store_article_row(s, hit->article_id, &row, a, err))
        return false;
    mark(hit, words, row.text, a);
    if (hit->marks == 0 && row.title.n) {
        hit->in_title = true;
        mark(hit, words, row.title, a);
    }
    return true;
}

static struct sql_query *begin_search(struct store *s, const struct store_search *q,
                                      struct cc_arena *a, struct cc_error *err)
{
    const struct words_query words = words_query(q->words, a);
    const struct store_filter *f = &q->filter;
    struct sql_query *st = sql_begin(s, QUERY_search, err);

    if (!st)
        return NULL;
    sql_bind_text(st, ":words", q->words);
    sql_bind_text(st, ":terms", words_formula(q->words, &words_fts5, a));
    sql_bind_text(st, ":phrases", words_have_phrase(&words) ? q->words : CC_NONE);
    sql_bind_text(st, ":quoted", q->quoted);
    sql_bind_text(st, ":case", f->case_name);
    sql_bind_text(st, ":party", f->party);
    sql_bind_text(st, ":speaker", f->speaker);
    sql_bind_text(st, ":outlet", f->outlet);
    sql_bind_text(st, ":since", f->since);
    sql_bind_text(st, ":until", f->until);
    sql_bind_int(st, ":limit", q->limit);
    return st;
}

bool store_search(struct store *s, const struct store_search *q, store_take_hit *take,
                  void *ctx, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = begin_search(s, q, a, err);
    enum sql_step step;

    if (!st)
        return false;
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        struct store_hit hit = { .article_id = sql_int(st, 0),
                                 .said = !sql_is_null(st, 1),
                                 .number = (uint32_t)sql_int(st, 1),
                                 .total = (uint64_t)sql_int(st, 2) };
        const struct words_query words = words_query(q->words, a);
        bool ok = read_hit(s, &words, &hit, a, err);
        if (!ok || !take(ctx, &hit)) {
            sql_end(st);
            return ok;
        }
    }
    return step == SQL_DONE;
}
