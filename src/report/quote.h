/* Quoted words on a screen: wrapped, behind a bar, with the differing words marked. */
#ifndef REPORT_QUOTE_H
#define REPORT_QUOTE_H

#include "marks.h"

#define QUOTE_MAX 1200 /* bytes shown of one side */

/* Marks are bold and underlined in colour, else underlined by a line of carets below. */
void quote_put(const struct screen *s, cc_str text, struct marks marks, int indent);
/* The same of text that is not cut, however long it is. */
void quote_whole(const struct screen *s, cc_str text, struct marks marks, int indent);

/* Words in a style from `column` on, wrapped; further lines begin at `indent`. */
void text_put(const struct screen *s, enum style style, cc_str text, int column,
              int indent);

#endif
