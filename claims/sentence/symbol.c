/* Punctuation and symbols as tokens: runs, ellipses, emoticons, emoji, double marks in
 * two bytes. */
#include "scan.h"

#include <utf8proc.h>

static size_t same_run(const struct chunk *k, size_t at, char c)
{
    size_t n = 0;
    while (at + n < k->end && k->text.p[at + n] == c)
        n++;
    return n;
}

/* "!", "?!", "...", "…." : a run of terminators, unless it is a lone full stop. */
static size_t terminators(const struct chunk *k, size_t at)
{
    size_t n = 0, length;

    for (int32_t cp; (cp = point_at(k, at + n, &length)) >= 0; n += length)
        if (cp != '.' && cp != '!' && cp != '?' && cp != 0x2026 && cp != 0x203d)
            break;
    return n;
}

/* ":)" ":-(" ";P" before something that is no letter or digit. */
static size_t emoticon(const struct chunk *k, size_t at)
{
    char c = k->text.p[at];
    if (c != ':' && c != ';' && c != '=')
        return 0;
    size_t n = at + 1 < k->end && k->text.p[at + 1] == '-' ? 2 : 1;
    if (at + n >= k->end)
        return 0;
    char mouth = k->text.p[at + n];
    if (mouth != ')' && mouth != '(' && mouth != 'D' && mouth != 'P' && mouth != '|')
        return 0;
    int32_t behind = point_at(k, at + n + 1, NULL);
    return behind >= 0 && (cc_is_letter(behind) || cc_is_digit(behind)) ? 0 : n + 1;
}

static bool dresses_emoji(int32_t cp)
{
    return (cp >= 0xfe00 && cp <= 0xfe0f) || cp == 0x20e3 ||
           (cp >= 0x1f3fb && cp <= 0x1f3ff) || (cp >= 0xe0020 && cp <= 0xe007f);
}

static bool regional(int32_t cp)
{
    return cp >= 0x1f1e6 && cp <= 0x1f1ff;
}

/* What dresses an emoji, and what is joined to it, from behind its first code point. */
static size_t emoji_tail(const struct chunk *k, size_t at, int32_t first)
{
    size_t n = 0, length, joined;
    int32_t cp = point_at(k, at, &length);

    if (regional(first) && regional(cp))
        return length;
    while ((cp = point_at(k, at + n, &length)) >= 0) {
        if (dresses_emoji(cp))
            n += length;
        else if (cp == 0x200d && point_at(k, at + n + length, &joined) >= 0)
            n += length + joined;
        else
            break;
    }
    return n;
}

static enum cc_token_kind kind_of(int32_t cp)
{
    switch (utf8proc_category(cp)) {
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
        return CC_TOKEN_SYMBOL;
    default:
        return cp == '%' || cp == 0xa7 ? CC_TOKEN_SYMBOL : CC_TOKEN_PUNCT;
    }
}

size_t symbol_length(const struct chunk *k, size_t at, enum cc_token_kind *kind)
{
    size_t length, n = emoticon(k, at);
    int32_t cp = point_at(k, at, &length);

    *kind = n ? CC_TOKEN_SYMBOL : kind_of(cp);
    if (n || (n = terminators(k, at)) > 0)
        return n;
    switch (cp) {
    case '\'':
    case '`': /* '' and `` are double marks */
        return at + 1 < k->end && k->text.p[at + 1] == (char)cp ? 2 : 1;
    case '-':
    case '*':
    case '=':
    case '_':
    case '~':
    case '<':
    case '>':
        *kind = cp == '<' || cp == '>' || cp == '=' ? CC_TOKEN_SYMBOL : CC_TOKEN_PUNCT;
        return same_run(k, at, (char)cp);
    default:
        if (*kind == CC_TOKEN_SYMBOL && cp >= 0x80)
            return length + emoji_tail(k, at + length, cp);
        return length;
    }
}
