/* The door: finds the command, reads its options, runs it, says how it ended. */
#include "pager.h"
#include "suggest.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

static const struct command *command_of(const char *name)
{
    for (const struct command *c = commands; c->name; c++)
        if (strcmp(c->name, name) == 0)
            return c;
    return NULL;
}

static void unknown_command(struct call *call, const char *name)
{
    struct cc_error err = { CC_OK, "" };
    struct suggestion s = suggest_for(name);

    for (const struct command *c = commands; c->name; c++)
        suggest_try(&s, c->name);
    if (s.best)
        cc_fail(&err, CC_EUSAGE, "unknown command '%s'; did you mean '%s'?", name,
                s.best);
    else
        cc_fail(&err, CC_EUSAGE, "unknown command '%s'; 'claimcheck --help' lists them",
                name);
    call_fail(call, &err);
}

static void run_command(void *arg)
{
    struct call *call = arg;

    if (call->set.weights && !call_weights(call))
        return; /* has been told */
    call_code(call, call->command->run(call));
}

/* What is written to a full disk is noticed here at the latest. */
static void flush(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout))
        return;
    cc_fail(&err, CC_EIO, "standard output: not all could be written: %s",
            errno ? strerror(errno) : "an earlier write failed");
    call_fail(call, &err);
}

static void run(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    call->a = cc_arena_new(NULL);
    call->input = cc_arena_new(NULL);
    if (!call->a || !call->input)
        cc_fail(&err, CC_EMEMORY, "out of memory");
    else
        cc_arena_guard(call->a, run_command, call, &err);
    if (err.code)
        call_fail(call, &err);
    cc_arena_free(call->input);
    cc_arena_free(call->a);
}

static void dispatch(struct call *call, int argc, char **argv)
{
    struct cc_error err = { CC_OK, "" };
    int first;

    if (!options_read(&call->set, argc, argv, call->command->options, &first, &err) ||
        (first < argc && !call->command->any_operands && !call->set.help &&
         !cc_fail(&err, CC_EUSAGE, "%s takes no operands: %s", argv[0], argv[first]))) {
        call_fail(call, &err);
        fprintf(stderr, "Try 'claimcheck %s --help'.\n", call->command->name);
        return;
    }
    terminal_look(call, call->set.color);
    if (call->set.help) {
        help_command(stdout, call->command, call->out.width);
        return;
    }
    call->operand = (const char *const *)argv + first;
    call->operands = (size_t)(argc - first);
    pager_begin(call);
    run(call);
    pager_end();
}

/* claimcheck help --man [COMMAND] */
static void manual(struct call *call, const char *name)
{
    const struct command *c = name ? command_of(name) : NULL;

    if (name && !c)
        unknown_command(call, name);
    else if (c)
        manual_command(c, CLAIMCHECK_VERSION);
    else
        manual_program(CLAIMCHECK_VERSION);
}

/* claimcheck help [COMMAND] */
static void help(struct call *call, const char *name)
{
    const struct command *c = name ? command_of(name) : NULL;

    if (name && !c)
        unknown_command(call, name);
    else if (c)
        help_command(stdout, c, call->out.width);
    else
        help_program(stdout, call->out.width);
}

int main(int argc, char **argv)
{
    struct call call = { .version = CLAIMCHECK_VERSION, .code = EXIT_DONE };
    const char *name = argc > 1 ? argv[1] : "";

#ifdef __GLIBC__
    /* What arenas give back goes back to the system, however much came before. */
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
    terminal_look(&call, 0);
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
        puts("claimcheck " CLAIMCHECK_VERSION);
    } else if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 ||
               strcmp(name, "help") == 0) {
        if (argc > 2 && strcmp(argv[2], "--man") == 0)
            manual(&call, argc > 3 ? argv[3] : NULL);
        else
            help(&call, argc > 2 ? argv[2] : NULL);
    } else if (argc < 2) {
        help_program(stderr, call.err.width);
        call.code = EXIT_USAGE;
    } else if ((call.command = command_of(name))) {
        dispatch(&call, argc - 1, argv + 1);
    } else {
        unknown_command(&call, name);
    }
    flush(&call);
    return call.code;
}
