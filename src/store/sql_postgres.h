/* Within the PostgreSQL back end, and for tests that look behind sql.h. */
#ifndef STORE_SQL_POSTGRES_H
#define STORE_SQL_POSTGRES_H

#include "libpq.h"
#include "sql_backend.h"

/* What was sent and whose result was not read yet; of a query, which. */
enum sent { SENT_PREPARE, SENT_QUERY, SENT_PLAIN, SENT_SYNC };
#define SENT_MAX 256 /* as many results wait in the connection's buffers */

struct connection {
    PGconn *c;
    const struct libpq *lib;
    struct {
        enum sent what;
        enum query which;
    } sent[SENT_MAX];
    uint32_t waiting;
    uint32_t open; /* queries with rows at hand */
    bool piped;    /* in pipeline mode */
    bool reading;  /* in a transaction that is there so that open queries see one state */
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
    PGresult *rows;
    int row;
};

static inline struct prepared *prepared_of(struct sql_query *q)
{
    return (struct prepared *)q;
}

bool postgres_open(struct store *s, enum store_mode mode, struct cc_error *err);

/* The query's text as this back end has it. */
const char *postgres_text_of(enum query q);

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

/* ---- sql_postgres.c -------------------------------------------------------------------
 */

/* What the server says went wrong, as an error of the store; always false. r: NULL when
 * the connection is lost. */
bool postgres_fail(const struct store *s, const PGresult *r, const char *doing,
                   struct cc_error *err);
/* The first line of what libpq says; it stays until the next call. */
cc_str postgres_message(const struct connection *c);

#endif
