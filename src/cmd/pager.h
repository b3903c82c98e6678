/* Long text for people goes through the reader they have. */
#ifndef CMD_PAGER_H
#define CMD_PAGER_H

#include "cmd.h"

/*
 * From here on standard output goes through $CLAIMCHECK_PAGER, else $PAGER, else less; so
 * does standard error, if it is the terminal, too. Only where a person reads: text, on a
 * terminal that is not dumb, by a command that has --no-pager, which was not given. An
 * empty name or "cat" is no pager.
 */
void pager_begin(struct call *call);
/* Waits until it was read. Without effect when nothing was begun. */
void pager_end(void);

/* Shows a text in it, from that line on, and waits; false: there is no pager, or it could
 * not be started. */
bool pager_show(cc_str text, unsigned line);

#endif
