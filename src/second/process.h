/*
 * Another program as a filter: lines in, lines out, at the same time, so that neither
 * waits for the other; with a limit on its silence. Whatever it does, it is not left
 * running, and what it printed before is kept.
 */
#ifndef SECOND_PROCESS_H
#define SECOND_PROCESS_H

#include "claimcheck/base.h"

enum process_how {
    PROCESS_EXITED,    /* code: its exit status */
    PROCESS_SIGNALLED, /* code: the signal that ended it */
    PROCESS_SILENT,    /* neither read nor wrote for `silence` seconds; was ended */
    PROCESS_FLOODED,   /* printed more than `most` bytes; was ended */
    PROCESS_NO_START,  /* code: errno */
};
struct process_end {
    enum process_how how;
    int code;
};
struct process {
    const char *command; /* for /bin/sh -c */
    cc_str in;           /* all that it is given; then its input is closed */
    unsigned silence;    /* seconds */
    size_t most;         /* bytes of output */
};

/* Runs it to its end; *out: all that it printed, in the arena. Its standard error is
 * ours. */
struct process_end process_run(const struct process *p, cc_str *out, struct cc_arena *a);

/* "ended with exit status 1", "was silent for 60 s and was ended" */
cc_str process_says(const struct process *p, const struct process_end *end,
                    struct cc_arena *a);

#endif
