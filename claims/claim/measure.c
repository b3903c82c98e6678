/* Units and hedges around a number. */
#include "measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "claimcheck/lexicon.h"

enum { UNIT_DIMENSION = 1, UNIT_FACTOR, HEDGE_KIND = 1, HEDGE_WHERE };
enum { PHRASE_MAX = 96, PHRASE_WORDS = 6 };

/* Atoms [i, i + count) with one space between; the first or last in its dictionary form.
 */
static cc_str phrase(const struct atom *at, uint32_t i, uint32_t count, int lemma,
                     char buf[PHRASE_MAX])
{
    size_t n = 0;
    for (uint32_t k = 0; k < count; k++) {
        char form[64];
        cc_str w = at[i + k].w;
        if ((lemma == 1 && k + 1 == count) || (lemma == 2 && k == 0))
            w = cc_lemma(w, CC_NOUN, form);
        if (n + w.n + 2 > PHRASE_MAX)
            return CC_NONE;
        if (k)
            buf[n++] = ' ';
        memcpy(buf + n, w.p, w.n);
        n += w.n;
    }
    return (cc_str){ buf, n };
}

const struct cc_lex_row *measure_phrase(const struct cc_lex_table *t,
                                        const struct atom *at, uint32_t i, uint32_t count,
                                        size_t *n)
{
    char buf[PHRASE_MAX];
    *n = 0;
    if (count == 1)
        return cc_word_rows(at[i].word, t, n);
    if (!cc_word_opens(at[i].word, t) || !cc_word_behind(at[i + 1].word, t))
        return NULL;
    return cc_lex_find(t, phrase(at, i, count, 0, buf), n);
}

static bool is_measure(const struct cc_lex_row *row)
{
    cc_str d = cc_lex_col(row, UNIT_DIMENSION);
    return !cc_str_eq(d, CC_LIT("clock")) && !cc_str_starts(d, CC_LIT("count:"));
}

/* The measure that `count` atoms from i name; lemma: as phrase() has it; base: the
 * dictionary form of the first. */
static const struct cc_lex_row *unit_rows(const struct atom *at, uint32_t i,
                                          uint32_t count, int lemma,
                                          const struct cc_lex_word *base)
{
    char buf[PHRASE_MAX];
    size_t n;
    const struct cc_lex_row *row =
        count > 1 ? cc_lex_find(CC_LEX(unit), phrase(at, i, count, lemma, buf), &n)
                  : cc_word_rows(lemma ? base : at[i].word, CC_LEX(unit), &n);
    /* one letter is a unit only when glued to digits */
    bool letter = row && count == 1 && cc_lex_col(row, 0).n < 2 &&
                  cc_is_letter((unsigned char)cc_lex_col(row, 0).p[0]);
    return row && is_measure(row) && !letter ? row : NULL;
}

bool measure_read(const struct atom *at, uint32_t n, uint32_t i, struct measure *m,
                  uint32_t *end)
{
    m->vote = false;
    if (i >= n)
        return false;
    char form[64];
    const struct cc_lex_word *base = cc_lex_word(cc_lemma(at[i].w, CC_NOUN, form));
    bool opens =
        cc_word_opens(at[i].word, CC_LEX(unit)) || cc_word_opens(base, CC_LEX(unit));
    uint32_t count = opens ? cc_lex_longest(CC_LEX(unit)) : 1;
    if (count > PHRASE_WORDS)
        count = PHRASE_WORDS;
    for (; count > 0; count--)
        for (int lemma = 0; lemma < 3 && i + count <= n; lemma++) {
            const struct cc_lex_row *row = unit_rows(at, i, count, lemma, base);
            if (!row)
                continue;
            *m = (struct measure){ .unit = cc_lex_col(row, UNIT_DIMENSION),
                                   .name = cc_lex_col(row, 0),
                                   .factor =
                                       strtod(cc_lex_col(row, UNIT_FACTOR).p, NULL) };
            *end = i + count;
            return true;
        }
    m->vote = measure_is_vote(at[i].w);
    return false;
}

static bool glued(const struct number *num, struct measure *m)
{
    size_t rows;
    const struct cc_lex_row *row =
        num->suffix.n ? cc_lex_find(CC_LEX(unit), num->suffix, &rows) : NULL;
    if (!row || !is_measure(row))
        return false;
    *m = (struct measure){ .unit = cc_lex_col(row, UNIT_DIMENSION),
                           .name = cc_lex_col(row, 0),
                           .factor = strtod(cc_lex_col(row, UNIT_FACTOR).p, NULL) };
    return true;
}

bool measure_of(const struct atom *at, uint32_t n, uint32_t i, const struct number *num,
                struct measure *m, uint32_t *end)
{
    if (glued(num, m)) {
        *end = i;
        return true;
    }
    if (measure_read(at, n, i, m, end))
        return true;
    /* "five more years", "18 additional months": one word may stand between */
    if (i + 1 >= n || !(cc_wn_classes(at[i].w) & (CC_ADJ | CC_ADV)) ||
        cc_word_in(at[i].word, CC_LEX(unit)) || cc_str_eq(at[i].w, CC_LIT("a")))
        return false;
    return measure_read(at, n, i + 1, m, end) && cc_str_starts(m->unit, CC_LIT("time"));
}

static enum hedge hedge_of(cc_str kind)
{
    static const struct {
        const char *name;
        enum hedge hedge;
    } kinds[] = { { "atleast", HEDGE_AT_LEAST }, { "morethan", HEDGE_MORE },
                  { "over", HEDGE_MORE },        { "atmost", HEDGE_AT_MOST },
                  { "upto", HEDGE_AT_MOST },     { "lessthan", HEDGE_LESS },
                  { "about", HEDGE_ABOUT },      { "nearly", HEDGE_NEARLY },
                  { "exactly", HEDGE_EXACT },    { "only", HEDGE_EXACT },
                  { "another", HEDGE_ANOTHER },  { "old", HEDGE_OLD } };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (cc_str_eq(kind, cc_str_c(kinds[i].name)))
            return kinds[i].hedge;
    return HEDGE_NONE;
}

/* The hedge that the atoms are before (or behind) a figure. */
static enum hedge hedge_look(const struct atom *at, uint32_t from, uint32_t count,
                             bool before)
{
    size_t n;
    const struct cc_lex_row *row = measure_phrase(CC_LEX(hedge), at, from, count, &n);
    for (size_t i = 0; row && i < n; i++) {
        cc_str where = cc_lex_col(&row[i], HEDGE_WHERE);
        if (cc_str_eq(where, CC_LIT("both")) ||
            cc_str_eq(where, before ? CC_LIT("before") : CC_LIT("after"))) {
            enum hedge h = hedge_of(cc_lex_col(&row[i], HEDGE_KIND));
            if (h != HEDGE_NONE)
                return h;
        }
    }
    return HEDGE_NONE;
}

/* "has gone up to 2.40": the "up" of a verb that leads to a level, and no bound. */
static bool moves_up(const struct atom *at, uint32_t i)
{
    char buf[64];
    cc_str places =
        i > 0 && at[i].w.n
            ? cc_lex_get(CC_LEX(level), cc_lemma(at[i - 1].w, CC_VERB, buf), 1)
            : CC_NONE;

    return cc_str_eq(at[i].w, CC_LIT("up")) && cc_str_eq(places, CC_LIT("to"));
}

enum hedge measure_hedge(const struct atom *at, uint32_t n, uint32_t *before,
                         uint32_t *after)
{
    enum hedge found = HEDGE_NONE;
    for (uint32_t count = PHRASE_WORDS; count > 0 && found == HEDGE_NONE; count--) {
        if (count > *before)
            continue;
        found = hedge_look(at, *before - count, count, true);
        if (found == HEDGE_AT_MOST && moves_up(at, *before - count))
            found = HEDGE_NONE;
        if (found != HEDGE_NONE)
            *before -= count;
    }
    if (found == HEDGE_NONE && *before > 1 &&
        cc_str_eq(at[*before - 1].w, CC_LIT("the")) &&
        hedge_look(at, *before - 2, 1, true) == HEDGE_OLD)
        return HEDGE_OLD; /* "from the $500 that was asked" */
    for (uint32_t count = PHRASE_WORDS; count > 0; count--) {
        if (*after + count > n)
            continue;
        enum hedge h = hedge_look(at, *after, count, false);
        if (h == HEDGE_NONE)
            continue;
        *after += count;
        return h;
    }
    return found;
}

bool measure_is_hedged(const struct atom *at, uint32_t i)
{
    return i > 0 && hedge_look(at, i - 1, 1, true) != HEDGE_NONE;
}

bool measure_is_dash(const struct atom *at, uint32_t n, uint32_t i)
{
    return i < n && (cc_str_eq(at[i].w, CC_LIT("-")) ||
                     cc_str_eq(at[i].w, CC_LIT("\xe2\x80\x93")));
}

bool measure_is_vote(cc_str w)
{
    char buf[64];
    cc_str lemma = cc_lemma(w, CC_NOUN, buf);
    cc_str unit = cc_lex_get(CC_LEX(unit), lemma, UNIT_DIMENSION);
    return cc_str_eq(unit, CC_LIT("count:vote"));
}

bool measure_is_month(const struct atom *w)
{
    return cc_str_eq(cc_word_get(w->word, CC_LEX(calendar), 1), CC_LIT("month"));
}

bool measure_is_old(cc_str w)
{
    return cc_str_eq(w, CC_LIT("old"));
}
