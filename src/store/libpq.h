/*
 * libpq, loaded when a store in PostgreSQL is opened and not before: the program itself
 * is linked with nothing that connects, and no call pays for what few stores need.
 */
#ifndef STORE_LIBPQ_H
#define STORE_LIBPQ_H

#include "claimcheck/base.h"

#include <libpq-fe.h>

#define LIBPQ_FUNCTIONS(F) \
    F(PQconninfoParse)     \
    F(PQconninfoFree)      \
    F(PQfreemem)           \
    F(PQconnectdbParams)   \
    F(PQfinish)            \
    F(PQstatus)            \
    F(PQerrorMessage)      \
    F(PQparameterStatus)   \
    F(PQsetNoticeReceiver) \
    F(PQexec)              \
    F(PQenterPipelineMode) \
    F(PQexitPipelineMode)  \
    F(PQpipelineSync)      \
    F(PQsendPrepare)       \
    F(PQsendQueryPrepared) \
    F(PQsendQueryParams)   \
    F(PQsendQuery)         \
    F(PQputCopyData)       \
    F(PQputCopyEnd)        \
    F(PQgetResult)         \
    F(PQresultStatus)      \
    F(PQresultErrorField)  \
    F(PQcmdStatus)         \
    F(PQclear)             \
    F(PQnfields)           \
    F(PQntuples)           \
    F(PQftype)             \
    F(PQgetisnull)         \
    F(PQgetvalue)          \
    F(PQgetlength)

struct libpq {
#define F(name) __typeof__(name) *name;
    LIBPQ_FUNCTIONS(F)
#undef F
};

/* Loaded at the first call, for the store `path`; NULL with *err. It is never unloaded.
 */
const struct libpq *libpq(const char *path, struct cc_error *err);

#endif
