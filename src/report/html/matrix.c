/* Topics against parties: who says what, each position a link to its evidence. */
#include "html.h"
#include "report/side.h"

#define TOPICS_MAX    150
#define POSITIONS_MAX 5 /* of one cell */
#define WORDS_MAX     110

/* Cut to the clause, with what differs marked. */
static void put_position(FILE *to, const struct overview *o,
                         const struct overview_place *p, struct cc_arena *a)
{
    const struct record_side *side = overview_side(p);
    const struct record_claim *c = side->at.claim;
    struct side_who who = side_who(c, side->at.article);
    bool named = p->party < o->alone && cc_str_eq(who.name, o->party[p->party].name);

    fputs("<li><small>", to);
    if (p->date.n)
        html_date(to, cc_str_sub(p->date, 0, 10), a);
    if (!named) {
        fputs(p->date.n ? ", " : "", to);
        html_clipped(to, who.name, 80);
    }
    fputs("</small><a href=\"#", to);
    html_finding_id(to, p->finding);
    fprintf(to, "-%c\">", p->b ? 'b' : 'a');
    html_clipped(to, marks_clause(c), WORDS_MAX);
    fprintf(to, "</a> <span class=\"none num\">[%u]</span></li>", p->number);
}

static void put_cell(FILE *to, const struct overview *o, const struct overview_topic *t,
                     uint32_t column, struct cc_arena *a)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < t->n; i++) {
        if (overview_column(o, t->at[i]->party) != column)
            continue;
        if (n == 0) {
            fputs("<td data-party=\"", to);
            html_upper(to, overview_column_name(o, column), 80);
            fputs("\"><ul>", to);
        }
        if (n++ < POSITIONS_MAX)
            put_position(to, o, t->at[i], a);
    }
    if (n > POSITIONS_MAX)
        fprintf(to, "<li>and %u more</li>", n - POSITIONS_MAX);
    fputs(n ? "</ul></td>" : "<td class=\"none\">\xe2\x80\x93</td>", to);
}

static void put_small(FILE *to, cc_str text)
{
    if (!text.n)
        return;
    fputs(" <small>", to);
    html_clipped(to, text, 80);
    fputs("</small>", to);
}

static void put_topic(FILE *to, const struct overview *o, const struct overview_topic *t,
                      struct cc_arena *a)
{
    fputs("<tr><th scope=\"row\">", to);
    html_upper(to, t->label, 80);
    put_small(to, t->anchor);
    if (o->cases)
        put_small(to, t->case_name);
    fputs("</th>", to);
    for (uint32_t column = 0; column < o->columns; column++)
        put_cell(to, o, t, column, a);
    fputs("</tr>\n", to);
}

void html_matrix(FILE *to, const struct report *r, const struct overview *o)
{
    uint32_t n = o->topics < TOPICS_MAX ? o->topics : TOPICS_MAX;

    fputs("<section aria-labelledby=\"matrix\"><h2 id=\"matrix\">Who says what</h2>\n"
          "<p class=\"lead\">What the findings are about, and each party\xe2\x80\x99s "
          "positions on it. Every position leads to its evidence; the number in brackets "
          "is the finding\xe2\x80\x99s.</p>\n"
          "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Topics and "
          "parties\"><table class=\"matrix\"><caption>",
          to);
    fprintf(to, "%u topic%s, %u part%s", o->topics, o->topics == 1 ? "" : "s", o->parties,
            o->parties == 1 ? "y" : "ies");
    if (n < o->topics)
        fprintf(to, "; the first %u topics are shown", n);
    fputs("</caption><thead><tr><th scope=\"col\">Topic</th>", to);
    for (uint32_t i = 0; i < o->columns; i++) {
        fputs("<th scope=\"col\">", to);
        html_upper(to, overview_column_name(o, i), 80);
        fputs("</th>", to);
    }
    fputs("</tr></thead><tbody>\n", to);
    for (uint32_t i = 0; i < n; i++)
        put_topic(to, o, &o->topic[i], r->a);
    fputs("</tbody></table></div></section>\n", to);
}
