/* Builds the word table: clusters and WordNet's classes of known forms, clusters of
 * endings. */
#include "train.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct cc_model words_model(const struct word_table *t)
{
    return (struct cc_model){ .slot = t->slot,
                              .slots = WORD_SLOTS,
                              .mid_of = t->maps,
                              .coarse_of = t->maps + CC_FINE_CLUSTERS };
}

static void put(struct word_table *t, const char *key, uint32_t fine, uint32_t classes,
                uint32_t frames)
{
    uint64_t h = cc_form_hash(key, strlen(key));
    uint32_t i = cc_slot_place(t->slot, WORD_SLOTS, h);
    if (t->slot[i])
        return;
    if (++t->used > WORD_SLOTS - WORD_SLOTS / 16)
        train_die("the word table is full");
    t->slot[i] = (uint32_t)(h >> 32) | (uint64_t)fine << 32 | (uint64_t)classes << 43 |
                 (uint64_t)frames << 53 | CC_SLOT_USED;
}

/* ---- endings: how often words that end so are in a cluster ---- */

struct tally {
    char ending[8];
    uint16_t cluster;
    uint32_t count;
};
struct tallies {
    struct tally *at;
    size_t n, room;
};

static void tally(struct tallies *all, const char *word, size_t n, size_t letters,
                  int cluster)
{
    if (all->n == all->room) {
        all->room = all->room ? 2 * all->room : 4096;
        all->at = realloc(all->at, sizeof *all->at * all->room);
        if (!all->at)
            train_die("out of memory");
    }
    struct tally *t = &all->at[all->n++];
    *t = (struct tally){ .ending = "-", .cluster = (uint16_t)cluster, .count = 1 };
    memcpy(t->ending + 1, word + n - letters, letters);
}

static int by_ending_and_cluster(const void *a, const void *b)
{
    const struct tally *x = a, *y = b;
    int order = strcmp(x->ending, y->ending);
    return order ? order : x->cluster - y->cluster;
}

static void put_endings(struct word_table *t, struct tallies *all)
{
    enum { AT_LEAST = 5 };
    qsort(all->at, all->n, sizeof *all->at, by_ending_and_cluster);
    for (size_t i = 0; i < all->n;) {
        size_t start = i, most = 0, run = 0, best = i;
        for (; i < all->n && !strcmp(all->at[i].ending, all->at[start].ending); i++) {
            run = i > start && all->at[i].cluster == all->at[i - 1].cluster ? run + 1 : 1;
            if (run > most) {
                most = run;
                best = i;
            }
        }
        if (i - start >= AT_LEAST)
            put(t, all->at[start].ending, all->at[best].cluster, 0, 0);
    }
}

static bool all_letters(const char *word)
{
    while (isalpha((unsigned char)*word))
        word++;
    return !*word;
}

/* A line of clusters.txt: coarse, mid, words; the line's number is the fine cluster,
 * from 1. */
static void put_clusters(struct word_table *t, const char *path, struct tallies *endings)
{
    char *rest = train_read(path, NULL), *line;
    int fine = 0;
    while ((line = strsep(&rest, "\n")) && *line) {
        if (++fine >= CC_FINE_CLUSTERS)
            train_die("%s: more than %d clusters", path, CC_FINE_CLUSTERS - 1);
        t->maps[CC_FINE_CLUSTERS + fine] = (uint8_t)(atoi(strsep(&line, " ")) + 1);
        t->maps[fine] = (uint8_t)atoi(line ? strsep(&line, " ") : "0");
        for (char *word; (word = strsep(&line, " "));) {
            uint32_t frames, classes = wordnet_classes(word, &frames);
            size_t n = strlen(word);
            put(t, word, (uint32_t)fine, classes, frames);
            for (size_t letters = 3; letters <= 4 && n > 5 && all_letters(word);
                 letters++)
                tally(endings, word, n, letters, fine);
        }
    }
}

/* WordNet's other words get the cluster that their stem or their ending has. */
static void put_entry(const char *word, void *context)
{
    struct word_table *t = context;
    struct cc_model m = words_model(t);
    uint64_t like = cc_word_slot(cc_str_c(word), &m);
    uint32_t frames, classes = wordnet_classes(word, &frames);
    if (!strpbrk(word, "0123456789") && strlen(word) < 40)
        put(t, word, CC_SLOT_FINE(like), classes, frames);
}

void words_build(struct word_table *t, const char *clusters, const char *wordnet)
{
    struct tallies endings = { 0 };
    t->slot = train_alloc(WORD_SLOTS, sizeof *t->slot);
    wordnet_read(wordnet);
    put_clusters(t, clusters, &endings);
    put_endings(t, &endings);
    fprintf(stderr, "words: %u with clusters and endings", t->used);
    wordnet_entries(put_entry, t);
    fprintf(stderr, ", %u of %d slots in all\n", t->used, WORD_SLOTS);
}
