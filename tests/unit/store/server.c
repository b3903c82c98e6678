/* Stores of the tests in databases of a server. */
#include "server.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef HAVE_POSTGRESQL
#include "store/sql_postgres.h"
#include "support.h"
#endif

bool on_server(void)
{
    return getenv("CLAIMCHECK_SERVER") != NULL;
}

void of_files(void)
{
    if (on_server())
        cr_skip_test("this is of stores that are files");
}

void of_servers(void)
{
    if (!on_server())
        cr_skip_test("this is of stores on a server (tests/postgresql)");
}

#ifdef HAVE_POSTGRESQL

static void make_database(const char *server, const char *name)
{
    struct cc_error err = { CC_OK, "" };
    const struct libpq *lib = libpq(server, &err);
    static const char *const names[] = { "dbname", NULL };

    cr_assert(ne(ptr, (void *)(uintptr_t)lib, NULL), "%s", err.text);
    const char *const values[] = { cc_strf(arena, "%s/postgres%c", server, 0).p, NULL };
    PGconn *c = lib->PQconnectdbParams(names, values, 1);
    cc_str sql = cc_strf(arena, "CREATE DATABASE \"%s\" TEMPLATE template0%c", name, 0);
    PGresult *r = lib->PQexec(c, sql.p); /* it may be there */
    const char *state = lib->PQresultErrorField(r, PG_DIAG_SQLSTATE);
    const bool fine = !state || strcmp(state, "42P04") == 0;
    cr_assert(fine, "%s", lib->PQerrorMessage(c));
    lib->PQclear(r);
    lib->PQfinish(c);
}

const char *place(const char *name)
{
    const char *server = getenv("CLAIMCHECK_SERVER");
    char folder[256];

    if (!server)
        return name;
    cr_assert(ne(ptr, getcwd(folder, sizeof folder), NULL));
    cc_str database = cc_strf(arena, "%s_%s%c", strrchr(folder, '/') + 1, name, 0);
    make_database(server, database.p);
    return cc_strf(arena, "%s/%.*s", server, (int)database.n, database.p).p;
}

bool server_run(struct store *s, const char *sql, cc_str *rows, struct cc_arena *a,
                struct cc_error *err)
{
    const struct connection *c = connection_of(s);
    struct cc_buf b = { .a = a };

    if (!sql_script(s, "SELECT", "waiting", err)) /* out of the pipeline */
        return false;
    PGresult *r = c->lib->PQexec(c->c, sql);
    ExecStatusType status = c->lib->PQresultStatus(r);
    bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
              postgres_fail(s, r, sql, err);
    for (int row = 0; ok && row < c->lib->PQntuples(r); row++)
        for (int i = 0; i < c->lib->PQnfields(r); i++)
            cc_buf_addf(&b, "%s%c",
                        c->lib->PQgetisnull(r, row, i) ? "NULL"
                                                       : c->lib->PQgetvalue(r, row, i),
                        i + 1 < c->lib->PQnfields(r) ? '|' : '\n');
    c->lib->PQclear(r);
    *rows = cc_buf_str(&b);
    return ok;
}

#else

const char *place(const char *name)
{
    return name;
}

bool server_run(struct store *s, const char *sql, cc_str *rows, struct cc_arena *a,
                struct cc_error *err)
{
    (void)s, (void)a;
    *rows = CC_NONE;
    return cc_fail(err, CC_ESTORE, "%s: there is no server", sql);
}

#endif
