/* What was found, a line each: first how much of what, then the findings. */
#include "html.h"
#include "report/decision.h"
#include "report/side.h"

#define ALL_MAX   120 /* so many findings are listed one and all */
#define GROUP_MAX 60  /* of more, those that are listed of a group ... */
#define ROWS_MAX  600 /* ... and of all groups */

void html_group_name(const struct walk_state *s, const struct record_finding *first,
                     uint32_t findings)
{
    FILE *to = s->out->to;

    if (s->cases) {
        html_clipped(to, first->case_name.n ? first->case_name : CC_LIT("without a case"),
                     200);
        fputs(": ", to);
    }
    fprintf(to, "%s (%u)",
            cc_str_eq(first->family, CC_LIT("change")) ? "Changes" : "Contradictions",
            findings);
    if (has_sections(s))
        fprintf(to, ": %s", section_says(section_of(first)));
}

/* "updated 12, quoted in different words 3"; they come by kind. */
static void put_kinds(FILE *to, const struct record_finding *at, uint32_t n)
{
    if (cc_str_eq(at[0].kind, at[n - 1].kind))
        return;
    fputs("<p class=\"lead\">", to);
    for (uint32_t i = 0, run; i < n; i += run) {
        for (run = 1; i + run < n && cc_str_eq(at[i].kind, at[i + run].kind);)
            run++;
        fprintf(to, "%s<a href=\"#", i ? ", " : "");
        html_finding_id(to, &at[i]);
        fprintf(to, "\">%s</a> <span class=\"num\">%u</span>", kind_label(at[i].kind),
                run);
    }
    fputs("</p>\n", to);
}

static void put_row(FILE *to, const struct record_finding *f, uint32_t number)
{
    bool change = cc_str_eq(f->family, CC_LIT("change"));
    struct side_who a = side_who(f->a.at.claim, f->a.at.article),
                    b = side_who(f->b.at.claim, f->b.at.article);

    fprintf(to, "<li><span class=\"n num\">%u</span><span class=\"what\"><a href=\"#",
            number);
    html_finding_id(to, f);
    fputs("\">", to);
    html_why(to, f->why, 200);
    fputs("</a><small>", to);
    html_clipped(to, a.name, 80);
    if (!cc_str_eq(a.name, b.name)) {
        fputs(change ? " \xe2\x86\x92 " : " \xe2\x89\xa0 ", to);
        html_clipped(to, b.name, 80);
    }
    fprintf(to, "</small></span><span class=\"kind %s\">%s %s</span></li>\n",
            change ? "change" : "contradiction", change ? "\xe2\x86\x92" : "\xe2\x89\xa0",
            kind_label(f->kind));
}

/* Findings from number i on that are one group; of them `rows` are listed. */
static void put_group(const struct walk_state *s, uint32_t i, uint32_t n, uint32_t rows)
{
    const struct record_finding *first = &s->report->at[i];
    FILE *to = s->out->to;

    fprintf(to, "<h3><a href=\"#group-%u\">", i + 1);
    html_group_name(s, first, n);
    fputs("</a></h3>\n", to);
    put_kinds(to, first, n);
    fputs(rows ? "<ol class=\"glance\">\n" : "", to);
    for (uint32_t k = 0; k < rows; k++)
        put_row(to, &first[k], i + k + 1);
    fputs(rows ? "</ol>\n" : "", to);
    if (rows < n)
        fprintf(to, "<p class=\"lead\"><a href=\"#group-%u\">and %u more below</a></p>\n",
                i + 1, n - rows);
}

void html_glance(const struct walk_state *s)
{
    const struct report *r = s->report;
    uint32_t left = ROWS_MAX;

    fputs("<section aria-labelledby=\"glance\"><h2 id=\"glance\">At a glance</h2>\n",
          s->out->to);
    for (uint32_t i = 0, n; i < r->n; i += n) {
        n = group_size(r, i);
        uint32_t rows = r->n > ALL_MAX && n > GROUP_MAX ? GROUP_MAX : n;
        rows = rows < left ? rows : left;
        put_group(s, i, n, rows);
        left -= rows;
    }
    fputs("</section>\n", s->out->to);
}
