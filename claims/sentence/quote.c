/*
 * Pairs quotation marks, one paragraph at a time.
 *
 * Double marks first, with a stack: any double mark may close any. Then single marks, in
 * what the double ones leave: inside a double quote as quotes within quotes; outside only
 * in the British fashion, where a comma or a stop stands before the closing mark, or
 * behind it when a comma or a colon introduces the quote: a lone pair of single marks is
 * more often a term, a title, or two apostrophes.
 */
#include "cut.h"

#include <string.h>

#define UNCLOSED_MIN 20 /* bytes; what is shorter and never closed is a stray mark */
#define DEPTH_MAX    4

/* A mark of a paragraph and what its place and form allow. */
struct mark {
    uint32_t token;
    bool dbl, can_open, can_close;
    bool opens, closes;            /* by its form: “ and ” */
    bool behind_digit;             /* may be feet, inches, minutes, seconds */
    bool behind_stop, before_stop; /* next to , . ? ! or an ellipsis */
    bool introduced; /* first of its paragraph, or behind a comma or a colon */
    bool first;      /* of its paragraph */
};

struct pairing {
    struct cut *c;
    const struct cc_paragraph *paragraph;
    struct mark *mark;
    uint32_t marks;
    CC_LIST(struct cc_quote)
    found; /* in the order of their opening marks; style and ends set */
    uint32_t stack[DEPTH_MAX];
    uint32_t open;
};

/* ---- marks --------------------------------------------------------------------------
 */

static int32_t point_before(cc_str text, size_t at, size_t start)
{
    size_t from = at;
    if (at <= start)
        return -1;
    do
        from--;
    while (from > start && ((unsigned char)text.p[from] & 0xc0) == 0x80);
    return cc_utf8_next(text, &from);
}

static int32_t point_behind(cc_str text, size_t at, size_t end)
{
    return at < end ? cc_utf8_next(text, &at) : -1;
}

static bool opens_after(int32_t cp)
{
    return cp < 0 || cc_is_space(cp) || cp == '(' || cp == '[' || cp == '{' ||
           cp == '-' || cp == 0x2013 || cp == 0x2014 || cp == '/' || cp == ':' ||
           cc_is_mark_double(cp) || cc_is_mark_single(cp);
}

static bool ends_before(int32_t cp)
{
    return cp < 0 || cc_is_space(cp) || cp == ')' || cp == ']' || cp == '.' ||
           cp == ',' || cp == ';' || cp == ':' || cp == '!' || cp == '?' ||
           cp == 0x2014 || cp == 0x2026;
}

static bool stop_before(int32_t cp)
{
    return cp == ',' || cp == '.' || cp == '!' || cp == '?' || cp == 0x2026;
}

static bool is_introduced(cc_str text, size_t at, size_t start)
{
    while (at > start && text.p[at - 1] == ' ')
        at--;
    return at == start || text.p[at - 1] == ',' || text.p[at - 1] == ':';
}

static bool doubled(cc_str form)
{
    return form.n == 2 &&
           (cc_str_eq(form, CC_LIT("''")) || cc_str_eq(form, CC_LIT("``")));
}

static bool read_mark(const struct pairing *p, uint32_t i, struct mark *m)
{
    const struct cut *c = p->c;
    const struct cc_token *t = &c->tokens.at[i];
    cc_str form = form_of(c, t);
    size_t at = 0;
    int32_t cp = cc_utf8_next(form, &at);
    bool two = doubled(form);

    if (t->kind == CC_TOKEN_WORD || t->kind == CC_TOKEN_NUMBER ||
        t->kind == CC_TOKEN_LINK ||
        (!two && (at != form.n || (!cc_is_mark_double(cp) && !cc_is_mark_single(cp)))))
        return false;

    int32_t before = point_before(c->text, t->span.start, p->paragraph->span.start);
    int32_t behind = point_behind(c->text, t->span.end, p->paragraph->span.end);
    *m = (struct mark){ .token = i, .dbl = two || cc_is_mark_double(cp) };
    m->first = before < 0;
    m->opens = cp == 0x201c || cp == 0x201e || cp == 0x2018 || cp == 0x201a || cp == '`';
    m->closes = cp == 0x201d || cp == 0x2019;
    m->behind_digit = cc_is_digit(before);
    m->behind_stop = stop_before(before);
    m->before_stop = behind < 0 || stop_before(behind);
    m->introduced = is_introduced(c->text, t->span.start, p->paragraph->span.start);
    m->can_open = !ends_before(behind) && (opens_after(before) || (m->dbl && m->opens));
    if (behind == 0x2026 || behind == '.') /* “...and then” */
        m->can_open = opens_after(before) && behind >= 0;
    m->can_close = before >= 0 && !cc_is_space(before);
    return true;
}

static void read_marks(struct pairing *p)
{
    const struct cc_paragraph *g = p->paragraph;
    CC_LIST(struct mark) marks = { 0 };
    struct mark m;

    for (uint32_t i = g->first_token; i < g->first_token + g->tokens; i++)
        if (read_mark(p, i, &m))
            *CC_PUSH(p->c->a, &marks) = m;
    p->mark = marks.at;
    p->marks = marks.n;
}

/* ---- double marks -------------------------------------------------------------------
 */

static enum cc_quote_style style_of(const struct pairing *p, const struct mark *m)
{
    cc_str form = form_of(p->c, &p->c->tokens.at[m->token]);
    size_t at = 0;
    int32_t cp = cc_utf8_next(form, &at);

    if (doubled(form))
        return CC_QUOTE_DOUBLED;
    if (!m->dbl)
        return CC_QUOTE_SINGLE;
    return cp == '"' || cp == 0xff02  ? CC_QUOTE_STRAIGHT
           : cp == 0xab || cp == 0xbb ? CC_QUOTE_GUILLEMET
                                      : CC_QUOTE_CURLY;
}

static void open_quote(struct pairing *p, const struct mark *m)
{
    if (p->open == DEPTH_MAX)
        return;
    p->stack[p->open++] = p->found.n;
    *CC_PUSH(p->c->a, &p->found) =
        (struct cc_quote){ .first_token = m->token, .style = (uint8_t)style_of(p, m) };
}

static void close_quote(struct pairing *p, uint32_t end_token, bool closed)
{
    struct cc_quote *q = &p->found.at[p->stack[--p->open]];

    q->end_token = end_token;
    q->closed = closed;
}

/* ” closes the innermost quote opened by a curly mark, and with it what is open inside.
 */
static void close_by(struct pairing *p, const struct mark *m)
{
    uint32_t level = p->open - 1;

    if (m->closes)
        while (level > 0 && p->found.at[p->stack[level]].style != CC_QUOTE_CURLY)
            level--;
    if (p->found.at[p->stack[level]].style != CC_QUOTE_CURLY)
        level = p->open - 1;
    while (p->open - 1 > level)
        close_quote(p, m->token, false);
    close_quote(p, m->token + 1, true);
}

/* Inches and the like: behind a digit, where the next double mark can only be a closing
 * one. */
static bool is_unit(const struct pairing *p, uint32_t i)
{
    const struct mark *m = &p->mark[i];

    if (!m->behind_digit || m->closes || m->opens)
        return false;
    if (p->open == 0)
        return true;
    for (uint32_t next = i + 1; next < p->marks; next++)
        if (p->mark[next].dbl)
            return p->mark[next].can_close && !p->mark[next].can_open;
    return false;
}

/* The next double mark behind i when it can only close; `marks` when there is none. */
static uint32_t next_closer(const struct pairing *p, uint32_t i)
{
    for (i++; i < p->marks && !p->mark[i].dbl;)
        i++;
    return i < p->marks && p->mark[i].can_close && !p->mark[i].can_open ? i : p->marks;
}

/*
 * An opening mark inside an open quote begins a quote within it when two closing marks
 * follow, or when it and the next one are straight and the outer one is curly.
 */
static bool begins_inner(const struct pairing *p, uint32_t i)
{
    const struct cc_quote *outer = &p->found.at[p->stack[p->open - 1]];
    uint32_t next = next_closer(p, i);

    if (next == p->marks)
        return false;
    bool differs = outer->style == CC_QUOTE_CURLY &&
                   style_of(p, &p->mark[i]) == CC_QUOTE_STRAIGHT && !p->mark[next].closes;
    return differs || next_closer(p, next) < p->marks;
}

static bool only_opens(const struct mark *m)
{
    return m->can_open && !m->closes && (!m->can_close || m->opens);
}

/* "The Mill "was shown; he said, "No": a straight mark on the wrong side of its space, as
 * the next mark shows, which opens. */
static bool misplaced(const struct pairing *p, uint32_t i)
{
    if (p->mark[i].opens)
        return false;
    for (i++; i < p->marks && !p->mark[i].dbl;)
        i++;
    return i < p->marks && only_opens(&p->mark[i]);
}

static void take_double(struct pairing *p, uint32_t i)
{
    const struct mark *m = &p->mark[i];

    if (is_unit(p, i))
        return;
    if (p->open == 0) {
        if (m->can_open || (m->first && p->marks > 1))
            open_quote(p, m);
        return;
    }
    if (!only_opens(m) || misplaced(p, i)) {
        close_by(p, m);
    } else if (begins_inner(p, i)) {
        open_quote(p, m);
    } else { /* an opening mark inside an open quote: the closing one was forgotten */
        while (p->open)
            close_quote(p, m->token, false);
        open_quote(p, m);
    }
}

static void pair_double(struct pairing *p)
{
    const struct cc_paragraph *g = p->paragraph;

    for (uint32_t i = 0; i < p->marks; i++)
        if (p->mark[i].dbl)
            take_double(p, i);
    while (p->open)
        close_quote(p, g->first_token + g->tokens, false);
}

/* Bytes between the marks of a quote that holds a token, without white space at the ends.
 */
static struct cc_span inner_of(const struct pairing *p, const struct cc_quote *q)
{
    const struct cc_token *t = p->c->tokens.at;
    uint32_t last = q->closed ? q->end_token - 2 : q->end_token - 1;

    if (last <= q->first_token)
        return (struct cc_span){ t[q->first_token].span.end, t[q->first_token].span.end };
    return (struct cc_span){ t[q->first_token + 1].span.start, t[last].span.end };
}

/* Drops empty quotes and strays that are never closed. */
static void drop_strays(struct pairing *p)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < p->found.n; i++) {
        struct cc_quote q = p->found.at[i];
        if (q.end_token <= q.first_token + 1)
            continue;
        struct cc_span in = inner_of(p, &q);
        if (in.end - in.start < (q.closed ? 1u : UNCLOSED_MIN))
            continue;
        p->found.at[kept++] = q;
    }
    p->found.n = kept;
}

/* ---- single marks -------------------------------------------------------------------
 */

/* The double quote that each mark lies in, plus one; 0 outside. `found` is in order, and
 * nested. */
static uint32_t *surroundings(const struct pairing *p)
{
    uint32_t *in = CC_ARRAY(p->c->a, uint32_t, p->marks + 1);
    uint32_t stack[DEPTH_MAX + 1], depth = 0, next = 0;

    for (uint32_t i = 0; i < p->marks; i++) {
        uint32_t token = p->mark[i].token;
        while (next < p->found.n && p->found.at[next].first_token <= token) {
            while (depth && p->found.at[stack[depth - 1]].end_token <=
                                p->found.at[next].first_token)
                depth--;
            if (depth <= DEPTH_MAX)
                stack[depth++] = next;
            next++;
        }
        while (depth && p->found.at[stack[depth - 1]].end_token <= token)
            depth--;
        in[i] = depth ? stack[depth - 1] + 1 : 0;
    }
    return in;
}

/* For every mark the next single one in the same surroundings that may close it, or
 * `marks`; loose: also one that stands before a stop. */
static uint32_t *closers(const struct pairing *p, const uint32_t *in, bool loose)
{
    uint32_t *next = CC_ARRAY(p->c->a, uint32_t, p->marks + 1);
    uint32_t *last = CC_ARRAY(p->c->a, uint32_t, p->found.n + 1);

    for (uint32_t i = 0; i <= p->found.n; i++)
        last[i] = p->marks;
    for (uint32_t i = p->marks; i-- > 0;) {
        const struct mark *m = &p->mark[i];
        next[i] = last[in[i]];
        bool closes = !m->dbl && m->can_close && !m->can_open && !m->opens;
        if (closes && (in[i] != 0 || m->behind_stop || (loose && m->before_stop)))
            last[in[i]] = i;
        else if (!m->dbl && m->can_open) /* ‘Rust’ and ‘Dust,’ are two */
            last[in[i]] = p->marks;
    }
    return next;
}

/* An opening single mark that begins its paragraph and the next one too: a long British
 * quote. */
static bool runs_on(const struct pairing *p, const struct mark *m)
{
    const struct cut *c = p->c;
    uint32_t index = (uint32_t)(p->paragraph - c->paragraphs.at);

    if (!m->first || m->closes || index + 1 >= c->paragraphs.n)
        return false;
    struct cc_span next = c->paragraphs.at[index + 1].span;
    size_t at = next.start;
    return next.end - next.start > UNCLOSED_MIN &&
           cc_is_mark_single(cc_utf8_next(c->text, &at)) &&
           c->text.p[p->paragraph->span.start] == c->text.p[next.start];
}

static void pair_single(struct pairing *p)
{
    const uint32_t *in = surroundings(p);
    const uint32_t *strict = closers(p, in, false), *loose = closers(p, in, true);
    CC_LIST(struct cc_quote) all = { 0 };
    uint32_t doubles = 0, end = p->paragraph->first_token + p->paragraph->tokens;

    for (uint32_t i = 0; i < p->marks; i++) {
        const struct mark *m = &p->mark[i];
        while (doubles < p->found.n && p->found.at[doubles].first_token <= m->token)
            *CC_PUSH(p->c->a, &all) = p->found.at[doubles++];
        if (m->dbl || !m->can_open || (m->closes && !m->first))
            continue;
        /* ‘Never’, he said: the stop outside the marks, when the quote is plainly
         * introduced. */
        uint32_t close = strict[i] == p->marks && m->introduced ? loose[i] : strict[i];
        bool closed = close < p->marks;
        if (!closed && (in[i] || !runs_on(p, m)))
            continue;
        *CC_PUSH(p->c->a, &all) = (struct cc_quote){
            .first_token = m->token,
            .end_token = closed ? p->mark[close].token + 1 : end,
            .style = CC_QUOTE_SINGLE,
            .closed = closed,
        };
        /* Single quotes hold no single quotes: the doubles inside are still to be taken.
         */
        uint32_t upto = closed ? close : p->marks - 1;
        for (; i < upto; i++)
            while (doubles < p->found.n &&
                   p->found.at[doubles].first_token <= p->mark[i].token)
                *CC_PUSH(p->c->a, &all) = p->found.at[doubles++];
    }
    while (doubles < p->found.n)
        *CC_PUSH(p->c->a, &all) = p->found.at[doubles++];
    p->found.at = all.at;
    p->found.n = all.n;
    p->found.cap = all.cap;
}

/* ---- into the document --------------------------------------------------------------
 */

/* The unclosed quote of the paragraph before, when this one begins with an opening mark.
 */
static int32_t continued(const struct pairing *p, const struct cc_quote *q)
{
    const struct cut *c = p->c;
    uint32_t index = (uint32_t)(p->paragraph - c->paragraphs.at);

    if (q->first_token != p->paragraph->first_token || index == 0)
        return -1;
    const struct cc_paragraph *before = &c->paragraphs.at[index - 1];
    for (uint32_t i = c->quotes.n; i-- > 0 && c->quotes.at[i].paragraph == index - 1;) {
        const struct cc_quote *last = &c->quotes.at[i];
        if (last->parent < 0)
            return !last->closed &&
                           last->end_token == before->first_token + before->tokens
                       ? (int32_t)i
                       : -1;
    }
    return -1;
}

static void mark_tokens(struct cut *c, const struct cc_quote *q, int32_t index)
{
    struct cc_token *t = c->tokens.at;

    t[q->first_token].kind = CC_TOKEN_OPEN;
    if (q->closed)
        t[q->end_token - 1].kind = CC_TOKEN_CLOSE;
    /* Quotes are marked outermost first, so that the innermost has the last word. Each
     * token is marked DEPTH_MAX + 1 times at most. */
    for (uint32_t i = q->first_token; i < q->end_token; i++) {
        t[i].quote = index;
        t[i].depth++;
    }
}

static void keep(struct pairing *p)
{
    struct cut *c = p->c;
    uint32_t first = c->quotes.n, index = (uint32_t)(p->paragraph - c->paragraphs.at);

    for (uint32_t i = 0; i < p->found.n; i++) {
        struct cc_quote q = p->found.at[i];
        int32_t parent = i ? (int32_t)(c->quotes.n - 1) : -1;
        while (parent >= (int32_t)first &&
               c->quotes.at[parent].end_token <= q.first_token)
            parent = c->quotes.at[parent].parent;
        q.parent = parent >= (int32_t)first ? parent : -1;
        if (q.parent >= 0 && q.end_token > c->quotes.at[q.parent].end_token) {
            q.end_token = c->quotes.at[q.parent].end_token;
            q.closed = false;
        }
        q.paragraph = index;
        q.inner = inner_of(p, &q);
        q.outer = (struct cc_span){ c->tokens.at[q.first_token].span.start,
                                    c->tokens.at[q.end_token - 1].span.end };
        q.continues = q.parent < 0 ? continued(p, &q) : -1;
        *CC_PUSH(c->a, &c->quotes) = q;
        mark_tokens(c, &q, (int32_t)(c->quotes.n - 1));
    }
}

void find_quotes(struct cut *c, uint32_t index)
{
    struct pairing p = { .c = c, .paragraph = &c->paragraphs.at[index] };

    read_marks(&p);
    if (p.marks == 0)
        return;
    pair_double(&p);
    drop_strays(&p);
    pair_single(&p);
    keep(&p);
}
