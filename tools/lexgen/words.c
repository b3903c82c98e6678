/* The words that keys are made of, numbered: which tables have a word, and from which row
 * on. */
#include "lexgen.h"
#include "lex_hash.h"

#include <stdlib.h>
#include <string.h>

enum { TABLES_MAX = 128, NUMBER_MAX = UINT16_MAX };

/* How a word stands in a key: it is the key, the first of several words, or one behind.
 */
enum use { USE_KEY, USE_OPENS, USE_BEHIND };

struct occurrence {
    char *text;
    enum use use;
    uint32_t table, row;
};

struct words {
    struct occurrence *at; /* by text, use, table, row */
    size_t n, room;
    size_t *first; /* of word number i + 1: its first occurrence */
    size_t words;
};

static int order(const void *a, const void *b)
{
    const struct occurrence *x = a, *y = b;
    int by_text = strcmp(x->text, y->text);
    if (by_text)
        return by_text;
    if (x->use != y->use)
        return x->use < y->use ? -1 : 1;
    if (x->table != y->table)
        return x->table < y->table ? -1 : 1;
    return (x->row > y->row) - (x->row < y->row);
}

static void key_split(struct words *w, const char *key, uint32_t table, uint32_t row)
{
    for (const char *p = key; *p;) {
        size_t n = strcspn(p, " ");
        enum use use = p > key ? USE_BEHIND : p[n] ? USE_OPENS : USE_KEY;
        if (w->n == w->room) {
            w->room = w->room ? 2 * w->room : 4096;
            w->at = get(w->at, w->room * sizeof *w->at);
        }
        w->at[w->n++] = (struct occurrence){ get_copy(p, n), use, table, row };
        p += n + (p[n] == ' ');
    }
}

static struct words words_read(const struct table *t, size_t count)
{
    struct words w = { 0 };
    if (count > TABLES_MAX) {
        fprintf(stderr, "lexgen: more than %d tables\n", TABLES_MAX);
        exit(1);
    }
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < t[i].rows; k++)
            key_split(&w, t[i].row[k].cell[0], (uint32_t)i, (uint32_t)k);
    if (w.n > 0)
        qsort(w.at, w.n, sizeof *w.at, order);
    w.first = get(NULL, (w.n + 1) * sizeof *w.first);
    for (size_t i = 0; i < w.n; i++)
        if (i == 0 || strcmp(w.at[i].text, w.at[i - 1].text) != 0)
            w.first[w.words++] = i;
    w.first[w.words] = w.n;
    if (w.words > NUMBER_MAX) {
        fprintf(stderr, "lexgen: more than %d words in keys\n", NUMBER_MAX);
        exit(1);
    }
    return w;
}

/* The occurrences of one word in one use: a bit for each table, and the first row in it.
 */
static uint32_t use_emit(FILE *rows, const struct words *w, size_t word, enum use use,
                         uint64_t set[2])
{
    uint32_t tables = 0;
    for (size_t i = w->first[word]; i < w->first[word + 1]; i++) {
        const struct occurrence *o = &w->at[i];
        if (o->use != use || set[o->table / 64] >> (o->table % 64) & 1)
            continue;
        set[o->table / 64] |= (uint64_t)1 << (o->table % 64);
        fprintf(rows, " %u,", o->row);
        tables++;
    }
    return tables;
}

static void list_emit(FILE *out, FILE *rows, const struct words *w, struct pool *pool)
{
    uint32_t first = 0;
    fputs("\nconst struct cc_lex_word cc_lex_words[] = {\n    { { 0 }, { 0 }, 0, 0, 0 },\n", out);
    fputs("\nconst uint32_t cc_lex_word_rows[] = {", rows);
    for (size_t i = 0; i < w->words; i++) {
        uint64_t key[2] = { 0 }, opens[2] = { 0 };
        uint32_t n = use_emit(rows, w, i, USE_KEY, key);
        uint32_t behind = first + n;
        n += use_emit(rows, w, i, USE_OPENS, opens);
        if (n)
            fputc('\n', rows);
        fprintf(out, "    { { %lluu, %lluu }, { %lluu, %lluu }, %u, %u, %u },\n",
                (unsigned long long)key[0], (unsigned long long)key[1],
                (unsigned long long)opens[0], (unsigned long long)opens[1], first, behind,
                pool_cell(pool, w->at[w->first[i]].text));
        first += n;
    }
    fputs("};\n", out);
    fputs(" 0\n};\n", rows);
}

static void slots_emit(FILE *out, const struct words *w)
{
    struct index x = index_new(w->words);
    for (size_t i = 0; i < w->words; i++) {
        const char *text = w->at[w->first[i]].text;
        index_put(&x, text, strlen(text), i);
    }
    fprintf(out, "\nconst uint32_t cc_lex_word_mask = %u;\n", x.mask);
    index_emit(out, &x, "const uint32_t cc_lex_word_slots");
    free(x.slot);
}

static unsigned number_of(const struct words *w, const char *text, size_t n)
{
    size_t low = 0, high = w->words;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const char *at = w->at[w->first[mid]].text;
        int by_text = strncmp(at, text, n);
        if (by_text == 0 && at[n])
            by_text = 1;
        if (by_text == 0)
            return (unsigned)mid + 1;
        if (by_text < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return 0;
}

/* Keys of several words as numbers of words, each list ended by 0. */
static void spelling_emit(FILE *out, const struct words *w, const struct table *t)
{
    fprintf(out, "static const uint16_t spelling_%s[] = {\n    0,", t->name);
    uint32_t *at = get(NULL, (t->rows + 1) * sizeof *at), next = 1;
    for (size_t i = 0; i < t->rows; i++) {
        const char *key = t->row[i].cell[0];
        at[i] = 0;
        if (!strchr(key, ' '))
            continue;
        at[i] = next;
        fputs("\n   ", out);
        for (const char *p = key; *p; next++) {
            size_t n = strcspn(p, " ");
            fprintf(out, " %u,", number_of(w, p, n));
            p += n + (p[n] == ' ');
        }
        fputs(" 0,", out);
        next++;
    }
    fprintf(out, "\n};\nstatic const uint32_t spelled_%s[] = {", t->name);
    for (size_t i = 0; i < t->rows; i++)
        fprintf(out, "%s%u,", i % 16 ? " " : "\n    ", at[i]);
    fputs(t->rows ? "\n};\n" : " 0 };\n", out);
    free(at);
}

void words_emit(FILE *out, const struct table *t, size_t count, struct pool *pool)
{
    struct words w = words_read(t, count);
    char *rows_text = NULL;
    size_t rows_n = 0;
    FILE *rows = open_memstream(&rows_text, &rows_n);
    if (!rows) {
        fputs("lexgen: out of memory\n", stderr);
        exit(1);
    }
    list_emit(out, rows, &w, pool);
    if (fclose(rows) == 0)
        fputs(rows_text, out);
    free(rows_text);
    slots_emit(out, &w);
    for (size_t i = 0; i < count; i++)
        spelling_emit(out, &w, &t[i]);
}
