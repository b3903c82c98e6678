/* Within the SQLite back end, and for tests that look behind sql.h. */
#ifndef STORE_SQL_SQLITE_H
#define STORE_SQL_SQLITE_H

#include "sql_backend.h"

#include <sqlite3.h>

static inline sqlite3 *sqlite_of(const struct store *s)
{
    return s->db;
}

bool sqlite_open(struct store *s, enum store_mode mode, struct cc_error *err);

/* Makes known what the queries call. */
bool sqlite_functions(struct store *s, struct cc_error *err);

/* What SQLite says went wrong, as an error of the store; always false. */
bool sqlite_fail(const struct store *s, const char *doing, struct cc_error *err);

#endif
