/* What the tests of the store share: a folder of their own, an article to store. */
#ifndef TESTS_STORE_H
#define TESTS_STORE_H

#include "server.h"
#include "support.h"

#include "store/sql_sqlite.h"
#include "store/store.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#define TEXT "The gate was open, Dana Hale said on Monday."

struct store *opened(const char *path, enum store_mode mode);
struct cc_error refused(const char *path, enum store_mode mode);
int64_t ask(struct store *s, const char *sql); /* a number */
bool run_it(struct store *s, const char *sql); /* false: it is refused */
/* All rows as lines, columns parted by |. */
cc_str rows_of(struct store *s, const char *sql, struct cc_arena *a);

/* An article with one statement of two spans, and two claims. */
struct sample {
    struct cc_article article;
    struct cc_article_given given;
    struct record_article row;
    struct cc_span spans[2];
    struct record_statement statement;
    struct record_claim claim[2];
    struct store_article from;
};
struct sample *sample_of(const char *text, const char *date, const char *case_name);
void add(struct store *s, const struct sample *x, enum store_added want);
void make(const char *path); /* a store of one article */

/* A case of two articles whose first claims contradict each other under that id. */
/* store_make_rows of an array of samples. */
bool rows_of_samples(const void *of, uint32_t i, struct store_rows *out,
                     struct cc_arena *a, struct cc_error *err);
struct store_compared *compared_of(struct sample *const x[2], const char *id);

#endif
