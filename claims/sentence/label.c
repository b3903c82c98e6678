/* What stands before a paragraph's prose: a bullet, a transcript's speaker, a dateline.
 */
#include "cut.h"

#include "claimcheck/lexicon.h"

#include <stdlib.h>
#include <string.h>

#define LABEL_MAX      48 /* bytes of a speaker's name */
#define LABELS_MANY    3
#define DATELINE_MAX   80 /* bytes of "SAN MARCO, N.M. (Agency) —" */
#define DATELINE_AMONG 8  /* a dateline stands in one of the first paragraphs */

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

/* A name before a colon and white space: its bytes, colon included, or 0. */
static size_t name_before_colon(cc_str s)
{
    size_t letters = 0, words = 1, at = 0;
    bool start = true;

    while (at < s.n && at < LABEL_MAX) {
        size_t next = at;
        int32_t cp = cc_utf8_next(s, &next);
        if (cp == ':')
            break;
        bool letter = cc_is_letter(cp);
        if (letter && start && !cc_is_upper(cp))
            return 0;

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

/* "Q. ", "A. ": a court reporter's; its bytes, or 0. */
static size_t letter_before_stop(cc_str s)
{
    return cc_str_starts(s, CC_LIT("Q. ")) || cc_str_starts(s, CC_LIT("A. ")) ? 2 : 0;
}

struct label {
    cc_str name;
    uint32_t paragraph;
};

/* "READ MORE", "Photo": boilerplate.lex knows better. */
static bool is_prompt(cc_str name)
{
    char buf[32];
    cc_str low = lower_form(name, buf);

    return low.n && cc_lex_has(CC_LEX(boilerplate), low);
}

static int by_name(const void *a, const void *b)
{
    const struct label *x = a, *y = b;
    int order = cc_str_compare(x->name, y->name);

    return order ? order : (x->paragraph > y->paragraph) - (x->paragraph < y->paragraph);
}

/* "STONE:", "THE WITNESS:", "Q.": as court reporters write them. */
static bool is_capitals(cc_str name)
{
    for (size_t at = 0; at < name.n;) {
        int32_t cp = cc_utf8_next(name, &at);
        if (cc_is_letter(cp) && !cc_is_upper(cp))
            return false;
    }
    return true;
}

/* Every label in capitals, and from the first on every paragraph has one. */
static bool is_record(const struct cut *c, const struct label *label, uint32_t n)
{
    uint32_t body = 0, first = c->paragraphs.n;

    for (uint32_t i = 0; i < n; i++) {
        if (!is_capitals(label[i].name))
            return false;
        first = label[i].paragraph < first ? label[i].paragraph : first;
    }
    for (uint32_t i = first; i < c->paragraphs.n; i++)
        body += c->paragraphs.at[i].kind == CC_PARA_BODY;
    return n == body;
}

/*
 * "Note: ..." once is no transcript. A name counts when it labels two paragraphs; any
 * name does in a dialogue, where many paragraphs have labels and some name comes back, or
 * all are in capitals.
 */
static void find_speakers(struct cut *c)
{
    CC_LIST(struct label) all = { 0 };
    unsigned letters = 0; /* 3: both, for "A. Lee" may begin any paragraph */
    for (uint32_t i = 0; i < c->paragraphs.n; i++) {
        if (c->paragraphs.at[i].kind != CC_PARA_BODY)
            continue;
        struct cc_span s = c->paragraphs.at[i].span;
        cc_str text = cc_str_sub(c->text, s.start, s.end);
        text = cc_str_sub(text, cc_citation_length(text), text.n);
        size_t n = name_before_colon(text);
        if (!n && (n = letter_before_stop(text)) > 0)
            letters |= text.p[0] == 'Q' ? 1 : 2;
        if (n && !is_prompt(cc_str_sub(text, 0, n - 1)))
            *CC_PUSH(c->a, &all) = (struct label){ cc_str_sub(text, 0, n), i };
    }
    if (all.n < 2 || (letters && letters != 3))
        return;
    qsort(all.at, all.n, sizeof *all.at, by_name);
    bool record = is_record(c, all.at, all.n), dialogue = record;
    for (uint32_t i = 0; i < all.n; i++)
        dialogue = dialogue || (i > 0 && cc_str_eq(all.at[i].name, all.at[i - 1].name));
    if (!dialogue)
        return;
    for (uint32_t i = 0; i < all.n; i++) {
        const struct label *l = &all.at[i];
        bool again = (i > 0 && cc_str_eq(l->name, all.at[i - 1].name)) ||
                     (i + 1 < all.n && cc_str_eq(l->name, all.at[i + 1].name));
        if (!again && !record && all.n < LABELS_MANY)
            continue;
        struct cc_paragraph *p = &c->paragraphs.at[l->paragraph];
        p->kind = CC_PARA_TRANSCRIPT;
        p->label.start = p->span.start;
        p->label.end = (uint32_t)(l->name.p + l->name.n - c->text.p);
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
    size_t behind = spaces(s, next);
    if (cp == 0x2014 || cp == 0x2013)
        return start > at || behind > next ? next - at : 0;
    /* A hyphen also stands between thoughts: behind a dateline's a sentence begins. */
    bool begins =
        behind < s.n && (!cc_is_letter(s.p[behind]) || cc_is_upper(s.p[behind]));
    return cp == '-' && start > at && behind > next && begins ? next - at : 0;
}

/* "(Agency)" at `at`: its bytes, or 0. */
static size_t agency(cc_str s, size_t at)
{
    size_t n = 1;

    if (at + 1 >= s.n || s.p[at] != '(' || !cc_is_upper(s.p[at + 1]))
        return 0;
    while (at + n < s.n &&
           (cc_is_letter(s.p[at + n]) || s.p[at + n] == ' ' || s.p[at + n] == '/'))
        n++;
    return at + n < s.n && s.p[at + n] == ')' ? n + 1 : 0;
}

/*
 * "RENO, Nev. (Agency) —": words that begin with capitals or digits; the first one all
 * capitals, or an agency in brackets behind them. The bytes up to and with the dash, or
 * 0.
 */
static size_t dateline(cc_str s)
{
    size_t at = 0, n;
    bool capitals = true, first = true, named = false;

    s = cc_str_sub(s, 0, DATELINE_MAX);
    while (at < s.n) {
        if (at > 0 && (n = dash(s, at)) > 0)
            return named || (capitals && at >= 3) ? at + n : 0;
        at = spaces(s, at);
        size_t word = at;
        if (!named && (n = agency(s, at)) > 0) {
            named = true;
            at += n;
            continue;
        }
        for (int32_t cp; at < s.n;) {
            size_t next = at;
            cp = cc_utf8_next(s, &next);
            bool inside = cc_is_letter(cp) || cc_is_digit(cp) || cp == '.' || cp == ',' ||
                          cp == '/' || (cc_is_mark_single(cp) && at > word);
            if (at == word && !cc_is_upper(cp) && !cc_is_digit(cp))
                return 0;
            if (!inside)
                break;
            capitals = capitals && (!first || !cc_is_letter(cp) || cc_is_upper(cp));
            at = next;
        }
        if (at == word)
            return 0;
        first = false;
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
