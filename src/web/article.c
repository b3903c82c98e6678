/* One article with what is said in it, and deciding its statements. */
#include "exchange.h"

#include "report/side.h"

#include <jansson.h>

void web_put_known(struct jout *j, const char *key, cc_str s)
{
    jout_string(j, key, s.n ? s : CC_NONE);
}

void web_put_moves(struct exchange *x, enum review_state s)
{
    uint32_t moves = review_moves(s, x->who.role);

    jout_open(&x->j, "moves", '[');
    for (int a = 0; a < REVIEW_ACTIONS; a++)
        if (moves >> a & 1)
            jout_string(&x->j, NULL, cc_str_c(review_action_word((enum review_action)a)));
    jout_close(&x->j, ']');
}

/* ---- statements -----------------------------------------------------------------------
 */

static void put_span(struct jout *j, struct cc_span s, const struct offset_map *at)
{
    if (s.end <= s.start) {
        jout_null(j, "start");
        jout_null(j, "end");
        return;
    }
    jout_integer(j, "start", (int64_t)offset_in(at, s.start));
    jout_integer(j, "end", (int64_t)offset_in(at, s.end));
}

static void put_state(struct exchange *x, cc_str key, const struct review_statement *s,
                      const struct offset_map *at)
{
    struct jout *j = &x->j;

    jout_string(j, "key", key);
    jout_string(j, "state", cc_str_c(review_state_word(s->state)));
    jout_integer(j, "rev", s->rev);
    web_put_known(j, "decided", s->decided);
    web_put_known(j, "decided_at", s->decided_at);
    jout_open(j, "corrected", '{');
    jout_string(j, "speaker", s->speaker);
    jout_string(j, "party", s->party);
    put_span(j, s->span, at);
    jout_close(j, '}');
    web_put_moves(x, s->state);
}

static bool put_statements(struct exchange *x, cc_str case_name,
                           const struct record_article *article,
                           const struct offset_map *at)
{
    const struct record_statement *s;
    struct review_statement state;
    uint32_t n;

    if (!store_statements_of(x->site->store, article->row, &s, &n, x->a, &x->err))
        return false;
    jout_open(&x->j, "statements", '[');
    for (uint32_t i = 0; i < n; i++) {
        if (!review_statement(x->site->store, case_name, article->key, s[i].words.span,
                              &state, x->a, &x->err))
            return false;
        jout_open(&x->j, NULL, '{');
        report_json_statement(&x->j, &s[i], at, false);
        put_state(x, review_statement_key(article->key, s[i].words.span, x->a), &state,
                  at);
        jout_close(&x->j, '}');
    }
    jout_close(&x->j, ']');
    return true;
}

/* ---- findings -------------------------------------------------------------------------
 */

struct listing {
    struct exchange *x;
    cc_str case_name;
    const struct offset_map *at;
};

static bool put_finding(void *ctx, const struct store_rest *r)
{
    struct listing *l = ctx;
    struct jout *j = &l->x->j;
    struct review_finding state;

    if (!review_finding(l->x->site->store, l->case_name, r->key, &state, l->x->a,
                        &l->x->err))
        return false;
    jout_open(j, NULL, '{');
    jout_string(j, "case", l->case_name);
    jout_string(j, "key", r->key);
    jout_string(j, "kind", r->kind);
    jout_string(j, "family", r->family);
    jout_string(j, "why", r->why);
    jout_string(j, "state", cc_str_c(review_state_word(state.state)));
    jout_string(j, "side", r->b ? CC_LIT("b") : CC_LIT("a"));
    put_span(j, r->span, l->at);
    jout_close(j, '}');
    return true;
}

/* ---- the article ----------------------------------------------------------------------
 */

/* The article of the address, with its text. */
static bool find(struct exchange *x, const char *parameter, struct record_article *out)
{
    cc_str key = web_get(x, parameter);
    int64_t id;

    if (!key.n)
        return cc_fail(&x->err, CC_EUSAGE, "%s: which article?", parameter);
    if (!store_article_id(x->site->store, web_case(x), key, &id, &x->err))
        return false;
    if (!id)
        return web_refuse(x, 404, "missing",
                          "there is no such article; it may have been removed");
    return store_article_row(x->site->store, id, out, x->a, &x->err);
}

bool web_do_article(struct exchange *x)
{
    struct record_article article;
    struct listing l = { x, web_case(x), NULL };
    struct jout *j = &x->j;

    if (!find(x, "key", &article))
        return false;
    l.at = offset_map_new(article.text, CC_UTF16, x->a);
    if (!is_web(article.url))
        article.url = CC_NONE;
    jout_open(j, NULL, '{');
    jout_open(j, "article", '{');
    jout_string(j, "case", l.case_name);
    report_json_article(j, &article);
    jout_close(j, '}');
    jout_string(j, "text", article.text);
    if (!put_statements(x, l.case_name, &article, l.at))
        return false;
    jout_open(j, "findings", '[');
    if (!store_rests(x->site->store, article.row, put_finding, &l, x->a, &x->err) ||
        x->err.code)
        return false;
    jout_close(j, ']');
    jout_close(j, '}');
    return true;
}

/* ---- deciding -------------------------------------------------------------------------
 */

/* UTF-16 units as bytes: places are made by the page, which counts so. */
static bool bytes_of(struct exchange *x, const struct record_article *article,
                     int64_t start, int64_t end, struct cc_span *out)
{
    struct cc_offsets at = { .text = article->text };
    uint32_t bytes[2] = { 0, 0 };
    int64_t units[2] = { start, end };

    for (int i = 0; i < 2; i++) {
        size_t byte = 0;
        while (byte < article->text.n &&
               (int64_t)cc_offset_in(&at, byte, CC_UTF16) < units[i])
            cc_utf8_next(article->text, &byte);
        if ((int64_t)cc_offset_in(&at, byte, CC_UTF16) != units[i])
            return cc_fail(&x->err, CC_EUSAGE, "start, end: no such place in the text");
        bytes[i] = (uint32_t)byte;
    }
    *out = (struct cc_span){ bytes[0], bytes[1] };
    return bytes[0] < bytes[1] ||
           cc_fail(&x->err, CC_EUSAGE, "start, end: that is no place in the text");
}

static bool read_span(struct exchange *x, const struct record_article *article,
                      struct cc_span *out)
{
    const json_t *from = json_object_get(x->body, "start"),
                 *to = json_object_get(x->body, "end");
    int64_t start, end;

    if ((!from || json_is_null(from)) && (!to || json_is_null(to)))
        return true;
    return web_integer(x, x->body, "start", &start) &&
           web_integer(x, x->body, "end", &end) && bytes_of(x, article, start, end, out);
}

static void put_yours(struct exchange *x, const struct review_request *r,
                      const struct offset_map *at)
{
    jout_open(&x->j, "yours", '{');
    jout_string(&x->j, "action", cc_str_c(review_action_word(r->action)));
    jout_integer(&x->j, "rev", r->rev);
    jout_string(&x->j, "note", r->note);
    jout_string(&x->j, "speaker", r->speaker);
    jout_string(&x->j, "party", r->party);
    put_span(&x->j, r->span, at);
    jout_close(&x->j, '}');
}

static bool put_decided(struct exchange *x, const struct record_article *article,
                        struct cc_span found, const struct review_request *r)
{
    struct review_statement now;
    struct cc_error err = { CC_OK, "" };
    const struct offset_map *at = offset_map_new(article->text, CC_UTF16, x->a);
    bool ok = review_act_statement(x->site->store, &x->who, article->key, found, r,
                                   x->request->now, &now, x->a, &err);

    if (!ok && err.code != CC_ECONFLICT) {
        x->err = err;
        return false;
    }
    if (!ok && !review_statement(x->site->store, r->case_name, article->key, found, &now,
                                 x->a, &x->err))
        return false;
    x->out->status = ok ? 200 : 409;
    jout_open(&x->j, NULL, '{');
    if (!ok)
        web_put_error(&x->j, &err);
    jout_open(&x->j, "statement", '{');
    put_state(x, review_statement_key(article->key, found, x->a), &now, at);
    jout_close(&x->j, '}');
    if (!ok)
        put_yours(x, r, at);
    jout_close(&x->j, '}');
    return true;
}

bool web_do_statement_act(struct exchange *x)
{
    struct review_request r = { .case_name = web_case(x) };
    struct record_article article;
    struct cc_span found;
    int64_t start, end;

    return web_revision(x, &r.rev) && web_request_read(x, REVIEW_STATEMENT, &r) &&
           web_number(x, "start", 0, INT32_MAX, &start) &&
           web_number(x, "end", 0, INT32_MAX, &end) && find(x, "article", &article) &&
           bytes_of(x, &article, start, end, &found) && read_span(x, &article, &r.span) &&
           put_decided(x, &article, found, &r);
}
