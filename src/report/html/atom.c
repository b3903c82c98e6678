/* Findings as an Atom feed: an entry each, with both sides and what differs in it. */
#include "html.h"
#include "report/decision.h"
#include "report/side.h"

#define QUOTE_MAX 1500

/* A day as RFC 3339 has it; a feed needs one even where none is known. */
static void put_instant(FILE *to, cc_str iso)
{
    fprintf(to, "%.10s", iso.n >= 10 ? iso.p : "1970-01-01");
    if (iso.n >= 16)
        fprintf(to, "%.6s:00Z", iso.p + 10);
    else
        fputs("T00:00:00Z", to);
}

/* When the later side was published: that is when the finding came about. */
static cc_str time_of(const struct record_finding *f)
{
    cc_str a = f->a.at.article->published, b = f->b.at.article->published;

    return cc_str_compare(a, b) > 0 ? a : b;
}

static void begin(struct walk_state *s)
{
    const struct report *r = s->report;
    FILE *to = s->out->to;
    cc_str title = r->title.n ? r->title : CC_LIT("What does not fit"), last = CC_NONE;

    for (uint32_t i = 0; i < r->n; i++)
        if (cc_str_compare(time_of(&r->at[i]), last) > 0)
            last = time_of(&r->at[i]);
    fputs("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed "
          "xmlns=\"http://www.w3.org/2005/Atom\">\n<title>",
          to);
    html_clipped(to, title, 200);
    fprintf(to, "</title>\n<id>urn:claimcheck:feed:%016llx</id>\n<updated>",
            (unsigned long long)cc_hash(title));
    put_instant(to, last);
    fputs("</updated>\n<author><name>claimcheck</name></author>\n"
          "<subtitle>What no editor has decided is the program's own. No finding is not "
          "confirmation.</subtitle>\n",
          to);
}

static void put_side(struct walk_state *s, const struct record_side *side,
                     struct quoted quoted)
{
    const struct record_claim *c = side->at.claim;
    const struct record_article *article = side->at.article;
    struct side_who who = side_who(c, article);
    cc_str citation = side_citation(&side->at, &s->texts);
    FILE *to = s->out->to;

    fputs("<p><b>", to);
    html_clipped(to, who.name, 200);
    fputs(who.own ? "</b>, in its own words" : "</b>", to);
    if (who.party.n) {
        fputs(", ", to);
        html_clipped(to, who.party, 200);
    }
    if (c->said.date.n) {
        fputs(c->speech ? ", said " : ", written ", to);
        html_text(to, date_words(c->said.date, s->a));
    }
    fputs("</p><blockquote>", to);
    html_marked(to, quoted.text, quoted.marks, QUOTE_MAX);
    fputs("</blockquote><p>", to);
    html_text(to, article->source.n ? article->source : CC_LIT("outlet unknown"));
    fputs(": ", to);
    html_link(to, article->url, article->title.n ? article->title : article->file);
    if (citation.n) {
        fputs(", ", to);
        html_text(to, citation);
    }
    fputs("</p>\n", to);
}

static void put_entry(struct walk_state *s, const struct record_finding *f)
{
    FILE *to = s->out->to;
    struct quoted quoted[2];

    fputs("<entry>\n<title>", to);
    fprintf(to, "%s: ", kind_label(f->kind));
    html_why(to, f->why, 300);
    fputs("</title>\n<id>", to);
    html_text(to, side_urn(f, 0, s->a));
    fputs("</id>\n<updated>", to);
    put_instant(to, time_of(f));
    fputs("</updated>\n<category term=\"", to);
    html_text(to, f->kind);
    fputs("\"/>\n", to);
    if (is_web(f->b.at.article->url)) {
        fputs("<link rel=\"related\" href=\"", to);
        html_text(to, f->b.at.article->url);
        fputs("\"/>\n", to);
    }
    fputs("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\n<p>",
          to);
    html_text(to, decision_words(f, s->a));
    fprintf(to, " Why it is here: %s.</p>\n", rule_says(f->rule));
    quoted_find(f, &s->texts, quoted);
    put_side(s, &f->a, quoted[0]);
    put_side(s, &f->b, quoted[1]);
    fputs("</div></content>\n</entry>\n", to);
}

static void end(struct walk_state *s)
{
    fputs("</feed>\n", s->out->to);
}

const struct writer writer_atom = { .begin = begin, .finding = put_entry, .end = end };
