/* Help texts in lines. */
#ifndef CMD_PARAGRAPH_H
#define CMD_PARAGRAPH_H

#include <stdio.h>

/* ASCII words from column `indent` on, wrapped to `width`, ended by a line feed; the line
 * stands at column `at` already. */
void put_paragraph(FILE *to, const char *text, int at, int indent, int width);

#endif
