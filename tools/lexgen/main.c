/*
 * lexgen: compiles the project's word tables.
 *
 *   lexgen HEADER SOURCE FILE.lex...   checks all files, writes the declarations and the
 * tables lexgen --check FILE.lex...         checks only lexgen --sort FILE.lex prints the
 * file with its rows sorted, comments first
 *
 * Ends with 1 and file:line: messages when a file is wrong; then nothing is written.
 */
#include "lexgen.h"

#include <stdlib.h>
#include <string.h>

static bool write_file(const char *path,
                       void (*emit)(FILE *, const struct table *, size_t),
                       const struct table *t, size_t count)
{
    FILE *out = fopen(path, "w");
    if (!out) {
        perror(path);
        return false;
    }
    emit(out, t, count);
    bool failed = ferror(out) != 0;
    failed |= fclose(out) != 0;
    if (failed)
        perror(path);
    return !failed;
}

struct line {
    char *text;
    size_t key, order;
};

/* By key, lines of one key in the order they had. */
static int line_order(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    size_t n = x->key < y->key ? x->key : y->key;
    int order = memcmp(x->text, y->text, n);
    if (order == 0)
        order = (x->key > y->key) - (x->key < y->key);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

static size_t key_length(const char *p)
{
    size_t n = 0;
    while (p[n] && p[n] != '\t' && p[n] != '\n' && !(p[n] == ' ' && p[n + 1] == ' '))
        n++;
    return n;
}

static int sort_file(const char *path)
{
    FILE *f = fopen(path, "r");
    if (!f) {
        perror(path);
        return 1;
    }
    struct line *line = NULL;
    size_t lines = 0, room = 0;
    char *text = NULL;
    while (getline(&text, &room, f) > 0) {
        if (text[0] == '#') {
            fputs(text, stdout);
        } else if (text[strspn(text, " \t\r\n")]) {
            line = get(line, (lines + 1) * sizeof *line);
            line[lines] =
                (struct line){ get_copy(text, strlen(text)), key_length(text), lines };
            lines++;
        }
    }
    fclose(f);
    free(text);
    if (lines > 0)
        qsort(line, lines, sizeof *line, line_order);
    for (size_t i = 0; i < lines; i++) {
        fputs(line[i].text, stdout);
        free(line[i].text);
    }
    free(line);
    return 0;
}

/* What AddressSanitizer asks at start: memory left to the system is no leak here. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "detect_leaks=0";
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "--sort") == 0)
        return sort_file(argv[2]);
    bool check_only = argc > 2 && strcmp(argv[1], "--check") == 0;
    int first = check_only ? 2 : 3;
    if (argc <= first) {
        fputs("usage: lexgen HEADER SOURCE FILE.lex...\n"
              "       lexgen --check FILE.lex...\n"
              "       lexgen --sort FILE.lex\n",
              stderr);
        return 2;
    }
    size_t count = (size_t)(argc - first);
    struct table *t = get(NULL, count * sizeof *t);
    unsigned errors = 0;
    for (size_t i = 0; i < count; i++)
        table_read(&t[i], argv[first + (int)i], &errors);
    if (errors == 0)
        tables_check(t, count, &errors);
    if (errors > 0) {
        fprintf(stderr, "lexgen: %u errors\n", errors);
        return 1;
    }
    words_number(t, count);
    /* What was read is left to the system: the program ends here. */
    if (check_only)
        return 0;
    return write_file(argv[1], emit_header, t, count) &&
                   write_file(argv[2], emit_source, t, count)
               ? 0
               : 1;
}
