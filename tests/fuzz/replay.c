/*
 * Without libFuzzer: gives a target every file of its corpus, each file cut short at many
 * places, and long hostile inputs against the clock.
 *
 *   replay FILE_OR_FOLDER...
 */
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CUTS = 64, SECONDS = 20 };
#ifdef __SANITIZE_ADDRESS__
enum {
    LONG = 32 * 1024
}; /* twenty times as slow: there it is faults that are looked for */
#else
enum { LONG = 256 * 1024 };
#endif

static size_t runs;
static double slowest;
static const char *slowest_piece;

/* From a copy of exactly this size, so that a sanitizer sees any read behind its end. */
static void feed(const char *text, size_t n)
{
    uint8_t *copy = malloc(n ? n : 1);
    HOLDS(copy != NULL);
    memcpy(copy, text, n);
    LLVMFuzzerTestOneInput(copy, n);
    free(copy);
    runs++;
}

static void feed_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL)
        return;
    char *text = malloc(LONG);
    HOLDS(text != NULL);
    size_t n = fread(text, 1, LONG, f);
    fclose(f);
    feed(text, n);
    for (size_t cut = 1; cut < CUTS; cut++)
        feed(text, n * cut / CUTS);
    free(text);
}

static void feed_folder(const char *path)
{
    DIR *folder = opendir(path);
    if (folder == NULL) {
        feed_file(path);
        return;
    }
    char file[4096];
    for (struct dirent *e; (e = readdir(folder)) != NULL;) {
        if (e->d_name[0] == '.')
            continue;
        snprintf(file, sizeof file, "%s/%s", path, e->d_name);
        feed_file(file);
    }
    closedir(folder);
}

/* One piece over and over: what is quadratic in anything takes hours here. */
static void feed_long(const char *piece)
{
    static char text[LONG];
    size_t n = 0, m = strlen(piece);
    clock_t begun = clock();
    for (; n + m <= LONG; n += m)
        memcpy(text + n, piece, m);
    feed(text, n);
    double took = (double)(clock() - begun) / CLOCKS_PER_SEC;
    if (took > slowest) {
        slowest = took;
        slowest_piece = piece;
    }
    if (took > SECONDS) {
        fprintf(stderr, "%.1f s of processor time for %d bytes of \"%s\"\n", took, LONG,
                piece);
        exit(1);
    }
}

int main(int argc, char **argv)
{
    static const char *const hostile[] = {
        "a",
        "a ",
        " ",
        "\n",
        "\n\n",
        "\"",
        "“",
        "”",
        "‘",
        "'",
        "«",
        "(",
        "[{\"a\":",
        "said ",
        "“No,” he said. ",
        "Hale said that ",
        "not ",
        "1",
        "1,",
        "$",
        ". ",
        "...",
        "-",
        "\xff",
        "\xf0\x9f",
        "\xcc\x81",
        "🫶🏼",
        "U.S. ",
        "Mr. Hale's ",
        "http://",
        "Title: a\n",
        "He, who ",
        "A and ",
        "A, B, ",
        "of the ",
        "Hale denied denying ",
        "2031-02-03 ",
        "[a](",
        "`",
        "*a",
        "_a_",
        "<a ",
        "<!--",
        "> ",
        "[1:2] Q. a\n",
        "1 A. a\n",
        "\\u0000",
        "\\",
    };
    for (int i = 1; i < argc; i++)
        feed_folder(argv[i]);
    if (runs == 0 && argc > 1) {
        fprintf(stderr, "replay: nothing to read in %s\n", argv[1]);
        return 1;
    }
    feed("", 0);
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++)
        feed_long(hostile[i]);
    printf("replay: %zu inputs; slowest of the long ones: %.2f s for \"%s\"\n", runs,
           slowest, slowest_piece);
    return 0;
}
