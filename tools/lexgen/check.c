/* What must hold in a table: every cell fits its column, keys are sorted, references
 * exist. */
#include "lexgen.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

const struct row *table_find(const struct table *t, const char *key)
{
    size_t low = 0, high = t->rows;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int order = strcmp(t->row[mid].cell[0], key);
        if (order == 0)
            return &t->row[mid];
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

static const struct table *table_named(const struct table *t, size_t count,
                                       const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(t[i].name, name) == 0)
            return &t[i];
    return NULL;
}

static bool value_known(const struct column *c, const char *value)
{
    for (size_t i = 0; i < c->value_count; i++) {
        size_t n = strlen(c->values[i]);
        bool open = n > 0 && c->values[i][n - 1] == ':';
        if (open ? strncmp(value, c->values[i], n) == 0
                 : strcmp(value, c->values[i]) == 0)
            return true;
    }
    return false;
}

static bool is_number(const char *value)
{
    char *end;
    (void)strtod(value, &end);
    return end != value && *end == '\0';
}

struct place {
    const struct table *all;
    size_t count;
    const struct table *table;
    unsigned *errors;
};

static void value_check(const struct place *p, const struct column *c, unsigned line,
                        const char *value)
{
    const char *path = p->table->path;
    if (*value == '\0' || *value == ' ')
        complain(p->errors, path, line, "column %s: empty value in a list", c->name);
    else if (c->values && !value_known(c, value))
        complain(p->errors, path, line, "column %s: '%s' is not a declared value",
                 c->name, value);
    else if (c->number && !is_number(value))
        complain(p->errors, path, line, "column %s: '%s' is not a number", c->name,
                 value);
    else if (c->table) {
        const struct table *other = table_named(p->all, p->count, c->table);
        if (!other)
            complain(p->errors, path, line, "column %s: there is no table '%s'", c->name,
                     c->table);
        else if (!table_find(other, value))
            complain(p->errors, path, line, "column %s: '%s' is not in %s.lex", c->name,
                     value, c->table);
    }
}

static void cell_check(const struct place *p, const struct column *c, const struct row *r,
                       const char *cell)
{
    if (!cell) {
        if (!c->optional)
            complain(p->errors, p->table->path, r->line, "column %s may not be '-'",
                     c->name);
        return;
    }
    if (!c->list) {
        value_check(p, c, r->line, cell);
        return;
    }
    char *copy = get_copy(cell, strlen(cell)), *rest = copy;
    for (char *value; (value = strsep(&rest, ","));)
        value_check(p, c, r->line, value);
    free(copy);
}

static bool rows_same(const struct table *t, const struct row *a, const struct row *b)
{
    for (unsigned i = 0; i < t->columns; i++) {
        const char *x = a->cell[i] ? a->cell[i] : "", *y = b->cell[i] ? b->cell[i] : "";
        if (strcmp(x, y) != 0)
            return false;
    }
    return true;
}

static void key_check(const struct table *t, size_t i, unsigned *errors)
{
    const struct row *r = &t->row[i];
    const char *key = r->cell[0];
    if (strstr(key, "  ") != NULL)
        complain(errors, t->path, r->line, "'%s': words of a key are joined by one space",
                 key);
    for (const char *p = key; *p && !t->column[0].capitals; p++)
        if (isupper((unsigned char)*p)) {
            complain(errors, t->path, r->line, "key '%s' is not in lower case", key);
            break;
        }
    if (i == 0)
        return;
    const struct row *before = &t->row[i - 1];
    int order = strcmp(before->cell[0], key);
    if (order > 0)
        complain(errors, t->path, r->line, "'%s' must come before '%s' (line %u)", key,
                 before->cell[0], before->line);
    else if (order == 0 && (!t->column[0].repeats || rows_same(t, before, r)))
        complain(errors, t->path, r->line, "'%s' is in line %u already", key,
                 before->line);
}

/* Keys first, in every table: looking up a reference relies on their order. */
void tables_check(const struct table *t, size_t count, unsigned *errors)
{
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < t[i].rows; k++) {
            if (!t[i].row[k].cell[0]) {
                complain(errors, t[i].path, t[i].row[k].line, "a key may not be '-'");
                return;
            }
            key_check(&t[i], k, errors);
        }
    if (*errors > 0)
        return;
    for (size_t i = 0; i < count; i++) {
        struct place p = { t, count, &t[i], errors };
        for (size_t k = 0; k < t[i].rows; k++)
            for (unsigned c = 0; c < t[i].columns; c++)
                cell_check(&p, &t[i].column[c], &t[i].row[k], t[i].row[k].cell[c]);
    }
}
