/* Within src/store: what a back end does for sql.h and store.h. */
#ifndef STORE_SQL_BACKEND_H
#define STORE_SQL_BACKEND_H

#include "sql.h"
#include "store.h"

/* The first member of what a back end keeps of a prepared query. */
struct sql_query {
    struct store *s;
    enum query which;
};

struct sql_backend {
    /* With s->path and s->a set; at failure `close` follows. */
    bool (*open)(struct store *s, enum store_mode mode, struct cc_error *err);
    /* The queries and the connection, in whatever state they are. */
    void (*close)(struct store *s);
    /* A copy of the tables in the empty file `to`; NULL: there are other ways. */
    bool (*copy)(struct store *s, const char *to, struct cc_error *err);

    /* As in sql.h; step does not end the query. */
    struct sql_query *(*prepare)(struct store *s, enum query q, struct cc_error *err);
    void (*bind_text)(struct sql_query *q, const char *name, cc_str text);
    void (*bind_blob)(struct sql_query *q, const char *name, cc_str bytes);
    void (*bind_int)(struct sql_query *q, const char *name, int64_t n);
    void (*bind_real)(struct sql_query *q, const char *name, double x);
    enum sql_step (*step)(struct sql_query *q, struct cc_error *err);
    bool (*run)(struct sql_query *q, struct cc_error *err); /* NULL: by steps */
    bool (*settle)(struct store *s, struct cc_error *err);  /* NULL: run has waited */
    void (*end)(struct sql_query *q);
    cc_str (*view)(struct sql_query *q, int column);
    int64_t (*integer)(struct sql_query *q, int column);
    double (*real)(struct sql_query *q, int column);
    bool (*is_null)(struct sql_query *q, int column);
    bool (*script)(struct store *s, const char *script, const char *doing,
                   struct cc_error *err);
    const char *(*text_of)(enum query q); /* NULL: all are as in query/ */
};

extern const struct sql_backend sql_sqlite;
#ifdef HAVE_POSTGRESQL
extern const struct sql_backend sql_postgres;
#endif

#define SCHEMA_VERSION INT64_C(9)

/* Refuses a store of a later version; always false. */
bool store_is_newer(const char *path, int64_t version, struct cc_error *err);

/* Refuses one of an earlier version to who does not write; always false. */
bool store_is_older(const char *path, int64_t version, struct cc_error *err);

/* The query as it stands in query/. */
const char *sql_common_text_of(enum query q);

#endif
