/* Reads the command line, trains, writes the model. */
#include "train.h"

#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void train_die(const char *format, ...)
{
    va_list args;
    fputs("train: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    exit(1);
}

void *train_alloc(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size);
    if (!p)
        train_die("out of memory");
    return p;
}

char *train_read(const char *path, size_t *size)
{
    FILE *f = fopen(path, "rb");
    long n = f && !fseek(f, 0, SEEK_END) ? ftell(f) : -1;
    if (n < 0)
        train_die("%s: %s", path, strerror(errno));
    rewind(f);
    char *text = train_alloc((size_t)n + 1, 1);
    if (fread(text, 1, (size_t)n, f) != (size_t)n)
        train_die("%s: %s", path, strerror(errno));
    fclose(f);
    if (size)
        *size = (size_t)n;
    return text;
}

struct jobs {
    int next, count;
    void (*work)(int job, void *context);
    void *context;
    pthread_mutex_t lock;
};

static void *take_jobs(void *arg)
{
    struct jobs *j = arg;
    for (;;) {
        pthread_mutex_lock(&j->lock);
        int job = j->next++;
        pthread_mutex_unlock(&j->lock);
        if (job >= j->count)
            return NULL;
        j->work(job, j->context);
    }
}

void in_parallel(int jobs, void (*work)(int job, void *context), void *context)
{
    struct jobs j = { 0, jobs, work, context, PTHREAD_MUTEX_INITIALIZER };
    pthread_t other;
    bool two = !pthread_create(&other, NULL, take_jobs, &j);
    take_jobs(&j);
    if (two)
        pthread_join(other, NULL);
}

static void put(FILE *f, const void *data, size_t size, uint32_t *at)
{
    static const char zeros[8];
    size_t padding = (8 - size % 8) % 8;
    if (fwrite(data, 1, size, f) != size || fwrite(zeros, 1, padding, f) != padding)
        train_die("writing the model: %s", strerror(errno));
    *at += (uint32_t)(size + padding);
}

void model_write(const char *path, const struct word_table *words,
                 const struct actions *actions, const struct table *tables)
{
    struct cc_model_header h = { .counts = { CC_XPOS_COUNT, CC_UPOS_COUNT, CC_DEP_COUNT },
                                 .templates = CC_TEMPLATES_VERSION,
                                 .slots = WORD_SLOTS };
    memcpy(h.magic, CC_MODEL_MAGIC, sizeof h.magic);
    h.actions = (uint32_t)actions->n;
    memcpy(h.action, actions->at, sizeof h.action);
    FILE *f = fopen(path, "wb");
    if (!f)
        train_die("%s: %s", path, strerror(errno));
    uint32_t at = 0;
    put(f, &h, sizeof h, &at);
    h.words = at;
    put(f, words->slot, sizeof *words->slot * WORD_SLOTS, &at);
    h.maps = at;
    put(f, words->maps, sizeof words->maps, &at);
    for (int t = 0; t < CC_TABLE_COUNT; t++) {
        h.table[t] = at;
        h.cells[t] = tables[t].cells;
        int8_t *rows = table_quantised(&tables[t]);
        put(f, rows, tables[t].cells + (size_t)tables[t].wide, &at);
        free(rows);
    }
    h.size = at;
    rewind(f);
    put(f, &h, sizeof h, &at);
    if (fclose(f))
        train_die("%s: %s", path, strerror(errno));
    fprintf(stderr, "%s: %u bytes\n", path, h.size);
}

struct run {
    const char *out, *clusters, *wordnet;
    struct corpus corpus;
    struct word_table words;
    struct actions actions;
    struct table tables[CC_TABLE_COUNT];
};

static const char usage[] =
    "usage: train --out MODEL --clusters FILE --wordnet FOLDER FILE.conllu...\n"
    "Trains the tagger and parser of claims/syntax on treebanks.\n";

int main(int argc, char **argv)
{
    struct run *r = train_alloc(1, sizeof *r);
    r->wordnet = "/usr/share/wordnet";
    for (int i = 1; i < argc; i++) {
        const char **option = !strcmp(argv[i], "--out")        ? &r->out
                              : !strcmp(argv[i], "--clusters") ? &r->clusters
                              : !strcmp(argv[i], "--wordnet")  ? &r->wordnet
                                                               : NULL;
        if (option && i + 1 < argc)
            *option = argv[++i];
        else
            corpus_read(&r->corpus, argv[i]);
    }
    if (!r->out || !r->clusters || !r->corpus.n) {
        fputs(usage, stderr);
        return 2;
    }
    fprintf(stderr, "%d sentences, %ld words\n", r->corpus.n, r->corpus.words);
    words_build(&r->words, r->clusters, r->wordnet);
    struct cc_model m = words_model(&r->words);
    corpus_words(&r->corpus, &m);
    tagging_train(&r->corpus, &r->tables[CC_TABLE_XPOS], &r->tables[CC_TABLE_UPOS]);
    parsing_actions(&r->corpus, &r->actions);
    parsing_train(&r->corpus, &r->actions, &r->tables[CC_TABLE_PARSE]);
    model_write(r->out, &r->words, &r->actions, r->tables);
    return 0;
}
