/* Records of comma-separated values, read byte by byte. */
#include "csv.h"

#include <stdlib.h>

static bool put(struct csv *c, char byte)
{
    if (c->n == LINES_MAX)
        return false;
    if (c->n == c->cap) {
        size_t cap = c->cap ? c->cap * 2 : (size_t)16 * 1024;
        char *p = realloc(c->buffer, cap);
        if (!p)
            return false;
        c->buffer = p;
        c->cap = cap;
    }
    c->buffer[c->n++] = byte;
    return true;
}

static int get(struct csv *c)
{
    int byte = getc_unlocked(c->from);

    c->next_line += byte == '\n';
    return byte;
}

static bool end_field(struct csv *c)
{
    if (c->fields == CSV_FIELDS_MAX)
        return false;
    c->end[c->fields++] = c->n;
    return true;
}

static bool is_separator(struct csv *c, int byte)
{
    if (!c->separator && (byte == ',' || byte == ';' || byte == '\t'))
        c->separator = byte;
    return byte == c->separator && byte != 0;
}

/* The rest of a quoted field; false: the file ends within it. */
static bool quoted(struct csv *c, bool *fits)
{
    for (int byte; (byte = get(c)) != EOF;) {
        if (byte == '"') {
            int next = getc_unlocked(c->from);
            if (next != '"') {
                ungetc(next, c->from);
                return true;
            }
        }
        *fits = *fits && put(c, (char)byte);
    }
    return false;
}

/* One record, whatever is in it; LINES_END: there was none. */
static enum lines_step read_record(struct csv *c, struct cc_error *err)
{
    bool fits = true, closed = true, any = false;
    int byte;

    c->n = c->fields = 0;
    c->line = c->next_line;
    while ((byte = get(c)) != EOF && byte != '\n') {
        size_t begin = c->fields ? c->end[c->fields - 1] : 0;
        any = true;
        if (byte == '"' && c->n == begin)
            closed = quoted(c, &fits);
        else if (is_separator(c, byte))
            fits = end_field(c) && fits;
        else if (byte != '\r')
            fits = fits && put(c, (char)byte);
    }
    if (byte == EOF && !any)
        return LINES_END;
    fits = end_field(c) && fits;
    if (!closed)
        cc_fail(err, CC_EFORMAT, "%s:%u: a quote that is opened here is never closed",
                c->shown, c->line);
    else if (!fits)
        cc_fail(err, CC_ELIMIT, "%s:%u: longer than the limit of %zu bytes or %d fields",
                c->shown, c->line, LINES_MAX, CSV_FIELDS_MAX);
    return closed && fits ? LINES_READ : LINES_BAD;
}

bool csv_open(struct csv *c, FILE *from, const char *shown, struct cc_error *err)
{
    *c = (struct csv){ .from = from, .shown = shown, .next_line = 1 };
    static const unsigned char mark[] = { 0xef, 0xbb, 0xbf };
    int first = getc_unlocked(from);

    if (first == mark[0]) {
        getc_unlocked(from);
        getc_unlocked(from);
    } else if (first != EOF) {
        ungetc(first, from);
    }
    enum lines_step step = read_record(c, err);
    if (step == LINES_BAD)
        return false;
    if (step == LINES_END)
        return cc_fail(err, CC_EFORMAT, "%s: is empty", shown);
    c->names = c->buffer;
    memcpy(c->name_end, c->end, sizeof c->end);
    c->name_count = c->fields;
    c->buffer = NULL;
    c->cap = 0;
    return true;
}

enum lines_step csv_next(struct csv *c, struct cc_error *err)
{
    for (;;) {
        enum lines_step step = read_record(c, err);
        if (step == LINES_READ && c->fields == 1 && c->n == 0)
            continue;
        if (step != LINES_READ || c->fields == c->name_count)
            return step;
        cc_fail(err, CC_EFORMAT, "%s:%u: %u fields; the first line names %u", c->shown,
                c->line, c->fields, c->name_count);
        return LINES_BAD;
    }
}

static bool find(const struct csv *c, cc_str name, uint32_t *out)
{
    size_t from = 0;

    for (uint32_t i = 0; i < c->name_count; i++) {
        cc_str one = { c->names + from, c->name_end[i] - from };
        from = c->name_end[i];
        *out = i;
        if (cc_str_eq_fold(cc_str_trim(one), name))
            return true;
    }
    return false;
}

bool csv_has(const struct csv *c, cc_str name)
{
    uint32_t i;
    return find(c, name, &i);
}

cc_str csv_field(const struct csv *c, cc_str name)
{
    uint32_t i;

    if (!find(c, name, &i))
        return CC_NONE;
    size_t from = i ? c->end[i - 1] : 0;
    cc_str field = { c->buffer + from, c->end[i] - from };
    return field.n ? field : CC_NONE;
}

void csv_close(struct csv *c)
{
    if (c->from && c->from != stdin)
        fclose(c->from);
    free(c->buffer);
    free(c->names);
    *c = (struct csv){ .from = NULL };
}
