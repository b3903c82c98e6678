/*
 * Findings as RFC 4180: a header, then a row a finding, lines ended by CR LF.
 *
 * A spreadsheet takes a cell that begins with = + - @, a tab or a line end for a formula
 * (CWE-1236): such a cell begins with an apostrophe here. Control characters are shown as
 * \x1b. Both can be switched off (csv_raw): then each cell holds the words' own bytes.
 */
#include "side.h"
#include "writer.h"

/* What a spreadsheet reads as the begin of a formula, full-width signs included. */
static bool is_formula(cc_str text)
{
    size_t at = 0;
    int32_t cp = cc_utf8_next(text, &at);

    return cp == '=' || cp == '+' || cp == '-' || cp == '@' || cp == '\t' || cp == '\r' ||
           cp == '\n' || cp == 0xff1d || cp == 0xff0b || cp == 0xff0d || cp == 0xff20;
}

static bool needs_quotes(cc_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == ',' || text.p[i] == '"' || text.p[i] == '\n' ||
            text.p[i] == '\r')
            return true;
    return text.n && (text.p[0] == ' ' || text.p[text.n - 1] == ' ');
}

static void put_quoted(FILE *to, cc_str text, bool raw)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        char shown[12];
        int32_t cp = cc_utf8_next(text, &at);
        int n = raw ? 0 : harmless(shown, cp);
        if (cp == '"')
            fputc('"', to);
        if (n)
            fwrite(shown, 1, (size_t)n, to);
        else
            fwrite(text.p + from, 1, at - from, to);
    }
}

static void put_cell(struct walk_state *s, cc_str text)
{
    FILE *to = s->out->to;
    bool raw = s->report->csv_raw, quotes = needs_quotes(text);

    if (quotes)
        fputc('"', to);
    if (!raw && is_formula(text))
        fputc('\'', to);
    put_quoted(to, text, raw);
    if (quotes)
        fputc('"', to);
}

static void put_side(struct walk_state *s, const struct record_side *side)
{
    const struct record_claim *c = side->at.claim;
    const struct record_article *article = side->at.article;
    const struct offset_map *at = offset_map_of(&s->texts, article);
    const cc_str cells[] = {
        c->speaker,
        c->party,
        c->said.date,
        c->said.as_written,
        c->words.text,
        c->speech ? CC_LIT("speech") : CC_LIT("article"),
        c->quote,
        article->source,
        article->published,
        article->title,
        article->url,
        article->file,
        article->key,
        cc_strf(s->a, "%zu", offset_in(at, c->words.span.start)),
        cc_strf(s->a, "%zu", offset_in(at, c->words.span.end)),
        cc_strf(s->a, "%u", side->also_count),
        side_citation(&side->at, &s->texts),
    };

    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        fputc(',', s->out->to);
        put_cell(s, cells[i]);
    }
}

static void put_head(struct walk_state *s)
{
    static const char *const columns[] = {
        "speaker", "party",   "said",    "said_as_written", "text",
        "voice",   "quote",   "source",  "published",       "title",
        "url",     "file",    "article", "start",           "end",
        "also",    "citation"
    };

    fputs("id,case,family,kind,grade,score,rule,why", s->out->to);
    for (int side = 'a'; side <= 'b'; side++)
        for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
            fprintf(s->out->to, ",%c_%s", side, columns[i]);
    fputs(",state,decided_by,decided_at,signed_by\r\n", s->out->to);
}

static void put_review(struct walk_state *s, const struct record_review *r)
{
    const struct record_review none = { .state = CC_NONE };
    const struct record_review *of = r ? r : &none;
    const cc_str cells[] = {
        of->state,
        of->decided,
        of->decided_at,
        of->signatures > 1
            ? cc_strf(s->a, "%.*s; %.*s", CC_FMT(of->signer[0]), CC_FMT(of->signer[1]))
            : of->signer[0],
    };

    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        fputc(',', s->out->to);
        put_cell(s, cells[i]);
    }
}

static void put_finding(struct walk_state *s, const struct record_finding *f)
{
    const cc_str cells[] = { f->id,   f->case_name, f->family,
                             f->kind, f->grade,     cc_strf(s->a, "%.2f", f->score),
                             f->rule, f->why };

    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        if (i)
            fputc(',', s->out->to);
        put_cell(s, cells[i]);
    }
    put_side(s, &f->a);
    put_side(s, &f->b);
    put_review(s, f->review);
    fputs("\r\n", s->out->to);
}

const struct writer writer_csv = { .begin = put_head, .finding = put_finding };
