/* Views of text: comparing, searching, cutting. Nothing here allocates. */
#include "claimcheck/base.h"

#include <string.h>

cc_str cc_str_c(const char *z)
{
    return z ? (cc_str){ z, strlen(z) } : CC_NONE;
}

bool cc_str_eq(cc_str a, cc_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static unsigned char ascii_lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool cc_str_eq_fold(cc_str a, cc_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
            return false;
    return true;
}

int cc_str_compare(cc_str a, cc_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;

    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool cc_str_starts(cc_str s, cc_str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool cc_str_ends(cc_str s, cc_str suffix)
{
    return s.n >= suffix.n &&
           (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

size_t cc_str_find(cc_str s, cc_str what)
{
    if (what.n == 0)
        return 0;
    /* memmem of glibc is linear (two-way), whatever the needle. */
    const char *hit = s.n ? memmem(s.p, s.n, what.p, what.n) : NULL;
    return hit ? (size_t)(hit - s.p) : s.n;
}

static bool ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

cc_str cc_str_trim(cc_str s)
{
    while (s.n && ascii_space(s.p[0]))
        s.p++, s.n--;
    while (s.n && ascii_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

cc_str cc_str_sub(cc_str s, size_t start, size_t end)
{
    if (end > s.n)
        end = s.n;
    if (start > end)
        start = end;
    return s.p ? (cc_str){ s.p + start, end - start } : CC_NONE;
}

cc_str cc_str_cut(cc_str *rest, char at)
{
    const char *hit = rest->n ? memchr(rest->p, at, rest->n) : NULL;
    size_t n = hit ? (size_t)(hit - rest->p) : rest->n;
    cc_str head = cc_str_sub(*rest, 0, n);

    *rest = cc_str_sub(*rest, hit ? n + 1 : n, rest->n);
    return head;
}
