/* The parts of the program that compiles WordNet's database files (wndb(5WN)) into one
 * block. */
#ifndef WORDNET_H
#define WORDNET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "wn_blob.h"

/* Growing array: struct { T *at; size_t n, cap; }. */
#define LIST(T)        \
    struct {           \
        T *at;         \
        size_t n, cap; \
    }
#define PUSH(list)                                                                 \
    ((list)->n == (list)->cap                                                      \
         ? (void)((list)->at = grow((list)->at, &(list)->cap, sizeof *(list)->at)) \
         : (void)0,                                                                \
     &(list)->at[(list)->n++])

struct lemma {
    char *text;
    uint32_t record; /* offset in the block */
    uint32_t frames;
    bool plain; /* some synset writes it without capitals */
    bool kept;
    LIST(uint32_t) sense[WN_CLASSES]; /* dense numbers, most frequent first */
};

struct pair {
    uint32_t a, b, classes;
};

/* A pointer of the database that needs all synsets read before it can be followed. */
struct pointer {
    char symbol;
    uint32_t from;                /* dense number */
    unsigned to_class, to_offset; /* as in the file */
    unsigned from_word, to_word;  /* 1.., 0: the whole synset */
};

struct synset {
    uint32_t offset;      /* in its data file */
    uint32_t word, words; /* part of net.word */
    LIST(uint32_t) up;
    uint32_t under;        /* synsets below it, counted with repetitions */
    bool general, opposed; /* opposed: a word of it has an antonym */
};

struct form {
    char *text;
    unsigned class;
    char *lemma;
};

struct net {
    LIST(struct lemma) lemma;
    uint32_t *slot; /* lemma number plus one, by hash of the text */
    uint32_t slot_mask;
    LIST(struct synset) synset; /* dense numbers, by class and offset */
    uint32_t class_first[WN_CLASSES + 1];
    LIST(uint32_t) word; /* lemma numbers of all synsets */
    LIST(struct pointer) pointer;
    LIST(struct pair) antonym, opposed, derived; /* lemma numbers; synsets in opposed */
    LIST(struct form) form;
};

extern const char *const class_name[WN_CLASSES];

/* Ends the program with a message. */
void die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
void *grow(void *at, size_t *cap, size_t size);

/* Reads data.*, index.* and *.exc of a folder. */
void net_read(struct net *net, const char *folder);
/* The number of a lemma; adds it when `add`, else UINT32_MAX when absent. */
uint32_t net_lemma(struct net *net, const char *text, bool add);

/* Follows the pointers, marks general synsets, decides which lemmas are kept. */
void net_link(struct net *net);

void net_write(struct net *net, FILE *out);

#endif
