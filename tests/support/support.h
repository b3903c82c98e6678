/*
 * What the tests of all stages share: case files, evaluation data, an allocator that
 * fails on demand, and a leak check that fails the test.
 *
 *   TestSuite(arena, .fini = no_leaks);
 *   Test(sentence, cases) { run_cases("sentence", show_sentences); }
 *   Test(statement, seed) { char path[PATH_SIZE]; need_data(path, "seed/000.txt"); ... }
 */
#ifndef TESTS_SUPPORT_H
#define TESTS_SUPPORT_H

#include "claimcheck/base.h"

/* ---- case files: tests/cases/<stage>/<name>.case ------------------------------------
 */

/*
 * A file holds one case or several, each begun by a line "=== its name" (the first may go
 * without). A case is an article, a line "---", and the lines that `run` makes of the
 * article: all of them, in order. A line "* TEXT" says that no line made may hold TEXT;
 * it stands anywhere among them. CC_UPDATE=1 writes the lines made into the files (and
 * still fails on a starred one).
 *
 * run: what the stage makes of the article, as lines ended by '\n'.
 */
typedef cc_str case_run(cc_str article, struct cc_arena *a);

/* Fails the running test for every case that does not hold, and when the folder has none.
 */
void run_cases(const char *stage, case_run *run);

/* ---- evaluation data: $CLAIMCHECK_DATA, else ../shared beside the source ------------
 */

#define PATH_SIZE 1024

/* Skips the running test, saying so, where the data is absent; else path holds the full
 * path. */
void need_data(char path[PATH_SIZE], const char *relative);
/* The same as a question; says on stderr what is absent. */
bool find_data(char path[PATH_SIZE], const char *relative);
/* Path of a file of the project's source ("examples/x.txt"). */
void source_path(char path[PATH_SIZE], const char *relative);

/* The whole file; fails the running test when it cannot be read. */
cc_str read_whole(const char *path, struct cc_arena *a);

/* ---- memory -------------------------------------------------------------------------
 */

/*
 * Runs work(arena, arg) under a guard with an allocator that refuses the first block,
 * then the second, and so on until a run gets all it asks for. Fails the running test
 * when a refusal is not reported as CC_EMEMORY or when a block is not given back. Returns
 * the number of blocks asked for.
 */
size_t fail_each_block(void (*work)(struct cc_arena *a, void *arg), void *arg);

/* The arena of a test: TestSuite(X, .init = open_arena, .fini = close_arena), which looks
 * for leaks as well. */
extern struct cc_arena *arena;
void open_arena(void);
void close_arena(void);
/* The same with a new, empty current folder. */
void open_folder(void);
void close_folder(void);

/* For .fini: under AddressSanitizer a leak ends the test, elsewhere nothing happens. */
void no_leaks(void);

#endif
