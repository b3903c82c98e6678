/* The HTML report in its parts; for its own files only. */
#ifndef REPORT_HTML_HTML_H
#define REPORT_HTML_HTML_H

#include "report/marks.h"
#include "report/overview.h"
#include "report/writer.h"

/* ---- text of others -------------------------------------------------------------------
 */

/*
 * Text, for between tags and for within double quotes. Line ends stay; what could do harm
 * (control characters, bidirectional controls, malformed bytes) is shown as \x1b.
 */
void html_text(FILE *to, cc_str text);
/* Cut to `max` bytes, and said so. */
void html_clipped(FILE *to, cc_str text, size_t max);
/* The same, with a capital. */
void html_upper(FILE *to, cc_str text, size_t max);
/* A reason: with a capital, and an arrow for "->". */
void html_why(FILE *to, cc_str why, size_t max);
/* A link to a page elsewhere: only http and https, else the text alone. */
void html_link(FILE *to, cc_str url, cc_str text);
/* The words with the marked ones in <mark>; at most `max` bytes. */
void html_marked(FILE *to, cc_str text, struct marks marks, size_t max);
/* <time>, as "3 June 2032" */
void html_date(FILE *to, cc_str iso, struct cc_arena *a);

/* What an id or a fragment says of a finding or a source; unique in the report. */
void html_finding_id(FILE *to, const struct record_finding *f);
void html_source_id(FILE *to, cc_str case_name, cc_str key);

/* ---- parts ----------------------------------------------------------------------------
 */

/* Where a claim of a finding stands. */
struct html_evidence {
    cc_str case_name, key; /* of the article */
    const struct record_claim *claim;
    uint32_t finding; /* its number in the report, from 0 */
};

/* What the writer knows beside the walk. */
struct html {
    const struct html_evidence *evidence; /* by case, article, place */
    uint32_t evidences;
};

void html_glance(const struct walk_state *s);
/* "Changes (3)", with what tells it from other groups of the report. */
void html_group_name(const struct walk_state *s, const struct record_finding *first,
                     uint32_t findings);
void html_matrix(FILE *to, const struct report *r, const struct overview *o);
void html_timeline(FILE *to, const struct report *r, const struct overview *o);
void html_finding(struct walk_state *s, const struct record_finding *f);
/* The places of all findings, sorted. */
void html_evidence_of(struct html *h, const struct report *r);
/* brief: no more than its name, unless a finding rests on it */
void html_source(struct walk_state *s, const struct report_source *source, bool brief);

#endif
