/* A store in PostgreSQL has the tables of a store that is a file. */
#include "store_tests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

TestSuite(parity, .init = open_folder, .fini = close_folder);

Test(parity, tables_are_those_of_files)
{
    of_servers();
    struct cc_error err = { CC_OK, "" };
    struct store *file = store_open("f.db", STORE_WRITE, arena, &err);
    cr_assert(ne(ptr, file, NULL), "%s", err.text);
    struct store *server = opened("s.db", STORE_WRITE);
    cc_str of_file = rows_of(
        file,
        "SELECT t.name || '.' || c.name || ' ' || CASE c.type WHEN 'INTEGER' THEN "
        "'bigint' WHEN 'REAL' THEN 'double precision' WHEN 'BLOB' THEN 'bytea' ELSE "
        "'text' END FROM pragma_table_list t JOIN pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' "
        "ORDER BY t.name, c.cid",
        arena);
    cc_str of_server = rows_of(
        server,
        "SELECT table_name || '.' || column_name || ' ' || data_type FROM "
        "information_schema.columns WHERE table_schema = 'claimcheck' AND table_name NOT "
        "IN ('store', 'article_index', 'claim_index', 'statement_index') AND table_name NOT IN "
        "(SELECT table_name FROM information_schema.views) "
        "ORDER BY CAST(table_name AS TEXT) COLLATE \"C\", ordinal_position",
        arena);
    cr_expect(gt(sz, of_file.n, 1000));
    cr_expect(cc_str_eq(of_file, of_server), "%.*s\nagainst\n%.*s", CC_FMT(of_file),
              CC_FMT(of_server));
    store_close(file);
    store_close(server);
}

/* Each file of a folder, and each name of the list of what is embedded. */
static void must_be_listed(const char *folder, const char *list, uint32_t at_least)
{
    char path[PATH_SIZE], command[3 * PATH_SIZE];
    char from[PATH_SIZE];

    source_path(path, folder);
    source_path(from, list);
    snprintf(command, sizeof command,
             "ls %s | sed -n 's/[.]sql$//p' | LC_ALL=C sort >files && "
             "sed -n 's/^QUERY(\\(.*\\))$/\\1/p' %s >listed && cmp files listed && "
             "[ $(wc -l <files) -ge %u ]",
             path, from, at_least);
    cr_expect(eq(int, system(command), 0), "%s and %s differ", folder, list);
}

Test(parity, each_query_has_its_file)
{
    must_be_listed("src/store/query", "src/store/queries.def", 100);
    must_be_listed("src/store/query/postgresql", "src/store/queries_postgresql.def", 10);
}

/* Rows that are copied have the columns of the query that puts one. */
Test(parity, copies_have_the_columns_of_their_queries)
{
    char folder[PATH_SIZE], command[4 * PATH_SIZE];

    must_be_listed("src/store/query/postgresql/copy", "src/store/queries_copied.def", 3);
    source_path(folder, "src/store/query");
    snprintf(command, sizeof command,
             "cd %s/postgresql/copy && for copy in *.sql; do "
             "put=../$copy; [ -e $put ] || put=../../$copy; "
             "c=$(tr '\\n' ' ' <$copy | sed 's/^COPY \\([^)]*)\\).*/\\1/; s/  */ /g'); "
             "p=$(grep -v '^--' $put | tr '\\n' ' ' | "
             "sed 's/^INSERT INTO \\([^)]*)\\).*/\\1/; s/  */ /g'); "
             "[ \"$c\" = \"$p\" ] || exit 1; done",
             folder);
    cr_expect(eq(int, system(command), 0));
}
