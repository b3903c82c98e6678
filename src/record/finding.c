/* Findings as rows: each side points to the row of its claim. */
#include "record.h"

/* The rows of a case, those of claims once they are asked for. */
struct rows {
    const struct cc_case *c;
    const struct record_article *article;
    struct record_claim **claim; /* by running number in the case; NULL: not yet */
    uint32_t *first;             /* of each article */
    struct cc_arena *a;
};

static struct rows rows_of(const struct cc_case *c, const struct record_article *articles,
                           struct cc_arena *a)
{
    struct rows rows = { .c = c, .article = articles, .a = a };
    uint32_t n = 0;

    rows.first = CC_ARRAY(a, uint32_t, c->n + 1);
    for (uint32_t i = 0; i < c->n; i++) {
        rows.first[i] = n;
        n += c->reading[i]->claims.n;
    }
    rows.claim = CC_ARRAY(a, struct record_claim *, n);
    return rows;
}

static struct record_place place_of(struct cc_place at, struct rows *rows)
{
    struct record_claim **claim = &rows->claim[rows->first[at.article] + at.claim];
    const struct record_names names = { rows->c, at.article };

    if (!*claim) {
        *claim = CC_NEW(rows->a, struct record_claim);
        **claim = record_claim_of(rows->c->reading[at.article], names, at.claim, rows->a);
    }
    return (struct record_place){ &rows->article[at.article], *claim, at.claim };
}

static void put_copies(struct record_place *out, uint32_t *n,
                       const struct record_place *p)
{
    for (uint32_t i = 0; i < p->article->copies; i++)
        out[(*n)++] = (struct record_place){ &p->article->copy[i], p->claim, p->number };
}

struct record_side record_side_whole(struct record_side side, struct cc_arena *a)
{
    uint32_t n = side.at.article->copies, at = 0;

    for (uint32_t i = 0; i < side.also_count; i++)
        n += side.also[i].article->copies;
    if (n == 0)
        return side;
    struct record_place *also = CC_ARRAY(a, struct record_place, n + side.also_count);
    put_copies(also, &at, &side.at);
    for (uint32_t i = 0; i < side.also_count; i++) {
        also[at++] = side.also[i];
        put_copies(also, &at, &side.also[i]);
    }
    return (struct record_side){ side.at, also, at };
}

static struct record_side side_of(const struct cc_side *s, struct rows *rows)
{
    struct record_place *also = CC_ARRAY(rows->a, struct record_place, s->also_count);

    for (uint32_t i = 0; i < s->also_count; i++)
        also[i] = place_of(s->also[i], rows);
    return record_side_whole(
        (struct record_side){ place_of(s->at, rows), also, s->also_count }, rows->a);
}

cc_str record_verdict_line(const struct record_verdict *v, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    cc_buf_addf(&b, "%.*s: %.*s", CC_FMT(v->judge),
                CC_FMT(v->label.n ? v->label : CC_LIT("no verdict")));
    if (!(v->score < 0))
        cc_buf_addf(&b, " %.2f", v->score);
    if (v->why.n || v->trouble.n)
        cc_buf_addf(&b, ": %.*s", CC_FMT(v->label.n ? v->why : v->trouble));
    return cc_buf_str(&b);
}

struct record_finding *record_findings_of(const struct cc_findings *f,
                                          const struct cc_case *c,
                                          const struct record_article *articles,
                                          struct cc_arena *a)
{
    struct rows of = rows_of(c, articles, a);
    struct record_finding *rows = CC_ARRAY(a, struct record_finding, f->n);

    for (uint32_t i = 0; i < f->n; i++) {
        const struct cc_finding *from = &f->at[i];
        rows[i] = (struct record_finding){
            .case_name = c->name,
            .id = cc_str_c(from->id),
            .family = cc_family_name(cc_kind_family(from->kind)),
            .kind = cc_kind_name(from->kind),
            .grade = cc_grade_name(from->grade),
            .rule = cc_rule_name(from->rule),
            .why = from->why,
            .score = (double)from->score,
            .a = side_of(&from->a, &of),
            .b = side_of(&from->b, &of),
        };
    }
    return rows;
}
