/* What standard output and error can show. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define WIDTH_MIN 40
#define WIDTH_MAX 100 /* longer lines are hard to read */

/* The value of an environment variable; "" when it is not set. */
static const char *environment(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

/* NO_COLOR, then CLICOLOR_FORCE, then the terminal decide. */
static bool wants_color(int option, int fd)
{
    const char *force = environment("CLICOLOR_FORCE");

    if (option)
        return option == 1; /* always, never */
    if (*environment("NO_COLOR"))
        return false;
    if (*force && strcmp(force, "0") != 0)
        return true;
    return isatty(fd) && strcmp(environment("TERM"), "dumb") != 0;
}

int terminal_columns(int fd, int most)
{
    struct winsize size;
    long width = 0;

    if (isatty(fd) && ioctl(fd, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    if (width == 0)
        width = strtol(environment("COLUMNS"), NULL, 10);
    if (width <= 0)
        width = 80;
    return (int)(width < WIDTH_MIN ? WIDTH_MIN : width > most ? most : width);
}

void terminal_look(struct call *call, int option)
{
    call->out = (struct screen){ stdout, wants_color(option, STDOUT_FILENO),
                                 terminal_columns(STDOUT_FILENO, WIDTH_MAX) };
    call->err = (struct screen){ stderr, wants_color(option, STDERR_FILENO),
                                 terminal_columns(STDERR_FILENO, WIDTH_MAX) };
}
