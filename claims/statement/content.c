/*
 * Where a content ends, first half: the subtree of a complement ends too early where the
 * parser hung the rest of the clause on the cue or above it; this takes such a rest in.
 */
#include "work.h"

enum { JOINS_MAX = 3, DATELINE_WORDS = 16 };

int32_t content_end(const struct unit *u)
{
    int32_t end = (int32_t)u->n - 1;

    while (end > 0 && (word_full_stop(u, end) || word_is(u, end, ";")))
        end--;
    return end;
}

int32_t content_start(const struct unit *u, int32_t before)
{
    int32_t a = 0;

    for (int32_t i = 1; i < before && i < DATELINE_WORDS; i++) {
        cc_str first = u->tree.node[0].form;
        size_t at = 0;
        if (word_dash(u, i) && first.n > 2 && cc_is_upper(cc_utf8_next(first, &at)) &&
            cc_is_upper(cc_utf8_next(first, &at)))
            a = i + 1;
    }
    while (a < before && (word_dash(u, a) || word_is(u, a, "•") || word_is(u, a, "*")))
        a++;
    if (a < before && (word_class(u, a) & W_OPENER) && !word_is(u, a, "still"))
        a++;
    return a;
}

static bool is_stop(const struct unit *u, int32_t k, int32_t cue)
{
    int32_t h = u->tree.node[k].head;

    if (word_comma(u, k) || word_dash(u, k) || word_is(u, k, ";") || word_is(u, k, ":") ||
        word_is(u, k, "("))
        return true;
    if (u->tree.node[k].dep == CC_DEP_CC && h >= 0 &&
        u->tree.node[h].dep == CC_DEP_CONJ && u->tree.node[h].head <= cue)
        return true;
    return word_class(u, k) & W_CONTRAST;
}

static int32_t complete_quote(const struct unit *u, int32_t hi)
{
    int32_t n = (int32_t)u->n;
    uint32_t q = u->word[hi].quote;

    if (q == CC_NO_INDEX && hi + 1 < n && word_mark(u, hi + 1) &&
        !u->word[hi + 1].placeholder)
        q = u->word[hi + 1].quote;
    if (q == CC_NO_INDEX)
        return hi;
    while (hi + 1 < n && u->word[hi + 1].quote == q)
        hi++;
    return hi;
}

/* Words at which a clause taken in ends at the latest: a comma and a word that opens
 * another. */
static bool opens_another(const struct unit *u, int32_t k, int32_t end,
                          bool cue_participle)
{
    if (k + 1 > end || !word_comma(u, k) || !word_plain(u, k))
        return false;
    if (u->tree.node[k + 1].xpos == CC_XPOS_VBG)
        return !cue_participle || cue_of(u, k + 1).kind == CUE_SPEECH;
    return word_is(u, k + 1, "and") || word_is(u, k + 1, "but") ||
           word_is(u, k + 1, "while") || word_is(u, k + 1, "according") ||
           word_is(u, k + 1, "which") || word_is(u, k + 1, "who") ||
           (cue_participle && u->tree.node[k + 1].upos == CC_UPOS_PRON);
}

/* "..., and VERB", "and he VERB": more of the content when VERB is no cue. */
static bool is_more(const struct unit *u, int32_t hi, int32_t and, int32_t end,
                    int32_t cue)
{
    int32_t j = and+1, m;
    bool participle = u->tree.node[cue].xpos == CC_XPOS_VBG;

    if (word_is(u, j, "that") && word_plain(u, j))
        return true;
    while (j < end && u->tree.node[j].xpos == CC_XPOS_RB)
        j++;
    if (!word_plain(u, j) || participle)
        return false;
    if (word_finite(u, j))
        return cue_of(u, j).kind != CUE_SPEECH;
    if (!(word_class(u, j) & W_PERSON3) || j + 1 > end)
        return false;
    for (m = j + 1; m < end; m++) {
        uint8_t x = u->tree.node[m].xpos;
        if (x != CC_XPOS_RB && x != CC_XPOS_MD &&
            !cc_str_eq(u->tree.node[m].lemma, CC_LIT("have")))
            break;
    }
    if (cue_of(u, m).kind == CUE_SPEECH)
        return false;
    return !word_comma(u, hi + 1) ||
           (word_is(u, cue, "said") && u->tree.node[m].xpos != CC_XPOS_VBP);
}

static int32_t join_clauses(const struct unit *u, int32_t hi, int32_t end, int32_t cue)
{
    for (unsigned step = 0; step < JOINS_MAX; step++) {
        int32_t k = hi + 1, m;
        if (k <= end && word_comma(u, k))
            k++;
        if (k >= end || !(word_is(u, k, "and") || word_is(u, k, "but")) ||
            !word_plain(u, k) || !is_more(u, hi, k, end, cue))
            break;
        m = k + 1;
        while (m < end && !opens_another(u, m + 1, end, false) &&
               !u->word[m + 1].placeholder)
            m++;
        /* "but he gave her a nod: “...”" leads in another's words */
        if (m < end && u->word[m + 1].placeholder)
            break;
        hi = m;
    }
    return hi;
}

/* "..., even if", "..., but not": a comma behind which the content goes on. */
static int32_t join_subordinate(const struct unit *u, int32_t hi, int32_t end)
{
    int32_t k = hi + 1, m;
    bool on;

    if (!(word_comma(u, k) || word_dash(u, k)) || k + 1 >= end || !word_plain(u, k + 1))
        return hi;
    on = (word_class(u, k + 1) & W_EXTEND) ||
         (word_is(u, k + 1, "but") &&
          (word_is(u, k + 2, "not") || word_is(u, k + 2, "only") ||
           word_is(u, k + 2, "also"))) ||
         (word_is(u, k + 1, "and") &&
          (word_is(u, k + 2, "to") || word_is(u, k + 2, "not") ||
           word_is(u, k + 2, "that")));
    if (!on)
        return hi;
    m = k + 1;
    while (m < end && !opens_another(u, m + 1, end, true) && !u->word[m + 1].placeholder)
        m++;
    if (word_is(u, k + 1, "as"))
        for (int32_t i = k + 1; i <= m; i++)
            if (is_speech(u, i, CUE_THAT))
                return hi;
    return m;
}

/* "..., which “will help”", "..., “a fine thing”": a quote behind a comma goes on with
 * what was said, when nobody else is about to say it. */
static int32_t join_quote(const struct unit *u, int32_t hi, int32_t end)
{
    int32_t k = hi + 2, last;

    if (!(word_comma(u, hi + 1) || word_dash(u, hi + 1)) || !word_plain(u, hi + 1))
        return hi;
    if (word_plain(u, k) && ((word_class(u, k) & (W_RELATIVE | W_COORD | W_EXTEND))))
        k++;
    if (k > end || !word_mark(u, k) || u->word[k].placeholder)
        return hi;
    last = complete_quote(u, k);
    for (int32_t i = last + 1; i <= end; i++)
        if (is_speech(u, i, CUE_THAT) && word_plain(u, i))
            return hi;
    while (last + 1 <= end && word_plain(u, last + 1) && !word_comma(u, last + 1) &&
           !word_dash(u, last + 1) && !(word_class(u, last + 1) & (W_CONTRAST | W_COORD)))
        last++;
    return last;
}

/* "to sell the plant, pay the workers and leave": a comma and one more bare infinitive.
 */
static int32_t join_infinitives(const struct unit *u, int32_t hi, int32_t end)
{
    for (unsigned step = 0; step < JOINS_MAX; step++) {
        int32_t k = hi + 2;
        if (!word_comma(u, hi + 1) || !word_plain(u, hi + 1))
            break;
        if (word_is(u, k, "and") || word_is(u, k, "or"))
            k++;
        if (k > end || u->tree.node[k].xpos != CC_XPOS_VB || !word_plain(u, k))
            break;
        while (k < end && !word_comma(u, k + 1) && !word_dash(u, k + 1) &&
               !u->word[k + 1].placeholder)
            k++;
        hi = k;
    }
    return hi;
}

/* Does an infinitive begin within the content's last clause? */
static bool is_infinitive(const struct unit *u, struct range r)
{
    for (int32_t k = r.hi; k > r.lo; k--)
        if (word_is(u, k - 1, "to") && u->tree.node[k].xpos == CC_XPOS_VB)
            return true;
        else if (word_finite(u, k))
            return false;
    return word_is(u, r.lo, "to");
}

/* Moves the end of a content found in the tree to where the words say that it ends. */
static struct range content_bound(const struct unit *u, struct range r, int32_t cue)
{
    int32_t end = content_end(u);

    if (end < r.hi)
        end = r.hi;
    while (r.hi + 1 <= end && !is_stop(u, r.hi + 1, cue))
        r.hi++;
    r.hi = complete_quote(u, r.hi);
    r.hi = join_clauses(u, r.hi, end, cue);
    if (is_infinitive(u, r))
        r.hi = join_infinitives(u, r.hi, end);
    if (r.hi < end && word_verb(u, cue) && u->tree.node[cue].xpos != CC_XPOS_VB &&
        u->tree.node[cue].xpos != CC_XPOS_VBN)
        r.hi = join_subordinate(u, r.hi, end);
    return r;
}

/* "said Wednesday it would close": the day goes with the cue when a clause's subject
 * follows it. */
static struct range behind_day(const struct unit *u, struct range r, int32_t cue)
{
    int32_t k = r.lo;
    uint8_t next;

    if (k != cue + 1 || !word_verb(u, cue) || !word_day(u, k) || k + 2 > r.hi)
        return r;
    next = u->tree.node[++k].upos;
    if (next != CC_UPOS_PRON && next != CC_UPOS_PROPN &&
        !(next == CC_UPOS_DET && word_nominal(u, k + 1)))
        return r;
    if (!range_has_finite(u, (struct range){ k, r.hi }))
        return r;
    return (struct range){ k, r.hi };
}

/* 'Those who say "it is late" are wrong': in a relative clause, what follows a quote and
 * is a verb is that of the main clause. */
static struct range before_main_verb(const struct unit *u, struct range r, int32_t cue)
{
    if (cue < 1 || !(word_is(u, cue - 1, "who") || word_is(u, cue - 1, "that") ||
                     word_is(u, cue - 1, "which")))
        return r;
    for (int32_t k = r.lo + 1; k < r.hi; k++)
        if (word_mark(u, k) && u->word[k].quote != CC_NO_INDEX &&
            u->word[k + 1].quote != u->word[k].quote && word_finite(u, k + 1))
            return (struct range){ r.lo, k };
    return r;
}

struct range content_settle(const struct unit *u, struct range r, int32_t cue)
{
    r = behind_day(u, r, cue);
    r = content_cut(u, content_bound(u, r, cue), cue);
    r.hi = join_quote(u, r.hi, content_end(u));
    for (int32_t k = r.lo + 1; k <= r.hi; k++)
        if (u->fence[k])
            r.hi = k - 1;
    return before_main_verb(u, r, cue);
}
