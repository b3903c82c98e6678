/*
 * Asks JSON for values: jsonq PATH... < stream of JSON texts
 *
 * A PATH is names and indices joined by dots ("a.said.date", "statements.0.speaker"); "#"
 * is the length of an array. Prints one line a text, the values split by tabs: a string
 * as it is, null as "null", anything else as compact JSON; what is absent as "-". Exits 1
 * where the stream is not JSON.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_value(const json_t *j)
{
    if (json_is_string(j)) {
        fwrite(json_string_value(j), 1, json_string_length(j), stdout);
        return;
    }
    char *text = json_dumps(j, JSON_COMPACT | JSON_ENCODE_ANY | JSON_SORT_KEYS);
    fputs(text ? text : "-", stdout);
    free(text);
}

static void print_path(const json_t *j, const char *path)
{
    char name[128];
    while (j != NULL && *path != '\0') {
        size_t n = strcspn(path, ".");
        snprintf(name, sizeof name, "%.*s", (int)n, path);
        path += n + (path[n] == '.');
        if (json_is_array(j) && strcmp(name, "#") == 0) {
            printf("%zu", json_array_size(j));
            return;
        }
        j = json_is_array(j) ? json_array_get(j, strtoul(name, NULL, 10))
                             : json_object_get(j, name);
    }
    print_value(j);
}

int main(int argc, char **argv)
{
    json_error_t err;
    for (;;) {
        int c = getchar();
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        if (c == EOF)
            return 0;
        ungetc(c, stdin);
        json_t *j = json_loadf(stdin, JSON_DISABLE_EOF_CHECK, &err);
        if (j == NULL) {
            fprintf(stderr, "jsonq: line %d: %s\n", err.line, err.text);
            return 1;
        }
        for (int i = 1; i < argc; i++) {
            if (i > 1)
                putchar('\t');
            print_path(j, argv[i]);
        }
        putchar('\n');
        json_decref(j);
    }
}
