/*
 * A case in parts: articles, names, counts and what was found, as lines of text between
 * programs that share nothing else. docs/DISTRIBUTED.md is the contract.
 */
#ifndef PARTS_PARTS_H
#define PARTS_PARTS_H

#include "claimcheck/compare.h"
#include "ingest/ingest.h"

struct json_t; /* of jansson.h */

/* ---- articles ------------------------------------------------------------------------
 */

#define PARTS_GROUPS_MAX 1000

/* An article as a line; again: 0, or the line's number, when an earlier one has its text.
 */
cc_str parts_line(const struct ingest_item *item, uint32_t again, struct cc_arena *a);

struct parts_article {
    struct ingest_item found;
    uint32_t again;
};
/*
 * A line of parts_line, or of an article as 'claimcheck add' takes it. where: "standard
 * input, line 3". false with CC_ELANGUAGE: it is not English, and no error.
 */
bool parts_article_read(struct parts_article *out, cc_str line, cc_str where,
                        struct cc_arena *a, struct cc_error *err);
/* The same of an object. */
bool parts_article(struct parts_article *out, const struct json_t *o, cc_str where,
                   struct cc_arena *a, struct cc_error *err);
/* The group that an article is dealt into; versions of one address share theirs. */
uint32_t parts_group(const struct cc_article *x, uint32_t groups);

/* ---- names ---------------------------------------------------------------------------
 */

/* Who is in an article. */
cc_str parts_names(const struct cc_reading *r, struct cc_arena *a);

/* The first article, of those that one program saw, that names a thing for a frame. */
struct parts_first {
    cc_str frame;
    struct cc_article at; /* dates and id only */
    struct cc_buf line;   /* of the article */
};
struct parts_firsts {
    CC_LIST(struct parts_first) all;
    struct cc_arena *a; /* holds them */
};
/* a: for work that is then forgotten. */
void parts_firsts_add(struct parts_firsts *firsts, const struct cc_reading *r,
                      cc_str line, struct cc_arena *a);
cc_str parts_firsts_lines(const struct parts_firsts *firsts, struct cc_arena *a);

/* What all programs saw. */
struct parts_people {
    CC_LIST(const struct cc_reading *) all; /* with entities, dates and ids only */
    struct parts_firsts firsts;
    struct cc_arena *a; /* holds them */
};
/* A line of either. */
bool parts_people_add(struct parts_people *p, cc_str line, cc_str where,
                      struct cc_error *err);
/* The first half of the table. version: what the findings depend on beside the articles.
 */
bool parts_people_table(struct cc_buf *out, const struct parts_people *p,
                        const struct cc_parties *parties, cc_str version,
                        struct cc_error *err);

/* ---- the table -----------------------------------------------------------------------
 */

struct parts_row {
    char id[17];
    const uint32_t *actor; /* by entity */
    uint32_t actors;
};

struct parts_frame {
    cc_str frame;
    struct json_t *article; /* the first that names a thing for it */
};

struct parts_table {
    const char *path;
    const struct cc_actor *actor;
    uint32_t actors;
    const struct parts_row *row; /* by id: every article of the case */
    uint32_t rows;
    const struct parts_frame *frame;
    uint32_t frames;
    struct cc_crowds crowd; /* as far as counted */
    uint32_t counts; /* how many times: all keys, and what the crowd is split into */
};
#define PARTS_COUNTS 2 /* of a whole table */
/* Reads a table. whole: all counts must be there. */
bool parts_table(struct parts_table *out, const char *path, bool whole, cc_str version,
                 struct cc_arena *a, struct cc_error *err);
/* The article as a member of the case; false: the table is of other articles. */
bool parts_member(struct cc_member *out, const struct parts_table *t,
                  const struct cc_reading *r, struct cc_error *err);
void parts_table_close(struct parts_table *t);

/* A key with what is counted of it: "KEY<TAB>LIMIT<TAB>COUNT". */
struct parts_count {
    uint64_t key, limit, count;
};
bool parts_count(struct parts_count *out, cc_str line, cc_str where,
                 struct cc_error *err);
cc_str parts_count_line(struct parts_count c, struct cc_arena *a);
/* Its line in the table when the count is above the limit, else CC_NONE. */
cc_str parts_count_row(struct parts_count c, struct cc_arena *a);
/* The line behind them in the table. rows: how many parts_count_row gave. */
cc_str parts_counts_end(uint64_t rows, struct cc_arena *a);

/* ---- what was found ------------------------------------------------------------------
 */

/* The pairs of articles that are compared in one place: of groups i and j, i <= j. */
struct parts_block {
    uint32_t groups, i, j;
};
cc_str parts_block_key(struct parts_block b, struct cc_arena *a);
bool parts_block_read(struct parts_block *out, cc_str key);

/* How many articles were there, what they hold, and how many lines tell what was found.
 */
struct parts_sum {
    struct parts_block block;
    uint32_t articles_i, articles_j; /* the latter 0 where j is i */
    uint32_t undated, statements, with_speaker, with_party, claims; /* where j is i */
    uint32_t candidates, corroborated, sketches, agreeing;
};
cc_str parts_sum_line(const struct parts_sum *s, struct cc_arena *a);
cc_str parts_sketch_line(const struct cc_case *c, const struct cc_sketch *x,
                         struct cc_arena *a);
cc_str parts_agreeing_line(const struct cc_case *c, const struct cc_agreeing *x,
                           struct cc_arena *a);
/* An article that something was found in; again: a further place of one. */
cc_str parts_text_line(uint32_t again, cc_str line, struct cc_arena *a);

/* The articles of two places. */
struct parts_pair {
    char id[2][17];
};
struct parts_copy {
    uint32_t again;
    cc_str line;
};
/* Of all parts. */
struct parts_found {
    CC_LIST(struct cc_sketch) sketch;
    CC_LIST(struct parts_pair) sketch_of; /* each */
    CC_LIST(struct cc_agreeing) same;
    CC_LIST(struct parts_pair) same_of;
    CC_LIST(struct parts_sum) sum;
    CC_LIST(cc_str) text; /* lines of articles; one article may come several times */
    CC_LIST(struct parts_copy) copy;
    struct cc_arena *a; /* holds them */
};
bool parts_found_add(struct parts_found *f, cc_str line, cc_str where,
                     struct cc_error *err);
/* Whether all parts of so many articles are there, each once; *out: what they counted. */
bool parts_found_whole(struct parts_found *f, uint32_t articles, struct parts_sum *out,
                       struct cc_error *err);
/* Sketches and agreements by the articles of a case; false: one of them cannot be. */
bool parts_found_place(struct cc_sketches *out, const struct parts_found *f,
                       const struct cc_case *c, struct cc_error *err);

#endif
