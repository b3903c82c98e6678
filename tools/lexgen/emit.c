/* Writes the tables as C: rows of views, and an open-addressing index over their keys. */
#include "lexgen.h"
#include "lex_hash.h"

#include <stdlib.h>
#include <string.h>

/* ---- the text of all cells, each once --------------------------------------------- */

#define LENGTH_BITS 9 /* as cc_lex_col() in claimcheck/lexicon.h reads a cell */
#define LENGTH_MAX  ((1u << LENGTH_BITS) - 1)
#define TEXT_MAX    (1u << (32 - LENGTH_BITS))

struct pool {
    const char **text; /* in the order of their offsets */
    uint32_t *offset;
    size_t n, room;
    uint32_t *slot; /* index + 1 of a text; 0 is free */
    size_t slots;   /* a power of two */
    uint32_t size;  /* bytes so far */
};

static size_t pool_slot(const struct pool *p, const char *s)
{
    size_t at = lex_hash(s, strlen(s)) & (p->slots - 1);
    while (p->slot[at] && strcmp(p->text[p->slot[at] - 1], s) != 0)
        at = (at + 1) & (p->slots - 1);
    return at;
}

static void pool_grow(struct pool *p)
{
    p->room = p->room ? 2 * p->room : 1024;
    p->text = get(p->text, p->room * sizeof *p->text);
    p->offset = get(p->offset, p->room * sizeof *p->offset);
    p->slots = 4 * p->room;
    p->slot = get(p->slot, p->slots * sizeof *p->slot);
    memset(p->slot, 0, p->slots * sizeof *p->slot);
    for (size_t i = 0; i < p->n; i++)
        p->slot[pool_slot(p, p->text[i])] = (uint32_t)i + 1;
}

/* The cell of a text: where it begins and its length. */
static uint32_t pool_cell(struct pool *p, const char *s)
{
    size_t n = s ? strlen(s) : 0;
    if (n == 0)
        return 0;
    if (n > LENGTH_MAX || p->size + n >= TEXT_MAX) {
        fprintf(stderr, "lexgen: too long, or too much in all: %.40s\n", s);
        exit(1);
    }
    if (p->n == p->room)
        pool_grow(p);
    size_t at = pool_slot(p, s);
    if (!p->slot[at]) {
        p->text[p->n] = s;
        p->offset[p->n] = p->size;
        p->slot[at] = (uint32_t)++p->n;
        p->size += (uint32_t)n + 1;
    }
    return p->offset[p->slot[at] - 1] << LENGTH_BITS | (uint32_t)n;
}

static void pool_emit(FILE *out, const struct pool *p)
{
    fputs("\nconst char cc_lex_text[] =", out);
    for (size_t i = 0; i < p->n; i++) {
        fputs("\n    \"", out);
        for (const char *c = p->text[i]; *c; c++) {
            if (*c == '"' || *c == '\\')
                fputc('\\', out);
            fputc(*c, out);
        }
        fputs("\\0\"", out);
    }
    fputs(p->n ? ";\n" : " \"\";\n", out);
}

/* ---- tables ------------------------------------------------------------------------ */

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
struct index {
    uint32_t *slot, mask;
};

static struct index index_new(size_t entries)
{
    uint32_t size = 4;
    while (size < entries * 2)
        size *= 2;
    struct index x = { get(NULL, size * sizeof *x.slot), size - 1 };
    memset(x.slot, 0, size * sizeof *x.slot);
    return x;
}

static void index_put(struct index *x, const char *key, size_t n, size_t row)
{
    uint32_t hash = lex_hash(key, n), at = hash & x->mask;
    while (x->slot[at])
        at = (at + 1) & x->mask;
    x->slot[at] = LEX_TAG(hash) | ((uint32_t)row + 1);
}

static void index_emit(FILE *out, const struct index *x, const char *kind,
                       const char *name)
{
    fprintf(out, "static const uint32_t %s_%s[] = {", kind, name);
    for (uint32_t i = 0; i <= x->mask; i++)
        fprintf(out, "%s%u,", i % 16 ? " " : "\n    ", x->slot[i]);
    fputs("\n};\n", out);
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

/* First words of keys of several words. A space sorts before what words are made of: the
 * keys that one word opens are adjacent. */
static struct index openers_index(const struct table *t)
{
    struct index x = index_new(t->rows);
    const char *last = "";
    size_t last_n = 0;
    for (size_t i = 0; i < t->rows; i++) {
        const char *key = t->row[i].cell[0];
        size_t n = strcspn(key, " ");
        if (!key[n] || (n == last_n && memcmp(key, last, n) == 0))
            continue;
        index_put(&x, key, n, i);
        last = key;
        last_n = n;
    }
    return x;
}

static void table_emit(FILE *out, const struct table *t, struct pool *pool)
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
    struct index keys = keys_index(t), openers = openers_index(t);
    fputs("};\n", out);
    index_emit(out, &keys, "keys", t->name);
    index_emit(out, &openers, "openers", t->name);
    fprintf(out,
            "const struct cc_lex_table cc_lex_%s = { rows_%s, keys_%s, openers_%s, %zu, "
            "%u, %u, %u };\n",
            t->name, t->name, t->name, t->name, t->rows, keys.mask, openers.mask,
            longest);
    free(keys.slot);
    free(openers.slot);
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
    for (size_t i = 0; i < count; i++)
        table_emit(out, &t[i], &pool);
    pool_emit(out, &pool);
}
