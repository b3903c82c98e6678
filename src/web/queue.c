/* The queue, its counts, and deciding many at once. */
#include "exchange.h"

#include <jansson.h>

#define LIMIT     50
#define LIMIT_MAX 200
#define BULK_MAX  200

struct listing {
    struct jout *j;
    int64_t at;
};

static bool put_item(void *ctx, const struct review_item *i)
{
    struct listing *l = ctx;
    struct jout *j = l->j;

    jout_open(j, NULL, '{');
    jout_integer(j, "at", l->at++);
    jout_string(j, "case", i->case_name.n ? i->case_name : CC_LIT(""));
    jout_string(j, "key", i->key);
    jout_string(j, "family", i->family);
    jout_string(j, "kind", i->kind);
    jout_string(j, "grade", i->grade);
    jout_string(j, "rule", i->rule);
    jout_score(j, "score", i->score);
    jout_string(j, "why", i->why);
    web_put_known(j, "a_party", i->a_party);
    web_put_known(j, "b_party", i->b_party);
    web_put_known(j, "day", i->day);
    jout_string(j, "state", cc_str_c(review_state_word(i->state)));
    jout_integer(j, "rev", i->rev);
    web_put_known(j, "assignee", i->assignee);
    jout_integer(j, "notes", i->notes);
    jout_close(j, '}');
    return true;
}

static int64_t open_of(const struct review_counts *c)
{
    int64_t n = 0;

    for (int s = 0; s < REVIEW_STATES; s++)
        n += review_is_open((enum review_state)s) ? c->of[s] : 0;
    return n;
}

static void put_counts(struct jout *j, const struct review_counts *c)
{
    jout_open(j, "counts", '{');
    for (int s = 0; s < REVIEW_STATES; s++)
        if (review_state_of((enum review_state)s) == REVIEW_FINDING)
            jout_integer(j, review_state_word((enum review_state)s), c->of[s]);
    jout_integer(j, "open", open_of(c));
    jout_integer(j, "all", c->all);
    jout_close(j, '}');
}

bool web_do_queue(struct exchange *x)
{
    struct listing l = { &x->j, 0 };
    struct review_counts counts;
    struct review_filter f;
    int64_t limit;

    if (!web_filter(x, &f) || !web_number(x, "skip", 0, INT32_MAX, &l.at) ||
        !web_number(x, "limit", LIMIT, LIMIT_MAX, &limit))
        return false;
    jout_open(&x->j, NULL, '{');
    jout_open(&x->j, "items", '[');
    if (!review_queue(x->site->store, &f, l.at, limit, put_item, &l, x->a, &x->err) ||
        !review_count(x->site->store, &f, &counts, x->a, &x->err))
        return false;
    jout_close(&x->j, ']');
    jout_integer(&x->j, "total",
                 f.which == REVIEW_OPEN    ? open_of(&counts)
                 : f.which == REVIEW_EVERY ? counts.all
                                           : counts.of[f.state]);
    put_counts(&x->j, &counts);
    if (!web_put_head(x))
        return false;
    jout_close(&x->j, '}');
    return true;
}

bool web_do_counts(struct exchange *x)
{
    struct review_counts counts;
    struct review_filter f;

    if (!web_filter(x, &f) || !review_count(x->site->store, &f, &counts, x->a, &x->err))
        return false;
    jout_open(&x->j, NULL, '{');
    put_counts(&x->j, &counts);
    if (!web_put_head(x))
        return false;
    jout_close(&x->j, '}');
    return true;
}

/* ---- many at once ---------------------------------------------------------------------
 */

/* What would become of it, as far as that is known without doing it. */
static bool preview(struct exchange *x, const struct review_request *r,
                    struct review_finding *out, struct cc_error *err)
{
    return review_finding(x->site->store, r->case_name, r->key, out, x->a, err) &&
           (out->rev == r->rev ||
            cc_fail(err, CC_ECONFLICT, "somebody has changed it meanwhile")) &&
           review_move(out->state, r->action, x->who.role, &out->state, err);
}

static void put_result(struct jout *j, const struct review_request *r,
                       const struct review_finding *f, const struct cc_error *err)
{
    jout_open(j, NULL, '{');
    jout_string(j, "case", r->case_name);
    jout_string(j, "key", r->key);
    jout_bool(j, "ok", err->code == CC_OK);
    jout_string(j, "state", cc_str_c(review_state_word(f->state)));
    jout_integer(j, "rev", f->rev);
    if (err->code)
        web_put_error(j, err);
    else
        jout_null(j, "error");
    jout_close(j, '}');
}

static bool one_of_many(struct exchange *x, struct review_request r, const json_t *item,
                        bool only_preview)
{
    struct cc_error err = { CC_OK, "" };
    struct review_finding now = { .state = REVIEW_NEW };

    if (!web_text(x, item, "case", &r.case_name) || !web_text(x, item, "key", &r.key) ||
        !web_integer(x, item, "rev", &r.rev))
        return false;
    r.case_name = r.case_name.n ? r.case_name : CC_LIT("");
    if (!r.key.n)
        return cc_fail(&x->err, CC_EUSAGE, "items: one has no key");
    if (only_preview)
        preview(x, &r, &now, &err);
    else
        review_act(x->site->store, &x->who, &r, x->request->now, &now, x->a, &err);
    put_result(&x->j, &r, &now, &err);
    return true;
}

bool web_do_bulk(struct exchange *x)
{
    const json_t *items = json_object_get(x->body, "items");
    struct review_request r = { .rev = 0 };
    bool only_preview = false;

    if (!web_request_read(x, REVIEW_FINDING, &r) ||
        !web_truth(x, x->body, "preview", &only_preview))
        return false;
    if (!json_is_array(items) || json_array_size(items) == 0)
        return cc_fail(&x->err, CC_EUSAGE, "items: not a list of findings");
    if (json_array_size(items) > BULK_MAX)
        return cc_fail(&x->err, CC_ELIMIT, "items: more than %d", BULK_MAX);
    jout_open(&x->j, NULL, '{');
    jout_bool(&x->j, "preview", only_preview);
    jout_open(&x->j, "results", '[');
    for (size_t i = 0; i < json_array_size(items); i++)
        if (!one_of_many(x, r, json_array_get(items, i), only_preview))
            return false;
    jout_close(&x->j, ']');
    jout_close(&x->j, '}');
    return true;
}
