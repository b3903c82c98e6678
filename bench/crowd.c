/*
 * A store with very many findings, to measure the review page with: each is a copy of one
 * that the store has, under another id.
 *
 *   crowd STORE N
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

static const char copy[] =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1),"
    " f AS (SELECT *, row_number() OVER (ORDER BY id) - 1 AS k, count(*) OVER () AS all_ "
    "       FROM finding)"
    "INSERT INTO finding (id, case_name, key, ord, family, kind, grade, rule, score, why,"
    "  found, live, explanation, a_party, b_party, day) "
    "SELECT 1000000 + n.i, f.case_name, printf('%016x', 1000000 + n.i), 1000 + n.i, f.family,"
    "  f.kind, f.grade, f.rule, f.score, f.why, f.found, f.live, f.explanation, f.a_party,"
    "  f.b_party, f.day FROM n JOIN f ON f.k = n.i % f.all_";

static const char sides[] =
    "INSERT INTO finding_side (finding_id, side, n, article_id, claim_n) "
    "SELECT c.id, s.side, s.n, s.article_id, s.claim_n FROM finding c "
    "JOIN finding o ON o.id < 1000000 AND o.why = c.why AND o.kind = c.kind "
    "JOIN finding_side s ON s.finding_id = o.id WHERE c.id > 1000000 "
    "ON CONFLICT DO NOTHING";

static void run(sqlite3 *db, const char *sql, int n)
{
    sqlite3_stmt *st;

    if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK) {
        fprintf(stderr, "crowd: %s\n", sqlite3_errmsg(db));
        exit(1);
    }
    if (sqlite3_bind_parameter_count(st))
        sqlite3_bind_int(st, 1, n);
    if (sqlite3_step(st) != SQLITE_DONE) {
        fprintf(stderr, "crowd: %s\n", sqlite3_errmsg(db));
        exit(1);
    }
    sqlite3_finalize(st);
}

int main(int argc, char **argv)
{
    sqlite3 *db;

    if (argc != 3 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, NULL)) {
        fputs("usage: crowd STORE N\n", stderr);
        return 2;
    }
    run(db, "BEGIN", 0);
    run(db, copy, atoi(argv[2]));
    run(db, sides, 0);
    run(db, "COMMIT", 0);
    sqlite3_close(db);
    return 0;
}
