/* The history: events as JSON, and taking one back. */
#include "exchange.h"

#include <jansson.h>

#define LIMIT     100
#define LIMIT_MAX 500

bool web_put_head(struct exchange *x)
{
    struct review_head head;

    if (!review_head(x->site->store, &head, &x->err))
        return false;
    jout_open(&x->j, "head", '{');
    jout_integer(&x->j, "seq", head.seq);
    jout_string(&x->j, "hash", cc_str_copy(x->a, cc_str_c(head.hash)));
    jout_close(&x->j, '}');
    return true;
}

/* ---- events ---------------------------------------------------------------------------
 */

/* JSON out of the store, which other programs can write: an object, or it is not shown.
 */
static void put_object(struct jout *j, const char *key, cc_str json)
{
    json_t *o = json.n ? json_loadb(json.p, json.n, 0, NULL) : NULL;

    if (json_is_object(o))
        jout_raw(j, key, json);
    else
        jout_null(j, key);
    json_decref(o);
}

static bool put_event(void *ctx, const struct review_event *e)
{
    struct exchange *x = ctx;
    struct jout *j = &x->j;

    jout_open(j, NULL, '{');
    jout_integer(j, "seq", e->seq);
    jout_string(j, "at", e->at);
    jout_string(j, "actor", e->actor.n ? e->actor : CC_LIT(""));
    jout_string(j, "action", e->action);
    jout_string(j, "object", e->object);
    jout_string(j, "case", e->case_name.n ? e->case_name : CC_LIT(""));
    jout_string(j, "key", e->key);
    jout_integer(j, "rev", e->rev);
    put_object(j, "facts", e->facts);
    put_object(j, "words", e->words);
    jout_bool(j, "erased", e->erased);
    jout_string(j, "hash", e->hash);
    jout_close(j, '}');
    return true;
}

bool web_put_history(struct exchange *x, const char *key, struct review_history h)
{
    h.newest_first = true;
    jout_open(&x->j, key, '[');
    if (!review_history(x->site->store, &h, put_event, x, x->a, &x->err))
        return false;
    jout_close(&x->j, ']');
    return true;
}

bool web_do_history(struct exchange *x)
{
    struct review_history h = { .object = web_get(x, "object"),
                                .case_name = web_query_of(&x->query, CC_LIT("case")),
                                .key = web_get(x, "key") };

    if (!web_number(x, "before", 0, INT64_MAX / 16, &h.after) ||
        !web_number(x, "limit", LIMIT, LIMIT_MAX, &h.limit))
        return false;
    h.limit = h.limit ? h.limit : LIMIT;
    jout_open(&x->j, NULL, '{');
    if (!web_put_history(x, "events", h) || !web_put_head(x))
        return false;
    jout_close(&x->j, '}');
    return true;
}

bool web_do_undo(struct exchange *x)
{
    int64_t seq;

    if (!web_integer(x, x->body, "seq", &seq) ||
        !review_undo(x->site->store, &x->who, seq, x->request->now, x->a, &x->err))
        return false;
    jout_open(&x->j, NULL, '{');
    if (!web_put_head(x))
        return false;
    jout_close(&x->j, '}');
    return true;
}
