/* A filter run to its end by one poll loop over its two pipes. */
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHUNK    65536
#define GRACE_MS 2000 /* between asking it to end and ending it */
#define TICK_MS  20

struct pipes {
    pid_t pid;
    int to, from; /* -1: closed */
};

/* ---- beginning ------------------------------------------------------------------------
 */

static void become(const char *command, int in, int out)
{
    sigset_t none;

    setpgid(0, 0); /* what it starts ends with it */
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    if (dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0)
        execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(127);
}

static bool start(struct pipes *p, const char *command)
{
    int in[2] = { -1, -1 }, out[2] = { -1, -1 };

    *p = (struct pipes){ -1, -1, -1 };
    if (pipe2(in, O_CLOEXEC) == 0 && pipe2(out, O_CLOEXEC) == 0)
        p->pid = fork();
    if (p->pid == 0)
        become(command, in[0], out[1]);
    int why = errno;
    close(in[0]);
    close(out[1]);
    p->to = in[1];
    p->from = out[0];
    if (p->pid < 0) {
        close(p->to);
        close(p->from);
        errno = why;
        return false;
    }
    setpgid(p->pid, p->pid);
    fcntl(p->to, F_SETFL, O_NONBLOCK);
    fcntl(p->from, F_SETFL, O_NONBLOCK);
    return true;
}

/* ---- talking --------------------------------------------------------------------------
 */

static void shut(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

/* Gives what it takes; it may have closed its input, which is its own affair. */
static void give(struct pipes *p, cc_str *rest)
{
    ssize_t n = write(p->to, rest->p, rest->n);

    if (n > 0)
        *rest = cc_str_sub(*rest, (size_t)n, rest->n);
    else if (n < 0 && errno != EAGAIN && errno != EINTR)
        rest->n = 0;
    if (rest->n == 0)
        shut(&p->to);
}

static void take(struct pipes *p, struct cc_buf *out)
{
    ssize_t n;

    cc_buf_reserve(out, CHUNK);
    n = read(p->from, out->p + out->n, CHUNK);
    if (n > 0)
        out->n += (size_t)n;
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
        shut(&p->from);
}

/* Until its output ends; false: *end says why it has to be ended. */
static bool talk(struct pipes *p, const struct process *what, struct cc_buf *out,
                 struct process_end *end)
{
    cc_str rest = what->in;

    if (rest.n == 0)
        shut(&p->to);
    while (p->from >= 0) {
        struct pollfd fd[] = { { p->from, POLLIN, 0 }, { p->to, POLLOUT, 0 } };
        int n = poll(fd, p->to >= 0 ? 2 : 1, (int)what->silence * 1000);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            end->how = PROCESS_SILENT;
            return false;
        }
        if (fd[0].revents)
            take(p, out);
        if (p->to >= 0 && fd[1].revents)
            give(p, &rest);
        if (out->n > what->most) {
            end->how = PROCESS_FLOODED;
            return false;
        }
    }
    return true;
}

/* ---- ending ---------------------------------------------------------------------------
 */

/* Waits so long at most; false: it still runs. */
static bool ended(pid_t pid, unsigned ms, int *status)
{
    for (unsigned waited = 0;; waited += TICK_MS) {
        pid_t got = waitpid(pid, status, WNOHANG);

        if (got == pid || (got < 0 && errno != EINTR))
            return true;
        if (waited >= ms)
            return false;
        poll(NULL, 0, TICK_MS);
    }
}

static void stop(pid_t pid)
{
    int status;

    kill(-pid, SIGTERM);
    if (!ended(pid, GRACE_MS, &status)) {
        kill(-pid, SIGKILL);
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
            ;
    }
    kill(-pid, SIGKILL); /* what it started may outlive it */
}

struct process_end process_run(const struct process *what, cc_str *out,
                               struct cc_arena *a)
{
    struct sigaction ignore = { .sa_handler = SIG_IGN }, before;
    struct process_end end = { PROCESS_EXITED, 0 };
    struct cc_buf buf = { .a = a };
    struct pipes p;
    int status = 0;

    *out = CC_NONE;
    if (!start(&p, what->command))
        return (struct process_end){ PROCESS_NO_START, errno };
    sigaction(SIGPIPE, &ignore, &before); /* it may leave before it has read all */
    bool whole = talk(&p, what, &buf, &end);
    shut(&p.to);
    shut(&p.from);
    if (whole && !ended(p.pid, what->silence * 1000, &status)) {
        end.how = PROCESS_SILENT;
        whole = false;
    }
    if (!whole)
        stop(p.pid);
    else if (WIFSIGNALED(status))
        end = (struct process_end){ PROCESS_SIGNALLED, WTERMSIG(status) };
    else
        end.code = WEXITSTATUS(status);
    sigaction(SIGPIPE, &before, NULL);
    *out = cc_buf_str(&buf);
    return end;
}

cc_str process_says(const struct process *p, const struct process_end *end,
                    struct cc_arena *a)
{
    switch (end->how) {
    case PROCESS_EXITED:
        return cc_strf(a, "ended with exit status %d", end->code);
    case PROCESS_SIGNALLED:
        return cc_strf(a, "was ended by signal %d", end->code);
    case PROCESS_SILENT:
        return cc_strf(a, "was silent for %u s and was ended", p->silence);
    case PROCESS_FLOODED:
        return cc_strf(a, "printed more than %zu bytes and was ended", p->most);
    case PROCESS_NO_START:
        break;
    }
    return cc_strf(a, "could not be started: error %d", end->code);
}
