/* What a judgement was made from, so that its reasons can be told later. */
#ifndef COMPARE_JUDGE_H
#define COMPARE_JUDGE_H

#include "compare/align.h"
#include "compare/draft.h"

struct cc_basis {
    const struct cc_case *c;
    struct cc_draft d;    /* the claims that decided; without a claim when none did */
    struct cc_words p, q; /* of the first and the second text */
    bool by_words;        /* word alignment decided */
    bool other_time;      /* the two dates differ, which the claims do not know */
};

#endif
