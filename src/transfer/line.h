/* Within src/transfer: the rows that lines are of. */
#ifndef TRANSFER_LINE_H
#define TRANSFER_LINE_H

#include "field.h"

enum line_kind {
    LINE_HEAD,
    LINE_CASE,
    LINE_ARTICLE,
    LINE_VERDICT,
    LINE_EVENT,
    LINE_END,
    LINE_KINDS,
};

/* "claimcheck.export.case/1" */
const char *line_schema(enum line_kind kind);
/* Of an object; false with CC_EFORMAT, or CC_EVERSION for one of a later form. */
bool line_kind_of(const json_t *o, enum line_kind *out, struct cc_error *err);

struct line_head {
    cc_str version;
    int64_t schema;   /* of the store's tables */
    cc_str case_name; /* CC_NONE: all cases */
    int64_t cases, articles, verdicts, events;
    cc_str head; /* "SEQ:HASH"; CC_NONE: without history */
};

struct line_case {
    cc_str name, parties; /* the party file as it is, or CC_NONE */
};

struct line_end {
    int64_t cases, articles, verdicts, events;
    cc_str sha256;
};

struct line {
    enum line_kind kind;
    union {
        struct line_head head;
        struct line_case as_case;
        struct store_kept article; /* .as.id, .source.bytes are not carried */
        struct store_verdict verdict;
        struct review_link event;
        struct line_end end;
    };
};

/* The line as JSON, without its end. */
bool line_put(struct jout *j, const struct line *l, struct cc_error *err);
/* Views are of `o`, or in `a`. */
bool line_get(struct line *out, const json_t *o, struct cc_arena *a,
              struct cc_error *err);

#endif
