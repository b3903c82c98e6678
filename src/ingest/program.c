/* A child with a pipe for its output. */
#include "program.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* 0, or the errno of starting it. */
static int start(pid_t *child, const char *const *argv, int in, int out)
{
    posix_spawn_file_actions_t fds;

    posix_spawn_file_actions_init(&fds);
    if (in < 0)
        posix_spawn_file_actions_addopen(&fds, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    else
        posix_spawn_file_actions_adddup2(&fds, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&fds, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&fds, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    /* It does not write to its arguments. */
    int why =
        posix_spawnp(child, argv[0], &fds, NULL, (char *const *)(uintptr_t)argv, environ);
    posix_spawn_file_actions_destroy(&fds);
    return why;
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

enum program_end program_run(const char *const *argv, int in, char *p, size_t *n)
{
    int fds[2], status = 0;
    pid_t child;

    if (pipe2(fds, O_CLOEXEC) != 0)
        return PROGRAM_TROUBLE;
    int why = start(&child, argv, in, fds[1]);
    close(fds[1]);
    *n = why ? 0 : read_out(fds[0], p, *n);
    close(fds[0]);
    while (!why && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    /* 127: what could not be run was only found out in the child. */
    if (why == ENOENT || (!why && WIFEXITED(status) && WEXITSTATUS(status) == 127))
        return PROGRAM_ABSENT;
    errno = why;
    if (why)
        return PROGRAM_TROUBLE;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? PROGRAM_DONE : PROGRAM_FAILED;
}
