/*
 * Opening a file of SQLite's. What can be refused is refused from its first hundred
 * bytes, before SQLite sees it, so that nothing of it changes.
 */
#include "sql_sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define APPLICATION_ID 1667460979 /* as in schema/0001_articles.sql */
#define BUSY_MS        15000

extern const char schema_1[], schema_2[], schema_3[], schema_4[], schema_5[], schema_6[],
    schema_7[], schema_8[], schema_9[];
static const char *const schemas[] = { schema_1, schema_2, schema_3, schema_4, schema_5,
                                       schema_6, schema_7, schema_8, schema_9 };
_Static_assert(sizeof schemas / sizeof *schemas == SCHEMA_VERSION, "a file each");

/* ---- before SQLite --------------------------------------------------------------------
 */

static uint32_t big_endian(const unsigned char *p, int bytes)
{
    uint32_t n = 0;
    while (bytes-- > 0)
        n = n << 8 | *p++;
    return n;
}

/* Source: "The Database Header" of SQLite's file format. */
static bool check_header(const char *path, const unsigned char *h, ssize_t n, off_t size,
                         struct cc_error *err)
{
    char wal[4096];

    if (n < 100 || memcmp(h, "SQLite format 3", 16) != 0)
        return cc_fail(err, CC_ESTORE, "%s: is not a claimcheck store", path);
    if (big_endian(h + 60, 4) > SCHEMA_VERSION)
        return store_is_newer(path, big_endian(h + 60, 4), err);
    uint32_t page = big_endian(h + 16, 2) == 1 ? 65536 : big_endian(h + 16, 2);
    /* With a log beside it the file may lag behind; SQLite knows better then. */
    if ((off_t)page * big_endian(h + 28, 4) > size &&
        snprintf(wal, sizeof wal, "%s-wal", path) < (int)sizeof wal &&
        access(wal, F_OK) != 0)
        return cc_fail(
            err, CC_ESTORE,
            "%s: the store is damaged: it is cut short; restore it from a backup", path);
    return true;
}

static bool check_file(const char *path, bool *empty, struct cc_error *err)
{
    unsigned char header[100];
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0 || fstat(fd, &st) != 0) {
        cc_fail(err, CC_ESTORE, "%s: the store cannot be opened: %s", path,
                strerror(errno));
        if (fd >= 0)
            close(fd);
        return false;
    }
    ssize_t n = S_ISREG(st.st_mode) ? read(fd, header, sizeof header) : 0;
    close(fd);
    *empty = S_ISREG(st.st_mode) && st.st_size == 0;
    if (!S_ISREG(st.st_mode))
        return cc_fail(err, CC_ESTORE, "%s: is not a file that could be a store", path);
    return *empty || check_header(path, header, n, st.st_size, err);
}

/* A new file is ours alone from its first moment. */
static bool make_file(const char *path, struct cc_error *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    if (fd < 0)
        return cc_fail(err, CC_ESTORE, "%s: the store cannot be made: %s", path,
                       strerror(errno));
    close(fd);
    return true;
}

/* ---- the connection -------------------------------------------------------------------
 */

static bool harden(struct store *s, struct cc_error *err)
{
    static const struct {
        int option, value;
    } rows[] = {
        { SQLITE_DBCONFIG_DEFENSIVE, 1 },
        { SQLITE_DBCONFIG_DQS_DDL, 0 },
        { SQLITE_DBCONFIG_DQS_DML, 0 },
        { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
        { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (sqlite3_db_config(sqlite_of(s), rows[i].option, rows[i].value, NULL) !=
            SQLITE_OK)
            return sqlite_fail(s, "opening", err);
    sqlite3_busy_timeout(sqlite_of(s), BUSY_MS);
    return sqlite_functions(s, err) &&
           sql_script(s, sql_text_of(s, QUERY_setup), "opening", err);
}

static bool number(struct store *s, enum query q, int64_t *out, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);
    return st && sql_one(s, st, out, err);
}

/* ---- versions -------------------------------------------------------------------------
 */

/* A copy as it was before, beside the store; an earlier copy is left as it is. */
static bool back_up(struct store *s, struct cc_error *err)
{
    cc_str path = cc_strf(s->a, "%s.before-%lld", s->path, (long long)SCHEMA_VERSION);
    cc_str zero = cc_strf(s->a, "%.*s%c", CC_FMT(path), 0);
    struct sql_query *st = sql_begin(s, QUERY_backup, err);
    mode_t mask;

    if (access(zero.p, F_OK) == 0)
        return true;
    if (!st)
        return false;
    sql_bind_text(st, ":path", path);
    mask = umask(0077);
    bool ok = sql_run(s, st, err);
    umask(mask);
    return ok;
}

/* A store that has no room for that is as good as it was. */
static void compact(struct store *s)
{
    struct cc_error ignored = { CC_OK, "" };
    struct sql_query *st = sql_begin(s, QUERY_compact, &ignored);

    if (st)
        sql_run(s, st, &ignored);
}

static bool migrate(struct store *s, int64_t from, struct cc_error *err)
{
    if (from > 0 && from < SCHEMA_VERSION && !back_up(s, err))
        return false;
    for (int64_t v = from; v < SCHEMA_VERSION; v++) {
        if (!sql_begin_transaction(s, err))
            return false;
        if (!sql_script(s, schemas[v], "making its tables", err)) {
            sql_rollback(s);
            return false;
        }
        if (!sql_commit(s, err))
            return false;
    }
    if (from > 0 && from < SCHEMA_VERSION)
        compact(s);
    return true;
}

static bool check_version(struct store *s, enum store_mode mode, struct cc_error *err)
{
    int64_t application, version, size;

    if (!number(s, QUERY_schema_size, &size, err) ||
        !number(s, QUERY_application_id, &application, err) ||
        !number(s, QUERY_user_version, &version, err))
        return false;
    if (size && application != APPLICATION_ID)
        return cc_fail(err, CC_ESTORE, "%s: is a database, but not a claimcheck store",
                       s->path);
    if (version > SCHEMA_VERSION)
        return store_is_newer(s->path, version, err);
    if (version < SCHEMA_VERSION && mode < STORE_EDIT)
        return store_is_older(s->path, version, err);
    if (mode == STORE_READ)
        return sql_script(s, sql_text_of(s, QUERY_read_only), "opening", err);
    return mode == STORE_UPDATE ||
           (sql_script(s, sql_text_of(s, QUERY_wal), "opening", err) &&
            migrate(s, version, err));
}

/* ---- all of it ------------------------------------------------------------------------
 */

/*
 * In a folder that we may not write to SQLite cannot even read a store that has a
 * write-ahead log, since its index would have to be made. Where no log is left there is
 * nothing to wait for, and the file can be read as it lies.
 */
static bool is_frozen(const char *path, struct cc_arena *a)
{
    cc_str whole = cc_str_c(path);
    size_t end = whole.n;

    while (end > 0 && path[end - 1] != '/')
        end--;
    cc_str folder = cc_strf(a, "%.*s.%c", (int)end, path, 0);
    cc_str wal = cc_strf(a, "%s-wal%c", path, 0);
    return (access(path, W_OK) != 0 || access(folder.p, W_OK) != 0) &&
           access(wal.p, F_OK) != 0;
}

static cc_str frozen_uri(const char *path, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_add(&b, CC_LIT("file:"));
    for (const char *p = path; *p; p++) {
        if (strchr("%?#", *p))
            cc_buf_addf(&b, "%%%02X", (unsigned)*p);
        else
            cc_buf_addc(&b, *p);
    }
    cc_buf_add(&b, CC_LIT("?immutable=1"));
    cc_buf_addc(&b, '\0');
    return cc_buf_str(&b);
}

static int connect(struct store *s, enum store_mode mode)
{
    sqlite3 *db = NULL;
    int code;

    s->frozen = mode < STORE_EDIT && is_frozen(s->path, s->a);
    if (s->frozen)
        code = sqlite3_open_v2(frozen_uri(s->path, s->a).p, &db,
                               SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
    else
        code = sqlite3_open_v2(s->path, &db, SQLITE_OPEN_READWRITE, NULL);
    s->db = db; /* it has to be closed even if it could not be opened */
    return code;
}

static bool open_file(struct store *s, enum store_mode mode, struct cc_error *err)
{
    bool empty;

    if (!check_file(s->path, &empty, err))
        return false;
    if (empty && mode != STORE_WRITE)
        return cc_fail(err, CC_ESTORE, "%s: is empty, not a claimcheck store", s->path);
    if (connect(s, mode) != SQLITE_OK)
        return sqlite_fail(s, "opening", err);
    return harden(s, err) && check_version(s, mode, err);
}

bool sqlite_open(struct store *s, enum store_mode mode, struct cc_error *err)
{
    bool made = false;

    if (access(s->path, F_OK) != 0) {
        if (mode != STORE_WRITE)
            return cc_fail(err, CC_ESTORE,
                           "%s: there is no such store; 'claimcheck add' makes one",
                           s->path);
        made = make_file(s->path, err);
        if (!made)
            return false;
    }
    if (open_file(s, mode, err))
        return true;
    store_close(s);
    if (made)
        unlink(s->path);
    return false;
}
