/*
 * A second judge: another program is given findings, a line of JSON each, and says a line
 * of JSON each what it holds of them. The lines are those of 'claimcheck judge':
 *
 *   {"id","a","b","date_a","date_b","party_a","party_b","speaker_a","speaker_b",
 *    "kind","rule","score","why"}
 *   {"id","label","score","why"}   label: contradiction, entailment, neutral;
 *                                  score, why: may be left out; "trouble": why no label
 *
 * In any order. Nothing that it says or fails to say removes a finding.
 */
#ifndef SECOND_SECOND_H
#define SECOND_SECOND_H

#include "record/record.h"

struct second {
    const char *command;
    unsigned silence; /* seconds that it may neither read nor write */
    struct cc_arena *a;
    /* What is wrong with a line that it printed: for a person. */
    void (*told)(void *ctx, const char *says);
    void *ctx;
};

struct second_count {
    uint32_t label[3]; /* contradiction, entailment, neutral */
    uint32_t none;     /* findings without a verdict */
    cc_str trouble;    /* why, of the first of them */
    cc_str ended;      /* how the judge ended, when that was not well; or CC_NONE */
};

/*
 * One verdict for each finding, in their order: the label, or the trouble why there is
 * none. Two findings of one id are asked once.
 */
const struct record_verdict *second_ask(const struct second *s,
                                        const struct record_finding *const *finding,
                                        uint32_t n, struct second_count *count);

#endif
