/* The terminal in raw mode: termios, signals, and lines edited by hand. */
#include "keyboard.h"

#include "report/report.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#define SEQUENCE_WAIT 20 /* milliseconds; what follows an escape so soon is one key */

static struct {
    struct termios was, raw;
    volatile sig_atomic_t on; /* the terminal is raw */
    volatile sig_atomic_t redraw;
    sigset_t outside; /* the mask while a key is waited for */
} keyboard;

/* Those that end a program, unless it asked for something else. */
static const int ending[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGSEGV,
                              SIGBUS, SIGFPE,  SIGILL, SIGABRT, SIGXFSZ, SIGALRM };

/* ---- signals --------------------------------------------------------------------------
 */

static void set_raw(bool raw)
{
    if (keyboard.on == raw)
        return;
    keyboard.on = raw;
    while (tcsetattr(STDIN_FILENO, TCSADRAIN, raw ? &keyboard.raw : &keyboard.was) != 0 &&
           errno == EINTR)
        ;
}

/* As if nobody had caught it, but for the terminal. */
static void end_by(int sig)
{
    set_raw(false);
    signal(sig, SIG_DFL);
    raise(sig);
}

static void draw_again(int sig)
{
    (void)sig;
    keyboard.redraw = 1;
}

static void go_on(int sig);

static void stop_by(int sig)
{
    int error = errno;
    sigset_t this;

    set_raw(false);
    signal(sig, SIG_DFL);
    sigemptyset(&this);
    sigaddset(&this, sig);
    raise(sig);
    sigprocmask(SIG_UNBLOCK, &this, NULL); /* it stops here */
    go_on(sig);
    errno = error;
}

static void catch (int sig, void (*by)(int), struct sigaction *was)
{
    struct sigaction act = { .sa_handler = by };

    sigemptyset(&act.sa_mask); /* no SA_RESTART: a wait for a key ends */
    sigaction(sig, &act, was);
}

static void go_on(int sig)
{
    (void)sig;
    set_raw(true);
    catch (SIGTSTP, stop_by, NULL);
    keyboard.redraw = 1;
}

static void catch_all(void)
{
    sigset_t blocked;

    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        struct sigaction was;
        catch (ending[i], end_by, &was);
        if (was.sa_handler == SIG_IGN) /* nohup */
            sigaction(ending[i], &was, NULL);
    }
    catch (SIGTSTP, stop_by, NULL);
    catch (SIGWINCH, draw_again, NULL);
    /* Only while a key is waited for, so that none is missed in between. */
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGWINCH);
    sigprocmask(SIG_BLOCK, &blocked, &keyboard.outside);
    sigdelset(&keyboard.outside, SIGWINCH);
}

/* ---- the terminal ---------------------------------------------------------------------
 */

bool keyboard_begin(void)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) ||
        tcgetattr(STDIN_FILENO, &keyboard.was) != 0)
        return false;
    keyboard.raw = keyboard.was;
    keyboard.raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
    keyboard.raw.c_iflag |= ICRNL;
    keyboard.raw.c_cc[VMIN] = 1;
    keyboard.raw.c_cc[VTIME] = 0;
    atexit(keyboard_end);
    catch_all();
    set_raw(true);
    return true;
}

void keyboard_end(void)
{
    set_raw(false);
}

void keyboard_pause(void)
{
    set_raw(false);
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    signal(SIGPIPE, SIG_IGN); /* of a pager that is left */
}

void keyboard_resume(void)
{
    catch (SIGINT, end_by, NULL);
    catch (SIGQUIT, end_by, NULL);
    catch (SIGPIPE, end_by, NULL);
    set_raw(true);
}

/* ---- keys -----------------------------------------------------------------------------
 */

/* A byte; KEY_END; KEY_RESIZED when something else is to be done first. wait: in
 * milliseconds, below 0 for ever; KEY_OTHER when it is over. */
static int next_byte(int wait)
{
    struct timespec time = { wait / 1000, wait % 1000 * 1000000L };
    struct pollfd in = { STDIN_FILENO, POLLIN, 0 };
    unsigned char byte;

    if (keyboard.redraw) {
        keyboard.redraw = 0;
        return KEY_RESIZED;
    }
    int ready = ppoll(&in, 1, wait < 0 ? NULL : &time, &keyboard.outside);
    if (ready < 0 && errno == EINTR) {
        keyboard.redraw = 0;
        return KEY_RESIZED;
    }
    if (ready == 0)
        return KEY_OTHER;
    return ready > 0 && read(STDIN_FILENO, &byte, 1) == 1 ? byte : KEY_END;
}

/* What an escape begins; an arrow, or KEY_ESCAPE when nothing follows. */
static int sequence(void)
{
    int c = next_byte(SEQUENCE_WAIT), last = KEY_OTHER;

    if (c != '[' && c != 'O')
        return c < 0 ? KEY_ESCAPE : KEY_OTHER;
    while ((c = next_byte(SEQUENCE_WAIT)) >= 0) {
        last = c;
        if (c >= '@' && c <= '~')
            break;
    }
    return last == 'A' || last == 'D'   ? KEY_UP
           : last == 'B' || last == 'C' ? KEY_DOWN
                                        : KEY_OTHER;
}

int keyboard_key(void)
{
    int c = next_byte(-1);

    if (c == 4)
        return KEY_END;
    if (c == KEY_ESCAPE)
        return sequence();
    if (c < 0x80)
        return c;
    while ((c = next_byte(0)) >= 0x80) /* the rest of a letter */
        ;
    return KEY_OTHER;
}

/* ---- lines ----------------------------------------------------------------------------
 */

/* Takes back what the code point that begins at `from` took on the screen. */
static void rub_out(struct cc_buf *line, size_t from)
{
    int n = screen_columns(cc_str_sub(cc_buf_str(line), from, line->n));

    for (; n > 0; n--)
        fputs("\b \b", stdout);
    line->n = from;
}

static void rub_out_one(struct cc_buf *line)
{
    size_t from = line->n;

    while (from > 0 && ((unsigned char)line->p[--from] & 0xc0) == 0x80)
        ;
    if (line->n)
        rub_out(line, from);
}

static void rub_out_word(struct cc_buf *line)
{
    size_t from = line->n;

    while (from > 0 && line->p[from - 1] == ' ')
        from--;
    while (from > 0 && line->p[from - 1] != ' ')
        from--;
    if (line->n)
        rub_out(line, from);
}

static void edit(struct cc_buf *line, int c, size_t max)
{
    if (c == 0x7f || c == '\b') {
        rub_out_one(line);
    } else if (c == 0x15) {
        if (line->n)
            rub_out(line, 0);
    } else if (c == 0x17) {
        rub_out_word(line);
    } else if (c >= ' ' && line->n < max) {
        cc_buf_addc(line, (char)c);
        putchar(c);
    } else if (c >= ' ') {
        putchar('\a');
    }
}

bool keyboard_line(cc_str *out, size_t max, struct cc_arena *a)
{
    struct cc_buf line = { .a = a };
    int c;

    for (;;) {
        fflush(stdout);
        c = next_byte(-1);
        if (c == KEY_ESCAPE && sequence() != KEY_ESCAPE)
            continue;
        if (c == KEY_END || c == 4 || c == '\n' || c == KEY_ESCAPE)
            break;
        edit(&line, c, max);
    }
    putchar('\n');
    *out = cc_str_trim(cc_buf_str(&line));
    return c == '\n' && out->n > 0;
}
