/*
 * Two accounts of why one thing came about, by the words of effect and cause. Of most
 * things there are several reasons: two causes clash when one text itself rules out the
 * other's ("and not a row about money"), or when a word of cause ties one to what both
 * tell of, and the causes share nothing.
 */
#include "claimcheck/lexicon.h"
#include "compare/passage.h"
#include "compare/slots.h"
#include "compare/weight.h"

struct causation {
    struct cc_passage effect, cause, denied;
    bool loose, nothing_else;
};

static struct cc_passage read_role(const struct cc_item *x, const struct cc_ref *r)
{
    const struct cc_span none = { 0, 0 };

    return r ? cc_passage_read(&x->reading->document, r->span, none)
             : (struct cc_passage){ .n = 0 };
}

static struct causation read_causation(const struct cc_item *x)
{
    const struct cc_ref *denied = cc_claim_role(x->claim, CC_ROLE_STANDARD);
    struct causation out = {
        .effect = read_role(x, &x->claim->anchor),
        .cause = read_role(x, cc_claim_role(x->claim, CC_ROLE_AGENT)),
        .denied = read_role(x, denied),
        .loose = x->claim->scope.n > 0,
    };

    out.nothing_else =
        denied && out.denied.n <= 1 && cc_str_eq(denied->head, CC_LIT("else"));
    return out;
}

static uint32_t in_common(const struct cc_passage *x, const struct cc_passage *y)
{
    return cc_passage_shared(x, y, CC_SORT_THING) + cc_passage_shared(x, y, CC_SORT_NAME);
}

static bool rules_out(const struct causation *x, const struct causation *y)
{
    return x->nothing_else || in_common(&x->denied, &y->cause) > 0;
}

static bool clash(const struct causation *x, const struct causation *y)
{
    uint32_t names = cc_passage_shared(&x->effect, &y->effect, CC_SORT_NAME);
    uint32_t things = cc_passage_shared(&x->effect, &y->effect, CC_SORT_THING);
    bool reasons = x->loose && y->loose, reason = x->loose || y->loose;
    bool alike = things > 0 && (!reason || things + names > 2);

    if (!x->cause.n || !y->cause.n || in_common(&x->cause, &y->cause) > 0 || !names)
        return false;
    return rules_out(x, y) || rules_out(y, x) || (alike && !reasons);
}

struct cc_verdict cc_caused(const struct cc_scene *s, const struct cc_item *x,
                            const struct cc_item *y)
{
    struct cc_verdict v = { .fit = CC_FIT_NONE };
    struct causation of_x, of_y;

    if (!cc_str_eq(x->claim->frame, CC_LIT("BECAUSE")) ||
        !cc_str_eq(y->claim->frame, CC_LIT("BECAUSE")) ||
        x->at.article == y->at.article ||
        !cc_one_story(s->stories, x->at.article, y->at.article))
        return v;
    of_x = read_causation(x);
    of_y = read_causation(y);
    if (clash(&of_x, &of_y))
        v = (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                 .rule = CC_RULE_CAUSE_DIFFERS,
                                 .score = cc_weight.cause + cc_weight.shared_words };
    return v;
}
