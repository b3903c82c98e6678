/*
 * PDF through Poppler's pdftotext, a program of its own: what is wrong with a file cannot
 * hurt this one. It is given the bytes that are kept, not the path.
 */
#include "ingest.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* false with *why: the errno of starting it. */
static bool start(pid_t *child, int in, int out, int *why)
{
    static const char *const argv[] = { "pdftotext", "-q",       "-enc", "UTF-8", "-eol",
                                        "unix",      "-nopgbrk", "-",    "-",     NULL };
    posix_spawn_file_actions_t fds;

    posix_spawn_file_actions_init(&fds);
    posix_spawn_file_actions_adddup2(&fds, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&fds, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&fds, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    /* It does not write to its arguments. */
    *why =
        posix_spawnp(child, argv[0], &fds, NULL, (char *const *)(uintptr_t)argv, environ);
    posix_spawn_file_actions_destroy(&fds);
    return *why == 0;
}

/* At most `room` bytes; the rest is read and dropped, so that the child can end. */
static size_t read_out(int fd, char *p, size_t room)
{
    char rest[4096];
    size_t n = 0;

    for (;;) {
        ssize_t got = n < room ? read(fd, p + n, room - n) : read(fd, rest, sizeof rest);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return n;
        n += n < room ? (size_t)got : 0;
    }
}

static bool run(cc_str *text, FILE *in, char *p, size_t room, cc_str file,
                struct cc_error *err)
{
    int fds[2], why, status = 0;
    pid_t child;

    if (pipe2(fds, O_CLOEXEC) != 0)
        return cc_fail(err, CC_EIO, "%.*s: %s", CC_FMT(file), strerror(errno));
    bool started = start(&child, fileno(in), fds[1], &why);
    close(fds[1]);
    size_t n = started ? read_out(fds[0], p, room) : 0;
    close(fds[0]);
    while (started && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    if (why == ENOENT || (started && WIFEXITED(status) && WEXITSTATUS(status) == 127))
        return cc_fail(err, CC_EIO,
                       "%.*s: PDF is read through pdftotext, which is not there; install "
                       "it (Debian: poppler-utils)",
                       CC_FMT(file));
    if (!started || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return cc_fail(err, CC_EFORMAT, "%.*s: pdftotext could not read it as PDF",
                       CC_FMT(file));
    *text = (cc_str){ p, n };
    return cc_str_trim(*text).n ||
           cc_fail(err, CC_EFORMAT,
                   "%.*s: no text in it; if it is a scan, its text must be recognised "
                   "first",
                   CC_FMT(file));
}

bool ingest_pdf(struct ingest_item *out, cc_str *text, cc_str bytes, struct cc_arena *a,
                struct cc_error *err)
{
    cc_str file = out->given.file;
    char *p = cc_arena_alloc(a, CC_ARTICLE_MAX + 1);
    FILE *in = tmpfile(); /* nothing that can run out of the arena comes before its end */

    if (!in)
        return cc_fail(err, CC_EIO, "%.*s: no temporary file: %s", CC_FMT(file),
                       strerror(errno));
    bool ok = fwrite(bytes.p, 1, bytes.n, in) == bytes.n && fflush(in) == 0 &&
              lseek(fileno(in), 0, SEEK_SET) == 0;
    if (!ok)
        cc_fail(err, CC_EIO, "%.*s: no temporary file: %s", CC_FMT(file),
                strerror(errno));
    ok = ok && run(text, in, p, CC_ARTICLE_MAX + 1, file, err);
    fclose(in);
    out->original = (struct ingest_original){ bytes, CC_LIT("application/pdf"), NULL, 0 };
    return ok;
}
