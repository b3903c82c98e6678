/* Reports given to verify, held against the store. */
#ifndef CMD_PROVING_H
#define CMD_PROVING_H

#include "report/proof.h"
#include "storage.h"

/* A quote that does not stand. */
struct proving_flaw {
    const char *report;
    const struct report_quote *quote;
    bool unknown; /* the store has no such article */
    cc_str now;   /* what stands there; CC_NONE: the text has no such place */
};
typedef void proving_take(void *ctx, const struct proving_flaw *flaw);

struct proving {
    struct call *call;
    struct store *s;
    proving_take *take;
    void *ctx;
    uint32_t reports, quotes, flaws; /* proved, all in all */
};
/* Each operand; one that cannot be read is told, and the rest is done. */
void proving_reports(struct proving *p);

#endif
