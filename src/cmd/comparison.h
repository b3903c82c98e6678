/* A case's articles compared: readings in, rows of everything found out. */
#ifndef CMD_COMPARISON_H
#define CMD_COMPARISON_H

#include "reader.h"

/* An article that stays in memory until its case is compared: of what was found article,
 * name and line, of what was read what cc_keep_reading leaves. */
struct kept {
    struct reader_item item;
    int64_t stored; /* its row in the store; 0 when it is not from there */
    cc_str packed;  /* what is to be kept there of its reading, in the list's arena */
};

struct kept_list {
    CC_LIST(struct kept *) all;
    CC_LIST(struct kept *) again; /* further places of a text; without a reading */
    struct cc_crowds crowd;       /* as in struct cc_case, of a part of one */
    struct cc_arena *a;           /* holds all of it */
    struct cc_keep *keep;
    bool packs; /* what is not kept in the store as it is read now will be */
};

struct comparison {
    const struct kept *const *kept; /* in the order of the case */
    uint32_t articles;
    cc_str case_name;
    const struct cc_case *c;
    const struct record_article *article; /* one of each kept */
    struct cc_findings found;
    struct record_finding *finding; /* of each found: strong and possible */
};

/* An arena for the list unless it has one; false: has been told. */
bool kept_open(struct kept_list *list, struct call *call);
/* Puts what was made in another arena, which may go then, at the end of the list; NULL:
 * out of memory. */
struct kept *kept_add(struct kept_list *list, const struct reader_item *item,
                      struct cc_error *err);
/* Reads on until the end. */
void kept_read(struct kept_list *list, struct reader *r);
void kept_free(struct kept_list *list);
const struct cc_reading **kept_readings(const struct kept_list *list, struct cc_arena *a);

/* Everything but the kept articles is made in `a`. */
struct comparison comparison_make(const struct kept_list *list, cc_str case_name,
                                  const struct cc_parties *parties, struct cc_arena *a);
/* The same of a case whose findings are known; it outlives what is made. */
struct comparison comparison_of(const struct kept_list *list, const struct cc_case *c,
                                struct cc_findings found, struct cc_arena *a);
/* Gives the findings their explanations, those graded possible as well if `possible`;
 * false: out of memory. The kept articles must still be there. */
bool comparison_explain(struct comparison *c, bool possible, struct cc_arena *a,
                        struct cc_error *err);

/* false: --kind names none that exists. */
bool findings_kinds(const struct settings *set, struct cc_error *err);
/* Of the kinds, parties and dates that the settings ask for; whatever its grade. */
bool findings_wanted(const struct settings *set, const struct record_finding *f);
/*
 * The findings that the settings ask for, in order; counts them and those withheld in
 * *sum. false: --kind names none that exists.
 */
bool findings_choose(struct report *out, const struct record_finding *all, uint32_t n,
                     const struct settings *set, struct record_summary *sum,
                     struct cc_arena *a, struct cc_error *err);

/* EXIT_FOUND when one of them is of the family of --fail-on, else EXIT_DONE. */
int findings_code(const struct report *r, int fail_on);

#endif
