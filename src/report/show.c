/* One finding with its surroundings, or one article with its statements. */
#include "quote.h"
#include "side.h"
#include "writer.h"

/* ---- a finding ------------------------------------------------------------------------
 */

struct cc_span paragraph_of(cc_str text, struct cc_span range)
{
    struct cc_span p = { range.start < text.n ? range.start : (uint32_t)text.n,
                         range.end };

    while (p.start > 0 && !(text.p[p.start - 1] == '\n' && p.start > 1 &&
                            (text.p[p.start - 2] == '\n' || text.p[p.start - 2] == '\r')))
        p.start--;
    while (p.end < text.n && !(text.p[p.end] == '\n' && p.end + 1 < text.n &&
                               (text.p[p.end + 1] == '\n' || text.p[p.end + 1] == '\r')))
        p.end++;
    return p;
}

static void put_context(const struct record_side *side, struct texts *texts,
                        const struct screen *out)
{
    const struct record_article *article = side->at.article;
    const struct record_piece *words = &side->at.claim->words;
    cc_str text = text_of_article(texts, article);
    struct cc_span p = paragraph_of(text, words->span);
    struct cc_span *mark = CC_ARRAY(texts->a, struct cc_span, words->span_count);

    for (uint32_t i = 0; i < words->span_count; i++)
        mark[i] = (struct cc_span){ words->spans[i].start - p.start,
                                    words->spans[i].end - p.start };
    fputc('\n', out->to);
    screen_style(out, STYLE_DIM);
    screen_put(out->to, article->file);
    if (article->title.n) {
        fputs(", ", out->to);
        screen_put(out->to, article->title);
    }
    screen_style(out, STYLE_PLAIN);
    fputc('\n', out->to);
    quote_put(out, cc_str_trim(cc_str_sub(text, p.start, p.end)),
              (struct marks){ mark, words->span_count }, 0);
}

bool report_in_context(const struct record_finding *f, struct texts *texts,
                       const struct screen *out)
{
    const struct record_summary none = { .articles = 0 };
    const struct report one = { .at = f,
                                .n = 1,
                                .summary = &none,
                                .read = texts->read,
                                .ctx = texts->ctx,
                                .a = texts->a };

    if (!report_write(&one, REPORT_TEXT, out, texts->err))
        return false;
    put_context(&f->a, texts, out);
    put_context(&f->b, texts, out);
    return !texts->err->code;
}

/* ---- an article -----------------------------------------------------------------------
 */

static void put_fact(const struct screen *out, const char *name, cc_str value)
{
    if (!value.n)
        return;
    fprintf(out->to, "%-10s ", name);
    screen_put(out->to, value);
    fputc('\n', out->to);
}

static void put_statement(const struct record_statement *s, cc_str text,
                          const struct line_map *lines, const struct screen *out)
{
    cc_str citation = cc_citation(text, s->words.span.start);
    uint32_t line, column;

    place_in(lines, s->words.span.start, &line, &column);
    fputc('\n', out->to);
    screen_style(out, STYLE_STRONG);
    screen_put(out->to, side_speaker(s));
    screen_style(out, STYLE_PLAIN);
    if (s->party.n) {
        fputs(" (", out->to);
        screen_put(out->to, s->party);
        fputc(')', out->to);
    }
    if (s->said.date.n) {
        fputs(", said ", out->to);
        screen_put(out->to, s->said.date);
    }
    fprintf(out->to, ", %.*s, ", CC_FMT(s->kind));
    if (citation.n)
        fprintf(out->to, "%.*s", CC_FMT(citation));
    else
        fprintf(out->to, "line %u", line);
    fprintf(out->to, ", bytes %u:%u%s\n", s->words.span.start, s->words.span.end,
            s->negated ? ", not asserted" : "");
    quote_put(out, s->words.text, (struct marks){ NULL, 0 }, 0);
}

static void put_copy(const struct record_article *copy, const struct screen *out)
{
    fprintf(out->to, "%-10s ", "also in");
    screen_put(out->to, copy->file);
    if (copy->source.n) {
        fputs(", ", out->to);
        screen_put(out->to, copy->source);
    }
    if (copy->published.n) {
        fputs(", published ", out->to);
        screen_put(out->to, copy->published);
    }
    fputc('\n', out->to);
}

void report_article(const struct article_shown *shown, const struct screen *out,
                    struct cc_arena *a)
{
    const struct record_article *article = shown->article;

    screen_style(out, STYLE_TITLE);
    screen_put(out->to, article->title.n ? article->title : article->file);
    screen_style(out, STYLE_PLAIN);
    fputc('\n', out->to);
    put_fact(out, "id", article->key);
    put_fact(out, "file", article->file);
    put_fact(out, "source", article->source);
    put_fact(out, "author", article->author);
    put_fact(out, "url", article->url);
    put_fact(out, "published",
             article->published.n ? article->published : CC_LIT("undated"));
    put_fact(out, "date from", article->published_from);
    put_fact(out, "fetched", article->fetched);
    for (uint32_t i = 0; i < shown->facts; i++)
        put_fact(out, shown->fact[i].label, shown->fact[i].value);
    for (uint32_t i = 0; i < article->copies; i++)
        put_copy(&article->copy[i], out);
    const struct line_map *lines = line_map_new(article->text, a);
    for (uint32_t i = 0; i < shown->statements; i++)
        put_statement(&shown->statement[i], article->text, lines, out);
}
