/*
 * Findings in the words of schema.org (JSON-LD). Each side of a finding is a Claim: what
 * was said, by whom, when, and where it stands. A ClaimReview is a newsroom's verdict: it
 * is given for claims of findings that are approved, and only when the newsroom has said
 * who it is and what it calls them (struct report_ratings).
 */
#include "decision.h"
#include "record/json.h"
#include "side.h"
#include "writer.h"

static void add_name(struct jout *j, const char *key, const char *type, cc_str name)
{
    if (!name.n)
        return;
    jout_open(j, key, '{');
    if (type)
        jout_string(j, "@type", cc_str_c(type));
    jout_string(j, "name", name);
    jout_close(j, '}');
}

static void add_known(struct jout *j, const char *key, cc_str value)
{
    if (value.n)
        jout_string(j, key, value);
}

static void add_appearance(struct walk_state *s, struct jout *j,
                           const struct record_place *p)
{
    const struct record_article *article = p->article;

    jout_open(j, "appearance", '{');
    jout_string(j, "@type", CC_LIT("NewsArticle"));
    add_known(j, "headline", article->title);
    if (is_web(article->url))
        jout_string(j, "url", article->url);
    add_known(j, "datePublished", article->published);
    add_known(j, "pagination", side_citation(p, &s->texts));
    add_name(j, "author", "Person", article->author);
    add_name(j, "publisher", "Organization", article->source);
    jout_close(j, '}');
}

static void put_side(struct walk_state *s, const struct record_finding *f, bool b)
{
    const struct record_side *side = b ? &f->b : &f->a;
    const struct record_claim *c = side->at.claim;
    struct jout j = { .to = { .a = s->a } };

    fputs(s->number > 1 || b ? ",\n" : "\n", s->out->to);
    jout_open(&j, NULL, '{');
    jout_string(&j, "@type", CC_LIT("Claim"));
    jout_string(&j, "@id", side_urn(f, b ? 'b' : 'a', s->a));
    jout_string(&j, "text", c->words.text);
    /* whether it is a person is not known: a node without a type claims neither */
    if (c->speech)
        add_name(&j, "author", NULL, c->speaker.n ? c->speaker : c->party);
    add_known(&j, "datePublished", c->said.date);
    add_appearance(s, &j, &side->at);
    jout_string(&j, "description",
                cc_strf(s->a, "%s: %.*s. %.*s", kind_label(f->kind), CC_FMT(f->why),
                        CC_FMT(decision_words(f, s->a))));
    jout_close(&j, '}');
    walk_print(s, &j);
}

/* ---- verdicts -------------------------------------------------------------------------
 */

static void add_rating(struct jout *j, const struct report_ratings *r, bool change)
{
    jout_open(j, "reviewRating", '{');
    jout_string(j, "@type", CC_LIT("Rating"));
    jout_string(j, "alternateName", change ? r->change : r->contradiction);
    jout_number(j, "ratingValue", change ? r->change_value : r->contradiction_value);
    jout_number(j, "worstRating", r->worst);
    jout_number(j, "bestRating", r->best);
    jout_close(j, '}');
}

static void put_review(struct walk_state *s, const struct record_finding *f, bool b)
{
    const struct report_ratings *r = s->report->ratings;
    const struct record_claim *c = b ? f->b.at.claim : f->a.at.claim;
    struct jout j = { .to = { .a = s->a } };
    uint32_t last = f->review->signatures;

    fputs(",\n", s->out->to);
    jout_open(&j, NULL, '{');
    jout_string(&j, "@type", CC_LIT("ClaimReview"));
    jout_string(&j, "claimReviewed", c->words.text);
    jout_open(&j, "itemReviewed", '{');
    jout_string(&j, "@id", side_urn(f, b ? 'b' : 'a', s->a));
    jout_close(&j, '}');
    if (last)
        jout_string(&j, "datePublished",
                    cc_str_sub(f->review->signed_at[last - 1], 0, 10));
    jout_open(&j, "author", '{');
    jout_string(&j, "@type", CC_LIT("Organization"));
    jout_string(&j, "name", r->organisation);
    add_known(&j, "url", r->url);
    jout_close(&j, '}');
    add_rating(&j, r, cc_str_eq(f->family, CC_LIT("change")));
    jout_string(&j, "reviewBody", f->why);
    jout_close(&j, '}');
    walk_print(s, &j);
}

/* Of a change the claim that was overtaken; of two that cannot both hold, both. */
static void put_reviews(struct walk_state *s, const struct record_finding *f)
{
    if (!s->report->ratings || section_of(f) != SECTION_APPROVED)
        return;
    put_review(s, f, false);
    if (!cc_str_eq(f->family, CC_LIT("change")))
        put_review(s, f, true);
}

/* ---- all of it ------------------------------------------------------------------------
 */

static void put_head(struct walk_state *s)
{
    fputs("{\"@context\":\"https://schema.org\",\"@graph\":[", s->out->to);
}

static void put_finding(struct walk_state *s, const struct record_finding *f)
{
    put_side(s, f, false);
    put_side(s, f, true);
    put_reviews(s, f);
}

static void put_end(struct walk_state *s)
{
    fputs("\n]}\n", s->out->to);
}

const struct writer writer_claimreview = { .begin = put_head,
                                           .finding = put_finding,
                                           .end = put_end };
