/*
 * Changes that an article tells itself, in one sentence or two: "He will pay $5. That is
 * down from the $9 that was asked." What the second gives as the old value is one side.
 */
#include "compare/bond.h"

#include "compare/weight.h"

/* "An earlier plan was thrown out in 2029" is no news of the day. */
#define HISTORY_DAYS 366

static bool within(struct cc_span inner, struct cc_span outer)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

/* The claim of the sentence that holds the old value; false when it is the claim's own.
 */
static bool claim_of_old(const struct cc_reading *r, uint32_t claim, uint32_t *out)
{
    const struct cc_claim *x = &r->claims.claim[claim];
    struct cc_span old = x->old_value->span;

    if (x->old_value->kind != CC_VALUE_NUMBER || x->value.kind != CC_VALUE_NUMBER ||
        !cc_units_same(x->value.unit, x->old_value->unit) || old.end <= old.start ||
        within(old, x->span) || cc_values_meet(&x->value, x->old_value))
        return false;
    for (uint32_t i = 0; i < r->claims.n; i++)
        if (r->claims.claim[i].sentence != x->sentence &&
            within(old, r->claims.claim[i].span)) {
            *out = i;
            return true;
        }
    return false;
}

/* Where what stood before is said in a claim that was made for it. */
static uint32_t begins_at(const struct cc_claim *old)
{
    return cc_str_eq(old->frame, CC_LIT("MOVED_FROM")) ? old->value.span.start
                                                       : old->clause.start;
}

/* The claim of that frame in the same sentence whose words begin there. */
static bool other_half(const struct cc_reading *r, const struct cc_claim *x,
                       const char *frame, uint32_t at, uint32_t *out)
{
    for (uint32_t i = cc_claim_from(&r->claims, x->sentence);
         i < r->claims.n && r->claims.claim[i].sentence == x->sentence; i++) {
        const struct cc_claim *y = &r->claims.claim[i];

        if (cc_str_eq(y->frame, cc_str_c(frame)) && begins_at(y) == at) {
            *out = i;
            return true;
        }
    }
    return false;
}

/* "rose from 4 percent to 5": the claim that has the old value. */
static bool claim_moved_from(const struct cc_reading *r, uint32_t claim, uint32_t *out)
{
    const struct cc_claim *x = &r->claims.claim[claim];

    return cc_str_eq(x->frame, CC_LIT("MOVED")) &&
           other_half(r, x, "MOVED_FROM", x->old_value->span.start, out);
}

/* "rescinded her endorsement": the claim that has what was undone. */
static bool claim_undone(const struct cc_reading *r, uint32_t claim, uint32_t *out)
{
    const struct cc_claim *x = &r->claims.claim[claim];

    return (cc_str_eq(x->frame, CC_LIT("UNDONE")) ||
            cc_str_eq(x->frame, CC_LIT("WITHDRAWN"))) &&
           other_half(r, x, "UNDONE_FROM", x->anchor.span.start, out);
}

static void put_undone(const struct cc_scene *s, struct cc_place now, uint32_t old,
                       struct cc_drafts *out, struct cc_arena *a)
{
    struct cc_draft d = { .kind = CC_KIND_UPDATE,
                          .rule = CC_RULE_ANNULLED,
                          .stage = CC_STAGE_TOLD,
                          .told = true };

    d.a = cc_item_of(s->c, (struct cc_place){ now.article, old });
    d.b = cc_item_of(s->c, now);
    if (cc_str_eq(d.b.claim->frame, CC_LIT("WITHDRAWN"))) {
        d.kind = CC_KIND_REVERSAL;
        d.rule = CC_RULE_TAKEN_BACK;
    }
    d.changes = cc_change_show(&d.a.reading->document, d.a.claim->clause,
                               &d.b.reading->document, d.b.claim->value.span, a);
    cc_grade_by(&d, CC_WEIGHT_told);
    *CC_PUSH(a, out) = d;
}

/* "The dollar fell to 102 yen from 105." */
static bool is_on_market(const struct cc_claim *x)
{
    char lemma[64], lower[CC_WORD_MAX];

    for (cc_str rest = x->predicate; rest.n;)
        if (cc_lex_has(
                CC_LEX(market),
                cc_lemma(cc_word_lower(cc_str_cut(&rest, ' '), lower), CC_NOUN, lemma)))
            return true;
    return false;
}

void cc_told_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a)
{
    for (uint32_t r = 0; r < s->c->n; r++) {
        const struct cc_reading *reading = s->c->reading[r];

        for (uint32_t i = 0; i < reading->claims.n; i++) {
            struct cc_draft d = { .kind = CC_KIND_UPDATE,
                                  .rule = CC_RULE_FIGURE_CHANGED,
                                  .told = true };
            uint32_t old;

            if (claim_undone(reading, i, &old)) {
                if (!cc_is_over(reading->claims.claim[i].about, reading->article,
                                HISTORY_DAYS))
                    put_undone(s, (struct cc_place){ r, i }, old, out, a);
                continue;
            }
            bool one = claim_moved_from(reading, i, &old);
            if (!one && !claim_of_old(reading, i, &old))
                continue;
            d.a = cc_item_of(s->c, (struct cc_place){ r, old });
            d.b = cc_item_of(s->c, (struct cc_place){ r, i });
            d.changes = cc_change_show(&reading->document, d.b.claim->old_value->span,
                                       &reading->document, d.b.claim->value.span, a);
            cc_grade_by(&d, !one                      ? CC_WEIGHT_figure
                            : is_on_market(d.b.claim) ? CC_WEIGHT_told_market
                                                      : CC_WEIGHT_told);
            *CC_PUSH(a, out) = d;
        }
    }
}
