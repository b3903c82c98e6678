/*
 * Articles into the store, several in one transaction: rows of one table are put together
 * then. What is told as stored is there; of what is under way an interrupted run leaves
 * nothing behind.
 */
#include "storage.h"

#define TOGETHER       16                  /* articles of one transaction */
#define TOGETHER_BYTES ((size_t)64 * 1024) /* of texts that are under way */

/* An article on its way, each in an arena of its own. */
struct coming {
    struct reader_item item;
    struct record_article row;
    struct store_article from;
    struct cc_arena *a;
    enum store_added how;
};

struct adding {
    struct call *call;
    struct store *s;
    const struct reader *r;
    cc_str case_name, now;
    struct coming coming[TOGETHER];
    uint32_t n;
    size_t bytes;
    struct cc_arena *a; /* for the time of a transaction */
    uint32_t added;
    storage_told *told;
};

/* ---- one transaction ------------------------------------------------------------------
 */

struct making {
    const struct adding *add;
    struct coming *c;
};

static void make_rows(void *arg)
{
    const struct making *m = arg;
    struct coming *c = m->c;
    const struct ingest_item *found = &c->item.found;
    const struct cc_reading *r = &c->item.reading;
    const struct record_names own = { NULL, 0 };

    c->row = record_article_of(&found->article, found->name, found->line, c->a);
    c->from = (struct store_article){ .case_name = m->add->case_name,
                                      .article = &found->article,
                                      .given = &found->given,
                                      .row = &c->row,
                                      .item = found,
                                      .now = m->add->now,
                                      .again = c->item.again };
    if (c->item.again)
        return;
    c->from.found = storage_rows(r, own, c->a);
    c->from.found.named = record_named(r, own);
    c->from.found.packed = store_reading_pack(r, m->add->r->parties, NULL, c->a);
}

struct putting {
    struct adding *add;
    uint32_t from, n;
    bool done;
    struct cc_error err;
};

static void put(void *arg)
{
    struct putting *p = arg;
    struct adding *add = p->add;
    const struct store_article *from[TOGETHER];
    enum store_added how[TOGETHER];

    for (uint32_t i = 0; i < p->n; i++)
        from[i] = &add->coming[p->from + i].from;
    p->done = store_add_all(add->s, from, p->n, how, add->a, &p->err);
    for (uint32_t i = 0; p->done && i < p->n; i++)
        add->coming[p->from + i].how = how[i];
}

static bool put_some(struct putting *p)
{
    if (!cc_arena_guard(p->add->a, put, p, &p->err))
        store_recover(p->add->s);
    cc_arena_reset(p->add->a);
    return p->done;
}

static void tell(struct adding *add, const struct coming *c)
{
    cc_str url = c->item.found.article.url;

    add->added += c->how == STORE_ADDED;
    if (add->told && !c->item.again)
        add->told(add->call, &c->item, c->how,
                  c->how == STORE_ADDED && url.n
                      ? store_versions(add->s, add->case_name, url)
                      : 1);
}

static void tell_failed(struct adding *add, const struct coming *c,
                        const struct cc_error *why)
{
    struct cc_error err = { CC_OK, "" };

    cc_fail(&err, why->code, "%.*s was not stored: %s",
            CC_FMT(c->item.found.article.file), why->text);
    call_fail(add->call, &err);
}

/* After a failure of the store (a full disk) every further article would fail as well. */
static bool put_one(struct adding *add, uint32_t i)
{
    struct putting p = { .add = add, .from = i, .n = 1 };

    if (put_some(&p)) {
        tell(add, &add->coming[i]);
        return true;
    }
    tell_failed(add, &add->coming[i], &p.err);
    return p.err.code == CC_EMEMORY || p.err.code == CC_EPOLICY;
}

/* An arena keeps some of its memory, and as many would keep much. */
static void let_go(struct adding *add)
{
    for (uint32_t i = 0; i < TOGETHER; i++) {
        cc_arena_free(add->coming[i].a);
        add->coming[i].a = NULL;
    }
}

/* Together; if that fails, one by one: what fails is named, and the rest stored. Who has
 * waited for other writers in vain does not wait once more. */
static bool put_coming(struct adding *add)
{
    struct putting p = { .add = add, .n = add->n };
    uint32_t n = add->n;
    bool ok = true;

    add->n = 0;
    add->bytes = 0;
    if (n > 1 && put_some(&p)) {
        for (uint32_t i = 0; i < n; i++)
            tell(add, &add->coming[i]);
    } else if (p.err.code == CC_ECONFLICT) {
        tell_failed(add, &add->coming[0], &p.err);
        ok = false;
    } else {
        for (uint32_t i = 0; ok && i < n; i++)
            ok = put_one(add, i);
    }
    let_go(add);
    return ok;
}

/* ---- all of them ----------------------------------------------------------------------
 */

/* The next one beside those that are under way; false: there is none. */
static bool take(struct adding *add, struct reader *r)
{
    struct coming *c = &add->coming[add->n];
    struct making m = { add, c };
    struct cc_error err = { CC_OK, "" };

    if (c->a)
        cc_arena_reset(c->a);
    else if (!(c->a = call_arena(add->call)))
        return false;
    if (!reader_next(r, &c->item, c->a))
        return false;
    if (cc_arena_guard(c->a, make_rows, &m, &err)) {
        add->n++;
        add->bytes += c->item.found.article.text.n;
    } else {
        tell_failed(add, c, &err);
    }
    return true;
}

static bool add_all(struct adding *add, struct reader *r)
{
    while (take(add, r))
        if ((add->n == TOGETHER || add->bytes >= TOGETHER_BYTES || reader_waits(r)) &&
            !put_coming(add))
            return false;
    return put_coming(add);
}

/* The case may have been corrected in the store only ('claimcheck party merge'). */
static void note_replaced(struct call *call, struct store *s, const struct reader *r)
{
    struct cc_error err = { CC_OK, "" };
    const struct store_case *which;
    uint32_t n;

    if (!store_cases(s, storage_case(call, r), &which, &n, call->a, &err) || n == 0)
        return; /* keeping it will say so */
    if (which->parties.n && !cc_str_eq(which->parties, r->parties_json))
        call_note(call, "%s takes the place of the party file that the store had",
                  reader_parties_path(call));
}

/* The party file, if there is one, stays with the case: findings depend on it. */
static bool keep_parties(struct call *call, struct store *s, const struct reader *r)
{
    struct cc_error err = { CC_OK, "" };

    if (!r->parties_json.n)
        return true;
    note_replaced(call, s, r);
    if (store_parties(s, storage_case(call, r), r->parties_json, &err))
        return true;
    call_fail(call, &err);
    return false;
}

bool storage_add(struct call *call, struct store *s, struct record_summary *sum,
                 uint32_t *added, storage_told *told)
{
    struct reader r;
    bool ok = false;

    *added = 0;
    if (!reader_open(&r, call, false))
        return false;
    struct adding *add = CC_NEW(call->a, struct adding);
    *add = (struct adding){ .call = call,
                            .s = s,
                            .r = &r,
                            .case_name = storage_case(call, &r),
                            .now = record_now(call->a),
                            .a = call_arena(call),
                            .told = told };
    r.once = r.copies = true;
    if (add->a && keep_parties(call, s, &r))
        ok = add_all(add, &r);
    *added = add->added;
    *sum = r.sum;
    let_go(add);
    cc_arena_free(add->a);
    reader_close(&r);
    return ok;
}
