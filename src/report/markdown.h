/* Text of others in Markdown (CommonMark): read back, it is the same text and nothing
 * else.
 */
#ifndef REPORT_MARKDOWN_H
#define REPORT_MARKDOWN_H

#include "report.h"

/*
 * Signs that could mean something are escaped by their position; line ends and tabs are
 * spaces, other control characters are shown as \x1b.
 */
void markdown_put(FILE *to, cc_str text);

#endif
