/* What was changed, taken out, put in or swapped is found; what was cut off or made anew
 * only by a head that was kept. */
#include "desk_tests.h"

#include <string.h>

TestSuite(tamper, .init = open_folder, .fini = close_folder);

#define LAST "(SELECT max(seq) FROM event)"

/* A store with a history of some length, its triggers and checks taken off. */
static struct store *bare_history(const char *path)
{
    of_files();
    make_desk(path, 3, true);
    struct store *s = opened(path, STORE_WRITE);

    for (uint32_t i = 0; i < 3; i++)
        act(s, &ana, i == 2 ? REVIEW_DO_DISMISS : REVIEW_DO_CONFIRM, key_of(i));
    act(s, &rep, REVIEW_DO_NOTE, key_of(0));
    act(s, &ben, REVIEW_DO_SIGN, key_of(0));
    act_statement(s, &ana, REVIEW_DO_CORRECT);
    cr_assert(eq(i64, broken_at(s, NULL, NULL), 0));
    run_sql(s, "PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON;"
               "PRAGMA foreign_keys = OFF;"
               "DROP TRIGGER event_is_not_changed; DROP TRIGGER event_is_not_dropped;"
               "DROP TRIGGER event_follows");
    return s;
}

/* ---- each byte ------------------------------------------------------------------------
 */

struct cell {
    const char *table, *column;
    int64_t seq;
};

/* Puts that value there, of the type that the column has. */
static void write_cell(struct store *s, const struct cell *c, const char *bytes, int n)
{
    cc_str sql = cc_strf(arena, "UPDATE %s SET %s = ?1 WHERE seq = %lld%c", c->table,
                         c->column, (long long)c->seq, 0);
    sqlite3_stmt *st;

    cr_assert(eq(int, sqlite3_prepare_v2(sqlite_of(s), sql.p, -1, &st, NULL), SQLITE_OK),
              "%s", sqlite3_errmsg(sqlite_of(s)));
    if (strcmp(c->column, "salt") == 0)
        sqlite3_bind_blob(st, 1, bytes, n, SQLITE_TRANSIENT);
    else
        sqlite3_bind_text(st, 1, bytes, n, SQLITE_TRANSIENT);
    cr_assert(eq(int, sqlite3_step(st), SQLITE_DONE), "%s", sqlite3_errmsg(sqlite_of(s)));
    sqlite3_finalize(st);
}

static cc_str read_cell(struct store *s, const struct cell *c)
{
    cc_str sql = cc_strf(arena, "SELECT %s FROM %s WHERE seq = %lld%c", c->column,
                         c->table, (long long)c->seq, 0);
    sqlite3_stmt *st;
    cc_str out = CC_NONE;

    cr_assert(eq(int, sqlite3_prepare_v2(sqlite_of(s), sql.p, -1, &st, NULL), SQLITE_OK));
    if (sqlite3_step(st) == SQLITE_ROW)
        out = cc_str_copy(arena, (cc_str){ sqlite3_column_blob(st, 0),
                                           (size_t)sqlite3_column_bytes(st, 0) });
    sqlite3_finalize(st);
    return out;
}

/* Another byte that the column can hold: a digit of a digit. */
static char other(char c)
{
    return c >= '0' && c <= '9' ? (char)('0' + (c - '0' + 1) % 10) : (char)(c ^ 1);
}

static void flip_cell(struct store *s, const struct cell *c, uint32_t step)
{
    cc_str was = read_cell(s, c);
    char *bytes = CC_ARRAY(arena, char, was.n + 1);

    for (size_t i = c->seq % step; i < was.n; i += step) {
        memcpy(bytes, was.p, was.n);
        bytes[i] = other(bytes[i]);
        write_cell(s, c, bytes, (int)was.n);
        cr_expect(gt(i64, broken_at(s, NULL, NULL), 0), "%s.%s of %lld, byte %zu: %.*s",
                  c->table, c->column, (long long)c->seq, i, CC_FMT(was));
        write_cell(s, c, was.p, (int)was.n);
    }
}

Test(tamper, each_byte_of_each_event_counts)
{
    static const char *const columns[] = { "at",        "actor",    "action", "object",
                                           "case_name", "key",      "rev",    "facts",
                                           "words",     "previous", "hash" };
    struct store *s = bare_history("s.db");
    int64_t events = ask(s, "SELECT count(*) FROM event");
    uint32_t step = runs_of(5, 1);

    for (int64_t seq = 1; seq <= events; seq++)
        for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
            flip_cell(s, &(struct cell){ "event", columns[i], seq }, step);
    cr_expect(gt(i64, ask(s, "SELECT count(*) FROM event_words"), 0));
    for (int64_t seq = 1; seq <= events; seq++) {
        flip_cell(s, &(struct cell){ "event_words", "text", seq }, 1);
        flip_cell(s, &(struct cell){ "event_words", "salt", seq }, 1);
    }
    cr_expect(eq(i64, broken_at(s, NULL, NULL), 0), "all is as it was");
    store_close(s);
}

/* ---- each row -------------------------------------------------------------------------
 */

/* Does it to a copy; the first event that does not fit. */
static int64_t broken_by(struct store *s, const char *sql)
{
    run_sql(s, "SAVEPOINT tampering");
    run_sql(s, sql);
    int64_t broken = broken_at(s, NULL, NULL);
    run_sql(s, "ROLLBACK TO tampering; RELEASE tampering");
    return broken;
}

Test(tamper, events_taken_out_swapped_and_put_in_are_named)
{
    struct store *s = bare_history("s.db");
    int64_t events = ask(s, "SELECT count(*) FROM event");

    for (int64_t seq = 1; seq < events; seq++) {
        cc_str out =
            cc_strf(arena, "DELETE FROM event WHERE seq = %lld%c", (long long)seq, 0);
        cc_str closed = cc_strf(arena,
                                "DELETE FROM event WHERE seq = %lld;"
                                "UPDATE event SET seq = seq - 1 WHERE seq > %lld%c",
                                (long long)seq, (long long)seq, 0);
        cc_str swapped = cc_strf(arena,
                                 "UPDATE event SET seq = 1000 WHERE seq = %lld;"
                                 "UPDATE event SET seq = %lld WHERE seq = %lld;"
                                 "UPDATE event SET seq = %lld WHERE seq = 1000%c",
                                 (long long)seq, (long long)seq, (long long)seq + 1,
                                 (long long)seq + 1, 0);
        cr_expect(gt(i64, broken_by(s, out.p), 0), "%lld taken out", (long long)seq);
        cr_expect(gt(i64, broken_by(s, closed.p), 0), "%lld taken out, gap closed",
                  (long long)seq);
        cr_expect(gt(i64, broken_by(s, swapped.p), 0), "%lld swapped", (long long)seq);
    }
    cr_expect(
        gt(i64,
           broken_by(s, "INSERT INTO event SELECT seq + 1, at, 'ghost', action, object, "
                        "case_name, key, rev + 1, facts, '', hash, previous FROM event "
                        "WHERE seq = " LAST),
           0));
    cr_expect(
        gt(i64,
           broken_by(s, "INSERT INTO event SELECT seq + 1, at, actor, action, object, "
                        "case_name, key, rev, facts, '', hash, hash FROM event "
                        "WHERE seq = " LAST),
           0));
    cr_expect(gt(i64, broken_by(s, "DELETE FROM event_words"), 0),
              "words that nobody removed by law");
    store_close(s);
}

Test(tamper, an_end_that_is_cut_off_only_a_head_shows)
{
    struct store *s = bare_history("s.db");
    struct cc_error err = { CC_OK, "" };
    struct review_head head;
    bool missing = true;

    cr_assert(review_head(s, &head, &err), "%s", err.text);
    cr_expect(eq(i64, broken_at(s, &head, &missing), 0));
    cr_expect(not(missing));
    run_sql(s, "DELETE FROM event_words WHERE seq >= " LAST " - 1;"
               "DELETE FROM event WHERE seq >= " LAST " - 1");
    cr_expect(eq(i64, broken_at(s, NULL, NULL), 0), "a chain alone cannot show it");
    cr_expect(eq(i64, broken_at(s, &head, &missing), 0));
    cr_expect(missing);
    store_close(s);
}

Test(tamper, the_store_itself_refuses_to_change_events)
{
    of_files(); /* tests/postgresql/store.sh says it of servers */
    static const char *const changes[] = {
        "UPDATE event SET actor = 'ghost' WHERE seq = 1",
        "DELETE FROM event WHERE seq = 1",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 1",
        "REPLACE INTO event SELECT seq, at, 'ghost', action, object, case_name, key, rev, "
        "facts, words, previous, hash FROM event WHERE seq = 1",
        "INSERT INTO event SELECT seq + 100, at, actor, action, object, case_name, key, rev, "
        "facts, words, previous, hash FROM event WHERE seq = 1",
    };

    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        cr_expect(not(run_it(s, changes[i])), "%s", changes[i]);
    cr_expect(eq(i64, broken_at(s, NULL, NULL), 0));
    store_close(s);
}
