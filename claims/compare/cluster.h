/* Drafts on their way to findings: which claims are one, which findings say the same. */
#ifndef COMPARE_CLUSTER_H
#define COMPARE_CLUSTER_H

#include "compare/draft.h"

/* The claims of a case in classes: those of one class are one claim, told again. */
struct cc_classes {
    const struct cc_case *c;
    struct cc_arena *a;
    uint32_t *first;  /* running number of an article's first claim */
    uint32_t *parent; /* union-find over running numbers */
    uint32_t n;
};

/* A draft between two classes. */
struct cc_entry {
    struct cc_draft *d;
    uint32_t p, q; /* classes of a and b */
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

/* classes.c. Claims in the same words of one party. Classes are in the arena's room. */
struct cc_classes cc_classes_of(const struct cc_case *c, struct cc_arena *a);
/* Those, and claims that agree in all: of one voice, or of any. */
struct cc_classes cc_classes_with(const struct cc_classes *copies,
                                  const struct cc_drafts *drafts,
                                  const struct cc_agreements *same, bool any_voice);
uint32_t cc_class_of(struct cc_classes *k, struct cc_place at);
/* Joins claims that give one value and meet the same claim: "three died" and "the fire
 * has killed three", both before "five died". any_voice: of whatever party. Looks at
 * updates only when told so. */
void cc_classes_join_values(struct cc_classes *k, struct cc_entries e, bool any_voice);

/* fold.c: sets `dropped`, fills `also`. k: classes of one voice; told: of any, for
 * changes. */
void cc_entries_fold(struct cc_classes *k, struct cc_classes *told, struct cc_entries e);

#endif
