/* A desk for the tests. */
#include "desk_tests.h"

#include "review/history.h"

#include <stdlib.h>
#include <string.h>

const struct review_actor boss = { { "boss", 4 }, REVIEW_LEAD },
                          ana = { { "ana", 3 }, REVIEW_EDITOR },
                          ben = { { "ben", 3 }, REVIEW_EDITOR },
                          rep = { { "rep", 3 }, REVIEW_REPORTER },
                          guest = { { "guest", 5 }, REVIEW_VIEWER };
const struct cc_span statement_of_desk = { 0, 8 };

uint32_t runs_of(uint32_t usual, uint32_t slow)
{
    return getenv("CLAIMCHECK_SLOW") ? slow : usual;
}

cc_str key_of(uint32_t i)
{
    return cc_strf(arena, "%016x%c", i + 1, 0);
}

static struct sample *const *samples(void)
{
    static struct sample *x[2];

    if (!x[0]) {
        x[0] = sample_of(TEXT, "2031-03-04", "");
        x[1] = sample_of(TEXT " Not so.", "2031-03-05", "");
    }
    return x;
}

cc_str article_of_desk(void)
{
    return samples()[0]->row.key;
}

struct store_compared *findings_of_desk(uint32_t from, uint32_t to, bool more_evidence)
{
    struct store_compared *c = compared_of(samples(), "0000000000000000");
    struct record_finding *f = CC_ARRAY(arena, struct record_finding, to - from);

    for (uint32_t i = from; i < to; i++) {
        f[i - from] = *c->finding;
        f[i - from].id = cc_str_sub(key_of(i), 0, 16);
        if (!more_evidence)
            f[i - from].b.also_count = 0;
    }
    c->finding = f;
    c->findings = to - from;
    return c;
}

void put_findings(struct store *s, uint32_t from, uint32_t to, bool more_evidence)
{
    struct cc_error err = { CC_OK, "" };

    cr_assert(store_put(s, findings_of_desk(from, to, more_evidence), arena, &err), "%s",
              err.text);
}

void make_desk(const char *path, uint32_t findings, bool people)
{
    static const struct review_actor *const all[] = { &boss, &ana, &ben, &rep, &guest };
    struct store *s = opened(path, STORE_WRITE);
    struct cc_error err = { CC_OK, "" };

    add(s, samples()[0], STORE_ADDED);
    add(s, samples()[1], STORE_ADDED);
    put_findings(s, 0, findings, false);
    for (size_t i = 0; people && i < sizeof all / sizeof *all; i++) {
        const struct review_person p = { .name = all[i]->name,
                                         .role = all[i]->role,
                                         .active = true };
        cr_assert(review_person_put(s, &boss, &p, NOW, arena, &err), "%s", err.text);
    }
    store_close(s);
}

/* ---- acting ---------------------------------------------------------------------------
 */

struct review_request fit_request(enum review_action action, cc_str key)
{
    struct review_request r = { .action = action,
                                .case_name = CC_LIT(""),
                                .key = cc_str_sub(key, 0, 16),
                                .rev = REVIEW_ANY_REV };

    if (action == REVIEW_DO_DISMISS)
        r.reason = cc_str_c(review_reasons[0].word);
    if (action == REVIEW_DO_ASSIGN)
        r.assignee = rep.name;
    if (action == REVIEW_DO_NOTE)
        r.note = CC_LIT("heard it twice");
    if (action == REVIEW_DO_CORRECT)
        r.speaker = CC_LIT("Ida Moss");
    return r;
}

enum cc_code act(struct store *s, const struct review_actor *by,
                 enum review_action action, cc_str key)
{
    struct review_request r = fit_request(action, key);
    struct cc_error err = { CC_OK, "" };
    struct review_finding now;

    return review_act(s, by, &r, NOW, &now, arena, &err) ? CC_OK : err.code;
}

enum cc_code act_statement(struct store *s, const struct review_actor *by,
                           enum review_action action)
{
    struct review_request r = fit_request(action, CC_NONE);
    struct cc_error err = { CC_OK, "" };
    struct review_statement now;

    return review_act_statement(s, by, article_of_desk(), statement_of_desk, &r, NOW,
                                &now, arena, &err)
               ? CC_OK
               : err.code;
}

enum review_state state_of(struct store *s, cc_str key)
{
    struct cc_error err = { CC_OK, "" };
    struct review_finding now;

    cr_assert(review_finding(s, CC_LIT(""), cc_str_sub(key, 0, 16), &now, arena, &err),
              "%s", err.text);
    return now.state;
}

enum review_state state_of_statement(struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    struct review_statement now;

    cr_assert(review_statement(s, CC_LIT(""), article_of_desk(), statement_of_desk, &now,
                               arena, &err),
              "%s", err.text);
    return now.state;
}

/* ---- looking into the store -----------------------------------------------------------
 */

void run_sql(struct store *s, const char *sql)
{
    struct cc_error err = { CC_OK, "" };

    cr_assert(sql_script(s, sql, sql, &err), "%s", err.text);
}

void in_haste(struct store *s)
{
    if (!on_server())
        run_sql(s, "PRAGMA synchronous = OFF");
}

cc_str dump_of(struct store *s, struct cc_arena *a)
{
    static const char *const tables[] = { "finding_state", "statement_state",
                                          "reviewer_state", "policy_state",
                                          "removed_state" };
    struct cc_buf b = { .a = a };

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        cc_str sql = cc_strf(a, "SELECT * FROM %s ORDER BY 1, 2%c", tables[i], 0);
        cc_buf_addf(&b, "%s\n", tables[i]);
        cc_buf_add(&b, rows_of(s, sql.p, a));
    }
    return cc_buf_str(&b);
}

int64_t broken_at(struct store *s, const struct review_head *expect, bool *missing)
{
    struct cc_error err = { CC_OK, "" };
    struct cc_arena *a = cc_arena_new(NULL);
    struct review_proof p = { 0 };

    cr_assert(review_verify(s, expect, &p, a, &err), "%s", err.text);
    if (missing)
        *missing = p.missing;
    cc_arena_free(a);
    return p.broken;
}

struct adoption {
    struct store *to;
    struct review_head before;
    struct cc_arena *a;
    struct cc_error err;
};

static bool adopt_one(void *ctx, const struct review_link *l)
{
    struct adoption *job = ctx;

    cr_assert(eq(sz, review_misfit(&job->before, l, job->a).n, 0));
    review_head_at(&job->before, &l->event);
    return review_adopt(job->to, l, false, job->a, &job->err);
}

struct cc_error adopt_all(struct store *from, struct store *to)
{
    struct adoption job = { .to = to, .before = review_no_head, .a = arena };
    struct cc_error err = { CC_OK, "" };

    cr_assert(history_begin(to, &err), "%s", err.text);
    cr_assert(review_links(from, adopt_one, &job, arena, &err), "%s", err.text);
    history_end(to, job.err.code == CC_OK, &job.err);
    return job.err;
}

void must_be_whole(struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    int64_t differ = -1;

    cr_assert(store_integrity(s, arena, &err), "%s", err.text);
    cr_assert(eq(i64, broken_at(s, NULL, NULL), 0));
    cr_assert(review_rebuild(s, &differ, arena, &err), "%s", err.text);
    cr_assert(eq(i64, differ, 0));
}
