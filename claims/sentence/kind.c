/*
 * What is not prose: headings, and paragraphs that boilerplate.lex knows (bylines,
 * credits, captions, notices, prompts). Marked, never deleted.
 */
#include "cut.h"

#include "claimcheck/lexicon.h"

#define WORDS_MAX      40 /* a longer paragraph is prose, whatever it holds; notices aside */
#define WORDS_SHORT    12
#define HEADING_MAX    16 /* tokens */
#define DATE_MAX       7
#define NOTICE_MAX     120
#define WORDS_SENTENCE 6
#define CREDIT_MIN     8 /* bytes of "(A B/C D)" */
#define CREDIT_MAX     80

/* A paragraph's words, lower case, with single spaces, for looking up runs of them. */
struct words {
    cc_str text; /* "photo by ann hale" */
    uint32_t
        at[NOTICE_MAX + 1]; /* where each word begins; one more: behind the last space */
    uint32_t n;
    bool stopped; /* the paragraph ends in a full stop or the like */
    bool colon;   /* the first word or two are followed by a colon, a dash or a bar */
};

static bool word_like(const struct cc_token *t)
{
    return t->kind == CC_TOKEN_WORD || t->kind == CC_TOKEN_NUMBER ||
           t->kind == CC_TOKEN_LINK;
}

static bool ends_in_stop(const struct cut *c, const struct cc_paragraph *p)
{
    for (uint32_t i = p->first_token + p->tokens; i-- > p->first_token;) {
        const struct cc_token *t = &c->tokens.at[i];
        char first = c->text.p[t->span.start];
        if (first == '.' || first == '!' || first == '?' || first == ':' ||
            first == ';' || first == ',' ||
            cc_str_starts(form_of(c, t), CC_LIT("\xe2\x80\xa6")))
            return true;
        if (t->kind != CC_TOKEN_CLOSE && first != ')' && first != '"')
            return false;
    }
    return false;
}

/* false when the paragraph is too long to be anything but prose. */
static bool read_words(const struct cut *c, const struct cc_paragraph *p, struct words *w)
{
    struct cc_buf b = { .a = c->a };
    char buf[32];

    *w = (struct words){ .stopped = ends_in_stop(c, p) };
    for (uint32_t i = p->first_token; i < p->first_token + p->tokens; i++) {
        const struct cc_token *t = &c->tokens.at[i];
        char first = c->text.p[t->span.start];
        if (!word_like(t)) {
            w->colon =
                w->colon || (w->n > 0 && w->n <= 3 && (first == ':' || first == '|'));
            continue;
        }
        if (w->n == NOTICE_MAX)
            return false;
        cc_str low = lower_form(form_of(c, t), buf);
        if (low.n && low.p[low.n - 1] == '.' && t->flags & CC_TOK_ABBREV)
            low.n--;
        if (t->flags & CC_TOK_PART && b.n) /* "editor's" is one word in the table */
            b.n--;
        else
            w->at[w->n++] = (uint32_t)b.n;
        cc_buf_add(&b, low.n ? low : CC_LIT("?"));
        cc_buf_addc(&b, ' ');
    }
    w->text = cc_buf_str(&b);
    w->at[w->n] = (uint32_t)b.n;
    return true;
}

static cc_str run_of(const struct words *w, uint32_t first, uint32_t count)
{
    return cc_str_sub(w->text, w->at[first], w->at[first + count] - 1);
}

static enum cc_paragraph_kind kind_named(cc_str name)
{
    return cc_str_eq(name, CC_LIT("byline"))    ? CC_PARA_BYLINE
           : cc_str_eq(name, CC_LIT("credit"))  ? CC_PARA_CREDIT
           : cc_str_eq(name, CC_LIT("caption")) ? CC_PARA_CAPTION
           : cc_str_eq(name, CC_LIT("notice"))  ? CC_PARA_NOTICE
                                                : CC_PARA_BOILERPLATE;
}

/*
 * May this row mark this paragraph? A row of one common word ("by", "from", "below") also
 * begins sentences, so it wants a colon behind it or a short paragraph that is no
 * sentence.
 */
static bool row_fits(const struct words *w, cc_str where, enum cc_paragraph_kind kind,
                     uint32_t first, uint32_t count)
{
    bool at_end = first + count == w->n;

    if (cc_str_eq(where, CC_LIT("whole")) || cc_str_eq(where, CC_LIT("section")))
        return first == 0 && at_end;
    if (cc_str_eq(where, CC_LIT("teasers")))
        return first == 0 && at_end;
    if (kind == CC_PARA_NOTICE)
        return cc_str_eq(where, CC_LIT("start"))
                   ? first == 0 && (w->colon || count >= 2 || !w->stopped)
                   : count >= 3;
    if (w->n > WORDS_MAX)
        return false;
    if (cc_str_eq(where, CC_LIT("start")) && first > 0)
        return false;
    bool fragment = w->n <= WORDS_SHORT && !w->stopped;
    if (kind == CC_PARA_BOILERPLATE)
        return count >= 3 || fragment || (count == 2 && w->n <= WORDS_SHORT) || w->colon;
    if (kind == CC_PARA_BYLINE && count >= 3 && w->n <= WORDS_SHORT)
        return true;                     /* "Ann Hale contributed to this report." */
    if (cc_str_eq(where, CC_LIT("any"))) /* "... on Tuesday. (AP Photo/Ann Hale)" */
        return fragment || (w->n - first - count <= 4 && !w->stopped);
    return fragment || (w->colon && count <= 3) || (count >= 3 && !w->stopped);
}

/* The kind that the rows of one run of words give, or body. */
static enum cc_paragraph_kind kind_of_run(const struct words *w, uint32_t first,
                                          uint32_t count)
{
    size_t rows;
    const struct cc_lex_row *row =
        cc_lex_find(CC_LEX(boilerplate), run_of(w, first, count), &rows);

    for (size_t i = 0; i < rows; i++) {
        enum cc_paragraph_kind kind = kind_named(cc_lex_col(&row[i], 2));
        if (row_fits(w, cc_lex_col(&row[i], 1), kind, first, count))
            return kind;
    }
    return CC_PARA_BODY;
}

static enum cc_paragraph_kind kind_of_words(const struct words *w)
{
    uint32_t longest = cc_lex_longest(CC_LEX(boilerplate));

    const struct cc_lex_word *word[NOTICE_MAX];
    for (uint32_t i = 0; i < w->n; i++)
        word[i] = cc_lex_word(run_of(w, i, 1));
    for (uint32_t first = 0; first < w->n; first++) {
        bool opens = cc_word_opens(word[first], CC_LEX(boilerplate));
        if (!opens && !cc_word_in(word[first], CC_LEX(boilerplate)))
            continue;
        uint32_t most = 1; /* words that may stand in one key */
        while (opens && most < longest && first + most < w->n &&
               cc_word_behind(word[first + most], CC_LEX(boilerplate)))
            most++;
        for (uint32_t count = most; count > 0; count--) {
            enum cc_paragraph_kind kind = kind_of_run(w, first, count);
            if (kind != CC_PARA_BODY)
                return kind;
        }
    }
    return CC_PARA_BODY;
}

/* "Friday, 7 May 2024": nothing but a date. */
static bool is_date(const struct cut *c, const struct cc_paragraph *p)
{
    uint32_t named = 0;
    char buf[32];

    if (p->tokens > DATE_MAX)
        return false;
    for (uint32_t i = p->first_token; i < p->first_token + p->tokens; i++) {
        const struct cc_token *t = &c->tokens.at[i];
        cc_str low = lower_form(form_of(c, t), buf);
        cc_str kind = low.n ? cc_lex_get(CC_LEX(calendar), low, 1) : CC_NONE;
        bool name =
            cc_str_eq(kind, CC_LIT("weekday")) || cc_str_eq(kind, CC_LIT("month"));
        if (!name && t->kind != CC_TOKEN_NUMBER && t->kind != CC_TOKEN_PUNCT)
            return false;
        named += name;
    }
    return named > 0;
}

/* "It closed at 3 p.m.": an abbreviation's stop ends the sentence as well; that of a
 * place may end a headline ("Dam bursts in U.S."). */
static bool ends_in_abbreviation(const struct cut *c, uint32_t last)
{
    const struct cc_token *t = &c->tokens.at[last];
    char buf[32];

    return (t->flags & CC_TOK_ABBREV) && cc_str_ends(form_of(c, t), CC_LIT(".")) &&
           !cc_lex_has(CC_LEX(place), lower_form(form_of(c, t), buf));
}

/* One line of few words without a stop, and no quotation: a headline or a heading. */
static bool is_heading(const struct cut *c, const struct cc_paragraph *p,
                       const struct words *w)
{
    if (p->kind != CC_PARA_BODY || p->sentences != 1 || p->tokens > HEADING_MAX ||
        w->stopped || p->dateline)
        return false;
    for (uint32_t i = p->first_token; i < p->first_token + p->tokens; i++) {
        int32_t quote = c->tokens.at[i].quote;
        if (is_form(c, &c->tokens.at[i], '.'))
            return false;
        if (quote >= 0 &&
            !c->quotes.at[quote].closed) /* speech that goes on, or a lost mark */
            return false;
    }
    uint32_t last = p->first_token + p->tokens - 1;
    if (ends_in_abbreviation(c, last))
        return false;
    return c->tokens.at[last].kind != CC_TOKEN_CLOSE ||
           c->tokens.at[p->first_token].kind != CC_TOKEN_OPEN;
}

enum section { SECTION_NONE, SECTION_LIST, SECTION_TEASERS };

/* "Sources", "Related articles": a heading over a list of what is not the article. */
static enum section opens_section(const struct words *w)
{
    size_t rows = 0;
    const struct cc_lex_row *row =
        w->n && !w->stopped ? cc_lex_find(CC_LEX(boilerplate), run_of(w, 0, w->n), &rows)
                            : NULL;

    for (size_t i = 0; i < rows; i++)
        if (cc_str_eq(cc_lex_col(&row[i], 1), CC_LIT("section")))
            return SECTION_LIST;
        else if (cc_str_eq(cc_lex_col(&row[i], 1), CC_LIT("teasers")))
            return SECTION_TEASERS;
    return SECTION_NONE;
}

/* A sentence, where headlines were expected. */
static bool is_sentence(const struct cut *c, const struct cc_paragraph *p,
                        const struct words *w, bool is_short)
{
    return !is_short || (w->n >= WORDS_SENTENCE && c->text.p[p->span.end - 1] == '.');
}

/* "... on Monday. (Ann Hale/Harbor Ledger)": who took the picture and for whom. */
static bool ends_in_credit(const struct cut *c, const struct cc_paragraph *p)
{
    cc_str s = cc_str_sub(c->text, p->span.start, p->span.end);
    size_t at = s.n, slashes = 0;

    if (s.n < CREDIT_MIN || s.p[s.n - 1] != ')')
        return false;
    while (--at > 0 && s.n - at < CREDIT_MAX && s.p[at] != '(')
        slashes += s.p[at] == '/' && s.p[at + 1] != '/' && s.p[at - 1] != '/';
    if (s.p[at] != '(' || slashes != 1)
        return false;
    for (size_t i = at; i + 1 < s.n; i++) {
        bool starts = s.p[i] == '(' || s.p[i] == ' ' || s.p[i] == '/';
        if (cc_is_digit(s.p[i]) || (starts && s.p[i + 1] != ' ' && s.p[i + 1] != '/' &&
                                    !cc_is_upper(s.p[i + 1]) && !(s.p[i + 1] & 0x80)))
            return false;
    }
    return true;
}

/* Words alone: what stands in a list of sources has names, dates and marks between them.
 */
static bool words_alone(const struct cut *c, const struct cc_paragraph *p)
{
    for (uint32_t i = p->first_token; i < p->first_token + p->tokens; i++)
        if (c->tokens.at[i].kind != CC_TOKEN_WORD)
            return false;
    return true;
}

void find_kinds(struct cut *c)
{
    struct words w;
    enum section section = SECTION_NONE;

    for (uint32_t i = 0; i < c->paragraphs.n; i++) {
        struct cc_paragraph *p = &c->paragraphs.at[i];
        if (p->kind == CC_PARA_HEADER || p->tokens == 0)
            continue;
        bool is_short = read_words(c, p, &w);
        enum cc_paragraph_kind kind = is_short ? kind_of_words(&w) : CC_PARA_BODY;
        bool heading = is_short && kind == CC_PARA_BODY && is_heading(c, p, &w);
        if (is_short && kind == CC_PARA_BODY && ends_in_credit(c, p))
            kind = CC_PARA_CAPTION;
        if ((heading && words_alone(c, p)) ||
            (section == SECTION_TEASERS && is_sentence(c, p, &w, is_short)))
            section = SECTION_NONE;
        if (is_short && opens_section(&w))
            section = opens_section(&w);
        if (kind != CC_PARA_BODY)
            p->kind = (uint8_t)kind;
        else if (section)
            p->kind = CC_PARA_BOILERPLATE;
        else if (is_short && is_date(c, p))
            p->kind = CC_PARA_BYLINE;
        else if (heading)
            p->kind = CC_PARA_HEADING;
    }
}
