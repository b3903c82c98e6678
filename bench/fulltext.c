/*
 * What comparing an invented archive takes beside a full-text query for each of its
 * claims: fulltext N [QUERIES]
 *
 * The claims, as they are read, stand in a table of SQLite's FTS5 with their party; the
 * ten best matches of a claim's words are asked for, of all parties and of its own. Words
 * that one claim in twenty has are left out, as nobody would ask for them. Of QUERIES
 * claims, evenly taken, the time for all is reckoned. Comparing is all of it: the index,
 * the pairs, and the findings.
 */
#include "archive.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

enum { WORDS_MAX = 24 };

struct table {
    sqlite3 *db;
    sqlite3_stmt *add, *common, *ask;
    int64_t claims;
};

static void check(struct table *t, int code)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    fprintf(stderr, "fulltext: %s\n", sqlite3_errmsg(t->db));
    exit(1);
}

static void run(struct table *t, const char *sql)
{
    check(t, sqlite3_exec(t->db, sql, NULL, NULL, NULL));
}

static sqlite3_stmt *prepare(struct table *t, const char *sql)
{
    sqlite3_stmt *st;

    check(t, sqlite3_prepare_v2(t->db, sql, -1, &st, NULL));
    return st;
}

/* One word for a party, whatever it is called. */
static cc_str party_of(const struct cc_case *c, uint32_t article,
                       const struct cc_claim *x, struct cc_arena *a)
{
    const struct cc_statements *s = &c->reading[article]->statements;
    uint32_t entity =
        x->statement == CC_NO_INDEX ? CC_NO_INDEX : s->statement[x->statement].entity;

    return entity == CC_NO_INDEX ? CC_LIT("article")
                                 : cc_strf(a, "party%u", c->actor_of[article][entity]);
}

static void open_table(struct table *t)
{
    check(t, sqlite3_open("", &t->db));
    run(t, "PRAGMA cache_size = -524288");
    run(t, "CREATE VIRTUAL TABLE f USING fts5(party, words, content='', detail=column)");
    run(t, "CREATE VIRTUAL TABLE v USING fts5vocab(f, 'row')");
    t->add = prepare(t, "INSERT INTO f (rowid, party, words) VALUES (?1, ?2, ?3)");
    t->common = prepare(t, "SELECT doc FROM v WHERE term = ?1");
    t->ask = prepare(t, "SELECT rowid FROM f WHERE f MATCH ?1 ORDER BY rank LIMIT 10");
}

static void bind(sqlite3_stmt *st, int at, cc_str s)
{
    sqlite3_bind_text(st, at, s.p, (int)s.n, SQLITE_TRANSIENT);
}

static void fill(struct table *t, const struct cc_case *c)
{
    struct cc_arena *a = cc_arena_new(NULL);

    run(t, "BEGIN");
    for (uint32_t r = 0; r < c->n; r++) {
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            const struct cc_claim *x = &c->reading[r]->claims.claim[i];

            sqlite3_bind_int64(t->add, 1, ++t->claims);
            bind(t->add, 2, party_of(c, r, x, a));
            bind(t->add, 3, x->words);
            check(t, sqlite3_step(t->add));
            sqlite3_reset(t->add);
        }
        cc_arena_reset(a);
    }
    run(t, "COMMIT");
    run(t, "INSERT INTO f (f) VALUES ('optimize')");
    cc_arena_free(a);
}

static bool is_common(struct table *t, cc_str word)
{
    bind(t->common, 1, word);
    bool common = sqlite3_step(t->common) == SQLITE_ROW &&
                  sqlite3_column_int64(t->common, 0) > t->claims / 20;

    sqlite3_reset(t->common);
    return common;
}

static void add_words(struct table *t, struct cc_buf *b, cc_str words)
{
    uint32_t n = 0;

    while (words.n && n < WORDS_MAX) {
        cc_str word = cc_str_cut(&words, ' ');

        if (word.n && cc_str_find(word, CC_LIT("\"")) == word.n && !is_common(t, word))
            cc_buf_addf(b, "%s\"%.*s\"", n++ ? " OR " : "", CC_FMT(word));
    }
}

/* The ten that match best; party: CC_NONE for all. */
static void ask(struct table *t, const struct cc_claim *x, cc_str party,
                struct cc_arena *a)
{
    struct cc_buf b = { .a = a };
    size_t empty;

    if (party.n)
        cc_buf_addf(&b, "party : %.*s AND ", CC_FMT(party));
    cc_buf_add(&b, CC_LIT("words : ("));
    empty = b.n;
    add_words(t, &b, x->words);
    if (b.n == empty)
        return;
    cc_buf_addc(&b, ')');
    bind(t->ask, 1, cc_buf_str(&b));
    int code;
    while ((code = sqlite3_step(t->ask)) == SQLITE_ROW)
        ;
    check(t, code);
    sqlite3_reset(t->ask);
}

/* Seconds for all claims, by those that are asked for. */
static double ask_all(struct table *t, const struct cc_case *c, uint32_t queries,
                      bool own_party)
{
    struct cc_arena *a = cc_arena_new(NULL);
    int64_t step = t->claims / queries + 1, number = 0, asked = 0;
    double begun = bench_now(), took;

    for (uint32_t r = 0; r < c->n; r++)
        for (uint32_t i = 0; i < c->reading[r]->claims.n; i++) {
            const struct cc_claim *x = &c->reading[r]->claims.claim[i];

            if (number++ % step)
                continue;
            ask(t, x, own_party ? party_of(c, r, x, a) : CC_NONE, a);
            asked++;
            cc_arena_reset(a);
        }
    took = bench_now() - begun;
    cc_arena_free(a);
    return took * (double)t->claims / (double)asked;
}

int main(int argc, char **argv)
{
    uint32_t n = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 0;
    uint32_t queries = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : 500;
    struct cc_arena *a = cc_arena_new(NULL);
    struct table t = { .claims = 0 };

    if (n < 2 || !queries || !a) {
        fputs("usage: fulltext N [QUERIES]\n", stderr);
        return 2;
    }
    double begun = bench_now();
    struct archive_case x = archive_case(n, a);
    double read = bench_now();
    struct cc_findings f = cc_compare(&x.c, a);
    double compared = bench_now();
    open_table(&t);
    fill(&t, &x.c);
    double filled = bench_now();
    double own = ask_all(&t, &x.c, queries, true);
    double all = ask_all(&t, &x.c, queries, false);

    printf(
        "%lld claims, %u findings; seconds: read %.1f, compare %.1f; FTS5: index %.1f, "
        "queries of one party %.0f, of all %.0f\n",
        (long long)t.claims, f.n, read - begun, compared - read, filled - compared, own,
        all);
    printf("one party %.1f times, all parties %.1f times; reading and indexing included "
           "%.1f, %.1f\n",
           own / (compared - read), all / (compared - read),
           (own + read - begun + filled - compared) / (compared - begun),
           (all + read - begun + filled - compared) / (compared - begun));
    sqlite3_close_v2(t.db);
    cc_arena_free(a);
    return 0;
}
