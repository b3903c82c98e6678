/*
 * The decision procedure. Each step may stop the pair; what is left is one contested
 * value.
 *
 *   assertion -> frame -> roles -> scope -> time -> value
 */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "compare/predicate.h"
#include "compare/sense.h"
#include "compare/weight.h"
#include "pair/rarity.h"

#define VAGUE 3 /* rarity of a predicate that means little by itself */

/* ---- roles ----------------------------------------------------------------- */

static bool lemma_frames(const struct cc_claim *x, const struct cc_claim *y)
{
    return x->frame_type == CC_FRAME_LEMMA || y->frame_type == CC_FRAME_LEMMA;
}

static bool says_little(const struct cc_claim *x)
{
    return cc_rarity(x->predicate) <= VAGUE && x->anchor.role == CC_ROLE_AGENT;
}

/* A frame without an entry says little about what is contested: two words must agree, or
 * all that is filled. A listed frame is about its anchor. */
static bool enough_roles(const struct cc_claim *x, const struct cc_claim *y,
                         const struct cc_tally *t)
{
    if (t->equal + t->weak == 0)
        return false;
    /* "did", "had", "felt": who did it alone does not say what is meant; "will appeal"
     * does. */
    if (lemma_frames(x, y) && (says_little(x) || says_little(y)) &&
        t->equal + t->weak < 2 &&
        !(x->mode == CC_MODE_PLANNED && y->mode == CC_MODE_PLANNED))
        return false;
    return !lemma_frames(x, y) || t->equal + t->weak >= 2 || t->missing <= 1;
}

/* "There is no problem": of which, only the story tells. */
static bool bare_thing(const struct cc_claim *x)
{
    return x->frame_type == CC_FRAME_EXIST && x->anchor.mods.n == 0 &&
           x->anchor.owner.n == 0;
}

/* Somebody fills the slot: "who was at the wheel". */
static bool is_somebodys(const struct cc_item *x)
{
    const struct cc_ref *f = &x->claim->value.filler;

    return x->claim->frame_type == CC_FRAME_FILLER &&
           x->claim->value.kind == CC_VALUE_FILLER && f->kind == CC_REF_ENTITY &&
           f->entity != CC_NO_INDEX &&
           x->reading->statements.entity[f->entity].kind == CC_ENT_PERSON;
}

static float doubt_of_roles(const struct cc_scene *s, const struct cc_item *p,
                            const struct cc_item *q, const struct cc_tally *t)
{
    const struct cc_claim *x = p->claim, *y = q->claim;
    uint32_t missing = t->missing > 2 ? 2 : t->missing;
    float doubt = cc_weight.weak_role * (float)t->weak +
                  cc_weight.filled_role * (float)(t->filled + t->covered) +
                  cc_weight.missing_role * (float)missing;
    bool alone = t->equal + t->weak == 1 && missing;
    /* for or against: who is, says nothing without what */
    bool side =
        x->anchor.role == CC_ROLE_AGENT && cc_str_eq(x->value.set, CC_LIT("stance"));
    /* in or out: of which post, when one side names it? */
    bool post = cc_str_eq(x->value.set, CC_LIT("office"));
    bool thing = bare_thing(x) || bare_thing(y);
    /* A toll, or who was at the wheel: where both tell of one thing, of that. */
    bool unnamed = t->anchorless && (x->frame_type == CC_FRAME_VALUE ||
                                     (is_somebodys(p) && is_somebodys(q)));
    bool one_story =
        (thing || unnamed) && cc_one_story(s->stories, p->at.article, q->at.article);
    bool adrift = thing && !one_story;

    if (adrift ||
        (alone && (lemma_frames(x, y) || t->anchor < CC_SAME_WEAK || side || post)))
        doubt += cc_weight.few_roles;
    if (t->anchorless && !(unnamed && one_story))
        doubt += cc_weight.anchorless;
    if (t->restricted)
        doubt += cc_weight.restricted;
    return doubt;
}

/* ---- scope and time -------------------------------------------------------- */

static bool universal(const struct cc_claim *x)
{
    bool zero = x->value.kind == CC_VALUE_NUMBER && !(x->value.hi > 0);
    uint8_t q = x->anchor.quantifier;

    return zero || q == CC_Q_NO || q == CC_Q_ALL;
}

/* "went off by itself" is what "cannot go off unless somebody turns it" rules out. */
static bool by_itself(const struct cc_claim *x, const struct cc_claim *y)
{
    return cc_str_eq(x->scope, CC_LIT("accidental")) &&
           cc_str_eq(y->scope, CC_LIT("unless")) && cc_force_of(y) == CC_FORCE_IMPOSSIBLE;
}

/* "did not refuse it only because of money": the reason is denied, the refusal is not. */
static bool focused(const struct cc_claim *x)
{
    return cc_str_find(x->scope, CC_LIT("because")) < x->scope.n ||
           cc_str_find(x->scope, CC_LIT("only")) < x->scope.n;
}

/* "Closed for good", "open again", "badly damaged": closed, open and damaged all the
 * same. "Acted alone" names its state. */
static cc_str restriction(const struct cc_claim *x)
{
    bool holds =
        !x->negative && x->value.kind == CC_VALUE_STATE &&
        (cc_str_eq(x->scope, CC_LIT("permanent")) ||
         (cc_str_eq(x->scope, CC_LIT("severe")) && !x->count->kind) ||
         cc_str_eq(x->scope, CC_LIT("again")) || cc_str_eq(x->scope, x->value.state));

    return holds ? CC_NONE : x->scope;
}

/* false: the two speak of different parts. */
static bool scopes_meet(const struct cc_claim *x, const struct cc_claim *y, float *doubt)
{
    cc_str p = restriction(x), q = restriction(y);
    const struct cc_claim *narrow = p.n ? x : y, *wide = p.n ? y : x;

    if (cc_is_first(x) != cc_is_first(y) && x->frame_type == CC_FRAME_EXIST)
        return true;
    if (x->negative != y->negative && focused(x->negative ? x : y))
        return false;
    if (cc_str_eq_fold(p, q) || by_itself(x, y) || by_itself(y, x))
        return true;
    if (p.n && q.n)
        return false;
    if (universal(wide))
        return true;
    /* The focus of a negation is its restriction: "did not sign it under pressure". */
    if (narrow->negative && !wide->negative)
        return false;
    if (!narrow->negative && wide->negative)
        return true;
    *doubt += cc_weight.scope_one_side;
    return true;
}

bool cc_times_meet(const struct cc_claim *x, const struct cc_claim *y)
{
    if (!cc_date_known(x->about) || !cc_date_known(y->about))
        return true;
    return cc_date_meet(x->about, y->about) || x->value.kind == CC_VALUE_DATE ||
           y->value.kind == CC_VALUE_DATE;
}

/* ---- the procedure --------------------------------------------------------- */

static struct cc_verdict stopped(enum cc_stop why)
{
    return (struct cc_verdict){ .fit = CC_FIT_NONE, .stop = (uint8_t)why };
}

/* Opposite predicates: "rose" against "fell" clash when neither or both are denied. */
static struct cc_verdict opposite_verdict(const struct cc_link *l,
                                          const struct cc_claim *x,
                                          const struct cc_claim *y)
{
    struct cc_verdict v = { .fit = CC_FIT_CLASH, .rule = l->rule, .score = l->base };

    if (x->negative != y->negative)
        return (struct cc_verdict){ .fit = CC_FIT_AGREE, .score = .5f };
    if (x->negative)
        return stopped(CC_STOP_VALUE);
    return v;
}

static struct cc_verdict value_verdict(const struct cc_case *c, const struct cc_item *x,
                                       const struct cc_item *y, const struct cc_link *l,
                                       const struct cc_forces *f)
{
    struct cc_verdict v;

    if (l->opposite)
        return opposite_verdict(l, x->claim, y->claim);
    v = cc_value_compare(c, x, y);
    if (f->only_polarity && v.fit == CC_FIT_CLASH &&
        x->claim->negative == y->claim->negative && v.rule != CC_RULE_EXCLUSIVE_STATE)
        return stopped(CC_STOP_VALUE);
    if (v.fit == CC_FIT_CLASH && f->rule != CC_RULE_NONE &&
        (f->rule != CC_RULE_DUTY_DIFFERS || v.rule == CC_RULE_NEGATED))
        v.rule = f->rule;
    return v;
}

static struct cc_verdict with_roles(const struct cc_scene *s, const struct cc_item *x,
                                    const struct cc_item *y, struct cc_verdict v)
{
    struct cc_tally t = cc_roles_compare(s, x, y);

    if (t.elsewhere && !t.unequal && cc_happens_once(x, y, &v))
        v = (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                 .rule = CC_RULE_PLACE_DIFFERS,
                                 .score = cc_places_alike(x, y) ? cc_weight.place_dated
                                                                : cc_weight.place };
    else
        t.unequal += t.elsewhere;
    t.unequal += v.fit == CC_FIT_CLASH && v.rule != CC_RULE_PLACE_DIFFERS &&
                 cc_contrasted_behind(x, &x->claim->anchor, y, &y->claim->anchor);
    bool both = (v.fit == CC_FIT_AGREE || v.rule == CC_RULE_FILLER_DIFFERS) &&
                !x->claim->negative && !y->claim->negative;
    bool swapped = both && (t.unequal || t.missing > 1) && cc_roles_swapped(s->c, x, y);
    if (t.unequal || swapped) {
        if (both && x->claim->value.kind == CC_VALUE_DIRECTION &&
            cc_terms_swapped(s->c, x, y))
            return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                        .rule = CC_RULE_COMPARISON,
                                        .score = cc_weight.direction };
        if (!swapped)
            return stopped(CC_STOP_ROLES);
        return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                    .rule = CC_RULE_ROLES_SWAPPED,
                                    .score = cc_weight.swapped };
    }
    /* Where the contested filler is the same, it is one more thing that both name. */
    t.equal += v.rule == CC_RULE_NEGATED &&
               x->claim->value.kind == y->claim->value.kind &&
               (x->claim->value.kind == CC_VALUE_FILLER ||
                x->claim->value.kind == CC_VALUE_PLACE);
    t.equal += v.ordered;
    if (!enough_roles(x->claim, y->claim, &t))
        return stopped(CC_STOP_FEW_ROLES);
    v.score += doubt_of_roles(s, x, y, &t);
    v.exact = t.missing == 0 && t.filled == 0 && t.weak == 0;
    v.loose = t.weak > 0;
    return v;
}

/* Both of a whole or neither; or "11 of the 14", and "all 14". */
static bool same_whole(const struct cc_claim *x, const struct cc_value *p,
                       const struct cc_claim *y, const struct cc_value *q)
{
    return (p->of > 0) == (q->of > 0) || cc_is_whole(p, q, y) || cc_is_whole(q, p, x);
}

/* "Of donations", "of Lund's donations": shares of two wholes. */
static bool two_wholes(const struct cc_claim *x, const struct cc_claim *y,
                       const struct cc_value *p)
{
    return cc_str_eq(p->unit, CC_LIT("share")) &&
           (x->anchor.owner.n == 0) != (y->anchor.owner.n == 0);
}

/* Both say the same, but of other numbers: "5 to 2", "at 3:40", "14 of them". */
static struct cc_verdict with_counts(const struct cc_claim *x, const struct cc_claim *y,
                                     struct cc_verdict v)
{
    const struct cc_value *p = cc_claim_figure(x);
    const struct cc_value *q = cc_claim_figure(y);
    bool clock;

    if (v.fit != CC_FIT_AGREE || x->negative || y->negative ||
        p->kind != CC_VALUE_NUMBER || q->kind != CC_VALUE_NUMBER ||
        !same_whole(x, p, y, q) || !cc_measures_same(p, q) || cc_numbers_meet(p, q) ||
        p->unit.n == 0 || two_wholes(x, y, p))
        return v;
    clock = cc_str_eq(p->unit, CC_LIT("clock"));
    v.fit = CC_FIT_CLASH;
    v.rule = clock ? CC_RULE_DATE_DIFFERS : CC_RULE_FIGURE_DIFFERS;
    v.score = cc_str_eq(p->unit, CC_LIT("vote")) ? cc_weight.votes : cc_weight.count;
    return v;
}

/* What could not have been, was owed, or was at an hour of one day, is no state that
 * passes. */
static bool may_move(const struct cc_verdict *v, const struct cc_item *x,
                     const struct cc_item *y)
{
    bool plans = x->claim->mode == CC_MODE_PLANNED || y->claim->mode == CC_MODE_PLANNED;
    bool dated = x->claim->value.kind == CC_VALUE_DATE;

    switch (v->rule) {
    case CC_RULE_NECESSITY:
    case CC_RULE_FIRST_OR_ONLY:
    case CC_RULE_ROLES_SWAPPED:
    case CC_RULE_CAUSE_DIFFERS:
        return false;
    case CC_RULE_PLACE_DIFFERS: /* where it is may change, not where it happened */
        return x->claim->value.kind == CC_VALUE_PLACE;
    case CC_RULE_DATE_DIFFERS:
        return plans || dated;
    default:
        return true;
    }
}

static bool is_zero(const struct cc_claim *x)
{
    return x->value.kind == CC_VALUE_NUMBER && !(x->value.hi > 0);
}

/* "90 percent of the drivers joined": of one whole there is one share. */
static bool is_share(const struct cc_claim *x)
{
    const struct cc_ref *agent = cc_claim_role(x, CC_ROLE_AGENT);

    return agent && agent->quantifier == CC_Q_PART &&
           (cc_str_eq(x->value.unit, CC_LIT("share")) ||
            cc_str_eq(x->count->unit, CC_LIT("share")));
}

/* Several may hold at once (two arrests, two searches): two values alone prove nothing,
 * unless one says that there is none. */
static bool proves_nothing(const struct cc_claim *x, const struct cc_claim *y,
                           const struct cc_verdict *v)
{
    bool several =
        cc_str_eq(cc_lex_get(CC_LEX(frame), x->frame, FRAME_ONE), CC_LIT("no"));

    return several &&
           ((v->rule == CC_RULE_FIGURE_DIFFERS && !is_zero(x) && !is_zero(y) &&
             !is_share(x)) ||
            v->rule == CC_RULE_FILLER_DIFFERS || v->rule == CC_RULE_DATE_DIFFERS ||
            v->rule == CC_RULE_PLACE_DIFFERS);
}

/* What a side cites of its opponent ("the state claims that he fled, the defense noted")
 * is the opponent's claim, told by nobody else: it is no second account beside the side's
 * own. */
static bool cites(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_statement *s = x->statement, *outer;

    if (!s || s->outer == CC_NO_INDEX || !y->statement)
        return false;
    outer = &x->reading->statements.statement[s->outer];
    return outer->party.n && cc_str_eq_fold(outer->party, y->party) &&
           !cc_str_eq_fold(x->party, y->party);
}

/* "If the grant falls through": that it has not fallen through denies nothing. */
static bool is_condition(const struct cc_item *x, const struct cc_item *y)
{
    bool if_x = cc_force_of(x->claim) == CC_FORCE_IF_SO,
         if_y = cc_force_of(y->claim) == CC_FORCE_IF_SO;

    return if_x != if_y && (if_x ? x : y)->claim->value.kind != CC_VALUE_NUMBER;
}

/* The same frame, or two lemmas that are linked. */
static struct cc_verdict in_frame(const struct cc_scene *s, const struct cc_item *x,
                                  const struct cc_item *y, const struct cc_link *l,
                                  const struct cc_forces *f)
{
    struct cc_verdict v = value_verdict(s->c, x, y, l, f);

    v = cc_with_instances(x, y, with_counts(x->claim, y->claim, v));
    v = cc_with_order(x, y, cc_with_dates(x, y, v));
    if (cc_only_planned(x, y, &v) || (v.rule == CC_RULE_NEGATED && is_condition(x, y)))
        return stopped(CC_STOP_FORCE);

    if (v.fit == CC_FIT_CLASH && proves_nothing(x->claim, y->claim, &v) && !v.told &&
        !v.ordered)
        return stopped(CC_STOP_SEVERAL);
    return v.fit == CC_FIT_NONE ? stopped(CC_STOP_VALUE) : with_roles(s, x, y, v);
}

bool cc_is_of_passages(const struct cc_claim *x)
{
    return cc_str_eq(x->frame, CC_LIT("COMPARISON")) ||
           cc_str_eq(x->frame, CC_LIT("BECAUSE")) || cc_str_eq(x->frame, CC_LIT("DOER"));
}

/* What is compared as a whole, whatever the frames. */
static struct cc_verdict (*const whole[])(const struct cc_scene *, const struct cc_item *,
                                          const struct cc_item *) = {
    cc_definitions_compare, cc_compared, cc_caused, cc_deeds, cc_harms,
    cc_never_was_compare
};

static struct cc_verdict slots(const struct cc_scene *s, const struct cc_item *p,
                               const struct cc_item *q)
{
    struct cc_item at_x = *p, at_y = *q, *x = &at_x, *y = &at_y;
    struct cc_sense sense;
    struct cc_forces f = cc_forces_compare(x->claim, y->claim);
    struct cc_link l;
    struct cc_verdict v;
    float doubt = 0;

    if (!f.comparable)
        return stopped(CC_STOP_FORCE);
    if (!cc_is_stated(x) || !cc_is_stated(y))
        return stopped(CC_STOP_UNSTATED);
    if (cites(x, y) || cites(y, x))
        return stopped(CC_STOP_CITED);
    if (cc_needs_a_hand(s->c, x, y) || cc_needs_a_hand(s->c, y, x))
        return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                    .rule = CC_RULE_NECESSITY,
                                    .score = cc_weight.necessity };
    if (cc_first_of(s, x, y) || cc_first_of(s, y, x) || cc_first_but_for(s, x, y) ||
        cc_first_but_for(s, y, x))
        return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                    .rule = CC_RULE_FIRST_OR_ONLY,
                                    .score = cc_weight.instance };
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        v = whole[i](s, x, y);
        if (v.fit == CC_FIT_CLASH)
            return v;
    }
    if (cc_is_of_passages(x->claim) || cc_is_of_passages(y->claim))
        return stopped(CC_STOP_FRAME);
    l = cc_link_frames(x->claim, y->claim);
    if (!l.linked)
        l = cc_link_senses(x, y, &sense);
    if (!scopes_meet(x->claim, y->claim, &doubt))
        return stopped(CC_STOP_SCOPE);
    if (l.linked)
        v = in_frame(s, x, y, &l, &f);
    else if (cc_force_of(x->claim) == CC_FORCE_IF_SO ||
             cc_force_of(y->claim) == CC_FORCE_IF_SO)
        v = stopped(CC_STOP_FRAME); /* what would follow says nothing of what is */
    else
        v = cc_with_order(x, y, cc_links_compare(s->c, x, y));
    if (v.fit == CC_FIT_NONE &&
        (!l.linked || v.stop == CC_STOP_ROLES || v.stop == CC_STOP_FEW_ROLES))
        v = cc_figures_compare(s, x, y, v);
    if (v.rule == CC_RULE_NEGATED && cc_denies_another_way(x, y))
        return stopped(CC_STOP_VALUE);
    if (v.fit == CC_FIT_CLASH && cc_harms_apart(x, y))
        return stopped(CC_STOP_ROLES);
    if (v.fit == CC_FIT_NONE)
        return stopped(l.linked ? (enum cc_stop)v.stop : CC_STOP_FRAME);
    if (!l.linked && f.rule != CC_RULE_NONE)
        v.rule = f.rule;
    v.moves = (l.moves || x->claim->moves || y->claim->moves || v.two_dates) &&
              may_move(&v, x, y) && !v.fixed;
    v.apart |= !v.two_dates && !cc_times_meet(x->claim, y->claim) &&
               v.rule != CC_RULE_FIRST_OR_ONLY;
    if ((v.apart &&
         (!v.moves || v.rule == CC_RULE_COMPARISON || cc_both_can_come(x, y))) ||
        cc_of_two_days(x, y, &v))
        return stopped(CC_STOP_TIME);
    v.score += l.doubt + f.doubt + doubt;
    return v;
}

struct cc_verdict cc_slots_compare(const struct cc_scene *s, const struct cc_item *p,
                                   const struct cc_item *q)
{
    struct cc_verdict v = cc_details_compare(s, p, q, slots(s, p, q));

    /* which place it was may be what is contested */
    if (v.fit == CC_FIT_CLASH && v.rule != CC_RULE_PLACE_DIFFERS && cc_named_apart(p, q))
        return stopped(CC_STOP_ROLES);
    return v;
}
