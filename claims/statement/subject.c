/* Who does it: the subject of a verb, and the words of a noun phrase. */
#include "work.h"

enum { CLIMB_MAX = 6, FRONTED_WORDS = 4, SPEAKER_WORDS_MAX = 12, DESCRIPTION_WORDS = 12 };

static bool is_name_or_noun(const struct unit *u, int32_t i)
{
    uint8_t t = u->tree.node[i].upos;
    return t == CC_UPOS_NOUN || t == CC_UPOS_PROPN;
}

static bool is_active_subject(const struct unit *u, int32_t k)
{
    return dep_is(u, k, CC_DEP_NSUBJ) && u->tree.node[k].dep != CC_DEP_NSUBJ_PASS &&
           !u->word[k].placeholder;
}

static bool is_reflexive(const struct unit *u, int32_t i)
{
    cc_str s = word_lower(u, i);
    return cc_str_ends(s, CC_LIT("self")) || cc_str_ends(s, CC_LIT("selves"));
}

/* The active subject nearest to the verb, before it where one stands there and nothing is
 * inverted, or -1; *passive: a passive one. */
static int32_t own_subject(const struct unit *u, int32_t verb, bool inverted,
                           int32_t *passive)
{
    int32_t best = -1;

    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k]) {
        if (u->tree.node[k].dep == CC_DEP_NSUBJ_PASS && !u->word[k].placeholder)
            *passive = k;
        if (best >= 0 && k > verb && !inverted)
            continue;
        if (is_active_subject(u, k) &&
            (best < 0 || (k < verb ? verb - k : k - verb) <
                             (best < verb ? verb - best : best - verb)))
            best = k;
    }
    /* "Hobb himself said" */
    if (best > 0 && u->tree.node[best].upos == CC_UPOS_PRON && is_reflexive(u, best) &&
        is_name_or_noun(u, best - 1))
        best--;
    return best;
}

static bool may_invert(const struct unit *u, int32_t k)
{
    switch (u->tree.node[k].dep) {
    case CC_DEP_NSUBJ:
    case CC_DEP_OBJ:
    case CC_DEP_IOBJ:
    case CC_DEP_OBL_UNMARKED:
    case CC_DEP_APPOS:
    case CC_DEP_PARATAXIS:
    case CC_DEP_CCOMP:
    case CC_DEP_XCOMP:
    case CC_DEP_DEP:
    case CC_DEP_ROOT:
        return word_nominal(u, k) && !u->word[k].placeholder;
    default:
        return false;
    }
}

/* "said X": the first nominal child behind the verb, whatever the parser calls it. */
static int32_t inverted_subject(const struct unit *u, int32_t verb, bool has_own)
{
    int32_t first = -1;

    for (int32_t k = u->tree.first_child[verb]; k >= 0; k = u->tree.next_sibling[k]) {
        if (k < verb || !may_invert(u, k))
            continue;
        if (u->tree.node[k].dep == CC_DEP_NSUBJ)
            return k;
        if (first < 0)
            first = k;
    }
    if (first < 0 || has_own)
        return -1;
    for (int32_t i = verb; i < first; i++)
        if (word_comma(u, i))
            return -1;
    return first;
}

/* Has a copula or a subject: a nominal predicate, no noun that a participle hangs on. */
static bool is_predicate(const struct unit *u, int32_t i)
{
    return child_of(u, i, CC_DEP_COP) >= 0 || child_of(u, i, CC_DEP_NSUBJ) >= 0;
}

int32_t subject_of(const struct unit *u, int32_t verb, bool inverted)
{
    for (unsigned step = 0; step <= CLIMB_MAX; step++, inverted = false) {
        int32_t passive = -1, own = own_subject(u, verb, inverted, &passive),
                head = u->tree.node[verb].head;
        uint8_t dep = u->tree.node[verb].dep;

        if (inverted) {
            int32_t k = inverted_subject(u, verb, own >= 0);
            if (k >= 0)
                return k;
        }
        if (own >= 0)
            return own;
        /* "X was forced to reply and said", "is expected to testify": who suffers the one
         * does the other */
        if (passive >= 0 || head < 0)
            return step && passive >= 0 ? passive : -1;
        if (dep == CC_DEP_ACL && is_held_back(u, verb) && u->tree.node[head].head >= 0) {
            verb = u->tree.node[head].head; /* "stopped short of saying" */
            continue;
        }
        if (dep == CC_DEP_ACL)
            return head;
        if (dep == CC_DEP_CCOMP && u->tree.node[verb].xpos != CC_XPOS_VBG)
            return -1;
        if (!cc_dep_is(dep, CC_DEP_AUX) && dep != CC_DEP_COP && dep != CC_DEP_CONJ &&
            !cc_dep_is(dep, CC_DEP_ADVCL) && dep != CC_DEP_XCOMP &&
            dep != CC_DEP_PARATAXIS && dep != CC_DEP_DEP && dep != CC_DEP_CCOMP)
            return -1;
        if (is_name_or_noun(u, head) && !is_predicate(u, head) && dep != CC_DEP_AUX &&
            dep != CC_DEP_COP)
            return dep == CC_DEP_CONJ ? -1 : head;
        verb = head;
    }
    return -1;
}

static bool comma_between(const struct unit *u, int32_t a, int32_t b)
{
    for (int32_t i = a < b ? a : b; i < (a < b ? b : a); i++)
        if (word_comma(u, i))
            return true;
    return false;
}

/* "Outside the court, her lawyer, Ann Hale, said": read as the court's other name, the
 * lawyer hangs on it. */
static int32_t behind_fronted(const struct unit *u, int32_t k)
{
    if (!dep_is(u, k, CC_DEP_OBL) || child_of(u, k, CC_DEP_CASE) < 0)
        return k;
    for (int32_t c = u->tree.first_child[k]; c >= 0; c = u->tree.next_sibling[c])
        if (c > k && dep_is(u, c, CC_DEP_APPOS) && word_source(u, c))
            return c;
    return k;
}

/* Climbs from the last word of a noun phrase to its head, within the words before
 * `limit`. */
static int32_t phrase_head(const struct unit *u, int32_t i, int32_t limit)
{
    for (;;) {
        int32_t h = u->tree.node[i].head;
        uint8_t d = u->tree.node[i].dep;
        if (h < 0 || h >= limit || h == i || !is_name_or_noun(u, h) ||
            comma_between(u, h, i))
            return i;
        if (!cc_dep_is(d, CC_DEP_FLAT) && d != CC_DEP_COMPOUND &&
            !cc_dep_is(d, CC_DEP_NMOD) && d != CC_DEP_CONJ && d != CC_DEP_APPOS)
            return i;
        i = h;
    }
}

int32_t subject_nearby(const struct unit *u, int32_t verb)
{
    int32_t first = -1, last = -1;

    for (int32_t k = 0; k < verb; k++)
        if (word_source(u, k) && word_plain(u, k)) {
            first = first < 0 ? k : first;
            last = k;
        }
    if (last < 0)
        return -1;
    if (last == verb - 1 ||
        (last == verb - 2 &&
         (word_finite(u, verb - 1) || u->tree.node[verb - 1].xpos == CC_XPOS_RB)))
        return phrase_head(u, last, verb);
    if (verb < 2 || !word_comma(u, verb - 1))
        return -1;
    for (int32_t k = first; k <= last; k++) {
        uint8_t d = u->tree.node[k].dep;
        bool top = cc_dep_is(d, CC_DEP_NSUBJ) || cc_dep_is(d, CC_DEP_OBL) ||
                   d == CC_DEP_ROOT || d == CC_DEP_DEP || d == CC_DEP_DISLOCATED ||
                   d == CC_DEP_PARATAXIS;
        if (top && word_source(u, k) && word_plain(u, k) &&
            !(word_class(u, k) & W_RELATIVE) &&
            (u->tree.node[k].upos != CC_UPOS_NOUN || k < 6))
            return behind_fronted(u, k);
    }
    return first;
}

/* "On Monday Hale said", "In Monday's debate Monday, Hale said", with the day for the
 * subject: who stands behind it. */
static int32_t behind_day(const struct unit *u, int32_t i)
{
    int32_t k = i + 1;

    if (i < 0 || !word_time(u, i))
        return i;
    if (word_comma(u, k))
        k++;
    return (uint32_t)k < u->n && (u->tree.node[k].upos == CC_UPOS_PROPN ||
                                  u->tree.node[k].xpos == CC_XPOS_PRP)
               ? k
               : i;
}

/* "the guards, who saw it, said", with "who" read as the subject of both: the guards. */
static int32_t before_relative(const struct unit *u, int32_t i, int32_t verb)
{
    struct range clause = { i + 1, verb - 2 };

    return i > 1 && word_is(u, i, "who") && word_comma(u, i - 1) &&
                   word_source(u, i - 2) && word_comma(u, verb - 1) &&
                   range_has_finite(u, clause)
               ? phrase_head(u, i - 2, i)
               : i;
}

int32_t subject_named(const struct unit *u, int32_t subject, int32_t verb)
{
    int32_t lo, hi, first;
    bool noun = false;

    lo = hi = subject = before_relative(u, behind_day(u, subject), verb);

    while (lo > 0 && subject - lo < DESCRIPTION_WORDS && !word_comma(u, lo) &&
           !word_verb(u, lo) && word_plain(u, lo)) {
        noun = noun || u->tree.node[lo].upos == CC_UPOS_NOUN;
        lo--;
    }
    while (hi < verb && !word_comma(u, hi))
        hi++;
    if (subject < 0 || subject >= verb || !noun || !word_comma(u, lo) || hi >= verb ||
        lo == 0 || u->tree.node[lo - 1].upos != CC_UPOS_PROPN || word_time(u, lo - 1) ||
        range_has_finite(u, (struct range){ hi, verb - 1 }))
        return subject;
    first = lo - 1;
    while (first > 0 && u->tree.node[first - 1].upos == CC_UPOS_PROPN)
        first--;
    /* one word may be the town of "in Corran, police, ..." */
    if (first == lo - 1 ||
        (first > 0 && !word_comma(u, first - 1) && !word_mark(u, first - 1)))
        return subject;
    return first;
}

static int32_t root_subject(const struct unit *u)
{
    for (int32_t k = u->tree.first_child[u->tree.root]; k >= 0;
         k = u->tree.next_sibling[k])
        if (dep_is(u, k, CC_DEP_NSUBJ) && !u->word[k].placeholder)
            return k;
    return -1;
}

/* "X denied the claim that Y left, saying B": the cue in whose content the head stands.
 */
static int32_t cue_above(const struct unit *u, int32_t verb)
{
    const unsigned frames = CUE_THAT | CUE_NP | CUE_AS;

    for (unsigned step = 0; step < CLIMB_MAX && !is_speech(u, verb, frames); step++) {
        int32_t head = u->tree.node[verb].head;
        uint8_t dep = u->tree.node[verb].dep;
        bool inside = dep == CC_DEP_CCOMP || dep == CC_DEP_XCOMP || dep == CC_DEP_ACL ||
                      (!word_verb(u, verb) && dep != CC_DEP_CONJ);
        if (!inside || head < 0 || head > verb || !word_plain(u, head))
            return -1;
        verb = head;
    }
    return is_speech(u, verb, frames) ? verb : -1;
}

/* "..., saying B": of the main verb, not of the noun the participle was hung on. */
static int32_t subject_of_participle(const struct unit *u, int32_t verb)
{
    int32_t head = u->tree.node[verb].head, s = -1;

    if (head >= 0 && word_verb(u, head) && dep_is(u, verb, CC_DEP_ADVCL)) {
        int32_t outer = cue_above(u, head);
        s = subject_of(u, outer >= 0 ? outer : head, false);
    }
    if (s < 0 && u->tree.root >= 0 && u->tree.root < verb &&
        !u->word[u->tree.root].placeholder)
        s = root_subject(u);
    return s;
}

/* Who stands first, in no prepositional phrase and no quote. */
static int32_t first_source(const struct unit *u, int32_t end)
{
    for (int32_t k = 0; k < end; k++)
        if (word_source(u, k) && word_plain(u, k) && u->tree.node[k].xpos != CC_XPOS_WP &&
            (dep_is(u, k, CC_DEP_NSUBJ) || u->tree.node[k].dep == CC_DEP_ROOT ||
             u->tree.node[k].dep == CC_DEP_DISLOCATED) &&
            child_of(u, k, CC_DEP_CASE) < 0)
            return k;
    return -1;
}

int32_t subject_anyhow(const struct unit *u, int32_t verb)
{
    int32_t k = verb - 1;
    size_t at = 0;

    if (!word_finite(u, verb) && u->tree.node[verb].xpos == CC_XPOS_VB)
        return -1;
    while (k > 0 && (u->tree.node[k].xpos == CC_XPOS_RB || dep_is(u, k, CC_DEP_AUX) ||
                     word_is(u, k, "since")))
        k--;
    if (word_is(u, k, ")"))
        while (k > 0 && !word_is(u, k + 1, "("))
            k--;
    if (k < 0 || !word_plain(u, k))
        return -1;
    if (word_time(u, k))
        return first_source(u, k);
    if (word_source(u, k) || u->tree.node[k].upos == CC_UPOS_NUM)
        return phrase_head(u, k, verb);
    /* "Cook said": a name read as a verb */
    if (cc_is_upper(cc_utf8_next(u->tree.node[k].form, &at)) &&
        u->tree.node[k].upos != CC_UPOS_PRON && !word_class(u, k))
        return k;
    return word_comma(u, k) || word_dash(u, k) || (word_class(u, k) & W_COORD)
               ? first_source(u, k)
               : -1;
}

/* "After saying S, X left" */
static bool is_fronted(const struct unit *u, int32_t verb)
{
    int32_t root = u->tree.root;

    return u->tree.node[verb].xpos == CC_XPOS_VBG && verb <= FRONTED_WORDS &&
           root > verb && word_verb(u, root) && child_of(u, verb, CC_DEP_NSUBJ) < 0;
}

int32_t subject_outside(const struct unit *u, int32_t found, int32_t verb)
{
    int32_t other = -1, k = found - 1;

    if ((word_class(u, found) & W_RELATIVE) && found < verb &&
        (word_comma(u, verb - 1) || word_dash(u, verb - 1))) {
        while (k > 0 && (word_comma(u, k) || word_dash(u, k)))
            k--;
        other = word_source(u, k) && word_plain(u, k) ? phrase_head(u, k, found) : -1;
    } else if (is_fronted(u, verb) && found < verb &&
               !cc_lex_has(CC_LEX(cuenoun), u->tree.node[found].lemma))
        other = root_subject(u);
    return other >= 0 ? other : found;
}

int32_t subject_shared(const struct unit *u, int32_t verb)
{
    uint8_t x = u->tree.node[verb].xpos;
    int32_t j = verb - 1;
    bool quote_before;

    while (j > 0 && u->tree.node[j].xpos == CC_XPOS_RB)
        j--;
    if (j < 0)
        return -1;
    if (word_class(u, j) & W_COORD) {
        for (int32_t v = j - 1; v >= 0; v--) {
            uint8_t y = u->tree.node[v].xpos;
            if (!word_verb(u, v) || !word_plain(u, v) || cue_of(u, v).kind == CUE_NOT ||
                (y != x && !(x == CC_XPOS_VBN && y == CC_XPOS_VBD)))
                continue;
            return subject_of(u, v, false);
        }
        return -1;
    }
    quote_before = word_mark(u, j) && j > 0 && word_comma(u, j - 1);
    if (x == CC_XPOS_VBG && (word_comma(u, j) || word_dash(u, j) || quote_before ||
                             (word_class(u, j) & W_SUBORD)))
        return subject_of_participle(u, verb);
    return -1;
}

int32_t subject_quoted(const struct unit *u, int32_t verb)
{
    int32_t head = u->tree.node[verb].head;

    if (u->tree.node[verb].xpos != CC_XPOS_VBG || !word_is(u, verb - 1, "as") ||
        head < 0 || head > verb || cue_of(u, head).kind != CUE_SPEECH)
        return -1;
    return child_of(u, head, is_passive(u, head) ? CC_DEP_NSUBJ : CC_DEP_OBJ);
}

/* Does child k of head belong to the speaker's words? */
static bool in_phrase(const struct unit *u, int32_t top, int32_t head, int32_t k)
{
    uint8_t d = u->tree.node[k].dep;

    if (u->word[k].placeholder)
        return false;
    switch (d) {
    case CC_DEP_PARATAXIS:
    case CC_DEP_CCOMP:
    case CC_DEP_COP:
    case CC_DEP_MARK:
    case CC_DEP_PUNCT:
        return false;
    case CC_DEP_ADVMOD:
        return k <= top;
    case CC_DEP_CONJ:
        return !word_verb(u, k);
    case CC_DEP_CASE:
        return !(head == top && k < top);
    case CC_DEP_APPOS:
        for (int32_t i = head; i < k; i++)
            if (word_comma(u, i))
                return false;
        return true;
    default:
        return !cc_dep_is(d, CC_DEP_ACL) && !cc_dep_is(d, CC_DEP_ADVCL) &&
               !cc_dep_is(d, CC_DEP_AUX) && !cc_dep_is(d, CC_DEP_NSUBJ) &&
               !cc_dep_is(d, CC_DEP_CSUBJ) && !cc_dep_is(d, CC_DEP_OBL);
    }
}

/* Is i a word of the phrase: is every step from it up to the top one that in_phrase
 * allows? */
static bool reaches(const struct unit *u, int32_t top, int32_t i)
{
    for (unsigned step = 0; i != top; step++) {
        int32_t head = u->tree.node[i].head;
        if (head < 0 || step > 2 * SPEAKER_WORDS_MAX || !in_phrase(u, top, head, i))
            return false;
        i = head;
    }
    return true;
}

static bool is_joint(const struct unit *u, int32_t i)
{
    return word_comma(u, i) || word_is(u, i, "-") || word_is(u, i, ".") ||
           word_is(u, i, "'s") || word_mark(u, i);
}

/* Without what is no part of the name before it and behind it, and no half of a title. */
static struct range phrase_proper(const struct unit *u, int32_t head, struct range r)
{
    /* "and X said", "Unless X says" */
    while (r.lo < head && (word_class(u, r.lo) & (W_COORD | W_SUBORD)) &&
           u->tree.node[r.lo].upos != CC_UPOS_ADV)
        r.lo++;
    for (int32_t k = head + 1; k < r.hi; k++)
        if ((word_class(u, k) & W_DATE) && word_time(u, k + 1))
            r.hi = k - 1;
    /* “Orange Is the New Mill” star Selene Lee: a title is no half of one */
    while (r.lo > 0 && word_plain(u, head) && !word_plain(u, r.lo) &&
           u->word[r.lo - 1].quote == u->word[r.lo].quote)
        r.lo--;
    return r;
}

struct range noun_phrase(const struct unit *u, int32_t head)
{
    struct range r = { head, head };
    int32_t n = (int32_t)u->n;

    /* "the 23-year-old" */
    while (r.lo > 1 && u->tree.node[r.lo - 1].xpos == CC_XPOS_HYPH)
        r.lo -= 2;
    while (r.lo > 0 &&
           (reaches(u, head, r.lo - 1) ||
            (is_joint(u, r.lo - 1) && r.lo > 1 && reaches(u, head, r.lo - 2))))
        r.lo--;
    while (r.hi + 1 < n && (reaches(u, head, r.hi + 1) ||
                            (is_joint(u, r.hi + 1) && !word_is(u, r.hi + 1, ".") &&
                             r.hi + 2 < n && reaches(u, head, r.hi + 2))))
        r.hi++;
    r = phrase_proper(u, head, r);
    if (r.hi - r.lo >= SPEAKER_WORDS_MAX) {
        int32_t k = head;
        while (k < r.hi && !word_comma(u, k + 1))
            k++;
        r.hi = k;
        if (r.hi - r.lo >= SPEAKER_WORDS_MAX) {
            r.lo = r.lo > head - 4 ? r.lo : head - 4;
            r.hi = r.hi < head + 4 ? r.hi : head + 4;
        }
    }
    return r;
}
