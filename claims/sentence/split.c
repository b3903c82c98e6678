/*
 * Sentence boundaries, among the tokens of one paragraph.
 *
 * A terminator ends a sentence unless what stands before it (an abbreviation), around it
 * (brackets) or behind it (a small letter, "he said") says that the sentence goes on.
 * Closing marks, brackets and footnote numbers behind a terminator belong to its
 * sentence.
 */
#include "cut.h"

#include "claimcheck/lexicon.h"

#include <string.h>

#define RUN_MAX       64  /* marks passed over in a row: a longer run is no text */
#define SENTENCE_MAX  300 /* tokens (prose: 159); later stages pair the words of one */
#define BRACKET_MAX   60  /* tokens; a bracket left open longer hides no boundary */
#define SIGNATURE_MAX 8   /* tokens of "— Ann Hale, 34, teacher" at a paragraph's end */
#define SAYS_MAX \
    16 /* tokens between a closing mark and the verb of "Ann Hale, 34, said" */

struct splitter {
    struct cut *c;
    bool careless;       /* the paragraph does not begin its sentences with capitals */
    uint32_t first, end; /* tokens of the paragraph */
    uint32_t start;      /* first token of the open sentence */
    uint32_t bracket;    /* token of the open bracket, or end */
};

static const struct cc_token *at(const struct splitter *s, uint32_t i)
{
    return i < s->end ? &s->c->tokens.at[i] : NULL;
}

static bool form_is(const struct splitter *s, uint32_t i, char form)
{
    const struct cc_token *t = at(s, i);
    return t && is_form(s->c, t, form);
}

static bool has_space(const struct splitter *s, uint32_t i)
{
    const struct cc_token *t = at(s, i);
    return t && (t->flags & CC_TOK_SPACE);
}

/* A run of . ! ? … ; *strong: it holds ! or ?, *dots: it is an ellipsis. */
static bool terminator(const struct splitter *s, uint32_t i, bool *strong, bool *dots)
{
    cc_str form = form_of(s->c, at(s, i));
    size_t points = 0;

    *strong = *dots = false;
    if (at(s, i)->kind != CC_TOKEN_PUNCT)
        return false;
    for (size_t p = 0; p < form.n; points++) {
        int32_t cp = cc_utf8_next(form, &p);
        if (cp == '!' || cp == '?' || cp == 0x203d)
            *strong = true;
        else if (cp == 0x2026)
            *dots = true;
        else if (cp != '.')
            return false;
    }
    *dots = (*dots || points > 1) && !*strong;
    return true;
}

/* Behind a terminator: closing marks and brackets, "[17]", further terminators. */
static uint32_t skip_closers(const struct splitter *s, uint32_t i)
{
    bool strong, dots;

    for (uint32_t stop = i + RUN_MAX; i < s->end && i < stop; i++) {
        if (form_is(s, i, '[') && at(s, i + 1) && at(s, i + 1)->kind == CC_TOKEN_NUMBER &&
            form_is(s, i + 2, ']')) {
            i += 2;
            continue;
        }
        const struct cc_token *t = at(s, i);
        bool closer =
            t->kind == CC_TOKEN_CLOSE || is_form(s->c, t, ')') || is_form(s->c, t, ']');
        /* A stray mark that nothing pairs still stands close to what it closes. */
        if (!closer && !has_space(s, i) && !(at(s, i + 1) && !has_space(s, i + 1)))
            closer = is_form(s->c, t, '"') || is_form(s->c, t, '\'') ||
                     form_of(s->c, t).p[0] == '\xe2';
        if (!closer && (has_space(s, i) || !terminator(s, i, &strong, &dots)))
            break;
    }
    return i;
}

/* First token from i on that is no opening mark, bracket or dash; a few of them at most.
 */
static uint32_t skip_openers(const struct splitter *s, uint32_t i)
{
    for (uint32_t stop = i + RUN_MAX; i < s->end && i < stop; i++) {
        const struct cc_token *t = at(s, i);
        bool single = t->span.end - t->span.start == 1;
        if (t->kind != CC_TOKEN_OPEN && t->kind != CC_TOKEN_PUNCT)
            break;
        if (t->kind == CC_TOKEN_PUNCT && single &&
            strchr(",;:)", s->c->text.p[t->span.start]))
            break;
    }
    return i;
}

static bool opens_sentence(const struct splitter *s, uint32_t i)
{
    char buf[32];
    cc_str low = lower_form(form_of(s->c, at(s, i)), buf);

    return low.n && cc_lex_has(CC_LEX(opener), low);
}

/* ---- after an abbreviation ----------------------------------------------------------
 */

/* at(i) keeps its full stop: does a sentence end there, before the upper-case word at
 * `word`? */
static bool ends_at_abbreviation(const struct splitter *s, uint32_t i, uint32_t word)
{
    cc_str form = form_of(s->c, at(s, i));
    char buf[32];
    cc_str low = lower_form(cc_str_sub(form, 0, form.n - 1), buf);
    cc_str ends = low.n ? cc_lex_get(CC_LEX(abbreviation), low, 1) : CC_NONE;

    if (form.n == 2) /* an initial */
        return false;
    if (cc_str_eq(ends, CC_LIT("never")))
        return false;
    if (cc_str_eq(ends, CC_LIT("capital"))) {
        /* "Acme Inc. Chairman Hale": a name goes on more often than a sentence begins. */
        return opens_sentence(s, word);
    }
    return opens_sentence(s, word) || at(s, word)->depth != at(s, i)->depth;
}

/* ---- after a quote ------------------------------------------------------------------
 */

static bool says(const struct splitter *s, uint32_t i)
{
    char buf[32], lemma[64];
    cc_str low = lower_form(form_of(s->c, at(s, i)), buf);

    return low.n && cc_lex_has(CC_LEX(cue), cc_lemma(low, CC_VERB, lemma));
}

/*
 * “Stop!” Ann Hale said; “Stop!” Ann Hale, of the choir, said: a name, perhaps something
 * between commas, then a verb of saying.
 */
static bool speaker_says(const struct splitter *s, uint32_t i)
{
    bool aside = false, comma = false, strong, dots;

    for (uint32_t j = i; j < s->end && j < i + SAYS_MAX; j++) {
        const struct cc_token *t = at(s, j);
        bool small = t->kind == CC_TOKEN_WORD && !(t->flags & CC_TOK_UPPER);
        if (t->kind == CC_TOKEN_OPEN || terminator(s, j, &strong, &dots))
            return false;
        if (j > i && small && (!aside || comma) && says(s, j))
            return true;
        if (small && !aside && t->span.end - t->span.start > 3) /* "of the" in a title */
            return false;
        comma = is_form(s->c, t, ',');
        aside = aside || comma;
    }
    return false;
}

static bool is_dash(const struct splitter *s, uint32_t i)
{
    cc_str form = form_of(s->c, at(s, i));
    size_t p = 0;
    int32_t cp = cc_utf8_next(form, &p);

    return cp == '-' || cp == 0x2013 || cp == 0x2014;
}

/* ---- deciding -----------------------------------------------------------------------
 */

/* Does a sentence end at terminator i, when the next one would begin with token `next`?
 */
static bool ends_here(const struct splitter *s, uint32_t i, uint32_t next, bool strong,
                      bool dots)
{
    const struct cc_token *before = at(s, i), *begin = at(s, next);
    uint32_t word = skip_openers(s, next);
    const struct cc_token *w = at(s, word);
    bool quoted = next > i + 1 && at(s, next - 1)->kind == CC_TOKEN_CLOSE;

    if (!w)
        return strong || quoted;
    if (w->kind == CC_TOKEN_PUNCT) /* "Inc.," and "p.m.;" */
        return false;
    bool more_strong, more_dots;
    if (terminator(s, next, &more_strong, &more_dots)) /* ". . ." */
        return false;
    bool upper = w->flags & CC_TOK_UPPER;
    if (!(begin->flags & CC_TOK_SPACE)) {
        bool glued = upper && i > s->start && !(at(s, i - 1)->flags & CC_TOK_UPPER) &&
                     at(s, i - 1)->kind == CC_TOKEN_WORD &&
                     at(s, i - 1)->span.end - at(s, i - 1)->span.start > 2;
        if (!glued && begin->kind != CC_TOKEN_OPEN)
            return false;
    }
    if (is_dash(s, next) && (quoted || s->end - next <= SIGNATURE_MAX))
        return false; /* “...” — Ann Hale */
    if (w->kind == CC_TOKEN_WORD && !upper)
        return s->careless && !quoted && !dots && !(before->flags & CC_TOK_ABBREV);
    if (s->bracket < i && s->bracket != s->start && i - s->bracket < BRACKET_MAX)
        return false;
    if (before->flags & CC_TOK_ABBREV)
        return upper && ends_at_abbreviation(s, i, word);
    if (i == s->start + 1 && at(s, s->start)->kind == CC_TOKEN_NUMBER && !strong)
        return false; /* "1. Install": the number of an item */
    if (quoted && strong && upper && speaker_says(s, word))
        return false;
    if (dots && is_form(s->c, w, 'I')) /* "I ... I cannot say" */
        return false;
    return true;
}

static void end_sentence(struct splitter *s, uint32_t end)
{
    struct cut *c = s->c;

    if (end <= s->start)
        return;
    for (uint32_t i = s->start; i < end; i++)
        c->tokens.at[i].sentence = c->sentences.n;
    *CC_PUSH(c->a, &c->sentences) = (struct cc_sentence){
        .span = { c->tokens.at[s->start].span.start, c->tokens.at[end - 1].span.end },
        .paragraph = (uint32_t)-1,
        .first = s->start,
        .count = end - s->start,
    };
    s->start = end;
    s->bracket = s->end;
}

static void split(struct splitter *s)
{
    bool strong, dots;

    for (uint32_t i = s->start; i < s->end; i++) {
        const struct cc_token *t = at(s, i);
        if (is_form(s->c, t, '(') || is_form(s->c, t, '['))
            s->bracket = i;
        else if (is_form(s->c, t, ')') || is_form(s->c, t, ']'))
            s->bracket = s->end;
        if (i - s->start >= SENTENCE_MAX)
            end_sentence(s, i);
        bool ends = terminator(s, i, &strong, &dots);
        if (!ends && !(t->flags & CC_TOK_ABBREV))
            continue;
        uint32_t next = skip_closers(s, i + 1);
        if (next >= s->end || ends_here(s, i, next, strong, dots)) {
            end_sentence(s, next);
            i = next - 1;
        }
    }
    end_sentence(s, s->end);
}

/* "i told them. they left": written without capitals, as comments and messages are. */
static bool is_careless(const struct splitter *s)
{
    uint32_t first = skip_openers(s, s->first);
    const struct cc_token *t = at(s, first);

    if (t && t->kind == CC_TOKEN_WORD && !(t->flags & CC_TOK_UPPER))
        return true;
    for (uint32_t i = s->first; i < s->end; i++)
        if (is_form(s->c, at(s, i), 'i'))
            return true;
    return false;
}

void find_sentences(struct cut *c, uint32_t index)
{
    struct cc_paragraph *p = &c->paragraphs.at[index];
    struct splitter s = { .c = c,
                          .first = p->first_token,
                          .end = p->first_token + p->tokens };
    uint32_t label = s.first;

    p->first_sentence = c->sentences.n;
    s.start = s.first;
    s.bracket = s.end;
    s.careless = is_careless(&s);
    /* A bullet, a speaker's name or a dateline is a sentence of its own: it is not part
     * of what the parser should see. */
    while (label < s.end && c->tokens.at[label].span.end <= p->label.end)
        label++;
    if (label < s.end)
        end_sentence(&s, label);
    split(&s);
    p->sentences = c->sentences.n - p->first_sentence;
    for (uint32_t i = p->first_sentence; i < c->sentences.n; i++)
        c->sentences.at[i].paragraph = index;
}
