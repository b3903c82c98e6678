/*
 * A change of mind whose second half has no subject of its own: "backed the toll, but now
 * plans to fight it". That it has none makes both of one holder, however the parser hung
 * them, so that this goes by the words in order.
 */
#include "parts.h"

enum { BACK = 30, AHEAD = 5, LEAD = 3, SHOWN = 24 }; /* words */

static bool is_one_of(const struct piece *p, int32_t i, const char *x, const char *y)
{
    return node_is_word(p, i, x) || node_is_word(p, i, y);
}

static bool denies(const struct piece *p, int32_t i)
{
    return node_denies(p, i) || node_is_word(p, i, "to");
}

/* The verb behind "but", with nothing but adverbs and "has" between; or -1. */
static int32_t verb_behind(const struct piece *p, int32_t from)
{
    for (int32_t i = from + 1; i <= from + AHEAD && i < (int32_t)p->t.n; i++) {
        uint8_t kind = p->t.node[i].upos;

        if (kind == CC_UPOS_VERB)
            return cc_xpos_is_finite(p->t.node[i].xpos) ||
                           p->t.node[i].xpos == CC_XPOS_VBN
                       ? i
                       : -1;
        if (denies(p, i) || (kind != CC_UPOS_ADV && !is_one_of(p, i, "has", "have") &&
                             !is_one_of(p, i, "since", "had")))
            return -1;
    }
    return -1;
}

static bool is_side(cc_str stand)
{
    return stand.n && !cc_str_eq(stand, CC_LIT("finds"));
}

/* The nearest verb before it that tells where somebody stood, no other told of between;
 * or -1. */
static int32_t verb_before(const struct piece *p, int32_t from)
{
    for (int32_t i = from - 1; i >= 0 && i + BACK >= from; i--) {
        bool stood =
            p->t.node[i].upos == CC_UPOS_VERB && is_side(verb_stand(p, i)) &&
            (p->t.node[i].xpos == CC_XPOS_VBD || p->t.node[i].xpos == CC_XPOS_VBN);

        for (int32_t k = i - 1; stood && k >= 0 && k + LEAD >= i; k--)
            if (denies(p, k) || is_one_of(p, k, "was", "were") ||
                is_one_of(p, k, "is", "are") || is_one_of(p, k, "been", "be"))
                return -1;
        if (stood)
            return i;
        if (cc_xpos_is_finite(p->t.node[i].xpos) || p->t.node[i].upos == CC_UPOS_SCONJ ||
            p->t.node[i].xpos == CC_XPOS_WP)
            return -1;
    }
    return -1;
}

/* The first word of the clause of a verb, with its subject. */
static int32_t first_word(const struct piece *p, int32_t verb)
{
    int32_t i = verb;

    while (i > 0 && i + SHOWN > verb && !cc_xpos_is_finite(p->t.node[i - 1].xpos) &&
           p->t.node[i - 1].upos != CC_UPOS_SCONJ &&
           p->t.node[i - 1].upos != CC_UPOS_CCONJ)
        i--;
    return i;
}

/* The last word before a mark. */
static int32_t last_word(const struct piece *p, int32_t i)
{
    for (int32_t n = 0;
         n < SHOWN && i + 1 < (int32_t)p->t.n && p->t.node[i + 1].upos != CC_UPOS_PUNCT;
         n++)
        i++;
    return i;
}

static void put(struct piece *p, struct clauses *cs, int32_t holder, int32_t from,
                int32_t to, cc_str frame)
{
    turned_put(p, cs, p->clause_in[holder], frame, reply_words(p, from, to), holder);
}

static bool is_read(const struct piece *p, const struct clauses *cs, int32_t verb)
{
    uint32_t in = p->clause_in[verb];

    return in >= cs->n || cs->at[in].surface >= 0;
}

void elided_claims(struct piece *p, struct clauses *cs)
{
    for (int32_t i = 1; i + 1 < (int32_t)p->t.n; i++) {
        bool but = is_one_of(p, i, "but", "yet");

        if (p->question || (!but && !node_is_word(p, i, "and")) ||
            p->token[i] == CC_NO_INDEX || p->r->inner[p->token[i]] != p->statement)
            continue;
        int32_t now = verb_behind(p, i), once = verb_before(p, i);
        if (now < 0 || once < 0 || p->clause_in[once] >= cs->n ||
            (is_read(p, cs, once) && is_read(p, cs, now)) ||
            clause_mode(p, cs, p->clause_in[once]) != CC_MODE_ASSERTED)
            continue;
        bool first = cc_str_eq(turned_when(p, once - LEAD, once + 1), CC_LIT("then"));
        bool later =
            verb_turns(p, now) || (verb_stand(p, now).n &&
                                   cc_str_eq(turned_when(p, i + 1, now), CC_LIT("now")));
        if (!later || (!first && !but))
            continue;
        put(p, cs, once, first_word(p, once), i - 1, CC_LIT("ONCE"));
        put(p, cs, once, i, last_word(p, now), CC_LIT("NOW"));
    }
}
