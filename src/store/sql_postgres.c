/*
 * PostgreSQL's interface in the words of the house.
 *
 * Queries are sent in pipeline mode. Within a transaction one whose rows do not matter is
 * sent and not waited for: should it fail, the next one that is waited for says so, and
 * nothing of the transaction stays. The rows of a query are read at once, but for those
 * of queries_streamed.def, which have a cursor; while some are at hand outside a
 * transaction, further queries see the tables as that one did.
 */
#include "sql_postgres.h"

#include <assert.h>
#include <endian.h>
#include <stdlib.h>
#include <string.h>

#define IS_STATE(state, code) (strcmp((state), (code)) == 0)

cc_str postgres_message(const struct connection *c)
{
    cc_str rest = cc_str_c(c->lib->PQerrorMessage(c->c));

    return cc_str_cut(&rest, '\n');
}

bool postgres_fail(const struct store *s, const PGresult *r, const char *doing,
                   struct cc_error *err)
{
    const struct connection *c = connection_of(s);
    const char *state = r ? c->lib->PQresultErrorField(r, PG_DIAG_SQLSTATE) : NULL;
    const char *what = r ? c->lib->PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY) : NULL;

    if (!state || c->lib->PQstatus(c->c) != CONNECTION_OK)
        return cc_fail(err, CC_ESTORE,
                       "%s: the connection to the store was lost (%s): %.*s; what was "
                       "under way is there as a whole or not at all",
                       s->path, doing, CC_FMT(postgres_message(c)));
    if (IS_STATE(state, "55P03") || IS_STATE(state, "40P01") || IS_STATE(state, "40001"))
        return cc_fail(
            err, CC_ECONFLICT,
            "%s: the store is being written by another program (%s); try again", s->path,
            doing);
    const char *next = "";
    if (IS_STATE(state, "53100"))
        next = "; make room and run this again, the store is as it was";
    else if (IS_STATE(state, "42501"))
        next = "; the store's owner may grant that: SELECT claimcheck.admit('ROLE')";
    return cc_fail(err, CC_ESTORE, "%s: store, %s: %s%s", s->path, doing,
                   what ? what : "no reason is given", next);
}

/* ---- sending and reading --------------------------------------------------------------
 */

static void note(struct connection *c, enum sent what, enum query which)
{
    c->sent[c->waiting].what = what;
    c->sent[c->waiting++].which = which;
}

/* What the server said of one thing that was sent; kept in *rows if that is wanted. */
static bool read_one(struct store *s, enum sent what, enum query which, PGresult **rows,
                     struct cc_error *err)
{
    struct connection *c = connection_of(s);
    PGresult *r = c->lib->PQgetResult(c->c);
    ExecStatusType status = r ? c->lib->PQresultStatus(r) : PGRES_FATAL_ERROR;
    bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
              status == PGRES_PIPELINE_SYNC;

    /* A transaction that failed is rolled back by its commit, and that is no error. */
    if (ok && which == QUERY_commit && what == SENT_QUERY &&
        strcmp(c->lib->PQcmdStatus(r), "ROLLBACK") == 0)
        ok = cc_fail(err, CC_ESTORE, "%s: nothing was stored", s->path);
    else if (!ok &&
             status != PGRES_PIPELINE_ABORTED) /* what failed before has said why */
        postgres_fail(s, r, what == SENT_PLAIN ? "reading" : sql_name_of(which), err);
    if (!ok && what == SENT_PREPARE)
        prepared_of(s->prepared[which])->known = false;
    if (ok && rows)
        *rows = r;
    else
        c->lib->PQclear(r);
    if (r && what != SENT_SYNC) /* each result but this has an end */
        c->lib->PQclear(c->lib->PQgetResult(c->c));
    return ok;
}

/* Reads all results that are waiting; those of the last query into *rows, if not NULL. */
static bool read_all(struct store *s, PGresult **rows, struct cc_error *err)
{
    struct connection *c = connection_of(s);
    bool ok = true;

    for (uint32_t i = 0; i < c->waiting; i++) {
        bool last = rows && i + 2 == c->waiting;
        ok &= read_one(s, c->sent[i].what, c->sent[i].which, last ? rows : NULL, err);
        if (c->lib->PQstatus(c->c) != CONNECTION_OK) {
            ok = false;
            break;
        }
    }
    c->waiting = 0;
    return ok;
}

/* Sent, if the connection stands; reading the result says it if not. */
static void send_sync(struct connection *c)
{
    c->lib->PQpipelineSync(c->c);
    note(c, SENT_SYNC, QUERY_COUNT);
}

static void enter(struct connection *c)
{
    if (!c->piped)
        c->lib->PQenterPipelineMode(c->c);
    c->piped = true;
}

static void send_plain(struct connection *c, const char *sql)
{
    enter(c);
    c->lib->PQsendQueryParams(c->c, sql, 0, NULL, NULL, NULL, NULL, 1);
    note(c, SENT_PLAIN, QUERY_COUNT);
}

/* Ends the transaction that open queries were read in; they have their rows. */
static void end_reading(struct connection *c)
{
    if (!c->reading)
        return;
    c->reading = false;
    c->transaction++;
    send_plain(c, "COMMIT");
    send_sync(c);
}

/* What was sent so far; rows that are held are not. */
static bool settle(struct store *s, struct cc_error *err)
{
    struct connection *c = connection_of(s);

    if (c->waiting == 0)
        return true;
    send_sync(c);
    return read_all(s, NULL, err);
}

bool postgres_send(struct prepared *p, struct cc_error *err)
{
    struct connection *c = connection_of(p->is.s);
    const char *name = sql_name_of(p->is.which);

    if (c->waiting + 8 > SENT_MAX &&
        !settle(p->is.s, err)) /* it has much to say by now */
        return false;
    enter(c);
    if (!p->known) {
        c->lib->PQsendPrepare(c->c, name, p->sql, p->parameters, p->types);
        note(c, SENT_PREPARE, p->is.which);
        p->known = true;
    }
    c->lib->PQsendQueryPrepared(c->c, name, p->parameters, p->values, p->lengths,
                                p->formats, 1);
    note(c, SENT_QUERY, p->is.which);
    return true;
}

static bool send_query(struct prepared *p, struct cc_error *err)
{
    return postgres_put_held(p->is.s, err) && postgres_fill(p, err) &&
           postgres_send(p, err);
}

/* A failed query leaves a transaction of its own behind, if it has one. */
static bool wait_for(struct prepared *p, PGresult **rows, struct cc_error *err)
{
    struct connection *c = connection_of(p->is.s);

    send_sync(c);
    if (read_all(p->is.s, rows, err))
        return true;
    if (rows) {
        c->lib->PQclear(*rows);
        *rows = NULL;
    }
    end_reading(c);
    return false;
}

/* ---- queries --------------------------------------------------------------------------
 */

/* What is read outside a transaction has one of its own. */
static void begin_reading(struct store *s)
{
    struct connection *c = connection_of(s);

    if (s->in_transaction || c->reading)
        return;
    send_plain(c, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    c->reading = true;
    c->transaction++;
}

/* The rows that a cursor gives next, or all. */
static bool read_rows(struct prepared *p, struct cc_error *err)
{
    struct connection *c = connection_of(p->is.s);

    if (p->fetch)
        send_plain(c, p->fetch);
    if (!wait_for(p, &p->rows, err))
        return false;
    p->more = p->fetch && c->lib->PQntuples(p->rows) == POSTGRES_FETCH;
    p->row = -1;
    return true;
}

static bool open_rows(struct prepared *p, struct cc_error *err)
{
    begin_reading(p->is.s);
    p->opened = send_query(p, err) && read_rows(p, err);
    connection_of(p->is.s)->open += p->opened;
    p->cursor = connection_of(p->is.s)->transaction;
    return p->opened;
}

static bool more_rows(struct prepared *p, struct cc_error *err)
{
    const struct connection *c = connection_of(p->is.s);

    assert(p->cursor == c->transaction); /* who walks over rows ends no transaction */
    c->lib->PQclear(p->rows);
    p->rows = NULL;
    return read_rows(p, err);
}

static enum sql_step step(struct sql_query *q, struct cc_error *err)
{
    struct prepared *p = prepared_of(q);
    const struct connection *c = connection_of(q->s);

    if (!p->sql)
        return SQL_DONE;
    if (!p->opened && !open_rows(p, err))
        return SQL_FAILED;
    if (p->row + 1 == c->lib->PQntuples(p->rows) && p->more && !more_rows(p, err))
        return SQL_FAILED;
    return ++p->row < c->lib->PQntuples(p->rows) ? SQL_ROW : SQL_DONE;
}

static void end_rows(struct prepared *p)
{
    struct connection *c = connection_of(p->is.s);

    c->lib->PQclear(p->rows);
    p->rows = NULL;
    p->opened = false;
    if (p->close && p->cursor == c->transaction &&
        (p->is.s->in_transaction || c->open > 1))
        send_plain(c, p->close);
    if (--c->open == 0)
        end_reading(c);
}

static void end(struct sql_query *q)
{
    struct prepared *p = prepared_of(q);

    if (p->opened)
        end_rows(p);
    for (int i = 0; i < p->parameters; i++)
        p->parameter[i].value = CC_NONE;
    p->at = 0;
    if (p->scratch)
        cc_arena_reset(p->scratch);
}

bool postgres_unpipe(struct store *s, struct cc_error *err)
{
    struct connection *c = connection_of(s);
    bool ok = true;

    if (c->piped) {
        ok = settle(s, err);
        c->lib->PQexitPipelineMode(c->c);
        c->piped = false;
    }
    return ok;
}

static bool script(struct store *s, const char *text, const char *doing,
                   struct cc_error *err)
{
    struct connection *c = connection_of(s);

    end_reading(c);
    bool ok = postgres_put_held(s, err);
    ok &= postgres_unpipe(s, err);
    PGresult *r = c->lib->PQexec(c->c, text);
    ExecStatusType status = c->lib->PQresultStatus(r);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        ok = postgres_fail(s, r, doing, err);
    c->lib->PQclear(r);
    return ok;
}

/* Locks; who does not get the lock is in no transaction. */
static bool begin(struct store *s, struct cc_error *err)
{
    struct cc_error no = { CC_OK, "" };

    connection_of(s)->transaction++;
    if (script(s, postgres_text_of(QUERY_begin), sql_name_of(QUERY_begin), err))
        return true;
    script(s, postgres_text_of(QUERY_rollback), sql_name_of(QUERY_rollback), &no);
    return false;
}

static bool run(struct sql_query *q, struct cc_error *err)
{
    struct prepared *p = prepared_of(q);
    bool ends = q->which == QUERY_commit || q->which == QUERY_rollback, ok = true;
    struct cc_error no = { CC_OK, "" };

    if (q->which == QUERY_begin)
        return begin(q->s, err);
    connection_of(q->s)->transaction += ends || q->which == QUERY_snapshot;
    if (q->which == QUERY_rollback) { /* behind one that failed it would not be heard */
        postgres_drop_held(connection_of(q->s));
        settle(q->s, &no);
    }
    if (p->copy && q->s->in_transaction)
        ok = postgres_hold(p, err);
    else if (p->sql && !p->opened) {
        if (!q->s->in_transaction)
            end_reading(connection_of(q->s));
        ok = send_query(p, err) &&
             ((q->s->in_transaction && !ends) || wait_for(p, NULL, err));
    }
    end(q);
    return ok;
}

static bool settle_all(struct store *s, struct cc_error *err)
{
    return postgres_put_held(s, err) && settle(s, err);
}

/* ---- columns --------------------------------------------------------------------------
 */

enum { BOOLEAN = 16, BYTES = 17, LONG = 20, INTEGER = 23, REAL = 701 }; /* pg_type.dat */

static bool is_null(struct sql_query *q, int column)
{
    const struct prepared *p = prepared_of(q);

    return connection_of(q->s)->lib->PQgetisnull(p->rows, p->row, column);
}

static cc_str bytes_of(struct sql_query *q, int column)
{
    const struct libpq *lib = connection_of(q->s)->lib;
    const struct prepared *p = prepared_of(q);

    return (cc_str){ lib->PQgetvalue(p->rows, p->row, column),
                     (size_t)lib->PQgetlength(p->rows, p->row, column) };
}

static cc_str view(struct sql_query *q, int column)
{
    if (is_null(q, column))
        return CC_NONE;
    cc_str bytes = bytes_of(q, column);
    Oid type = connection_of(q->s)->lib->PQftype(prepared_of(q)->rows, column);
    return type == BYTES ? bytes : postgres_decoded(bytes, q->s->a);
}

static int64_t integer(struct sql_query *q, int column)
{
    const struct prepared *p = prepared_of(q);
    cc_str bytes = bytes_of(q, column);
    uint64_t eight;
    uint32_t four;

    switch (connection_of(q->s)->lib->PQftype(p->rows, column)) {
    case BOOLEAN:
        return bytes.n && bytes.p[0];
    case LONG:
        if (bytes.n != sizeof eight)
            return 0; /* NULL */
        memcpy(&eight, bytes.p, sizeof eight);
        return (int64_t)be64toh(eight);
    case INTEGER:
        if (bytes.n != sizeof four)
            return 0;
        memcpy(&four, bytes.p, sizeof four);
        return (int32_t)be32toh(four);
    default: /* a text, which libpq ends by NUL */
        return strtoll(bytes.p, NULL, 10);
    }
}

static double real(struct sql_query *q, int column)
{
    cc_str bytes = bytes_of(q, column);
    uint64_t n;
    double x = 0;

    if (bytes.n != sizeof n)
        return 0;
    memcpy(&n, bytes.p, sizeof n);
    n = be64toh(n);
    memcpy(&x, &n, sizeof x);
    return x;
}

/* ---- all of it ------------------------------------------------------------------------
 */

static void shut(struct store *s)
{
    struct connection *c = connection_of(s);

    for (int q = 0; q < QUERY_COUNT; q++) {
        struct prepared *p = s->prepared[q] ? prepared_of(s->prepared[q]) : NULL;
        if (!p)
            continue;
        c->lib->PQclear(p->rows);
        cc_arena_free(p->scratch);
        cc_arena_free(p->room);
    }
    c->lib->PQfinish(c->c);
}

const struct sql_backend sql_postgres = {
    .open = postgres_open,
    .close = shut,
    .prepare = postgres_prepare,
    .bind_text = postgres_bind_text,
    .bind_blob = postgres_bind_blob,
    .bind_int = postgres_bind_int,
    .bind_real = postgres_bind_real,
    .step = step,
    .run = run,
    .settle = settle_all,
    .end = end,
    .view = view,
    .integer = integer,
    .real = real,
    .is_null = is_null,
    .script = script,
    .text_of = postgres_text_of,
};
