/* Within the PostgreSQL back end, and for tests that look behind sql.h. */
#ifndef STORE_SQL_POSTGRES_H
#define STORE_SQL_POSTGRES_H

#include "libpq.h"
#include "sql_backend.h"

/* What was sent and whose result was not read yet; of a query, which. */
enum sent { SENT_PREPARE, SENT_QUERY, SENT_PLAIN, SENT_SYNC };
#define SENT_MAX 256 /* as many results wait in the connection's buffers */

#define POSTGRES_FETCH      256 /* rows of a cursor that are at hand */
#define POSTGRES_FETCH_TEXT "256"
#define HOLDS_MAX           8 /* queries whose rows can be copied */

struct prepared;
struct connection {
    PGconn *c;
    const struct libpq *lib;
    struct {
        enum sent what;
        enum query which;
    } sent[SENT_MAX];
    uint32_t waiting;
    uint32_t open; /* queries that give rows */
    bool piped;    /* in pipeline mode */
    bool reading;  /* in a transaction that is there so that open queries see one state */
    uint64_t transaction; /* its number; a cursor ends with its transaction */
    struct prepared *holds[HOLDS_MAX]; /* whose rows are held back, the first one first */
    uint32_t holding;
    size_t held; /* bytes of their rows */
};

static inline struct connection *connection_of(const struct store *s)
{
    return s->db;
}

/* A parameter of a query. `how`: what is sent is made of what is bound. */
enum derived { AS_BOUND, FOLDED, QUERY_WORDS, QUERY_LIKE, BARE };
struct parameter {
    cc_str name; /* as it is bound, without the colon */
    enum derived how;
    Oid type; /* 0: never bound so far, the server knows */
    cc_str value;
    char number[8]; /* big-endian */
};

struct prepared {
    struct sql_query is;
    const char *sql;             /* with $1, $2, ...; NULL: nothing is to be done */
    struct parameter *parameter; /* $1, $2, ... */
    int parameters, at;          /* at: behind the one bound last */
    bool derived;                /* there are some that are not sent as they are bound */
    const char **values;         /* as they are sent */
    int *lengths, *formats;
    Oid *types;
    bool known;               /* to the server */
    struct cc_arena *scratch; /* what is sent instead of what is bound; NULL: unused */
    const char *copy;         /* the same rows by COPY; NULL: there is no such way */
    struct cc_arena *room;    /* of held */
    struct cc_buf held;       /* rows held back, as COPY takes them */
    uint32_t rows_held;
    const char *fetch,
        *close;        /* the rows of its cursor, piece by piece; NULL: all at once */
    uint64_t cursor;   /* the transaction that has it */
    bool opened, more; /* it gives rows; there may be more than those at hand */
    PGresult *rows;    /* at hand */
    int row;
};

static inline struct prepared *prepared_of(struct sql_query *q)
{
    return (struct prepared *)q;
}

bool postgres_open(struct store *s, enum store_mode mode, struct cc_error *err);

/* The query's text as this back end has it. */
const char *postgres_text_of(enum query q);
/* Are its rows fetched piece by piece? */
bool postgres_streams(enum query q);
/* What copies the rows that it puts; NULL: they are put one by one. */
const char *postgres_copy_of(enum query q);

/* ---- parameters_postgres.c: what is bound
 * --------------------------------------------------
 */

struct sql_query *postgres_prepare(struct store *s, enum query q, struct cc_error *err);
void postgres_bind_text(struct sql_query *q, const char *name, cc_str text);
void postgres_bind_blob(struct sql_query *q, const char *name, cc_str bytes);
void postgres_bind_int(struct sql_query *q, const char *name, int64_t n);
void postgres_bind_real(struct sql_query *q, const char *name, double x);
/* Makes what is sent of what is bound; false: out of memory. */
bool postgres_fill(struct prepared *p, struct cc_error *err);
/* A text as it was before it was sent; *a is only used where it differs. */
cc_str postgres_decoded(cc_str sent, struct cc_arena *a);

/* ---- copy_postgres.c: rows of one table that come one after the other
 * ------------------
 */

/* Within a transaction: the row that is bound goes with those that follow it. */
bool postgres_hold(struct prepared *p, struct cc_error *err);
/* Sends the rows that are held, those of one query after those of another. Before
 * anything else is sent: it may see them, or change them. */
bool postgres_put_held(struct store *s, struct cc_error *err);
/* The transaction is over, and they with it. */
void postgres_drop_held(struct connection *c);

/* ---- sql_postgres.c -------------------------------------------------------------------
 */

/* Sends a query whose values are filled in; its result is not waited for. */
bool postgres_send(struct prepared *p, struct cc_error *err);
/* Out of pipeline mode, all results read. */
bool postgres_unpipe(struct store *s, struct cc_error *err);

/* What the server says went wrong, as an error of the store; always false. r: NULL when
 * the connection is lost. */
bool postgres_fail(const struct store *s, const PGresult *r, const char *doing,
                   struct cc_error *err);
/* The first line of what libpq says; it stays until the next call. */
cc_str postgres_message(const struct connection *c);

#endif
