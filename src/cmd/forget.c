/* claimcheck forget: removes an article for good, by law or on request. */
#include "acting.h"

#include "record/json.h"

static void put_removed(struct call *call, const struct review_removed *r, bool first)
{
    struct jout j;

    if (call->set.format == REPORT_TEXT) {
        fprintf(call->out.to, "%.*s  removed %.*s by ", CC_FMT(r->article),
                CC_FMT(cc_str_sub(r->at, 0, 10)));
        screen_put(call->out.to, r->by);
        fprintf(call->out.to, ": %.*s%s", CC_FMT(r->reason),
                r->lifted ? "; may be added again" : "");
        if (r->case_name.n) {
            fputs("; case ", call->out.to);
            screen_put(call->out.to, r->case_name);
        }
        fputc('\n', call->out.to);
        return;
    }
    row_begin(call, &j, call->a, first);
    jout_string(&j, "schema", CC_LIT("claimcheck.removed/1"));
    jout_string(&j, "article", r->article);
    jout_string(&j, "case", r->case_name);
    jout_string(&j, "by", r->by);
    jout_string(&j, "at", r->at);
    jout_string(&j, "reason", r->reason);
    jout_bool(&j, "lifted", r->lifted);
    row_end(call, &j);
}

/* What was removed; `key`: only that, or CC_NONE. */
static bool list(struct call *call, struct store *s, cc_str key, struct cc_error *err)
{
    const struct review_removed *r;
    bool first = true;
    uint32_t n;

    if (!review_removed(s, &r, &n, call->a, err))
        return false;
    if (call->set.format == REPORT_JSON)
        fputs("{\"schema\":\"claimcheck.removals/1\",\"removed\":[", call->out.to);
    for (uint32_t i = 0; i < n; i++) {
        if (key.n && !cc_str_eq(r[i].article, key))
            continue;
        put_removed(call, &r[i], first);
        first = false;
    }
    if (call->set.format == REPORT_JSON)
        fputs("\n]}\n", call->out.to);
    return true;
}

static bool reason_is_fit(struct call *call, struct cc_error *err)
{
    return review_is_reason(review_removals, cc_str_c(call->set.reason)) ||
           cc_fail(err, CC_EUSAGE, "forget: why? --reason is one of %.*s",
                   CC_FMT(review_reason_words(review_removals, call->a)));
}

/* Of an article that is gone only the removal knows. */
static bool removed_of(struct acting *w, const char *id, struct placed *out,
                       struct cc_error *err)
{
    const struct review_removed *r;
    uint32_t n, fits = 0;

    if (!review_removed(w->s, &r, &n, w->call->a, err))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        if (!cc_str_starts(r[i].article, cc_str_c(id)) || r[i].lifted ||
            (w->call->set.case_name &&
             !cc_str_eq(r[i].case_name, cc_str_c(w->call->set.case_name))))
            continue;
        *out = (struct placed){ .case_name = r[i].case_name, .article = r[i].article };
        fits++;
    }
    return fits == 1 ||
           cc_fail(
               err, CC_EUSAGE,
               fits ? "forget: %u removed articles have an id that begins with %s; give "
                      "more of it, or say with --case which"
                    : "forget: %u removed articles have an id that begins with %s; "
                      "'claimcheck forget' lists them",
               fits, id);
}

static bool lift(struct acting *w, const char *id, struct cc_error *err)
{
    struct call *call = w->call;
    struct placed p;

    return removed_of(w, id, &p, err) &&
           review_lift(w->s, &w->by, p.case_name, p.article, record_now(call->a), call->a,
                       err) &&
           list(call, w->s, p.article, err);
}

static bool forget(struct acting *w, const char *id, struct cc_error *err)
{
    struct call *call = w->call;
    struct record_article article;
    struct placed p;

    if (!reason_is_fit(call, err) || !placed_article(&p, w, id, err) ||
        !store_article_row(w->s, p.row, &article, call->a, err))
        return false;
    cc_str what = cc_strf(call->a, "remove article %.*s (%.*s) for good%c",
                          CC_FMT(p.article), CC_FMT(article.file), 0);
    if (call->set.dry_run) {
        screen_put(call->out.to, cc_str_sub(what, 0, what.n - 1));
        fputc('\n', call->out.to);
        return true;
    }
    return !acting_is_sure(call, what.p) ||
           (review_forget(w->s, &w->by, p.case_name, p.article,
                          cc_str_c(call->set.reason), record_now(call->a), call->a,
                          err) &&
            list(call, w->s, p.article, err));
}

static void show(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct store *s = storage_open(call, STORE_READ);

    if (s && !list(call, s, CC_NONE, &err))
        call_fail(call, &err);
    store_close(s);
}

int cmd_forget(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct acting w;

    if (call->operands > 1) {
        cc_fail(&err, CC_EUSAGE, "forget: one article at a time");
        return call_fail(call, &err), EXIT_USAGE;
    }
    if (!call->operands) {
        show(call);
        return EXIT_DONE;
    }
    if (acting_open(&w, call)) {
        if (call->set.lift)
            lift(&w, call->operand[0], &err);
        else
            forget(&w, call->operand[0], &err);
        if (err.code)
            call_fail(call, &err);
    }
    acting_close(&w);
    return EXIT_DONE;
}
