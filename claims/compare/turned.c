/*
 * A change of mind that the text tells: "She once supported the tax. Now she opposes it."
 * One clause says what was before, the other one what came after, and both are of one
 * holder.
 */
#include "compare/bond.h"
#include "compare/weight.h"

enum { NEAR = 1 }; /* sentences between the two */

static bool is_frame(const struct cc_claim *x, const char *frame)
{
    return cc_str_eq(x->frame, cc_str_c(frame));
}

static bool one_holder(const struct cc_scene *s, uint32_t article,
                       const struct cc_claim *x, const struct cc_claim *y)
{
    return x->role_count && y->role_count &&
           ((x->roles[0].span.start == y->roles[0].span.start &&
             x->roles[0].span.end == y->roles[0].span.end) ||
            cc_ref_same(s->c, article, &x->roles[0], article, &y->roles[0]) ==
                CC_SAME_YES);
}

/* "Weir first backed it, but later he voted against it": who he is, whatever it was read
 * as, when nobody else is named between. */
static bool he_is_holder(const struct cc_reading *r, const struct cc_claim *x,
                         const struct cc_claim *y)
{
    const struct cc_statements *s = &r->statements;
    const struct cc_document *d = &r->document;
    char buf[CC_WORD_MAX];

    if (!x->role_count || !y->role_count || x->clause.end > y->clause.start ||
        !cc_lex_has(CC_LEX(pronoun),
                    cc_word_lower(cc_document_text(d, y->roles[0].span), buf)))
        return false;
    for (uint32_t i = 0; i < s->mention_count; i++)
        if (s->mention[i].kind == CC_MENTION_NAME &&
            s->mention[i].span.start >= x->roles[0].span.end &&
            s->mention[i].span.end <= y->roles[0].span.start)
            return false;
    return true;
}

static bool apart(struct cc_span x, struct cc_span y)
{
    return x.end <= y.start || y.end <= x.start;
}

static bool follows(const struct cc_scene *s, uint32_t article, const struct cc_claim *x,
                    const struct cc_claim *y)
{
    bool beside = x->sentence == y->sentence;

    if (x->statement != y->statement && beside && x->clause.start > y->clause.start)
        return false; /* "She later blamed the post, claiming that she once opposed it" */
    return (is_frame(y, "NOW") || (beside && is_frame(y, "NOW_BUT"))) &&
           apart(x->clause, y->clause) &&
           (one_holder(s, article, x, y) || (beside && is_frame(y, "NOW_BUT") &&
                                             he_is_holder(s->c->reading[article], x, y)));
}

void cc_turned_find(const struct cc_scene *s, struct cc_drafts *out, struct cc_arena *a)
{
    for (uint32_t r = 0; r < s->c->n; r++) {
        const struct cc_claims *all = &s->c->reading[r]->claims;

        for (uint32_t i = 0; i < all->n; i++) {
            const struct cc_claim *x = &all->claim[i];
            uint32_t from;

            if (!is_frame(x, "ONCE"))
                continue;
            from = x->sentence > NEAR ? x->sentence - NEAR : 0;
            for (uint32_t k = cc_claim_from(all, from);
                 k < all->n && all->claim[k].sentence <= x->sentence + NEAR; k++) {
                struct cc_draft d = { .kind = CC_KIND_REVERSAL,
                                      .rule = CC_RULE_POSITION_CHANGED,
                                      .told = true };

                if (!follows(s, r, x, &all->claim[k]))
                    continue;
                d.a = cc_item_of(s->c, (struct cc_place){ r, i });
                d.b = cc_item_of(s->c, (struct cc_place){ r, k });
                cc_grade_by(&d, CC_WEIGHT_told);
                *CC_PUSH(a, out) = d;
                break;
            }
        }
    }
}
