/*
 * Runs a program on a pseudo-terminal and types at it, waiting for what it prints:
 *
 *   typist SCRIPT COMMAND...      SCRIPT: a file of lines
 *
 *   size COLUMNS ROWS   the terminal's; before the program starts, or later
 *   wait TEXT           until that was printed behind what was waited for before
 *   type TEXT           both with \n, \e, \\ and \xHH
 *   signal NUMBER       to the program
 *   close               the terminal is gone
 *   end                 until the program ends
 *
 * Prints all that came, without carriage returns, then how it ended ("exit 0", "signal
 * 2") and whether the terminal is as it was. Ends with 1 when a text does not come within
 * TYPIST_SECONDS (10), which is said on standard error.
 */
#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

#define OUTPUT_MAX ((size_t)4 << 20)

static struct {
    int master, slave;
    pid_t child;
    struct termios was;
    char *out;
    size_t n, seen; /* of out: read; waited for */
    bool over;      /* the program gives no more */
} typist;

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void fail(const char *what, const char *text)
{
    fwrite(typist.out, 1, typist.n, stdout);
    fflush(stdout);
    fprintf(stderr, "typist: %s: %s\n", what, text);
    if (typist.child > 0)
        kill(typist.child, SIGKILL);
    exit(1);
}

static bool has_ended(void)
{
    siginfo_t info = { 0 };

    return waitid(P_PID, (id_t)typist.child, &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == typist.child;
}

/* What there is to be read, for a moment. */
static void listen_a_moment(void)
{
    struct pollfd in = { typist.master, POLLIN, 0 };
    char bytes[4096];

    if (poll(&in, 1, 20) <= 0) {
        typist.over = has_ended();
        return;
    }
    ssize_t n = read(typist.master, bytes, sizeof bytes);
    for (ssize_t i = 0; i < n && typist.n < OUTPUT_MAX; i++)
        if (bytes[i] != '\r')
            typist.out[typist.n++] = bytes[i];
    if (n <= 0)
        typist.over = has_ended();
}

static void wait_for(const char *text)
{
    const char *seconds = getenv("TYPIST_SECONDS");
    double until = now() + (seconds ? atof(seconds) : 10);

    for (;;) {
        const char *hit =
            memmem(typist.out + typist.seen, typist.n - typist.seen, text, strlen(text));
        if (hit) {
            typist.seen = (size_t)(hit - typist.out) + strlen(text);
            return;
        }
        if (typist.over || now() > until)
            fail("never printed", text);
        listen_a_moment();
    }
}

static void type(const char *text)
{
    if (write(typist.master, text, strlen(text)) != (ssize_t)strlen(text))
        fail("cannot type", text);
}

/* \n, \e, \\ and \xHH, in place. */
static char *decoded(char *text)
{
    char *to = text;

    for (const char *p = text; *p; p++) {
        if (*p != '\\') {
            *to++ = *p;
        } else if (p[1] == 'x') {
            *to++ = (char)strtol((char[]){ p[2], p[3], 0 }, NULL, 16);
            p += 3;
        } else {
            p++;
            *to++ = *p == 'n' ? '\n' : *p == 'e' ? 27 : *p;
        }
    }
    *to = 0;
    return text;
}

static void resize(const char *text)
{
    struct winsize size = { 0 };

    if (sscanf(text, "%hu %hu", &size.ws_col, &size.ws_row) != 2 ||
        ioctl(typist.master, TIOCSWINSZ, &size) != 0)
        fail("no size", text);
}

static void end(void)
{
    double until = now() + 10;

    while (!typist.over && now() < until) {
        if (typist.master < 0) {
            usleep(20000);
            typist.over = has_ended();
        } else {
            listen_a_moment();
        }
    }
    if (!typist.over)
        fail("did not end", "");
}

static void do_line(char *line)
{
    if (strncmp(line, "size ", 5) == 0) {
        resize(line + 5);
    } else if (strncmp(line, "wait ", 5) == 0) {
        wait_for(decoded(line + 5));
    } else if (strncmp(line, "type ", 5) == 0) {
        type(decoded(line + 5));
    } else if (strncmp(line, "signal ", 7) == 0) {
        kill(typist.child, atoi(line + 7));
    } else if (strcmp(line, "close") == 0) {
        close(typist.slave);
        close(typist.master);
        typist.master = -1;
    } else if (strcmp(line, "end") == 0) {
        end();
    } else if (*line && *line != '#') {
        fail("what is", line);
    }
}

/* The slave is kept open here, so that its modes can be looked at behind the program. */
static void start(char **command, const char *size)
{
    struct winsize is = { 24, 80, 0, 0 };

    if (size)
        sscanf(size, "%hu %hu", &is.ws_col, &is.ws_row);
    if (openpty(&typist.master, &typist.slave, NULL, NULL, &is) != 0)
        fail("no pseudo-terminal", strerror(errno));
    tcgetattr(typist.slave, &typist.was);
    typist.child = fork();
    if (typist.child != 0)
        return;
    close(typist.master);
    if (login_tty(typist.slave) == 0)
        execvp(command[0], command);
    _exit(127);
}

static void tell_end(void)
{
    struct termios is;
    int status = 0;

    waitpid(typist.child, &status, 0);
    fwrite(typist.out, 1, typist.n, stdout);
    if (WIFEXITED(status))
        printf("\nexit %d\n", WEXITSTATUS(status));
    else
        printf("\nsignal %d\n", WTERMSIG(status));
    if (typist.master >= 0 && tcgetattr(typist.slave, &is) == 0)
        printf("terminal %s\n", is.c_lflag == typist.was.c_lflag &&
                                        is.c_iflag == typist.was.c_iflag &&
                                        is.c_oflag == typist.was.c_oflag
                                    ? "as it was"
                                    : "changed");
}

int main(int argc, char **argv)
{
    FILE *script = argc > 2 ? fopen(argv[1], "r") : NULL;
    char line[4096];
    bool started = false;

    typist.out = malloc(OUTPUT_MAX);
    if (!script || !typist.out) {
        fprintf(stderr, "usage: typist SCRIPT COMMAND...\n");
        return 2;
    }
    while (fgets(line, sizeof line, script)) {
        line[strcspn(line, "\n")] = 0;
        bool first_size = !started && strncmp(line, "size ", 5) == 0;
        if (!started)
            start(argv + 2, first_size ? line + 5 : NULL);
        started = true;
        if (!first_size)
            do_line(line);
    }
    fclose(script);
    end();
    tell_end();
    free(typist.out);
    return 0;
}
