/* "Was out for three hours", "for nine hours": how long one thing lasted. */
#include "compare/detail.h"

#include <stdlib.h>

#include "claimcheck/lexicon.h"
#include "compare/draft.h"

#define LEMMA_BYTES 64  /* as cc_lemma asks */
#define NEAR        1.3 /* times: nearer figures may be rounded */

struct spell {
    double days;
    bool until; /* what was done at its end: "reached a verdict after", "took" */
    uint32_t at;
};

enum use { USE_NONE, USE_FOR, USE_UNTIL };

/* "For", "lasted"; "after", "took": what the word before a length of time makes of it. */
static enum use use_of(const struct cc_telling *t, uint32_t number)
{
    char buf[CC_WORD_MAX], lemma[LEMMA_BYTES];
    cc_str w = number > t->first ? cc_telling_word(t, number - 1, buf) : CC_NONE;
    size_t n = 0;
    const struct cc_lex_row *r;

    if (cc_str_eq(w, CC_LIT("for")))
        return USE_FOR;
    if (cc_str_eq(w, CC_LIT("after")))
        return USE_UNTIL;
    if (!w.n)
        return USE_NONE;
    w = cc_lemma(w, CC_VERB, lemma);
    r = cc_lex_find(CC_LEX(frameword), w, &n);
    for (size_t i = 0; r && i < n; i++)
        if (cc_str_eq(cc_lex_col(&r[i], FRAMEWORD_FRAME), CC_LIT("DURATION")) &&
            cc_str_eq(cc_lex_col(&r[i], 1), CC_LIT("verb")))
            return cc_str_eq(w, CC_LIT("take")) ? USE_UNTIL : USE_FOR;
    return USE_NONE;
}

/* "Three hours ago", "three years of talks", "three to five days": not how long it was.
 */
static bool goes_on(const struct cc_telling *t, uint32_t behind)
{
    char buf[CC_WORD_MAX];
    cc_str w = cc_telling_word(t, behind, buf);

    return w.n && !cc_str_eq(w, CC_LIT("after")) &&
           (!cc_lex_has(CC_LEX(preposition), w) || cc_str_eq(w, CC_LIT("of")) ||
            cc_str_eq(w, CC_LIT("per")));
}

/* The length of time whose number is token i; 0: none is. */
static double length_at(const struct cc_telling *t, uint32_t i)
{
    char buf[CC_WORD_MAX], lemma[LEMMA_BYTES], factor[32];
    cc_str w = cc_telling_word(t, i, buf), unit, by;
    double n;
    size_t k;

    if (!w.n || !cc_read_count(w, &n))
        return 0;
    unit = cc_telling_word(t, i + 1, buf);
    if (!unit.n)
        return 0;
    unit = cc_lemma(unit, CC_NOUN, lemma);
    if (!cc_str_eq(cc_lex_get(CC_LEX(unit), unit, 1), CC_LIT("time")))
        return 0;
    by = cc_lex_get(CC_LEX(unit), unit, 2);
    for (k = 0; k < by.n && k + 1 < sizeof factor; k++)
        factor[k] = by.p[k];
    factor[k] = '\0';
    return n * strtod(factor, NULL);
}

/* The one length of time that the clause tells, where it is how long something lasted or
 * how long it was until it was done. */
static bool find_spell(const struct cc_telling *t, struct spell *out)
{
    uint32_t found = 0;
    enum use use = USE_NONE;

    for (uint32_t i = t->first; i < t->end; i++) {
        double days = length_at(t, i);

        if (!(days > 0))
            continue;
        use = use_of(t, i);
        *out = (struct spell){ days, use == USE_UNTIL, i };
        found++;
    }
    return found == 1 && use != USE_NONE && (out->until || !goes_on(t, out->at + 2));
}

/* The clause, with what stands before it in the sentence. */
static struct cc_telling sentence_of(const struct cc_item *x)
{
    struct cc_telling t = cc_telling_of(x);

    t.first = x->reading->document.sentence[x->claim->sentence].first;
    return t;
}

/* "Took three hours to put out": what was planned was done when it says how long it took.
 */
static struct cc_telling taking_of(const struct cc_item *x)
{
    return x->claim->mode == CC_MODE_PLANNED ? sentence_of(x) : cc_telling_of(x);
}

/* Whatever the mode: a denial to have said it is compared as if it were said. */
unsigned cc_spells_told(const struct cc_item *x)
{
    struct cc_telling t = sentence_of(x);

    for (uint32_t i = t.first; i < t.end; i++)
        if (length_at(&t, i) > 0)
            return CC_TELLS;
    return 0;
}

/* "It took three hours to put out the fire": what took so long was done. */
static bool is_taken(const struct cc_item *x, const struct spell *p)
{
    return p->until && x->claim->mode == CC_MODE_PLANNED && !x->claim->negative;
}

struct cc_verdict cc_spells_compare(const struct cc_scene *s, const struct cc_item *x,
                                    const struct cc_item *y)
{
    struct cc_verdict none = { .fit = CC_FIT_NONE };
    struct cc_telling t = taking_of(x), u = taking_of(y);
    struct spell p, q;

    if (!find_spell(&t, &p) || !find_spell(&u, &q) || p.until != q.until ||
        (p.days < q.days * NEAR && q.days < p.days * NEAR) ||
        cc_date_known(x->claim->about) != cc_date_known(y->claim->about) ||
        !(cc_told_plainly(x) || is_taken(x, &p)) ||
        !(cc_told_plainly(y) || is_taken(y, &q)) || !cc_one_deed(s, x, y, p.at, q.at, 2))
        return none;
    return cc_detail_clash(CC_RULE_FIGURE_DIFFERS, cc_weight.figure);
}
