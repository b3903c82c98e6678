/*
 * Findings for people: what an editor sees first.
 *
 *   CHANGES (2)
 *
 *   1. update: maximum sentence: five years -> 18 months
 *      FIGURE_CHANGED, strong 0.93, id 9f86d081884c7d65
 *
 *      Lena Ortiz (prosecution), said 2031-02-01 ("on Tuesday")
 *      | She faces up to five years, Ortiz said.
 *      |                 ^^^^^^^^^^
 *      The Quay, 2031-02-02; articles/quay.txt:12:1
 */
#include "quote.h"
#include "writer.h"

#define INDENT   3
#define ALSO_MAX 3

static void put(struct walk_state *s, const char *before, cc_str text)
{
    fputs(before, s->out->to);
    screen_put(s->out->to, text);
}

static void nothing(struct walk_state *s)
{
    (void)s; /* no finding: the summary on standard error says what that means */
}

static enum style style_of(cc_str family)
{
    return cc_str_eq(family, CC_LIT("change")) ? STYLE_CHANGE : STYLE_CONTRADICTION;
}

static void put_family(struct walk_state *s, cc_str family, uint32_t findings)
{
    bool change = cc_str_eq(family, CC_LIT("change"));

    if (s->number)
        fputc('\n', s->out->to);
    screen_style(s->out, style_of(family));
    fprintf(s->out->to, "%s (%u)", change ? "CHANGES" : "CONTRADICTIONS", findings);
    screen_style(s->out, STYLE_PLAIN);
    fputc('\n', s->out->to);
}

/* Speaker and party; for the article's own words the outlet. */
static void put_who(struct walk_state *s, const struct record_place *p)
{
    const struct record_claim *c = p->claim;
    cc_str source = p->article->source;

    screen_style(s->out, STYLE_STRONG);
    if (!c->speech)
        put(s, "", source.n ? source : CC_LIT("the article"));
    else if (c->speaker.n)
        put(s, "", c->speaker);
    else
        put(s, "", c->party.n ? c->party : CC_LIT("speaker unknown"));
    screen_style(s->out, STYLE_PLAIN);
    if (!c->speech)
        fputs(" in its own words", s->out->to);
    else if (c->speaker.n && c->party.n && !cc_str_eq(c->speaker, c->party)) {
        put(s, " (", c->party);
        fputc(')', s->out->to);
    }
}

static void put_when(struct walk_state *s, const struct record_place *p)
{
    const struct record_claim *c = p->claim;

    if (c->speech && c->said.date.n) {
        put(s, ", said ", c->said.date);
        if (c->said.as_written.n) {
            put(s, " (\xe2\x80\x9c", c->said.as_written);
            fputs("\xe2\x80\x9d)", s->out->to);
        }
    }
    if (c->about.n) {
        put(s, ", about ", c->about);
        if (c->about_written.n) {
            put(s, " (\xe2\x80\x9c", c->about_written);
            fputs("\xe2\x80\x9d)", s->out->to);
        }
    }
}

/* FILE:LINE:COLUMN; an article within a .jsonl file has its line in the name already. */
static void add_place(struct cc_buf *b, const struct record_place *p)
{
    uint32_t line, column;

    cc_buf_add(b, p->article->file);
    if (p->article->line)
        return;
    place_of(p->article->text, p->claim->words.span.start, &line, &column);
    cc_buf_addf(b, ":%u:%u", line, column);
}

/* Outlet, day and place; the place goes to a line of its own where all do not fit. */
static void put_origin(struct walk_state *s, const struct record_place *p)
{
    const struct record_article *article = p->article;
    struct cc_buf b = { .a = s->a };

    cc_buf_add(&b, article->source.n ? article->source : CC_LIT("source unknown"));
    cc_buf_add(&b, article->published.n ? CC_LIT(", published ") : CC_LIT(", undated"));
    cc_buf_add(&b, article->published);
    cc_buf_add(&b, CC_LIT("; "));
    add_place(&b, p);
    fprintf(s->out->to, "%*s", INDENT, "");
    text_put(s->out, STYLE_DIM, cc_buf_str(&b), INDENT, INDENT);
    fputc('\n', s->out->to);
}

static void put_also(struct walk_state *s, const struct record_side *side)
{
    uint32_t n = side->also_count < ALSO_MAX ? side->also_count : ALSO_MAX;

    for (uint32_t i = 0; i < n; i++) {
        struct cc_buf b = { .a = s->a };
        cc_buf_add(&b, CC_LIT("also "));
        add_place(&b, &side->also[i]);
        fprintf(s->out->to, "%*s", INDENT, "");
        text_put(s->out, STYLE_DIM, cc_buf_str(&b), INDENT, INDENT + 5);
        fputc('\n', s->out->to);
    }
    if (side->also_count > n)
        fprintf(s->out->to, "%*sand in %u more places\n", INDENT, "",
                side->also_count - n);
}

static void put_side(struct walk_state *s, const struct record_side *side,
                     struct marks marks)
{
    fprintf(s->out->to, "\n%*s", INDENT, "");
    put_who(s, &side->at);
    put_when(s, &side->at);
    fputc('\n', s->out->to);
    quote_put(s->out, side->at.claim->words.text, marks, INDENT);
    put_origin(s, &side->at);
    put_also(s, side);
}

static void put_finding(struct walk_state *s, const struct record_finding *f)
{
    struct marks marks[2];

    int column = fprintf(s->out->to, "\n%u. ", s->number) - 1;
    screen_style(s->out, style_of(f->family));
    column += screen_put(s->out->to, f->kind);
    screen_style(s->out, STYLE_PLAIN);
    column += fprintf(s->out->to, ": ");
    text_put(s->out, STYLE_TITLE, f->why, column, INDENT);
    fprintf(s->out->to, "\n%*s", INDENT, "");
    screen_style(s->out, STYLE_DIM);
    put(s, "", f->rule);
    put(s, ", ", f->grade);
    fprintf(s->out->to, " %.2f, id ", f->score);
    screen_put(s->out->to, f->id);
    screen_style(s->out, STYLE_PLAIN);
    fputc('\n', s->out->to);
    marks_find(f->a.at.claim, f->b.at.claim, marks, s->a);
    put_side(s, &f->a, marks[0]);
    put_side(s, &f->b, marks[1]);
}

const struct writer writer_text = { nothing, put_family, put_finding, nothing };
