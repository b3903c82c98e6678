/* Opening: what is ours, what is refused untouched, what is migrated. */
#include "store_tests.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

TestSuite(open, .init = open_folder, .fini = close_folder);

/* ---- opening --------------------------------------------------------------------------
 */

Test(open, a_new_one_is_ours_alone_and_hardened)
{
    of_files();
    struct store *s = opened("s.db", STORE_WRITE);
    struct stat st;
    int on = -1;

    cr_assert(eq(int, stat("s.db", &st), 0));
    cr_expect(eq(int, st.st_mode & 0777, 0600));
    cr_expect(eq(i64, ask(s, "PRAGMA application_id"), 1667460979));
    cr_expect(eq(i64, ask(s, "PRAGMA user_version"), 9));
    cr_expect(eq(i64, ask(s, "PRAGMA foreign_keys"), 1));
    cr_expect(eq(i64, ask(s, "PRAGMA recursive_triggers"), 1));
    cr_expect(eq(i64, ask(s, "PRAGMA trusted_schema"), 0));
    cr_expect(eq(i64, ask(s, "PRAGMA cell_size_check"), 1));
    cr_expect(
        eq(i64,
           ask(s, "SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"),
           1));
    sqlite3_db_config(sqlite_of(s), SQLITE_DBCONFIG_DEFENSIVE, -1, &on);
    cr_expect(eq(int, on, 1));
    sqlite3_db_config(sqlite_of(s), SQLITE_DBCONFIG_DQS_DML, -1, &on);
    cr_expect(eq(int, on, 0));
    cr_expect(eq(
        i64,
        ask(s,
            "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
            "AND name NOT LIKE 'sqlite_%'"),
        0));
    store_close(s);
    cr_expect(ne(int, access("s.db-wal", F_OK), 0), "no journal is left");
}

Test(open, every_query_prepares_and_has_its_file)
{
    of_files();
    struct store *s = opened("s.db", STORE_WRITE);
    struct cc_error err = { CC_OK, "" };
    char path[PATH_SIZE];
    int files = 0;

    for (int q = 0; q < QUERY_COUNT; q++)
        cr_expect(ne(ptr, sql_begin(s, (enum query)q, &err), NULL), "%s: %s",
                  sql_name_of((enum query)q), err.text);
    source_path(path, "src/store/query");
    DIR *d = opendir(path);
    for (const struct dirent *e; (e = readdir(d));)
        files += strstr(e->d_name, ".sql") != NULL;
    closedir(d);
    cr_expect(eq(int, files, QUERY_COUNT));
    store_close(s);
}

Test(open, a_reader_makes_none)
{
    of_files();
    cr_expect(eq(int, refused("s.db", STORE_READ).code, CC_ESTORE));
    cr_expect(eq(int, refused("s.db", STORE_UPDATE).code, CC_ESTORE));
    cr_expect(ne(int, access("s.db", F_OK), 0));
}

static void put_bytes(const char *path, long at, const void *bytes, size_t n)
{
    FILE *f = fopen(path, "r+");
    cr_assert(ne(ptr, f, NULL));
    cr_assert(eq(int, fseek(f, at, SEEK_SET), 0));
    cr_assert(eq(sz, fwrite(bytes, 1, n, f), n));
    fclose(f);
}

static void expect_untouched(const char *path, const char *says, enum cc_code code)
{
    cc_str before = read_whole(path, arena);

    for (int mode = STORE_READ; mode <= STORE_WRITE; mode++) {
        struct cc_error err = refused(path, (enum store_mode)mode);
        cr_expect(eq(int, err.code, code), "%s", err.text);
        cr_expect(ne(ptr, strstr(err.text, says), NULL), "%s", err.text);
        cr_expect(cc_str_eq(read_whole(path, arena), before), "mode %d changed it", mode);
    }
}

Test(open, what_is_no_store_is_refused_untouched)
{
    of_files();
    make("s.db");
    cr_assert(eq(
        int,
        system("cp s.db newer.db && head -c 9000 s.db >cut.db && echo text >text.db && "
               "cp s.db other.db"),
        0));
    put_bytes("newer.db", 60, "\0\0\0\177", 4);
    expect_untouched("newer.db", "newer", CC_EVERSION);
    expect_untouched("cut.db", "cut short", CC_ESTORE);
    expect_untouched("text.db", "not a claimcheck store", CC_ESTORE);
    put_bytes("other.db", 68, "\0\0\0\0", 4);
    expect_untouched("other.db", "not a claimcheck store", CC_ESTORE);
    cr_assert(eq(int, mkdir("d.db", 0700), 0));
    refused("d.db", STORE_WRITE);
}

/* ---- migrating ------------------------------------------------------------------------
 */

static void make_version_1(const char *path)
{
    extern const char schema_1[];
    sqlite3 *db;

    cr_assert(eq(int, sqlite3_open(path, &db), SQLITE_OK));
    cr_assert(eq(int, sqlite3_exec(db, schema_1, NULL, NULL, NULL), SQLITE_OK));
    cr_assert(
        eq(int,
           sqlite3_exec(db,
                        "INSERT INTO article VALUES (1, 'quay', '0123456789abcdef', "
                        "'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde"
                        "f', x'41', "
                        "1, 'a', 0, 'a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, "
                        "NULL, NULL, NULL, "
                        "NULL, NULL, NULL, NULL, NULL, 'now', 'old')",
                        NULL, NULL, NULL),
           SQLITE_OK),
        "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

Test(open, an_older_one_is_migrated_by_a_writer_after_a_copy)
{
    of_files();
    const struct store_case *cases;
    struct cc_error err = { CC_OK, "" };
    uint32_t n;

    make_version_1("s.db");
    cc_str before = read_whole("s.db", arena);
    cr_expect(eq(int, refused("s.db", STORE_READ).code, CC_EVERSION));
    cr_expect(cc_str_eq(read_whole("s.db", arena), before));
    struct store *s = opened("s.db", STORE_WRITE);
    cr_expect(eq(i64, ask(s, "PRAGMA user_version"), 9));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM article"), 1));
    cr_assert(store_cases(s, CC_NONE, &cases, &n, arena, &err), "%s", err.text);
    cr_assert(eq(u32, n, 1));
    cr_expect(cc_str_eq(cases[0].name, CC_LIT("quay")));
    cr_expect(cases[0].stale);
    store_close(s);
    struct store *old = CC_NEW(arena, struct store);
    sqlite3 *db;
    cr_assert(eq(int, sqlite3_open("s.db.before-9", &db), SQLITE_OK));
    old->db = db;
    cr_expect(eq(i64, ask(old, "PRAGMA user_version"), 1));
    cr_expect(eq(i64, ask(old, "SELECT count(*) FROM article"), 1));
    sqlite3_close(db);
}

/* As the version before left it: an article, a statement, and their words. */
static void make_version_7(const char *path)
{
    extern const char schema_1[], schema_2[], schema_3[], schema_4[], schema_5[],
        schema_6[], schema_7[];
    const char *const steps[] = {
        schema_1,
        schema_2,
        schema_3,
        schema_4,
        schema_5,
        schema_6,
        schema_7,
        "INSERT INTO article (id, case_name, key, sha256, text, form, file, line, name, "
        "undated, title, published, added, rules) VALUES (1, 'quay', '0123456789abcdef', "
        "'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', "
        "CAST('The old gate was open, Ann Ross said.' AS BLOB), 1, 'a', 0, 'a', 0, "
        "'At the Qu\xc3\xa9y', '2031-03-04', 'now', 'old');"
        "INSERT INTO statement (article_id, n, start, \"end\", spans, text, kind, "
        "speaker, speaker_resolved, party, negative, modality, negated, said_date, level, "
        "rule, speaker_confidence, score, speech) VALUES "
        "(1, 0, 0, 21, '[[0,21]]', 'The old gate was open', 'indirect', 'Ann Ross', "
        "'Ann Ross', 'harbour', 0, 'asserted', 0, '2031-03-04', 1, 'cue', 90, 0.5, 1), "
        "(1, 1, 4, 12, '[[4,12]]', 'old gate', 'direct', 'She', 'Ann Ross', 'Ann Ross', "
        "1, 'asserted', 0, '2031-03', 1, NULL, 80, 0.25, 1), "
        "(1, 2, 4, 7, '[[4,7]]', 'old', 'direct', NULL, NULL, NULL, "
        "1, 'asserted', 0, NULL, 1, NULL, 80, 0.25, 1);"
        "INSERT INTO case_state VALUES ('quay', NULL, 'old', 0, 0, NULL);"
        "INSERT INTO article_index (article_index) VALUES ('rebuild');"
        "INSERT INTO statement_index (statement_index) VALUES ('rebuild')"
    };
    sqlite3 *db;

    cr_assert(eq(int, sqlite3_open(path, &db), SQLITE_OK));
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        cr_assert(eq(int, sqlite3_exec(db, steps[i], NULL, NULL, NULL), SQLITE_OK), "%s",
                  sqlite3_errmsg(db));
    sqlite3_close(db);
}

static bool count_hit(void *ctx, const struct store_hit *hit)
{
    uint32_t *n = ctx;
    *n += hit->said ? 1 : 100;
    return true;
}

/* 1 for each statement that has it, 100 for each article that says it elsewhere. */
static uint32_t found(struct store *s, const char *words)
{
    struct store_search q = { .limit = 100 };
    struct cc_error err = { CC_OK, "" };
    uint32_t n = 0;

    cr_assert(store_words(&q.words, &words, 1, arena, &err), "%s", err.text);
    cr_assert(store_search(s, &q, count_hit, &n, arena, &err), "%s", err.text);
    return n;
}

Test(open, words_are_found_in_a_store_of_the_version_before)
{
    of_files();
    static const struct {
        const char *words;
        uint32_t want;
    } rows[] = {
        { "gate", 2 },         { "OLD gate", 2 },    { "gate old", 0 },
        { "old ga*", 2 },      { "said", 100 },      { "Qu\xc3\xa9y", 100 },
        { "quey", 100 },       { "ross said", 100 }, { "said ross", 0 },
        { "the quey", 100 },   { "quey the", 0 },    { "nothing", 0 },
        { "\xe2\x80\x94", 0 },
    };

    make_version_7("s.db");
    struct store *s = opened("s.db", STORE_WRITE);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(u32, found(s, rows[i].words), rows[i].want), "%s", rows[i].words);
    store_close(s);
}

Test(open, statements_of_a_store_of_the_version_before_are_as_they_were)
{
    of_files();
    make_version_7("s.db");
    struct store *s = opened("s.db", STORE_WRITE);
    cc_str rows = rows_of(s,
                          "SELECT n, start, \"end\", kind, speaker, speaker_resolved, "
                          "party, negative, modality, said_date, rule, "
                          "speaker_confidence, score, speech FROM statement ORDER BY n",
                          arena);
    cr_expect(
        cc_str_eq(rows, CC_LIT("0|0|21|indirect|Ann Ross|Ann Ross|harbour|0|asserted|"
                               "2031-03-04|cue|90|0.5|1\n"
                               "1|4|12|direct|She|Ann Ross|Ann Ross|1|asserted|2031-03|"
                               "NULL|80|0.25|1\n"
                               "2|4|7|direct|NULL|NULL|NULL|1|asserted|NULL|NULL|80|"
                               "0.25|1\n")),
        "%.*s", CC_FMT(rows));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM manner"), 2));
    cr_expect(eq(i64, ask(s, "PRAGMA freelist_count"), 0), "it takes no room for more");
    store_close(s);
}

Test(open, words_of_the_hundredth_statement_are_found)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x = sample_of(TEXT, "2031-03-04", "");
    struct record_statement *many = CC_ARRAY(arena, struct record_statement, 100);

    for (int i = 0; i < 100; i++)
        many[i] = x->statement;
    x->from.found.statement = many;
    x->from.found.statements = 100;
    add(s, x, STORE_ADDED);
    cr_expect(eq(u32, found(s, "gate"), 100));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM manner"), 1));
    store_close(s);
}

Test(open, the_newest_is_not_copied)
{
    of_files();
    make("s.db");
    store_close(opened("s.db", STORE_WRITE));
    cr_expect(ne(int, access("s.db.before-9", F_OK), 0));
}
