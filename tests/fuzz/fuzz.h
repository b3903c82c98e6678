/*
 * What the fuzz targets share. A target is one file that defines LLVMFuzzerTestOneInput:
 * with clang and -Dfuzzers=true libFuzzer drives it (./dev fuzz), else replay.c feeds it
 * the corpus.
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include "claimcheck/article.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the program, naming what does not hold: an assert that no build flag switches off.
 */
#define HOLDS(truth)                                 \
    do {                                             \
        if (!(truth))                                \
            fuzz_broken(__FILE__, __LINE__, #truth); \
    } while (0)
_Noreturn void fuzz_broken(const char *file, int line, const char *truth);

/* Bytes, and an arena for the time of one run. */
struct fuzz_job {
    cc_str bytes;
    struct cc_arena *a;
};
/* work(a fuzz_job) under a guard. */
void fuzz_bytes(const uint8_t *data, size_t size, void (*work)(void *job));

/* Reads the bytes as an article of any date and language; what is refused goes no
 * further. */
void fuzz_article(const uint8_t *data, size_t size,
                  void (*stage)(const struct cc_article *article, struct cc_arena *a));

/* The span lies in [0, n) and does not run backwards. */
bool fuzz_span_ok(struct cc_span s, size_t n);

#endif
