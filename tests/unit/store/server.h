/* Where the stores of the tests are: files, or databases of the server at
 * $CLAIMCHECK_SERVER (tests/postgresql). */
#ifndef TESTS_SERVER_H
#define TESTS_SERVER_H

#include "store/store.h"

bool on_server(void);
/* Skips the running test where stores are no files. */
void of_files(void);
/* The same where they are. */
void of_servers(void);
/* The store of that name: itself, or the address of a database of the test's own, made at
 * the first call. */
const char *place(const char *name);

/* SQL of the test's own, as the store's connection would ask it; rows are lines, and
 * columns are parted by |. */
bool server_run(struct store *s, const char *sql, cc_str *rows, struct cc_arena *a,
                struct cc_error *err);

#endif
