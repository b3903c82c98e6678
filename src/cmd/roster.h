/* Who speaks in a case, and for which party. */
#ifndef CMD_ROSTER_H
#define CMD_ROSTER_H

#include "comparison.h"

struct roster_words {
    cc_str *at;
    uint32_t n;
};

struct roster_speaker {
    cc_str name, party; /* party: CC_NONE unknown */
    uint8_t by;         /* enum cc_party_by */
    cc_str role;        /* as written, or CC_NONE */
    uint32_t statements, articles;
    uint32_t actor;           /* its number in the case: the same for the same articles */
    struct roster_words also; /* further words that stand for it as a speaker, sorted */
    struct roster_words may_be;    /* full names that this surname may mean, sorted */
    struct roster_words elsewhere; /* sides that single articles put it on, sorted */
};

struct roster {
    /* Parties with more statements first, then by name, those without one last; in a
     * party the same order. */
    const struct roster_speaker *at;
    uint32_t n;
    uint32_t actors;  /* of the case, whether they speak or not */
    uint32_t unknown; /* statements without a speaker who could be told */
};

/* The kept articles as one case, with `parties` (NULL: built-in roles); all in `a`. */
struct roster roster_make(const struct kept_list *list, const struct cc_parties *parties,
                          struct cc_arena *a);

/* Without "the". */
cc_str roster_bare(cc_str words);

/* A line a speaker, under their parties. */
void roster_print(const struct roster *r, const struct screen *out);
/* A JSON object a speaker: a line each, or in one object. */
cc_str roster_json(const struct roster *r, bool one_object, struct cc_arena *a);

#endif
