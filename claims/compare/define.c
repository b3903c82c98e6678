/*
 * "Libya is a country in Africa": what a named thing is said to be. Of two definitions of
 * one thing that say it is of two kinds, of two nations or in two places one is wrong; of
 * two trades of a person none need be.
 */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

enum { KIND_SORT = 1, KIND_KIND };

static bool is_definition(const struct cc_case *c, const struct cc_item *x)
{
    const struct cc_claim *p = x->claim;

    return cc_str_starts(p->frame, CC_LIT("lemma:noun:")) && p->value.filler.head.n &&
           !p->negative && p->mode == CC_MODE_ASSERTED &&
           p->value.filler.quantifier == CC_Q_NONE &&
           (cc_ref_is_name(c, x->at.article, &p->anchor) ||
            cc_ref_is_bare(c, x->at.article, &p->anchor));
}

/* The row of kind.lex for a noun with its modifier ("music video"), else without. */
static const struct cc_lex_row *kind_of(const struct cc_claim *x)
{
    char buf[CC_PHRASE_MAX];
    size_t rows;
    const struct cc_lex_row *row = NULL;

    for (cc_str rest = x->value.filler.mods; rest.n && !row;) {
        cc_str one = cc_str_cut(&rest, ' ');
        row = cc_lex_find(CC_LEX(kind), cc_phrase_of(one, x->predicate, buf), &rows);
    }
    return row ? row : cc_lex_find(CC_LEX(kind), x->predicate, &rows);
}

static bool is_person(const struct cc_claim *x)
{
    return cc_wn_is_a(x->predicate, CC_LIT("person"), 1);
}

static bool two_kinds(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_lex_row *p = kind_of(x), *q = kind_of(y);

    if (p && q)
        return !cc_str_eq(cc_lex_col(p, KIND_KIND), cc_lex_col(q, KIND_KIND));
    return (p && is_person(y)) || (q && is_person(x));
}

/* The one people among the modifiers; CC_NONE for none and for two ("Mexican-American").
 */
static cc_str nation_of(const struct cc_ref *r)
{
    cc_str found = CC_NONE;

    for (cc_str rest = r->mods; rest.n;) {
        cc_str place = cc_lex_get(CC_LEX(demonym), cc_str_cut(&rest, ' '), 1);
        if (place.n && found.n)
            return CC_NONE;
        found = place.n ? place : found;
    }
    return found;
}

static bool two_nations(const struct cc_ref *x, const struct cc_ref *y)
{
    cc_str p = nation_of(x), q = nation_of(y);

    return p.n && q.n && !cc_str_eq(p, q) && !cc_places_meet(p, q);
}

/* "a country in Africa", "a country in Europe". */
static bool two_places(const struct cc_claim *x, const struct cc_claim *y)
{
    const struct cc_ref *p = cc_claim_role(x, CC_ROLE_PLACE);
    const struct cc_ref *q = cc_claim_role(y, CC_ROLE_PLACE);
    const struct cc_lex_row *kind = kind_of(x);

    return p && q && kind && cc_str_eq(cc_lex_col(kind, KIND_SORT), CC_LIT("place")) &&
           cc_two_places(p, q);
}

static struct cc_verdict differ(enum cc_rule rule, float score)
{
    return (struct cc_verdict){ .fit = CC_FIT_CLASH, .rule = rule, .score = score };
}

/* The words of a definition from its predicate on. */
static cc_str defining(const struct cc_claim *x)
{
    return cc_str_sub(x->words, cc_str_find(x->words, x->predicate), x->words.n);
}

/* "Ford is the president of the club", "Ellis is the president of the club". */
static bool one_post(const struct cc_scene *s, const struct cc_item *x,
                     const struct cc_item *y)
{
    const struct cc_ref *p = &x->claim->value.filler, *q = &y->claim->value.filler;

    return p->definite && q->definite && !p->plural && !q->plural && p->owner.n &&
           cc_str_eq(defining(x->claim), defining(y->claim)) &&
           cc_ref_same(s->c, x->at.article, &x->claim->anchor, y->at.article,
                       &y->claim->anchor) == CC_SAME_NO;
}

struct cc_verdict cc_definitions_compare(const struct cc_scene *s,
                                         const struct cc_item *x, const struct cc_item *y)
{
    if (!is_definition(s->c, x) || !is_definition(s->c, y))
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    if (one_post(s, x, y)) {
        struct cc_verdict v = differ(CC_RULE_FILLER_DIFFERS, cc_weight.filler);
        v.moves = true;
        return v;
    }
    if (cc_ref_same(s->c, x->at.article, &x->claim->anchor, y->at.article,
                    &y->claim->anchor) < CC_SAME_WEAK)
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    if (two_kinds(x->claim, y->claim))
        return differ(CC_RULE_EXCLUSIVE_STATE, cc_weight.kind);
    if (two_nations(&x->claim->value.filler, &y->claim->value.filler))
        return differ(CC_RULE_FILLER_DIFFERS, cc_weight.kind);
    if (two_places(x->claim, y->claim))
        return differ(CC_RULE_PLACE_DIFFERS, cc_weight.kind);
    return (struct cc_verdict){ .fit = CC_FIT_NONE };
}
