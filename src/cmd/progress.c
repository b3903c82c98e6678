/* How far a long run is: one line on a terminal, which goes before anything else comes.
 */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define FIRST_MS       1000 /* a short run says nothing */
#define EVERY_MS       200
#define NAME_MAX_BYTES 60

static int64_t now_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool is_wanted(const struct call *call)
{
    const char *term = getenv("TERM");

    return !call->set.quiet && isatty(STDERR_FILENO) && term && strcmp(term, "dumb") != 0;
}

void call_progress(struct call *call, uint32_t articles, cc_str file)
{
    int64_t now = now_ms();

    if (!call->progress.due)
        call->progress.due = now + FIRST_MS;
    if (now < call->progress.due || !is_wanted(call))
        return;
    call->progress.due = now + EVERY_MS;
    call->progress.shown = true;
    size_t from = file.n > NAME_MAX_BYTES ? file.n - NAME_MAX_BYTES : 0;
    fprintf(call->err.to, "\r\033[K%u articles read: ", articles);
    screen_put(call->err.to, cc_str_sub(file, from, file.n));
    fflush(call->err.to);
}

void call_progress_end(struct call *call)
{
    if (!call->progress.shown)
        return;
    fputs("\r\033[K", call->err.to);
    fflush(call->err.to);
    call->progress.shown = false;
}
