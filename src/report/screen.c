/* Text for people: styles, columns, and the words of others made harmless. */
#include "report.h"

#include <utf8proc.h>

void screen_style(const struct screen *s, enum style style)
{
    static const char *const codes[] = {
        [STYLE_PLAIN] = "\033[0m",     [STYLE_TITLE] = "\033[1m",
        [STYLE_CHANGE] = "\033[1;36m", [STYLE_CONTRADICTION] = "\033[1;35m",
        [STYLE_DIM] = "\033[2m",       [STYLE_STRONG] = "\033[1m",
        [STYLE_MARK] = "\033[1;4m",
    };

    if (s->color)
        fputs(codes[style], s->to);
}

int harmless(char shown[12], int32_t cp)
{
    if (cp == '\n' || cp == '\t' || cp == '\r')
        return 0;
    if (cp < 0x20 || (cp >= 0x7f && cp < 0xa0))
        return snprintf(shown, 12, "\\x%02x", (unsigned)cp);
    if (cp >= 0xdc00 && cp <= 0xdfff) /* a malformed byte */
        return snprintf(shown, 12, "\\x%02x", (unsigned)(cp - 0xdc00));
    if (cc_is_bidi(cp) || cp == 0x2028 || cp == 0x2029 ||
        (cp >= 0xe0000 && cp < 0xe0080) || cp == 0xfeff || (cp & 0xfffe) == 0xfffe)
        return snprintf(shown, 12, "\\u{%x}", (unsigned)cp);
    return 0;
}

static int put(FILE *to, cc_str text)
{
    int columns = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        char shown[12];
        int32_t cp = cc_utf8_next(text, &at);
        bool space = cp == '\n' || cp == '\t' || cp == '\r';
        int n = space ? snprintf(shown, sizeof shown, " ") : harmless(shown, cp);
        if (to && n)
            fwrite(shown, 1, (size_t)n, to);
        else if (to)
            fwrite(text.p + from, 1, at - from, to);
        columns += n ? n : utf8proc_charwidth(cp);
    }
    return columns;
}

int screen_put(FILE *to, cc_str text)
{
    return put(to, text);
}

int screen_columns(cc_str text)
{
    return put(NULL, text);
}
