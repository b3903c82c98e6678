/*
 * The parts of lexgen, which turns claims/lexicon/NAME.lex into constant tables.
 *
 * A .lex file is UTF-8 text:
 *
 *   # free comment; says what the table is for
 *   #: word  class{noun|verb}  frames{that|zero|pp:}*?  side@party?
 *   claim    verb   that,zero  -          # why this row is surprising
 *
 * Columns are separated by a tab or by two or more spaces. Lines whose first byte is `#`
 * are comments; two spaces and `# ` end a row. `#:` lines declare the columns, eight at
 * most, before the first row; the first column is the key. A declaration is a name and,
 * in this order, {a|b}    one of these values (one that ends in `:` takes any text after
 * it)
 *   @table   a key of that table
 *   #        a number
 *   *        a comma-separated list of what was declared
 *   ?        `-` is allowed, and means "none"
 *   +        (key only) several rows may have this key
 *   ^        (key only) capitals are allowed: names of ours, not words of a text
 * Rows are sorted by key in byte order; keys are in lower case, their words joined by one
 * space.
 */
#ifndef LEXGEN_H
#define LEXGEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { COLUMNS_MAX = 8 };

struct column {
    char *name;
    char **values; /* NULL: free text */
    size_t value_count;
    char *table; /* NULL: no reference */
    bool number, list, optional, repeats, capitals;
};

struct row {
    unsigned line;
    char *cell[COLUMNS_MAX]; /* NULL where absent */
};

struct table {
    const char *path;
    char *name; /* the file's name without folder and suffix */
    struct column column[COLUMNS_MAX];
    unsigned columns;
    struct row *row;
    size_t rows;
    int several; /* its number among the tables with keys of several words; -1: none is */
};

/* Reads a file; complaints go to stderr as path:line: text, and are counted in *errors.
 */
void table_read(struct table *t, const char *path, unsigned *errors);
/* Checks rows against the declarations, the order of keys, and references among all
 * tables. */
void tables_check(const struct table *t, size_t count, unsigned *errors);
/* The row of a key, or NULL; by binary search, so only in a table whose order was
 * checked. */
const struct row *table_find(const struct table *t, const char *key);

/* The text of all cells, each once. */
struct pool {
    const char **text; /* in the order of their offsets */
    uint32_t *offset;
    size_t n, room;
    uint32_t *slot; /* index + 1 of a text; 0 is free */
    size_t slots;   /* a power of two */
    uint32_t size;  /* bytes so far */
};
/* The cell of a text: where it begins and its length. */
uint32_t pool_cell(struct pool *p, const char *s);
void pool_emit(FILE *out, const struct pool *p);

/* An open-addressing index: slots as lex_hash.h says; 0 is free. */
struct index {
    uint32_t *slot, mask;
};
struct index index_new(size_t entries);
void index_put(struct index *x, const char *key, size_t n, size_t row);
/* name: with its type, "static const uint32_t keys_x" */
void index_emit(FILE *out, const struct index *x, const char *name);

/* Numbers the tables that have keys of several words. */
void words_number(struct table *t, size_t count);
/* The words of all keys, and every key of several words as a list of their numbers. */
void words_emit(FILE *out, const struct table *t, size_t count, struct pool *pool);
void emit_header(FILE *out, const struct table *t, size_t count);
void emit_source(FILE *out, const struct table *t, size_t count);

/* Prints path:line: text on stderr and counts it. */
void complain(unsigned *errors, const char *path, unsigned line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* malloc family that ends the program when out of memory. */
void *get(void *old, size_t size);
char *get_copy(const char *p, size_t n);

#endif
