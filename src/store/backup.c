/* A copy of a store that is whole or is not there. */
#include "sql_backend.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* Ended by NUL. */
static char *with(const char *path, const char *ending, struct cc_arena *a)
{
    size_t n = strlen(path), m = strlen(ending);
    char *out = CC_ARRAY(a, char, n + m + 1);

    memcpy(out, path, n);
    memcpy(out + n, ending, m);
    return out;
}

static bool io_fail(const char *path, struct cc_error *err)
{
    return cc_fail(err, CC_ESTORE, "%s: the backup cannot be written: %s", path,
                   strerror(errno));
}

/* An earlier backup may be replaced; what is no store is somebody's file. */
static bool may_replace(const struct store *s, const char *path, struct cc_arena *a,
                        struct cc_error *err)
{
    struct cc_error no = { CC_OK, "" };
    struct stat from, to;
    struct store *old;

    if (stat(path, &to) != 0)
        return errno == ENOENT || io_fail(path, err);
    if (stat(s->path, &from) == 0 && from.st_dev == to.st_dev && from.st_ino == to.st_ino)
        return cc_fail(err, CC_EUSAGE, "%s: is the store itself", path);
    old = store_open(path, STORE_READ, a, &no);
    store_close(old);
    return old || cc_fail(err, CC_ESTORE,
                          "%s: is there and is no store that could be read; it is left "
                          "as it is",
                          path);
}

/* The first row's first column; CC_NONE with *err, or where there is no row. */
static cc_str first(struct store *s, enum query q, struct cc_arena *a,
                    struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);

    if (!st || sql_step(s, st, err) != SQL_ROW)
        return CC_NONE;
    cc_str out = sql_text(st, 0, a);
    sql_end(st);
    return out;
}

bool store_integrity(struct store *s, struct cc_arena *a, struct cc_error *err)
{
    cc_str says = first(s, QUERY_integrity, a, err);

    if (!err->code && !cc_str_eq(says, CC_LIT("ok")))
        cc_fail(err, CC_ESTORE, "%s: the store is damaged: %.*s", s->path,
                CC_FMT(cc_str_sub(says, 0, 200)));
    if (err->code)
        return false;
    cc_str table = first(s, QUERY_dangling, a, err);
    if (!err->code && table.n)
        cc_fail(err, CC_ESTORE,
                "%s: the store is damaged: a row of %.*s refers to one that is missing",
                s->path, CC_FMT(table));
    return !err->code;
}

cc_str store_journal(struct store *s, struct cc_arena *a, struct cc_error *err)
{
    return first(s, QUERY_journal, a, err);
}

static bool check_copy(const char *path, struct cc_arena *a, struct cc_error *err)
{
    struct store *copy = store_open(path, STORE_READ, a, err);
    bool ok = copy && store_integrity(copy, a, err);

    store_close(copy);
    return ok;
}

/* The file, or the folder that names it. */
static bool sync_file(const char *path, int flags)
{
    int fd = open(path, flags | O_CLOEXEC);
    bool ok = fd >= 0 && fsync(fd) == 0;

    if (fd >= 0)
        close(fd);
    return ok;
}

/* A log left beside an earlier backup would be taken for the new one's. */
static bool put_in_place(const char *from, const char *path, struct cc_arena *a,
                         struct cc_error *err)
{
    const char *slash = strrchr(path, '/');
    char *folder = with(slash ? path : ".", "", a);

    if (slash)
        folder[slash == path ? 1 : slash - path] = '\0';
    unlink(with(path, "-wal", a));
    unlink(with(path, "-shm", a));
    return (sync_file(from, O_RDONLY) && rename(from, path) == 0 &&
            sync_file(folder, O_RDONLY | O_DIRECTORY)) ||
           io_fail(path, err);
}

bool store_backup(struct store *s, const char *path, struct cc_arena *a,
                  struct cc_error *err)
{
    char *temporary = with(path, ".XXXXXX", a);
    int fd;

    if (!s->back->copy)
        return cc_fail(err, CC_EUSAGE,
                       "%s: a store in PostgreSQL is copied by its own tools: pg_dump "
                       "--schema=claimcheck --format=custom --file=COPY URL",
                       s->path);
    if (!may_replace(s, path, a, err))
        return false;
    if ((fd = mkstemp(temporary)) < 0) /* for its owner alone */
        return io_fail(path, err);
    close(fd);
    if (s->back->copy(s, temporary, err) && check_copy(temporary, a, err) &&
        put_in_place(temporary, path, a, err))
        return true;
    unlink(temporary);
    return false;
}
