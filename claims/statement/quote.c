/* Which quotes are blocks: direct speech that the parser is better off without. */
#include "work.h"

enum {
    BLOCK_WORDS = 5,
    CLAUSE_WORDS = 4,
    CUED_WORDS = 3,
    LONG_WORDS = 12,
    AHEAD_BYTES = 60,
    SPLIT_TOKENS = 24,
    NAME_WORDS = 3,
    TITLE_WORDS = 7,
    SHORT_TITLE = 2,
    SMALL_LETTERS = 4,
    ADDRESSEE_TOKENS = 4
};

uint32_t quote_outermost(const struct cc_document *d, int32_t quote)
{
    if (quote < 0)
        return CC_NO_INDEX;
    while (d->quote[quote].parent >= 0)
        quote = d->quote[quote].parent;
    return (uint32_t)quote;
}

static bool form_is(const struct cc_document *d, uint32_t token, const char *form)
{
    return token < d->tokens && cc_str_eq(cc_token_form(d, token), cc_str_c(form));
}

static bool is_dash(const struct cc_document *d, uint32_t t)
{
    return form_is(d, t, "-") || form_is(d, t, "--") || form_is(d, t, "—") ||
           form_is(d, t, "–");
}

/* ".", "?!", "!!!", "…" */
static bool is_stop(const struct cc_document *d, uint32_t t)
{
    cc_str form = t < d->tokens ? cc_token_form(d, t) : CC_NONE;

    if (cc_str_eq(form, CC_LIT("…")))
        return true;
    for (size_t k = 0; k < form.n; k++)
        if (form.p[k] != '.' && form.p[k] != '!' && form.p[k] != '?')
            return false;
    return form.n > 0;
}

static bool is_pause(const struct cc_document *d, uint32_t t)
{
    return is_stop(d, t) || is_dash(d, t) || form_is(d, t, ",") || form_is(d, t, ";");
}

/* Its row of cue.lex has frames that begin so. */
static bool token_framed(const struct cc_document *d, uint32_t token, cc_str frames,
                         struct cc_arena *a)
{
    char buf[64];
    cc_str lemma;

    if (token >= d->tokens || d->token[token].kind != CC_TOKEN_WORD)
        return false;
    lemma = cc_lemma(cc_lower(a, cc_token_form(d, token)), CC_VERB, buf);
    return cc_str_starts(cc_lex_get(CC_LEX(cue), lemma, 2), frames) &&
           cc_str_eq(cc_lex_get(CC_LEX(cue), lemma, 1), CC_LIT("speech"));
}

bool token_cue(const struct cc_document *d, uint32_t token, struct cc_arena *a)
{
    return token_framed(d, token, CC_LIT("that"), a);
}

bool token_intro(const struct cc_document *d, uint32_t token, struct cc_arena *a)
{
    return token_framed(d, token, CC_LIT("intro"), a);
}

/* Tokens [*first, *end) inside the marks, and the last of them that is no nested mark. */
static uint32_t inside(const struct cc_document *d, const struct cc_quote *q,
                       uint32_t *first, uint32_t *end)
{
    uint32_t last;

    *first = q->first_token + 1;
    *end = q->end_token - (q->closed && q->end_token > *first ? 1 : 0);
    last = *end;
    while (last > *first + 2 && (d->token[last - 1].kind == CC_TOKEN_CLOSE ||
                                 form_is(d, last - 1, ")") || form_is(d, last - 1, "]")))
        last--;
    return last > *first ? last - 1 : *first;
}

static bool sentence_ends_inside(const struct cc_document *d, uint32_t first,
                                 uint32_t end)
{
    return end > first + 1 && d->token[first].sentence != d->token[end - 1].sentence;
}

static void count_words(const struct work *w, struct quotation *x, uint32_t first,
                        uint32_t end)
{
    const struct cc_document *d = w->d;
    struct cc_arena *a = w->a;

    for (uint32_t t = first; t < end; t++)
        if (d->token[t].kind != CC_TOKEN_PUNCT && d->token[t].kind != CC_TOKEN_OPEN &&
            d->token[t].kind != CC_TOKEN_CLOSE) {
            if (!x->words) {
                x->upper = d->token[t].flags & CC_TOK_UPPER;
                x->person = joint_class(cc_lower(a, cc_token_form(d, t))) & W_PERSON3;
            }
            x->words++;
        }
}

/* A cue before the next full stop, quote or so many bytes. */
static bool cue_ahead(const struct work *w, uint32_t token, uint32_t end)
{
    const struct cc_document *d = w->d;
    uint32_t limit = d->token[token].span.start + AHEAD_BYTES;

    for (uint32_t t = token; t < end && d->token[t].span.start < limit; t++) {
        if (is_stop(d, t) || d->token[t].kind == CC_TOKEN_OPEN)
            return false;
        if (token_cue(d, t, w->a) || (t <= token + NAME_WORDS && token_intro(d, t, w->a)))
            return true;
    }
    return false;
}

/* "The Long Wait", "So, That Happened": capitals begin most of its words, and all longer
 * ones. */
static bool is_title(const struct cc_document *d, uint32_t first, uint32_t end)
{
    uint32_t upper = 0, small = 0;

    for (uint32_t t = first; t < end; t++) {
        if (d->token[t].kind != CC_TOKEN_WORD)
            continue;
        if (d->token[t].flags & CC_TOK_UPPER)
            upper++;
        else if (t == first || cc_token_form(d, t).n > SMALL_LETTERS)
            return false;
        else
            small++;
    }
    return upper > small;
}

/* "“We basically lost” Hale said": a name and a verb of saying behind a quote that lacks
 * its comma. */
static bool is_followed(const struct work *w, uint32_t token)
{
    const struct cc_document *d = w->d;

    if (token >= d->tokens || !(d->token[token].flags & CC_TOK_UPPER))
        return false;
    for (uint32_t t = token + 1; t < d->tokens && t <= token + NAME_WORDS; t++) {
        if (d->token[t].sentence != d->token[token].sentence)
            return false;
        if (token_cue(d, t, w->a))
            return true;
        if (!(d->token[t].flags & CC_TOK_UPPER))
            return false;
    }
    return false;
}

/* Is a verb of saying within so many tokens before the comma at `prev` ("told the
 * crew,")?
 */
static bool cue_before(const struct work *w, uint32_t prev)
{
    const struct cc_document *d = w->d;

    for (uint32_t t = prev; t > 0 && prev - t < ADDRESSEE_TOKENS; t--)
        if (d->token[t - 1].sentence != d->token[prev].sentence)
            return false;
        else if (token_cue(d, t - 1, w->a))
            return true;
    return false;
}

/* A name in marks, not words that were said: "her book, “The Long Wait,”", "“Wait,” on
 * Channel 4, is". */
static bool is_named(const struct work *w, uint32_t quote, uint32_t prev, uint32_t first,
                     uint32_t end)
{
    const struct cc_document *d = w->d;
    const struct cc_paragraph *p = &d->paragraph[d->quote[quote].paragraph];
    uint32_t next = d->quote[quote].end_token, stop = p->first_token + p->tokens;
    bool named = w->quotation[quote].words <= TITLE_WORDS && is_title(d, first, end);

    if (!named || prev == CC_NO_INDEX)
        return named && w->quotation[quote].words <= SHORT_TITLE &&
               form_is(d, end - 1, ",") && !cue_ahead(w, next, stop);
    return form_is(d, prev, ",") && prev > p->first_token &&
           d->token[prev - 1].kind == CC_TOKEN_WORD &&
           !(d->token[prev - 1].flags & CC_TOK_UPPER) && !token_cue(d, next, w->a) &&
           !token_intro(d, prev - 1, w->a) && !cue_before(w, prev) &&
           !(joint_class(cc_token_form(d, prev - 1)) & W_LIGHT);
}

/* May a block begin behind token `prev` of its sentence? */
static bool is_opening_place(const struct cc_document *d, uint32_t prev)
{
    return form_is(d, prev, ",") || form_is(d, prev, ":") || is_dash(d, prev) ||
           form_is(d, prev, "(") || form_is(d, prev, "[") ||
           d->token[prev].kind == CC_TOKEN_CLOSE;
}

/* “A,” he said, “b.”: the second half of what broke off at a comma before it. */
static bool goes_on_from(const struct work *w, uint32_t quote, uint32_t prev)
{
    const struct cc_document *d = w->d;
    const struct cc_quote *q;
    uint32_t first, end, last;
    bool cue = false;

    if (!quote || prev == CC_NO_INDEX || !form_is(d, prev, ","))
        return false;
    quote = quote_outermost(d, (int32_t)quote - 1);
    q = &d->quote[quote];
    last = inside(d, q, &first, &end);
    if (!w->quotation[quote].block || last >= end || !form_is(d, last, ",") ||
        q->end_token > prev || prev - q->end_token > SPLIT_TOKENS ||
        d->token[q->end_token].sentence != d->token[prev].sentence)
        return false;
    for (uint32_t t = q->end_token; t < prev; t++)
        cue = cue || token_cue(d, t, w->a);
    return cue;
}

void quote_decide(struct work *w, uint32_t quote, uint32_t prev)
{
    const struct cc_document *d = w->d;
    const struct cc_quote *q = &d->quote[quote];
    const struct cc_paragraph *p = &d->paragraph[q->paragraph];
    struct quotation *x = &w->quotation[quote];
    bool lead = prev == CC_NO_INDEX, place = lead || is_opening_place(d, prev);
    uint32_t first, end, last = inside(d, q, &first, &end), next = q->end_token;
    bool at_end = next >= p->first_token + p->tokens;
    bool ends =
        last < end && (is_pause(d, last) || (d->token[last].flags & CC_TOK_ABBREV));
    bool several = sentence_ends_inside(d, first, end), long_enough, begins, cued, intro;

    count_words(w, x, first, end);
    long_enough =
        (at_end || form_is(d, next, ",") || form_is(d, next, ".") || is_dash(d, next)) &&
        x->words >= CLAUSE_WORDS;
    begins = lead || x->upper || form_is(d, prev, ":") || x->words >= BLOCK_WORDS ||
             goes_on_from(w, quote, prev);
    cued = !lead && (token_cue(d, prev, w->a) ||
                     (prev > p->first_token && token_cue(d, prev - 1, w->a)));
    /* "The letter reads “we may use it again”" */
    intro = !lead && x->person && x->words >= BLOCK_WORDS && token_intro(d, prev, w->a);
    x->block = x->words > 0 &&
               ((place && (ends || long_enough) && begins) ||
                (several && x->words >= (x->upper ? CLAUSE_WORDS : LONG_WORDS)) ||
                (cued && x->upper && x->words >= CUED_WORDS) || intro ||
                (lead && x->words >= CLAUSE_WORDS &&
                 (at_end || (!is_title(d, first, end) && is_followed(w, next)))));
    if (x->block && is_named(w, quote, prev, first, end))
        x->block = false;
    /* “Rust” director: a title at the head of a sentence */
    if (lead && x->words <= 3 && !at_end && !form_is(d, next, ",") && !ends)
        x->block = false;
}

cc_str quote_final_mark(const struct cc_document *d, uint32_t quote)
{
    uint32_t first, end, last = inside(d, &d->quote[quote], &first, &end);

    if (last < end && (form_is(d, last, ",") || is_stop(d, last)) &&
        !form_is(d, last, "…") && !form_is(d, last, "..."))
        return cc_token_form(d, last);
    return CC_LIT(",");
}

bool quote_ends_unit(const struct work *w, uint32_t quote)
{
    const struct cc_document *d = w->d;
    const struct cc_quote *q = &d->quote[quote];
    const struct cc_paragraph *p = &d->paragraph[q->paragraph];
    uint32_t next = q->end_token, stop = p->first_token + p->tokens;
    uint32_t first, end, last = inside(d, q, &first, &end);
    bool opens;

    if (next >= stop)
        return true;
    if (last >= end || !is_stop(d, last) || form_is(d, next, "."))
        return false;
    opens = (d->token[next].flags & CC_TOK_UPPER) ||
            d->token[next].kind == CC_TOKEN_OPEN ||
            d->token[next].kind == CC_TOKEN_NUMBER || form_is(d, next, "(") ||
            form_is(d, next, "[");
    if (!opens)
        return false;
    if (form_is(d, last, "."))
        return true;
    /* “Why?” Hale asked. */
    return (joint_class(cc_lower(w->a, cc_token_form(d, next))) & W_FRESH) ||
           !cue_ahead(w, next, stop);
}
