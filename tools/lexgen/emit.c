/* Writes the tables as C: rows of views, and an open-addressing index over their keys. */
#include "lexgen.h"
#include "lex_hash.h"

#include <stdlib.h>
#include <string.h>

static void text_emit(FILE *out, const char *s)
{
    if (!s) {
        fputs("{ NULL, 0 }", out);
        return;
    }
    fputs("{ \"", out);
    for (const char *p = s; *p; p++) {
        if (*p == '"' || *p == '\\')
            fputc('\\', out);
        fputc(*p, out);
    }
    fprintf(out, "\", %zu }", strlen(s));
}

static size_t key_run(const struct table *t, size_t first)
{
    size_t end = first + 1;
    while (end < t->rows && strcmp(t->row[end].cell[0], t->row[first].cell[0]) == 0)
        end++;
    return end - first;
}

static unsigned words_in(const char *key)
{
    unsigned n = 1;
    for (; *key; key++)
        n += *key == ' ';
    return n;
}

/* Slots as lex_hash.h says; 0 is free. */
static uint32_t *index_make(const struct table *t, uint32_t *mask)
{
    uint32_t size = 4;
    if (t->rows >= LEX_ROW_MAX) {
        fprintf(stderr, "lexgen: %s: more than %u rows\n", t->name, LEX_ROW_MAX);
        exit(1);
    }
    while (size < t->rows * 2)
        size *= 2;
    *mask = size - 1;
    uint32_t *slot = get(NULL, size * sizeof *slot);
    memset(slot, 0, size * sizeof *slot);
    for (size_t i = 0; i < t->rows; i += key_run(t, i)) {
        const char *key = t->row[i].cell[0];
        uint32_t hash = lex_hash(key, strlen(key)), at = hash & *mask;
        while (slot[at])
            at = (at + 1) & *mask;
        slot[at] = LEX_TAG(hash) | ((uint32_t)i + 1);
    }
    return slot;
}

static void table_emit(FILE *out, const struct table *t)
{
    unsigned longest = 0;
    fprintf(out, "\nstatic const struct cc_lex_row rows_%s[] = {\n", t->name);
    for (size_t i = 0; i < t->rows; i++) {
        fputs("    { {", out);
        for (unsigned c = 0; c < t->columns; c++) {
            fputs(c ? ", " : " ", out);
            text_emit(out, t->row[i].cell[c]);
        }
        fputs(" } },\n", out);
        if (words_in(t->row[i].cell[0]) > longest)
            longest = words_in(t->row[i].cell[0]);
    }
    if (t->rows == 0)
        fputs("    { { { NULL, 0 } } },\n", out);
    uint32_t mask;
    uint32_t *slot = index_make(t, &mask);
    fprintf(out, "};\nstatic const uint32_t slots_%s[] = {", t->name);
    for (uint32_t i = 0; i <= mask; i++)
        fprintf(out, "%s%u,", i % 16 ? " " : "\n    ", slot[i]);
    fprintf(out,
            "\n};\nconst struct cc_lex_table cc_lex_%s = { rows_%s, slots_%s, %zu, %u, "
            "%u };\n",
            t->name, t->name, t->name, t->rows, mask, longest);
    free(slot);
}

void emit_header(FILE *out, const struct table *t, size_t count)
{
    fputs("/* Made by tools/lexgen from claims/lexicon; do not edit. */\n"
          "#ifndef CLAIMCHECK_LEX_TABLES_H\n#define CLAIMCHECK_LEX_TABLES_H\n\n",
          out);
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "extern const struct cc_lex_table cc_lex_%s;\n", t[i].name);
        for (unsigned c = 0; c < t[i].columns; c++) {
            fprintf(out, "#define CC_LEX_");
            for (const char *p = t[i].name; *p; p++)
                fputc(*p == '_' ? '_' : *p - 'a' + 'A', out);
            fputc('_', out);
            for (const char *p = t[i].column[c].name; *p; p++)
                fputc(*p >= 'a' && *p <= 'z' ? *p - 'a' + 'A' : '_', out);
            fprintf(out, " %uu\n", c);
        }
    }
    fputs("\n#endif\n", out);
}

void emit_source(FILE *out, const struct table *t, size_t count)
{
    fputs("/* Made by tools/lexgen from claims/lexicon; do not edit. */\n"
          "#include \"lexicon/lex_table.h\"\n",
          out);
    for (size_t i = 0; i < count; i++)
        table_emit(out, &t[i]);
}
