/* Lines of pairs, as judge and train read them. */
#ifndef CMD_PAIRLINE_H
#define CMD_PAIRLINE_H

#include "claimcheck/compare.h"

#include <jansson.h>

struct pair_at {
    const char *shown; /* "standard input" */
    unsigned line;
};
struct pair_line {
    const json_t *id; /* a string, a whole number, or NULL */
    cc_str a, b, party_a, party_b, label;
    cc_date date_a, date_b;
};

/* The line as an object, the caller's to release; NULL: told in *err. */
json_t *pair_json(cc_str line, struct pair_at at, struct cc_error *err);
/* Views into the object. */
bool pair_read(struct pair_line *out, const json_t *o, struct pair_at at,
               struct cc_error *err);
struct cc_judgement pair_judge(const struct pair_line *p, struct cc_arena *a);

#endif
