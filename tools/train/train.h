/*
 * The trainer of claims/syntax: reads treebanks, makes claims/syntax/model.bin. A program
 * of the build host: memory is never given back, errors end it with a message.
 *
 * Deterministic to the byte: training counts in integers, every job has its own random
 * numbers, and what runs side by side shares nothing.
 */
#ifndef CC_TOOLS_TRAIN_H
#define CC_TOOLS_TRAIN_H

#include <stddef.h>
#include <stdint.h>

#include "decode.h"
#include "template.h"

_Noreturn void train_die(const char *format, ...) __attribute__((format(printf, 1, 2)));
void *train_alloc(size_t count, size_t size); /* zeroed */
char *train_read(const char *path, size_t *size);

/* ---- treebanks (corpus.c) ---- */

struct sentence {
    int n;
    cc_str *form;
    struct cc_word *word;
    uint8_t *upos, *xpos, *dep; /* as annotated */
    uint16_t *head;             /* places (state.h); the root's is n + CC_FIRST */
    uint8_t *upos_auto,
        *xpos_auto; /* as a tagger that has not seen the sentence tags it */
};

struct corpus {
    struct sentence *sentence;
    int n, room;
    long words;
};

/* Adds the sentences of a CoNLL-U file; a tag or relation unknown to the library ends the
 * run. */
void corpus_read(struct corpus *c, const char *path);
/* Reads all words' atoms. */
void corpus_words(struct corpus *c, const struct cc_model *m);
/* Fills a view: words, and the automatic tags when `tags`. */
void corpus_view(struct cc_sentence_view *v, const struct sentence *s, bool tags);
/* Ids by name; -1 when unknown. */
int upos_of(cc_str name);
int xpos_of(cc_str name);
int dep_of(cc_str name);

/* ---- the word table (words.c, wordnet.c) ---- */

enum { WORD_SLOTS = 150000 };

struct word_table {
    uint64_t *slot; /* WORD_SLOTS */
    uint8_t maps[2 * CC_FINE_CLUSTERS];
    uint32_t used;
};

void words_build(struct word_table *t, const char *clusters, const char *wordnet);
struct cc_model words_model(const struct word_table *t);

/* WordNet's single words: what a form can be (model.h, CC_WC_*), and its verb frames. */
void wordnet_read(const char *folder);
uint32_t wordnet_classes(const char *form, uint32_t *frames);
/* Calls each(word, context) for every single-word entry. */
void wordnet_entries(void (*each)(const char *word, void *context), void *context);

/* ---- perceptrons (table.c) ---- */

struct table {
    uint32_t cells;
    int columns, wide; /* that compete; that are summed */
    int32_t *weight;
    int64_t *drift; /* sum of update * time: averaging without touching every cell */
    int64_t time;
};

void table_start(struct table *t, uint32_t cells, int columns, int wide);
void table_score(const struct table *t, const struct cc_offsets_out *o, int32_t *score);
void table_update(struct table *t, const struct cc_offsets_out *o, int column, int by);
/* The averaged weights as int8 rows, with the tail; `cells + wide` bytes. */
int8_t *table_quantised(const struct table *t);
void table_average(struct table *t); /* in place, scaled up to integers */
void table_free(struct table *t);

struct random {
    uint64_t state;
};
uint64_t random_next(struct random *r);
void shuffle(int *order, int n, struct random *r);

/* ---- training (tagging.c, parsing.c) ---- */

enum { TAG_CELLS = 1 << 20, PARSE_CELLS = 5400 << 10 };

/* Trains both taggers and fills upos_auto, xpos_auto by 5-fold jackknifing. */
void tagging_train(struct corpus *c, struct table *xpos, struct table *upos);

struct actions {
    int n;
    struct cc_action at[CC_WIDE_ACTION];
};
/* Shift, and the arcs that the treebanks have often enough. */
void parsing_actions(const struct corpus *c, struct actions *out);
void parsing_train(struct corpus *c, const struct actions *actions, struct table *parser);

/* Runs work(0..jobs-1, context) on two threads. */
void in_parallel(int jobs, void (*work)(int job, void *context), void *context);

void model_write(const char *path, const struct word_table *words,
                 const struct actions *actions, const struct table *tables);

#endif
