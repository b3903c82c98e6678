/*
 * The findings as one page that needs nothing else: no script, no request; its policy
 * allows its own style sheet and nothing more.
 */
#include "html.h"
#include "report/decision.h"
#include "report/side.h"

#include <sodium.h>

#define FULL_MAX 300 /* sources in full; of more only those that a finding rests on */

extern const char report_css[], report_css_end[];

/* ---- head -----------------------------------------------------------------------------
 */

/* The policy names the style sheet by its hash, so that no other can be slipped in. */
static void put_policy(FILE *to)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    char text[sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES,
                                        sodium_base64_VARIANT_ORIGINAL)];

    crypto_hash_sha256(hash, (const unsigned char *)report_css,
                       (unsigned long long)(report_css_end - report_css));
    sodium_bin2base64(text, sizeof text, hash, sizeof hash,
                      sodium_base64_VARIANT_ORIGINAL);
    fprintf(to,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n",
            text);
}

static cc_str title_of(const struct report *r)
{
    return r->title.n ? r->title : CC_LIT("What does not fit");
}

static void put_page_head(FILE *to, const struct report *r)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n", to);
    put_policy(to);
    fputs("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"generator\" content=\"claimcheck\">\n<title>",
          to);
    html_clipped(to, title_of(r), 200);
    fputs("</title>\n<style>", to);
    fwrite(report_css, 1, (size_t)(report_css_end - report_css), to);
    fputs("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">To the "
          "findings</a>\n",
          to);
}

static void put_tile(FILE *to, uint64_t n, const char *one, const char *many)
{
    fprintf(to, "<li><b class=\"num\">%llu</b> %s</li>\n", (unsigned long long)n,
            n == 1 ? one : many);
}

/* How many of a family; where there are some, a link to the first group of them. */
static void put_family(FILE *to, const struct report *r, const char *family,
                       const char *sign)
{
    uint32_t n = 0, first = 0;

    for (uint32_t i = r->n; i-- > 0;)
        if (cc_str_eq(r->at[i].family, cc_str_c(family))) {
            first = i;
            n++;
        }
    fprintf(to, "<li class=\"%s\"><b class=\"num\">%u</b> ", family, n);
    if (n)
        fprintf(to, "<a href=\"#group-%u\">", first + 1);
    fprintf(to, "%s %s%s%s</li>\n", sign, family, n == 1 ? "" : "s", n ? "</a>" : "");
}

static void put_tiles(FILE *to, const struct report *r)
{
    fputs("<ul class=\"tiles\">\n", to);
    put_family(to, r, "contradiction", "\xe2\x89\xa0");
    put_family(to, r, "change", "\xe2\x86\x92");
    uint32_t approved = section_count(r->at, r->n, SECTION_APPROVED),
             open = section_count(r->at, r->n, SECTION_OPEN);
    if (approved)
        put_tile(to, approved, "finding approved", "findings approved");
    put_tile(to, open, "finding not checked by an editor",
             "findings not checked by an editor");
    put_tile(to, r->summary->possible, "possible finding withheld",
             "possible findings withheld");
    put_tile(to, r->summary->articles, "article read", "articles read");
    put_tile(to, r->summary->statements, "statement", "statements");
    fputs("</ul>\n", to);
}

static const struct report_fact *fact_of(const struct report *r, const char *key)
{
    for (uint32_t i = 0; i < r->facts; i++)
        if (cc_str_eq(cc_str_c(r->fact[i].key), cc_str_c(key)))
            return &r->fact[i];
    return NULL;
}

static void put_fact(FILE *to, const struct report *r, const char *key)
{
    const struct report_fact *fact = fact_of(r, key);

    if (!fact)
        return;
    fprintf(to, "<p><strong>%s:</strong> ", fact->label);
    html_text(to, fact->value);
    fputs(".</p>\n", to);
}

static void put_top(FILE *to, const struct report *r)
{
    fputs("<header class=\"top\"><p class=\"brand\">claimcheck report</p>\n<h1>", to);
    html_clipped(to, title_of(r), 300);
    fputs("</h1>\n", to);
    if (fact_of(r, "articles")) {
        fputs("<p class=\"lead\">", to);
        html_text(to, fact_of(r, "articles")->value);
        fputs("</p>\n", to);
    }
    put_tiles(to, r);
    fputs("<div class=\"notice\">", to);
    put_fact(to, r, "not_reviewed");
    put_fact(to, r, "filters");
    put_fact(to, r, "skipped");
    put_fact(to, r, "silence");
    fputs("</div>\n<nav aria-label=\"Parts of the report\"><ul>", to);
    if (r->n)
        fputs("<li><a href=\"#matrix\">Who says what</a></li>"
              "<li><a href=\"#timeline\">Timeline</a></li>"
              "<li><a href=\"#findings\">Findings</a></li>",
              to);
    fputs("<li><a href=\"#sources\">Sources</a></li>"
          "<li><a href=\"#kinds\">Kinds</a></li>"
          "<li><a href=\"#about\">About this report</a></li></ul></nav></header>\n",
          to);
}

/* ---- findings -------------------------------------------------------------------------
 */

static void begin(struct walk_state *s)
{
    const struct report *r = s->report;
    const struct overview o = overview_of(r, r->a);
    struct html *h = CC_NEW(r->a, struct html);

    html_evidence_of(h, r);
    s->own = h;
    put_page_head(s->out->to, r);
    put_top(s->out->to, r);
    fputs("<main>\n", s->out->to);
    if (r->n) {
        html_glance(s);
        html_matrix(s->out->to, r, &o);
        html_timeline(s->out->to, r, &o);
    }
    fputs(
        "<section class=\"findings\" aria-labelledby=\"findings\"><h2 id=\"findings\">Findings</h2>\n"
        "<p class=\"lead\">",
        s->out->to);
    fputs(
        r->n
            ? "Each with both sides\xe2\x80\x99 words; those that differ are underlined. "
              "What no editor decided is the program\xe2\x80\x99s own: <strong>not checked "
              "by an editor</strong>.</p>\n"
            : "None. No finding is not confirmation.</p>\n",
        s->out->to);
}

static void group(struct walk_state *s, const struct record_finding *first,
                  uint32_t findings)
{
    fprintf(s->out->to, "<p class=\"group\" id=\"group-%u\">", s->number + 1);
    html_group_name(s, first, findings);
    fputs("</p>\n", s->out->to);
}

/* ---- sources and the rest -------------------------------------------------------------
 */

static void begin_sources(struct walk_state *s)
{
    fputs(
        "</section>\n<section class=\"sources\" aria-labelledby=\"sources\"><h2 "
        "id=\"sources\">Sources</h2>\n<p class=\"lead\">Every article that was read, in "
        "the order of publication. What somebody says is underlined with dots and "
        "numbered; what a finding rests on is marked and leads to it.",
        s->out->to);
    if (s->report->summary->articles > FULL_MAX)
        fputs(
            " Of so many articles only those that a finding rests on are given in full.",
            s->out->to);
    fputs("</p>\n", s->out->to);
}

static void put_source(struct walk_state *s, const struct report_source *source)
{
    html_source(s, source, s->report->summary->articles > FULL_MAX);
}

static void end(struct walk_state *s)
{
    const struct report *r = s->report;
    FILE *to = s->out->to;

    fputs(
        "</section>\n<section aria-labelledby=\"kinds\"><h2 id=\"kinds\">What the kinds "
        "mean</h2>\n<dl>\n",
        to);
    for (const struct kind_row *k = kind_rows; k->name; k++)
        fprintf(to, "<dt>%c%s</dt><dd>%s</dd>\n", k->label[0] - 'a' + 'A', k->label + 1,
                k->means);
    fputs("</dl></section>\n<section class=\"about\" aria-labelledby=\"about\"><h2 "
          "id=\"about\">About this report</h2>\n<dl>\n",
          to);
    for (uint32_t i = 0; i < r->facts; i++) {
        fprintf(to, "<dt>%s</dt><dd>", r->fact[i].label);
        html_text(to, r->fact[i].value);
        fputs("</dd>\n", to);
    }
    fputs("</dl></section>\n</main>\n<footer>Every quoted word is a range of bytes of a "
          "stored text; the hashes above name the texts. The same articles and options "
          "give the same page.</footer>\n</body>\n</html>\n",
          to);
}

const struct writer writer_html = { .begin = begin,
                                    .group = group,
                                    .finding = html_finding,
                                    .end = end,
                                    .begin_sources = begin_sources,
                                    .source = put_source };
