/* Paragraphs: lines, or runs of lines where the text is wrapped by hand. */
#include "cut.h"

#define WRAP_MIN 45  /* bytes: a wrapped line is at least so long */
#define WRAP_MAX 110 /* and no longer than this */

struct line {
    struct cc_span span; /* without white space at its ends */
    bool lower;          /* begins with a small letter */
};

static bool blank(const struct line *l)
{
    return l->span.start == l->span.end;
}

/* Behind the last of text[start, end) that is no white space. ASCII is its own code point
 * wherever it stands; where something else ends the line, that is read from its start. */
static size_t last_of(cc_str text, size_t start, size_t end)
{
    unsigned char c = ' ';

    while (end > start && (c = (unsigned char)text.p[end - 1]) < 0x80 && cc_is_space(c))
        end--;
    if (end == start || c < 0x80)
        return end;
    cc_str s = { text.p, end };
    size_t last = start;
    for (size_t at = start; at < end;)
        if (!cc_is_space(cc_utf8_next(s, &at)))
            last = at;
    return last;
}

/* [start, end) without white space at its ends, every kind of it. */
static struct cc_span shrink(cc_str text, size_t start, size_t end)
{
    cc_str s = { text.p, end };

    while (start < end) {
        size_t next = start;
        if (!cc_is_space(cc_utf8_next(s, &next)))
            break;
        start = next;
    }
    return (struct cc_span){ (uint32_t)start, (uint32_t)last_of(text, start, end) };
}

/* The first end of a line from `at` on: \n, \r, U+2028 or U+2029; else s.n. */
static size_t line_end(cc_str s, size_t at)
{
    for (; at < s.n; at++) {
        unsigned char c = (unsigned char)s.p[at];
        if (c > '\r' && c != 0xe2)
            continue;
        if (c == '\n' || c == '\r' ||
            (c == 0xe2 && s.n - at >= 3 && s.p[at + 1] == '\x80' &&
             (s.p[at + 2] == '\xa8' || s.p[at + 2] == '\xa9')))
            break;
    }
    return at;
}

/* The line at *at; moves *at behind its end, \r\n being one. */
static struct line next_line(cc_str text, size_t *at, size_t end)
{
    cc_str s = { text.p, end };
    size_t start = *at, stop = line_end(s, start), next = stop;

    if (next < end && cc_utf8_next(s, &next) == '\r' && next < end && s.p[next] == '\n')
        next++;
    *at = next;
    struct line l = { .span = shrink(text, start, stop) };
    size_t first = l.span.start;
    int32_t cp = blank(&l) ? -1 : cc_utf8_next(s, &first);
    l.lower = cp >= 0 && cc_is_letter(cp) && !cc_is_upper(cp);
    return l;
}

/*
 * Is the text wrapped by hand? Then line ends stand in the middle of sentences: at least
 * a third of the ends between two lines of one block come after a long line and before a
 * small letter.
 */
static bool wrapped(cc_str text, struct cc_span span)
{
    uint32_t ends = 0, inside = 0;
    struct line last = { 0 };

    for (size_t at = span.start; at < span.end;) {
        struct line l = next_line(text, &at, span.end);
        uint32_t length = last.span.end - last.span.start;
        if (!blank(&l) && length > 0) {
            ends++;
            inside += l.lower && length >= WRAP_MIN && length <= WRAP_MAX;
        }
        last = l;
    }
    return ends >= 2 && inside * 3 >= ends;
}

static void add(struct cut *c, struct cc_span span)
{
    struct cc_paragraph *p = CC_PUSH(c->a, &c->paragraphs);

    *p = (struct cc_paragraph){ .span = span, .label = { span.start, span.start } };
}

void find_paragraphs(struct cut *c, struct cc_span span)
{
    bool join = wrapped(c->text, span), open = false;
    uint32_t length = 0;

    for (size_t at = span.start; at < span.end;) {
        struct line l = next_line(c->text, &at, span.end);
        if (blank(&l)) {
            open = false;
            continue;
        }
        /* Where lines are wrapped, one that ends early ends its paragraph. */
        if (open && join && length >= WRAP_MIN)
            c->paragraphs.at[c->paragraphs.n - 1].span.end = l.span.end;
        else
            add(c, l.span);
        open = true;
        length = l.span.end - l.span.start;
    }
}
