/* Quoted words on a screen. The words themselves are never changed, but for what could
 * harm. */
#include "quote.h"

#include "side.h"

#define BAR "\xe2\x94\x82 " /* U+2502 */

/* The end of the line that begins at `from`: as many words as fit, at least one. */
static size_t line_end(cc_str text, size_t from, int width)
{
    size_t end = from;
    int column = 0;

    for (size_t at = from; at < text.n;) {
        size_t word = at;
        while (at < text.n && text.p[at] != ' ' && text.p[at] != '\n' &&
               text.p[at] != '\t')
            at++;
        column += screen_columns(cc_str_sub(text, word, at));
        if (column > width && end > from)
            return end;
        end = at;
        if (at < text.n)
            at++, column++;
    }
    return text.n;
}

void text_put(const struct screen *s, enum style style, cc_str text, int column,
              int indent)
{
    for (size_t from = 0; from < text.n;) {
        size_t to = line_end(text, from, s->width - column);
        screen_style(s, style);
        screen_put(s->to, cc_str_sub(text, from, to));
        screen_style(s, STYLE_PLAIN);
        from = to < text.n ? to + 1 : to;
        if (from < text.n)
            fprintf(s->to, "\n%*s", indent, "");
        column = indent;
    }
}

/* The first mark that ends behind `at`; marks->n when there is none. */
static uint32_t mark_behind(struct marks marks, size_t at)
{
    uint32_t i = 0;
    while (i < marks.n && marks.at[i].end <= at)
        i++;
    return i;
}

/* Text [from, to) with its marks, which never cross a line in colour. */
static void put_marked(const struct screen *s, cc_str text, struct marks marks,
                       size_t from, size_t to)
{
    for (uint32_t i = mark_behind(marks, from); from < to; i++) {
        size_t start = i < marks.n && marks.at[i].start < to ? marks.at[i].start : to;
        size_t end = i < marks.n && marks.at[i].end < to ? marks.at[i].end : to;
        if (start > from)
            screen_put(s->to, cc_str_sub(text, from, start));
        else
            start = from;
        if (start < to) {
            screen_style(s, STYLE_MARK);
            screen_put(s->to, cc_str_sub(text, start, end));
            screen_style(s, STYLE_PLAIN);
        }
        from = start < to ? end : to;
    }
}

static void put_carets(const struct screen *s, cc_str text, struct marks marks,
                       size_t from, size_t to, int indent)
{
    uint32_t i = mark_behind(marks, from);

    if (i == marks.n || marks.at[i].start >= to)
        return;
    fprintf(s->to, "%*s" BAR, indent, "");
    for (; i < marks.n && marks.at[i].start < to; i++) {
        size_t start = marks.at[i].start > from ? marks.at[i].start : from;
        size_t end = marks.at[i].end < to ? marks.at[i].end : to;
        fprintf(s->to, "%*s", screen_columns(cc_str_sub(text, from, start)), "");
        for (int n = screen_columns(cc_str_sub(text, start, end)); n > 0; n--)
            fputc('^', s->to);
        from = end;
    }
    fputc('\n', s->to);
}

/* cut: there was more of it. */
static void put_quote(const struct screen *s, cc_str text, bool cut, struct marks marks,
                      int indent)
{
    int width = s->width - indent - 2;

    for (size_t from = 0; from < text.n;) {
        size_t to = line_end(text, from, width);
        fprintf(s->to, "%*s", indent, "");
        screen_style(s, STYLE_DIM);
        fputs(BAR, s->to);
        screen_style(s, STYLE_PLAIN);
        if (s->color)
            put_marked(s, text, marks, from, to);
        else
            screen_put(s->to, cc_str_sub(text, from, to));
        if (to == text.n && cut)
            fputs(" [...]", s->to);
        fputc('\n', s->to);
        if (!s->color)
            put_carets(s, text, marks, from, to, indent);
        from = to < text.n ? to + 1 : to;
    }
}

void quote_put(const struct screen *s, cc_str text, struct marks marks, int indent)
{
    cc_str shown = clipped(text, QUOTE_MAX);

    put_quote(s, shown, shown.n < text.n, marks, indent);
}

void quote_whole(const struct screen *s, cc_str text, struct marks marks, int indent)
{
    put_quote(s, text, false, marks, indent);
}
