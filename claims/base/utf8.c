/* UTF-8 one code point at a time, and the classes of code points that the stages ask for.
 */
#include "claimcheck/base.h"

#include <string.h>
#include <utf8proc.h>

static bool continues(unsigned char c)
{
    return (c & 0xc0) == 0x80;
}

/* Length of the well-formed sequence at p (Unicode, table 3-7), or 0. */
static size_t sequence(const unsigned char *p, size_t n)
{
    if (p[0] < 0x80)
        return 1;
    if (p[0] < 0xc2 || p[0] > 0xf4)
        return 0;
    size_t want = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
    if (n < want)
        return 0;
    /* Overlong forms, surrogates and what lies behind U+10FFFF show in the second byte.
     */
    unsigned char low = p[0] == 0xe0 ? 0xa0 : p[0] == 0xf0 ? 0x90 : 0x80;
    unsigned char high = p[0] == 0xed ? 0x9f : p[0] == 0xf4 ? 0x8f : 0xbf;
    if (p[1] < low || p[1] > high)
        return 0;
    for (size_t i = 2; i < want; i++)
        if (!continues(p[i]))
            return 0;
    return want;
}

int32_t cc_utf8_long(cc_str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.p + *at;
    size_t n = sequence(p, s.n - *at);

    *at += n ? n : 1;
    switch (n) {
    case 0:
        return 0xdc00 + p[0];
    case 2:
        return (p[0] & 0x1f) << 6 | (p[1] & 0x3f);
    case 3:
        return (p[0] & 0x0f) << 12 | (p[1] & 0x3f) << 6 | (p[2] & 0x3f);
    default:
        return (p[0] & 0x07) << 18 | (p[1] & 0x3f) << 12 | (p[2] & 0x3f) << 6 |
               (p[3] & 0x3f);
    }
}

bool cc_utf8_valid(cc_str s, size_t *bad)
{
    for (size_t at = 0; at < s.n;) {
        size_t n = sequence((const unsigned char *)s.p + at, s.n - at);
        if (n == 0) {
            if (bad)
                *bad = at;
            return false;
        }
        at += n;
    }
    return true;
}

static bool malformed(int32_t cp)
{
    return cp >= 0xdc80 && cp <= 0xdcff;
}

bool cc_is_letter_wide(int32_t cp)
{
    if (malformed(cp))
        return true;
    if (cp >= 0xfe00 && cp <= 0xfe0f) /* variation selectors dress emoji, not words */
        return false;
    utf8proc_category_t c = utf8proc_category(cp);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

bool cc_is_upper_wide(int32_t cp)
{
    utf8proc_category_t c = utf8proc_category(cp);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool cc_is_space_wide(int32_t cp)
{
    if (cp == 0x85 || cp == 0x200b ||
        cp == 0xfeff) /* zero-width ones separate words too */
        return true;
    utf8proc_category_t c = utf8proc_category(cp);
    return c >= UTF8PROC_CATEGORY_ZS && c <= UTF8PROC_CATEGORY_ZP;
}

bool cc_is_mark_double(int32_t cp)
{
    switch (cp) {
    case '"':
    case 0xab: /* « */
    case 0xbb: /* » */
    case 0x201c:
    case 0x201d:
    case 0x201e: /* low-9 */
    case 0x201f:
    case 0x275d: /* ornaments */
    case 0x275e:
    case 0x2e42:
    case 0x301d:
    case 0x301e:
    case 0x301f:
    case 0xff02:
        return true;
    default:
        return false;
    }
}

bool cc_is_mark_single(int32_t cp)
{
    switch (cp) {
    case '\'':
    case '`':
    case 0xb4: /* acute accent used as a mark */
    case 0x02bc:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2039:
    case 0x203a:
    case 0xff07:
        return true;
    default:
        return false;
    }
}

size_t cc_offset_in(struct cc_offsets *o, size_t byte, enum cc_unit unit)
{
    if (byte < o->byte)
        o->byte = o->points = o->utf16 = 0;
    while (o->byte < byte && o->byte < o->text.n) {
        int32_t cp = cc_utf8_next(o->text, &o->byte);
        o->points++;
        o->utf16 += cp > 0xffff ? 2 : 1;
    }
    return unit == CC_BYTES ? byte : unit == CC_CODEPOINTS ? o->points : o->utf16;
}

bool cc_is_bidi(int32_t cp)
{
    return cp == 0x061c || cp == 0x200e || cp == 0x200f ||
           (cp >= 0x202a && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069);
}
