/* What stands before a paragraph's prose: a bullet, a transcript's speaker, a dateline.
 */
#include "cut.h"

#include <stdlib.h>
#include <string.h>

#define LABEL_MAX      48 /* bytes of a speaker's name */
#define DATELINE_MAX   80 /* bytes of "SAN MARCO, N.M. (Agency) —" */
#define DATELINE_AMONG 4  /* a dateline stands in one of the first paragraphs */

static size_t spaces(cc_str s, size_t at)
{
    while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t'))
        at++;
    return at;
}

/* ---- bullets ------------------------------------------------------------------------
 */

/* "•", "*", "-", "1.", "(a)" and white space; the bytes of the bullet, or 0. */
static size_t bullet(cc_str s)
{
    size_t at = 0, open = s.n && s.p[0] == '(', length;
    int32_t cp = cc_utf8_next(s, &at);

    if (cp == 0x2022 || cp == 0x25aa || cp == 0x25e6 || cp == 0x2023 || cp == 0xb7 ||
        cp == 0x25cf || cp == '*' || cp == '-' || cp == 0x2013) {
        bool apart = at < s.n && (s.p[at] == ' ' || s.p[at] == '\t');
        return apart || cp == 0x2022 ? at : 0;
    }
    for (length = open; length < s.n && length < open + 2 && cc_is_digit(s.p[length]);)
        length++;
    if (length == open && length < s.n && !(s.p[length] & 0x80) &&
        cc_is_letter(s.p[length]))
        length++; /* (a) or a) */
    bool letter = length > open && !cc_is_digit(s.p[length - 1]);
    if (length == open || length + 1 >= s.n)
        return 0;
    bool ends = s.p[length] == ')' || (s.p[length] == '.' && !open && !letter);
    return ends && (s.p[length + 1] == ' ' || s.p[length + 1] == '\t') ? length + 1 : 0;
}

/* ---- transcripts --------------------------------------------------------------------
 */

/* A name before a colon and white space: its bytes, colon included, or 0. *caps: all
 * capitals. */
static size_t name_before_colon(cc_str s, bool *caps)
{
    size_t letters = 0, words = 1, at = 0;
    bool start = true;

    *caps = true;
    while (at < s.n && at < LABEL_MAX) {
        size_t next = at;
        int32_t cp = cc_utf8_next(s, &next);
        if (cp == ':')
            break;
        bool letter = cc_is_letter(cp);
        if (letter && start && !cc_is_upper(cp))
            return 0;
        *caps = *caps && (!letter || cc_is_upper(cp));
        letters += letter;
        words += cp == ' ';
        start = cp == ' ';
        if (!letter && cp != ' ' && cp != '.' && cp != '-' && !cc_is_mark_single(cp) &&
            !cc_is_digit(cp))
            return 0;
        at = next;
    }
    bool fits = at < s.n && at < LABEL_MAX && s.p[at] == ':' && letters > 0 && words <= 4;
    return fits && at + 1 < s.n && s.p[at + 1] == ' ' ? at + 1 : 0;
}

struct label {
    cc_str name;
    uint32_t paragraph;
    bool caps;
};

static int by_name(const void *a, const void *b)
{
    const struct label *x = a, *y = b;
    int order = cc_str_compare(x->name, y->name);

    return order ? order : (x->paragraph > y->paragraph) - (x->paragraph < y->paragraph);
}

/*
 * "Note: ..." once is no transcript. A name counts when it labels two paragraphs or more,
 * and a name in capitals also when three paragraphs have labels of whatever name.
 */
static void find_speakers(struct cut *c)
{
    CC_LIST(struct label) all = { 0 };
    bool caps;

    for (uint32_t i = 0; i < c->paragraphs.n; i++) {
        struct cc_span s = c->paragraphs.at[i].span;
        cc_str text = cc_str_sub(c->text, s.start, s.end);
        size_t n = name_before_colon(text, &caps);
        if (n)
            *CC_PUSH(c->a, &all) = (struct label){ cc_str_sub(text, 0, n), i, caps };
    }
    if (all.n < 2)
        return;
    qsort(all.at, all.n, sizeof *all.at, by_name);
    for (uint32_t i = 0; i < all.n; i++) {
        const struct label *l = &all.at[i];
        bool again = (i > 0 && cc_str_eq(l->name, all.at[i - 1].name)) ||
                     (i + 1 < all.n && cc_str_eq(l->name, all.at[i + 1].name));
        if (!again && !(l->caps && all.n >= 3))
            continue;
        struct cc_paragraph *p = &c->paragraphs.at[l->paragraph];
        p->kind = CC_PARA_TRANSCRIPT;
        p->label = (struct cc_span){ p->span.start, p->span.start + (uint32_t)l->name.n };
    }
}

/* ---- datelines ----------------------------------------------------------------------
 */

/* The dash that ends a dateline: " — ", " – ", " - ", "--"; bytes from `at`, or 0. */
static size_t dash(cc_str s, size_t at)
{
    size_t start = spaces(s, at), next = start;
    int32_t cp = cc_utf8_next(s, &next);

    if (cp == '-' && next < s.n && s.p[next] == '-')
        return next + 1 - at;
    bool apart = next < s.n && (s.p[next] == ' ' || s.p[next] == '\t');
    if (cp == 0x2014 || cp == 0x2013)
        return start > at || apart ? next - at : 0;
    return cp == '-' && start > at && apart ? next - at : 0;
}

/* "RENO, Nev. (Agency) —": capitals first, or an agency in brackets; its bytes, or 0. */
static size_t dateline(cc_str s)
{
    size_t at = 0, capitals = 0;
    bool agency = false, n_first = true;

    s = cc_str_sub(s, 0, DATELINE_MAX);
    for (size_t length; at < s.n;) {
        if ((length = dash(s, at)) > 0)
            return at > 0 && (capitals >= 3 || agency) ? at + length : 0;
        size_t next = at;
        int32_t cp = cc_utf8_next(s, &next);
        if (cp == '(') {
            size_t close = cc_str_find(cc_str_sub(s, at, s.n), CC_LIT(")"));
            if (at == 0 || agency || at + close >= s.n)
                return 0;
            agency = true;
            at += close + 1;
            continue;
        }
        if (!cc_is_letter(cp) && cp != ' ' && cp != ',' && cp != '.' &&
            !cc_is_mark_single(cp) && !cc_is_digit(cp) && cp != '/' && cp != '-')
            return 0;
        if (at == 0 && !cc_is_upper(cp))
            return 0;
        n_first = n_first && cp != ' ' && cp != ',';
        capitals += n_first && cc_is_upper(cp);
        if (n_first && !agency && capitals > 0 && cc_is_letter(cp) && !cc_is_upper(cp))
            capitals = 0, n_first = false; /* "Reno (AP) —" needs its agency */
        at = next;
    }
    return 0;
}

void find_labels(struct cut *c)
{
    uint32_t prose = 0;

    find_speakers(c);
    for (uint32_t i = 0; i < c->paragraphs.n; i++) {
        struct cc_paragraph *p = &c->paragraphs.at[i];
        if (p->kind != CC_PARA_BODY)
            continue;
        cc_str text = cc_str_sub(c->text, p->span.start, p->span.end);
        size_t n = bullet(text);
        if (n) {
            p->kind = CC_PARA_LIST;
        } else if (prose++ < DATELINE_AMONG && (n = dateline(text)) > 0) {
            p->dateline = true;
        }
        p->label.end = p->label.start + (uint32_t)n;
    }
}
