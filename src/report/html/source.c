/*
 * A source in full: its paragraphs, what somebody says in them underlined and numbered,
 * what a finding rests on marked and linked to it.
 */
#include "html.h"
#include "report/side.h"

#include <stdlib.h>

/* ---- evidence -------------------------------------------------------------------------
 */

static int by_place(const void *x, const void *y)
{
    const struct html_evidence *e = x, *f = y;
    int order = cc_str_compare(e->case_name, f->case_name);

    if (!order)
        order = cc_str_compare(e->key, f->key);
    if (order)
        return order;
    if (e->claim->words.span.start != f->claim->words.span.start)
        return e->claim->words.span.start < f->claim->words.span.start ? -1 : 1;
    return e->finding < f->finding ? -1 : e->finding > f->finding;
}

static uint32_t add_side(struct html_evidence *out, const struct record_finding *f,
                         const struct record_side *side, uint32_t finding)
{
    for (uint32_t i = 0; i <= side->also_count; i++) {
        const struct record_place *p = i ? &side->also[i - 1] : &side->at;
        out[i] =
            (struct html_evidence){ f->case_name, p->article->key, p->claim, finding };
    }
    return side->also_count + 1;
}

void html_evidence_of(struct html *h, const struct report *r)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < r->n; i++)
        n += r->at[i].a.also_count + r->at[i].b.also_count + 2;
    struct html_evidence *e = CC_ARRAY(r->a, struct html_evidence, n);
    for (uint32_t i = 0, k = 0; i < r->n; i++) {
        k += add_side(&e[k], &r->at[i], &r->at[i].a, i);
        k += add_side(&e[k], &r->at[i], &r->at[i].b, i);
    }
    if (n)
        qsort(e, n, sizeof *e, by_place);
    h->evidence = e;
    h->evidences = n;
}

/* What rests on one source: the first and how many. */
static const struct html_evidence *
evidence_in(const struct html *h, const struct report_source *source, uint32_t *n)
{
    uint32_t low = 0, high = h->evidences;
    const struct html_evidence *e = h->evidence;

    while (low < high) {
        uint32_t middle = (low + high) / 2;
        int order = cc_str_compare(e[middle].case_name, source->case_name);
        if (!order)
            order = cc_str_compare(e[middle].key, source->article->key);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (*n = 0; low + *n < h->evidences; ++*n)
        if (!cc_str_eq(e[low + *n].case_name, source->case_name) ||
            !cc_str_eq(e[low + *n].key, source->article->key))
            break;
    return &e[low];
}

/* ---- a paragraph ----------------------------------------------------------------------
 */

struct reader {
    FILE *to;
    struct walk_state *s;
    const struct report_source *source;
    const struct html_evidence *evidence;
    uint32_t evidences;
    uint32_t first; /* the first statement that may reach into what follows */
};

static bool holds(const struct record_piece *p, size_t at)
{
    for (uint32_t i = 0; i < p->span_count; i++)
        if (p->spans[i].start <= at && at < p->spans[i].end)
            return true;
    return false;
}

static bool reaches(const struct record_piece *p, struct cc_span range)
{
    return p->span.start < range.end && p->span.end > range.start;
}

/* A statement within another is a part of it; beliefs and wishes are not what is said. */
static bool is_shown(const struct record_statement *s)
{
    return s->level <= 1 && s->speech;
}

/* The statement at a byte, or CC_NO_INDEX. */
static uint32_t statement_at(const struct reader *r, struct cc_span range, size_t at)
{
    for (uint32_t i = r->first; i < r->source->statements; i++) {
        const struct record_statement *s = &r->source->statement[i];
        if (s->words.span.start >= range.end)
            break;
        if (is_shown(s) && holds(&s->words, at))
            return i;
    }
    return CC_NO_INDEX;
}

static uint32_t evidence_at(const struct reader *r, size_t at)
{
    for (uint32_t i = 0; i < r->evidences; i++)
        if (holds(&r->evidence[i].claim->words, at))
            return i;
    return CC_NO_INDEX;
}

typedef CC_LIST(uint32_t) edges;

static void add_edges(struct cc_arena *a, edges *list, const struct record_piece *p,
                      struct cc_span range)
{
    for (uint32_t i = 0; i < p->span_count; i++) {
        if (p->spans[i].start > range.start && p->spans[i].start < range.end)
            *CC_PUSH(a, list) = p->spans[i].start;
        if (p->spans[i].end > range.start && p->spans[i].end < range.end)
            *CC_PUSH(a, list) = p->spans[i].end;
    }
}

static int by_number(const void *x, const void *y)
{
    const uint32_t *a = x, *b = y;
    return *a < *b ? -1 : *a > *b;
}

/* Where something begins or ends within a paragraph, its own ends included. */
static edges edges_of(const struct reader *r, struct cc_span range)
{
    edges list = { 0 };

    *CC_PUSH(r->s->a, &list) = range.start;
    *CC_PUSH(r->s->a, &list) = range.end;
    for (uint32_t i = r->first; i < r->source->statements; i++) {
        if (r->source->statement[i].words.span.start >= range.end)
            break;
        if (is_shown(&r->source->statement[i]))
            add_edges(r->s->a, &list, &r->source->statement[i].words, range);
    }
    for (uint32_t i = 0; i < r->evidences; i++)
        add_edges(r->s->a, &list, &r->evidence[i].claim->words, range);
    qsort(list.at, list.n, sizeof *list.at, by_number);
    return list;
}

static void put_words(const struct reader *r, struct cc_span range)
{
    edges edge = edges_of(r, range);
    uint32_t said = CC_NO_INDEX, proof = CC_NO_INDEX;

    for (uint32_t i = 0; i + 1 < edge.n; i++) {
        if (edge.at[i] == edge.at[i + 1])
            continue;
        uint32_t now = statement_at(r, range, edge.at[i]), e = evidence_at(r, edge.at[i]);
        if (proof != CC_NO_INDEX && (e != proof || now != said))
            fputs("</a>", r->to);
        if (now != said && said != CC_NO_INDEX)
            fprintf(r->to, "</span><sup>%u</sup>", said + 1);
        if (now != said && now != CC_NO_INDEX)
            fputs("<span class=\"said\">", r->to);
        if (e != CC_NO_INDEX && (e != proof || now != said)) {
            fputs("<a class=\"ev\" href=\"#", r->to);
            html_finding_id(r->to, &r->s->report->at[r->evidence[e].finding]);
            fputs("\">", r->to);
        }
        html_text(r->to,
                  cc_str_sub(r->source->article->text, edge.at[i], edge.at[i + 1]));
        said = now;
        proof = e;
    }
    if (proof != CC_NO_INDEX)
        fputs("</a>", r->to);
    if (said != CC_NO_INDEX)
        fprintf(r->to, "</span><sup>%u</sup>", said + 1);
}

static void put_statement_note(const struct reader *r, uint32_t i)
{
    const struct record_statement *s = &r->source->statement[i];
    cc_str who = side_speaker(s);

    fprintf(r->to, "<li><sup>%u</sup> <b>", i + 1);
    html_clipped(r->to, who, 80);
    fputs("</b>", r->to);
    if (s->party.n && !cc_str_eq(s->party, who)) {
        fputs(", ", r->to);
        html_clipped(r->to, s->party, 80);
    }
    if (s->said.date.n && !cc_str_eq(s->said.date, r->source->article->published)) {
        fputs(", ", r->to);
        html_date(r->to, s->said.date, r->s->a);
    }
    fputs("</li>", r->to);
}

static void put_finding_note(const struct reader *r, uint32_t finding)
{
    const struct record_finding *f = &r->s->report->at[finding];

    fputs("<li><a href=\"#", r->to);
    html_finding_id(r->to, f);
    fprintf(r->to, "\">Finding %u</a>: %s</li>", finding + 1, kind_label(f->kind));
}

/* A finding whose two sides stand in one paragraph is noted once. */
static bool is_again(const struct reader *r, struct cc_span range, uint32_t i)
{
    for (uint32_t k = 0; k < i; k++)
        if (r->evidence[k].finding == r->evidence[i].finding &&
            reaches(&r->evidence[k].claim->words, range))
            return true;
    return false;
}

/* Who says it, and which findings rest on it, beside the paragraph. */
static void put_notes(const struct reader *r, struct cc_span range)
{
    bool any = false;

    for (uint32_t i = r->first; i < r->source->statements; i++) {
        const struct record_statement *s = &r->source->statement[i];
        if (s->words.span.start >= range.end)
            break;
        if (!is_shown(s) || !reaches(&s->words, range))
            continue;
        fputs(any ? "" : "<ul>", r->to);
        put_statement_note(r, i);
        any = true;
    }
    for (uint32_t i = 0; i < r->evidences; i++) {
        if (!reaches(&r->evidence[i].claim->words, range) || is_again(r, range, i))
            continue;
        fputs(any ? "" : "<ul>", r->to);
        put_finding_note(r, r->evidence[i].finding);
        any = true;
    }
    fputs(any ? "</ul>" : "", r->to);
}

/* ---- the whole ------------------------------------------------------------------------
 */

/* The next paragraph from `at` on, without the empty lines around it; false at the end.
 */
static bool next_paragraph(cc_str text, size_t at, struct cc_span *out)
{
    size_t end;

    while (at < text.n && (text.p[at] == '\n' || text.p[at] == '\r'))
        at++;
    for (end = at; end < text.n; end++)
        if (text.p[end] == '\n' && end + 1 < text.n &&
            (text.p[end + 1] == '\n' || text.p[end + 1] == '\r'))
            break;
    *out = (struct cc_span){ (uint32_t)at, (uint32_t)end };
    return at < text.n;
}

static void put_head(struct walk_state *s, const struct report_source *source, bool brief)
{
    const struct record_article *article = source->article;
    FILE *to = s->out->to;

    fprintf(to, "<%s class=\"%s\" id=\"", brief ? "p" : "article",
            brief ? "brief" : "source");
    html_source_id(to, source->case_name, article->key);
    fputs(brief ? "\"><b>" : "\"><h3>", to);
    html_clipped(to, article->title.n ? article->title : article->file,
                 brief ? 200 : (size_t)-1);
    fputs(brief ? "</b> <span class=\"when\">" : "</h3><p class=\"when\">", to);
    html_text(to, article->source.n ? article->source : CC_LIT("outlet unknown"));
    if (article->author.n) {
        fputs(", ", to);
        html_clipped(to, article->author, 200);
    }
    if (article->published.n) {
        fputs(", published ", to);
        html_date(to, article->published, s->a);
        fputs(" (date from the ", to);
        html_text(to, article->published_from);
        fputc(')', to);
    } else {
        fputs(", undated", to);
    }
    if (article->fetched.n) {
        fputs(", fetched ", to);
        html_date(to, article->fetched, s->a);
    }
    if (source->case_name.n && s->cases) {
        fputs(", case ", to);
        html_clipped(to, source->case_name, 80);
    }
}

static void put_origin(FILE *to, const struct record_article *article)
{
    char hash[65];

    fputs("<br>", to);
    if (article->url.n) {
        html_link(to, article->url, article->url);
        fputs("<br>", to);
    }
    html_clipped(to, article->file, 400);
    cc_sha256(article->text, hash);
    fprintf(to, ", SHA-256 of the stored text <code>%s</code></p>\n", hash);
}

void html_source(struct walk_state *s, const struct report_source *source, bool brief)
{
    const struct html *h = s->own;
    struct reader r = { .to = s->out->to, .s = s, .source = source };
    struct cc_span p;

    r.evidence = evidence_in(h, source, &r.evidences);
    brief = brief && r.evidences == 0;
    put_head(s, source, brief);
    if (brief) {
        fputs("</span></p>\n", r.to);
        return;
    }
    put_origin(r.to, source->article);
    for (size_t at = 0; next_paragraph(source->article->text, at, &p); at = p.end) {
        while (r.first < source->statements &&
               source->statement[r.first].words.span.end <= p.start)
            r.first++;
        fputs("<div class=\"para\"><p dir=\"auto\">", r.to);
        put_words(&r, p);
        fputs("</p>", r.to);
        put_notes(&r, p);
        fputs("</div>\n", r.to);
    }
    fputs("</article>\n", r.to);
}
