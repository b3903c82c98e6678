/* What several findings look like at once: for the commands and for the page. */
#ifndef CMD_VIEWS_H
#define CMD_VIEWS_H

#include "printing.h"

/* Of printing_choose's findings, as the settings ask, to call->out. */
void matrix_print(struct printing *p);
void report_print(struct printing *p);
/* limit: events at most, behind the first `skip`; 0: all, and the object does not say
 * whether there are more. */
void timeline_print(struct printing *p, int64_t skip, int64_t limit);

#endif
