/*
 * Findings in the words of schema.org (JSON-LD). A ClaimReview is a newsroom's verdict:
 * it is given for findings that an editor approved, of which there are none as long as
 * the store keeps no decisions. Each side of a finding is a Claim: what was said, by
 * whom, when, and where it stands.
 */
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
                cc_strf(s->a, "%s: %.*s. Not checked by an editor.", kind_label(f->kind),
                        CC_FMT(f->why)));
    jout_close(&j, '}');
    walk_print(s, &j);
}

static void put_head(struct walk_state *s)
{
    fputs("{\"@context\":\"https://schema.org\",\"@graph\":[", s->out->to);
}

static void put_finding(struct walk_state *s, const struct record_finding *f)
{
    put_side(s, f, false);
    put_side(s, f, true);
}

static void put_end(struct walk_state *s)
{
    fputs("\n]}\n", s->out->to);
}

const struct writer writer_claimreview = { .begin = put_head,
                                           .finding = put_finding,
                                           .end = put_end };
