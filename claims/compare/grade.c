/* How sure a finding is. */
#include "compare/draft.h"

#include "compare/weight.h"

#define SURE_SPEAKER 60 /* of 100; a speaker below is a guess */

enum cc_grade cc_grade_of(float score, enum cc_grade cap)
{
    enum cc_grade g = score >= cc_weight.strong     ? CC_GRADE_STRONG
                      : score >= cc_weight.possible ? CC_GRADE_POSSIBLE
                                                    : CC_GRADE_NONE;

    return g > cap ? cap : g;
}

void cc_grade_by(struct cc_draft *d, enum cc_weight_id sign)
{
    d->sign = sign;
    d->score = cc_weight.at[sign];
    d->grade = cc_grade_of(d->score, CC_GRADE_STRONG);
}

float cc_speaker_doubt(const struct cc_item *x)
{
    const struct cc_statement *s = x->statement;
    float doubt = 0;

    if (!s)
        return 0;
    if (x->party.n == 0)
        doubt += cc_weight.unknown_party;
    else if (s->speaker_confidence < SURE_SPEAKER)
        doubt += cc_weight.unsure_speaker;
    if (s->modality ==
        CC_MOD_BELIEF) /* "found that" is no speech, but no belief either */
        doubt += cc_weight.belief;
    if (s->level > 1)
        doubt += cc_weight.nested;
    return doubt;
}
