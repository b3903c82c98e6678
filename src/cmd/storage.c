/* The store as commands use it: opening, adding, and bringing its findings up to date. */
#include "storage.h"

#include "record/json.h"
#include "review/review.h"

#include <stdlib.h>
#include <string.h>

const char *storage_path(const struct call *call)
{
    const char *path = call->set.store ? call->set.store : getenv("CLAIMCHECK_STORE");

    return path && *path ? path : "claimcheck.db";
}

struct store *storage_open(struct call *call, enum store_mode mode)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = store_open(storage_path(call), mode, call->a, &err);
    if (!s)
        call_fail(call, &err);
    return s;
}

struct texts storage_texts(struct call *call, struct store *s, struct cc_error *err)
{
    return (struct texts){ .unit = (enum cc_unit)call->set.offsets,
                           .a = call->a,
                           .read = store_text_of,
                           .ctx = s,
                           .err = err };
}

bool storage_print_finding(struct call *call, struct store *s,
                           const struct record_finding *f, struct cc_error *err)
{
    struct jout j = { .to = { .a = call->a } };
    struct texts texts = storage_texts(call, s, err);

    report_json_finding(&j, f, &texts);
    cc_buf_addc(&j.to, '\n');
    call_print(call, cc_buf_str(&j.to));
    return !err->code;
}

static void walk_rows(void *arg)
{
    const struct storage_walk *w = arg;

    cc_arena_guard(*w->of_row, w->work, w->arg, w->err);
}

bool storage_walk(struct call *call, const struct storage_walk *w)
{
    struct storage_walk walk = *w;

    *w->of_article = call_arena(call);
    *w->of_row = call_arena(call);
    bool ok = *w->of_article && *w->of_row;
    if (ok)
        cc_arena_guard(*w->of_article, walk_rows, &walk, w->err);
    cc_arena_free(*w->of_row);
    cc_arena_free(*w->of_article);
    return ok;
}

bool storage_know(struct storage_article *k, struct call *call, struct store *s,
                  int64_t id, struct cc_error *err)
{
    if (k->id == id)
        return true;
    cc_arena_reset(k->a);
    k->id = id;
    if (!store_article_row(s, id, &k->is, k->a, err))
        return false;
    k->at = offset_map_new(k->is.text, (enum cc_unit)call->set.offsets, k->a);
    return true;
}

cc_str storage_case(const struct call *call, const struct reader *r)
{
    if (call->set.case_name)
        return cc_str_c(call->set.case_name);
    return r->parties && r->parties->case_name.n ? r->parties->case_name : CC_LIT("");
}

static cc_str day(struct call *call, cc_date d)
{
    return cc_date_known(d) ? cc_date_format(call->a, d) : CC_NONE;
}

struct store_filter storage_filter(struct call *call)
{
    return (struct store_filter){ .case_name = cc_str_c(call->set.case_name),
                                  .party = cc_str_c(call->set.party),
                                  .speaker = cc_str_c(call->set.speaker),
                                  .outlet = cc_str_c(call->set.outlet),
                                  .since = day(call, call->set.since),
                                  .until = day(call, call->set.until) };
}

/* ---- comparing
 * ---------------------------------------------------------------------------
 */

struct store_rows storage_rows(const struct cc_reading *r, struct record_names names,
                               struct cc_arena *a)
{
    return (struct store_rows){ .statement = record_statements_of(r, names, a),
                                .claim = record_claims_of(r, names, a),
                                .statements = r->statements.statement_count,
                                .claims = r->claims.n };
}

static bool rows_of(const void *of, uint32_t i, struct store_rows *out,
                    struct cc_arena *a, struct cc_error *err)
{
    const struct comparison *c = of;

    (void)err;
    *out = storage_rows(c->c->reading[i], (struct record_names){ c->c, i }, a);
    return true;
}

static struct store_compared compared_of(const struct comparison *c, struct cc_arena *a)
{
    int64_t *id = CC_ARRAY(a, int64_t, c->articles);
    cc_str *packed = CC_ARRAY(a, cc_str, c->articles);
    uint64_t *named = CC_ARRAY(a, uint64_t, c->articles);

    for (uint32_t i = 0; i < c->articles; i++) {
        id[i] = c->kept[i]->stored;
        packed[i] = c->kept[i]->packed;
        named[i] = record_named(c->c->reading[i], (struct record_names){ c->c, i });
    }
    return (struct store_compared){ .case_name = c->case_name,
                                    .now = record_now(a),
                                    .id = id,
                                    .article = c->article,
                                    .rows = rows_of,
                                    .rows_of = c,
                                    .articles = c->articles,
                                    .finding = c->finding,
                                    .findings = c->found.n,
                                    .pairs = c->found.summary.candidates,
                                    .crowd = c->found.crowd,
                                    .packed = packed,
                                    .named = named };
}

bool storage_parties(struct call *call, const struct store_case *which,
                     const struct cc_parties **out)
{
    struct cc_parties *parties = CC_NEW(call->a, struct cc_parties);
    struct cc_error err = { CC_OK, "" };

    *out = which->parties.n ? parties : NULL;
    if (which->parties.n &&
        !ingest_parties(parties, ingest_decode(which->parties, call->a),
                        "the case's party file", call->a, &err))
        return call_fail(call, &err), false;
    return true;
}

/* A case of the store being compared, in an arena that goes with it. */
struct comparing {
    struct call *call;
    struct store *s;
    const struct store_case *which;
    const struct cc_parties *parties;
    struct kept_list list;
    struct fresh_list *fresh;
    struct cc_arena *a;
    bool done;
    struct cc_error err;
};

static void compare_kept(void *arg)
{
    struct comparing *job = arg;
    struct cc_arena *a = job->a, *of_call = job->call->a;
    struct comparison c = comparison_make(&job->list, job->which->name, job->parties, a);
    const struct store_compared put = compared_of(&c, a);

    job->done = comparison_explain(&c, true, a, &job->err) &&
                store_put(job->s, &put, a, &job->err) &&
                review_refresh(job->s, job->which->name, put.now, a, &job->err);
    for (uint32_t i = 0; job->done && i < put.findings; i++)
        if (put.finding[i].fresh)
            *CC_PUSH(of_call, &job->fresh->all) = cc_str_copy(of_call, put.finding[i].id);
}

static bool compare_case(struct call *call, struct store *s,
                         const struct store_case *which, struct fresh_list *fresh)
{
    struct comparing job = { .call = call, .s = s, .which = which, .fresh = fresh };

    job.list.packs = true;
    if (!storage_parties(call, which, &job.parties))
        return false;
    if (!review_refresh(s, which->name, record_now(call->a), call->a, &job.err))
        return call_fail(call, &job.err), false;
    if (storage_is_large(s, which->name, &job.err))
        return storage_compare_large(call, s, which->name, job.parties, fresh);
    if (job.err.code)
        return call_fail(call, &job.err), false;
    if (storage_read(call, s, which->name, job.parties, NULL, &job.list) &&
        (job.a = call_arena(call))) {
        if (!cc_arena_guard(job.a, compare_kept, &job, &job.err))
            store_recover(s);
        if (!job.done)
            call_fail(call, &job.err);
    }
    cc_arena_free(job.a);
    kept_free(&job.list);
    return job.done;
}

bool storage_compare(struct call *call, struct store *s, struct fresh_list *fresh)
{
    struct cc_error err = { CC_OK, "" };
    const struct store_case *which;
    uint32_t n;

    if (!store_cases(s, cc_str_c(call->set.case_name), &which, &n, call->a, &err))
        return call_fail(call, &err), false;
    for (uint32_t i = 0; i < n; i++) {
        if (!which[i].stale)
            continue;
        if (store_is_frozen(s))
            call_note(call,
                      "the store cannot be written; these are the findings of before");
        else if (!compare_case(call, s, &which[i], fresh))
            return false;
    }
    return true;
}

void storage_note_stale(struct call *call, struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    const struct store_case *which;
    uint32_t n, stale = 0;

    if (!store_cases(s, cc_str_c(call->set.case_name), &which, &n, call->a, &err))
        return; /* what was asked for will say so */
    for (uint32_t i = 0; i < n; i++)
        stale += which[i].stale;
    if (stale)
        call_note(
            call,
            "findings and names are not up to date; 'claimcheck compare' makes them so");
}
