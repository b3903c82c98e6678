/* compare --why-not: the first two operands are places, the rest are paths. */
#ifndef CMD_WHYNOT_H
#define CMD_WHYNOT_H

#include "cmd.h"

int cmd_why_not(struct call *call);

#endif
