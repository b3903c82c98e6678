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

/* [start, end) without white space at its ends, every kind of it. */
static struct cc_span shrink(cc_str text, size_t start, size_t end)
{
    cc_str s = { text.p, end };
    size_t last = start;

    while (start < end) {
        size_t next = start;
        if (!cc_is_space(cc_utf8_next(s, &next)))
            break;
        start = next;
    }
    last = start;
    for (size_t at = start; at < end;)
        if (!cc_is_space(cc_utf8_next(s, &at)))
            last = at;
    return (struct cc_span){ (uint32_t)start, (uint32_t)last };
}

/* The line at *at; moves *at behind its end: \n, \r\n, \r, U+2028 or U+2029. */
static struct line next_line(cc_str text, size_t *at, size_t end)
{
    cc_str s = { text.p, end };
    size_t start = *at, stop = end, next = start;

    while (next < end) {
        size_t here = next;
        int32_t cp = cc_utf8_next(s, &next);
        if (cp == '\n' || cp == '\r' || cp == 0x2028 || cp == 0x2029) {
            stop = here;
            if (cp == '\r' && next < end && s.p[next] == '\n')
                next++;
            break;
        }
    }
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
