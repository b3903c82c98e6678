/* Views of text: comparing, searching, cutting. Nothing here allocates. */
#include "claimcheck/base.h"

#include <string.h>

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

int cc_str_order(const void *x, const void *y)
{
    return cc_str_compare(*(const cc_str *)x, *(const cc_str *)y);
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
