/* The JSON of rows: the names of the design's contract, in its order. */
#include "record/json.h"
#include "report.h"

static void span(struct jout *j, struct cc_span s, const struct offset_map *at)
{
    jout_integer(j, "start", (int64_t)offset_in(at, s.start));
    jout_integer(j, "end", (int64_t)offset_in(at, s.end));
}

static void spans(struct jout *j, const struct record_piece *p,
                  const struct offset_map *at)
{
    jout_open(j, "spans", '[');
    for (uint32_t i = 0; i < p->span_count; i++) {
        jout_open(j, NULL, '[');
        jout_integer(j, NULL, (int64_t)offset_in(at, p->spans[i].start));
        jout_integer(j, NULL, (int64_t)offset_in(at, p->spans[i].end));
        jout_close(j, ']');
    }
    jout_close(j, ']');
}

static void words(struct jout *j, const struct record_piece *p,
                  const struct offset_map *at)
{
    span(j, p->span, at);
    jout_string(j, "text", p->text);
    spans(j, p, at);
}

/* Page and lines, in a transcript. */
static void citation(struct jout *j, cc_str text, const struct record_piece *p)
{
    jout_string(j, "citation", cc_citation(text, p->span.start));
}

static void optional_span(struct jout *j, const char *start, const char *end,
                          struct cc_span s, const struct offset_map *at)
{
    if (s.end <= s.start) {
        jout_null(j, start);
        jout_null(j, end);
        return;
    }
    jout_integer(j, start, (int64_t)offset_in(at, s.start));
    jout_integer(j, end, (int64_t)offset_in(at, s.end));
}

static void said(struct jout *j, const struct record_date *d)
{
    if (!d->date.n) {
        jout_null(j, "said");
        return;
    }
    jout_open(j, "said", '{');
    jout_string(j, "date", d->date);
    jout_string(j, "precision", d->precision);
    jout_string(j, "source", d->source);
    jout_string(j, "as_written", d->as_written);
    jout_close(j, '}');
}

static void about(struct jout *j, const struct record_claim *c)
{
    if (!c->about.n) {
        jout_null(j, "about");
        return;
    }
    jout_open(j, "about", '{');
    jout_string(j, "date", c->about);
    jout_string(j, "precision", c->about_precision);
    jout_string(j, "as_written", c->about_written);
    jout_close(j, '}');
}

static cc_str polarity(bool negative)
{
    return negative ? CC_LIT("negative") : CC_LIT("positive");
}

static cc_str voice(const struct record_claim *c)
{
    return c->speech ? CC_LIT("speech") : CC_LIT("article");
}

/* An empty string says no more than null does. */
static cc_str known(cc_str s)
{
    return s.n ? s : CC_NONE;
}

void report_json_statement(struct jout *j, const struct record_statement *s,
                           const struct offset_map *at, bool explain)
{
    words(j, &s->words, at);
    jout_string(j, "citation", offset_citation(at, s->words.span.start));
    jout_string(j, "kind", s->kind);
    jout_string(j, "speaker", known(s->speaker));
    optional_span(j, "speaker_start", "speaker_end", s->speaker_span, at);
    jout_string(j, "speaker_resolved", known(s->resolved));
    jout_string(j, "party", known(s->party));
    jout_string(j, "cue", known(s->cue));
    optional_span(j, "cue_start", "cue_end", s->cue_span, at);
    jout_string(j, "polarity", polarity(s->negative));
    jout_string(j, "modality", s->modality);
    jout_bool(j, "negated", s->negated);
    said(j, &s->said);
    jout_string(j, "medium", known(s->medium));
    jout_integer(j, "level", s->level);
    jout_string(j, "rule", s->rule);
    jout_score(j, "score", s->score);
    jout_bool(j, "speech", s->speech);
    if (explain) {
        jout_string(j, "speaker_rule", s->speaker_rule);
        jout_integer(j, "speaker_confidence", s->speaker_confidence);
    }
}

void report_json_claim(struct jout *j, const struct record_claim *c,
                       const struct offset_map *at, bool explain)
{
    words(j, &c->words, at);
    jout_string(j, "citation", offset_citation(at, c->words.span.start));
    if (c->statement == CC_NO_INDEX)
        jout_null(j, "statement");
    else
        jout_integer(j, "statement", c->statement);
    jout_string(j, "frame", known(c->frame));
    jout_string(j, "anchor", known(c->anchor));
    jout_raw(j, "roles", c->roles);
    jout_raw(j, "value", c->value);
    jout_string(j, "polarity", polarity(c->negative));
    jout_string(j, "mode", c->mode);
    jout_string(j, "scope", known(c->scope));
    about(j, c);
    jout_string(j, "place", known(c->place));
    jout_string(j, "voice", voice(c));
    jout_string(j, "speaker", known(c->speaker));
    jout_string(j, "party", known(c->party));
    if (explain)
        jout_string(j, "rule", c->rule);
}

static void also(struct jout *j, const struct record_side *s, struct texts *texts)
{
    jout_open(j, "also", '[');
    for (uint32_t i = 0; i < s->also_count; i++) {
        const struct record_place *p = &s->also[i];
        const struct offset_map *at = offset_map_of(texts, p->article);
        jout_open(j, NULL, '{');
        jout_string(j, "file", p->article->file);
        jout_string(j, "article", p->article->key);
        span(j, p->claim->words.span, at);
        spans(j, &p->claim->words, at);
        jout_string(j, "text", p->claim->words.text);
        citation(j, text_of_article(texts, p->article), &p->claim->words);
        jout_close(j, '}');
    }
    jout_close(j, ']');
}

static void side(struct jout *j, const char *key, const struct record_side *s,
                 struct texts *texts)
{
    const struct record_article *article = s->at.article;
    const struct record_claim *c = s->at.claim;
    const struct offset_map *at = offset_map_of(texts, article);

    jout_open(j, key, '{');
    jout_string(j, "file", article->file);
    jout_string(j, "article", article->key);
    jout_string(j, "source", known(article->source));
    jout_string(j, "published", known(article->published));
    said(j, &c->said);
    about(j, c);
    span(j, c->words.span, at);
    spans(j, &c->words, at);
    jout_string(j, "text", c->words.text);
    citation(j, text_of_article(texts, article), &c->words);
    jout_string(j, "voice", voice(c));
    jout_string(j, "quote", c->quote);
    jout_string(j, "speaker", known(c->speaker));
    jout_string(j, "party", known(c->party));
    also(j, s, texts);
    jout_close(j, '}');
}

static void verdict(struct jout *j, const struct record_verdict *v)
{
    jout_open(j, NULL, '{');
    jout_string(j, "judge", v->judge);
    jout_string(j, "label", v->label);
    if (v->score < 0)
        jout_null(j, "score");
    else
        jout_score(j, "score", v->score);
    jout_string(j, "why", v->why);
    jout_string(j, "trouble", v->trouble);
    jout_close(j, '}');
}

/* Null where nobody has dealt with it. */
static void review(struct jout *j, const struct record_review *r)
{
    if (!r) {
        jout_null(j, "review");
        return;
    }
    jout_open(j, "review", '{');
    jout_string(j, "state", r->state);
    jout_string(j, "assignee", r->assignee);
    jout_string(j, "reason", r->reason);
    jout_string(j, "decided", r->decided);
    jout_string(j, "decided_at", r->decided_at);
    jout_open(j, "signatures", '[');
    for (uint32_t i = 0; i < r->signatures; i++) {
        jout_open(j, NULL, '{');
        jout_string(j, "by", r->signer[i]);
        jout_string(j, "at", r->signed_at[i]);
        jout_close(j, '}');
    }
    jout_close(j, ']');
    jout_string(j, "because", r->because);
    jout_open(j, "notes", '[');
    for (uint32_t i = 0; i < r->notes; i++) {
        jout_open(j, NULL, '{');
        jout_string(j, "at", r->note[i].at);
        jout_string(j, "by", r->note[i].by);
        jout_string(j, "text", r->note[i].text);
        jout_close(j, '}');
    }
    jout_close(j, ']');
    jout_close(j, '}');
}

void report_json_finding(struct jout *j, const struct record_finding *f,
                         struct texts *texts)
{
    jout_open(j, NULL, '{');
    jout_string(j, "schema", CC_LIT("claimcheck.finding/1"));
    jout_string(j, "id", f->id);
    jout_string(j, "family", f->family);
    jout_string(j, "kind", f->kind);
    jout_string(j, "grade", f->grade);
    jout_string(j, "rule", f->rule);
    jout_score(j, "score", f->score);
    jout_string(j, "why", f->why);
    side(j, "a", &f->a, texts);
    side(j, "b", &f->b, texts);
    if (f->explanation.n)
        jout_raw(j, "explanation", f->explanation);
    else
        jout_null(j, "explanation");
    jout_open(j, "verdicts", '[');
    for (uint32_t i = 0; i < f->verdicts; i++)
        verdict(j, &f->verdict[i]);
    jout_close(j, ']');
    review(j, f->review);
    jout_close(j, '}');
}

/* Facts of an article, without opening or closing its object. */
void report_json_article(struct jout *j, const struct record_article *article)
{
    jout_string(j, "article", article->key);
    jout_string(j, "id", article->name);
    jout_string(j, "file", article->file);
    jout_string(j, "title", known(article->title));
    jout_string(j, "source", known(article->source));
    jout_string(j, "author", known(article->author));
    jout_string(j, "url", known(article->url));
    jout_string(j, "published", known(article->published));
    jout_string(j, "published_from", known(article->published_from));
    jout_string(j, "fetched", known(article->fetched));
}

/* A share of nothing is unknown, not zero. */
static void share(struct jout *j, const char *key, uint32_t part, uint32_t all)
{
    if (all)
        jout_score(j, key, (double)part / all);
    else
        jout_null(j, key);
}

void report_json_summary(struct jout *j, const char *key, const struct record_summary *s)
{
    jout_open(j, key, '{');
    jout_integer(j, "articles_read", s->articles);
    jout_integer(j, "articles_skipped", s->skipped);
    jout_open(j, "skipped", '[');
    for (uint32_t i = 0; i < s->reasons; i++)
        jout_string(j, NULL, s->reason[i]);
    jout_close(j, ']');
    jout_integer(j, "articles_undated", s->undated);
    jout_integer(j, "articles_repeated", s->repeated);
    jout_integer(j, "statements", s->statements);
    share(j, "speaker_resolved", s->with_speaker, s->statements);
    share(j, "party_resolved", s->with_party, s->statements);
    jout_integer(j, "claims", s->claims);
    jout_integer(j, "pairs_compared", (int64_t)s->pairs);
    jout_integer(j, "findings", s->findings);
    jout_integer(j, "possible_withheld", s->possible);
    jout_string(j, "note", CC_LIT("No finding is not confirmation."));
    jout_close(j, '}');
}
