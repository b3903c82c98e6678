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
#include "decision.h"
#include "quote.h"
#include "side.h"
#include "writer.h"

#define INDENT   3
#define ALSO_MAX 3

static void put(struct walk_state *s, const char *before, cc_str text)
{
    fputs(before, s->out->to);
    screen_put(s->out->to, text);
}

static void put_head(struct walk_state *s)
{
    const struct report *r = s->report;

    if (!r->title.n)
        return; /* the summary on standard error says what a run read */
    text_put(s->out, STYLE_TITLE, r->title, 0, 0);
    fputs("\n\n", s->out->to);
    for (uint32_t i = 0; i < r->facts; i++) {
        fprintf(s->out->to, "%-15s ", r->fact[i].label);
        text_put(s->out, STYLE_PLAIN, r->fact[i].value, 16, 16);
        fputc('\n', s->out->to);
    }
    if (r->n)
        fputc('\n', s->out->to);
}

static enum style style_of(cc_str family)
{
    return cc_str_eq(family, CC_LIT("change")) ? STYLE_CHANGE : STYLE_CONTRADICTION;
}

static void put_group(struct walk_state *s, const struct record_finding *first,
                      uint32_t findings)
{
    bool change = cc_str_eq(first->family, CC_LIT("change"));

    if (s->number)
        fputc('\n', s->out->to);
    if (s->cases && begins_case(s, first)) {
        screen_style(s->out, STYLE_STRONG);
        put(s, "CASE ", first->case_name.n ? first->case_name : CC_LIT("without a name"));
        screen_style(s->out, STYLE_PLAIN);
        fputs("\n\n", s->out->to);
    }
    if (begins_section(s, first)) {
        screen_style(s->out, STYLE_STRONG);
        fputs(section_says(section_of(first)), s->out->to);
        screen_style(s->out, STYLE_PLAIN);
        fputs("\n\n", s->out->to);
    }
    screen_style(s->out, style_of(first->family));
    fprintf(s->out->to, "%s (%u)", change ? "CHANGES" : "CONTRADICTIONS", findings);
    screen_style(s->out, STYLE_PLAIN);
    fputc('\n', s->out->to);
}

/* Speaker and party; for the article's own words the outlet. */
static void put_who(struct walk_state *s, const struct record_place *p)
{
    struct side_who who = side_who(p->claim, p->article);

    screen_style(s->out, STYLE_STRONG);
    put(s, "", who.name);
    screen_style(s->out, STYLE_PLAIN);
    if (who.own)
        fputs(" in its own words", s->out->to);
    if (who.party.n) {
        put(s, " (", who.party);
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

/* Outlet, day and place; the place goes to a line of its own where all do not fit. */
static void put_origin(struct walk_state *s, const struct record_place *p)
{
    const struct record_article *article = p->article;
    struct cc_buf b = { .a = s->a };

    cc_buf_add(&b, article->source.n ? article->source : CC_LIT("source unknown"));
    cc_buf_add(&b, article->published.n ? CC_LIT(", published ") : CC_LIT(", undated"));
    cc_buf_add(&b, article->published);
    cc_buf_add(&b, CC_LIT("; "));
    cc_buf_add(&b, side_place(p, &s->texts));
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
        cc_buf_add(&b, side_place(&side->also[i], &s->texts));
        fprintf(s->out->to, "%*s", INDENT, "");
        text_put(s->out, STYLE_DIM, cc_buf_str(&b), INDENT, INDENT + 5);
        fputc('\n', s->out->to);
    }
    if (side->also_count > n)
        fprintf(s->out->to, "%*sand in %u more places\n", INDENT, "",
                side->also_count - n);
}

static void put_side(struct walk_state *s, const struct record_side *side,
                     struct quoted quoted)
{
    fprintf(s->out->to, "\n%*s", INDENT, "");
    put_who(s, &side->at);
    put_when(s, &side->at);
    fputc('\n', s->out->to);
    quote_put(s->out, quoted.text, quoted.marks, INDENT);
    put_origin(s, &side->at);
    put_also(s, side);
}

static void put_verdict(struct walk_state *s, const struct record_verdict *v)
{
    fprintf(s->out->to, "%*s", INDENT, "");
    text_put(s->out, STYLE_DIM, record_verdict_line(v, s->a), INDENT, INDENT + 3);
    fputc('\n', s->out->to);
}

static void put_line(struct walk_state *s, cc_str line)
{
    fprintf(s->out->to, "%*s", INDENT, "");
    text_put(s->out, STYLE_PLAIN, line, INDENT, INDENT + 3);
    fputc('\n', s->out->to);
}

/* Said only of what somebody has dealt with: the rest is as the section says. */
static void put_review(struct walk_state *s, const struct record_finding *f)
{
    const struct record_review *r = f->review;

    if (!r)
        return;
    if (!cc_str_eq(r->state, CC_LIT("new")))
        put_line(s, decision_words(f, s->a));
    for (uint32_t i = 0; i < r->notes; i++)
        put_line(s, note_words(&r->note[i], s->a));
}

static void put_finding(struct walk_state *s, const struct record_finding *f)
{
    struct quoted quoted[2];

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
    for (uint32_t i = 0; i < f->verdicts; i++)
        put_verdict(s, &f->verdict[i]);
    put_review(s, f);
    quoted_find(f, &s->texts, quoted);
    put_side(s, &f->a, quoted[0]);
    put_side(s, &f->b, quoted[1]);
}

const struct writer writer_text = { .begin = put_head,
                                    .group = put_group,
                                    .finding = put_finding };
