/*
 * Prepared queries of an open store, parameters by name, columns by number. C never
 * assembles SQL: a query is a file of query/, embedded at build and prepared once a
 * connection. What holds the tables is behind this (sql_backend.h).
 */
#ifndef STORE_SQL_H
#define STORE_SQL_H

#include "claimcheck/base.h"

enum query {
#define QUERY(name) QUERY_##name,
#include "queries.def"
#undef QUERY
    QUERY_COUNT
};

struct record_claim;
struct sql_backend;
struct sql_query; /* prepared */

/* The article that rows were read of last (rows.h). */
struct hand {
    int64_t article; /* 0: none */
    cc_str text;
    const struct record_claim *claim; /* NULL: not read yet */
    uint32_t claims;
    struct cc_arena *a;
};

/* Ways in which statements are made, by number (manner.c). */
struct manner {
    cc_str key;
    int64_t id;
};
struct manners {
    CC_LIST(struct manner) all;
    uint32_t *slot; /* open addressing: index + 1 */
    uint32_t slots;
    int64_t last; /* of those that are known, the greatest number */
    bool fresh;   /* nobody can have added one since */
};

struct store {
    const struct sql_backend *back;
    void *db;          /* the back end's connection; NULL: closed */
    const char *path;  /* for people: without a password */
    const char *given; /* as it was given */
    struct cc_arena *a;
    struct cc_arena *room; /* for the rows of one article while they are put */
    struct hand hand;
    struct manners manners;
    struct sql_query *prepared[QUERY_COUNT];
    bool in_transaction;
    bool frozen; /* opened to be read only, because it cannot be written */
};

const char *sql_text_of(const struct store *s, enum query q);
const char *sql_name_of(enum query q);

/* A query ready to be bound, prepared at its first use; NULL on failure. */
struct sql_query *sql_begin(struct store *s, enum query q, struct cc_error *err);

/* Binding cannot fail but for memory, which the next step tells. CC_NONE is NULL. Texts
 * and bytes have to stay until the query ends. */
void sql_bind_text(struct sql_query *st, const char *name, cc_str text);
void sql_bind_blob(struct sql_query *st, const char *name, cc_str bytes);
void sql_bind_int(struct sql_query *st, const char *name, int64_t n);
void sql_bind_real(struct sql_query *st, const char *name, double x);

enum sql_step { SQL_ROW, SQL_DONE, SQL_FAILED };
/* At SQL_DONE and SQL_FAILED the query is reset and its bindings cleared. */
enum sql_step sql_step(struct store *s, struct sql_query *st, struct cc_error *err);
/* The one row that must be there; false: it failed, or `what` is missing. */
bool sql_row(struct store *s, struct sql_query *st, const char *what,
             struct cc_error *err);
/* All steps of a query that gives no rows, or whose rows do not matter. Within a
 * transaction that it failed may be told by a later call, at the latest by sql_commit,
 * unless sql_settle is asked. */
bool sql_run(struct store *s, struct sql_query *st, struct cc_error *err);
bool sql_settle(struct store *s, struct cc_error *err);
/* The first column of the first row, then done; false when it fails or gives no row. */
bool sql_one(struct store *s, struct sql_query *st, int64_t *out, struct cc_error *err);
/* Ends a query before its last row. */
void sql_end(struct sql_query *st);

/* A column of the row at hand, until the next step; NULL is CC_NONE. */
cc_str sql_view(struct sql_query *st, int column);
/* The same copied. */
cc_str sql_text(struct sql_query *st, int column, struct cc_arena *a);
int64_t sql_int(struct sql_query *st, int column);
double sql_real(struct sql_query *st, int column);
bool sql_bool(struct sql_query *st, int column);
bool sql_is_null(struct sql_query *st, int column);

/* All statements of a script. */
bool sql_script(struct store *s, const char *script, const char *doing,
                struct cc_error *err);

bool sql_begin_transaction(struct store *s, struct cc_error *err);
bool sql_commit(struct store *s, struct cc_error *err);
void sql_rollback(struct store *s);

#endif
