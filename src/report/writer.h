/* What a format has to bring along: called by the walk, in this order; all but `finding`
 * may be NULL. */
#ifndef REPORT_WRITER_H
#define REPORT_WRITER_H

#include "report.h"

struct walk_state {
    const struct report *report;
    const struct screen *out;
    struct cc_arena *a; /* for the time of a finding */
    uint32_t number;    /* of the finding, from 1 */
    bool cases;         /* the findings are of more than one case */
    struct texts texts;
    void *own; /* the format's */
};

struct writer {
    void (*begin)(struct walk_state *s);
    /* `findings` of them follow that are of its case and family. */
    void (*group)(struct walk_state *s, const struct record_finding *first,
                  uint32_t findings);
    void (*finding)(struct walk_state *s, const struct record_finding *f);
    void (*begin_sources)(struct walk_state *s); /* with `source` or not at all */
    void (*source)(struct walk_state *s, const struct report_source *source);
    void (*end)(struct walk_state *s);
    bool codepoints; /* its offsets are in code points, whatever is asked for */
};

extern const struct writer writer_text, writer_jsonl, writer_json, writer_md, writer_csv,
    writer_html, writer_annotation, writer_claimreview, writer_atom;

struct jout;
void walk_print(const struct walk_state *s, const struct jout *j);

/* Findings from number i on, from 0, that are of one group. */
uint32_t group_size(const struct report *r, uint32_t i);

/* Groups have to be told by their sections. Where all is unchecked, what the report says
 * of itself says so. */
bool has_sections(const struct walk_state *s);
/* ... and a section begins with `f`, which begins a group. */
bool begins_section(const struct walk_state *s, const struct record_finding *f);
/* The finding before `f` is of another case, or there is none. */
bool begins_case(const struct walk_state *s, const struct record_finding *f);

#endif
