/* What a format has to bring along: called by the walk, in this order. */
#ifndef REPORT_WRITER_H
#define REPORT_WRITER_H

#include "report.h"

struct walk_state {
    const struct report *report;
    const struct screen *out;
    struct cc_arena *a;
    uint32_t number; /* of the finding, from 1 */
    struct offset_maps maps;
};

struct writer {
    void (*begin)(struct walk_state *s);
    void (*family)(struct walk_state *s, cc_str family, uint32_t findings);
    void (*finding)(struct walk_state *s, const struct record_finding *f);
    void (*end)(struct walk_state *s);
};

extern const struct writer writer_text, writer_jsonl, writer_json;

#endif
