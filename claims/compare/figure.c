/* Figures of one word. */
#include "compare/draft.h"

#include <stdlib.h>

bool cc_read_figure(cc_str w, double *out)
{
    cc_str value = cc_lex_get(CC_LEX(number), w, 2);
    char buf[32];
    size_t n = 0;

    if (w.n && w.p[0] >= '0' && w.p[0] <= '9')
        value = w;
    for (size_t i = 0; i < value.n; i++)
        if ((value.p[i] < '0' || value.p[i] > '9') && value.p[i] != ',' &&
            value.p[i] != '.')
            return false; /* "3:40", "21st" */
    for (size_t i = 0; i < value.n && n + 1 < sizeof buf; i++)
        if (value.p[i] != ',')
            buf[n++] = value.p[i];
    buf[n] = '\0';
    *out = n ? strtod(buf, NULL) : 0;
    return n && buf[0] >= '0' && buf[0] <= '9';
}

bool cc_read_count(cc_str w, double *out)
{
    static const char *const kinds[] = { "unit", "ten", "collective", "zero" };
    cc_str kind = cc_lex_get(CC_LEX(number), w, 1);
    bool counts = w.n && w.p[0] >= '0' && w.p[0] <= '9';

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        counts |= cc_str_eq(kind, cc_str_c(kinds[i]));
    return counts && cc_read_figure(w, out);
}
