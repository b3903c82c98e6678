/*
 * Court reporters' transcripts. First each line is told apart from its page and number
 * (which shape it is says how they are written), then lines become paragraphs.
 */
#include "transcript.h"

#define LABEL_MAX  48
#define CITED_MIN  3 /* lines with a citation make a transcript */
#define MARGIN_MIN 6 /* numbered lines do */

struct line {
    cc_str words; /* trimmed; empty for a line without */
    uint32_t page, number, last_page, last;
};

struct reading {
    struct cc_arena *a;
    CC_LIST(struct line) line;
    size_t begin; /* of the first of them in the text */
};

static uint32_t take_number(cc_str *s)
{
    uint32_t n = 0;
    size_t at = 0;

    while (at < s->n && at < 5 && cc_is_digit(s->p[at]))
        n = n * 10 + (uint32_t)(s->p[at++] - '0');
    *s = cc_str_sub(*s, at, s->n);
    return n;
}

/* ---- "[12:3] ..." ---------------------------------------------------------------------
 */

/* "12:3-7", "12:24-13:2" */
static void read_citation(struct line *l, cc_str s)
{
    l->page = l->last_page = take_number(&s);
    s = cc_str_sub(s, 1, s.n);
    l->number = l->last = take_number(&s);
    if (!s.n || s.p[0] != '-')
        return;
    s = cc_str_sub(s, 1, s.n);
    l->last = take_number(&s);
    if (s.n && s.p[0] == ':') {
        s = cc_str_sub(s, 1, s.n);
        l->last_page = l->last;
        l->last = take_number(&s);
    }
}

static bool read_cited(struct reading *r, cc_str text)
{
    uint32_t cited = 0;
    cc_str rest = text;

    while (rest.n) {
        cc_str line = cc_str_trim(cc_str_cut(&rest, '\n'));
        size_t n = cc_citation_length(line);
        if (!line.n || (!n && !r->line.n))
            continue;
        if (!r->line.n)
            r->begin = (size_t)(line.p - text.p);
        struct line *l = CC_PUSH(r->a, &r->line);
        *l = (struct line){ .words = cc_str_sub(line, n, line.n) };
        if (n)
            read_citation(l, cc_citation(line, 0));
        cited += n > 0;
    }
    return cited >= CITED_MIN && cited * 2 >= r->line.n;
}

/* ---- numbers in the margin ------------------------------------------------------------
 */

/* "Page 12", "12", "- 12 -": its number, or 0. */
static uint32_t page_mark(cc_str line)
{
    uint32_t n;

    if (line.n > 5 && cc_str_eq_fold(cc_str_sub(line, 0, 5), CC_LIT("page ")))
        line = cc_str_trim(cc_str_sub(line, 5, line.n));
    while (line.n && (line.p[0] == '-' || line.p[0] == ' '))
        line = cc_str_sub(line, 1, line.n);
    n = take_number(&line);
    while (line.n && (line.p[0] == '-' || line.p[0] == ' '))
        line = cc_str_sub(line, 1, line.n);
    return line.n ? 0 : n;
}

/* A number and white space or nothing behind it. */
static bool numbered(cc_str line, uint32_t *n, cc_str *words)
{
    cc_str s = line;

    *n = take_number(&s);
    if (s.n == line.n || line.n - s.n > 2 || (s.n && s.p[0] != ' ' && s.p[0] != '\t'))
        return false;
    *words = cc_str_trim(s);
    return true;
}

/* Pages are marked before their first line or behind their last; without marks they are
 * counted. */
struct pages {
    uint32_t now, mark, last;
    bool behind;
};

static void next_page(struct pages *p)
{
    if (p->mark)
        p->now = p->behind ? p->mark + 1 : p->mark;
    else
        p->now++;
    p->mark = 0;
}

/* The pages so far were counted from 1; the first mark behind one says what it was. */
static void mark_page(struct reading *r, struct pages *p, uint32_t mark)
{
    bool first = !p->behind && r->line.n && p->now == 1 && r->line.at[0].page == 1;

    p->mark = mark;
    if (!first)
        return;
    p->behind = true;
    for (uint32_t i = 0; i < r->line.n; i++)
        r->line.at[i].page = r->line.at[i].last_page = mark;
}

static bool read_margin(struct reading *r, cc_str text)
{
    struct pages p = { .now = 0 };
    uint32_t lines = 0, good = 0;
    cc_str rest = text;

    while (rest.n) {
        const char *from = rest.p;
        cc_str line = cc_str_trim(cc_str_cut(&rest, '\n')), words = CC_NONE;
        uint32_t n, mark = page_mark(line);
        bool follows, is = numbered(line, &n, &words);
        follows = is && (n == 1 || n == p.last + 1) && (r->line.n || n == 1);
        if (!line.n || (!r->line.n && !follows && !mark))
            continue;
        if (!lines && !p.mark)
            r->begin = (size_t)(from - text.p);
        if (!follows && mark) {
            mark_page(r, &p, mark);
            continue;
        }
        lines++;
        if (!follows)
            continue; /* a page's head */
        good++;
        if (n == 1)
            next_page(&p);
        p.last = n;
        *CC_PUSH(r->a, &r->line) = (struct line){ words, p.now, n, p.now, n };
    }
    return good >= MARGIN_MIN && good * 10 >= lines * 7;
}

/* ---- paragraphs -----------------------------------------------------------------------
 */

/* "Q.  ", "A:  ", "Q   ": bytes up to the words, or 0. */
static size_t question_mark(cc_str s)
{
    size_t at = 1;

    if (s.n < 3 || (s.p[0] != 'Q' && s.p[0] != 'A'))
        return 0;
    bool stop = s.p[1] == '.' || s.p[1] == ':';
    at += stop;
    size_t begin = at;
    while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t'))
        at++;
    return at - begin >= (stop ? 1 : 2) ? at : 0;
}

/* Letters up to `end`, none of them small. */
static bool is_capitals(cc_str s)
{
    uint32_t letters = 0;

    for (size_t at = 0; at < s.n;) {
        int32_t cp = cc_utf8_next(s, &at);
        if (cc_is_letter(cp) && !cc_is_upper(cp))
            return false;
        letters += cc_is_letter(cp);
    }
    return letters >= 2;
}

/* "THE COURT: Sit down." */
static bool is_label(cc_str s)
{
    size_t colon = cc_str_find(s, CC_LIT(": "));

    return colon < s.n && colon <= LABEL_MAX && is_capitals(cc_str_sub(s, 0, colon));
}

/* "DIRECT EXAMINATION", "ANNA HALE, having been duly sworn", "(A recess was taken.)" */
static bool is_between(cc_str s)
{
    size_t space = cc_str_find(s, CC_LIT(" ")), next;

    if (s.p[0] == '(' || is_capitals(s))
        return true;
    next = cc_str_find(cc_str_sub(s, space + 1, s.n), CC_LIT(" "));
    return space < s.n && is_capitals(cc_str_sub(s, 0, space)) &&
           is_capitals(cc_str_sub(s, space + 1, space + 1 + next));
}

struct writing {
    struct cc_buf out;
    CC_LIST(struct ingest_range) ranges;
    struct cc_arena *a;
    const char *base;
};

static void put(struct writing *w, cc_str s)
{
    uint32_t from = (uint32_t)(s.p - w->base), start = (uint32_t)w->out.n;

    if (!s.n)
        return;
    cc_buf_add(&w->out, s);
    *CC_PUSH(w->a, &w->ranges) =
        (struct ingest_range){ start, start + (uint32_t)s.n, from, from + (uint32_t)s.n };
}

static void put_citation(struct writing *w, const struct line *first,
                         const struct line *last)
{
    if (!first->page)
        return;
    cc_buf_addf(&w->out, "[%u:%u", first->page, first->number);
    if (last->last_page != first->page)
        cc_buf_addf(&w->out, "-%u:%u", last->last_page, last->last);
    else if (last->last != first->number)
        cc_buf_addf(&w->out, "-%u", last->last);
    cc_buf_add(&w->out, CC_LIT("] "));
}

/* Where the paragraph that begins at line i ends; *last is its last line with words. */
static uint32_t paragraph_end(const struct reading *r, uint32_t i,
                              const struct line **last)
{
    uint32_t k = i + 1;
    cc_str first = r->line.at[i].words;
    bool alone = is_capitals(first) && !cc_str_ends(first, CC_LIT(","));

    *last = &r->line.at[i];
    for (; k < r->line.n; k++) {
        const struct line *l = &r->line.at[k];
        if (!l->words.n)
            continue;
        if (question_mark(l->words) || is_label(l->words) || is_between(l->words) ||
            alone)
            break;
        *last = l->page ? l : *last;
    }
    return k;
}

static void put_paragraph(struct writing *w, const struct reading *r, uint32_t i,
                          uint32_t end, const struct line *last)
{
    cc_str words = r->line.at[i].words;
    size_t mark = question_mark(words);

    cc_buf_addc(&w->out, '\n');
    if (mark || is_label(words))
        put_citation(w, &r->line.at[i], last);
    if (mark) {
        cc_buf_addc(&w->out, words.p[0]);
        cc_buf_add(&w->out, CC_LIT(". "));
    }
    put(w, cc_str_sub(words, mark, words.n));
    for (uint32_t k = i + 1; k < end; k++) {
        if (!r->line.at[k].words.n)
            continue;
        cc_buf_addc(&w->out, ' ');
        put(w, r->line.at[k].words);
    }
    cc_buf_addc(&w->out, '\n');
}

/* Somebody asks and somebody answers, or two are named. */
static bool has_speech(const struct reading *r)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < r->line.n; i++)
        n += question_mark(r->line.at[i].words) || is_label(r->line.at[i].words);
    return n >= 2;
}

bool transcript_read(struct transcript *out, cc_str text, struct cc_arena *a)
{
    struct reading r = { .a = a };
    struct writing w = { .out = { .a = a }, .a = a, .base = text.p };
    const struct line *last;

    if (!read_cited(&r, text)) {
        r = (struct reading){ .a = a };
        if (!read_margin(&r, text))
            return false;
    }
    if (!has_speech(&r))
        return false;
    put(&w, cc_str_sub(text, 0, r.begin));
    for (uint32_t i = 0, end; i < r.line.n; i = end) {
        end = i + 1;
        if (!r.line.at[i].words.n)
            continue;
        end = paragraph_end(&r, i, &last);
        put_paragraph(&w, &r, i, end, last);
    }
    *out = (struct transcript){ cc_buf_str(&w.out), w.ranges.at, w.ranges.n };
    return true;
}
