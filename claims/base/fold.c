/*
 * Forms of text under which writings of one word meet: case, compatibility forms,
 * quotation marks, dashes and white space made alike.
 *
 * Text that is not ASCII is normalised in pieces of a bounded size, because canonical
 * ordering takes quadratic time over a run of combining marks, and a hostile run may be a
 * megabyte long.
 */
#include "claimcheck/base.h"

#include <utf8proc.h>

#define PIECE_MAX 256
/* U+FDFA makes 18 code points of three bytes; no other byte sequence gives as many. */
#define POINTS (PIECE_MAX / 3 * 18)

static bool is_ascii(cc_str s)
{
    unsigned char all = 0;

    for (size_t i = 0; i < s.n; i++)
        all |= (unsigned char)s.p[i];
    return all < 0x80;
}

static void add_point(struct cc_buf *b, int32_t cp)
{
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t n = utf8proc_encode_char(cp, bytes);

    cc_buf_add(b, (cc_str){ (const char *)bytes, (size_t)n });
}

static bool dash(int32_t cp)
{
    return cp == 0x2212 || (cp > 0x7f && utf8proc_category(cp) == UTF8PROC_CATEGORY_PD);
}

/* One code point of the result; *spaced says that the last one added was a space. */
static void add_plain(struct cc_buf *b, int32_t cp, bool *spaced)
{
    bool space = cc_is_space(cp);

    if (space && *spaced)
        return;
    *spaced = space;
    if (space)
        cp = ' ';
    else if (cc_is_mark_double(cp))
        cp = '"';
    else if (cc_is_mark_single(cp))
        cp = '\'';
    else if (dash(cp))
        cp = '-';
    if (cp < 0x80)
        cc_buf_addc(b, (char)cp);
    else
        add_point(b, cp);
}

/* Code points of source from `at` that are folded together; *end: behind the last one. */
static utf8proc_ssize_t gather(cc_str s, size_t at, int32_t *points, size_t *end)
{
    const utf8proc_option_t how =
        UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD;
    utf8proc_ssize_t n = 0;
    int boundary = 0;

    *end = at;
    while (*end < s.n && *end - at < PIECE_MAX - 4) {
        if (*end > at && (unsigned char)s.p[*end] < 0x80)
            break; /* an ASCII character starts a piece: it joins with nothing before it
                    */
        int32_t cp = cc_utf8_next(s, end);
        if (cp >= 0xdc80 && cp <= 0xdcff)
            cp = 0xfffd;
        if (cp == 0xad || cp == 0x2060) /* soft hyphen, word joiner: writing, not text */
            continue;
        n += utf8proc_decompose_char(cp, points + n, POINTS - n, how, &boundary);
    }
    return n;
}

/* Canonical order: combining marks by class, stable. */
static void order(int32_t *points, utf8proc_ssize_t n)
{
    for (utf8proc_ssize_t i = 1; i < n; i++) {
        int32_t cp = points[i];
        int class = utf8proc_get_property(cp)->combining_class;
        utf8proc_ssize_t j = i;
        for (; class && j > 0; j--) {
            if (utf8proc_get_property(points[j - 1])->combining_class <= class)
                break;
            points[j] = points[j - 1];
        }
        points[j] = cp;
    }
}

/* The folded form of a text that is ASCII alone, or CC_NONE: most are. */
static cc_str fold_ascii(struct cc_arena *a, cc_str s)
{
    size_t n = 0;

    if (s.n == 0 || !is_ascii(s))
        return CC_NONE;
    char *p = cc_arena_alloc(a, s.n);
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];

        if (cc_is_space(c))
            c = ' ';
        if (c == ' ' && n > 0 && p[n - 1] == ' ')
            continue;
        p[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : c);
    }
    return (cc_str){ p, n };
}

cc_str cc_fold(struct cc_arena *a, cc_str s)
{
    cc_str plain = fold_ascii(a, s);
    if (plain.p)
        return plain;
    struct cc_buf b = { .a = a };
    int32_t points[POINTS];
    bool spaced = false;

    for (size_t at = 0; at < s.n;) {
        unsigned char c = (unsigned char)s.p[at];
        if (c < 0x80 && (at + 1 == s.n || (unsigned char)s.p[at + 1] < 0x80)) {
            add_plain(&b, c >= 'A' && c <= 'Z' ? c + 32 : c, &spaced);
            at++;
            continue;
        }
        utf8proc_ssize_t n = gather(s, at, points, &at);
        order(points, n);
        n = utf8proc_normalize_utf32(points, n, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
        for (utf8proc_ssize_t i = 0; i < n; i++)
            add_plain(&b, points[i], &spaced);
    }
    return cc_buf_str(&b);
}

static bool latin(int32_t cp)
{
    return cp < 0x250 || (cp >= 0x1e00 && cp <= 0x1eff);
}

/* The ASCII letters of a text that has no others, or CC_NONE. */
static cc_str lower_ascii(struct cc_arena *a, cc_str s)
{
    if (!is_ascii(s))
        return CC_NONE;
    char *p = cc_arena_alloc(a, s.n);
    for (size_t i = 0; i < s.n; i++)
        p[i] = (char)(s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32 : s.p[i]);
    return (cc_str){ p, s.n };
}

cc_str cc_lower(struct cc_arena *a, cc_str s)
{
    cc_str plain = s.n ? lower_ascii(a, s) : s;
    if (plain.p)
        return plain;
    struct cc_buf b = { .a = a };

    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        int32_t cp = cc_utf8_next(s, &at);
        if (cp >= 'A' && cp <= 'Z')
            cc_buf_addc(&b, (char)(cp + 32));
        else if (cp >= 0x80 && latin(cp))
            add_point(&b, utf8proc_tolower(cp));
        else
            cc_buf_add(&b, cc_str_sub(s, start, at));
    }
    return cc_buf_str(&b);
}
