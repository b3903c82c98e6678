/* One change between two wordings of a quote. */
#ifndef COMPARE_DRIFT_H
#define COMPARE_DRIFT_H

#include "claimcheck/sentence.h"
#include "compare/diff.h"

#define CC_DRIFT_RUN 3 /* words in a row that two quotes must share to be looked at */

/* It says something, in few words, and is not merely where one of them is cut. */
bool cc_drifted(const struct cc_change *c, const struct cc_diff_words *p,
                const struct cc_diff_words *q);
/* Between words that both have, and more than what an ellipsis leaves out. */
bool cc_drift_inside(const struct cc_change *c, const struct cc_diff_words *p,
                     const struct cc_diff_words *q);
/* What is quoted is not the same any more: another word, a denial, words that weigh. */
bool cc_drift_tells(const struct cc_change *c, const struct cc_document *of_p,
                    const struct cc_diff_words *p, const struct cc_document *of_q,
                    const struct cc_diff_words *q);

/* The sentence that holds the change is the other's sentence for half of its words: else
 * each report left out one that the other has. */
bool cc_drift_of_one(const struct cc_diff *diff, const struct cc_change *c,
                     const struct cc_document *of_p, const struct cc_diff_words *p,
                     const struct cc_document *of_q, const struct cc_diff_words *q);
/* A full name stands for another one. */
bool cc_drift_names_another(const struct cc_change *c, const struct cc_diff_words *p,
                            const struct cc_diff_words *q);

#endif
