/* Builds and parses units: sentences whose blocks are replaced by placeholders. */
#include "work.h"

enum { INLINE_WORDS_MAX = 8, UNIT_WORDS_MAX = 140, SEMICOLON_WORDS = 60 };

struct build {
    struct work *w;
    CC_LIST(struct word) words;
    CC_LIST(cc_str) forms;
    uint32_t paragraph;
};

static void push_word(struct build *b, uint32_t token, uint32_t quote)
{
    const struct cc_document *d = b->w->d;
    struct cc_token *t = &d->token[token];
    cc_str form = cc_token_form(d, token);
    bool mark = (t->kind == CC_TOKEN_OPEN || t->kind == CC_TOKEN_CLOSE) &&
                t->quote >= 0 && d->quote[t->quote].style != CC_QUOTE_SINGLE;

    *CC_PUSH(b->w->a, &b->words) =
        (struct word){ token, t->span, t->span.end, quote, false };
    *CC_PUSH(b->w->a, &b->forms) = mark ? CC_LIT("\"") : form;
}

/* Marks alone have no grammar. */
static bool has_word(const struct build *b)
{
    for (uint32_t i = 0; i < b->words.n; i++)
        if (b->words.at[i].placeholder ||
            b->w->d->token[b->words.at[i].token].kind == CC_TOKEN_WORD)
            return true;
    return false;
}

static void flush(struct build *b)
{
    struct work *w = b->w;
    struct unit *u;

    if (!has_word(b)) {
        b->words.n = b->forms.n = 0;
        return;
    }
    u = CC_PUSH(w->a, &w->units);
    *u = (struct unit){ .n = b->words.n, .word = b->words.at, .paragraph = b->paragraph };
    u->tree = cc_parse(b->forms.at, b->forms.n, w->a);
    unit_reread(w, u, b->forms.at);
    u->taken = CC_ARRAY(w->a, uint8_t, u->n);
    u->used = CC_ARRAY(w->a, uint8_t, u->n);
    u->fence = CC_ARRAY(w->a, uint8_t, u->n);
    u->sentence = w->d->token[cc_token_at(w->d, u->word[0].span.start)].sentence;
    for (uint32_t i = 0; i < u->n; i++) {
        uint32_t q = u->word[i].quote;
        if (q == CC_NO_INDEX)
            continue;
        if (w->quotation[q].unit == CC_NO_INDEX) {
            w->quotation[q].unit = w->units.n - 1;
            w->quotation[q].first = (int32_t)i;
        }
        if (w->quotation[q].unit == w->units.n - 1)
            w->quotation[q].last = (int32_t)i;
    }
    b->words.at = NULL;
    b->words.n = b->words.cap = 0;
    b->forms.n = 0;
}

static void push_placeholder(struct build *b, uint32_t quote)
{
    const struct cc_document *d = b->w->d;
    cc_str forms[] = {
        CC_LIT("“"), CC_LIT("It"), CC_LIT("is"), CC_LIT("so"), quote_final_mark(d, quote),
        CC_LIT("”")
    };

    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
        struct cc_span s = d->quote[quote].outer;
        *CC_PUSH(b->w->a, &b->words) =
            (struct word){ CC_NO_INDEX, s, s.end, quote, true };
        *CC_PUSH(b->w->a, &b->forms) = forms[k];
    }
}

/* An inline quote with a sentence end inside is cut there; content will reach to its end.
 */
static void push_inline(struct build *b, uint32_t quote)
{
    const struct cc_document *d = b->w->d;
    const struct cc_quote *q = &d->quote[quote];
    uint32_t end = q->end_token, first = q->first_token;
    bool cut = false;

    if (b->w->quotation[quote].words > INLINE_WORDS_MAX)
        for (uint32_t t = first + 1; t + 1 < end && !cut; t++)
            if (d->token[t].sentence != d->token[t + 1].sentence &&
                !(t + 2 == end && q->closed)) {
                end = t + 1;
                cut = true;
            }
    if (end - first > UNIT_WORDS_MAX) {
        end = first + UNIT_WORDS_MAX;
        cut = true;
    }
    for (uint32_t t = first; t < end; t++)
        push_word(b, t, quote);
    if (cut)
        b->words.at[b->words.n - 1].reach = q->outer.end;
}

static bool sentence_ends(const struct cc_document *d, uint32_t token, uint32_t end)
{
    return token + 1 >= end || d->token[token].sentence != d->token[token + 1].sentence;
}

/* Does the unit go on behind an inline quote that ended at token `end`? */
static bool goes_on(const struct cc_document *d, uint32_t end)
{
    cc_str next = cc_token_form(d, end);
    return !(d->token[end].flags & CC_TOK_UPPER) &&
           (d->token[end].kind == CC_TOKEN_WORD || cc_str_eq(next, CC_LIT(",")));
}

/* Token `t` opens an outermost quote: takes the quote in; returns the token behind it. */
static uint32_t add_quote(struct build *b, uint32_t t, uint32_t quote, uint32_t end)
{
    struct work *w = b->w;
    const struct cc_document *d = w->d;
    uint32_t next = d->quote[quote].end_token, prev = CC_NO_INDEX;

    if (b->words.n)
        prev = t - 1;
    quote_decide(w, quote, prev);
    if (w->quotation[quote].block) {
        push_placeholder(b, quote);
        if (quote_ends_unit(w, quote))
            flush(b);
        return next;
    }
    push_inline(b, quote);
    if (next >= end || (sentence_ends(d, next - 1, end) && !goes_on(d, next)))
        flush(b);
    return next;
}

static void build_paragraph(struct build *b, const struct cc_paragraph *p)
{
    const struct cc_document *d = b->w->d;
    uint32_t t = p->first_token, end = t + p->tokens;

    while (t < end && p->label.end > p->label.start &&
           d->token[t].span.start < p->label.end)
        t++;
    while (t < end) {
        uint32_t q = quote_outermost(d, d->token[t].quote);
        bool semicolon;
        if (q != CC_NO_INDEX && d->quote[q].first_token == t) {
            t = add_quote(b, t, q, end);
            continue;
        }
        push_word(b, t, q);
        semicolon =
            b->words.n > SEMICOLON_WORDS && cc_str_eq(cc_token_form(d, t), CC_LIT(";"));
        if (sentence_ends(d, t, end) || semicolon || b->words.n > UNIT_WORDS_MAX)
            flush(b);
        t++;
    }
    flush(b);
}

void units_build(struct work *w)
{
    struct build b = { .w = w };
    const struct cc_document *d = w->d;

    b.forms.n = 0;
    w->paragraph_unit = CC_ARRAY(w->a, uint32_t, (size_t)d->paragraphs + 1);
    for (uint32_t p = 0; p < d->paragraphs; p++) {
        w->paragraph_unit[p] = w->units.n;
        b.paragraph = p;
        if (cc_paragraph_is_prose(d->paragraph[p].kind))
            build_paragraph(&b, &d->paragraph[p]);
    }
    w->paragraph_unit[d->paragraphs] = w->units.n;
}
