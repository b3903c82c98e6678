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

/* ---- offsets --------------------------------------------------------------------------
 */

/* Byte offsets of one text in another unit, by steps of 1 KB; in any order. */
struct offset_map;
struct offset_map *offset_map_new(cc_str text, enum cc_unit unit, struct cc_arena *a);
size_t offset_in(const struct offset_map *m, size_t byte);

/* The map of an article's text, made at its first use; articles are told apart by their
 * row. */
struct offset_maps {
    enum cc_unit unit;
    struct cc_arena *a;
    CC_LIST(struct offset_maps_entry) known;
};
const struct offset_map *offset_map_of(struct offset_maps *maps,
                                       const struct record_article *article);

/* Line and column (in code points), both from 1, of a byte. Linear in `byte`. */
void place_of(cc_str text, size_t byte, uint32_t *line, uint32_t *column);

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

enum report_format { REPORT_TEXT, REPORT_JSONL, REPORT_JSON };

struct report {
    const struct record_finding *at; /* in the order of printing */
    uint32_t n;
    const struct record_summary *summary;
    enum cc_unit unit;
};

/* Writes all of it; what goes wrong is told by ferror(out->to). */
void report_findings(const struct report *r, enum report_format format,
                     const struct screen *out, struct cc_arena *a);

/* For standard error, after every run: what was read; when claims were compared, also
 * what a silence means. */
void report_summary(const struct record_summary *sum, bool compared,
                    const struct screen *err);

/* One finding, and the paragraphs that its words stand in. */
void report_in_context(const struct record_finding *f, const struct screen *out,
                       struct cc_arena *a);

/* An article's facts, and what is said in it, in the order of the text. */
void report_article(const struct record_article *article,
                    const struct record_statement *const *statement, uint32_t n,
                    const struct screen *out);

/* ---- pieces of JSON that more than one command prints ---------------------------------
 */

struct jout;
void report_json_finding(struct jout *j, const struct record_finding *f,
                         struct offset_maps *maps);
void report_json_summary(struct jout *j, const char *key, const struct record_summary *s);
/* The members of a row, into an object that the caller opened. */
void report_json_article(struct jout *j, const struct record_article *article);
void report_json_statement(struct jout *j, const struct record_statement *s,
                           const struct offset_map *at, bool explain);
void report_json_claim(struct jout *j, const struct record_claim *c,
                       const struct offset_map *at, bool explain);

#endif
