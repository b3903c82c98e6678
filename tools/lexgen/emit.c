/* Writes the tables as C: rows of views, and an open-addressing index over their keys. */
#include "lexgen.h"
#include "lex_hash.h"

#include <stdlib.h>
#include <string.h>

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

static struct index keys_index(const struct table *t)
{
    if (t->rows >= LEX_ROW_MAX) {
        fprintf(stderr, "lexgen: %s: more than %u rows\n", t->name, LEX_ROW_MAX);
        exit(1);
    }
    struct index x = index_new(t->rows);
    for (size_t i = 0; i < t->rows; i += key_run(t, i))
        index_put(&x, t->row[i].cell[0], strlen(t->row[i].cell[0]), i);
    return x;
}

static void table_emit(FILE *out, const struct table *t, size_t number, struct pool *pool)
{
    unsigned longest = 0;
    fprintf(out, "\nstatic const struct cc_lex_row rows_%s[] = {\n", t->name);
    for (size_t i = 0; i < t->rows; i++) {
        fputs("    { {", out);
        for (unsigned c = 0; c < t->columns; c++)
            fprintf(out, "%s%u", c ? ", " : " ", pool_cell(pool, t->row[i].cell[c]));
        fputs(" } },\n", out);
        if (words_in(t->row[i].cell[0]) > longest)
            longest = words_in(t->row[i].cell[0]);
    }
    if (t->rows == 0)
        fputs("    { { 0 } },\n", out);
    fputs("};\n", out);
    char name[256];
    snprintf(name, sizeof name, "static const uint32_t keys_%s", t->name);
    struct index keys = keys_index(t);
    index_emit(out, &keys, name);
    fprintf(out,
            "const struct cc_lex_table cc_lex_%s = { rows_%s, keys_%s, longer_%s, "
            "spelling_%s, %zu, %u, %u, %zu, %zu, %lluu };\n",
            t->name, t->name, t->name, t->name, t->name, t->rows, keys.mask, longest,
            number / 64, number % 64, t->several < 0 ? 0 : 1ull << t->several);
    free(keys.slot);
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
    struct pool pool = { 0 };
    words_emit(out, t, count, &pool);
    for (size_t i = 0; i < count; i++)
        table_emit(out, &t[i], i, &pool);
    pool_emit(out, &pool);
}
