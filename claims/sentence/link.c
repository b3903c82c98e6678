/* URLs, e-mail addresses, names and tags of social media: one token each. */
#include "scan.h"

#define LOCAL_MAX  64 /* RFC 5321: local part of an address */
#define DOMAIN_MAX 255

static bool link_end(int32_t cp)
{
    return cp < 0 || cp == '<' || cp == '>' || cp == '{' || cp == '}' || cp == '|' ||
           cc_is_mark_double(cp) || cp == 0x2018 || cp == 0x2019;
}

/* Sentence punctuation at the end of a link belongs to the sentence. */
static size_t without_tail(const struct chunk *k, size_t at, size_t n)
{
    while (n > 0) {
        char c = k->text.p[at + n - 1];
        if (c != '.' && c != ',' && c != ';' && c != ':' && c != '!' && c != '?' &&
            c != ')' && c != ']' && c != '\'')
            break;
        n--;
    }
    return n;
}

static size_t url_length(const struct chunk *k, size_t at)
{
    static const cc_str starts[] = { { "http://", 7 },
                                     { "https://", 8 },
                                     { "ftp://", 6 },
                                     { "mailto:", 7 },
                                     { "www.", 4 } };
    cc_str rest = cc_str_sub(k->text, at, k->end);
    size_t n = 0, length;

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (cc_str_eq_fold(cc_str_sub(rest, 0, starts[i].n), starts[i]))
            n = starts[i].n;
    if (n == 0 || n >= rest.n)
        return 0;
    for (int32_t cp; !link_end(cp = point_at(k, at + n, &length));)
        n += length;
    return without_tail(k, at, n);
}

static bool name_byte(char c)
{
    return cc_is_digit(c) || c == '_' || (!(c & 0x80) && cc_is_letter(c));
}

static size_t run(const struct chunk *k, size_t at, const char *also, size_t most)
{
    size_t n = 0;
    for (; at + n < k->end && n < most; n++) {
        char c = k->text.p[at + n];
        bool extra = false;
        for (const char *p = also; *p; p++)
            extra = extra || c == *p;
        if (!name_byte(c) && !extra)
            break;
    }
    return n;
}

static size_t address_length(const struct chunk *k, size_t at)
{
    size_t local = run(k, at, ".+-%", LOCAL_MAX);
    if (local == 0 || at + local >= k->end || k->text.p[at + local] != '@')
        return 0;
    size_t domain = run(k, at + local + 1, ".-", DOMAIN_MAX);
    domain = without_tail(k, at + local + 1, domain);
    return domain ? local + 1 + domain : 0;
}

size_t link_length(const struct chunk *k, size_t at)
{
    size_t n = 0;
    char c = k->text.p[at];

    if (k->has_link)
        n = url_length(k, at);
    if (!n && k->has_at)
        n = address_length(k, at);
    if (n || (c != '@' && c != '#') || (at > k->start && name_byte(k->text.p[at - 1])))
        return n;
    /* "@name", "#tag"; "#1" is a number sign and a number. */
    n = run(k, at + 1, "", LOCAL_MAX);
    return n && !cc_is_digit(k->text.p[at + 1]) ? 1 + n : 0;
}
