/* A finding as a card: both sides next to one another, what differs marked. */
#include "html.h"
#include "report/decision.h"
#include "report/side.h"

#define QUOTE_MAX 1500 /* bytes shown of one side; the source has all of it */
#define ALSO_MAX  5

static void put(struct walk_state *s, const char *before, cc_str text)
{
    fputs(before, s->out->to);
    html_text(s->out->to, text);
}

static void put_day(struct walk_state *s, const char *before, cc_str date, cc_str written)
{
    if (!date.n)
        return;
    fputs(before, s->out->to);
    html_date(s->out->to, date, s->a);
    if (written.n) {
        fputs(" (\xe2\x80\x9c", s->out->to);
        html_clipped(s->out->to, written, 80);
        fputs("\xe2\x80\x9d, resolved)", s->out->to);
    }
}

static void put_who(struct walk_state *s, const struct record_place *p)
{
    const struct record_claim *c = p->claim;
    struct side_who who = side_who(c, p->article);

    fputs("<p class=\"who\"><b>", s->out->to);
    html_clipped(s->out->to, who.name, 200);
    fputs("</b>", s->out->to);
    if (who.own)
        fputs(", in its own words", s->out->to);
    if (who.party.n)
        put(s, ", ", who.party);
    fputs("</p><p class=\"when\">", s->out->to);
    put_day(s, c->speech ? "said " : "written ", c->said.date, c->said.as_written);
    put_day(s, "; about ", c->about, c->about_written);
    fputs("</p>", s->out->to);
}

static void put_place(struct walk_state *s, cc_str case_name,
                      const struct record_place *p)
{
    const struct record_article *article = p->article;
    cc_str citation = side_citation(p, &s->texts);

    put(s, "", article->source.n ? article->source : CC_LIT("outlet unknown"));
    put_day(s, ", published ", article->published, CC_NONE);
    fputs(article->published.n ? ": <a href=\"#" : ", undated: <a href=\"#", s->out->to);
    html_source_id(s->out->to, case_name, article->key);
    fputs("\">", s->out->to);
    html_clipped(s->out->to, article->title.n ? article->title : article->file, 200);
    fputs("</a>", s->out->to);
    if (citation.n)
        put(s, ", ", citation);
}

static void put_origin(struct walk_state *s, const struct record_finding *f,
                       const struct record_side *side)
{
    uint32_t n = side->also_count < ALSO_MAX ? side->also_count : ALSO_MAX;

    fputs("<div class=\"origin\">", s->out->to);
    put_place(s, f->case_name, &side->at);
    if (side->at.article->url.n) {
        fputs("; ", s->out->to);
        html_link(s->out->to, side->at.article->url, CC_LIT("the page"));
    }
    if (n)
        fputs("<br>Also in:<ul>", s->out->to);
    for (uint32_t i = 0; i < n; i++) {
        fputs("<li>", s->out->to);
        put_place(s, f->case_name, &side->also[i]);
        fputs("</li>", s->out->to);
    }
    if (side->also_count > n)
        fprintf(s->out->to, "<li>and in %u more places</li>", side->also_count - n);
    fputs(n ? "</ul></div>" : "</div>", s->out->to);
}

/* Says where the words stand, so that they can be proved (proof.h). */
static void put_quote_head(FILE *to, const struct record_article *article,
                           const struct quoted *q)
{
    fputs("<blockquote dir=\"auto\" data-article=\"", to);
    html_text(to, article->key);
    fputs("\" data-bytes=\"", to);
    for (uint32_t i = 0; i < q->span_count; i++)
        fprintf(to, "%s%u-%u", i ? " " : "", q->spans[i].start, q->spans[i].end);
    fputs("\">", to);
}

static void put_side(struct walk_state *s, const struct record_finding *f, char name,
                     struct quoted quoted)
{
    const struct record_side *side = name == 'a' ? &f->a : &f->b;

    fputs("<div class=\"side\" id=\"", s->out->to);
    html_finding_id(s->out->to, f);
    fprintf(s->out->to, "-%c\">", name);
    put_who(s, &side->at);
    put_quote_head(s->out->to, side->at.article, &quoted);
    html_marked(s->out->to, quoted.text, quoted.marks, QUOTE_MAX);
    fputs("</blockquote>", s->out->to);
    put_origin(s, f, side);
    fputs("</div>\n", s->out->to);
}

static void put_reason(struct walk_state *s, const struct record_finding *f)
{
    fputs("<p class=\"reason\"><span class=\"state\">", s->out->to);
    html_text(s->out->to, decision_words(f, s->a));
    fputs("</span> ", s->out->to);
    fprintf(s->out->to, "Why it is here: %s (", rule_says(f->rule));
    html_text(s->out->to, f->rule);
    fprintf(s->out->to, "); graded ");
    html_text(s->out->to, f->grade);
    fprintf(s->out->to, ", score <span class=\"num\">%.2f</span>. Finding <code>",
            f->score);
    html_text(s->out->to, f->id);
    fputs("</code></p>", s->out->to);
    for (uint32_t i = 0; i < f->verdicts; i++) {
        fputs("<p class=\"reason\">Another program says: ", s->out->to);
        html_clipped(s->out->to, record_verdict_line(&f->verdict[i], s->a), 500);
        fputs("</p>", s->out->to);
    }
    for (uint32_t i = 0; f->review && i < f->review->notes; i++) {
        fputs("<p class=\"reason\">", s->out->to);
        html_clipped(s->out->to, note_words(&f->review->note[i], s->a), 2000);
        fputs("</p>", s->out->to);
    }
}

void html_finding(struct walk_state *s, const struct record_finding *f)
{
    bool change = cc_str_eq(f->family, CC_LIT("change"));
    struct quoted quoted[2];

    fputs("<article class=\"finding ", s->out->to);
    fputs(change ? "change\" id=\"" : "contradiction\" id=\"", s->out->to);
    html_finding_id(s->out->to, f);
    fprintf(s->out->to, "\"><header><h3><span class=\"n num\">%u.</span> ", s->number);
    html_why(s->out->to, f->why, 300);
    fprintf(s->out->to, "</h3><span class=\"kind\">%s %s</span></header>\n",
            change ? "\xe2\x86\x92" : "\xe2\x89\xa0", kind_label(f->kind));
    quoted_find(f, &s->texts, quoted);
    fputs("<div class=\"sides\">\n", s->out->to);
    put_side(s, f, 'a', quoted[0]);
    fprintf(s->out->to, "<div class=\"between\" aria-hidden=\"true\">%s</div>\n",
            change ? "\xe2\x86\x92" : "\xe2\x89\xa0");
    put_side(s, f, 'b', quoted[1]);
    fputs("</div>\n", s->out->to);
    put_reason(s, f);
    fputs("</article>\n", s->out->to);
}
