/* The pager is a child that reads our standard output. */
#include "pager.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct {
    pid_t child;  /* 0: none */
    int out, err; /* what they were; err -1: not taken */
} pager;

static bool may_page(const struct command *c)
{
    for (const unsigned char *id = c->options; *id != OPT_HELP; id++)
        if (*id == OPT_NO_PAGER)
            return true;
    return false;
}

/* NULL: none is wanted, or none is there. */
static const char *command_of(void)
{
    const char *name = getenv("CLAIMCHECK_PAGER");

    if (!name)
        name = getenv("PAGER");
    if (!name)
        name = is_on_path("less") ? "less" : "";
    return *name && strcmp(name, "cat") != 0 ? name : NULL;
}

static void become(const char *command, const int pipe_ends[2])
{
    sigset_t none;

    sigemptyset(&none); /* signals are as a program of its own has them */
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGINT, SIG_DFL);
    signal(SIGQUIT, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    dup2(pipe_ends[0], STDIN_FILENO);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    /* less: leave at once when all fits, show colours, keep the text on the screen */
    setenv("LESS", "FRX", 0);
    execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(127);
}

static bool is_dumb(void)
{
    const char *term = getenv("TERM");

    return term && strcmp(term, "dumb") == 0;
}

void pager_begin(struct call *call)
{
    const char *command = NULL;
    int ends[2];

    if (call->set.no_pager || call->set.format != REPORT_TEXT ||
        !may_page(call->command) || !isatty(STDOUT_FILENO) || is_dumb() ||
        !(command = command_of()) || pipe(ends) != 0)
        return;
    fflush(stdout);
    pager.child = fork();
    if (pager.child == 0)
        become(command, ends);
    close(ends[0]);
    if (pager.child < 0) {
        pager.child = 0;
        close(ends[1]);
        return;
    }
    signal(SIGPIPE, SIG_IGN); /* who leaves the pager has read enough */
    pager.out = dup(STDOUT_FILENO);
    pager.err = isatty(STDERR_FILENO) ? dup(STDERR_FILENO) : -1;
    dup2(ends[1], STDOUT_FILENO);
    if (pager.err >= 0)
        dup2(ends[1], STDERR_FILENO);
    close(ends[1]);
}

static void restore(int fd, int was)
{
    if (was < 0)
        return;
    dup2(was, fd);
    close(was);
}

void pager_end(void)
{
    if (!pager.child)
        return;
    fflush(stdout);
    clearerr(stdout); /* what was not read is no trouble */
    restore(STDOUT_FILENO, pager.out);
    restore(STDERR_FILENO, pager.err);
    while (waitpid(pager.child, NULL, 0) < 0 && errno == EINTR)
        ;
    pager.child = 0;
}

/* Those that begin at the line that "+N" names. */
static bool takes_line(cc_str command)
{
    cc_str name = cc_str_cut(&command, ' ');
    const char *slash = name.n ? memrchr(name.p, '/', name.n) : NULL;

    if (slash)
        name = cc_str_sub(name, (size_t)(slash + 1 - name.p), name.n);
    return cc_str_eq(name, CC_LIT("less")) || cc_str_eq(name, CC_LIT("more")) ||
           cc_str_eq(name, CC_LIT("most"));
}

static void put_all(int to, cc_str text)
{
    while (text.n) {
        ssize_t n = write(to, text.p, text.n);
        if (n < 0 && errno != EINTR)
            return; /* who leaves the pager has read enough */
        text = cc_str_sub(text, n > 0 ? (size_t)n : 0, text.n);
    }
}

bool pager_show(cc_str text, unsigned line)
{
    const char *command = is_dumb() ? NULL : command_of();
    char with_line[1024];
    int ends[2], status = 0;

    if (!command || pipe(ends) != 0)
        return false;
    if (takes_line(cc_str_c(command))) {
        snprintf(with_line, sizeof with_line, "%s +%u", command, line);
        command = with_line;
    }
    fflush(stdout);
    pid_t child = fork();
    if (child == 0)
        become(command, ends);
    close(ends[0]);
    if (child > 0)
        put_all(ends[1], text);
    close(ends[1]);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return child > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) == 127);
}
