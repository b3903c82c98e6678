/* Lines of a stream. What is too long is read on to its end and dropped, in little
 * memory. */
#include "lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static bool grow(struct lines *l)
{
    size_t cap = l->cap ? l->cap * 2 : (size_t)64 * 1024;
    char *p = realloc(l->buffer, cap);

    if (!p)
        return false;
    l->buffer = p;
    l->cap = cap;
    return true;
}

/* One line into the buffer; false with *err when it does not fit. */
static bool read_line(struct lines *l, size_t *n, struct cc_error *err)
{
    size_t longest = l->longest ? l->longest : LINES_MAX;
    bool fits = true;

    *n = 0;
    for (int c; (c = getc_unlocked(l->from)) != EOF && c != '\n';) {
        if (!fits)
            continue;
        if (*n == longest)
            fits =
                cc_fail(err, CC_ELIMIT, "%s, line %u: longer than the limit of %zu bytes",
                        l->shown, l->number, longest);
        else if (*n == l->cap && !grow(l))
            fits = cc_fail(err, CC_EMEMORY, "%s, line %u: out of memory", l->shown,
                           l->number);
        else
            l->buffer[(*n)++] = (char)c;
    }
    return fits;
}

enum lines_step lines_next(struct lines *l, cc_str *line, struct cc_error *err)
{
    for (;;) {
        size_t n;
        int c = getc_unlocked(l->from);
        if (c == EOF && ferror(l->from)) {
            clearerr(l->from);
            cc_fail(err, CC_EIO, "%s: cannot be read behind line %u: %s", l->shown,
                    l->number, strerror(errno));
            return LINES_BAD;
        }
        if (c == EOF)
            return LINES_END;
        ungetc(c, l->from);
        l->number++;
        if (!read_line(l, &n, err))
            return LINES_BAD;
        *line = (cc_str){ l->buffer, n };
        if (l->number == 1 && cc_str_starts(*line, CC_LIT("\xef\xbb\xbf")))
            *line = cc_str_sub(*line, 3, n);
        if (cc_str_trim(*line).n)
            return LINES_READ;
    }
}

void lines_close(struct lines *l)
{
    if (l->from && l->from != stdin)
        fclose(l->from);
    free(l->buffer);
    *l = (struct lines){ .from = NULL };
}
