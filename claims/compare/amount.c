/*
 * Two sentences that tell of one matter, each with one figure of a kind: "the repair will
 * cost 2 million", "the price of putting the hall right has climbed to 3 million". What
 * the figures are of no frame says, but the sentences do.
 */
#include "compare/slots.h"

#include <math.h>

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "compare/weight.h"

#define YEAR 366
#define FAR  6.0 /* figures so far apart are of two things */

/* What two sentences must share: the less it weighs, the greater a part of the lighter.
 */
static const struct {
    float part, weight;
    bool sure;
} enough[] = {
    { .75f, 3, false }, { .60f, 18, true }, { .50f, 8, false }, { .45f, 18, false }
};

static bool is_figure(const struct cc_value *v)
{
    return v->kind == CC_VALUE_NUMBER && v->lo > 0 && isfinite(v->hi) && !(v->of > 0) &&
           !cc_str_eq(v->unit, CC_LIT("ordinal")) &&
           !cc_str_eq(v->unit, CC_LIT("clock")) && !cc_str_eq(v->unit, CC_LIT("age")) &&
           !cc_str_eq(v->unit, CC_LIT("vote")) && !cc_str_eq(v->unit, CC_LIT("count"));
}

static bool is_told(const struct cc_item *x)
{
    enum cc_force force = cc_force_of(x->claim);

    return !x->claim->negative && (force == CC_FORCE_FACT || force == CC_FORCE_PLAN) &&
           !cc_is_over(x->claim->about, x->reading->article, YEAR) &&
           !cc_is_picked_out(x);
}

/* The sentence has no other figure of the kind. */
static bool is_only_one(const struct cc_item *x)
{
    const struct cc_value *v = cc_claim_figure(x->claim);
    const struct cc_claims *all = &x->reading->claims;

    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_claim *y = &all->claim[i];
        const struct cc_value *w = cc_claim_figure(y);

        if (y->sentence == x->claim->sentence &&
            ((w->kind == CC_VALUE_NUMBER && cc_units_same(v->unit, w->unit) &&
              !cc_numbers_meet(v, w)) ||
             (y->old_value->kind == CC_VALUE_NUMBER &&
              cc_units_same(v->unit, y->old_value->unit))))
            return false;
    }
    return true;
}

/* The other article has a sentence that answers x's better, or has x's own figure. */
static bool is_answered_elsewhere(const struct cc_item *x, const struct cc_item *y,
                                  float part)
{
    const struct cc_value *v = cc_claim_figure(x->claim);
    const struct cc_claims *all = &y->reading->claims;
    struct cc_item other = *y;
    uint32_t read = y->claim->sentence; /* what a sentence tells is compared once */

    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_claim *c = &all->claim[i];
        const struct cc_value *w = cc_claim_figure(c);

        if (c->sentence == y->claim->sentence || w->kind != CC_VALUE_NUMBER ||
            !cc_units_same(v->unit, w->unit))
            continue;
        if (cc_numbers_meet(v, w))
            return true;
        if (c->sentence == read)
            continue;
        read = c->sentence;
        other.claim = c;
        other.at.claim = i;
        if (cc_matter_shared(x, &other).part >= part)
            return true;
    }
    return false;
}

/* "Last year's fees", "will rise by 900 a term": one names the period that it is for. */
static bool is_of_period(cc_date about)
{
    return about.precision >= CC_PREC_MONTH && about.precision <= CC_PREC_YEAR;
}

static bool times_meet(cc_date p, cc_date q)
{
    if (cc_date_known(p) && cc_date_known(q))
        return cc_date_meet(p, q);
    return !is_of_period(p) && !is_of_period(q);
}

/* What the two share makes them of one matter; 0: it does not. */
static float score_of(const struct cc_matter *m, bool alike)
{
    float score = 0;

    for (size_t i = 0; i < sizeof enough / sizeof *enough && !(score > 0); i++)
        if (m->part >= enough[i].part && m->weight >= enough[i].weight &&
            (alike || enough[i].sure))
            score = enough[i].sure ? cc_weight.amount_much : cc_weight.amount;
    return score;
}

/* A word for what is traded; "dollar" may be the unit of any sum. */
static bool is_traded(cc_str words)
{
    while (words.n) {
        cc_str word = cc_str_cut(&words, ' ');

        if (cc_lex_has(CC_LEX(market), word) && !cc_lex_has(CC_LEX(unit), word))
            return true;
    }
    return false;
}

/* "The shares rose 3 percent", then "fell by 14": each day's price is its own. */
static bool is_of_market(const struct cc_item *x)
{
    const struct cc_claims *all = &x->reading->claims;

    for (uint32_t i = 0; i < all->n; i++)
        if (all->claim[i].sentence == x->claim->sentence &&
            (is_traded(all->claim[i].words) || is_traded(all->claim[i].anchor.head)))
            return true;
    return false;
}

/* "Paid the company 3 million", "paid the union 5 million": in the one frame that has
 * both figures, another is named. */
static bool names_another_there(const struct cc_scene *s, const struct cc_item *x,
                                const struct cc_item *y)
{
    const struct cc_claims *all = &x->reading->claims, *rest = &y->reading->claims;
    struct cc_item p = *x, q = *y;

    for (uint32_t i = 0; i < all->n; i++) {
        p.claim = &all->claim[i];
        if (p.claim->sentence != x->claim->sentence ||
            p.claim->frame_type != CC_FRAME_TRANSFER ||
            p.claim->value.kind != CC_VALUE_NUMBER)
            continue;
        for (uint32_t k = 0; k < rest->n; k++) {
            q.claim = &rest->claim[k];
            if (q.claim->sentence == y->claim->sentence &&
                q.claim->value.kind == CC_VALUE_NUMBER &&
                cc_str_eq(p.claim->frame, q.claim->frame) &&
                cc_roles_compare(s, &p, &q).unequal)
                return true;
        }
    }
    return false;
}

static struct cc_verdict amounts_compare(const struct cc_scene *s,
                                         const struct cc_item *x, const struct cc_item *y)
{
    struct cc_verdict none = { .fit = CC_FIT_NONE };
    const struct cc_value *v = cc_claim_figure(x->claim), *w = cc_claim_figure(y->claim);

    if (x->at.article == y->at.article || !is_figure(v) || !is_figure(w) || !is_told(x) ||
        !is_told(y) || !cc_measures_same(v, w) || cc_numbers_meet(v, w) ||
        !cc_figures_near(v, w, FAR) || !times_meet(x->claim->about, y->claim->about) ||
        is_of_market(x) || is_of_market(y) ||
        !cc_one_story(s->stories, x->at.article, y->at.article) || !is_only_one(x) ||
        !is_only_one(y) || cc_frame_has_figures(x, y) || cc_names_another(s, x, y))
        return none;
    struct cc_matter m = cc_matter_shared(x, y);
    bool people = cc_counts_people(v) || cc_counts_people(w);
    float score = score_of(&m, cc_how_many_meets(x->claim, y->claim) && !people);
    if (!(score > 0) || is_answered_elsewhere(x, y, m.part) ||
        is_answered_elsewhere(y, x, m.part) || names_another_there(s, x, y))
        return none;
    return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                .rule = CC_RULE_FIGURE_DIFFERS,
                                .score = score };
}

struct cc_verdict cc_figures_compare(const struct cc_scene *s, const struct cc_item *x,
                                     const struct cc_item *y, struct cc_verdict v)
{
    struct cc_verdict figures = cc_counted_compare(s, x, y);

    if (figures.fit == CC_FIT_NONE)
        figures = amounts_compare(s, x, y);
    return figures.fit == CC_FIT_NONE ? v : figures;
}
