/*
 * The walk over findings: by family, kind, date and id, as they come. A format is a row
 * of functions that the walk calls.
 */
#include "writer.h"

#include <string.h>

static const struct writer *writer_of(enum report_format format)
{
    switch (format) {
    case REPORT_JSONL:
        return &writer_jsonl;
    case REPORT_JSON:
        return &writer_json;
    case REPORT_TEXT:
        break;
    }
    return &writer_text;
}

/* Findings from number i on that are of one family. */
static uint32_t run_of(const struct report *r, uint32_t i)
{
    uint32_t n = 1;
    while (i + n < r->n && cc_str_eq(r->at[i].family, r->at[i + n].family))
        n++;
    return n;
}

void report_findings(const struct report *r, enum report_format format,
                     const struct screen *out, struct cc_arena *a)
{
    const struct writer *w = writer_of(format);
    struct walk_state s = {
        .report = r, .out = out, .a = a, .maps = { .unit = r->unit, .a = a }
    };

    w->begin(&s);
    for (uint32_t i = 0; i < r->n; i++) {
        if (i == 0 || !cc_str_eq(r->at[i - 1].family, r->at[i].family))
            w->family(&s, r->at[i].family, run_of(r, i));
        s.number = i + 1;
        w->finding(&s, &r->at[i]);
    }
    w->end(&s);
}
