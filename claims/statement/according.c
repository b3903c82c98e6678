/* "According to X, S", "S, according to X", "S1, according to X, S2"; "by X's count, S".
 */
#include "work.h"

enum { SOURCE_WORDS = 12, APPOSITIVE_WORDS = 25 };

/* First word behind the source: a stop, a quote, or the finite verb of the clause. */
static int32_t source_end(const struct unit *u, int32_t first)
{
    int32_t b = first, n = (int32_t)u->n;

    for (; b < n; b++) {
        if (word_comma(u, b) || word_is(u, b, ".") || word_is(u, b, ";") ||
            word_dash(u, b) || word_is(u, b, "(") || word_is(u, b, ")") ||
            u->word[b].placeholder)
            break;
        if (u->tree.node[b].xpos == CC_XPOS_PRP && b > first)
            break;
        if (word_finite(u, b) && b > first + 1 && !(word_class(u, b - 1) & W_RELATIVE))
            break;
    }
    return b;
}

/* The head of the source's words: the one that hangs outside of them. */
static int32_t source_head(const struct unit *u, int32_t first, int32_t end)
{
    for (int32_t k = first; k < end; k++) {
        int32_t h = u->tree.node[k].head;
        if ((h < first || h >= end) && word_nominal(u, k))
            return k;
    }
    return end - 1;
}

/* The source without "released on Monday", "who ...". */
static struct range source_words(const struct unit *u, int32_t first, int32_t end)
{
    struct range r = { first, end - 1 };

    for (int32_t k = first + 1; k < end; k++) {
        uint8_t x = u->tree.node[k].xpos;
        bool participle = x == CC_XPOS_VBN && dep_is(u, k, CC_DEP_ACL);
        if (participle || ((word_class(u, k) & W_RELATIVE) && !word_is(u, k, "where"))) {
            r.hi = k - 1;
            break;
        }
    }
    if (r.hi - r.lo >= SOURCE_WORDS)
        r.hi = r.lo + SOURCE_WORDS - 1;
    return r;
}

static int32_t text_end(const struct unit *u, int32_t floor)
{
    int32_t e = (int32_t)u->n - 1;

    while (e > floor && (word_full_stop(u, e) || word_mark(u, e)) && word_plain(u, e))
        e--;
    return e;
}

/* "said that according to X, S", "which, according to X, S": the words before open the
 * clause, and say nothing. */
static bool is_opener(const struct unit *u, int32_t i)
{
    return (word_is(u, i, "that") || (word_class(u, i) & W_RELATIVE)) && word_plain(u, i);
}

/* "According to X, quoting Y, S": behind the aside. */
static int32_t behind_aside(const struct unit *u, int32_t k, int32_t end)
{
    int32_t comma = k;

    if (u->tree.node[k].xpos != CC_XPOS_VBG)
        return k;
    while (comma <= end && !word_comma(u, comma) && comma < k + APPOSITIVE_WORDS)
        comma++;
    return comma < end && word_comma(u, comma) &&
                   range_has_finite(u, (struct range){ comma + 1, end })
               ? comma + 1
               : k;
}

static uint32_t contents(const struct unit *u, int32_t at, int32_t behind,
                         struct range out[2])
{
    int32_t start = content_start(u, at), end = text_end(u, behind), last = at - 1;

    while (last > start &&
           (word_comma(u, last) || word_dash(u, last) || word_is(u, last, "(")))
        last--;
    if (last > start && is_opener(u, last))
        start = at;
    if (at <= start + 1 &&
        range_has_placeholder(u, (struct range){ start, at }) == false &&
        (at == start || !word_comma(u, at - 1))) {
        int32_t k = behind;
        if (k <= end && u->tree.node[k].xpos == CC_XPOS_PRP) {
            out[0] = (struct range){ k, end };
            return 1;
        }
        while (k <= end && !word_comma(u, k) && k < behind + APPOSITIVE_WORDS)
            k++;
        if (k + 1 > end)
            return 0;
        out[0] = (struct range){ behind_aside(u, k + 1, end), end };
        return 1;
    }
    out[0] = (struct range){ start, last };
    out[1] = (struct range){ behind + 1, end };
    if (behind < (int32_t)u->n && word_comma(u, behind) && end - behind > 3 &&
        word_comma(u, at - 1) && !(word_class(u, behind + 1) & W_ASIDE) &&
        u->tree.node[behind + 1].xpos != CC_XPOS_VBG &&
        (!range_has_finite(u, out[0]) || range_has_finite(u, out[1])))
        return 2;
    return 1;
}

/* Whose word it is: the source's words, and the first one behind all that names it. */
struct source {
    int32_t at, first, end, behind;
    const char *rule;
};

static void from_source(struct work *w, uint32_t unit, struct source from)
{
    struct unit *u = &w->units.at[unit];
    struct range piece[2], who;
    uint32_t count;
    int32_t head;
    struct draft *s;

    if (from.end <= from.first)
        return;
    count = contents(u, from.at, from.behind, piece);
    for (uint32_t k = 0; k < count; k++)
        if (piece[k].hi < piece[k].lo || range_has_placeholder(u, piece[k]))
            count = k;
    if (!count || !is_free(u, piece[0]))
        return;
    who = source_words(u, from.first, from.end);
    head = source_head(u, from.first, who.hi + 1);
    s = draft_add(w, unit, piece, count, from.at, head, from.rule);
    if (!s)
        return;
    s->speaker_span = range_span(u, who);
    for (uint32_t k = 0; k < count; k++)
        take(u, piece[k]);
}

static void at_according(struct work *w, uint32_t unit, int32_t i)
{
    int32_t behind = source_end(&w->units.at[unit], i + 2);

    from_source(w, unit, (struct source){ i, i + 2, behind, behind, "according-to" });
}

/* Does the noun go with that preposition? */
static bool is_reckoning(const struct unit *u, int32_t preposition, int32_t noun)
{
    cc_str with = cc_lex_get(CC_LEX(reckoning), word_lower(u, noun), 1);

    while (with.n)
        if (cc_str_eq(cc_str_cut(&with, ','), word_lower(u, preposition)))
            return true;
    return false;
}

/* "By the union's count, S"; "S, by the union's count": set off by a comma. */
static void at_reckoning(struct work *w, uint32_t unit, int32_t i)
{
    const struct unit *u = &w->units.at[unit];
    int32_t n = (int32_t)u->n, k = i + 1;

    while (k < n && k - i < SOURCE_WORDS && u->tree.node[k].xpos != CC_XPOS_POS)
        k++;
    if (k + 2 >= n || u->tree.node[k].xpos != CC_XPOS_POS || k == i + 1)
        return;
    int32_t noun = word_is(u, k + 1, "own") ? k + 2 : k + 1;
    bool fore = i == content_start(u, i) && word_comma(u, noun + 1);
    bool aft = i > 2 && word_comma(u, i - 1) &&
               !(word_class(u, i - 2) & (W_SUBORD | W_COORD | W_RELATIVE)) &&
               (word_full_stop(u, noun + 1) || word_comma(u, noun + 1));

    if (noun < n && (fore || aft) && is_reckoning(u, i, noun))
        from_source(w, unit, (struct source){ i, i + 1, k, noun + 1, "by-reckoning" });
}

/* "In the words of X, S": at the head of the sentence. */
static void at_words_of(struct work *w, uint32_t unit, int32_t i)
{
    const struct unit *u = &w->units.at[unit];
    int32_t behind;

    if (i != content_start(u, i) || !word_is(u, i + 1, "the") ||
        !word_is(u, i + 3, "of") || !is_reckoning(u, i, i + 2))
        return;
    behind = source_end(u, i + 4);
    if (word_comma(u, behind))
        from_source(w, unit, (struct source){ i, i + 4, behind, behind, "by-reckoning" });
}

void rule_according(struct work *w, uint32_t unit)
{
    const struct unit *u = &w->units.at[unit];

    for (int32_t i = 0; i + 1 < (int32_t)u->n; i++)
        if (word_is(u, i, "according") && word_is(u, i + 1, "to") && word_plain(u, i))
            at_according(w, unit, i);
    for (int32_t i = 0; i + 3 < (int32_t)u->n; i++)
        if ((word_is(u, i, "by") || word_is(u, i, "in")) && word_plain(u, i)) {
            at_reckoning(w, unit, i);
            at_words_of(w, unit, i);
        }
}
