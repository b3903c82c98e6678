/* What was found on its way to findings: which claims are one, which findings say the
 * same. */
#ifndef COMPARE_CLUSTER_H
#define COMPARE_CLUSTER_H

#include "compare/brief.h"

/* Claims in classes: those of one class are one claim, told again. */
struct cc_classes {
    const struct cc_briefs *of;
    struct cc_arena *a;
    uint32_t *parent; /* union-find over the numbers of the briefs */
};

/* What was found between two classes. */
struct cc_entry {
    struct cc_sketch *d;
    struct cc_end a, b; /* a first by cc_end_order */
    uint32_t p, q;      /* classes of a and b */
    uint64_t pair; /* what makes two entries one finding: both classes, in either order */
    uint64_t sentences; /* the sentences of both sides, in either order */
    bool dropped;       /* not printed */
    bool folded;        /* dropped, since another entry is printed for it */
    CC_LIST(struct cc_place) also_a, also_b;
};
struct cc_entries {
    struct cc_entry **at;
    uint32_t n;
};

/* classes.c. What stands for all that are joined with i, the least of them. */
uint32_t cc_joined_root(uint32_t *parent, uint32_t i);
void cc_joined(uint32_t *parent, uint32_t x, uint32_t y);
/* Two numbers in either order. */
uint64_t cc_pair_number(uint32_t x, uint32_t y);
/* Claims in the same words of one party, and those that agree in all: of one
 * voice, or of any. Classes are in the arena's room. */
struct cc_classes cc_classes_of(const struct cc_briefs *of, const struct cc_found *found,
                                bool any_voice, struct cc_arena *a);
uint32_t cc_class_of(struct cc_classes *k, const struct cc_brief *x);
/* Joins claims that give one value and meet the same claim: "three died" and "the fire
 * has killed three", both before "five died". any_voice: of whatever party. Looks at
 * updates only when told so. */
void cc_classes_join_values(struct cc_classes *k, struct cc_entries e, bool any_voice);

/* fold.c: sets `dropped`, fills `also`. k: classes of one voice; told: of any, for
 * changes. */
void cc_entries_fold(struct cc_classes *k, struct cc_classes *told, struct cc_entries e);

/* cluster.c: one entry a finding, in the order of printing; repeats of a side are folded
 * into its `also`. The sides of sketches are put in order. In the arena's room. */
struct cc_entries cc_cluster(const struct cc_briefs *of, struct cc_found *found,
                             struct cc_arena *a);
/* The further places of an entry. */
void cc_entry_also(const struct cc_entry *e, struct cc_finding *out);

#endif
