/*
 * retext STORE FILE text|packed OFFSET BYTE: changes a byte of the text of the article of
 * that file in a store that is a file; packed: of the text as zlib packed it.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static int fail(const char *what)
{
    fprintf(stderr, "retext: %s\n", what);
    return 2;
}

/* The bytes, with the one changed; they are on the heap. */
static unsigned char *changed(sqlite3_stmt *st, int packed, size_t at, char byte, size_t *n)
{
    uLongf size = (uLongf)sqlite3_column_int64(st, 1);
    const unsigned char *kept = sqlite3_column_blob(st, 0);
    size_t length = (size_t)sqlite3_column_bytes(st, 0);

    *n = packed ? length : size;
    unsigned char *bytes = malloc(*n + 1);
    if (!bytes || at >= *n)
        return NULL;
    if (packed || length == size)
        memcpy(bytes, kept, *n);
    else if (uncompress(bytes, &size, kept, length) != Z_OK)
        return NULL;
    bytes[at] = (unsigned char)byte;
    return bytes;
}

int main(int argc, char **argv)
{
    sqlite3 *db;
    sqlite3_stmt *st;
    size_t n;

    if (argc != 6 || sqlite3_open(argv[1], &db) != SQLITE_OK)
        return fail("no such store");
    if (sqlite3_prepare_v2(db, "SELECT text, size, id FROM article WHERE file = ?1", -1, &st,
                           NULL) != SQLITE_OK ||
        sqlite3_bind_text(st, 1, argv[2], -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_step(st) != SQLITE_ROW)
        return fail("no such article");
    unsigned char *bytes = changed(st, strcmp(argv[3], "packed") == 0,
                                   (size_t)strtoul(argv[4], NULL, 10), argv[5][0], &n);
    sqlite3_int64 id = sqlite3_column_int64(st, 2);
    if (!bytes)
        return fail("no such byte");
    sqlite3_finalize(st);
    if (sqlite3_prepare_v2(db, "UPDATE article SET text = ?1 WHERE id = ?2", -1, &st, NULL) !=
            SQLITE_OK ||
        sqlite3_bind_blob64(st, 1, bytes, n, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_int64(st, 2, id) != SQLITE_OK || sqlite3_step(st) != SQLITE_DONE)
        return fail(sqlite3_errmsg(db));
    sqlite3_finalize(st);
    sqlite3_close(db);
    free(bytes);
    return 0;
}
