/* A finding as it is reviewed: both quotes, what was decided of it, and its place. */
#ifndef CMD_CARD_H
#define CMD_CARD_H

#include "acting.h"

struct card_side {
    const struct record_side *is;
    bool said; /* in a statement, which is */
    struct record_statement statement;
    struct review_statement stands;
};

struct card {
    const struct record_finding *f; /* NULL: it is no longer found */
    struct review_finding state;
    struct card_side side[2];
    CC_LIST(struct review_event) events; /* oldest first */
    cc_str seal;                         /* what a signature would be bound to */
};

/* All of it as it is now, in `a`. */
bool card_read(struct card *c, struct store *s, cc_str case_name, cc_str key,
               struct cc_arena *a, struct cc_error *err);
/* place: "3 of 27". */
void card_put(const struct card *c, cc_str place, const struct screen *out,
              struct texts *texts);
/* The article of a side, its words marked; *line: where they begin, from 1. */
void card_source(const struct card_side *side, const struct screen *out,
                 struct texts *texts, unsigned *line);

#endif
