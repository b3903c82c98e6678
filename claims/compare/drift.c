/* Which words of a quote changed, and whether that changes what it says. */
#include "compare/drift.h"

#include <stdio.h>

#include "claimcheck/lexicon.h"
#include "compare/spelling.h"

#define CHANGED_MAX  6   /* words of one change */
#define GAP_BESIDE   2   /* shared words on each side of a gap */
#define FILLER_SIZE  32  /* a longer pair of words is none */
#define CHANGED_SIZE 128 /* bytes of a side whose spelling is looked at */

enum { QUOTEWORD_KIND = 1, QUOTEWORD_SHORT }; /* columns of quoteword.lex */

static bool gap_in(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from > 0 ? from - 1 : 0; i <= to && i < w->n; i++)
        if (w->at[i].gap)
            return true;
    return false;
}

static bool negator_in(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (cc_str_eq(cc_lex_get(CC_LEX(negation), w->at[i].w, 1), CC_LIT("negator")))
            return true;
    return false;
}

/* How many words of a filler begin there: "well", "you know". */
static uint32_t filler_at(const struct cc_diff_words *w, uint32_t i, uint32_t to)
{
    char two[FILLER_SIZE];
    int n = i + 1 < to ? snprintf(two, sizeof two, "%.*s %.*s", CC_FMT(w->at[i].w),
                                  CC_FMT(w->at[i + 1].w))
                       : 0;

    if (n > 0 && (size_t)n < sizeof two &&
        cc_lex_has(CC_LEX(quoteword), (cc_str){ two, (size_t)n }))
        return 2;
    return cc_str_eq(cc_lex_get(CC_LEX(quoteword), w->at[i].w, QUOTEWORD_KIND),
                     CC_LIT("filler"));
}

static bool content_in(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from, filler; i < to; i += filler ? filler : 1) {
        filler = filler_at(w, i, to);
        if (!filler && (w->at[i].content || cc_lex_has(CC_LEX(negation), w->at[i].w)))
            return true;
    }
    return false;
}

/* A small word that changes what is said: "only", "already". other: the one that stands
 * in its place, or CC_NONE. */
static bool is_telling(cc_str w, cc_str other)
{
    cc_str kind = cc_lex_get(CC_LEX(quoteword), w, QUOTEWORD_KIND);
    cc_str alike = cc_lex_get(CC_LEX(quoteword), w, QUOTEWORD_SHORT);

    return kind.n && !cc_str_eq(kind, CC_LIT("filler")) &&
           !(alike.n && cc_str_eq(alike, other));
}

static bool telling_in(const struct cc_diff_words *w, uint32_t from, uint32_t to,
                       const struct cc_diff_words *other, uint32_t at, uint32_t end)
{
    for (uint32_t i = from; i < to; i++)
        if (is_telling(w->at[i].w, end - at == 1 ? other->at[at].w : CC_NONE))
            return true;
    return false;
}

/* Words put in or left out with a few shared ones of the same sentence on both sides: a
 * gap without an ellipsis. Over a full stop it is a sentence that one report leaves out,
 * near an end a quote that begins later or ends sooner. */
static bool within_sentence(const struct cc_document *d, const struct cc_diff_words *w,
                            uint32_t from, uint32_t to)
{
    return from >= GAP_BESIDE && to + GAP_BESIDE <= w->n &&
           d->token[w->at[from - GAP_BESIDE].token].sentence ==
               d->token[w->at[to + GAP_BESIDE - 1].token].sentence;
}

static bool same_words(const struct cc_diff_words *w, uint32_t i, uint32_t k, uint32_t n)
{
    for (uint32_t j = 0; j < n; j++)
        if (w->at[i + j].hash != w->at[k + j].hash)
            return false;
    return true;
}

/* "If it goes, if it goes to court": said twice, and once in the other report. */
static bool is_repeated(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    uint32_t n = to - from;

    return n > 0 && ((from >= n && same_words(w, from - n, from, n)) ||
                     (to + n <= w->n && same_words(w, from, to, n)));
}

/* Words that count where nothing stands in their place: "northern", "most of". */
static bool weighs(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (cc_str_eq(cc_lex_get(CC_LEX(quoteword), w->at[i].w, QUOTEWORD_KIND),
                      CC_LIT("amount")))
            return true;
    return content_in(w, from, to);
}

/* "we caught it all", "we think we caught most of it": several words, and telling ones.
 */
static bool qualifies(const struct cc_change *c, const struct cc_diff_words *p,
                      const struct cc_diff_words *q)
{
    return (c->a_end - c->a > 1 && telling_in(p, c->a, c->a_end, q, c->b, c->b_end)) ||
           (c->b_end - c->b > 1 && telling_in(q, c->b, c->b_end, p, c->a, c->a_end));
}

/* The words of one side, in a row. */
static cc_str run_of(const struct cc_diff_words *w, uint32_t from, uint32_t to,
                     char buf[CHANGED_SIZE])
{
    size_t n = 0;

    for (uint32_t i = from; i < to && n < CHANGED_SIZE; i++) {
        int more = snprintf(buf + n, CHANGED_SIZE - n, "%.*s ", CC_FMT(w->at[i].w));
        n += more > 0 ? (size_t)more : 0;
    }
    return (cc_str){ buf, n < CHANGED_SIZE ? n : 0 };
}

static bool same_but_for_spelling(const struct cc_change *c,
                                  const struct cc_diff_words *p,
                                  const struct cc_diff_words *q)
{
    char x[CHANGED_SIZE], y[CHANGED_SIZE];
    bool one = c->a_end - c->a == 1 && c->b_end - c->b == 1;

    return cc_spelled_alike(run_of(p, c->a, c->a_end, x), run_of(q, c->b, c->b_end, y)) ||
           (one && p->at[c->a].name && q->at[c->b].name &&
            cc_names_alike(p->at[c->a].w, q->at[c->b].w)) ||
           (one && !p->at[c->a].name && !q->at[c->b].name &&
            cc_is_misprint(p->at[c->a].w, q->at[c->b].w));
}

static bool says_something(const struct cc_change *c, const struct cc_diff_words *p,
                           const struct cc_diff_words *q)
{
    if (is_repeated(p, c->a, c->a_end) || is_repeated(q, c->b, c->b_end) ||
        same_but_for_spelling(c, p, q))
        return false;
    return content_in(p, c->a, c->a_end) || content_in(q, c->b, c->b_end) ||
           telling_in(p, c->a, c->a_end, q, c->b, c->b_end) ||
           telling_in(q, c->b, c->b_end, p, c->a, c->a_end);
}

/* A change between shared words. At the ends a quote is merely cut. */
static bool inside(const struct cc_change *c, const struct cc_diff_words *p,
                   const struct cc_diff_words *q)
{
    return c->a > 0 && c->b > 0 && c->a_end < p->n && c->b_end < q->n;
}

/* Both quotes end here, in words of their own, behind a run that they share: neither is
 * merely cut. */
static bool at_end(const struct cc_change *c, const struct cc_diff_words *p,
                   const struct cc_diff_words *q)
{
    return c->a_end == p->n && c->b_end == q->n && c->a < c->a_end && c->b < c->b_end &&
           c->a >= CC_DRIFT_RUN && c->b >= CC_DRIFT_RUN;
}

bool cc_drifted(const struct cc_change *c, const struct cc_diff_words *p,
                const struct cc_diff_words *q)
{
    uint32_t left = c->a_end - c->a, right = c->b_end - c->b;

    return (inside(c, p, q) || at_end(c, p, q)) && left <= CHANGED_MAX &&
           right <= CHANGED_MAX && !gap_in(p, c->a, c->a_end) &&
           !gap_in(q, c->b, c->b_end) && says_something(c, p, q);
}

bool cc_drift_inside(const struct cc_change *c, const struct cc_diff_words *p,
                     const struct cc_diff_words *q)
{
    bool replaced = c->a_end > c->a && c->b_end > c->b;

    return inside(c, p, q) &&
           (replaced || (!gap_in(p, c->a, c->a_end) && !gap_in(q, c->b, c->b_end)));
}

bool cc_drift_tells(const struct cc_change *c, const struct cc_document *of_p,
                    const struct cc_diff_words *p, const struct cc_document *of_q,
                    const struct cc_diff_words *q)
{
    bool replaced = c->a_end > c->a && c->b_end > c->b;
    bool content = content_in(p, c->a, c->a_end) || content_in(q, c->b, c->b_end);
    bool gap = within_sentence(of_p, p, c->a, c->a_end) &&
               within_sentence(of_q, q, c->b, c->b_end);
    bool weighty =
        weighs(p, c->a, c->a_end) || weighs(q, c->b, c->b_end) || qualifies(c, p, q);

    return (content && replaced) || (weighty && gap) || negator_in(p, c->a, c->a_end) ||
           negator_in(q, c->b, c->b_end);
}

static uint32_t sentence_of(const struct cc_document *d, const struct cc_diff_words *w,
                            uint32_t at)
{
    return d->token[w->at[at < w->n ? at : w->n - 1].token].sentence;
}

/* The sentence in which a change begins, and how many of its words the other has. Left:
 * the side of the diff. */
static bool is_mostly_shared(const struct cc_diff *diff, const struct cc_change *c,
                             const struct cc_document *d, const struct cc_diff_words *w,
                             bool left)
{
    uint32_t at = left ? c->a : c->b, sentence = sentence_of(d, w, at), next = 0;
    uint32_t all = 0, same = 0;

    for (uint32_t i = 0; i < w->n; i++) {
        while (next < diff->n &&
               (left ? diff->change[next].a_end : diff->change[next].b_end) <= i)
            next++;
        bool changed =
            next < diff->n && (left ? diff->change[next].a : diff->change[next].b) <= i;
        if (sentence_of(d, w, i) != sentence)
            continue;
        all++;
        same += !changed;
    }
    return same * 2 >= all;
}

bool cc_drift_of_one(const struct cc_diff *diff, const struct cc_change *c,
                     const struct cc_document *of_p, const struct cc_diff_words *p,
                     const struct cc_document *of_q, const struct cc_diff_words *q)
{
    return is_mostly_shared(diff, c, of_p, p, true) ||
           is_mostly_shared(diff, c, of_q, q, false);
}

static bool all_names(const struct cc_diff_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (!w->at[i].name)
            return false;
    return from < to;
}

bool cc_drift_names_another(const struct cc_change *c, const struct cc_diff_words *p,
                            const struct cc_diff_words *q)
{
    return cc_drifted(c, p, q) && (c->a_end - c->a > 1 || c->b_end - c->b > 1) &&
           (all_names(p, c->a, c->a_end) || all_names(q, c->b, c->b_end)) &&
           p->at[c->a_end - 1].name && q->at[c->b_end - 1].name;
}
