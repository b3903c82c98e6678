/* Drafts as they are kept: places instead of what stands there. */
#include "compare/draft.h"

/* The side that was given the date of the other, if one was. */
static uint8_t said_by(const struct cc_case *c, const struct cc_draft *d)
{
    struct cc_item a, b;

    if (d->kind == CC_KIND_NONE)
        return 0;
    a = cc_item_of(c, d->a.at);
    b = cc_item_of(c, d->b.at);
    if (!cc_date_equal(d->a.said, a.said))
        return 1;
    return cc_date_equal(d->b.said, b.said) ? 0 : 2;
}

struct cc_sketch cc_sketch_of(const struct cc_case *c, const struct cc_draft *d)
{
    return (struct cc_sketch){
        .a = d->a.at,
        .b = d->b.at,
        .of = d->of,
        .stage = d->stage,
        .kind = (uint8_t)d->kind,
        .rule = (uint8_t)d->rule,
        .grade = (uint8_t)d->grade,
        .sign = (uint8_t)d->sign,
        .said = said_by(c, d),
        .told = d->told,
        .figure = d->figure,
        .tie = d->tie,
        .score = d->score,
        .sum = d->sum,
        .was = d->was,
        .is = d->is,
        .changes = d->changes,
    };
}

struct cc_draft cc_draft_of(const struct cc_case *c, const struct cc_sketch *x)
{
    struct cc_draft d = { .a = cc_item_of(c, x->a),
                          .b = cc_item_of(c, x->b),
                          .kind = (enum cc_kind)x->kind,
                          .rule = (enum cc_rule)x->rule,
                          .grade = (enum cc_grade)x->grade,
                          .score = x->score,
                          .sum = x->sum,
                          .sign = (enum cc_weight_id)x->sign,
                          .told = x->told,
                          .was = x->was,
                          .is = x->is,
                          .changes = x->changes,
                          .stage = x->stage };

    if (x->said == 1)
        d.a.said = d.b.said;
    else if (x->said == 2)
        d.b.said = d.a.said;
    return d;
}
