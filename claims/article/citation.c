/* "[12:3-7] " at the start of a line: page and lines of a transcript. */
#include "claimcheck/article.h"

static size_t number(cc_str s, size_t at)
{
    size_t n = 0;

    while (at + n < s.n && cc_is_digit(s.p[at + n]))
        n++;
    return n <= 5 ? n : 0;
}

/* "12:3"; its bytes, or 0. */
static size_t place(cc_str s, size_t at)
{
    size_t page = number(s, at), line;

    if (!page || at + page >= s.n || s.p[at + page] != ':')
        return 0;
    line = number(s, at + page + 1);
    return line ? page + 1 + line : 0;
}

/* "-7" or "-13:2" behind a place; its bytes, or 0. */
static size_t until(cc_str s, size_t at)
{
    size_t n;

    if (at >= s.n || s.p[at] != '-')
        return 0;
    n = place(s, at + 1);
    if (!n)
        n = number(s, at + 1);
    return n ? n + 1 : 0;
}

size_t cc_citation_length(cc_str line)
{
    size_t at = 1, n;

    if (!line.n || line.p[0] != '[' || !(n = place(line, at)))
        return 0;
    at += n;
    at += until(line, at);
    if (at + 1 >= line.n || line.p[at] != ']' ||
        (line.p[at + 1] != ' ' && line.p[at + 1] != '\t'))
        return 0;
    for (at++; at < line.n && (line.p[at] == ' ' || line.p[at] == '\t');)
        at++;
    return at;
}

cc_str cc_citation(cc_str text, size_t at)
{
    size_t start = at < text.n ? at : text.n, end;

    while (start > 0 && text.p[start - 1] != '\n')
        start--;
    if (!cc_citation_length(cc_str_sub(text, start, text.n)))
        return CC_NONE;
    for (end = start; text.p[end] != ']';)
        end++;
    return cc_str_sub(text, start + 1, end);
}
