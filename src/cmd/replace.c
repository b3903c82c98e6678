/* A file written beside the old one first, and then put in its place. */
#include "replace.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* As the file has it; a new one as the user's mask wants it. */
static mode_t mode_of(const char *path)
{
    struct stat st;
    mode_t mask = umask(0);

    umask(mask);
    return stat(path, &st) == 0 ? st.st_mode & 0777 : 0666 & ~mask;
}

static bool cannot(const char *path, struct cc_error *err)
{
    return cc_fail(err, CC_EIO, "%s: cannot be written: %s", path, strerror(errno));
}

static char *joined(const char *start, const char *end, struct cc_arena *a)
{
    size_t n = strlen(start), m = strlen(end) + 1;
    char *out = cc_arena_alloc(a, n + m);

    memcpy(out, start, n);
    memcpy(out + n, end, m);
    return out;
}

bool replace_begin(struct replacing *r, const char *path, struct cc_arena *a,
                   struct cc_error *err)
{
    char real[PATH_MAX];
    const char *to = realpath(path, real) ? real : path;

    *r = (struct replacing){ .path = path,
                             .real = joined(to, "", a),
                             .beside = joined(to, ".XXXXXX", a) };
    int fd = mkstemp(r->beside);
    if (fd < 0)
        return cannot(path, err);
    r->to = fdopen(fd, "w");
    if (r->to)
        return true;
    close(fd);
    unlink(r->beside);
    return cannot(path, err);
}

bool replace_end(struct replacing *r, bool ok, mode_t mode, struct cc_error *err)
{
    int fd = fileno(r->to);
    bool done = ok && fflush(r->to) == 0 && !ferror(r->to) && fsync(fd) == 0 &&
                fchmod(fd, mode) == 0;

    if (ok && !done)
        cannot(r->path, err);
    if (fclose(r->to) != 0 && done)
        done = cannot(r->path, err);
    if (done && rename(r->beside, r->real) != 0)
        done = cannot(r->path, err);
    if (!done)
        unlink(r->beside);
    return done;
}

bool replace_file(const char *path, cc_str text, struct cc_arena *a, struct cc_error *err)
{
    struct replacing r;

    if (!replace_begin(&r, path, a, err))
        return false;
    bool ok = fwrite(text.p, 1, text.n, r.to) == text.n || cannot(path, err);
    return replace_end(&r, ok, mode_of(r.real), err);
}
