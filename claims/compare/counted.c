/*
 * Figures of one counted thing, whatever is said of it: "it has 412 beds", "18 beds are
 * on their way", "the spill came to 11,000 litres". Two frames that nothing links meet
 * where one predicate only says how many, and each article has one figure of the thing.
 */
#include "compare/slots.h"

#include "claimcheck/lexicon.h"
#include "compare/force.h"
#include "compare/weight.h"

#define LOOK  4 /* words from the number on */
#define YEAR  366
#define LARGE 1000 /* so many are seldom two groups of one story */
/* Figures further apart are of two groups: by what is measured or how many there are. */
#define APART       2.0
#define APART_LARGE 3.0

static bool is_measure(cc_str unit)
{
    static const char *const units[] = { "volume", "area", "weight" };

    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (cc_str_eq(unit, cc_str_c(units[i])))
            return true;
    return false;
}

bool cc_counts_people(const struct cc_value *v)
{
    cc_str noun = cc_counted_noun(v->unit);

    return noun.n && v->lo < LARGE &&
           (cc_wn_is_a(noun, CC_LIT("person"), 2) ||
            cc_wn_is_a(noun, CC_LIT("people"), 1));
}

static bool is_of_things(const struct cc_value *v)
{
    cc_str noun = cc_counted_noun(v->unit);

    return is_measure(v->unit) ||
           (noun.n && (cc_wn_classes(noun) & CC_NOUN) &&
            cc_wn_is_a(noun, CC_LIT("object"), 2) && !cc_counts_people(v));
}

/* "The three schools that are left", "three more pumps": told by one of the words that
 * follow. */
bool cc_is_picked_out(const struct cc_item *x)
{
    cc_str text = x->reading->article->text;
    size_t at = cc_claim_figure(x->claim)->span.start;
    char buf[CC_WORD_MAX];

    for (int words = 0; words < LOOK && at < text.n; words++) {
        size_t end = at;

        while (end < text.n && text.p[end] != ' ' && text.p[end] != '\n')
            end++;
        cc_str word = cc_word_lower(cc_str_sub(text, at, end), buf);
        cc_str use = cc_lex_get(CC_LEX(howmany), word, 1);
        if (use.n && !cc_str_eq(use, CC_LIT("verb")))
            return true;
        if (end > at && !cc_is_letter((unsigned char)text.p[end - 1]) &&
            !cc_is_digit(text.p[end - 1]))
            return false;
        at = end + 1;
    }
    return false;
}

/* "Two other schools". */
static bool are_others(const struct cc_claim *x)
{
    bool other = x->anchor.other;

    for (uint32_t i = 0; i < x->role_count; i++)
        other |= x->roles[i].other;
    return other;
}

/* A plain figure that somebody stands for: no part, no limit, nothing of long ago. */
static bool is_plain(const struct cc_item *x)
{
    const struct cc_value *v = cc_claim_figure(x->claim);
    enum cc_force force = cc_force_of(x->claim);

    return v->kind == CC_VALUE_NUMBER && v->lo > 1 && !(v->hi > v->lo) && !(v->of > 0) &&
           !x->claim->negative && !x->claim->scope.n && !are_others(x->claim) &&
           x->claim->anchor.quantifier == CC_Q_NONE && !cc_is_picked_out(x) &&
           (force == CC_FORCE_FACT || force == CC_FORCE_PLAN) &&
           !cc_is_over(x->claim->about, x->reading->article, YEAR) && is_of_things(v);
}

/* "It has 90 beds"; "the figure was 11,000 litres". */
static bool says_how_many(const struct cc_claim *x)
{
    cc_str unit = cc_claim_figure(x)->shown, noun = unit;

    while (unit.n)
        noun = cc_str_cut(&unit, ' ');
    return cc_str_eq(noun, x->predicate) ||
           cc_str_eq(cc_lex_get(CC_LEX(howmany), x->predicate, 1), CC_LIT("verb")) ||
           x->frame_type == CC_FRAME_EXIST || x->frame_type == CC_FRAME_WORDS ||
           cc_lex_has(CC_LEX(level), x->predicate);
}

bool cc_how_many_meets(const struct cc_claim *x, const struct cc_claim *y)
{
    enum cc_relation r = cc_relate(x->predicate, y->predicate, 0);

    return says_how_many(x) || says_how_many(y) || r == CC_REL_EQUAL ||
           r == CC_REL_SYNONYM || r == CC_REL_DERIVED;
}

/* The claim of x's sentence that contests x's figure in that frame. */
static bool contests(const struct cc_item *x, cc_str frame)
{
    const struct cc_value *v = cc_claim_figure(x->claim);
    const struct cc_claims *all = &x->reading->claims;

    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_claim *y = &all->claim[i];

        if (y->sentence == x->claim->sentence && y->value.kind == CC_VALUE_NUMBER &&
            y->value.span.start == v->span.start && cc_str_eq(y->frame, frame))
            return true;
    }
    return false;
}

bool cc_frame_has_figures(const struct cc_item *x, const struct cc_item *y)
{
    const struct cc_value *v = cc_claim_figure(x->claim);
    const struct cc_claims *all = &x->reading->claims;

    if (x->claim->frame_type == CC_FRAME_VALUE &&
        cc_str_eq(x->claim->frame, y->claim->frame))
        return false;
    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_claim *c = &all->claim[i];

        if (c->sentence == x->claim->sentence && c->frame_type == CC_FRAME_VALUE &&
            c->value.kind == CC_VALUE_NUMBER && c->value.span.start == v->span.start &&
            contests(y, c->frame))
            return true;
    }
    return false;
}

bool cc_is_only_figure(const struct cc_item *x)
{
    const struct cc_value *v = cc_claim_figure(x->claim);
    const struct cc_claims *all = &x->reading->claims;

    for (uint32_t i = 0; i < all->n; i++) {
        const struct cc_value *w = cc_claim_figure(&all->claim[i]);

        if (w->kind == CC_VALUE_NUMBER && cc_units_same(v->unit, w->unit) &&
            !cc_str_eq(w->unit, CC_LIT("count")) && !cc_numbers_meet(v, w))
            return false;
    }
    return true;
}

/* "The 2021 election", "the 2025 election". */
static bool name_instances(const struct cc_scene *s, const struct cc_item *x,
                           const struct cc_item *y)
{
    for (int role = 0; role < CC_ROLE_COUNT; role++) {
        const struct cc_ref *p = cc_claim_role(x->claim, (enum cc_role)role);
        const struct cc_ref *q = cc_claim_role(y->claim, (enum cc_role)role);

        if (p && q && p->kind == CC_REF_NOUN && q->kind == CC_REF_NOUN &&
            cc_heads_same(p->head, q->head) &&
            cc_ref_same(s->c, x->at.article, p, y->at.article, q) == CC_SAME_NO)
            return true;
    }
    return false;
}

/* "Mercy Vale has 412", "Aldgrove has 520". */
bool cc_names_another(const struct cc_scene *s, const struct cc_item *x,
                      const struct cc_item *y)
{
    const struct cc_ref *p = &x->claim->anchor, *q = &y->claim->anchor;
    bool names = p->kind == CC_REF_ENTITY && q->kind == CC_REF_ENTITY &&
                 cc_ref_same(s->c, x->at.article, p, y->at.article, q) == CC_SAME_NO;

    return names || name_instances(s, x, y);
}

bool cc_figures_near(const struct cc_value *v, const struct cc_value *w, double times)
{
    double low = v->lo < w->lo ? v->lo : w->lo, high = v->hi < w->hi ? w->hi : v->hi;

    return high <= low * times;
}

static bool are_near(const struct cc_value *v, const struct cc_value *w)
{
    bool large = (v->lo >= LARGE && w->lo >= LARGE) || is_measure(v->unit);

    return cc_figures_near(v, w, large ? APART_LARGE : APART);
}

struct cc_verdict cc_counted_compare(const struct cc_scene *s, const struct cc_item *x,
                                     const struct cc_item *y)
{
    const struct cc_value *v = cc_claim_figure(x->claim), *w = cc_claim_figure(y->claim);

    if (x->at.article == y->at.article || !is_plain(x) || !is_plain(y) ||
        !cc_measures_same(v, w) || cc_numbers_meet(v, w) || !are_near(v, w) ||
        !cc_date_meet(x->claim->about, y->claim->about) ||
        !cc_how_many_meets(x->claim, y->claim) || cc_names_another(s, x, y) ||
        !cc_one_story(s->stories, x->at.article, y->at.article) ||
        !cc_is_only_figure(x) || !cc_is_only_figure(y))
        return (struct cc_verdict){ .fit = CC_FIT_NONE };
    return (struct cc_verdict){ .fit = CC_FIT_CLASH,
                                .rule = CC_RULE_FIGURE_DIFFERS,
                                .score = cc_weight.counted };
}
