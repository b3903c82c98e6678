/* What of the aligned words does not fit. */
#include "compare/match.h"

#include <math.h>
#include <string.h>

#include "compare/fact.h"
#include "compare/slots.h"
#include "compare/weight.h"

/* What the aligned words say. */
struct signs {
    uint32_t opposite;    /* opposites, both denied or neither */
    uint32_t cancelled;   /* opposites of which one is denied: they say the same */
    uint32_t denied;      /* equal words of which one is denied */
    uint32_t denied_verb; /* of them verbs and adjectives */
    bool swapped;         /* "A more than B", "B more than A" */
    bool opposite_denies; /* an opposite is itself an implicit negative */
    bool exclusive, annuls,
        strangers; /* strangers: opposites of two, a man and a woman */
    uint32_t figures_equal, figures_differ, figures_meet;
    bool dates_equal, dates_differ, dates_one_sided;
    float undone;            /* share of the undoing side that is about the other side */
    uint32_t left_a, left_b; /* unexplained words */
    uint32_t negative_a, negative_b; /* implicit negatives left over */
    uint32_t light_a, light_b;       /* words that say little */
    bool unsaid;                     /* one word is only planned or alleged on one side */
    bool name_left_a, name_left_b;   /* a name among them */
    float cover_a, cover_b;
};

/* ---- signs ---------------------------------------------------------------------------
 */

/* "fled before they came" and "came after he had fled" are one order: opposites that
 * relate two events need the same event before them. */
static bool same_before(const struct match *m, uint32_t i, uint32_t j)
{
    if ((m->a->at[i].class | m->b->at[j].class) & (CC_NOUN | CC_VERB | CC_ADJ))
        return true;
    for (uint32_t k = 0; k < j; k++)
        if (m->of_b[k] >= 0 && (uint32_t)m->of_b[k] < i && m->tie[k] != TIE_OPPOSITE)
            return true;
    return false;
}

/* Around "than" the terms stand the other way round. */
static bool terms_cross(const struct match *m, uint32_t i, uint32_t j)
{
    bool there = false, back = false;

    if (!m->a->than || !m->b->than ||
        !(cc_lex_has(CC_LEX(degree), m->a->at[i].lower) ||
          cc_lex_has(CC_LEX(degree), m->b->at[j].lower)))
        return false;
    for (uint32_t k = 0; k < m->a->n; k++) {
        bool before = k + 1 < m->a->than;
        bool before_b = m->of_a[k] + 1 < (int32_t)m->b->than;

        there |= before && m->of_a[k] >= 0 && !before_b;
        back |= !before && m->of_a[k] >= 0 && before_b;
    }
    return there && back;
}

static bool is_person(const struct cc_word *x)
{
    return (x->class & CC_NOUN) && cc_wn_is_a(x->lemma, CC_LIT("person"), 1);
}

/* "sales", "the water level": what is no body needs no article to be known. */
static bool is_body(const struct cc_word *x)
{
    return cc_wn_is_a(x->lemma, CC_LIT("physical entity"), 2) ||
           cc_wn_is_a(x->lemma, CC_LIT("group"), 2);
}

/* What one side is about, as something known, is in the other as well. */
static bool share_known(const struct match *m)
{
    bool known = false;

    for (uint32_t j = 0; j < m->b->n; j++) {
        if (m->of_b[j] < 0 || m->tie[j] != TIE_EQUAL)
            continue;
        const struct cc_word *x = &m->a->at[m->of_b[j]], *y = &m->b->at[j];

        if (!(x->class & y->class & CC_NOUN) ||
            !((x->flags | y->flags) & CC_WORD_SUBJECT))
            continue;
        if (!((x->flags | y->flags) & CC_WORD_SOME))
            return true;
        known = ((x->flags & CC_WORD_LIGHT) && /* "officials": those who speak */
                 cc_str_eq(cc_lex_get(CC_LEX(role), x->lemma, 2), CC_LIT("person"))) ||
                !is_body(x); /* the last one: "the water level", "a group of people" */
    }
    return known;
}

/* "a man sits", "a man stands"; "the man", "the woman": of texts that name nobody nothing
 * says that the two are one. */
static bool of_two(const struct match *m, const struct cc_word *x,
                   const struct cc_word *y)
{
    if (m->a->named && m->b->named)
        return false;
    if (is_person(x) && is_person(y))
        return true;
    return (!m->a->anchored || !m->b->anchored) &&
           ((x->flags & y->flags & CC_WORD_SOME) || !share_known(m));
}

/* Equal words of which one is denied: as what is said of somebody, not as where or with
 * whom he does something. */
static bool denies_predicate(const struct cc_word *x, const struct cc_word *y)
{
    const struct cc_word *denied = x->flags & CC_WORD_DENIED ? x : y;

    return (denied->flags & CC_WORD_VERBAL) ||
           ((x->class | y->class) & (CC_VERB | CC_ADJ));
}

static void read_ties(const struct match *m, struct signs *s)
{
    for (uint32_t j = 0; j < m->b->n; j++) {
        if (m->of_b[j] < 0)
            continue;
        const struct cc_word *x = &m->a->at[m->of_b[j]], *y = &m->b->at[j];
        bool differ = (x->flags ^ y->flags) & CC_WORD_DENIED;

        bool cross = terms_cross(m, (uint32_t)m->of_b[j], j);

        s->unsaid |= ((x->flags ^ y->flags) & (CC_WORD_ALLEGED | CC_WORD_PLANNED)) &&
                     ((x->flags | y->flags) & CC_WORD_VERBAL);
        s->swapped |= cross && m->tie[j] == TIE_EQUAL && !differ;
        if (((x->flags ^ y->flags) & (CC_WORD_ALLEGED | CC_WORD_PLANNED)) || cross ||
            (m->tie[j] == TIE_OPPOSITE && !same_before(m, (uint32_t)m->of_b[j], j)))
            continue;
        if (m->tie[j] == TIE_OPPOSITE && of_two(m, x, y)) {
            s->strangers = true;
        } else if (m->tie[j] == TIE_OPPOSITE) {
            enum cc_relation r = cc_word_relation(x, y);
            s->opposite += !differ;
            s->cancelled += differ;
            s->opposite_denies |= ((x->flags | y->flags) & CC_WORD_DENIES) != 0;
            s->exclusive |= r == CC_REL_EXCLUSIVE;
            s->annuls |= cc_annuls(x->lemma, y->lemma) || cc_annuls(y->lemma, x->lemma);
        } else if (differ) {
            s->denied++;
            s->denied_verb += denies_predicate(x, y);
        }
    }
}

/* Words that must be explained: not figures and dates (compared apart), not light ones.
 */
static bool must_match(const struct cc_word *x)
{
    return !(x->flags & (CC_WORD_DATE | CC_WORD_FIGURE | CC_WORD_LIGHT | CC_WORD_ORDER |
                         CC_WORD_DENIES));
}

static uint32_t flagged_left(const struct cc_words *w, const int16_t *of, unsigned flag)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < w->n; i++)
        n += of[i] < 0 && (w->at[i].flags & flag);
    return n;
}

static float cover(const struct cc_words *w, const int16_t *of, uint32_t *left,
                   bool *name_left)
{
    float all = 0, got = 0;

    for (uint32_t i = 0; i < w->n; i++) {
        if (!must_match(&w->at[i]))
            continue;
        all += w->at[i].weight;
        if (of[i] >= 0) {
            got += w->at[i].weight;
            continue;
        }
        ++*left;
        *name_left |= (w->at[i].flags & CC_WORD_NAME) != 0;
    }
    return all > 0 ? got / all : 1;
}

/* "two of the three", and "three". */
static bool part_of(const struct cc_value *part, const struct cc_value *whole)
{
    return part->of > 0 && !(whole->of > 0) && !(whole->lo < part->of) &&
           !(whole->hi > part->of);
}

/* "three of those", of whom nobody says how many there are. */
static bool other_part(const struct figure *f, const struct figure *g)
{
    return f->part != g->part && !(f->value.of > 0) && !(g->value.of > 0);
}

/* Each figure of b against the best one of a. */
static void read_figures(const struct match *m, struct signs *s)
{
    for (uint32_t j = 0; j < m->b->fig.n; j++) {
        bool equal = false, meet = false, differ = false;
        const struct figure *g = &m->b->fig.at[j];

        if (g->kind == FIGURE_ORDINAL)
            continue;
        for (uint32_t i = 0; i < m->a->fig.n; i++) {
            const struct figure *f = &m->a->fig.at[i];
            if (f->kind != g->kind || !cc_units_same(f->value.unit, g->value.unit) ||
                other_part(f, g) || (part_of(&f->value, &g->value) && !m->b->all) ||
                (part_of(&g->value, &f->value) && !m->a->all))
                continue;
            equal |= cc_numbers_meet(&f->value, &g->value) && !f->value.approximate &&
                     !g->value.approximate;
            meet |= cc_numbers_meet(&f->value, &g->value);
            differ |= !cc_numbers_meet(&f->value, &g->value);
        }
        s->figures_equal += equal;
        s->figures_meet += meet && !equal;
        s->figures_differ += differ && !meet;
    }
}

static void read_dates(const struct match *m, struct signs *s)
{
    bool year = false, years = m->a->dates.years && m->b->dates.years;

    for (uint32_t i = 0; i < m->a->dates.years; i++)
        for (uint32_t j = 0; j < m->b->dates.years; j++)
            year |= m->a->dates.year[i] == m->b->dates.year[j];
    s->dates_equal = years && year;
    s->dates_differ = years && !year;
    s->dates_one_sided = (m->a->dates.years == 0) != (m->b->dates.years == 0);
    for (int part = CC_PART_MONTH; part < CC_DATE_PARTS; part++) {
        uint32_t p = m->a->dates.part[part], q = m->b->dates.part[part];

        s->dates_equal |= (p & q) != 0;
        s->dates_differ |= p && q && !(p & q);
        s->dates_one_sided |= (p == 0) != (q == 0);
    }
}

/* ---- the one difference --------------------------------------------------------------
 */

static bool undoes(const struct cc_words *of, const struct cc_word *x)
{
    if (!cc_lex_has(CC_LEX(annul), x->lemma))
        return false;
    for (uint32_t j = 0; j < of->n; j++)
        if (cc_relate(of->at[j].lemma, x->lemma, 0) == CC_REL_ANNULS)
            return x->class != CC_ADJ && /* "is open" is no event */
                   !(x->flags & (CC_WORD_DENIED | CC_WORD_PLANNED));
    return false;
}

/* A verb of one side that stands for nothing undoes what the other tells, and the rest of
 * its side is about the other side: that share, or 0. */
static float undone(const struct match *m)
{
    float best = 0;

    for (uint32_t side = 0; side < 2; side++) {
        const struct cc_words *p = side ? m->b : m->a, *q = side ? m->a : m->b;
        const int16_t *of = side ? m->of_b : m->of_a;
        float all = 0, got = 0;
        bool found = false;

        for (uint32_t i = 0; i < p->n; i++) {
            if (of[i] < 0 && !found && undoes(q, &p->at[i])) {
                found = true;
                continue;
            }
            if (must_match(&p->at[i]))
                all += p->at[i].weight;
            if (must_match(&p->at[i]) && of[i] >= 0)
                got += p->at[i].weight;
        }
        if (found && all > 0 && got / all > best)
            best = got / all;
    }
    return best;
}

/* A single word left over on either side: names of one slot, or sisters under one parent.
 * Of another subject, of somebody not named before, or on another occasion, both may be
 * true; so may two denials. */
static struct difference substitution(const struct match *m)
{
    const struct cc_word *x = NULL, *y = NULL;

    for (uint32_t i = 0; i < m->a->n; i++)
        if (m->of_a[i] < 0 && must_match(&m->a->at[i]))
            x = &m->a->at[i];
    for (uint32_t j = 0; j < m->b->n; j++)
        if (m->of_b[j] < 0 && must_match(&m->b->at[j]))
            y = &m->b->at[j];
    if (!x || !y || x->possessor || y->possessor || m->a->negators || m->b->negators ||
        m->a->general || m->b->general || ((x->flags | y->flags) & CC_WORD_SUBJECT) ||
        (((x->flags | y->flags) & CC_WORD_SOME) && !(m->a->anchored && m->b->anchored)))
        return (struct difference){ 0 };
    if (cc_places_meet(x->lower, y->lower))
        return (struct difference){ 0 };
    if (x->flags & y->flags & CC_WORD_NAME)
        return (struct difference){ CC_RULE_FILLER_DIFFERS, cc_weight.align_name, false };
    if (cc_word_relation(x, y) == CC_REL_COHYPONYM && m->a->named && m->b->named &&
        m->a->n + 1 >= m->b->n && m->b->n + 1 >= m->a->n)
        return (struct difference){ CC_RULE_FILLER_DIFFERS, cc_weight.align_sister,
                                    false };
    return (struct difference){ 0 };
}

static struct difference difference_of(const struct match *m, const struct signs *s)
{
    uint32_t denied = s->opposite_denies ? 0 : s->denied;
    bool verbs = s->denied_verb || denied >= 3;

    if (s->strangers)
        return (struct difference){ 0 };

    if (s->opposite == 1 && !(denied && verbs) && !s->cancelled)
        return (struct difference){ s->exclusive ? CC_RULE_EXCLUSIVE_STATE
                                    : s->annuls  ? CC_RULE_ANNULLED
                                                 : CC_RULE_OPPOSITE,
                                    cc_weight.align_opposite, s->annuls || s->exclusive };
    /* "it is false that she left", "she stayed": the denied opposite is what is said */
    if (denied && (verbs || cc_denial_whole(m)) && !s->opposite &&
        (s->denied_verb || !s->cancelled) && m->a->negators != m->b->negators &&
        cc_denial_meets(m))
        return (struct difference){ CC_RULE_NEGATED, cc_weight.align_negated, false };
    if (!s->cancelled && !denied && s->undone >= .6f)
        return (struct difference){ CC_RULE_ANNULLED, cc_weight.align_undone, true };
    if (s->swapped && !s->opposite && !denied)
        return (struct difference){ CC_RULE_COMPARISON, cc_weight.direction, false };
    if (s->figures_differ && !s->figures_equal)
        return (struct difference){ CC_RULE_FIGURE_DIFFERS, cc_weight.align_figure,
                                    false };
    if (s->dates_differ)
        return (struct difference){ CC_RULE_DATE_DIFFERS, cc_weight.align_date, false };
    if (s->left_a == 1 && s->left_b == 1 && s->cover_a > .4f && s->cover_b > .4f)
        return substitution(m);
    return (struct difference){ 0 };
}

/* "her father is dead", "she is alive": of the owner on one side, of what is owned on the
 * other. */
static bool owner_for_owned(const struct match *m, const struct signs *s)
{
    for (uint32_t j = 0; j < m->b->n; j++) {
        const struct cc_word *y = &m->b->at[j];
        const struct cc_word *x = m->of_b[j] < 0 ? y : &m->a->at[m->of_b[j]];

        if ((x->possessor && !y->possessor && s->left_a) ||
            (y->possessor && !x->possessor && s->left_b))
            return true;
    }
    return false;
}

/* What stays unexplained beside the one difference. */
static float doubts(const struct match *m, const struct signs *s, enum cc_rule rule)
{
    bool figure = rule == CC_RULE_FIGURE_DIFFERS, date = rule == CC_RULE_DATE_DIFFERS;
    uint32_t left_a =
        s->left_a + (figure || date ? s->negative_a : 0) + (date ? s->light_a : 0);
    uint32_t left_b =
        s->left_b + (figure || date ? s->negative_b : 0) + (date ? s->light_b : 0);
    uint32_t mutual = left_a < left_b ? left_a : left_b;
    float lo = s->cover_a < s->cover_b ? s->cover_a : s->cover_b;
    float hi = s->cover_a < s->cover_b ? s->cover_b : s->cover_a, d = 0;

    if (rule == CC_RULE_FILLER_DIFFERS || (rule == CC_RULE_ANNULLED && s->undone > 0) ||
        (rule == CC_RULE_NEGATED && cc_denial_covered(m)))
        mutual = 0;
    if (rule == CC_RULE_ANNULLED && s->undone >= .7f)
        lo = hi = hi > .8f ? hi : .8f;
    d += cc_weight.align_unexplained * (float)(mutual > 2 ? 2 : mutual);
    if (s->name_left_a && s->name_left_b && rule != CC_RULE_FILLER_DIFFERS)
        d += cc_weight.align_other_name;
    d -= (lo < .6f ? .6f * (.6f - lo) : 0) + (hi < .5f ? .3f * (.5f - hi) : 0);
    if (m->a->order && m->b->order && m->a->order != m->b->order)
        d += cc_weight.align_other_instance;
    if (!date && s->dates_differ)
        d += cc_weight.align_other_time;
    if (!figure && s->figures_differ && !s->figures_equal)
        d += cc_weight.align_second;
    if (figure && s->figures_meet)
        d += cc_weight.align_other_name;
    if (m->a->part != m->b->part && rule == CC_RULE_FILLER_DIFFERS)
        d += cc_weight.align_unexplained;
    if ((date || figure) && s->unsaid)
        d += cc_weight.align_unexplained;
    if (owner_for_owned(m, s))
        d += cc_weight.align_unexplained;
    if (m->a->question || m->b->question)
        d += cc_weight.align_question;
    if (rule == CC_RULE_NEGATED && m->a->modal != m->b->modal)
        d += cc_weight.align_other_name;
    if (rule == CC_RULE_NEGATED && m->a->focus != m->b->focus)
        d += cc_weight.align_unexplained;
    return d;
}

/* Of two runs of words that are equally long one way is taken: always the same side's. */
static bool in_order(const struct cc_words *a, const struct cc_words *b)
{
    int order = (a->n > b->n) - (a->n < b->n);

    for (uint32_t i = 0; i < a->n && order == 0; i++)
        order = cc_str_compare(a->at[i].lower, b->at[i].lower);
    return order <= 0;
}

static struct cc_alignment align(const struct cc_words *a, const struct cc_words *b,
                                 struct cc_arena *arena)
{
    struct match m = { .a = a, .b = b };
    struct signs s = { 0 };
    struct difference d, changed = { 0 };
    uint32_t same;
    bool copy;

    if (!a->n || !b->n)
        return (struct cc_alignment){ 0 };
    same = cc_match_words(&m, arena);
    read_ties(&m, &s);
    s.cover_a = cover(a, m.of_a, &s.left_a, &s.name_left_a);
    s.cover_b = cover(b, m.of_b, &s.left_b, &s.name_left_b);
    s.negative_a = flagged_left(a, m.of_a, CC_WORD_DENIES);
    s.negative_b = flagged_left(b, m.of_b, CC_WORD_DENIES);
    s.light_a = flagged_left(a, m.of_a, CC_WORD_LIGHT);
    s.light_b = flagged_left(b, m.of_b, CC_WORD_LIGHT);
    read_figures(&m, &s);
    read_dates(&m, &s);
    s.undone = undone(&m);
    d = difference_of(&m, &s);
    if (d.rule != CC_RULE_NONE)
        d.score += doubts(&m, &s, d.rule);
    copy = cc_copy_difference(a, b, &changed, arena);
    if (copy && changed.score > d.score)
        d = changed;
    if (a->except != b->except)
        d = (struct difference){ 0 }; /* slots tell of whom it is said */
    d.score = d.score < 0 ? 0 : d.score > 1 ? 1 : d.score;
    return (struct cc_alignment){
        .rule = d.rule,
        .score = d.score,
        .moves = d.moves,
        .same_time = s.dates_equal && !s.dates_differ,
        .strangers = s.strangers,
        .within = d.rule == CC_RULE_NONE && a->except == b->except &&
                  ((same == a->n && a->negators <= b->negators) ||
                   (same == b->n && b->negators <= a->negators)),
        .apart = s.dates_differ || (a->order && b->order && a->order != b->order),
        .copy = copy,
        .cover_a = s.cover_a,
        .cover_b = s.cover_b
    };
}

struct cc_alignment cc_align(const struct cc_words *a, const struct cc_words *b,
                             struct cc_arena *arena)
{
    bool turn = !in_order(a, b);
    struct cc_alignment w = turn ? align(b, a, arena) : align(a, b, arena), out = w;
    struct cc_alignment swap = cc_swap(a, b, arena), fact;

    out.cover_a = turn ? w.cover_b : w.cover_a;
    out.cover_b = turn ? w.cover_a : w.cover_b;
    out.reworded = swap.reworded;
    if (swap.reworded && w.rule == CC_RULE_NEGATED) {
        out.rule = CC_RULE_NONE;
        out.score = 0;
    }
    fact = cc_facts_compare(a, b, arena);
    swap = fact.score > swap.score ? fact : swap;
    if (swap.score > out.score) {
        out.rule = swap.rule;
        out.score = swap.score;
        out.moves = out.within = false;
    }
    return out;
}
