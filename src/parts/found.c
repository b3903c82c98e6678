/* What was found in a part, as lines, and all of it together again. */
#include "parts.h"

#include "record/json.h"
#include "take.h"

#include <stdlib.h>
#include <string.h>

#define STAGES_MAX 7 /* of a sketch */

/* ---- blocks ---------------------------------------------------------------------------
 */

cc_str parts_block_key(struct parts_block b, struct cc_arena *a)
{
    return cc_strf(a, "%04u.%04u.%04u", b.groups, b.i, b.j);
}

static bool four_digits(cc_str *rest, uint32_t *out)
{
    cc_str part = cc_str_cut(rest, '.');

    *out = 0;
    for (size_t i = 0; i < part.n; i++) {
        if (part.p[i] < '0' || part.p[i] > '9')
            return false;
        *out = *out * 10 + (uint32_t)(part.p[i] - '0');
    }
    return part.n == 4;
}

static bool is_block(struct parts_block b)
{
    return b.groups >= 1 && b.groups <= PARTS_GROUPS_MAX && b.i <= b.j && b.j < b.groups;
}

bool parts_block_read(struct parts_block *out, cc_str key)
{
    return four_digits(&key, &out->groups) && four_digits(&key, &out->i) &&
           four_digits(&key, &out->j) && key.n == 0 && is_block(*out);
}

/* ---- out of a part --------------------------------------------------------------------
 */

static struct jout begin(const char *kind, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '[');
    jout_string(&j, NULL, cc_str_c(kind));
    return j;
}

static cc_str end(struct jout *j)
{
    jout_close(j, ']');
    cc_buf_addc(&j->to, '\n');
    return cc_buf_str(&j->to);
}

static void put_place(struct jout *j, const struct cc_case *c, struct cc_place at)
{
    jout_string(j, NULL, cc_str_c(c->reading[at.article]->article->id));
    jout_integer(j, NULL, at.claim);
}

cc_str parts_sum_line(const struct parts_sum *s, struct cc_arena *a)
{
    const uint32_t number[] = {
        s->block.groups, s->block.i,      s->block.j,      s->articles_i, s->articles_j,
        s->undated,      s->statements,   s->with_speaker, s->with_party, s->claims,
        s->candidates,   s->corroborated, s->sketches,     s->agreeing,
    };
    struct jout j = begin("block", a);

    for (size_t i = 0; i < sizeof number / sizeof *number; i++)
        jout_integer(&j, NULL, number[i]);
    return end(&j);
}

cc_str parts_sketch_line(const struct cc_case *c, const struct cc_sketch *x,
                         struct cc_arena *a)
{
    const int64_t number[] = { x->of,    x->stage, x->kind, x->rule,
                               x->grade, x->sign,  x->said };
    struct jout j = begin("found", a);

    put_place(&j, c, x->a);
    put_place(&j, c, x->b);
    for (size_t i = 0; i < sizeof number / sizeof *number; i++)
        jout_integer(&j, NULL, number[i]);
    jout_bool(&j, NULL, x->told);
    jout_bool(&j, NULL, x->figure);
    put_real(&j, x->tie);
    put_real(&j, x->score);
    put_real(&j, x->sum);
    put_span(&j, x->was);
    put_span(&j, x->is);
    put_text(&j, x->changes);
    return end(&j);
}

cc_str parts_agreeing_line(const struct cc_case *c, const struct cc_agreeing *x,
                           struct cc_arena *a)
{
    struct jout j = begin("same", a);

    put_place(&j, c, x->x);
    put_place(&j, c, x->y);
    jout_bool(&j, NULL, x->one_voice);
    return end(&j);
}

cc_str parts_text_line(uint32_t again, cc_str line, struct cc_arena *a)
{
    struct jout j = begin(again ? "copy" : "text", a);

    if (again)
        jout_integer(&j, NULL, again);
    jout_raw(&j, NULL, cc_str_trim(line));
    return end(&j);
}

/* ---- all parts ------------------------------------------------------------------------
 */

static void take_place(struct take *t, char id[17], struct cc_place *at)
{
    take_id(t, id);
    at->claim = (uint32_t)take_number(t, UINT32_MAX);
}

static bool add_sum(struct parts_found *f, struct take *t)
{
    struct parts_sum *s = CC_PUSH(f->a, &f->sum);
    uint32_t *const number[] = {
        &s->block.groups, &s->block.i,  &s->block.j,    &s->articles_i,
        &s->articles_j,   &s->undated,  &s->statements, &s->with_speaker,
        &s->with_party,   &s->claims,   &s->candidates, &s->corroborated,
        &s->sketches,     &s->agreeing,
    };

    for (size_t i = 0; i < sizeof number / sizeof *number; i++)
        *number[i] = (uint32_t)take_number(t, UINT32_MAX);
    return take_end(t) && is_block(s->block);
}

static bool is_sketch(const struct cc_sketch *x)
{
    return x->stage <= STAGES_MAX && x->kind <= CC_KIND_DISPUTE &&
           x->grade <= CC_GRADE_STRONG && x->sign < CC_WEIGHTS && x->said <= 2;
}

static bool add_sketch(struct parts_found *f, struct take *t)
{
    struct cc_sketch *x = CC_PUSH(f->a, &f->sketch);
    struct parts_pair *of = CC_PUSH(f->a, &f->sketch_of);
    uint8_t *const number[] = { &x->stage, &x->kind, &x->rule,
                                &x->grade, &x->sign, &x->said };

    take_place(t, of->id[0], &x->a);
    take_place(t, of->id[1], &x->b);
    x->of = (uint32_t)take_number(t, UINT32_MAX);
    for (size_t i = 0; i < sizeof number / sizeof *number; i++)
        *number[i] = (uint8_t)take_number(t, UINT8_MAX);
    x->told = take_bool(t);
    x->figure = take_bool(t);
    x->tie = (float)take_real(t);
    x->score = (float)take_real(t);
    x->sum = (float)take_real(t);
    x->was = take_span(t);
    x->is = take_span(t);
    x->changes = take_text(t);
    return take_end(t) && is_sketch(x);
}

static bool add_same(struct parts_found *f, struct take *t)
{
    struct cc_agreeing *x = CC_PUSH(f->a, &f->same);
    struct parts_pair *of = CC_PUSH(f->a, &f->same_of);

    take_place(t, of->id[0], &x->x);
    take_place(t, of->id[1], &x->y);
    x->one_voice = take_bool(t);
    return take_end(t);
}

/* The object that the line ends with, as text. */
static bool add_text(struct parts_found *f, struct take *t, bool copy)
{
    uint32_t again = copy ? (uint32_t)take_number(t, UINT32_MAX) : 0;
    const json_t *o = json_array_get(t->row, t->at++);
    char *text = json_is_object(o) ? json_dumps(o, JSON_COMPACT) : NULL;
    cc_str line = text ? cc_str_copy(f->a, cc_str_c(text)) : CC_NONE;

    free(text);
    if (copy)
        *CC_PUSH(f->a, &f->copy) = (struct parts_copy){ again, line };
    else
        *CC_PUSH(f->a, &f->text) = line;
    return take_end(t) && line.n;
}

bool parts_found_add(struct parts_found *f, cc_str line, cc_str where,
                     struct cc_error *err)
{
    json_t *row;
    bool ok;

    if (!take_line(&row, line, where, err))
        return false;
    cc_str kind = take_kind(row);
    struct take t = take_from(row, 1, f->a);
    ok = cc_str_eq(kind, CC_LIT("found"))   ? add_sketch(f, &t)
         : cc_str_eq(kind, CC_LIT("same"))  ? add_same(f, &t)
         : cc_str_eq(kind, CC_LIT("block")) ? add_sum(f, &t)
         : cc_str_eq(kind, CC_LIT("text"))  ? add_text(f, &t, false)
         : cc_str_eq(kind, CC_LIT("copy"))  ? add_text(f, &t, true)
                                            : false;
    json_decref(row);
    return ok || cc_fail(err, CC_EFORMAT,
                         "%.*s: no line of 'claimcheck compare --blocks', or a damaged "
                         "one",
                         CC_FMT(where));
}

static int sum_order(const void *x, const void *y)
{
    const struct parts_block *p = &((const struct parts_sum *)x)->block;
    const struct parts_block *q = &((const struct parts_sum *)y)->block;
    const uint32_t u[] = { p->groups, p->i, p->j }, v[] = { q->groups, q->i, q->j };

    for (int k = 0; k < 3; k++)
        if (u[k] != v[k])
            return u[k] < v[k] ? -1 : 1;
    return 0;
}

static void add_up(struct parts_sum *out, const struct parts_sum *x)
{
    if (x->block.i == x->block.j)
        out->articles_i += x->articles_i;
    out->undated += x->undated;
    out->statements += x->statements;
    out->with_speaker += x->with_speaker;
    out->with_party += x->with_party;
    out->claims += x->claims;
    out->candidates += x->candidates;
    out->corroborated += x->corroborated;
    out->sketches += x->sketches;
    out->agreeing += x->agreeing;
}

/* Each two groups that have articles must have met. */
static bool all_met(const struct parts_found *f, struct cc_error *err)
{
    uint32_t own = 0, across = 0;

    for (uint32_t i = 0; i < f->sum.n; i++) {
        own += f->sum.at[i].block.i == f->sum.at[i].block.j;
        across += f->sum.at[i].articles_i && f->sum.at[i].articles_j;
    }
    return across == own * (own - 1) / 2 ||
           cc_fail(
               err, CC_EFORMAT,
               "merge: %u of %u blocks are missing; what every part printed has to be "
               "given",
               own * (own - 1) / 2 - across, own * (own + 1) / 2);
}

bool parts_found_whole(struct parts_found *f, uint32_t articles, struct parts_sum *out,
                       struct cc_error *err)
{
    *out = (struct parts_sum){ .articles_i = 0 };
    if (f->sum.n)
        qsort(f->sum.at, f->sum.n, sizeof *f->sum.at, sum_order);
    for (uint32_t i = 0; i < f->sum.n; i++) {
        const struct parts_block *b = &f->sum.at[i].block;

        if (i && sum_order(&f->sum.at[i - 1], &f->sum.at[i]) == 0)
            return cc_fail(err, CC_EFORMAT,
                           "merge: block %04u.%04u.%04u came twice; 'sort -u' takes one "
                           "away when both are alike",
                           b->groups, b->i, b->j);
        if (b->groups != f->sum.at[0].block.groups)
            return cc_fail(err, CC_EFORMAT,
                           "merge: parts of two runs: of %u groups and of %u",
                           f->sum.at[0].block.groups, b->groups);
        add_up(out, &f->sum.at[i]);
    }
    if (out->articles_i != articles)
        return cc_fail(err, CC_EFORMAT,
                       "merge: the parts had %u articles, the table has %u; what every "
                       "part printed has to be given",
                       out->articles_i, articles);
    if (articles && !all_met(f, err))
        return false;
    if (out->sketches != f->sketch.n || out->agreeing != f->same.n)
        return cc_fail(err, CC_EFORMAT,
                       "merge: the parts printed %u lines of what they found, %u came",
                       out->sketches + out->agreeing, f->sketch.n + f->same.n);
    return true;
}

/* ---- into the case --------------------------------------------------------------------
 */

struct named {
    const char *id;
    uint32_t article;
};

static int named_order(const void *x, const void *y)
{
    return strcmp(((const struct named *)x)->id, ((const struct named *)y)->id);
}

struct placing {
    const struct cc_case *c;
    struct named *named; /* by id */
};

static bool place(const struct placing *p, const char id[17], struct cc_place *at)
{
    const struct named key = { id, 0 }, *hit = NULL;

    if (p->c->n)
        hit = bsearch(&key, p->named, p->c->n, sizeof *p->named, named_order);
    if (hit)
        at->article = hit->article;
    return hit;
}

static bool is_claim(const struct placing *p, struct cc_place at)
{
    return at.claim < p->c->reading[at.article]->claims.n;
}

static bool is_within(const struct placing *p, struct cc_place at, struct cc_span s)
{
    return s.end <= p->c->reading[at.article]->document.text.n;
}

/* Of a correction that came to nothing the claims are not there. */
static bool can_be(const struct placing *p, const struct cc_sketch *x)
{
    return x->kind == CC_KIND_NONE ||
           (is_claim(p, x->a) && is_claim(p, x->b) && is_within(p, x->a, x->was) &&
            is_within(p, x->b, x->is) &&
            !cc_str_eq(cc_rule_name((enum cc_rule)x->rule), CC_LIT("NONE")));
}

static bool unknown(struct cc_error *err, const struct parts_pair *of)
{
    return cc_fail(
        err, CC_EFORMAT,
        "merge: what was found between articles %s and %s cannot be: a text is "
        "missing, or a line is damaged",
        of->id[0], of->id[1]);
}

bool parts_found_place(struct cc_sketches *out, const struct parts_found *f,
                       const struct cc_case *c, struct cc_error *err)
{
    struct placing p = { c, CC_ARRAY(f->a, struct named, c->n + 1) };

    *out = (struct cc_sketches){
        .at = f->sketch.at, .n = f->sketch.n, .same = f->same.at, .same_count = f->same.n
    };
    for (uint32_t i = 0; i < c->n; i++)
        p.named[i] = (struct named){ c->reading[i]->article->id, i };
    qsort(p.named, c->n, sizeof *p.named, named_order);
    for (uint32_t i = 0; i < out->n; i++) {
        struct cc_sketch *x = &out->at[i];

        if (!place(&p, f->sketch_of.at[i].id[0], &x->a) ||
            !place(&p, f->sketch_of.at[i].id[1], &x->b) || !can_be(&p, x))
            return unknown(err, &f->sketch_of.at[i]);
    }
    for (uint32_t i = 0; i < out->same_count; i++) {
        struct cc_agreeing *x = &out->same[i];

        if (!place(&p, f->same_of.at[i].id[0], &x->x) ||
            !place(&p, f->same_of.at[i].id[1], &x->y) || !is_claim(&p, x->x) ||
            !is_claim(&p, x->y))
            return unknown(err, &f->same_of.at[i]);
    }
    return true;
}
