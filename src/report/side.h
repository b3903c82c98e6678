/* What every format for people says of a side of a finding, and of kinds and rules. */
#ifndef REPORT_SIDE_H
#define REPORT_SIDE_H

#include "report.h"

/* Whose words they are. */
struct side_who {
    cc_str name;  /* speaker, else party, else outlet; never empty */
    cc_str party; /* CC_NONE where it is unknown, or no more than the name */
    bool own;     /* the article's own words */
};
struct side_who side_who(const struct record_claim *c, const struct record_article *at);
/* Who said it: the full name, else as it is written; never empty. */
cc_str side_speaker(const struct record_statement *s);

/* "2032-06-03" -> "3 June 2032"; "2032-06/2032-07" -> "June 2032 to July 2032"; what is
 * no such date as it is. */
cc_str date_words(cc_str iso, struct cc_arena *a);

/* FILE:LINE:COLUMN; an article within a .jsonl file has its line in the name already. */
cc_str side_place(const struct record_place *p, struct texts *texts);
/* Page and lines in a transcript ("12:3-7"), or CC_NONE. */
cc_str side_citation(const struct record_place *p, struct texts *texts);

/* The paragraph around a range: up to an empty line on either side. */
struct cc_span paragraph_of(cc_str text, struct cc_span range);

/* An address that a browser opens as a page. */
bool is_web(cc_str url);
/* Where the text is: its page, else a name made of its hash. */
cc_str side_address(const struct record_article *article, cc_str text,
                    struct cc_arena *a);
/* A name for a finding (side 0) or one of its sides ('a', 'b') that holds for ever. */
cc_str side_urn(const struct record_finding *f, char side, struct cc_arena *a);

struct kind_row {
    const char *name, *label, *means;
};
extern const struct kind_row kind_rows[]; /* ended by a row without a name */
const char *kind_label(cc_str kind);
const char *rule_says(cc_str rule);

/* Up to `max` bytes, cut at a space where there is one; the same text when it is short.
 */
cc_str clipped(cc_str text, size_t max);

#endif
