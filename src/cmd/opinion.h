/* compare --judge: what another program says of the findings. */
#ifndef CMD_OPINION_H
#define CMD_OPINION_H

#include "storage.h"

/*
 * Asks the command of --judge about the findings that the settings want, strong and
 * possible; with a store, about those that it has not given a verdict on, and keeps what
 * it says. Verdicts are added to the findings. What goes wrong is told; nothing is lost.
 */
void opinions_ask(struct call *call, struct store *s, struct record_finding *finding,
                  uint32_t n);

#endif
