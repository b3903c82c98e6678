/*
 * What two claims tell may be of two things of a kind: the measure that tells one model
 * from the next, "another three", a woman of whom nobody says who she is. Such a pair is
 * worth a look and no more.
 */
#include <math.h>
#include <stdlib.h>

#include "claimcheck/lexicon.h"
#include "compare/behind.h"
#include "compare/draft.h"

#define LOOK 2     /* tokens on both sides of a figure */
#define FAR  100.0 /* times as many: six dead in a clash, 80,000 in a war */

static bool is_name(const struct cc_case *c, const struct cc_item *x,
                    const struct cc_ref *r)
{
    return cc_ref_is_name(c, x->at.article, r);
}

/* "He", in the words of somebody else than himself and not in marks: whom it means is
 * read from the text around. */
static bool by_pronoun(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_ref *r = &x->claim->value.filler;
    const struct cc_statement *y = x->statement;
    char buf[CC_WORD_MAX];

    if (y && (y->kind == CC_QUOTE_DIRECT || y->kind == CC_QUOTE_MIXED ||
              (r->entity != CC_NO_INDEX && r->entity == y->entity)))
        return false;
    return cc_lex_has(CC_LEX(pronoun), cc_word_lower(cc_document_text(d, r->span), buf));
}

/* "The 12-inch model": which one is meant, not how long it is. */
static bool tells_which(const struct cc_item *x)
{
    const struct cc_value *v = &x->claim->value;
    cc_str text = cc_document_text(&x->reading->document, v->span);

    return cc_str_eq(v->unit, CC_LIT("length")) &&
           cc_str_find(text, CC_LIT("-")) < text.n;
}

/* "Another three", "14 more": beside those that were told before. */
static bool comes_on_top(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_value *v = cc_claim_figure(x->claim);
    uint32_t at, i;
    bool found = false;

    if (v->kind != CC_VALUE_NUMBER || v->span.end <= v->span.start)
        return false;
    at = cc_token_at(d, v->span.start);
    for (i = at > LOOK ? at - LOOK : 0; i <= at + LOOK && i < d->tokens; i++) {
        cc_str w = cc_token_form(d, i);

        if (cc_str_eq_fold(w, CC_LIT("than")))
            return false; /* "no more than 14" */
        found = found || (i <= at && cc_str_eq_fold(w, CC_LIT("another"))) ||
                cc_str_eq_fold(w, CC_LIT("additional")) ||
                cc_str_eq_fold(w, CC_LIT("further")) ||
                (i > at && cc_str_eq_fold(w, CC_LIT("more")));
    }
    return found;
}

static bool is_ordinal(cc_str word)
{
    return cc_str_eq(cc_lex_get(CC_LEX(number), word, 1), CC_LIT("ordinal"));
}

/* "Two were killed, and a third died later": more were than the figure says. */
static bool is_added_to(const struct cc_item *x)
{
    const struct cc_document *d = &x->reading->document;
    const struct cc_value *v = cc_claim_figure(x->claim);
    const struct cc_sentence *s = &d->sentence[x->claim->sentence];

    if (v->kind != CC_VALUE_NUMBER || !cc_str_starts(v->unit, CC_LIT("count")))
        return false;
    for (uint32_t i = cc_token_at(d, v->span.start) + 1; i < s->first + s->count; i++) {
        char buf[CC_WORD_MAX];
        cc_str word = cc_word_lower(cc_token_form(d, i), buf);

        if (is_ordinal(word) && cc_str_eq(cc_token_form(d, i - 1), CC_LIT("a")) &&
            fabs(strtod(cc_lex_get(CC_LEX(number), word, 2).p, NULL) - v->lo - 1) < .5)
            return true;
    }
    return false;
}

/* A name stands in the sentences of both: it is likely one event. */
static bool share_a_name(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_document *d = &a->reading->document, *e = &b->reading->document;
    const struct cc_sentence *p = &d->sentence[a->claim->sentence],
                             *q = &e->sentence[b->claim->sentence];

    for (uint32_t i = p->first + 1; i < p->first + p->count; i++)
        for (uint32_t k = q->first; k < q->first + q->count; k++)
            if ((d->token[i].flags & CC_TOK_UPPER) &&
                (e->token[k].flags & CC_TOK_UPPER) &&
                cc_str_eq(cc_token_form(d, i), cc_token_form(e, k)))
                return true;
    return false;
}

static bool are_far_apart(const struct cc_value *v, const struct cc_value *w)
{
    return cc_str_starts(v->unit, CC_LIT("count")) && v->lo > 0 && w->lo > 0 &&
           (v->lo > FAR * w->lo || w->lo > FAR * v->lo);
}

static bool is_figure_of_another(const struct cc_scene *s, const struct cc_item *a,
                                 const struct cc_item *b)
{
    bool ages = cc_str_eq(a->claim->value.unit, CC_LIT("age"));
    bool named =
        is_name(s->c, a, &a->claim->anchor) || is_name(s->c, b, &b->claim->anchor);

    return cc_sites_apart(a, b) ||
           are_far_apart(cc_claim_figure(a->claim), cc_claim_figure(b->claim)) ||
           tells_which(a) || tells_which(b) || comes_on_top(a) || comes_on_top(b) ||
           is_added_to(a) || is_added_to(b) || (ages && !named && !share_a_name(a, b));
}

/* "He" of whom nobody says who he is; a body by its name and two bodies by what they are.
 */
static bool is_filler_of_another(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_ref *p = &a->claim->value.filler, *q = &b->claim->value.filler;

    if (a->claim->value.kind != CC_VALUE_FILLER ||
        b->claim->value.kind != CC_VALUE_FILLER)
        return false;
    return by_pronoun(a) || by_pronoun(b) || p->plural != q->plural ||
           cc_names_both(a, b) || cc_one_full_name(a, b);
}

/* Who does it to whom is told of those who can do it: of a stone and its crater either
 * may be named first. */
static bool can_do(const struct cc_case *c, const struct cc_item *x)
{
    static const enum cc_role roles[] = { CC_ROLE_AGENT, CC_ROLE_PATIENT };

    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        const struct cc_ref *r = cc_claim_role(x->claim, roles[i]);

        r = r ? r : &x->claim->anchor;
        if (!is_name(c, x, r) && !cc_wn_is_a(r->head, CC_LIT("person"), 2) &&
            !cc_wn_is_a(r->head, CC_LIT("organization"), 2) &&
            !cc_wn_is_a(r->head, CC_LIT("animal"), 1))
            return false;
    }
    return true;
}

/* "first" of "the first attack", of token i; CC_NONE: none stands before it. */
static cc_str ordinal_before(const struct cc_document *d, uint32_t i)
{
    char buf[CC_WORD_MAX];
    cc_str word = i ? cc_word_lower(cc_token_form(d, i - 1), buf) : CC_NONE;

    return is_ordinal(word) ? cc_token_form(d, i - 1) : CC_NONE;
}

/* "In the first attack", "in the second attack". */
static bool of_two_instances(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_document *d = &a->reading->document, *e = &b->reading->document;
    const struct cc_sentence *p = &d->sentence[a->claim->sentence],
                             *q = &e->sentence[b->claim->sentence];

    for (uint32_t i = p->first + 1; i < p->first + p->count; i++) {
        cc_str one = ordinal_before(d, i);

        for (uint32_t k = q->first + 1; one.n && k < q->first + q->count; k++) {
            cc_str other = ordinal_before(e, k);
            if (other.n && !cc_str_eq_fold(one, other) &&
                cc_str_eq_fold(cc_token_form(d, i), cc_token_form(e, k)))
                return true;
        }
    }
    return false;
}

/* "The fire in the mill", "the fire in the hotel". */
static bool of_two_sites(const struct cc_item *a, const struct cc_item *b)
{
    const struct cc_document *d = &a->reading->document, *e = &b->reading->document;
    const struct cc_sentence *p = &d->sentence[a->claim->sentence],
                             *q = &e->sentence[b->claim->sentence];

    for (uint32_t i = p->first; i < p->first + p->count; i++) {
        cc_str event = cc_token_form(d, i);
        struct cc_behind one = cc_behind_read(d, i + 1), other;

        if (!one.last.n || !cc_behind_is_place(&one) ||
            !cc_wn_is_a(event, CC_LIT("event"), 2))
            continue;
        for (uint32_t k = q->first; k < q->first + q->count; k++) {
            if (!cc_str_eq_fold(event, cc_token_form(e, k)))
                continue;
            other = cc_behind_read(e, k + 1);
            if (cc_behind_is_place(&other) && cc_behind_apart(&one, &other))
                return true;
        }
    }
    return false;
}

/* "He was born in Oslo", of one article, and "he" of another. */
static bool are_only_pronouns(const struct cc_item *a, const struct cc_item *b)
{
    return a->at.article != b->at.article && a->claim->anchor.kind == CC_REF_PRONOUN &&
           b->claim->anchor.kind == CC_REF_PRONOUN;
}

bool cc_may_be_another(const struct cc_scene *s, const struct cc_item *a,
                       const struct cc_item *b, enum cc_rule rule)
{
    if ((rule != CC_RULE_FIRST_OR_ONLY && of_two_instances(a, b)) ||
        (rule != CC_RULE_PLACE_DIFFERS && of_two_sites(a, b)) ||
        are_only_pronouns(a, b) || cc_told_as_untrue(a) != cc_told_as_untrue(b))
        return true;
    switch (rule) {
    case CC_RULE_FIGURE_DIFFERS:
        return is_figure_of_another(s, a, b);
    case CC_RULE_FILLER_DIFFERS:
        return is_filler_of_another(a, b);
    case CC_RULE_CAUSE_DIFFERS:
        return cc_names_both(a, b);
    case CC_RULE_NEGATED:
        return cc_is_another_tie(a, b);
    case CC_RULE_ROLES_SWAPPED:
        return !can_do(s->c, a) || !can_do(s->c, b);
    default:
        return false;
    }
}
