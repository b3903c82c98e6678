/* What a claim in one frame says about another frame: framelink.lex. */
#include "compare/slots.h"

#include <string.h>

#include "compare/weight.h"

#define NEWS_DAYS 30 /* what is told of this long ago is no news of the day */

enum { LINK_VALUE = 1, LINK_SAYS, LINK_OTHER, LINK_OTHER_VALUE, LINK_ROLES };

/* "Was not secret", "none of them was secret". */
static bool is_denied(const struct cc_claim *x)
{
    return x->negative || x->anchor.quantifier == CC_Q_NO;
}

/* Whether a claim gives the value of a column: "+", "not", "-", "state:off", "number:0".
 */
static bool gives(const struct cc_claim *x, cc_str column)
{
    bool zero = x->value.kind == CC_VALUE_NUMBER && !(x->value.hi > 0);

    if (cc_str_eq(column, CC_LIT("not")))
        return is_denied(x);
    if (cc_str_eq(column, CC_LIT("number:0")))
        return zero && !is_denied(x);
    if (cc_str_starts(column, CC_LIT("dir:")))
        return !is_denied(x) && x->value.kind == CC_VALUE_DIRECTION &&
               (x->value.lo > 0) == cc_str_eq(column, CC_LIT("dir:up"));
    if (cc_str_starts(column, CC_LIT("state:")))
        return !is_denied(x) && x->value.kind == CC_VALUE_STATE &&
               cc_str_eq(x->value.state, cc_str_sub(column, 6, column.n));
    return !is_denied(x) && (cc_str_eq(column, CC_LIT("+")) ||
                             cc_str_eq(column, CC_LIT("-")) || column.n == 0);
}

/* Whether a claim rules out that value of its frame. */
static bool denies(const struct cc_claim *x, cc_str column)
{
    if (cc_str_starts(column, CC_LIT("state:"))) {
        bool same = cc_str_eq(x->value.state, cc_str_sub(column, 6, column.n));
        return x->value.kind == CC_VALUE_STATE && same == is_denied(x);
    }
    return cc_str_eq(column, CC_LIT("not")) ? !is_denied(x) : is_denied(x);
}

/* "Head of the port" is a post at the port; "mayor" is what the other claim calls the
 * holder. */
static bool names_post(const struct cc_ref *p, const struct cc_claim *other,
                       const struct cc_ref *q)
{
    return p && q &&
           (p->owner.n ? cc_str_eq_fold(p->owner, q->head)
                       : cc_str_eq_fold(p->head, other->predicate));
}

/* When it was, by the claim or by what its sentence says before it: "last year ten fell
 * ill; none died". */
static cc_date time_around(const struct cc_item *x)
{
    const struct cc_claims *all = &x->reading->claims;
    cc_date about = x->claim->about;

    for (uint32_t i = x->at.claim; !cc_date_known(about) && i > 0 &&
                                   all->claim[i - 1].sentence == x->claim->sentence;
         i--)
        about = all->claim[i - 1].about;
    return about;
}

static bool times_part(const struct cc_item *x, const struct cc_item *y)
{
    cc_date p = time_around(x), q = time_around(y);

    return cc_date_known(p) && cc_date_known(q)
               ? !cc_date_meet(p, q)
               : cc_is_over(p, x->reading->article, NEWS_DAYS) ||
                     cc_is_over(q, y->reading->article, NEWS_DAYS);
}

/* What the claim's frame is about, whether the claim names it or not. */
static bool is_anchor(const struct cc_claim *x, cc_str role)
{
    return cc_str_eq(cc_lex_get(CC_LEX(frame), x->frame, FRAME_ANCHOR), role);
}

/* "agent:patient,topic:topic": false when any pair is not the same thing. */
static bool roles_agree(const struct cc_case *c, const struct cc_item *x,
                        const struct cc_item *y, cc_str pairs, float *doubt)
{
    uint32_t equal = 0;

    if (pairs.n == 0) {
        *doubt += cc_weight.unique_event;
        return !times_part(x, y) && cc_str_eq(x->claim->scope, y->claim->scope);
    }
    while (pairs.n) {
        cc_str other = cc_str_cut(&pairs, ','), own = cc_str_cut(&other, ':');
        const struct cc_ref *p =
            cc_claim_role(x->claim, (enum cc_role)cc_role_named(own));
        const struct cc_ref *q =
            cc_claim_role(y->claim, (enum cc_role)cc_role_named(other));
        enum cc_same same = cc_ref_same(c, x->at.article, p, y->at.article, q);

        if (!p && !q && !is_anchor(x->claim, own) && !is_anchor(y->claim, other))
            continue; /* neither says which */
        if (same == CC_SAME_NO &&
            (names_post(p, y->claim, q) || names_post(q, x->claim, p)))
            same = CC_SAME_WEAK;
        if (same == CC_SAME_NO)
            return false;
        equal += same >= CC_SAME_WEAK;
        *doubt += same == CC_SAME_UNKNOWN ? cc_weight.missing_role
                  : same == CC_SAME_WEAK  ? cc_weight.weak_role
                                          : 0;
    }
    return equal > 0;
}

/* "Hurt in a crash", "none hurt in the fire": the place of one, what the other is of. */
static bool of_another_event(const struct cc_case *c, const struct cc_item *x,
                             const struct cc_item *y)
{
    return y->claim->anchor.role == CC_ROLE_TOPIC &&
           cc_ref_same(c, x->at.article, cc_claim_role(x->claim, CC_ROLE_PLACE),
                       y->at.article, &y->claim->anchor) == CC_SAME_NO;
}

/* "on the ride" and "on the slide": of two events. */
static bool elsewhere(const struct cc_case *c, const struct cc_item *x,
                      const struct cc_item *y)
{
    return cc_ref_same(c, x->at.article, cc_claim_role(x->claim, CC_ROLE_PLACE),
                       y->at.article,
                       cc_claim_role(y->claim, CC_ROLE_PLACE)) == CC_SAME_NO;
}

static struct cc_verdict by_row(const struct cc_case *c, const struct cc_lex_row *row,
                                const struct cc_item *x, const struct cc_item *y)
{
    struct cc_verdict v = { .fit = CC_FIT_NONE };
    bool excludes = cc_str_eq(cc_lex_col(row, LINK_SAYS), CC_LIT("excludes"));
    cc_str other = cc_lex_col(row, LINK_OTHER_VALUE);
    bool one = cc_lex_col(row, LINK_ROLES).n == 0;
    float doubt = 0;

    if (elsewhere(c, x, y) ||
        (one && (of_another_event(c, x, y) || of_another_event(c, y, x))) ||
        !cc_str_eq(cc_lex_col(row, LINK_OTHER), y->claim->frame) ||
        !gives(x->claim, cc_lex_col(row, LINK_VALUE)) ||
        !(excludes ? gives(y->claim, other) : denies(y->claim, other)) ||
        !roles_agree(c, x, y, cc_lex_col(row, LINK_ROLES), &doubt))
        return v;
    v.fit = CC_FIT_CLASH;
    /* "stays the same" rules out "goes up" and denies nothing */
    v.rule = excludes || (!is_denied(x->claim) && !is_denied(y->claim))
                 ? CC_RULE_EXCLUSIVE_STATE
                 : CC_RULE_NEGATED;
    v.score = cc_weight.frame_link + doubt;
    return v;
}

/* Of two rows of one score always the same, whichever side is asked first. */
static bool is_better(const struct cc_verdict *v, const struct cc_verdict *best)
{
    if (v->score > best->score || v->score < best->score)
        return v->score > best->score;
    return v->rule < best->rule;
}

struct cc_verdict cc_links_compare(const struct cc_case *c, const struct cc_item *x,
                                   const struct cc_item *y)
{
    struct cc_verdict best = { .fit = CC_FIT_NONE };

    for (int turn = 0; turn < 2; turn++) {
        const struct cc_item *p = turn ? y : x, *q = turn ? x : y;
        size_t n;
        const struct cc_lex_row *row =
            cc_lex_find(CC_LEX(framelink), p->claim->frame, &n);

        for (size_t i = 0; i < n; i++) {
            struct cc_verdict v = by_row(c, &row[i], p, q);
            if (v.fit != CC_FIT_NONE && (best.fit == CC_FIT_NONE || is_better(&v, &best)))
                best = v;
        }
    }
    return best;
}
