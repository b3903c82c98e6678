/* Articles and statements as rows. */
#include "names.h"
#include "piece.h"
#include "record.h"

struct record_article record_article_of(const struct cc_article *article, cc_str name,
                                        uint32_t line, struct cc_arena *a)
{
    return (struct record_article){
        .key = cc_str_copy(a, cc_str_c(article->id)),
        .file = article->file,
        .name = name,
        .title = article->title,
        .source = article->source,
        .author = article->author,
        .url = article->url,
        .credit = article->credit,
        .published = cc_date_iso(a, article->published),
        .published_from = cc_date_known(article->published)
                              ? cc_date_source_name(article->published_from)
                              : CC_NONE,
        .fetched = cc_date_iso(a, article->fetched),
        .text = article->text,
        .line = line,
    };
}

struct record_piece record_piece_of(cc_str text, const struct cc_span *spans, uint32_t n,
                                    struct cc_arena *a)
{
    struct record_piece p = { .spans = spans, .span_count = n };
    struct cc_buf b = { .a = a };

    if (n == 0)
        return p;
    p.span = (struct cc_span){ spans[0].start, spans[n - 1].end };
    if (n == 1) {
        p.text = cc_str_sub(text, p.span.start, p.span.end);
        return p;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (i)
            cc_buf_addc(&b, ' ');
        cc_buf_add(&b, cc_str_sub(text, spans[i].start, spans[i].end));
    }
    p.text = cc_buf_str(&b);
    return p;
}

static cc_str words_at(cc_str text, struct cc_span s)
{
    return s.end > s.start ? cc_str_sub(text, s.start, s.end) : CC_NONE;
}

struct record_date record_said(const struct cc_reading *r, uint32_t statement,
                               struct cc_arena *a)
{
    const struct cc_article *article = r->article;
    struct cc_said said = { .date = article->published, .source = CC_FROM_PUBLISHED };

    if (statement != CC_NO_INDEX &&
        cc_date_known(r->statements.statement[statement].said.date))
        said = r->statements.statement[statement].said;
    if (!cc_date_known(said.date))
        return (struct record_date){ .date = CC_NONE };
    return (struct record_date){
        .date = cc_date_iso(a, said.date),
        .precision = cc_precision_name(said.date.precision),
        .source = cc_date_source_name(said.source),
        .as_written = words_at(article->text, said.as_written),
    };
}

void record_speaker(const struct cc_reading *r, struct record_names names,
                    uint32_t statement, cc_str *name, cc_str *party)
{
    const struct cc_statement *s = &r->statements.statement[statement];

    *name = CC_NONE;
    *party = s->party;
    if (s->entity == CC_NO_INDEX)
        return;
    *name = r->statements.entity[s->entity].name;
    if (!names.in)
        return;
    const struct cc_actor *actor =
        &names.in->actor[names.in->actor_of[names.article][s->entity]];
    *name = actor->name;
    if (actor->party.n)
        *party = actor->party;
}

uint64_t record_named(const struct cc_reading *r, struct record_names names)
{
    uint64_t h = 0;

    for (uint32_t i = 0; i < r->statements.statement_count; i++) {
        cc_str name, party;
        record_speaker(r, names, i, &name, &party);
        h = cc_hash_mix(cc_hash_mix(h, cc_hash(name)), cc_hash(party));
    }
    return h;
}

const struct record_statement *record_statements_of(const struct cc_reading *r,
                                                    struct record_names names,
                                                    struct cc_arena *a)
{
    cc_str text = r->article->text;
    struct record_statement *rows =
        CC_ARRAY(a, struct record_statement, r->statements.statement_count);

    for (uint32_t i = 0; i < r->statements.statement_count; i++) {
        const struct cc_statement *s = &r->statements.statement[i];
        rows[i] = (struct record_statement){
            .words = record_piece_of(text, s->spans, s->span_count, a),
            .kind = record_quote_name(s->kind),
            .speaker = words_at(text, s->speaker),
            .speaker_span = s->speaker,
            .cue = words_at(text, s->cue),
            .cue_span = s->cue,
            .medium = s->medium,
            .negative = s->denied,
            .negated = s->negated,
            .speech = s->speech,
            .modality = record_modality_name(s->modality),
            .said = record_said(r, i, a),
            .level = s->level,
            .rule = cc_str_c(s->rule),
            .speaker_rule = cc_str_c(s->speaker_rule),
            .speaker_confidence = s->speaker_confidence,
            .score = (double)s->score,
        };
        record_speaker(r, names, i, &rows[i].resolved, &rows[i].party);
    }
    return rows;
}

void record_count(struct record_summary *sum, const struct cc_reading *r)
{
    sum->statements += r->statements.statement_count;
    sum->claims += r->claims.n;
    for (uint32_t i = 0; i < r->statements.statement_count; i++) {
        const struct cc_statement *s = &r->statements.statement[i];
        sum->with_speaker += s->entity != CC_NO_INDEX;
        sum->with_party += s->party.n > 0;
    }
}
