/* Another program's output, whole, for formats and places that are left to one. */
#ifndef INGEST_PROGRAM_H
#define INGEST_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

enum program_end {
    PROGRAM_DONE,   /* exit status 0 */
    PROGRAM_FAILED, /* another one, or a signal */
    PROGRAM_ABSENT,
    PROGRAM_TROUBLE, /* it could not be started: errno says why */
};

/*
 * Runs argv[0] (looked for in $PATH unless it has a slash) to its end. in: its standard
 * input, -1 for an empty one; its standard error is dropped. *n: the room at p, then the
 * bytes that came; what is more is read and dropped.
 */
enum program_end program_run(const char *const *argv, int in, char *p, size_t *n);

#endif
