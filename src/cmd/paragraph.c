/* Help texts in lines. */
#include "paragraph.h"

#include <string.h>

void put_paragraph(FILE *to, const char *text, int at, int indent, int width)
{
    int column = indent;

    fprintf(to, "%*s", indent > at ? indent - at : 0, "");
    while (*text) {
        int n = (int)strcspn(text, " ");
        if (column > indent && column + 1 + n > width) {
            fprintf(to, "\n%*s", indent, "");
            column = indent;
        }
        column += fprintf(to, "%s%.*s", column > indent ? " " : "", n, text);
        text += n;
        text += strspn(text, " ");
    }
    fputc('\n', to);
}
