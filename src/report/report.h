/*
 * Findings, articles and statements for people and for programs: one walk over the rows,
 * one writer a format.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "record/record.h"

#include <stdio.h>

/* ---- where text for people goes -------------------------------------------------------
 */

struct screen {
    FILE *to;
    bool color;
    int width; /* columns */
};

enum style {
    STYLE_PLAIN,
    STYLE_TITLE,
    STYLE_CHANGE,
    STYLE_CONTRADICTION,
    STYLE_DIM,
    STYLE_STRONG,
    STYLE_MARK
};

/* Starts a style; STYLE_PLAIN ends it. Nothing without colour. */
void screen_style(const struct screen *s, enum style style);

/*
 * Text of others, made harmless: control characters (C0, C1, DEL), bidirectional
 * controls, line separators and malformed bytes are shown as \x1b, \u{202e}, \xff. A line
 * end or a tab is written as a space. Returns the columns it took.
 */
int screen_put(FILE *to, cc_str text);
int screen_columns(cc_str text); /* that screen_put would take */
/* How a code point that could do harm is shown; 0: it cannot. White space cannot. */
int harmless(char shown[12], int32_t cp);

/* ---- offsets --------------------------------------------------------------------------
 */

/* Byte offsets of one text in another unit, by steps of 1 KB; in any order. */
struct offset_map;
struct offset_map *offset_map_new(cc_str text, enum cc_unit unit, struct cc_arena *a);
size_t offset_in(const struct offset_map *m, size_t byte);
/* cc_citation() of the map's text, in a time that does not grow with its lines. */
cc_str offset_citation(const struct offset_map *m, size_t byte);

/*
 * Texts of articles and the maps of their offsets, made at their first use; articles are
 * told apart by their row. A row out of a store has no text: `read` gets it, and what
 * goes wrong then is in *err, the text being empty.
 */
typedef bool texts_read(void *ctx, const struct record_article *article, cc_str *out,
                        struct cc_arena *a, struct cc_error *err);
struct texts {
    enum cc_unit unit;
    struct cc_arena *a;
    texts_read *read; /* NULL: each row has its text */
    void *ctx;
    struct cc_error *err;
    CC_LIST(struct texts_entry) known;
};
cc_str text_of_article(struct texts *texts, const struct record_article *article);
const struct offset_map *offset_map_of(struct texts *texts,
                                       const struct record_article *article);
/* Before the arena is reset. */
void texts_forget(struct texts *texts);

/* Line and column (in code points), both from 1, of a byte. Linear in `byte`. */
void place_of(cc_str text, size_t byte, uint32_t *line, uint32_t *column);
/* The same for many places of one text. */
struct line_map;
struct line_map *line_map_new(cc_str text, struct cc_arena *a);
void place_in(const struct line_map *m, size_t byte, uint32_t *line, uint32_t *column);

/* ---- extract --------------------------------------------------------------------------
 */

struct extract_rows {
    const struct record_article *article;
    const struct record_statement *statement;
    const struct record_claim *claim;
    uint32_t statements, claims;
};

/* One line of JSON, ended by a line feed. */
cc_str report_extract(const struct extract_rows *rows, enum cc_unit unit, bool explain,
                      struct cc_arena *a);

/* ---- findings -------------------------------------------------------------------------
 */

/* The first three are those of every command that prints rows. */
enum report_format {
    REPORT_TEXT,
    REPORT_JSONL,
    REPORT_JSON,
    REPORT_MD,
    REPORT_CSV,
    REPORT_HTML,
    REPORT_ANNOTATION,
    REPORT_CLAIMREVIEW,
    REPORT_ATOM,
};

/* The parts of a report, in their order. */
enum section {
    SECTION_APPROVED,
    SECTION_CONFIRMED, /* signed or not, but not approved */
    SECTION_OPEN,      /* no editor has decided */
    SECTION_DISMISSED,
};
enum section section_of(const struct record_finding *f);

/* What a report says of itself: ("store", "Store", "desk.db"). */
struct report_fact {
    const char *key, *label; /* for programs, for people */
    cc_str value;
};

/* An article with its text, and what is said in it. */
struct report_source {
    cc_str case_name;
    const struct record_article *article;
    const struct record_statement *statement;
    uint32_t statements;
};
typedef void report_take(void *to, const struct report_source *source);

/* What a newsroom needs to publish its verdicts as schema.org's ClaimReview. */
struct report_ratings {
    cc_str organisation, url;
    cc_str contradiction, change; /* what it calls a claim that another contradicts, and
                                     one that was overtaken */
    double contradiction_value, change_value, worst, best;
};

struct report {
    cc_str title; /* CC_NONE: the text begins with the findings */
    const struct report_fact *fact;
    uint32_t facts;
    const struct record_finding *at; /* in the order of printing */
    uint32_t n;
    const struct record_summary *summary;
    texts_read *read; /* as in struct texts */
    void *ctx;
    /* Calls `take` for each article that was read, by date; what it makes in `a` may go
     * behind each. NULL: they are not at hand. */
    bool (*sources)(void *ctx, report_take *take, void *to, struct cc_arena *a,
                    struct cc_error *err);
    void *sources_ctx;
    enum cc_unit unit;
    const struct report_ratings *ratings; /* NULL: no ClaimReview is published */
    bool csv_raw; /* cells as they are, whatever a spreadsheet makes of them */
    struct cc_arena *a;
    struct cc_arena *of_item; /* NULL: a; else reset behind each finding */
};

/* Writes all of it. false: something could not be read; a write that failed is told by
 * ferror(out->to). */
bool report_write(const struct report *r, enum report_format format,
                  const struct screen *out, struct cc_error *err);

/* For standard error, after every run: what was read; when claims were compared, also
 * what a silence means. */
void report_summary(const struct record_summary *sum, bool compared,
                    const struct screen *err);

/* One finding, and the paragraphs that its words stand in. */
bool report_in_context(const struct record_finding *f, struct texts *texts,
                       const struct screen *out);

/* What the finding rests on, without the finding; false when its store did not keep it.
 */
bool report_explanation(const struct record_finding *f, const struct screen *out,
                        struct cc_arena *a);

/* A place of two claims that were kept apart. */
struct apart_side {
    cc_str file, text, normal;
    uint32_t line, column;
    size_t start, end; /* in the unit that was asked for */
};
struct apart {
    const struct cc_apart *from;
    struct apart_side a, b;
};
/* What kept two claims apart; as JSON one line. */
void report_apart(const struct apart *x, enum report_format format,
                  const struct screen *out, struct cc_arena *a);

/* An article's facts, these and further ones, and what is said in it, in the order of
 * the text. */
struct article_shown {
    const struct record_article *article;
    const struct report_fact *fact;
    uint32_t facts;
    const struct record_statement *statement;
    uint32_t statements;
};
void report_article(const struct article_shown *shown, const struct screen *out,
                    struct cc_arena *a);

/* ---- pieces of JSON that more than one command prints ---------------------------------
 */

struct jout;
void report_json_finding(struct jout *j, const struct record_finding *f,
                         struct texts *texts);
void report_json_summary(struct jout *j, const char *key, const struct record_summary *s);
/* The members of a row, into an object that the caller opened. */
void report_json_article(struct jout *j, const struct record_article *article);
void report_json_statement(struct jout *j, const struct record_statement *s,
                           const struct offset_map *at, bool explain);
void report_json_claim(struct jout *j, const struct record_claim *c,
                       const struct offset_map *at, bool explain);

#endif
