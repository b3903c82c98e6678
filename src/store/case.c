/* Cases: which there are, whether their findings hold, and putting new ones in. */
#include "rows.h"

#include <stdlib.h>

/* ---- cases ----------------------------------------------------------------------------
 */

bool store_cases(struct store *s, cc_str name, const struct store_case **out, uint32_t *n,
                 struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(struct store_case) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_case_list, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", name);
    sql_bind_text(st, ":rules", store_rules_of_findings(s->a));
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &list) = (struct store_case){ sql_text(st, 0, a), sql_text(st, 1, a),
                                                  sql_bool(st, 2), sql_bool(st, 3) };
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

bool store_parties(struct store *s, cc_str case_name, cc_str json, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_case_parties, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":parties", json);
    return sql_run(s, st, err);
}

bool store_touch_case(struct store *s, cc_str case_name, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_case_touch, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    return sql_run(s, st, err);
}

bool store_summary(struct store *s, cc_str case_name, struct record_summary *out,
                   struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_summary, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    if (sql_step(s, st, err) != SQL_ROW)
        return false;
    *out = (struct record_summary){ .articles = (uint32_t)sql_int(st, 0),
                                    .undated = (uint32_t)sql_int(st, 1),
                                    .claims = (uint32_t)sql_int(st, 2),
                                    .pairs = (uint64_t)sql_int(st, 3),
                                    .statements = (uint32_t)sql_int(st, 4),
                                    .with_speaker = (uint32_t)sql_int(st, 5),
                                    .with_party = (uint32_t)sql_int(st, 6) };
    sql_end(st);
    return true;
}

/* ---- findings in ----------------------------------------------------------------------
 */

/* Where a side of a finding that was put has its claim. */
struct placed {
    int64_t finding;
    uint32_t n; /* of that side */
    struct cc_place at;
    bool b;                           /* the later side */
    const struct record_claim *claim; /* NULL: it is asked for */
};
struct places {
    CC_LIST(struct placed) all;
};

static void add_side(struct places *to, const struct store_compared *c, int64_t finding,
                     bool b, const struct record_side *side, struct cc_arena *a)
{
    for (uint32_t i = 0; i <= side->also_count; i++) {
        const struct record_place *p = i ? &side->also[i - 1] : &side->at;
        const struct cc_place at = { (uint32_t)(p->article - c->article), p->number };
        *CC_PUSH_ALONE(a, &to->all) = (struct placed){ finding, i, at, b, p->claim };
    }
}

static void add_streamed(struct places *to, int64_t finding, bool b,
                         const struct cc_side *side, struct cc_arena *a)
{
    for (uint32_t i = 0; i <= side->also_count; i++)
        *CC_PUSH_ALONE(a, &to->all) =
            (struct placed){ finding, i, i ? side->also[i - 1] : side->at, b, NULL };
}

static bool put_place(struct store *s, const struct store_compared *c,
                      const struct placed *p, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_finding_side_put, err);

    if (!st)
        return false;
    sql_bind_int(st, ":finding", p->finding);
    sql_bind_text(st, ":side", p->b ? CC_LIT("b") : CC_LIT("a"));
    sql_bind_int(st, ":n", p->n);
    sql_bind_int(st, ":article", c->id[p->at.article]);
    sql_bind_int(st, ":claim", p->at.claim);
    return sql_run(s, st, err);
}

struct holders {
    CC_LIST(int64_t) all; /* ascending */
};

/* Of an article without a reading all claims are there. */
static bool read_holders(struct store *s, cc_str case_name, struct holders *out,
                         struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_claim_holders, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &out->all) = sql_int(st, 0);
    return step == SQL_DONE;
}

static bool holds(const struct holders *h, int64_t article)
{
    return h->all.n &&
           bsearch(&article, h->all.at, h->all.n, sizeof article, cc_u64_order);
}

static int by_claim(const void *x, const void *y)
{
    const struct placed *a = *(const struct placed *const *)x,
                        *b = *(const struct placed *const *)y;

    if (a->at.article != b->at.article)
        return a->at.article < b->at.article ? -1 : 1;
    return a->at.claim < b->at.claim ? -1 : a->at.claim > b->at.claim;
}

static bool put_claim(struct store *s, const struct store_compared *c,
                      const struct placed *p, struct cc_arena *a, struct cc_error *err)
{
    const struct cc_mark mark = cc_arena_mark(a);
    const struct record_claim *claim =
        p->claim ? p->claim : c->streamed->claim(c->streamed->ctx, p->at, err);
    bool ok =
        claim && rows_put_claim(s, c->id[p->at.article], p->at.claim, claim, a, err);

    cc_arena_release(a, mark);
    return ok;
}

/* Each claim once, however many findings rest on it. */
static bool put_claims(struct store *s, const struct store_compared *c,
                       const struct places *of, struct cc_arena *a, struct cc_error *err)
{
    const struct placed **by = CC_ARRAY(a, const struct placed *, of->all.n);
    struct holders holders = { 0 };

    for (uint32_t i = 0; i < of->all.n; i++)
        by[i] = &of->all.at[i];
    if (of->all.n)
        qsort(by, of->all.n, sizeof *by, by_claim);
    /* What it is prepared as stays, should the arena be the store's. */
    if (!read_holders(s, c->case_name, &holders, a, err) ||
        !sql_begin(s, QUERY_claim_add, err))
        return false;
    for (uint32_t i = 0; i < of->all.n; i++) {
        if ((i && by_claim(&by[i - 1], &by[i]) == 0) ||
            holds(&holders, c->id[by[i]->at.article]))
            continue;
        if (!put_claim(s, c, by[i], a, err))
            return false;
    }
    return true;
}

/* Table by table: rows that follow one another can be put together. */
static bool put_places(struct store *s, const struct store_compared *c,
                       const struct places *places, struct cc_arena *a,
                       struct cc_error *err)
{
    if (!put_claims(s, c, places, a, err))
        return false;
    for (uint32_t i = 0; i < places->all.n; i++)
        if (!put_place(s, c, &places->all.at[i], err))
            return false;
    return true;
}

/* What was only possible and is strong now is new to those who see the strong ones. */
static bool is_known(struct store *s, cc_str case_name, const struct record_finding *f,
                     bool *known, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_finding_known, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":key", f->id);
    sql_bind_text(st, ":grade", f->grade);
    enum sql_step step = sql_step(s, st, err);
    *known = step == SQL_ROW;
    if (*known)
        sql_end(st);
    return step != SQL_FAILED;
}

static void tell_fresh(const struct store_compared *c, uint32_t ord,
                       const struct record_finding *f, bool fresh)
{
    if (!c->streamed)
        c->finding[ord].fresh = fresh;
    else if (fresh)
        c->streamed->fresh(c->streamed->ctx, f->id);
}

/* What it rests on is added to `places`. */
static bool put_finding(struct store *s, const struct store_compared *c, uint32_t ord,
                        struct places *places, struct cc_arena *a, struct cc_error *err)
{
    const struct store_streamed *from = c->streamed;
    const struct record_finding *f =
        from ? from->finding(from->ctx, ord, err) : &c->finding[ord];
    bool known;
    if (!f || !is_known(s, c->case_name, f, &known, err))
        return false;
    tell_fresh(c, ord, f, !known);

    struct sql_query *st = sql_begin(s, QUERY_finding_put, err);
    if (!st)
        return false;
    sql_bind_text(st, ":case", c->case_name);
    sql_bind_text(st, ":key", f->id);
    sql_bind_int(st, ":ord", ord);
    sql_bind_text(st, ":family", f->family);
    sql_bind_text(st, ":kind", f->kind);
    sql_bind_text(st, ":grade", f->grade);
    sql_bind_text(st, ":rule", f->rule);
    sql_bind_real(st, ":score", f->score);
    sql_bind_text(st, ":why", f->why.p ? f->why : CC_LIT(""));
    sql_bind_text(st, ":explanation", f->explanation);
    sql_bind_text(st, ":now", c->now);
    sql_bind_text(st, ":a_party", f->a.at.claim->party);
    sql_bind_text(st, ":b_party", f->b.at.claim->party);
    sql_bind_text(st, ":day", cc_str_sub(f->b.at.article->published, 0, 10));
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE; /* a second finding of that id: the first one stands */
    int64_t id = sql_int(st, 0);
    if (from) {
        add_streamed(places, id, false, &from->at[ord].a, a);
        add_streamed(places, id, true, &from->at[ord].b, a);
    } else {
        add_side(places, c, id, false, &f->a, a);
        add_side(places, c, id, true, &f->b, a);
    }
    return sql_run(s, st, err);
}

static bool of_case(struct store *s, enum query q, cc_str case_name, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, q, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    return sql_run(s, st, err);
}

/* Hashes as the schema has them, whatever machine it is. */
static cc_str crowd_bytes(const struct cc_crowds *crowd, struct cc_arena *a)
{
    struct cc_buf b = { .a = a };

    for (uint32_t i = 0; i < crowd->n; i++)
        for (int byte = 0; byte < 8; byte++)
            cc_buf_addc(&b, (char)(crowd->at[i] >> 8 * byte & 0xff));
    return cc_buf_str(&b);
}

static bool case_done(struct store *s, const struct store_compared *c, struct cc_arena *a,
                      struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_case_done, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", c->case_name);
    sql_bind_text(st, ":rules", store_rules_of_findings(s->a));
    sql_bind_int(st, ":pairs", (int64_t)c->pairs);
    sql_bind_blob(st, ":crowd", crowd_bytes(&c->crowd, a));
    return sql_run(s, st, err);
}

struct putting {
    struct store *s;
    const struct store_compared *c;
    uint32_t i;
    bool done;
    struct cc_error *err;
};

/* Of an article that was not read anew, and whose speakers are named as before, the rows
 * are as they would be made, but for claims that a finding rested on. */
static bool are_made(struct store *s, const struct store_compared *c, uint32_t i,
                     bool *made, struct cc_error *err)
{
    *made = false;
    return !c->named || (c->packed && c->packed[i].n) ||
           rows_are_named(s, c->id[i], c->named[i], made, err);
}

static void put_rows(void *arg)
{
    struct putting *p = arg;
    const struct store_compared *c = p->c;
    struct cc_arena *a = p->s->room;
    struct store_rows rows;
    bool made;

    if (!are_made(p->s, c, p->i, &made, p->err))
        return;
    if (made) {
        p->done = rows_of_article(p->s, QUERY_claim_drop, c->id[p->i], p->err);
        return;
    }
    if (!c->rows(c->rows_of, p->i, &rows, a, p->err))
        return;
    rows.packed = c->packed ? c->packed[p->i] : CC_NONE;
    rows.named = c->named ? c->named[p->i] : 0;
    p->done = rows_replace(p->s, c->id[p->i], &rows, a, p->err);
}

/* The rows of all articles would take more room than the articles do. */
static bool put_articles(struct store *s, const struct store_compared *c,
                         struct cc_error *err)
{
    struct putting p = { .s = s, .c = c, .done = true, .err = err };

    if (!s->room && !(s->room = cc_arena_new(NULL)))
        return cc_fail(err, CC_EMEMORY, "out of memory");
    for (; p.done && p.i < c->articles; p.i++) {
        p.done = false;
        cc_arena_guard(s->room, put_rows, &p, err);
        cc_arena_reset(s->room);
    }
    return p.done;
}

static bool put_all(struct store *s, const struct store_compared *c, struct cc_arena *a,
                    struct cc_error *err)
{
    struct places places = { 0 };

    if (!of_case(s, QUERY_finding_side_drop, c->case_name, err) ||
        !of_case(s, QUERY_finding_retire, c->case_name, err))
        return false;
    if (!put_articles(s, c, err))
        return false;
    for (uint32_t i = 0; i < c->findings; i++)
        if (!put_finding(s, c, i, &places, a, err))
            return false;
    return put_places(s, c, &places, a, err) &&
           of_case(s, QUERY_finding_prune, c->case_name, err) && case_done(s, c, a, err);
}

bool store_put(struct store *s, const struct store_compared *c, struct cc_arena *a,
               struct cc_error *err)
{
    if (!sql_begin_transaction(s, err))
        return false;
    if (!put_all(s, c, a, err)) {
        sql_rollback(s);
        return false;
    }
    return sql_commit(s, err);
}
