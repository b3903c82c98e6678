/* The findings seen at once: topics against parties, and day by day. */
#ifndef REPORT_OVERVIEW_H
#define REPORT_OVERVIEW_H

#include "report.h"

/* Parties with a position on two topics have a column of their own, up to so many; the
 * rest share one. Of few parties each has one. */
#define OVERVIEW_PARTIES 6
#define OVERVIEW_FEW     4

/* One side of a finding, as a position that somebody took. */
struct overview_place {
    const struct record_finding *finding;
    uint32_t number; /* of the finding, from 1 */
    bool b;          /* its later side */
    uint32_t party;  /* of struct overview's */
    int32_t day;     /* said, else published */
    cc_str date;     /* the same as a text; CC_NONE: unknown */
};

struct overview_topic {
    cc_str case_name;
    cc_str label;  /* "maximum sentence" */
    cc_str anchor; /* whose or what's: "Desmond Achterberg", or CC_NONE */
    const struct overview_place *const *at; /* by day; each claim once */
    uint32_t n;
};

struct overview_party {
    cc_str name;
    bool own;        /* the articles' own words */
    uint32_t topics; /* that it has a position on */
};

struct overview {
    const struct overview_topic *topic; /* in the order of the findings */
    uint32_t topics;
    bool cases;                         /* they are of more than one */
    const struct overview_party *party; /* with more topics first, then by name */
    uint32_t parties;
    uint32_t alone;                            /* parties with a column of their own */
    uint32_t columns;                          /* these, and one for the rest */
    const struct overview_place *const *event; /* dated places by day; each claim once */
    uint32_t events, undated;
};

struct overview overview_of(const struct report *r, struct cc_arena *a);

/* The column that a party's positions stand in. */
uint32_t overview_column(const struct overview *o, uint32_t party);
/* What a column is called. */
cc_str overview_column_name(const struct overview *o, uint32_t column);

const struct record_side *overview_side(const struct overview_place *p);

/* For a terminal: a topic a paragraph, a party a line, its positions below. */
void overview_print_topics(const struct overview *o, const struct screen *out,
                           struct cc_arena *a);
/* Topics with their positions: in one JSON object, or a line each. */
cc_str overview_json(const struct overview *o, bool one_object, struct cc_arena *a);

#endif
