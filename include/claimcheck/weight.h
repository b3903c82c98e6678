/*
 * The weights of comparing: what each sign is worth, what each doubt costs, and the
 * thresholds. A score is a sum of them; it can be told part by part (cc_account), and the
 * weights can be given by a desk, in a text file, or fitted to its own judged pairs.
 */
#ifndef CLAIMCHECK_WEIGHT_H
#define CLAIMCHECK_WEIGHT_H

#include "claimcheck/base.h"

enum cc_weight_id {
    CC_WEIGHT_NONE,
#define WEIGHT(name, value, what) CC_WEIGHT_##name,
#include "claimcheck/weight.def"
#undef WEIGHT
    CC_WEIGHTS
};

enum cc_weight_type {
    CC_WEIGHT_SIGN,      /* 0..1: speaks for it that the two cannot both hold */
    CC_WEIGHT_DOUBT,     /* -1..0 */
    CC_WEIGHT_THRESHOLD, /* 0..1 */
};

/* By name, and by enum cc_weight_id. */
struct cc_weights {
    union {
        struct {
            float none;
#define WEIGHT(name, value, what) float name;
#include "claimcheck/weight.def"
#undef WEIGHT
        };
        float at[CC_WEIGHTS];
    };
};

extern const struct cc_weights cc_weights_default;
cc_str cc_weight_name(enum cc_weight_id w); /* "missing_role" */
cc_str cc_weight_what(enum cc_weight_id w); /* "a role filled on one side only" */
enum cc_weight_type cc_weight_type(enum cc_weight_id w);
bool cc_weight_in_range(enum cc_weight_id w, float value);

/*
 * What comparisons of this thread go by from now on; NULL: the default ones. Kept by
 * reference.
 */
void cc_weights_use(const struct cc_weights *w);
const struct cc_weights *cc_weights_in_use(void);

/*
 * A file of weights: a line "name value", "#" begins a comment. A name that is left out
 * has the default. Fails with CC_EFORMAT, "shown:line: ...": a name that is none, twice,
 * no number, a sign below or a doubt above zero, `possible` above `strong`.
 */
bool cc_weights_read(struct cc_weights *out, cc_str text, const char *shown,
                     struct cc_error *err);
/* Such a file, with what each is for; reading it gives the same weights to .001. */
cc_str cc_weights_write(const struct cc_weights *w, struct cc_arena *a);

/* ---- the parts of a score ---------------------------------------------------------- */

struct cc_part {
    enum cc_weight_id weight;
    float times;
};
struct cc_account {
    const struct cc_part *part; /* in the order of weight.def */
    uint32_t n;
    float other; /* what no weight stands for: shares of words that are left over */
    float sum;   /* of all; a score is this, held within 0..1 */
};
/*
 * Which weights make up a score, and how often each: what the score moves by when one of
 * them does. `score` must go by cc_weights_in_use(), be linear in it and not held within
 * bounds; it is called some tens of times.
 */
struct cc_account cc_account_of(float (*score)(const void *of), const void *of,
                                struct cc_arena *a);
/* A pair that somebody judged, with the parts of its score. */
struct cc_judged {
    struct cc_account account;
    bool contradiction; /* what was judged */
};
/*
 * The weights under which the scores of contradictions lie above `flag` and the others
 * below, as far as signs stay signs and doubts doubts; drawn towards `start`, thresholds
 * as they are, to .001. The same for the same pairs in the same order.
 */
struct cc_weights cc_weights_fit(const struct cc_weights *start,
                                 const struct cc_judged *pair, uint32_t n,
                                 struct cc_arena *a);
/* Of a score that is one weight. */
struct cc_account cc_account_one(enum cc_weight_id w, struct cc_arena *a);

#endif
