/*
 * Findings as Markdown, for a wiki, an issue or a mail.
 *
 *   ### 1. updated: cost: $3.1 million → $5.4 million
 *
 *   Not checked by an editor. ...
 *
 *   **Faye Oduya**, said 3 June 2032
 *
 *   > Cleaning the river will cost **\$3.1 million**, said ...
 *
 *   Anselm Valley Record, published 3 June 2032; *title*; <https://...>; file:27:1
 */
#include "markdown.h"

#include "decision.h"
#include "marks.h"
#include "side.h"
#include "writer.h"

#include <string.h>

#define QUOTE_MAX 1200 /* bytes shown of one side */
#define TITLE_MAX 200

/* ---- text of others -------------------------------------------------------------------
 */

/* Signs that mean something wherever they stand, and those that do at a begin. */
static bool means(char c, bool at_begin)
{
    return c && (strchr("\\`*_{}[]<>#|~&$^!", c) || (at_begin && strchr("+-=.):", c)));
}

static void put_plain(FILE *to, const char *p, size_t n, bool at_begin)
{
    for (size_t i = 0; i < n; i++) {
        if (means(p[i], at_begin))
            fputc('\\', to);
        fputc(p[i], to);
    }
}

void markdown_put(FILE *to, cc_str text)
{
    bool begin = true; /* nothing but digits yet: "1." begins a list */

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        char shown[12];
        int32_t cp = cc_utf8_next(text, &at);
        int n = harmless(shown, cp);
        if (n)
            put_plain(to, shown, (size_t)n, false);
        else if (cp == '\n' || cp == '\r' || cp == '\t')
            fputc(' ', to);
        else if (cp < 0x80)
            put_plain(to, text.p + from, 1, begin);
        else
            fwrite(text.p + from, 1, at - from, to);
        begin = begin && cc_is_digit(cp);
    }
}

static void put(struct walk_state *s, const char *before, cc_str text)
{
    fputs(before, s->out->to);
    markdown_put(s->out->to, text);
}

static void put_clipped(struct walk_state *s, const char *before, cc_str text, size_t max)
{
    put(s, before, clipped(text, max));
    if (text.n > max)
        fputs(" \\[...\\]", s->out->to);
}

/* Only what a browser opens as a page, in signs that cannot end the link. */
static bool is_link(cc_str url)
{
    if (!is_web(url))
        return false;
    for (size_t i = 0; i < url.n; i++)
        if (url.p[i] <= ' ' || url.p[i] >= 0x7f || strchr("<>\\`\"", url.p[i]))
            return false;
    return true;
}

static void put_url(struct walk_state *s, cc_str url)
{
    if (!url.n)
        return;
    if (is_link(url))
        fprintf(s->out->to, "; <%.*s>", CC_FMT(url));
    else
        put_clipped(s, "; ", url, TITLE_MAX);
}

/* ---- head -----------------------------------------------------------------------------
 */

static void put_head(struct walk_state *s)
{
    const struct report *r = s->report;

    put_clipped(s, "# ", r->title.n ? r->title : CC_LIT("Findings"), TITLE_MAX);
    fputs("\n\n", s->out->to);
    for (uint32_t i = 0; i < r->facts; i++) {
        fprintf(s->out->to, "- **%s:** ", r->fact[i].label);
        markdown_put(s->out->to, r->fact[i].value);
        fputc('\n', s->out->to);
    }
}

static void put_group(struct walk_state *s, const struct record_finding *first,
                      uint32_t findings)
{
    bool change = cc_str_eq(first->family, CC_LIT("change"));

    if (s->cases && begins_case(s, first)) {
        put(s, "\n# Case: ",
            first->case_name.n ? first->case_name : CC_LIT("without a name"));
        fputc('\n', s->out->to);
    }
    fprintf(s->out->to, "\n## %s (%u)", change ? "Changes" : "Contradictions", findings);
    if (has_sections(s))
        fprintf(s->out->to, ": %s", section_says(section_of(first)));
    fputc('\n', s->out->to);
}

/* ---- a finding ------------------------------------------------------------------------
 */

static void put_quote(struct walk_state *s, cc_str whole, struct marks marks)
{
    cc_str text = clipped(whole, QUOTE_MAX);
    size_t from = 0;

    while (from < text.n && strchr(" \t\r\n", text.p[from]))
        from++; /* four spaces would make it code */
    fputs("> ", s->out->to);
    for (uint32_t i = 0; i < marks.n && marks.at[i].end <= text.n; i++) {
        if (marks.at[i].start < from)
            continue;
        put(s, "", cc_str_sub(text, from, marks.at[i].start));
        put(s, "**", cc_str_sub(text, marks.at[i].start, marks.at[i].end));
        fputs("**", s->out->to);
        from = marks.at[i].end;
    }
    put(s, "", cc_str_sub(text, from, text.n));
    if (text.n < whole.n)
        fputs(" \\[...\\]", s->out->to);
    fputs("\n\n", s->out->to);
}

static void put_day(struct walk_state *s, const char *before, cc_str date, cc_str written)
{
    if (!date.n)
        return;
    put(s, before, date_words(date, s->a));
    if (written.n) {
        put(s, " (\xe2\x80\x9c", written);
        fputs("\xe2\x80\x9d)", s->out->to);
    }
}

static void put_origin(struct walk_state *s, const struct record_place *p)
{
    const struct record_article *article = p->article;

    put(s, "", article->source.n ? article->source : CC_LIT("source unknown"));
    if (article->published.n)
        put(s, ", published ", date_words(article->published, s->a));
    else
        fputs(", undated", s->out->to);
    if (article->title.n) {
        put_clipped(s, "; \xe2\x80\x9c", article->title, TITLE_MAX);
        fputs("\xe2\x80\x9d", s->out->to);
    }
    put_url(s, article->url);
    put(s, "; ", side_place(p, &s->texts));
}

static void put_side(struct walk_state *s, const struct record_side *side,
                     struct quoted quoted)
{
    const struct record_claim *c = side->at.claim;
    struct side_who who = side_who(c, side->at.article);

    put(s, "**", cc_str_trim(who.name));
    fputs("**", s->out->to);
    if (who.own)
        fputs(" in its own words", s->out->to);
    if (who.party.n) {
        put(s, " (", who.party);
        fputc(')', s->out->to);
    }
    if (c->speech)
        put_day(s, ", said ", c->said.date, c->said.as_written);
    put_day(s, ", about ", c->about, c->about_written);
    fputs("\n\n", s->out->to);
    put_quote(s, quoted.text, quoted.marks);
    put_origin(s, &side->at);
    if (side->also_count)
        fprintf(s->out->to, "; also in %u more place%s", side->also_count,
                side->also_count == 1 ? "" : "s");
    fputs("\n\n", s->out->to);
}

static void put_finding(struct walk_state *s, const struct record_finding *f)
{
    struct quoted quoted[2];

    fprintf(s->out->to, "\n### %u\\. %s: ", s->number, kind_label(f->kind));
    markdown_put(s->out->to, f->why);
    put(s, "\n\n", decision_words(f, s->a));
    put(s, " ", f->rule);
    fprintf(s->out->to, " (%s), ", rule_says(f->rule));
    put(s, "", f->grade);
    fprintf(s->out->to, " %.2f, id ", f->score);
    markdown_put(s->out->to, f->id);
    fputs("\n\n", s->out->to);
    for (uint32_t i = 0; i < f->verdicts; i++) {
        put_clipped(
            s, "Another program says: ", record_verdict_line(&f->verdict[i], s->a), 500);
        fputs("\n\n", s->out->to);
    }
    for (uint32_t i = 0; f->review && i < f->review->notes; i++) {
        put(s, "", note_words(&f->review->note[i], s->a));
        fputs("\n\n", s->out->to);
    }
    quoted_find(f, &s->texts, quoted);
    put_side(s, &f->a, quoted[0]);
    put_side(s, &f->b, quoted[1]);
}

static void put_kinds(struct walk_state *s)
{
    fputs("\n## What the kinds mean\n\n", s->out->to);
    for (const struct kind_row *k = kind_rows; k->name; k++)
        fprintf(s->out->to, "- **%s:** %s\n", k->label, k->means);
}

const struct writer writer_md = {
    .begin = put_head, .group = put_group, .finding = put_finding, .end = put_kinds
};
