/*
 * Reports read again: what they quote, and whether it stands in the stored texts. Those
 * in JSON, JSON lines and HTML say of each quote where it stands.
 */
#ifndef REPORT_PROOF_H
#define REPORT_PROOF_H

#include "report.h"

struct report_quote {
    cc_str finding, article;     /* their ids, CC_NONE where the report names none */
    const struct cc_span *spans; /* in one of the units; none where the report has none */
    uint32_t span_count;
    cc_str text;
    bool page; /* of a page, which shows what could harm and cuts what is long */
};
typedef void report_take_quote(void *ctx, const struct report_quote *q);

/* Each quote of each finding, those of further places as well. false with CC_EUSAGE: that
 * is no such report, or a damaged one. */
bool report_quotes(cc_str report, report_take_quote *take, void *ctx, struct cc_arena *a,
                   struct cc_error *err);
/* Do its words stand in the text where it says? *now: what stands there, CC_NONE when the
 * text has no such place. */
bool report_quote_stands(const struct report_quote *q, cc_str text, cc_str *now,
                         struct cc_arena *a);

#endif
