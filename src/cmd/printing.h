/* Findings on their way out: what the report says of itself, and where it reads from. */
#ifndef CMD_PRINTING_H
#define CMD_PRINTING_H

#include "storage.h"

struct printing {
    struct call *call;
    struct report report; /* as findings_choose leaves it */
    struct store *store;  /* NULL: the articles are in memory: */
    const struct comparison *memory;
    struct cc_error err;
};

/*
 * Opens the store and brings it up to date; its findings, as the settings choose them,
 * are then in p->report. false: has been told. The caller closes p->store in either case.
 */
bool printing_open(struct printing *p, struct record_summary *sum);

/* The same of p->store as it is. */
bool printing_choose(struct printing *p, struct record_summary *sum);

/* Prints the report, and the summary on standard error; gives the exit code that
 * --fail-on asks for. What goes wrong is told. */
int printing_run(struct printing *p);

#endif
