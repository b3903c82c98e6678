/* The positions by day: a lane a party, drawn; and the same as a table. */
#include "html.h"
#include "report/side.h"

#define EVENTS_MAX 400 /* drawn and listed */
#define WIDTH      960
#define LEFT       190 /* where the days begin */
#define RIGHT      24
#define STACK_MAX  6 /* marks of one day and lane above one another */
#define STEP       15

struct chart {
    FILE *to;
    const struct overview *o;
    uint32_t n;          /* events shown */
    int32_t first, last; /* days */
    struct mark {
        int x, y;
    } * mark;    /* of each event */
    int *top;    /* of each lane */
    int *height; /* of each lane */
    int bottom;
};

static int x_of(const struct chart *c, int32_t day)
{
    int64_t span = (int64_t)c->last - c->first;

    if (span == 0)
        return (LEFT + WIDTH - RIGHT) / 2;
    return LEFT + 12 +
           (int)(((int64_t)day - c->first) * (WIDTH - LEFT - RIGHT - 24) / span);
}

/* Events of one lane that would hide one another stand above one another. */
static void place_marks(struct chart *c, struct cc_arena *a)
{
    uint32_t lanes = c->o->columns;
    int *last_x = CC_ARRAY(a, int, lanes), *stack = CC_ARRAY(a, int, lanes);
    int *most = CC_ARRAY(a, int, lanes);

    for (uint32_t i = 0; i < lanes; i++)
        last_x[i] = -STEP;
    for (uint32_t i = 0; i < c->n; i++) {
        uint32_t lane = overview_column(c->o, c->o->event[i]->party);
        int x = x_of(c, c->o->event[i]->day);
        stack[lane] = x - last_x[lane] < STEP - 2 ? stack[lane] + 1 : 0;
        if (stack[lane] == 0)
            last_x[lane] = x;
        c->mark[i] = (struct mark){ x, stack[lane] % STACK_MAX };
        if (c->mark[i].y + 1 > most[lane])
            most[lane] = c->mark[i].y + 1;
    }
    c->bottom = 8;
    for (uint32_t i = 0; i < lanes; i++) {
        c->top[i] = c->bottom;
        c->height[i] = 18 + most[i] * STEP;
        c->bottom += c->height[i];
    }
    for (uint32_t i = 0; i < c->n; i++) {
        uint32_t lane = overview_column(c->o, c->o->event[i]->party);
        int rows = (c->height[lane] - 18) / STEP;
        c->mark[i].y = c->top[lane] + c->height[lane] / 2 + (rows - 1) * STEP / 2 -
                       c->mark[i].y * STEP;
    }
}

/* ---- drawing --------------------------------------------------------------------------
 */

static void put_lanes(const struct chart *c)
{
    for (uint32_t i = 0; i < c->o->columns; i++) {
        cc_str name = overview_column_name(c->o, i);
        int y = c->top[i] + c->height[i] / 2;
        fprintf(c->to,
                "<line class=\"lane\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
                "<text class=\"party\" x=\"4\" y=\"%d\">",
                LEFT, y, WIDTH - RIGHT, y, y + 4);
        html_upper(c->to, name, 24);
        fputs("</text>\n", c->to);
    }
}

static void put_tick(const struct chart *c, int32_t day, const char *label)
{
    fprintf(c->to,
            "<line class=\"tick\" x1=\"%d\" y1=\"4\" x2=\"%d\" y2=\"%d\"/>"
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
            x_of(c, day), x_of(c, day), c->bottom, x_of(c, day), c->bottom + 18, label);
}

/* The first of a month, of some months or of a year, at most eleven of them; none within
 * a short time: then the first and the last day. */
static void put_ticks(const struct chart *c)
{
    static const char *const names[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    int year, month, day, step = (int)(((int64_t)c->last - c->first) / 30 / 11) + 1;
    uint32_t ticks = 0;
    char label[32];

    step = step > 6 ? (step + 11) / 12 * 12 : step > 3 ? 6 : step;
    cc_day_to_civil(c->first, &year, &month, &day);
    for (int m = year * 12 + month - 1 + (day > 1);; m++) {
        int32_t at;
        if (!cc_day_from_civil(m / 12, m % 12 + 1, 1, &at) || at > c->last)
            break;
        if (m % step)
            continue;
        snprintf(label, sizeof label, "%s %d", names[m % 12], m / 12);
        put_tick(c, at, label);
        ticks++;
    }
    for (int end = 0; end < 2 && ticks < 2; end++) {
        int32_t at = end ? c->last : c->first;
        if (end && c->last == c->first)
            break;
        cc_day_to_civil(at, &year, &month, &day);
        snprintf(label, sizeof label, "%d %s %d", day, names[month - 1], year);
        put_tick(c, at, label);
    }
}

static const char *class_of(const struct overview_place *p)
{
    return cc_str_eq(p->finding->family, CC_LIT("change")) ? "change" : "contradiction";
}

/* A bow from the earlier to the later side, where both are drawn. */
static void put_ties(const struct chart *c, struct cc_arena *a, uint32_t findings)
{
    uint32_t *of_a = CC_ARRAY(a, uint32_t, findings + 1); /* event + 1 */

    for (uint32_t i = 0; i < c->n; i++)
        if (!c->o->event[i]->b)
            of_a[c->o->event[i]->number] = i + 1;
    for (uint32_t i = 0; i < c->n; i++) {
        const struct overview_place *p = c->o->event[i];
        if (!p->b || !of_a[p->number])
            continue;
        const struct mark *from = &c->mark[of_a[p->number] - 1], *to = &c->mark[i];
        fprintf(c->to, "<path class=\"tie %s\" d=\"M%d %d Q%d %d %d %d\"/>\n",
                class_of(p), from->x, from->y, (from->x + to->x) / 2,
                (from->y < to->y ? from->y : to->y) - 14, to->x, to->y);
    }
}

static void put_mark(const struct chart *c, uint32_t i)
{
    const struct overview_place *p = c->o->event[i];
    const struct record_side *side = overview_side(p);
    int x = c->mark[i].x, y = c->mark[i].y;

    fputs("<a href=\"#", c->to);
    html_finding_id(c->to, p->finding);
    fprintf(c->to, "-%c\"><title>", p->b ? 'b' : 'a');
    html_text(c->to, cc_str_sub(p->date, 0, 10));
    fputs(", ", c->to);
    html_clipped(c->to, side_who(side->at.claim, side->at.article).name, 80);
    fputs(": ", c->to);
    html_clipped(c->to, marks_clause(side->at.claim), 160);
    fputs("</title>", c->to);
    if (cc_str_eq(p->finding->family, CC_LIT("change")))
        fprintf(c->to, "<circle class=\"dot change\" cx=\"%d\" cy=\"%d\" r=\"6\"/>", x,
                y);
    else
        fprintf(c->to, "<path class=\"dot contradiction\" d=\"M%d %dl7 7l-7 7l-7-7z\"/>",
                x, y - 7);
    fputs("</a>\n", c->to);
}

static void put_chart(FILE *to, const struct overview *o, uint32_t n, struct cc_arena *a,
                      uint32_t findings)
{
    struct chart c = { .to = to, .o = o, .n = n };

    c.first = o->event[0]->day;
    c.last = o->event[n - 1]->day;
    c.mark = CC_ARRAY(a, struct mark, n);
    c.top = CC_ARRAY(a, int, o->columns);
    c.height = CC_ARRAY(a, int, o->columns);
    place_marks(&c, a);
    fprintf(
        to,
        "<div class=\"scroll chart\" tabindex=\"0\" role=\"region\" aria-label=\"Chart "
        "of the timeline\"><svg viewBox=\"0 0 %d %d\" role=\"group\" "
        "aria-label=\"Positions by day, a lane a party; the table below says the "
        "same\">\n",
        WIDTH, c.bottom + 28);
    put_lanes(&c);
    put_ticks(&c);
    put_ties(&c, a, findings);
    for (uint32_t i = 0; i < n; i++)
        put_mark(&c, i);
    fputs("</svg><p class=\"legend\">\xe2\x97\x8f a change \xc2\xa0 \xe2\x97\x86 a "
          "contradiction \xc2\xa0 a line joins the two sides of a finding</p></div>\n",
          to);
}

/* ---- the table ------------------------------------------------------------------------
 */

static void put_row(FILE *to, const struct overview_place *p, struct cc_arena *a)
{
    const struct record_side *side = overview_side(p);
    const struct record_claim *c = side->at.claim;
    struct side_who who = side_who(c, side->at.article);
    bool change = cc_str_eq(p->finding->family, CC_LIT("change"));

    fputs("<tr><td class=\"num\">", to);
    html_date(to, cc_str_sub(p->date, 0, 10), a);
    fputs("</td><td><b>", to);
    html_clipped(to, who.name, 80);
    fputs("</b>", to);
    if (who.party.n) {
        fputs(", ", to);
        html_clipped(to, who.party, 80);
    }
    fputs("</td><td>", to);
    html_clipped(to, marks_clause(c), 200);
    fputs("</td><td><a href=\"#", to);
    html_finding_id(to, p->finding);
    fprintf(to, "-%c\">%u</a> <span class=\"kind %s\">%s %s</span></td></tr>\n",
            p->b ? 'b' : 'a', p->number, class_of(p),
            change ? "\xe2\x86\x92" : "\xe2\x89\xa0", kind_label(p->finding->kind));
}

void html_timeline(FILE *to, const struct report *r, const struct overview *o)
{
    uint32_t n = o->events < EVENTS_MAX ? o->events : EVENTS_MAX;

    fputs(
        "<section aria-labelledby=\"timeline\"><h2 id=\"timeline\">Timeline</h2>\n"
        "<p class=\"lead\">When each position was taken: the day it was said, or the day "
        "of publication where no other is named.</p>\n",
        to);
    if (n)
        put_chart(to, o, n, r->a, r->n);
    fputs(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of the "
        "timeline\"><table class=\"events\"><caption>",
        to);
    fprintf(to, "%u position%s", o->events, o->events == 1 ? "" : "s");
    if (n < o->events)
        fprintf(to, "; the first %u are shown", n);
    if (o->undated)
        fprintf(to, "; %u more without a date", o->undated);
    fputs(
        "</caption><thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Who</th>"
        "<th scope=\"col\">Words</th><th scope=\"col\">Finding</th></tr></thead><tbody>\n",
        to);
    for (uint32_t i = 0; i < n; i++)
        put_row(to, o->event[i], r->a);
    fputs("</tbody></table></div></section>\n", to);
}
