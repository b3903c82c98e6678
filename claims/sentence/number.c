/* Numbers as tokens, with the signs that belong inside them. */
#include "scan.h"

static size_t digit_run(const struct chunk *k, size_t at)
{
    size_t n = 0;
    while (at + n < k->end && cc_is_digit(k->text.p[at + n]))
        n++;
    return n;
}

/* Telephone numbers and dates: 555-0134, 212-555-0134, 11-20-2000; but 5-10 is a range.
 */
static size_t hyphenated(const struct chunk *k, size_t at, size_t first)
{
    size_t end = at + first, groups = 1, last = first;

    while (end < k->end && k->text.p[end] == '-') {
        size_t n = digit_run(k, end + 1);
        if (n == 0)
            break;
        end += 1 + n;
        groups++;
        last = n;
    }
    bool telephone = groups == 2 && first == 3 && last == 4;
    return groups >= 3 || telephone ? end - at : 0;
}

/* st nd rd th s, or capitals ("3D", "747B"): part of the number. Units ("5pm", "40km")
 * are not. */
static size_t suffix_length(const struct chunk *k, size_t at)
{
    size_t n = 0, upper = 0;

    for (; at + n < k->end && !(k->text.p[at + n] & 0x80) &&
           cc_is_letter(k->text.p[at + n]);
         n++)
        upper += cc_is_upper(k->text.p[at + n]);
    cc_str s = cc_str_sub(k->text, at, at + n);
    if (cc_str_eq_fold(s, CC_LIT("st")) || cc_str_eq_fold(s, CC_LIT("nd")) ||
        cc_str_eq_fold(s, CC_LIT("rd")) || cc_str_eq_fold(s, CC_LIT("th")) ||
        cc_str_eq(s, CC_LIT("s")))
        return n;
    bool clock = cc_str_eq(s, CC_LIT("AM")) || cc_str_eq(s, CC_LIT("PM"));
    return n && upper == n && n <= 2 && !clock ? n : 0;
}

static bool begins_with_point(const struct chunk *k, size_t at)
{
    if (k->text.p[at] != '.' || digit_run(k, at + 1) == 0)
        return false;
    char before = at > k->start ? k->text.p[at - 1] : '(';
    return before == '(' || before == '$' || before == '-' || before == '"';
}

size_t number_length(const struct chunk *k, size_t at)
{
    size_t first = digit_run(k, at);
    if (first == 0 && begins_with_point(k, at)) /* a .45 */
        return 1 + digit_run(k, at + 1);
    if (first == 0)
        return 0;
    size_t n = hyphenated(k, at, first);
    if (n)
        return n;
    for (n = first; at + n < k->end;) {
        char sign = k->text.p[at + n];
        size_t more = sign == '.' || sign == ',' || sign == ':' || sign == '/'
                          ? digit_run(k, at + n + 1)
                          : 0;
        if (more == 0)
            break;
        n += 1 + more;
    }
    return n + suffix_length(k, at + n);
}
