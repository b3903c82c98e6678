/* What people are called by, held against each other respect by respect. */
#include "compare/slots.h"
#include "compare/walk.h"

#include "claimcheck/lexicon.h"

#define LEMMA_BYTES 64 /* as cc_lemma asks */
#define WALKS_MAX   16

enum { WALK_RESPECT = 1, WALK_VALUE = 2 };

struct walk {
    cc_str respect, value;
};

static bool is_former(const struct cc_passage_word *w)
{
    return cc_lex_has(CC_LEX(former), cc_passage_text(w));
}

bool cc_walk_is_former(const struct cc_passage *x)
{
    for (uint32_t i = 0; i < x->n; i++)
        if (is_former(&x->word[i]))
            return true;
    return false;
}

/* Rows of walk.lex of a word as it is written, or of its dictionary form. */
static const struct cc_lex_row *walks_of(cc_str word, size_t *n)
{
    char buf[LEMMA_BYTES];
    const struct cc_lex_row *row = cc_lex_find(CC_LEX(walk), word, n);

    return row ? row : cc_lex_find(CC_LEX(walk), cc_lemma(word, CC_NOUN, buf), n);
}

/* What a passage says of walks of life, up to WALKS_MAX. Of a former employee only
 * for whom he does it. */
static uint32_t read_walks(const struct cc_passage *x, struct walk *out)
{
    bool former = cc_walk_is_former(x);
    uint32_t count = 0;

    for (uint32_t i = 0; i < x->n; i++) {
        size_t n;
        const struct cc_lex_row *row = walks_of(cc_passage_text(&x->word[i]), &n);

        for (size_t k = 0; row && k < n && count < WALKS_MAX; k++)
            if (!former ||
                cc_str_eq(cc_lex_col(&row[k], WALK_RESPECT), CC_LIT("service")))
                out[count++] = (struct walk){ cc_lex_col(&row[k], WALK_RESPECT),
                                              cc_lex_col(&row[k], WALK_VALUE) };
    }
    return count;
}

/* The same in one respect. */
static int meet_in(cc_str respect, const struct walk *p, uint32_t n, const struct walk *q,
                   uint32_t m)
{
    int out = 0;

    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < m; k++)
            if (cc_str_eq(p[i].respect, respect) && cc_str_eq(q[k].respect, respect)) {
                if (cc_str_eq(p[i].value, q[k].value))
                    return 1;
                out = -1;
            }
    return out;
}

int cc_walks_meet(const struct cc_passage *x, const struct cc_passage *y)
{
    struct walk p[WALKS_MAX], q[WALKS_MAX];
    uint32_t n = read_walks(x, p), m = read_walks(y, q);
    int out = 0;

    for (uint32_t i = 0; i < n && out >= 0; i++) {
        int here = meet_in(p[i].respect, p, n, q, m);

        out = here ? here : out;
    }
    return out;
}

/* Whether a word of y is of the nation, or of one that meets it. *said: y names one. */
static bool has_nation(const struct cc_passage *y, cc_str nation, bool *said)
{
    for (uint32_t i = 0; i < y->n; i++) {
        cc_str other = cc_lex_get(CC_LEX(demonym), cc_passage_text(&y->word[i]), 1);

        *said |= other.n > 0;
        if (other.n && (cc_str_eq(nation, other) || cc_places_meet(nation, other)))
            return true;
    }
    return false;
}

bool cc_walks_of_two_nations(const struct cc_passage *x, const struct cc_passage *y)
{
    bool here = false, there = false;

    for (uint32_t i = 0; i < x->n; i++) {
        cc_str nation = cc_lex_get(CC_LEX(demonym), cc_passage_text(&x->word[i]), 1);

        if (nation.n && has_nation(y, nation, &there))
            return false;
        here |= nation.n > 0;
    }
    return here && there;
}
