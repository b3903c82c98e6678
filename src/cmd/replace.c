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

static bool write_whole(int fd, cc_str text)
{
    while (text.n) {
        ssize_t n = write(fd, text.p, text.n);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        text = cc_str_sub(text, (size_t)n, text.n);
    }
    return fsync(fd) == 0;
}

/* As the file has it; a new one as the user's mask wants it. */
static mode_t mode_of(const char *path)
{
    struct stat st;
    mode_t mask = umask(0);

    umask(mask);
    return stat(path, &st) == 0 ? st.st_mode & 0777 : 0666 & ~mask;
}

bool replace_file(const char *path, cc_str text, struct cc_arena *a, struct cc_error *err)
{
    char real[PATH_MAX];
    const char *to = realpath(path, real) ? real : path;
    char *beside = cc_arena_alloc(a, strlen(to) + sizeof ".XXXXXX");
    int fd;

    strcat(strcpy(beside, to), ".XXXXXX");
    fd = mkstemp(beside);
    if (fd < 0)
        return cc_fail(err, CC_EIO, "%s: cannot be written: %s", path, strerror(errno));
    bool done = write_whole(fd, text) && fchmod(fd, mode_of(to)) == 0;
    done = close(fd) == 0 && done && rename(beside, to) == 0;
    if (!done) {
        cc_fail(err, CC_EIO, "%s: cannot be written: %s", path, strerror(errno));
        unlink(beside);
    }
    return done;
}
