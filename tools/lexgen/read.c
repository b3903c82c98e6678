/* Reads one .lex file into rows of cells; knows the syntax, not what the columns mean. */
#include "lexgen.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void complain(unsigned *errors, const char *path, unsigned line, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    fprintf(stderr, "%s:%u: ", path, line);
    vfprintf(stderr, format, ap);
    fputc('\n', stderr);
    va_end(ap);
    ++*errors;
}

void *get(void *old, size_t size)
{
    void *p = realloc(old, size ? size : 1);
    if (!p) {
        fputs("lexgen: out of memory\n", stderr);
        exit(1);
    }
    return p;
}

char *get_copy(const char *p, size_t n)
{
    char *copy = get(NULL, n + 1);
    memcpy(copy, p, n);
    copy[n] = '\0';
    return copy;
}

static char *file_read(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    char *text = NULL;
    size_t n = 0, got;
    do {
        text = get(text, n + 65537);
        got = fread(text + n, 1, 65536, f);
        n += got;
    } while (got > 0);
    fclose(f);
    text[n] = '\0';
    return text;
}

/* Cuts the next cell off *at (ended by a tab, two spaces or the line's end); NULL at the
 * end. */
static char *cell_next(char **at)
{
    char *p = *at;
    while (*p == ' ' || *p == '\t')
        p++;
    if (*p == '\0' || (p[0] == '#' && p[1] == ' '))
        return NULL;
    char *end = p;
    while (*end && *end != '\t' && !(end[0] == ' ' && (end[1] == ' ' || end[1] == '\t')))
        end++;
    char *next = *end ? end + 1 : end;
    while (end > p && end[-1] == ' ')
        end--;
    *end = '\0';
    *at = next;
    return p;
}

static void column_values(struct column *c, char *p)
{
    char *save = NULL;
    for (char *v = strtok_r(p, "|", &save); v; v = strtok_r(NULL, "|", &save)) {
        c->values = get(c->values, (c->value_count + 1) * sizeof *c->values);
        c->values[c->value_count++] = get_copy(v, strlen(v));
    }
}

/* Reads `name{a|b}*?+` and the other forms; false when it is none of them. */
static bool column_read(struct column *c, char *p)
{
    size_t n = strcspn(p, "{@#*?+^");
    if (n == 0)
        return false;
    c->name = get_copy(p, n);
    p += n;
    if (*p == '{') {
        char *end = strchr(p, '}');
        if (!end)
            return false;
        *end = '\0';
        column_values(c, p + 1);
        p = end + 1;
    } else if (*p == '@') {
        n = strcspn(++p, "*?+^");
        c->table = get_copy(p, n);
        p += n;
    } else if (*p == '#') {
        c->number = true;
        p++;
    }
    if (*p == '*')
        c->list = true, p++;
    if (*p == '?')
        c->optional = true, p++;
    if (*p == '+')
        c->repeats = true, p++;
    if (*p == '^')
        c->capitals = true, p++;
    return *p == '\0';
}

static void declare(struct table *t, char *p, unsigned line, unsigned *errors)
{
    for (char *cell; (cell = cell_next(&p));) {
        char *shown = get_copy(cell, strlen(cell));
        if (t->columns == COLUMNS_MAX)
            complain(errors, t->path, line, "more than %d columns", COLUMNS_MAX);
        else if (t->rows > 0)
            complain(errors, t->path, line, "columns are declared before the first row");
        else if (!column_read(&t->column[t->columns], cell))
            complain(errors, t->path, line, "'%s' is not a column declaration", shown);
        else
            t->columns++;
        free(shown);
    }
}

static void row_read(struct table *t, char *p, unsigned line, unsigned *errors)
{
    struct row row = { .line = line };
    unsigned n = 0;
    for (char *cell; (cell = cell_next(&p)); n++)
        if (n < COLUMNS_MAX && strcmp(cell, "-") != 0)
            row.cell[n] = get_copy(cell, strlen(cell));
    if (n == 0)
        return;
    if (n != t->columns) {
        complain(errors, t->path, line, "%u columns where %u are declared", n,
                 t->columns);
        return;
    }
    t->row = get(t->row, (t->rows + 1) * sizeof *t->row);
    t->row[t->rows++] = row;
}

void table_read(struct table *t, const char *path, unsigned *errors)
{
    *t = (struct table){ .path = path };
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    t->name = get_copy(base, strcspn(base, "."));
    for (const char *p = t->name; *p; p++)
        if (!islower((unsigned char)*p) && *p != '_')
            complain(errors, path, 1,
                     "a table's file name is lower-case letters and '_'");
    char *text = file_read(path);
    if (!text) {
        complain(errors, path, 0, "cannot be read");
        return;
    }
    unsigned line = 0;
    for (char *p = text, *next; p && *p; p = next) {
        next = strchr(p, '\n');
        if (next)
            *next++ = '\0';
        line++;
        p[strcspn(p, "\r")] = '\0';
        if (p[0] == '#' && p[1] == ':')
            declare(t, p + 2, line, errors);
        else if (p[0] != '#')
            row_read(t, p, line, errors);
    }
    if (t->columns == 0)
        complain(errors, path, 1, "no '#:' line declares the columns");
    free(text);
}
