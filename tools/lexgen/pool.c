/* What tables share: the text of all cells, each once, and open-addressing indices. */
#include "lexgen.h"
#include "lex_hash.h"

#include <stdlib.h>
#include <string.h>

#define LENGTH_BITS 9 /* as cc_lex_col() in claimcheck/lexicon.h reads a cell */
#define LENGTH_MAX  ((1u << LENGTH_BITS) - 1)
#define TEXT_MAX    (1u << (32 - LENGTH_BITS))

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

uint32_t pool_cell(struct pool *p, const char *s)
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

void pool_emit(FILE *out, const struct pool *p)
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

/* ---- indices ----------------------------------------------------------------------- */

struct index index_new(size_t entries)
{
    uint32_t size = 4;
    while (size < entries * 2)
        size *= 2;
    struct index x = { get(NULL, size * sizeof *x.slot), size - 1 };
    memset(x.slot, 0, size * sizeof *x.slot);
    return x;
}

void index_put(struct index *x, const char *key, size_t n, size_t row)
{
    uint32_t hash = lex_hash(key, n), at = hash & x->mask;
    while (x->slot[at])
        at = (at + 1) & x->mask;
    x->slot[at] = LEX_TAG(hash) | ((uint32_t)row + 1);
}

void index_emit(FILE *out, const struct index *x, const char *name)
{
    fprintf(out, "%s[] = {", name);
    for (uint32_t i = 0; i <= x->mask; i++)
        fprintf(out, "%s%u,", i % 16 ? " " : "\n    ", x->slot[i]);
    fputs("\n};\n", out);
}
