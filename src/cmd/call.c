/* How a command speaks of trouble, and the exit code that it ends with. */
#include "cmd.h"

#include "record/json.h"

#include <stdlib.h>
#include <unistd.h>

static int exit_code_of(enum cc_code code)
{
    switch (code) {
    case CC_OK:
    case CC_ELANGUAGE:
        return EXIT_DONE;
    case CC_EUSAGE:
        return EXIT_USAGE;
    case CC_ECONFLICT:
        return EXIT_CONFLICT;
    case CC_EPOLICY:
        return EXIT_POLICY;
    default:
        return EXIT_TROUBLE;
    }
}

void call_code(struct call *call, int code)
{
    /* The codes rise with their gravity, but for usage, which ends a run before all else.
     */
    if (call->code != EXIT_USAGE && (code == EXIT_USAGE || code > call->code))
        call->code = code;
}

static void say(const char *text)
{
    fputs("claimcheck: ", stderr);
    screen_put(stderr, cc_str_c(text));
    fputc('\n', stderr);
}

void call_fail(struct call *call, const struct cc_error *err)
{
    call_progress_end(call);
    fflush(stdout); /* so that the two keep their order on one terminal */
    say(err->text);
    call_code(call, exit_code_of(err->code));
}

void call_note(struct call *call, const char *format, ...)
{
    char text[sizeof((struct cc_error *)0)->text];
    va_list args;

    if (call->set.quiet)
        return;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    call_progress_end(call);
    fflush(stdout);
    say(text);
}

struct cc_arena *call_arena(struct call *call)
{
    struct cc_error err = { CC_EMEMORY, "out of memory" };
    struct cc_arena *a = cc_arena_new(NULL);

    if (!a)
        call_fail(call, &err);
    return a;
}

void call_print(struct call *call, cc_str text)
{
    if (text.n)
        fwrite(text.p, 1, text.n, call->out.to);
}

void call_answer(struct call *call, cc_str text)
{
    call_print(call, text);
    fflush(call->out.to);
}

const char *s_of(uint64_t n)
{
    return n == 1 ? "" : "s";
}

bool is_on_path(const char *name)
{
    cc_str rest = cc_str_c(getenv("PATH"));
    char path[1024];

    while (rest.n) {
        cc_str folder = cc_str_cut(&rest, ':');
        snprintf(path, sizeof path, "%.*s/%s", CC_FMT(folder), name);
        if (folder.n && access(path, X_OK) == 0)
            return true;
    }
    return false;
}

void row_begin(const struct call *call, struct jout *j, struct cc_arena *a, bool first)
{
    *j = (struct jout){ .to = { .a = a } };
    if (call->set.format == REPORT_JSON)
        cc_buf_add(&j->to, first ? CC_LIT("\n") : CC_LIT(",\n"));
    jout_open(j, NULL, '{');
}

void row_end(struct call *call, struct jout *j)
{
    jout_close(j, '}');
    if (call->set.format == REPORT_JSONL)
        cc_buf_addc(&j->to, '\n');
    call_print(call, cc_buf_str(&j->to));
}

void call_summary(struct call *call, const struct record_summary *sum)
{
    fflush(call->out.to);
    if (!call->set.quiet)
        report_summary(sum, true, &call->err);
}
