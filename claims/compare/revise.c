/*
 * A speaker who says something else than before, of which the text says so: "Asked again,
 * he said that the gate stood open", "She conceded that she had read it".
 */
#include "compare/bond.h"
#include "compare/weight.h"

enum { NEAR = 8 }; /* sentences back in one article */

/* What stands before the words of a statement in its sentence, or is its verb. */
static unsigned stance_of(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_statement *y = x->statement;
    struct cc_span before = { d->sentence[y->sentence].span.start, y->span.start };

    return cc_stance_in(d, y->cue) | cc_stance_in(d, before);
}

/* What is conceded was denied on another day, if at all; who is asked again said the
 * other thing just before. */
static bool is_revised(const struct cc_scene *s, const struct cc_item *then,
                       const struct cc_item *now)
{
    const struct cc_article *p = then->reading->article, *q = now->reading->article;

    if (then->at.article == now->at.article)
        return then->statement != now->statement &&
               now->claim->sentence - then->claim->sentence <= NEAR &&
               (stance_of(now) & CC_STANCE_REVISES);
    return cc_date_before(p->published, q->published) &&
           (stance_of(now) & CC_STANCE_CONCEDES) &&
           cc_one_story(s->stories, then->at.article, now->at.article);
}

static bool by_one_speaker(const struct cc_item *x, const struct cc_item *y)
{
    return x->actor != CC_NO_INDEX && x->actor == y->actor && x->statement &&
           y->statement && cc_is_account(x->statement) && cc_is_account(y->statement);
}

bool cc_revision_of(const struct cc_scene *s, const struct cc_item *x,
                    const struct cc_item *y, struct cc_draft *out)
{
    const struct cc_item *then = cc_item_order(x, y) <= 0 ? x : y,
                         *now = then == x ? y : x;
    struct cc_bond b;

    if (!by_one_speaker(x, y) || !cc_can_bond(x->claim) || !cc_can_bond(y->claim) ||
        !is_revised(s, then, now))
        return false;
    b = cc_bond_of_claims(s, then, now);
    if (!b.contrast || b.words < CC_BOND_TIED_SOME)
        return false;
    *out = (struct cc_draft){ .a = *then,
                              .b = *now,
                              .kind = then->at.article == now->at.article
                                          ? CC_KIND_SELF_CONTRADICTION
                                          : CC_KIND_REVERSAL,
                              .rule = CC_RULE_ACCOUNT_CHANGED };
    cc_grade_by(out,
                b.words >= CC_BOND_TIED ? CC_WEIGHT_account : CC_WEIGHT_account_loose);
    return true;
}
