/* "With a warrant", "without a warrant": one deed, and whether something was at hand. */
#include "compare/detail.h"

#include "claimcheck/lexicon.h"
#include "compare/weight.h"

#define LOOK 4 /* words behind "with" in which its noun stands */

struct at_hand {
    uint32_t with, noun;
};

/* "had a warrant to search the house": said of the search. */
static bool brings(const struct cc_telling *t, uint32_t i)
{
    return cc_telling_says(t, i, "with") || cc_telling_says(t, i, "had") ||
           cc_telling_says(t, i, "have") || cc_telling_says(t, i, "has");
}

/* The noun `word` of y behind a word that says that it was there. */
static bool is_brought(const struct cc_telling *t, cc_str noun, struct at_hand *out)
{
    char buf[CC_WORD_MAX];

    for (uint32_t i = t->first; i < t->end; i++) {
        bool brought = brings(t, i);

        for (uint32_t k = 1; k <= LOOK && brought && i + k < t->end; k++) {
            cc_str w = cc_telling_word(t, i + k, buf);

            if (!w.n || cc_lex_has(CC_LEX(negation), w))
                break;
            if (cc_str_eq(w, noun)) {
                *out = (struct at_hand){ i, i + k };
                return true;
            }
        }
    }
    return false;
}

/* "Without a valid license": its noun, which the other side has. */
static bool lacks(const struct cc_telling *t, const struct cc_telling *u,
                  struct at_hand *lacked, struct at_hand *brought)
{
    char buf[CC_WORD_MAX];

    for (uint32_t i = t->first; i < t->end; i++) {
        if (!cc_telling_says(t, i, "without"))
            continue;
        for (uint32_t k = 1; k <= LOOK && i + k < t->end; k++) {
            cc_str w = cc_telling_word(t, i + k, buf);

            if (!w.n)
                break;
            if (cc_lex_has(CC_LEX(stopword), w) || !(cc_wn_classes_of_form(w) & CC_NOUN))
                continue;
            *lacked = (struct at_hand){ i, i + k };
            if (is_brought(u, w, brought))
                return true;
        }
    }
    return false;
}

unsigned cc_presence_told(const struct cc_item *x)
{
    struct cc_telling t = cc_telling_of(x);
    unsigned told = 0;

    for (uint32_t i = t.first; i < t.end; i++) {
        told |= cc_telling_says(&t, i, "without") ? CC_TELLS_ONE : 0;
        told |= brings(&t, i) ? CC_TELLS_OTHER : 0;
    }
    return told;
}

struct cc_verdict cc_presence_compare(const struct cc_scene *s, const struct cc_item *x,
                                      const struct cc_item *y)
{
    struct cc_telling t = cc_telling_of(x), u = cc_telling_of(y);
    struct at_hand p = { 0, 0 }, q = { 0, 0 };

    if ((lacks(&t, &u, &p, &q) || lacks(&u, &t, &q, &p)) && x->claim->past &&
        y->claim->past && cc_told_plainly(x) && cc_told_plainly(y) &&
        cc_one_deed(s, x, y, p.noun, q.noun, 0))
        return cc_detail_clash(CC_RULE_NEGATED, cc_weight.opposite);
    return (struct cc_verdict){ .fit = CC_FIT_NONE };
}
