/*
 * Where a content ends, second half: words that are the reporter's again are cut off,
 * such as a second cue, an afterthought, a contrast.
 */
#include "work.h"

enum { LONG_ENOUGH = 4, AHEAD = 8, FRONTED_WORDS = 4, TAILS_MAX = 2 };

static bool has_between(const struct unit *u, int32_t lo, int32_t hi,
                        bool (*is)(const struct unit *, int32_t))
{
    for (int32_t i = lo; i <= hi; i++)
        if (is(u, i))
            return true;
    return false;
}

static int32_t first_finite(const struct unit *u, int32_t lo, int32_t hi)
{
    for (int32_t i = lo; i <= hi; i++)
        if (word_finite(u, i))
            return i;
    return -1;
}

static bool is_and_or(const struct unit *u, int32_t i)
{
    return word_is(u, i, "and") || word_is(u, i, "or");
}

static bool is_that_who(const struct unit *u, int32_t i)
{
    return word_is(u, i, "that") || word_is(u, i, "who") || word_is(u, i, "which");
}

/* Is what stands behind the comma at k an afterthought: "..., who ...", "..., a lawyer"?
 */
static bool is_afterthought(const struct unit *u, int32_t k, int32_t hi)
{
    int32_t finite = first_finite(u, k + 1, hi);

    if (word_class(u, k + 1) & W_TAIL)
        return true;
    return (word_class(u, k + 1) & W_ARTICLE) &&
           (finite < 0 || has_between(u, k + 1, finite, is_that_who)) &&
           u->tree.node[k - 1].xpos != CC_XPOS_CD &&
           !has_between(u, k + 1, hi < k + 3 ? hi : k + 3, is_and_or);
}

static int32_t cut_tail(const struct unit *u, struct range r, int32_t end)
{
    for (unsigned step = 0; step < TAILS_MAX; step++) {
        int32_t k = r.hi;
        while (k > r.lo + 2 &&
               !((word_comma(u, k) || word_dash(u, k)) && word_plain(u, k)))
            k--;
        if (k <= r.lo + 3 || k >= r.hi || r.hi < end - 1 || !is_afterthought(u, k, r.hi))
            break;
        r.hi = k - 1;
    }
    return r.hi;
}

/* Does the cue stand in a clause before the main one: "While X said S, Y went"? */
static bool is_subordinate_cue(const struct unit *u, int32_t cue)
{
    int32_t mark = -1;
    uint8_t x = u->tree.node[cue].xpos;
    size_t at = 0;

    for (int32_t i = 0; i < cue && mark < 0; i++)
        if (u->tree.node[i].dep == CC_DEP_MARK && (word_class(u, i) & W_SUBORD) &&
            u->tree.node[i].head >= i && word_plain(u, i))
            mark = i;
    if (mark >= 0 &&
        (dep_is(u, cue, CC_DEP_ADVCL) || (mark <= 1 && u->tree.node[mark].head == cue)))
        return true;
    if (x == CC_XPOS_VBG && cue <= 2 &&
        is_held_back(u, cue)) /* "Instead of saying S, X" */
        return true;
    /* "In addition to saying S, X" */
    if (x == CC_XPOS_VBG && cue <= FRONTED_WORDS && u->tree.root > cue &&
        child_of(u, cue, CC_DEP_NSUBJ) < 0 && child_of(u, cue, CC_DEP_AUX) < 0)
        return true;
    return (x == CC_XPOS_VBG || x == CC_XPOS_VBN || dep_is(u, cue, CC_DEP_ADVCL)) &&
           cue <= 2 && cc_is_upper(cc_utf8_next(u->tree.node[cue].form, &at));
}

static int32_t cut_main_clause(const struct unit *u, struct range r, int32_t cue)
{
    if (cue >= r.lo || !is_subordinate_cue(u, cue) ||
        !(u->tree.node[cue].head > cue || cue <= 8))
        return r.hi;
    for (int32_t k = r.lo + 2; k < r.hi; k++) {
        uint8_t t = u->tree.node[k + 1].upos;
        bool subject = ((t == CC_UPOS_PRON || t == CC_UPOS_PROPN) &&
                        !(word_class(u, k + 1) & W_RELATIVE)) ||
                       t == CC_UPOS_DET;
        if (word_comma(u, k) && word_plain(u, k) && word_plain(u, k + 1) && subject &&
            first_finite(u, k + 2, r.hi < k + AHEAD ? r.hi : k + AHEAD) >= 0)
            return k - 1;
    }
    return r.hi;
}

/* "and continued that way" is no act of saying; "and noted that" and "and noted: " are.
 */
static bool has_that(const struct unit *u, int32_t verb, int32_t hi)
{
    for (int32_t i = verb + 1; i <= hi && i < verb + AHEAD; i++)
        if (word_is(u, i, "that") || word_is(u, i, ":") || word_comma(u, i) ||
            word_mark(u, i) || dep_is(u, i, CC_DEP_MARK))
            return true;
    return false;
}

/* "and VERB ..." at k, with a cue of the same form as the one before: the speaker's next
 * act. */
static bool is_next_cue(const struct unit *u, int32_t k, int32_t hi, int32_t cue)
{
    int32_t j = k + 1;
    uint8_t x, y = u->tree.node[cue].xpos;

    while (j <= hi && u->tree.node[j].xpos == CC_XPOS_RB)
        j++;
    if (j > hi || !word_verb(u, j) || !word_plain(u, j))
        return false;
    x = u->tree.node[j].xpos;
    if (x == CC_XPOS_VB)
        return false;
    if (x != y && !(((x == CC_XPOS_VBN && y == CC_XPOS_VBD) ||
                     (x == CC_XPOS_VBD && y == CC_XPOS_VBN)) &&
                    child_of(u, j, CC_DEP_AUX) < 0))
        return false;
    return is_speech(u, j, CUE_ZERO | CUE_NP | CUE_AS | CUE_INF | CUE_INFOBJ) ||
           (is_speech(u, j, CUE_THAT) && has_that(u, j, hi));
}

/* "..., but hasn't decided", "..., but that ...": the same content goes on. */
static bool but_goes_on(const struct unit *u, int32_t but, int32_t hi)
{
    int32_t j = but + 1;

    if (word_is(u, j, "that"))
        return true;
    while (j < hi && u->tree.node[j].xpos == CC_XPOS_RB)
        j++;
    if (!word_finite(u, j))
        return false;
    if (dep_is(u, j, CC_DEP_AUX) && u->tree.node[j].head > j)
        j = u->tree.node[j].head;
    return cue_of(u, j).kind != CUE_SPEECH;
}

static bool ends_at_comma(const struct unit *u, struct range r, int32_t k)
{
    int32_t next = k + 1, j = next;
    bool far = k - r.lo > LONG_ENOUGH;

    if (next > r.hi || !word_plain(u, next))
        return false;
    if (u->tree.node[next].xpos == CC_XPOS_RB && next < r.hi)
        j = next + 1;
    if (u->tree.node[j].xpos == CC_XPOS_VBG &&
        is_speech(u, j, CUE_THAT | CUE_NP | CUE_AS | CUE_PP))
        return true;
    if (word_is(u, next, "according"))
        return true;
    if (far && (word_class(u, next) & (W_CONTRAST | W_TRAIL)) && !word_is(u, next, "but"))
        return !(word_class(u, next) & W_TRAIL) ||
               !has_between(u, next, r.hi, word_comma);
    if (far && word_is(u, next, "but"))
        return !but_goes_on(u, next, r.hi);
    return word_is(u, next, "and") && (is_speech(u, k + 2, CUE_THAT) ||
                                       (k + 3 <= r.hi && is_speech(u, k + 3, CUE_THAT)));
}

/* "said he was “tired,” referring to the vote", "said it was “lost” before leaving": does
 * the reporter go on right behind a quote that ends before k? */
static bool ends_behind_quote(const struct unit *u, struct range r, int32_t k)
{
    bool inside = word_mark(u, k - 1) && word_comma(u, k - 2);
    int32_t next = word_comma(u, k) ? k + 1 : k;

    if (k - 1 <= r.lo || !word_mark(u, k - 1) || next > r.hi || !word_plain(u, next))
        return false;
    if (u->tree.node[next].xpos == CC_XPOS_VBG)
        return inside || next > k;
    if (inside || next > k)
        return (word_class(u, next) & (W_PLACE | W_DATE)) ||
               (word_is(u, next, "but") && word_finite(u, next + 1));
    return word_is(u, next, "before") && next < r.hi &&
           u->tree.node[next + 1].xpos == CC_XPOS_VBG;
}

static int32_t cut_inside(const struct unit *u, struct range r, int32_t cue)
{
    for (int32_t k = r.lo + 2; k <= r.hi; k++) {
        bool far = k - r.lo > LONG_ENOUGH;
        if (!word_plain(u, k))
            continue;
        if (ends_behind_quote(u, r, k))
            return k - 1;
        if ((word_is(u, k, "and") || word_is(u, k, "but") || word_is(u, k, "then")) &&
            k - r.lo > 2 && is_next_cue(u, k, r.hi, cue)) {
            r.hi = k - 1;
            while (r.hi > r.lo && word_comma(u, r.hi))
                r.hi--;
            break;
        }
        if (word_comma(u, k) && ends_at_comma(u, r, k))
            return k - 1;
        /* a sentence of its own; "; and that ..." and lists go on */
        if (far && word_is(u, k, ";") && !word_is(u, k + 1, "that") &&
            !word_is(u, k + 2, "that") && first_finite(u, k + 1, r.hi) >= 0)
            return k - 1;
        if (far && word_dash(u, k) && k < r.hi &&
            ((word_class(u, k + 1) & W_ARTICLE) || is_and_or(u, k + 1) ||
             word_is(u, k + 1, "but") || word_is(u, k + 1, "which")) &&
            !has_between(u, k + 1, r.hi, word_dash))
            return k - 1;
    }
    return r.hi;
}

struct range content_cut(const struct unit *u, struct range r, int32_t cue)
{
    r.hi = cut_tail(u, r, content_end(u));
    r.hi = cut_main_clause(u, r, cue);
    r.hi = cut_inside(u, r, cue);
    return r;
}
