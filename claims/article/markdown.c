/*
 * Markdown as it is to be read: a copy of the text, byte for byte in its place, in which
 * marks, link addresses and code are spaces and a paragraph's lines are one. So all
 * offsets stay those of the file.
 *
 * Source: CommonMark 0.31, of which the parts that articles use; what is in doubt stays.
 */
#include "article.h"

#include <string.h>

#define WRAP_MAX   120 /* bytes: a longer line was not wrapped, but is a paragraph */
#define INLINE_MAX 600 /* bytes of a link, a code span or a tag */
#define NESTED_MAX 8   /* brackets within brackets */
#define OPEN_MAX   32

struct markdown {
    char *p;
    size_t n;
    char fence; /* of the code block that is open, or 0 */
    size_t fence_n;
    size_t last_end;   /* of the line before, when it is a paragraph's; else SIZE_MAX */
    size_t last_n;     /* its bytes */
    bool open_comment; /* no comment ends behind here */
    unsigned quoted;   /* its depth of block quotes */
};

static void blank(struct markdown *m, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (m->p[i] != '\n')
            m->p[i] = ' ';
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static char at(const struct markdown *m, size_t i)
{
    return i < m->n ? m->p[i] : '\n';
}

static size_t run(const struct markdown *m, size_t i, char c)
{
    size_t k = i;

    while (k < m->n && m->p[k] == c)
        k++;
    return k - i;
}

/* ---- lines ----------------------------------------------------------------------------
 */

/* Nothing but `c`, at least `least` of it, and white space. */
static bool is_rule(const struct markdown *m, size_t i, size_t end, char c, size_t least)
{
    size_t found = 0;

    for (; i < end; i++) {
        if (m->p[i] != c && !is_space(m->p[i]))
            return false;
        found += m->p[i] == c;
    }
    return found >= least;
}

/* Over the marks of block quotes, which become spaces; *depth is their number. */
static size_t line_start(struct markdown *m, size_t i, size_t end, unsigned *depth)
{
    *depth = 0;
    for (;; (*depth)++) {
        while (i < end && is_space(m->p[i]))
            i++;
        if (i >= end || m->p[i] != '>' || m->fence)
            return i;
        m->p[i] = ' ';
    }
}

static bool fence_line(struct markdown *m, size_t i, size_t end)
{
    size_t n = run(m, i, at(m, i));
    char c = at(m, i);

    if (m->fence) {
        if (c == m->fence && n >= m->fence_n && is_rule(m, i, end, c, 1))
            m->fence = 0;
        return true;
    }
    if ((c != '`' && c != '~') || n < 3)
        return false;
    m->fence = c;
    m->fence_n = n;
    return true;
}

/* "[1]: https://...": what a link of that name leads to. */
static bool is_definition(const struct markdown *m, size_t i, size_t end)
{
    if (at(m, i) != '[' || at(m, i + 1) == '^')
        return false;
    while (i < end && m->p[i] != ']')
        i++;
    return i + 1 < end && m->p[i + 1] == ':';
}

/* Lines that are no text at all. */
static bool is_mark_line(const struct markdown *m, size_t i, size_t end)
{
    bool under = m->last_end != SIZE_MAX &&
                 (is_rule(m, i, end, '=', 2) || is_rule(m, i, end, '-', 2));

    return under || is_rule(m, i, end, '-', 3) || is_rule(m, i, end, '*', 3) ||
           is_rule(m, i, end, '_', 3) || is_definition(m, i, end);
}

/* "|---|:--|" */
static bool is_table_rule(const struct markdown *m, size_t i, size_t end)
{
    for (; i < end; i++)
        if (m->p[i] != '|' && m->p[i] != '-' && m->p[i] != ':' && !is_space(m->p[i]))
            return false;
    return true;
}

static bool heading(struct markdown *m, size_t i, size_t end)
{
    size_t n = run(m, i, '#');

    if (n == 0 || n > 6 || !is_space(at(m, i + n)))
        return false;
    blank(m, i, i + n);
    while (end > i && (is_space(m->p[end - 1]) || m->p[end - 1] == '#'))
        m->p[--end] = ' ';
    return true;
}

/* "- ", "12. ": label.c knows bullets, but for "+". */
static bool item(struct markdown *m, size_t i)
{
    size_t digits = 0;

    if ((at(m, i) == '-' || at(m, i) == '*' || at(m, i) == '+') &&
        is_space(at(m, i + 1))) {
        m->p[i] = m->p[i] == '+' ? '-' : m->p[i];
        return true;
    }
    while (cc_is_digit(at(m, i + digits)))
        digits++;
    return digits > 0 && digits < 4 &&
           (at(m, i + digits) == '.' || at(m, i + digits) == ')') &&
           is_space(at(m, i + digits + 1));
}

/* A line of text goes on with the one before. */
static bool joins(const struct markdown *m, unsigned quoted)
{
    size_t end = m->last_end;
    bool hard = end != SIZE_MAX && end >= 2 &&
                (m->p[end - 1] == '\\' || (m->p[end - 1] == ' ' && m->p[end - 2] == ' '));

    return end != SIZE_MAX && m->last_n <= WRAP_MAX && quoted == m->quoted && !hard;
}

static void read_line(struct markdown *m, size_t start, size_t end)
{
    unsigned quoted;
    size_t i = line_start(m, start, end, &quoted);
    bool fence = fence_line(m, i, end), mark = !fence && is_mark_line(m, i, end);

    if (fence || mark || i >= end || heading(m, i, end) || at(m, i) == '|') {
        if (fence || mark || is_table_rule(m, i, end))
            blank(m, start, end);
        m->last_end = SIZE_MAX;
        return;
    }
    if (!item(m, i) && joins(m, quoted))
        m->p[m->last_end] = ' ';
    m->last_end = end;
    m->last_n = end - start;
    m->quoted = quoted;
}

/* ---- marks within lines ---------------------------------------------------------------
 */

/* Bytes of a quotation mark at i (before it when `back`), with the "s" of a possessive.
 */
static size_t mark_bytes(const struct markdown *m, size_t i, bool back)
{
    static const char *const marks[] = { "\"",           "'",
                                         "\xe2\x80\x9c", "\xe2\x80\x9d",
                                         "\xe2\x80\x98", "\xe2\x80\x99" };

    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++) {
        size_t n = strlen(marks[k]), from = back ? i - n : i;
        if ((back && i < n) || from + n > m->n || memcmp(m->p + from, marks[k], n) != 0)
            continue;
        return !back && at(m, i + n) == 's' ? n + 1 : n;
    }
    return 0;
}

/* What opens becomes spaces, a quotation mark before it comes to its words. */
static void blank_opening(struct markdown *m, size_t from, size_t to)
{
    size_t n = mark_bytes(m, from, true);

    blank(m, from, to);
    memmove(m->p + to - n, m->p + from - n, n);
    blank(m, from - n, to - n);
}

static void blank_closing(struct markdown *m, size_t from, size_t to)
{
    size_t n = mark_bytes(m, to, false), whole = to - from + n;

    blank(m, from, to);
    memmove(m->p + from, m->p + to, n);
    blank(m, from + n, from + whole);
}

/* The place of `close` that goes with `open` at i, or 0; not beyond the paragraph, nor
 * deep within each other, so that no byte is passed more than so many times. */
static size_t closing(const struct markdown *m, size_t i, char open, char close)
{
    size_t end = i + INLINE_MAX < m->n ? i + INLINE_MAX : m->n, depth = 0;

    for (; i < end && !(m->p[i] == '\n' && at(m, i + 1) == '\n'); i++) {
        if (m->p[i] == '\\')
            i++;
        else if (m->p[i] == close && --depth == 0)
            return i;
        else if (m->p[i] == open && ++depth > NESTED_MAX)
            return 0;
    }
    return 0;
}

/* "[text](address)", "[text][1]", "![text](address)", "[^1]"; where to go on. */
static size_t link(struct markdown *m, size_t i)
{
    size_t words = i + (m->p[i] == '!'), end = closing(m, words, '[', ']'), tail = 0;

    if (!end)
        return i + 1;
    if (at(m, words + 1) == '^') {
        blank_closing(m, i, end + 1 + (at(m, end + 1) == ':'));
        return end;
    }
    if (at(m, end + 1) == '(')
        tail = closing(m, end + 1, '(', ')');
    else if (at(m, end + 1) == '[')
        tail = closing(m, end + 1, '[', ']');
    if (!tail)
        return i + 1;
    if (words > i) {
        blank(m, i, tail + 1);
        return tail;
    }
    blank_closing(m, end, tail + 1);
    blank_opening(m, i, i + 1);
    return i + 1;
}

/* `code`; where to go on: what is in it has no marks. */
static size_t code(struct markdown *m, size_t i)
{
    size_t n = run(m, i, '`'), k = i + n;

    for (size_t end = i + INLINE_MAX; k < m->n && k < end; k++) {
        size_t other = run(m, k, '`');
        if (other == n) {
            blank_closing(m, k, k + n);
            blank_opening(m, i, i + n);
            return k + n;
        }
        k += other;
        if (at(m, k) == '\n' && at(m, k + 1) == '\n')
            break;
    }
    return i + n;
}

/* "<https://...>", "<br>", "<!-- ... -->"; where to go on. */
static size_t angle(struct markdown *m, size_t i)
{
    cc_str rest = { m->p + i, m->n - i };
    char c = at(m, i + 1);

    if (cc_str_starts(rest, CC_LIT("<!--"))) {
        size_t n = m->open_comment ? rest.n : cc_str_find(rest, CC_LIT("-->"));
        m->open_comment = n >= rest.n;
        size_t end = m->open_comment ? i + 4 : i + n + 3;
        blank(m, i, end);
        return end;
    }
    size_t end = c == '/' || (c != '!' && cc_is_letter(c)) ? closing(m, i, '<', '>') : 0;
    if (!end)
        return i + 1;
    if (cc_str_find(cc_str_sub(rest, 0, end - i), CC_LIT(":")) < end - i &&
        cc_str_find(cc_str_sub(rest, 0, end - i), CC_LIT(" ")) == end - i)
        m->p[i] = m->p[end] = ' ';
    else
        blank(m, i, end + 1);
    return end + 1;
}

/* ---- emphasis -------------------------------------------------------------------------
 */

struct opened {
    size_t from, n;
    char c;
};

struct emphasis {
    struct opened open[OPEN_MAX];
    size_t n;
};

static bool is_word(char c)
{
    return (c & 0x80) || cc_is_letter(c) || cc_is_digit(c);
}

/* "**nine**": both or none; "~~eight~~" goes with its words. Where to go on. */
static size_t emphasis(struct markdown *m, struct emphasis *e, size_t i)
{
    char c = m->p[i], before = i ? m->p[i - 1] : '\n';
    size_t n = run(m, i, c), k = e->n;
    bool opens = !is_space(at(m, i + n)) && (!is_word(before) || (before & 0x80));
    bool closes = !is_space(before) && (!is_word(at(m, i + n)) || (at(m, i + n) & 0x80));

    while (closes && k > 0 && (e->open[k - 1].c != c || e->open[k - 1].n != n))
        k--;
    if (closes && k > 0) {
        const struct opened *o = &e->open[k - 1];
        e->n = k - 1;
        if (c == '~') {
            blank(m, o->from, i + n);
        } else {
            blank_closing(m, i, i + n);
            blank_opening(m, o->from, o->from + n);
        }
    } else if (opens && n <= 3 && (c != '~' || n == 2) && e->n < OPEN_MAX) {
        e->open[e->n++] = (struct opened){ i, n, c };
    }
    return i + n;
}

static void read_marks(struct markdown *m, size_t i)
{
    struct emphasis e = { .n = 0 };

    while (i < m->n) {
        char c = m->p[i];
        if (c == '\\' && at(m, i + 1) > ' ' && !is_word(at(m, i + 1))) {
            m->p[i] = ' ';
            i += 2;
        } else if (c == '\\' && is_space(at(m, i + 1))) {
            m->p[i++] = ' ';
        } else if (c == '`') {
            i = code(m, i);
        } else if (c == '[' || (c == '!' && at(m, i + 1) == '[')) {
            i = link(m, i);
        } else if (c == '<') {
            i = angle(m, i);
        } else if (c == '*' || c == '_' || c == '~') {
            i = emphasis(m, &e, i);
        } else {
            e.n = c == '\n' ? 0 : e.n; /* no mark goes beyond its paragraph */
            i++;
        }
    }
}

cc_str markdown_reading(cc_str text, size_t body, struct cc_arena *a)
{
    struct markdown m = { .p = cc_arena_alloc(a, text.n + 1),
                          .n = text.n,
                          .last_end = SIZE_MAX };

    memcpy(m.p, text.p, text.n);
    for (size_t start = body; start < m.n;) {
        size_t end = start;
        while (end < m.n && m.p[end] != '\n')
            end++;
        read_line(&m, start, end);
        start = end + 1;
    }
    read_marks(&m, body);
    return (cc_str){ m.p, m.n };
}

bool is_markdown(cc_str file)
{
    static const char *const endings[] = { ".md", ".markdown" };

    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        cc_str end = cc_str_c(endings[i]);
        if (file.n > end.n &&
            cc_str_eq_fold(cc_str_sub(file, file.n - end.n, file.n), end))
            return true;
    }
    return false;
}
