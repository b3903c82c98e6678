/* Statements and claims of an article as rows of the database, both ways. */
#ifndef STORE_ROWS_H
#define STORE_ROWS_H

#include "sql.h"
#include "store.h"

#include "ingest/ingest.h"

/* Within a transaction: the derived rows of an article that has none, each place proved.
 */
bool rows_put(struct store *s, int64_t article, const struct store_rows *rows,
              struct cc_arena *a, struct cc_error *err);
/* The same in four steps, which several articles can take together: the third with the
 * article's text. */
bool rows_put_manners(struct store *s, const struct store_rows *rows, struct cc_arena *a,
                      struct cc_error *err);
bool rows_put_statements(struct store *s, int64_t article, const struct store_rows *rows,
                         struct cc_arena *a, struct cc_error *err);
bool rows_put_claims(struct store *s, int64_t article, cc_str text,
                     const struct store_rows *rows, struct cc_arena *a,
                     struct cc_error *err);
bool rows_prove(struct store *s, int64_t article, const struct store_rows *rows,
                struct cc_arena *a, struct cc_error *err);
/* The same in the place of those that it has. */
bool rows_replace(struct store *s, int64_t article, const struct store_rows *rows,
                  struct cc_arena *a, struct cc_error *err);
/* A claim that a finding rests on, unless it is there. */
bool rows_put_claim(struct store *s, int64_t article, uint32_t n,
                    const struct record_claim *row, struct cc_arena *a,
                    struct cc_error *err);

/* How many claims an article has, and their words, into the index as well; out of it; the
 * words, a line a claim. */
bool rows_put_claim_words(struct store *s, int64_t article, cc_str text,
                          const struct store_rows *rows, struct cc_arena *a,
                          struct cc_error *err);
bool rows_drop_claim_words(struct store *s, int64_t article, struct cc_arena *a,
                           struct cc_error *err);
bool rows_claim_words(struct store *s, int64_t article, cc_str *out, struct cc_arena *a,
                      struct cc_error *err);

/* A kept reading, whatever it was read by; `article` and it view `text`. false: it is of
 * another text, of another version of the program, or damaged. */
bool rows_open_reading(struct cc_article *article, struct cc_reading *r, cc_str packed,
                       cc_str text, struct cc_arena *a);
/* Is it one of that text, as it was kept? */
bool rows_is_reading(cc_str packed, cc_str text, struct cc_arena *a);
/* Within a transaction: keeps a reading in place of the one before (CC_NONE: that one
 * stays), and by which names the article's rows were made. */
bool rows_put_reading(struct store *s, int64_t article, cc_str packed, uint64_t named,
                      struct cc_error *err);
/* Whether its rows were made by these; it has a reading then. */
bool rows_are_named(struct store *s, int64_t article, uint64_t named, bool *are,
                    struct cc_error *err);

/* Within a transaction: the number of the manner in which a statement is made; one that
 * is new is put. */
bool rows_manner(struct store *s, const struct record_statement *row, int64_t *id,
                 struct cc_arena *a, struct cc_error *err);
/* Empty is not known: NULL. */
void rows_bind_known(struct sql_query *st, const char *name, cc_str text);

/* Runs a query that changes what is kept of one article. */
bool rows_of_article(struct store *s, enum query q, int64_t article,
                     struct cc_error *err);

/* Where an article stands and what is known of it: file, title, outlet, dates ... */
void rows_bind_place(struct sql_query *st, const struct record_article *row);

/* Within a transaction: the row of the article, its words in the index, and what is found
 * in it; *id: its number. */
bool rows_put_article(struct store *s, const struct store_article *from, int64_t *id,
                      struct cc_arena *a, struct cc_error *err);
/* Columns in the order of article_given, from the text on. */
void rows_read_text(struct store_text *out, struct sql_query *st, struct cc_arena *a);

/* Within a transaction: what the article was extracted from; item: NULL for nothing. */
bool source_put(struct store *s, int64_t article, const struct ingest_item *item,
                struct cc_arena *a, struct cc_error *err);
/* The same, as the store has it. */
bool source_keep(struct store *s, int64_t article, const struct store_source *is,
                 cc_str original, struct cc_error *err);
/* A further place of the same text, unless it is known. */
bool source_put_place(struct store *s, int64_t article, const struct record_article *row,
                      cc_str now, struct cc_error *err);

/* Columns in the order of article_row, statement_list and claim_row; of a statement, its
 * words are left out (rows_words). */
void rows_read_article(struct record_article *out, struct sql_query *st,
                       struct cc_arena *a);
void rows_read_statement(struct record_statement *out, struct sql_query *st,
                         struct cc_arena *a);
void rows_read_claim(struct record_claim *out, struct sql_query *st, struct cc_arena *a);
/* All of an article, in order. */
bool rows_statements(struct store *s, int64_t article, struct record_statement **out,
                     uint32_t *n, struct cc_arena *a, struct cc_error *err);

/* Columns start, end, spans from `column` on. */
void rows_read_piece(struct record_piece *p, struct sql_query *st, int column,
                     struct cc_arena *a);

/* "[[812,871],[900,920]]" -> spans and span_count; CC_NONE: one, from p->span. */
void rows_read_spans(struct record_piece *p, cc_str json, struct cc_arena *a);

/* The text of an article, until that of another one is asked for. Who may have waited
 * since lets it go first: the number may be another article's by then. */
bool rows_text(struct store *s, int64_t article, cc_str *out, struct cc_error *err);
void rows_let_go(struct store *s);
/* Its claims, in their order; they stay as the text does. */
bool rows_claims(struct store *s, int64_t article, const struct record_claim **out,
                 uint32_t *n, struct cc_error *err);
/* The same into h, which has the text. */
bool rows_read_claims(struct store *s, struct hand *h, struct cc_error *err);
/* p->text from p->spans. */
bool rows_words(struct store *s, int64_t article, struct record_piece *p,
                struct cc_arena *a, struct cc_error *err);
/* What is kept of words that stand in the text: the first 32 bits of their SHA-256. */
int64_t rows_proof(cc_str words);

/* The words at these places of the stored text, a space between two; CC_NONE when there
 * are no such places. */
cc_str rows_words_at(const struct record_piece *p, cc_str text, struct cc_arena *a);

#endif
