/* Functions that the queries of a store in SQLite call: words as words.h has them. */
#include "deflated.h"
#include "rows.h"
#include "sql_sqlite.h"
#include "words.h"

/* A call of one; what it gives is in the arena. */
struct calling {
    sqlite3_context *to;
    sqlite3_value **given;
    int n;
    struct cc_arena *a;
};

static cc_str text_of(sqlite3_value *v)
{
    const char *p = sqlite3_value_blob(v);

    return p ? (cc_str){ p, (size_t)sqlite3_value_bytes(v) } : CC_LIT("");
}

/* In an arena of its own, which goes with the call. */
static void in_arena(sqlite3_context *to, int n, sqlite3_value **given,
                     void (*work)(void *arg))
{
    struct calling c = { to, given, n, cc_arena_new(NULL) };
    struct cc_error err = { CC_OK, "" };

    if (!c.a || !cc_arena_guard(c.a, work, &c, &err))
        sqlite3_result_error_nomem(to);
    cc_arena_free(c.a);
}

static void fold(void *arg)
{
    const struct calling *c = arg;
    struct cc_buf b = { .a = c->a };

    for (int i = 0; i < c->n; i++)
        cc_buf_add(&b, words_folded(text_of(c->given[i]), c->a));
    sqlite3_result_text64(c->to, b.p, b.n, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* words_folded(TEXT, ...): the words of all of them. */
static void folded(sqlite3_context *to, int n, sqlite3_value **given)
{
    in_arena(to, n, given, fold);
}

static void look(void *arg)
{
    const struct calling *c = arg;
    const struct words_query q = words_query(text_of(c->given[0]), c->a);
    cc_str *text = CC_ARRAY(c->a, cc_str, (size_t)c->n);

    for (int i = 1; i < c->n; i++)
        text[i - 1] = words_folded(text_of(c->given[i]), c->a);
    sqlite3_result_int(c->to, words_are_in(&q, text, (uint32_t)c->n - 1, c->a));
}

/* words_are_in(PHRASES, TEXT, ...): is each phrase in one of them? */
static void are_in(sqlite3_context *to, int n, sqlite3_value **given)
{
    in_arena(to, n, given, look);
}

static void cut(void *arg)
{
    const struct calling *c = arg;
    struct record_piece p = { .span = { (uint32_t)sqlite3_value_int64(c->given[1]),
                                        (uint32_t)sqlite3_value_int64(c->given[2]) } };
    bool one = sqlite3_value_type(c->given[3]) == SQLITE_NULL;

    rows_read_spans(&p, one ? CC_NONE : text_of(c->given[3]), c->a);
    cc_str words = rows_words_at(&p, text_of(c->given[0]), c->a);
    if (words.p)
        sqlite3_result_text64(c->to, words.p, words.n, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* words_at(TEXT, START, END, SPANS): what a statement says; NULL: there is no such place.
 */
static void at(sqlite3_context *to, int n, sqlite3_value **given)
{
    if (n == 4)
        in_arena(to, n, given, cut);
}

/* words_proof(WORDS): as rows.h says. */
static void proof(sqlite3_context *to, int n, sqlite3_value **given)
{
    if (n == 1)
        sqlite3_result_int64(to, rows_proof(text_of(given[0])));
}

static void result(const struct calling *c, cc_str bytes)
{
    if (bytes.p)
        sqlite3_result_blob64(c->to, bytes.p, bytes.n, SQLITE_TRANSIENT);
}

static void shorten(void *arg)
{
    const struct calling *c = arg;

    result(c, deflated(text_of(c->given[0]), CC_NONE, c->a));
}

/* sqlar_compress(BYTES). */
static void compressed(sqlite3_context *to, int n, sqlite3_value **given)
{
    if (n == 1)
        in_arena(to, n, given, shorten);
}

static void restore(void *arg)
{
    const struct calling *c = arg;
    sqlite3_int64 size = sqlite3_value_int64(c->given[1]);

    if (size >= 0)
        result(c, inflated(text_of(c->given[0]), (size_t)size, CC_NONE, c->a));
}

/* sqlar_uncompress(BYTES, SIZE); NULL: they are damaged, which verify has to see. */
static void uncompressed(sqlite3_context *to, int n, sqlite3_value **given)
{
    if (n == 2)
        in_arena(to, n, given, restore);
}

bool sqlite_functions(struct store *s, struct cc_error *err)
{
    /* Views of the schema may have what has no effect beside its result. */
    static const struct {
        const char *name;
        void (*f)(sqlite3_context *to, int n, sqlite3_value **given);
        int who;
    } rows[] = { { "words_folded", folded, SQLITE_DIRECTONLY },
                 { "words_are_in", are_in, SQLITE_DIRECTONLY },
                 { "words_at", at, SQLITE_DIRECTONLY },
                 { "words_proof", proof, SQLITE_DIRECTONLY },
                 { "sqlar_compress", compressed, SQLITE_DIRECTONLY },
                 { "sqlar_uncompress", uncompressed, SQLITE_INNOCUOUS } };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (sqlite3_create_function(sqlite_of(s), rows[i].name, -1,
                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | rows[i].who,
                                    NULL, rows[i].f, NULL, NULL) != SQLITE_OK)
            return sqlite_fail(s, "opening", err);
    return true;
}
