/* Whether what one side denies is what the other side says. */
#include "compare/match.h"

/* The side that denies, and the words of the other that stand for its own. */
struct denying {
    const struct cc_words *w, *other;
    const int16_t *of;
    uint32_t words,
        met;           /* words that are denied; of them those that the other side has */
    uint32_t narrower; /* those that it lacks, or has a more general word for */
};

static bool must_match(const struct cc_word *x)
{
    return !(x->flags & (CC_WORD_LIGHT | CC_WORD_DENIES));
}

static bool is_more_special(const struct cc_word *x, const struct cc_word *than)
{
    return cc_relate(x->lemma, than->lemma, x->class) == CC_REL_HYPERNYM;
}

static bool are_opposite(const struct cc_word *x, const struct cc_word *y)
{
    enum cc_relation r = cc_word_relation(x, y);

    return r == CC_REL_ANTONYM || r == CC_REL_ANTONYM_WEAK || r == CC_REL_EXCLUSIVE;
}

static struct denying denying_of(const struct match *m)
{
    bool b_denies = m->b->negators > m->a->negators;
    struct denying d = { .w = b_denies ? m->b : m->a,
                         .other = b_denies ? m->a : m->b,
                         .of = b_denies ? m->of_b : m->of_a };

    for (uint32_t i = 0; i < d.w->n; i++) {
        const struct cc_word *x = &d.w->at[i];

        if (!(x->flags & CC_WORD_DENIED) || !must_match(x))
            continue;
        const struct cc_word *y = d.of[i] < 0 ? NULL : &d.other->at[d.of[i]];
        bool narrower = !y || is_more_special(x, y) || are_opposite(x, y);

        d.words++;
        d.met += y != NULL;
        d.narrower += narrower;
    }
    return d;
}

/* The first noun of the subject, or NULL. */
static const struct cc_word *subject(const struct cc_words *w)
{
    for (uint32_t i = 0; i < w->n; i++)
        if ((w->at[i].flags & CC_WORD_SUBJECT) && (w->at[i].class & CC_NOUN))
            return &w->at[i];
    return NULL;
}

/* A word of those flags that the other side lacks. */
static bool left_over(const struct cc_words *w, const int16_t *of, unsigned flag)
{
    for (uint32_t i = 0; i < w->n; i++)
        if (of[i] < 0 && (w->at[i].flags & flag) && must_match(&w->at[i]))
            return true;
    return false;
}

/* "a man did", "the man did not" are of one man; "the man in brown did not" is of
 * another, if the first side has nothing in brown. */
static bool names_no_other(const struct denying *d, const struct match *m)
{
    bool some = (subject(d->w)->flags & CC_WORD_SOME) != 0;
    const struct cc_words *w = some ? d->other : d->w;
    const int16_t *of = w == m->a ? m->of_a : m->of_b;

    return !left_over(w, of, CC_WORD_SUBJECT);
}

/* "denied that", "refused to", "failed to": as plain as "not". */
static bool denies_clause(const struct cc_word *x)
{
    cc_str frames = cc_lex_get(CC_LEX(negation), x->lemma, 3);

    while (frames.n) {
        cc_str one = cc_str_trim(cc_str_cut(&frames, ','));
        if (cc_str_eq(one, CC_LIT("that")) || cc_str_eq(one, CC_LIT("inf")))
            return true;
    }
    return false;
}

/* "not", "no", "never"; who stops, misses or escapes does something as well. */
static uint32_t plain_negators(const struct cc_words *w)
{
    uint32_t n = w->negators;

    for (uint32_t i = 0; i < w->n; i++)
        n -= n && (w->at[i].flags & CC_WORD_DENIES) && !denies_clause(&w->at[i]);
    return n;
}

/* Its whole text is in the other. */
static bool all_met(const struct denying *d)
{
    for (uint32_t i = 0; i < d->w->n; i++)
        if (d->of[i] < 0 && must_match(&d->w->at[i]))
            return false;
    return d->w->n > 1;
}

/* "There is no clerk counting ballots", and one is: all the words of the denial are met,
 * the first of them denied. */
static bool is_there(const struct denying *d)
{
    return d->w->nothing && !d->other->nothing && d->words > 0 && !d->narrower &&
           (d->w->n == 1 || all_met(d));
}

bool cc_denial_meets(const struct match *m)
{
    struct denying d = denying_of(m);
    const struct cc_word *x = subject(d.w), *y = subject(d.other);

    if (m->a->named && m->b->named)
        return true;
    if (plain_negators(d.w) == plain_negators(d.other))
        return false;
    if (d.w->none || d.w->nothing)
        return !d.narrower;
    if (!x || !y)
        return true;
    if ((x->flags | y->flags) & CC_WORD_BARE)
        return true;
    if ((x->flags ^ y->flags) & CC_WORD_SOME)
        return !d.narrower && cc_str_eq(x->lemma, y->lemma) && names_no_other(&d, m);
    return !(x->flags & CC_WORD_SOME) || cc_str_eq(x->lemma, y->lemma);
}

bool cc_denial_whole(const struct match *m)
{
    struct denying d = denying_of(m);

    if (is_there(&d))
        return true;
    return d.words > 0 && d.met == d.words &&
           (d.words > 1 || (!d.w->none && (d.w->n == d.other->n || all_met(&d))));
}

/* "Dogs race", "a horse does not race"; "Captain Roe won", "Sergeant Roe did not". */
static bool is_of_another(const struct match *m)
{
    return left_over(m->a, m->of_a, CC_WORD_SUBJECT) &&
           left_over(m->b, m->of_b, CC_WORD_SUBJECT);
}

bool cc_denial_covered(const struct match *m)
{
    struct denying d = denying_of(m);

    return d.words > 0 && !d.narrower && !is_of_another(m);
}
