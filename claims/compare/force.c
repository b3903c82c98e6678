/* Whether two claims may be held against each other: what is asserted, planned, owed. */
#include "compare/force.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

enum cc_force cc_force_of(const struct cc_claim *x)
{
    switch ((enum cc_mode)x->mode) {
    case CC_MODE_ASSERTED:
        return x->frame_type == CC_FRAME_DUTY ? CC_FORCE_BOUND : CC_FORCE_FACT;
    case CC_MODE_PLANNED:
        return CC_FORCE_PLAN;
    case CC_MODE_DUTY:
        return CC_FORCE_BOUND;
    case CC_MODE_ABILITY:
        return x->negative ? CC_FORCE_IMPOSSIBLE : CC_FORCE_POSSIBLE;
    case CC_MODE_NECESSITY:
        return CC_FORCE_NECESSARY;
    case CC_MODE_CONDITIONAL: /* the condition is part of the frame: "if convicted, faces"
                               */
        return x->frame_type == CC_FRAME_VALUE ? CC_FORCE_IF_SO : CC_FORCE_NOT_COMPARED;
    default:
        return CC_FORCE_NOT_COMPARED;
    }
}

/* The speech act: refused, asked, wished or made conditional, nothing was stated. */
bool cc_is_stated(const struct cc_item *x)
{
    const struct cc_statement *s = x->statement;

    if (s &&
        (s->negated || (s->modality != CC_MOD_ASSERTED && s->modality != CC_MOD_PROMISE &&
                        s->modality != CC_MOD_BELIEF)))
        return false;
    if (s && s->outer != CC_NO_INDEX) {
        const struct cc_statement *outer = &x->reading->statements.statement[s->outer];
        /* Inside what is rejected or asked, the words are somebody else's. */
        if (outer->negated || outer->denied || outer->modality != CC_MOD_ASSERTED)
            return false;
    }
    return true;
}

/* A price that moves is one price, planned or paid; and what was called off is a plan. */
static bool meets_plan(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_claim *fact = x->mode == CC_MODE_PLANNED ? y : x;

    return (x->moves && x->value.kind == CC_VALUE_NUMBER) ||
           cc_str_eq(fact->value.set, CC_LIT("schedule"));
}

struct cc_forces cc_forces_compare(const struct cc_claim *x, const struct cc_claim *y)
{
    enum cc_force p = cc_force_of(x), q = cc_force_of(y), lo = p < q ? p : q,
                  hi = p < q ? q : p;

    if (lo == CC_FORCE_NOT_COMPARED)
        return (struct cc_forces){ 0 };
    if (lo == hi)
        return (struct cc_forces){
            true, lo == CC_FORCE_BOUND ? CC_RULE_DUTY_DIFFERS : CC_RULE_NONE, false, 0
        };
    if (lo == CC_FORCE_FACT && hi == CC_FORCE_PLAN)
        return (struct cc_forces){ true, CC_RULE_NONE, false,
                                   meets_plan(x, y) ? 0 : cc_weight.planned };
    if ((lo == CC_FORCE_FACT || lo == CC_FORCE_PLAN) && hi == CC_FORCE_IF_SO)
        return (struct cc_forces){ true, CC_RULE_NONE, false, 0 };
    /* "would be torn down", "must be kept": what one means to do and what one has to. */
    if (lo == CC_FORCE_PLAN && hi == CC_FORCE_BOUND)
        return (struct cc_forces){ true, CC_RULE_NONE, true, cc_weight.planned };
    /* "could not X" meets "X"; "had to have been X" meets "not X". */
    if (lo == CC_FORCE_FACT && (hi == CC_FORCE_IMPOSSIBLE || hi == CC_FORCE_NECESSARY))
        return (struct cc_forces){ true, CC_RULE_NECESSITY, true, 0 };
    if (lo == CC_FORCE_IMPOSSIBLE && hi == CC_FORCE_POSSIBLE)
        return (struct cc_forces){ true, CC_RULE_NECESSITY, true, 0 };
    return (struct cc_forces){ 0 };
}

/* "Will stay open", "will go on", "will keep his job": what is so now is to go on. */
static bool is_lasting(const struct cc_claim *plan)
{
    return cc_lex_has(CC_LEX(lasting), plan->predicate) ||
           cc_any_word_in(plan->words, CC_LEX(lasting));
}

/* "will stay open", and a later report has it shut, or tells when it was closed; "will
 * open on Monday", and one of after Monday has, or it was closed that day. */
static bool is_overtaken(const struct cc_item *planned, const struct cc_item *fact)
{
    cc_date told = planned->reading->article->published;
    cc_date since = fact->reading->article->published, due = planned->claim->about;
    bool dated = cc_date_known(fact->claim->about);
    cc_date then = dated ? fact->claim->about : since;

    if (!cc_date_known(told) || !cc_date_known(since) || !cc_date_before(told, since) ||
        (fact->claim->past && !dated) || !cc_date_before(told, then))
        return false;
    if (!cc_date_known(due))
        return is_lasting(planned->claim);
    if (is_lasting(planned->claim) && cc_is_deadline(planned))
        return cc_date_before(then, due);
    return due.precision == CC_PREC_DAY &&
           (dated && fact->claim->past ? cc_date_meet(due, then)
                                       : cc_date_before(due, since));
}

bool cc_only_planned(const struct cc_item *x, const struct cc_item *y,
                     const struct cc_verdict *v)
{
    bool plan_x = cc_force_of(x->claim) == CC_FORCE_PLAN;
    bool plan_y = cc_force_of(y->claim) == CC_FORCE_PLAN;
    const struct cc_item *planned = plan_x ? x : y;
    const struct cc_claim *plan = planned->claim, *fact = (plan_x ? y : x)->claim;
    cc_date told = planned->reading->article->published;

    if (plan_x == plan_y || v->fit != CC_FIT_CLASH || v->told)
        return false;
    if (v->rule == CC_RULE_ANNULLED || v->rule == CC_RULE_OPPOSITE)
        return fact->stative || !cc_annuls(plan->predicate, fact->predicate);
    if (v->rule == CC_RULE_NEGATED)
        return cc_date_known(fact->about) && cc_date_known(told) &&
               fact->about.last < told.first;
    return v->rule == CC_RULE_EXCLUSIVE_STATE &&
           !cc_str_eq(fact->value.set, CC_LIT("schedule")) &&
           !is_overtaken(planned, plan_x ? y : x);
}
