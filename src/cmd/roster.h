/* Who speaks in a case, and for which party. */
#ifndef CMD_ROSTER_H
#define CMD_ROSTER_H

#include "comparison.h"

struct roster_speaker {
    cc_str name, party; /* party: CC_NONE unknown */
    uint8_t by;         /* enum cc_party_by */
    cc_str role;        /* as written, or CC_NONE */
    uint32_t statements, articles;
    const cc_str *also; /* further words that stand for it as a speaker, sorted */
    uint32_t also_count;
};

struct roster {
    /* Parties with more statements first, then by name, those without one last; in a
     * party the same order. */
    const struct roster_speaker *at;
    uint32_t n;
    uint32_t unknown; /* statements without a speaker who could be told */
};

/* The kept articles as one case, with `parties` (NULL: built-in roles); all in `a`. */
struct roster roster_make(const struct kept_list *list, const struct cc_parties *parties,
                          struct cc_arena *a);

/* The party of each statement of the case, in one order for the same articles. */
struct roster_sides {
    CC_LIST(cc_str) all;
};
struct roster_sides roster_sides_of(const struct kept_list *list,
                                    const struct cc_parties *parties, struct cc_arena *a);

/* A line a speaker, under their parties. */
void roster_print(const struct roster *r, const struct screen *out);
/* A JSON object a speaker: a line each, or in one object. */
cc_str roster_json(const struct roster *r, bool one_object, struct cc_arena *a);

#endif
