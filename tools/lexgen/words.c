/* The words that keys are made of, numbered: which tables have a word, and where. */
#include "lexgen.h"
#include "lex_hash.h"

#include <stdlib.h>
#include <string.h>

enum { TABLES_MAX = 64 * LEX_SETS, SEVERAL_MAX = 64, NUMBER_MAX = UINT16_MAX };

/* How a word stands in a key: it is the key, the first of several words, or one behind.
 */
enum use { USE_KEY, USE_OPENS, USE_BEHIND };

struct occurrence {
    char *text;
    enum use use;
    /* its row, or for the words of longer keys the place of the key among these */
    uint32_t table, place;
};

struct words {
    struct occurrence *at; /* by text, use, table, place */
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
    return (x->place > y->place) - (x->place < y->place);
}

static void key_split(struct words *w, const char *key, uint32_t table, uint32_t place)
{
    for (const char *p = key; *p;) {
        size_t n = strcspn(p, " ");
        enum use use = p > key ? USE_BEHIND : p[n] ? USE_OPENS : USE_KEY;
        if (w->n == w->room) {
            w->room = w->room ? 2 * w->room : 4096;
            w->at = get(w->at, w->room * sizeof *w->at);
        }
        w->at[w->n++] = (struct occurrence){ get_copy(p, n), use, table, place };
        p += n + (p[n] == ' ');
    }
}

/* A key of several words, at its first row. */
static bool is_longer(const struct table *t, size_t row)
{
    const char *key = t->row[row].cell[0];
    return strchr(key, ' ') && (row == 0 || strcmp(key, t->row[row - 1].cell[0]) != 0);
}

void words_number(struct table *t, size_t count)
{
    int several = 0;
    for (size_t i = 0; i < count; i++) {
        t[i].several = -1;
        for (size_t k = 0; k < t[i].rows && t[i].several < 0; k++)
            if (is_longer(&t[i], k))
                t[i].several = several++;
    }
    if (several > SEVERAL_MAX) {
        fprintf(stderr, "lexgen: more than %d tables with keys of several words\n",
                SEVERAL_MAX);
        exit(1);
    }
}

static void table_split(struct words *w, const struct table *t, uint32_t number)
{
    uint32_t longer = 0;
    for (size_t i = 0; i < t->rows; i++) {
        const char *key = t->row[i].cell[0];
        if (is_longer(t, i))
            key_split(w, key, number, longer++);
        else if (!strchr(key, ' '))
            key_split(w, key, number, (uint32_t)i);
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
        table_split(&w, &t[i], (uint32_t)i);
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

/* The tables that have a word in one use, and its first place in each. */
static uint32_t use_emit(FILE *places, const struct words *w, const struct table *t,
                         size_t word, enum use use, uint64_t set[LEX_SETS])
{
    uint32_t tables = 0;
    for (size_t i = w->first[word]; i < w->first[word + 1]; i++) {
        const struct occurrence *o = &w->at[i];
        if (o->use != use)
            continue;
        uint32_t bit = use == USE_KEY ? o->table : (uint32_t)t[o->table].several;
        if (set[bit / 64] >> (bit % 64) & 1)
            continue;
        set[bit / 64] |= (uint64_t)1 << (bit % 64);
        fprintf(places, " %u,", o->place);
        tables++;
    }
    return tables;
}

static void set_emit(FILE *out, const uint64_t *set, size_t n)
{
    fputs(n > 1 ? "{ " : "", out);
    for (size_t i = 0; i < n; i++)
        fprintf(out, "%lluu%s", (unsigned long long)set[i], i + 1 < n ? ", " : "");
    fputs(n > 1 ? " }, " : ", ", out);
}

static void list_emit(FILE *out, FILE *places, const struct words *w,
                      const struct table *t, struct pool *pool)
{
    uint32_t place = 0;
    fputs("\nconst struct cc_lex_word cc_lex_words[] = {\n"
          "    { { 0 }, 0, 0, { 0 }, 0 },\n",
          out);
    fputs("\nconst uint32_t cc_lex_word_places[] = {", places);
    for (size_t i = 0; i < w->words; i++) {
        uint32_t first[3];
        fputs("\n   ", places);
        fputs("    { ", out);
        for (enum use use = USE_KEY; use <= USE_BEHIND; use++) {
            uint64_t set[LEX_SETS] = { 0 };
            first[use] = place;
            place += use_emit(places, w, t, i, use, set);
            set_emit(out, set, use == USE_KEY ? LEX_SETS : 1);
        }
        fprintf(out, "{ %u, %u }, %u },\n", first[USE_KEY], first[USE_OPENS],
                pool_cell(pool, w->at[w->first[i]].text));
    }
    fputs("};\n", out);
    fputs(" 0\n};\n", places);
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

/* Keys of several words as numbers of words, each list ended by 0; and where each begins.
 */
static void longer_emit(FILE *out, FILE *spelling, const struct words *w,
                        const struct table *t)
{
    uint32_t next = 0;
    fprintf(out, "static const struct cc_lex_longer longer_%s[] = {\n", t->name);
    fprintf(spelling, "static const uint16_t spelling_%s[] = {\n", t->name);
    for (size_t i = 0; i < t->rows; i++) {
        if (!is_longer(t, i))
            continue;
        unsigned number[2] = { 0 };
        uint32_t from = next;
        fputs("   ", spelling);
        for (const char *p = t->row[i].cell[0]; *p; next++) {
            size_t n = strcspn(p, " ");
            unsigned word = number_of(w, p, n);
            fprintf(spelling, " %u,", word);
            if (next - from < 2)
                number[next - from] = word;
            p += n + (p[n] == ' ');
        }
        fputs(" 0,\n", spelling);
        next++;
        fprintf(out, "    { %zu, %u, %u, %u },\n", i, from, number[0], number[1]);
    }
    fputs("    { 0, 0, 0, 0 },\n};\n", out);
    fputs("    0,\n};\n", spelling);
}

/* What is written to one array while another is being written to `out`. */
struct aside {
    FILE *file;
    char *text;
    size_t n;
};

static void aside_open(struct aside *a)
{
    a->file = open_memstream(&a->text, &a->n);
    if (!a->file) {
        fputs("lexgen: out of memory\n", stderr);
        exit(1);
    }
}

static void aside_put(struct aside *a, FILE *out)
{
    if (fclose(a->file) == 0)
        fputs(a->text, out);
    free(a->text);
}

void words_emit(FILE *out, const struct table *t, size_t count, struct pool *pool)
{
    struct words w = words_read(t, count);
    struct aside places, spelling;
    aside_open(&places);
    list_emit(out, places.file, &w, t, pool);
    aside_put(&places, out);
    slots_emit(out, &w);
    for (size_t i = 0; i < count; i++) {
        aside_open(&spelling);
        longer_emit(out, spelling.file, &w, &t[i]);
        aside_put(&spelling, out);
    }
}
