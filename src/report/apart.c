/*
 * What kept two claims apart, for people and for programs:
 *
 *   a  one.txt:5:1  The gate was open on Monday.
 *      OPEN_CLOSED(patient=gate*) value=open +asserted
 *   b  two.txt:7:1  ...
 *
 *      frame     OPEN_CLOSED            OPEN_CLOSED
 *    ! time      2031-03-03             2031-04-07
 *
 *   Kept apart: they are about different times, and what differs does not move.
 */
#include "quote.h"
#include "record/json.h"

#define INDENT 3
#define NAME   12
#define VALUE  30

/* ---- text -----------------------------------------------------------------------------
 */

static void put_side(const struct screen *out, const char *name,
                     const struct apart_side *s, struct cc_arena *a)
{
    cc_str place =
        s->line ? cc_strf(a, "%.*s:%u:%u", CC_FMT(s->file), s->line, s->column) : s->file;
    int column;

    screen_style(out, STYLE_STRONG);
    column = fprintf(out->to, "%s  ", name);
    screen_style(out, STYLE_PLAIN);
    column += screen_put(out->to, place);
    fputs("  ", out->to);
    text_put(out, STYLE_PLAIN, s->text, column + 2, INDENT);
    fprintf(out->to, "\n%*s", INDENT, "");
    text_put(out, STYLE_DIM, s->normal, INDENT, 2 * INDENT);
    fputc('\n', out->to);
}

/* Up to `columns`, cut with an ellipsis. */
static void put_column(const struct screen *out, cc_str text, int columns)
{
    int n;

    if (!text.n)
        text = CC_LIT("-");
    if (text.n > (size_t)columns) {
        size_t end = (size_t)columns - 2;
        while (end > 0 && ((unsigned char)text.p[end] & 0xc0) == 0x80)
            end--;
        n = screen_put(out->to, cc_str_sub(text, 0, end));
        fputs("\xe2\x80\xa6", out->to);
        n++;
    } else {
        n = screen_put(out->to, text);
    }
    fprintf(out->to, "%*s", columns > n ? columns - n : 1, "");
}

static void put_step(const struct screen *out, const struct cc_step *s)
{
    fputs(s->holds ? "   " : " ! ", out->to);
    put_column(out, s->name, NAME);
    if (cc_str_eq(s->name, CC_LIT("key"))) {
        fputs(s->holds ? "shared\n" : "none in common\n", out->to);
        return;
    }
    put_column(out, s->a, VALUE);
    screen_put(out->to, s->b.n ? s->b : CC_LIT("-"));
    fputc('\n', out->to);
}

static cc_str not_apart(const struct cc_apart *x, struct cc_arena *a)
{
    const struct cc_finding *f = x->finding;
    bool possible = f->grade == CC_GRADE_POSSIBLE;

    return cc_strf(a, "Not kept apart: they are of finding %s, %.*s%s%.*s.", f->id,
                   CC_FMT(cc_kind_name(f->kind)), possible ? "; " : ", graded strong",
                   CC_FMT(possible ? x->says : CC_NONE));
}

static void put_text(const struct apart *x, const struct screen *out, struct cc_arena *a)
{
    put_side(out, "a", &x->a, a);
    put_side(out, "b", &x->b, a);
    fputc('\n', out->to);
    for (uint32_t i = 0; i < x->from->steps; i++)
        put_step(out, &x->from->step[i]);
    fputc('\n', out->to);
    screen_style(out, STYLE_STRONG);
    if (x->from->finding)
        text_put(out, STYLE_STRONG, not_apart(x->from, a), 0, 0);
    else
        text_put(out, STYLE_STRONG,
                 cc_strf(a, "Kept apart: %.*s.", CC_FMT(x->from->says)), 0, 0);
    screen_style(out, STYLE_PLAIN);
    fputc('\n', out->to);
}

/* ---- JSON -----------------------------------------------------------------------------
 */

static void json_side(struct jout *j, const char *key, const struct apart_side *s)
{
    jout_open(j, key, '{');
    jout_string(j, "file", s->file);
    jout_integer(j, "start", (int64_t)s->start);
    jout_integer(j, "end", (int64_t)s->end);
    jout_string(j, "text", s->text);
    jout_string(j, "normal", s->normal);
    jout_close(j, '}');
}

static cc_str known(cc_str s)
{
    return s.n ? s : CC_NONE;
}

static void put_json(const struct apart *x, const struct screen *out, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.apart/1"));
    json_side(&j, "a", &x->a);
    json_side(&j, "b", &x->b);
    jout_open(&j, "steps", '[');
    for (uint32_t i = 0; i < x->from->steps; i++) {
        const struct cc_step *s = &x->from->step[i];
        jout_open(&j, NULL, '{');
        jout_string(&j, "step", s->name);
        jout_bool(&j, "holds", s->holds);
        jout_string(&j, "a", known(s->a));
        jout_string(&j, "b", known(s->b));
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    jout_string(&j, "kept_apart", x->from->finding ? CC_NONE : x->from->says);
    jout_string(&j, "finding",
                x->from->finding ? cc_str_c(x->from->finding->id) : CC_NONE);
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    fwrite(j.to.p, 1, j.to.n, out->to);
}

void report_apart(const struct apart *x, enum report_format format,
                  const struct screen *out, struct cc_arena *a)
{
    if (format == REPORT_TEXT)
        put_text(x, out, a);
    else
        put_json(x, out, a);
}
