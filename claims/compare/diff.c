/* Longest common subsequence of words. */
#include "compare/diff.h"

#include <string.h>

#include "claimcheck/lexicon.h"

/* "...", and what brackets put in. */
static bool is_gap(const struct cc_document *d, uint32_t i)
{
    cc_str form = cc_token_form(d, i);
    bool dots = cc_str_eq(form, CC_LIT(".")) && i > 0 &&
                cc_str_eq(cc_token_form(d, i - 1), CC_LIT("."));

    return dots || cc_str_eq(form, CC_LIT("...")) ||
           cc_str_eq(form, CC_LIT("\xe2\x80\xa6")) || cc_str_eq(form, CC_LIT("[")) ||
           cc_str_eq(form, CC_LIT("]")) || cc_str_eq(form, CC_LIT("(")) ||
           cc_str_eq(form, CC_LIT(")"));
}

static cc_str spelled_out(cc_str form, struct cc_arena *a)
{
    cc_str w = cc_fold(a, form), full = cc_lex_get(CC_LEX(clitic), w, 1);

    return full.n ? full : w;
}

struct cc_diff_words cc_diff_words(const struct cc_document *d, uint32_t first,
                                   uint32_t end, struct cc_arena *a)
{
    CC_LIST(struct cc_diff_word) out = { 0 };
    bool gap = false;

    for (uint32_t i = first; i < end && out.n < CC_DIFF_MAX; i++) {
        const struct cc_token *t = &d->token[i];

        gap |= is_gap(d, i);
        if (t->kind == CC_TOKEN_PUNCT || t->kind == CC_TOKEN_OPEN ||
            t->kind == CC_TOKEN_CLOSE)
            continue;
        struct cc_diff_word *w = CC_PUSH(a, &out);
        w->w = spelled_out(cc_token_form(d, i), a);
        w->hash = cc_hash(w->w);
        w->token = i;
        w->number = t->kind == CC_TOKEN_NUMBER || cc_lex_has(CC_LEX(number), w->w);
        w->name = (t->flags & CC_TOK_UPPER) && i > d->sentence[t->sentence].first;
        w->content = w->number || !cc_lex_has(CC_LEX(stopword), w->w);
        w->gap = gap;
        gap = false;
    }
    return (struct cc_diff_words){ out.at, out.n };
}

/* length[i][j]: longest common subsequence of a[i..] and b[j..]. */
static const uint16_t *lengths(const struct cc_diff_words *a,
                               const struct cc_diff_words *b, struct cc_diff_space *space)
{
    size_t row = b->n + 1;
    uint16_t *l = space->length;

    for (uint32_t i = 0; i <= a->n; i++)
        l[i * row + b->n] = 0;
    for (uint32_t j = 0; j <= b->n; j++)
        l[a->n * row + j] = 0;
    for (uint32_t i = a->n; i-- > 0;)
        for (uint32_t j = b->n; j-- > 0;) {
            uint16_t down = l[(i + 1) * row + j], right = l[i * row + j + 1];

            if (a->at[i].hash == b->at[j].hash)
                l[i * row + j] = (uint16_t)(l[(i + 1) * row + j + 1] + 1);
            else
                l[i * row + j] = down > right ? down : right;
        }
    return l;
}

uint32_t cc_diff_same(const struct cc_diff_words *a, const struct cc_diff_words *b,
                      struct cc_diff_space *space)
{
    return lengths(a, b, space)[0];
}

struct cc_diff cc_diff(const struct cc_diff_words *a, const struct cc_diff_words *b,
                       struct cc_diff_space *space, struct cc_arena *arena)
{
    const uint16_t *l = lengths(a, b, space);
    CC_LIST(struct cc_change) out = { 0 };
    struct cc_diff d = { 0 };
    size_t row = b->n + 1;
    uint32_t i = 0, j = 0, run = 0;

    while (i < a->n || j < b->n) {
        struct cc_change c = { i, i, j, j };

        while (i < a->n && j < b->n && a->at[i].hash == b->at[j].hash) {
            i++, j++, run++, d.same++;
            d.run = run > d.run ? run : d.run;
        }
        c = (struct cc_change){ i, i, j, j };
        while ((i < a->n || j < b->n) &&
               !(i < a->n && j < b->n && a->at[i].hash == b->at[j].hash)) {
            if (j == b->n || (i < a->n && l[(i + 1) * row + j] >= l[i * row + j + 1]))
                i++;
            else
                j++;
        }
        c.a_end = i, c.b_end = j;
        run = 0;
        if (c.a_end > c.a || c.b_end > c.b)
            *CC_PUSH(arena, &out) = c;
    }
    d.change = out.at;
    d.n = out.n;
    return d;
}

struct cc_span cc_diff_span(const struct cc_document *d, const struct cc_diff_words *w,
                            uint32_t from, uint32_t to)
{
    if (from >= to)
        return (struct cc_span){ 0, 0 };
    return (struct cc_span){ d->token[w->at[from].token].span.start,
                             d->token[w->at[to - 1].token].span.end };
}
