/* Treebank tokens: chunks between white space, cut from left to right. */
#include "scan.h"

#include "claimcheck/lexicon.h"

#include <string.h>

static bool upper_start(cc_str form)
{
    size_t at = 0;
    return cc_is_upper(cc_utf8_next(form, &at));
}

static bool all_caps(cc_str form)
{
    size_t letters = 0;

    for (size_t at = 0; at < form.n;) {
        int32_t cp = cc_utf8_next(form, &at);
        if (cc_is_letter(cp) && !cc_is_upper(cp))
            return false;
        letters += cc_is_letter(cp);
    }
    return letters >= 2;
}

static struct cc_token *add(struct cut *c, size_t start, size_t end,
                            enum cc_token_kind kind, unsigned flags)
{
    struct cc_token *t = CC_PUSH(c->a, &c->tokens);

    *t = (struct cc_token){ .span = { (uint32_t)start, (uint32_t)end },
                            .quote = -1,
                            .kind = (uint8_t)kind };
    cc_str form = form_of(c, t);
    if (upper_start(form))
        flags |= CC_TOK_UPPER | (all_caps(form) ? CC_TOK_CAPS : 0);
    t->flags = (uint16_t)flags;
    return t;
}

/* A word from `at` on: one token, or two when it is a contraction. Returns its end. */
static size_t add_word(struct cut *c, const struct chunk *k, size_t at, unsigned flags)
{
    bool abbreviation;
    size_t n = word_length(k, at, &abbreviation);
    size_t first = abbreviation ? n : first_part(k, at, n);

    add(c, at, at + first, CC_TOKEN_WORD, flags | (abbreviation ? CC_TOK_ABBREV : 0));
    if (first == n)
        return at + n;
    size_t end = at + n;
    if (first + 1 == n) { /* n't: the apostrophe and the t lie behind the word */
        size_t length;
        if (is_apostrophe(point_at(k, end, &length)))
            end += length + 1;
    }
    add(c, at + first, end, CC_TOKEN_WORD, CC_TOK_PART);
    return end;
}

/* Adds the token that begins at `at`; returns its end. */
static size_t add_next(struct cut *c, const struct chunk *k, size_t at, unsigned flags)
{
    enum cc_token_kind kind;
    int32_t cp = point_at(k, at, NULL);
    size_t n = k->has_at || k->has_link || cp == '#' ? link_length(k, at) : 0;

    if (n) {
        add(c, at, at + n, CC_TOKEN_LINK, flags);
        return at + n;
    }
    if (at > k->start && (n = contraction_length(k, at)) > 0) {
        add(c, at, at + n, CC_TOKEN_WORD, flags | CC_TOK_PART);
        return at + n;
    }
    if ((at == k->start || cc_is_mark_double(point_at(k, k->start, NULL))) &&
        (n = elision_length(k, at)) > 0) {
        add(c, at, at + n,
            cc_is_digit(k->text.p[at + n - 1]) ? CC_TOKEN_NUMBER : CC_TOKEN_WORD, flags);
        return at + n;
    }
    if ((n = number_length(k, at)) > 0) {
        add(c, at, at + n, CC_TOKEN_NUMBER, flags);
        return at + n;
    }
    if (cc_is_letter(cp) || cc_is_digit(cp))
        return add_word(c, k, at, flags);
    n = symbol_length(k, at, &kind);
    add(c, at, at + n, kind, flags);
    return at + n;
}

/* Where white space from `at` on ends; *newline: it holds a line break. */
static size_t skip_space(cc_str text, size_t at, size_t end, bool *newline)
{
    cc_str s = { text.p, end };

    *newline = false;
    while (at < end) {
        size_t next = at;
        int32_t cp = cc_utf8_next(s, &next);
        if (!cc_is_space(cp))
            break;
        *newline = *newline || cp == '\n';
        at = next;
    }
    return at;
}

static size_t chunk_end(cc_str text, size_t at, size_t end)
{
    cc_str s = { text.p, end };

    while (at < end) {
        size_t next = at;
        if (cc_is_space(cc_utf8_next(s, &next)))
            break;
        at = next;
    }
    return at;
}

/* How the chunk behind this one begins, marks and brackets aside. */
static void look_behind(struct chunk *k, size_t end)
{
    bool newline;
    size_t at = skip_space(k->text, k->end, end, &newline), next = at;
    struct chunk after = { .text = k->text, .start = at, .end = end };
    int32_t cp;
    size_t length;

    k->last = at >= end;
    while ((cp = point_at(&after, at, &length)) >= 0 &&
           (cc_is_mark_double(cp) || cc_is_mark_single(cp) || cp == '(' || cp == '['))
        at += length;
    k->next_digit = cc_is_digit(cp);
    k->next_upper = cp >= 0 && cc_is_upper(cp);
    k->next_lower = cp >= 0 && cc_is_letter(cp) && !k->next_upper;
    for (next = at; cp >= 0 && cc_is_letter(cp) && next - at < 24;) {
        next += length;
        cp = point_at(&after, next, &length);
    }
    char buf[32];
    cc_str low = lower_form(cc_str_sub(k->text, at, next), buf);
    k->next_opener = low.n && cc_lex_has(CC_LEX(opener), low);
}

void find_tokens(struct cut *c, struct cc_span span)
{
    bool newline;

    for (size_t at = span.start;;) {
        at = skip_space(c->text, at, span.end, &newline);
        if (at >= span.end)
            return;
        struct chunk k = { .text = c->text,
                           .start = at,
                           .end = chunk_end(c->text, at, span.end) };
        cc_str bytes = cc_str_sub(c->text, k.start, k.end);
        bool stop = memchr(bytes.p, '.', bytes.n) != NULL;
        k.has_at = memchr(bytes.p, '@', bytes.n) != NULL;
        k.has_link = (memchr(bytes.p, ':', bytes.n) &&
                      cc_str_find(bytes, CC_LIT("://")) < bytes.n) ||
                     (stop && cc_str_find(bytes, CC_LIT("www.")) < bytes.n);
        if (stop) /* only the reading of a full stop depends on what follows */
            look_behind(&k, span.end);
        unsigned flags = at > span.start ? CC_TOK_SPACE : 0;
        if (newline)
            flags |= CC_TOK_NEWLINE;
        while (at < k.end) {
            at = add_next(c, &k, at, flags);
            flags = 0;
        }
    }
}
