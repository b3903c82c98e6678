/*
 * A change of words is classed by what it touches: a denial, a date, a figure, who says
 * it, a name, else the wording. Other words for the same date, figure or person change
 * nothing that is claimed.
 */
#include "compare/edit.h"

#include "compare/draft.h"

#define CHANGED_MAX 12 /* words of one change; more is another clause */
#define AROUND      2  /* words beside a change that may belong to its date */

cc_str cc_edit_class_name(enum cc_edit_class c)
{
    static const char *const name[] = {
        [CC_EDIT_TYPOGRAPHY] = "typography",
        [CC_EDIT_BOILERPLATE] = "boilerplate",
        [CC_EDIT_WORDING] = "wording",
        [CC_EDIT_ATTRIBUTION] = "attribution",
        [CC_EDIT_DATE] = "date",
        [CC_EDIT_NAME] = "name",
        [CC_EDIT_NUMBER] = "number",
        [CC_EDIT_DENIAL] = "denial",
        [CC_EDIT_ADDED] = "added",
        [CC_EDIT_REMOVED] = "removed",
    };

    return cc_str_c(name[c]);
}

/* One side of a change. */
struct side {
    const struct cc_reading *r;
    const uint32_t *actor_of; /* by entity */
    const struct cc_line *line;
    uint32_t from, to; /* words */
    struct cc_span span;
    uint32_t negators, contents, numbers, names;
    double number; /* the last one */
};

static struct side side_of(const struct cc_scene *s, const struct cc_line *x,
                           uint32_t from, uint32_t to, struct cc_arena *a)
{
    struct side o = { .r = s->c->reading[x->article],
                      .actor_of = s->c->actor_of[x->article],
                      .line = x,
                      .from = from,
                      .to = to };

    o.span = cc_diff_span(&o.r->document, &x->words, from, to);
    for (uint32_t i = from; i < to; i++) {
        const struct cc_diff_word *w = &x->words.at[i];

        o.negators += cc_str_eq(cc_lex_get(CC_LEX(negation), w->w, 1), CC_LIT("negator"));
        o.contents += w->content;
        o.names += w->name;
        o.numbers += w->number;
        if (w->number && !cc_read_figure(cc_fold(a, w->w), &o.number))
            o.numbers++; /* a share, a score: no plain figure */
    }
    return o;
}

static bool is_empty(const struct side *x)
{
    return x->from == x->to;
}

static bool meet(struct cc_span x, struct cc_span y)
{
    return x.start < y.end && y.start < x.end;
}

/* ---- dates ------------------------------------------------------------------------- */

/* The date that the changed words are a part of. */
static cc_date date_of(const struct side *x, struct cc_span *used)
{
    const struct cc_document *d = &x->r->document;
    const struct cc_sentence *s = &d->sentence[x->line->sentence];
    uint32_t first, last;
    cc_date date;

    *used = (struct cc_span){ 0, 0 };
    if (is_empty(x))
        return CC_NO_DATE;
    first = x->line->words.at[x->from].token;
    last = x->line->words.at[x->to - 1].token + AROUND;
    first = first >= s->first + AROUND ? first - AROUND : s->first;
    if (last >= s->first + s->count)
        last = s->first + s->count - 1;
    date = cc_time_resolve(d, first, last, CC_TIME_OPEN, used);
    return cc_date_known(date) && meet(*used, x->span) ? date : CC_NO_DATE;
}

static bool is_date(const struct side *p, const struct side *q, struct cc_edit *e)
{
    struct cc_span was, is;
    cc_date x = date_of(p, &was), y = date_of(q, &is);
    bool both = cc_date_known(x) && cc_date_known(y);

    if (!both && !(cc_date_known(x) && is_empty(q)) && !(cc_date_known(y) && is_empty(p)))
        return false;
    e->class = CC_EDIT_DATE;
    e->sign = both && !cc_date_equal(x, y) ? CC_WEIGHT_edited : CC_WEIGHT_edited_slightly;
    if (both) {
        e->was = was;
        e->is = is;
    }
    return true;
}

/* ---- figures, names, speakers ------------------------------------------------------ */

static bool is_number(const struct side *p, const struct side *q, struct cc_edit *e)
{
    bool same = p->numbers == 1 && q->numbers == 1 && p->contents == 1 &&
                q->contents == 1 && !(p->number < q->number) && !(p->number > q->number);

    if (is_empty(p) || is_empty(q) || p->numbers + q->numbers == 0)
        return false;
    e->class = same ? CC_EDIT_TYPOGRAPHY : CC_EDIT_NUMBER;
    e->sign = same ? CC_WEIGHT_edited_marks : CC_WEIGHT_edited;
    return true;
}

/* Whom the changed words, or the word behind them, name; or CC_NO_INDEX. */
static uint32_t actor_near(const struct side *x)
{
    for (uint32_t i = x->from; i <= x->to && i < x->line->words.n; i++) {
        const struct cc_mention *m =
            cc_mention_of_token(&x->r->statements, x->line->words.at[i].token);
        if (m)
            return x->actor_of[m->entity];
    }
    return CC_NO_INDEX;
}

static bool same_actor(const struct side *p, const struct side *q)
{
    uint32_t x = actor_near(p);

    return x != CC_NO_INDEX && x == actor_near(q);
}

static bool in_attribution(const struct side *x)
{
    const struct cc_statements *s = &x->r->statements;

    for (uint32_t i = 0; i < s->statement_count && !is_empty(x); i++)
        if (meet(s->statement[i].speaker, x->span) || meet(s->statement[i].cue, x->span))
            return true;
    return false;
}

/* Another name is another claim; another word for the same one is not. */
static bool is_name(const struct side *p, const struct side *q, struct cc_edit *e)
{
    bool said = in_attribution(p) || in_attribution(q);
    bool named = !is_empty(p) && !is_empty(q) && p->names + q->names > 0;

    if (!said && !named)
        return false;
    e->class = said ? CC_EDIT_ATTRIBUTION : CC_EDIT_NAME;
    e->sign = !named             ? CC_WEIGHT_edited_words
              : same_actor(p, q) ? CC_WEIGHT_edited_slightly
                                 : CC_WEIGHT_edited;
    return true;
}

static bool reworded(const struct side *p, const struct side *q)
{
    switch (
        cc_relate(p->line->words.at[p->to - 1].w, q->line->words.at[q->to - 1].w, 0)) {
    case CC_REL_EQUAL:
    case CC_REL_SYNONYM:
    case CC_REL_DERIVED:
        return true;
    default:
        return false;
    }
}

/* ---- a sentence -------------------------------------------------------------------- */

static struct cc_edit class_of(const struct side *p, const struct side *q)
{
    bool replaced = !is_empty(p) && !is_empty(q);
    struct cc_edit e = { .class = CC_EDIT_WORDING, .was = p->span, .is = q->span };

    if (p->to - p->from > CHANGED_MAX || q->to - q->from > CHANGED_MAX) {
        e.sign = CC_WEIGHT_edited_words;
        return e;
    }
    if (p->negators % 2 != q->negators % 2) {
        e.class = CC_EDIT_DENIAL;
        e.sign = CC_WEIGHT_edited;
        return e;
    }
    if (is_date(p, q, &e) || is_number(p, q, &e) || is_name(p, q, &e))
        return e;
    e.sign = replaced && p->contents && q->contents && !reworded(p, q)
                 ? CC_WEIGHT_edited_words
                 : CC_WEIGHT_edited_slightly;
    return e;
}

/* The same words: the tokens between what is alike at both ends. */
static struct cc_edit marks_of(const struct cc_document *d, const struct cc_sentence *p,
                               const struct cc_document *f, const struct cc_sentence *q)
{
    struct cc_edit e = { .class = CC_EDIT_TYPOGRAPHY, .sign = CC_WEIGHT_edited_marks };
    uint32_t i = 0, n = p->count, m = q->count;

    while (i < n && i < m &&
           cc_str_eq(cc_token_form(d, p->first + i), cc_token_form(f, q->first + i)))
        i++;
    while (
        n > i && m > i &&
        cc_str_eq(cc_token_form(d, p->first + n - 1), cc_token_form(f, q->first + m - 1)))
        n--, m--;
    if (n > i)
        e.was = (struct cc_span){ d->token[p->first + i].span.start,
                                  d->token[p->first + n - 1].span.end };
    if (m > i)
        e.is = (struct cc_span){ f->token[q->first + i].span.start,
                                 f->token[q->first + m - 1].span.end };
    return e;
}

struct cc_edits cc_edits_of(const struct cc_scene *s, const struct cc_line *x,
                            const struct cc_line *y, struct cc_arena *a)
{
    struct cc_diff diff = cc_diff(&x->words, &y->words, s->space, a);
    struct cc_edit *e = CC_ARRAY(a, struct cc_edit, diff.n + 1);
    const struct cc_document *d = &s->c->reading[x->article]->document;
    const struct cc_document *f = &s->c->reading[y->article]->document;

    if (diff.n == 0) {
        e[0] = marks_of(d, &d->sentence[x->sentence], f, &f->sentence[y->sentence]);
        return (struct cc_edits){ e, 1 };
    }
    for (uint32_t i = 0; i < diff.n; i++) {
        const struct cc_change *c = &diff.change[i];
        struct side p = side_of(s, x, c->a, c->a_end, a);
        struct side q = side_of(s, y, c->b, c->b_end, a);

        e[i] = class_of(&p, &q);
        e[i].words = *c;
    }
    return (struct cc_edits){ e, diff.n };
}
