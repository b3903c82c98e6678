/* claimcheck undo: takes an event back by a new one. */
#include "history.h"

#include <errno.h>
#include <stdlib.h>

struct last {
    const struct acting *w;
    struct cc_arena *a;
    CC_LIST(cc_str) later;   /* objects that something happened to behind the event */
    CC_LIST(int64_t) undone; /* events that were taken back */
    int64_t seq;             /* 0: none can be taken back */
};

static bool is_later(const struct last *l, cc_str object)
{
    for (uint32_t i = 0; i < l->later.n; i++)
        if (cc_str_eq(l->later.at[i], object))
            return true;
    return false;
}

static bool is_undone(const struct last *l, int64_t seq)
{
    for (uint32_t i = 0; i < l->undone.n; i++)
        if (l->undone.at[i] == seq)
            return true;
    return false;
}

/* From the newest on: the first that is one's own, stands, and has nothing behind it. */
static bool look(void *ctx, const struct review_event *e)
{
    struct last *l = ctx;
    cc_str object = cc_strf(l->a, "%.*s %.*s %.*s", CC_FMT(e->object), CC_FMT(e->key),
                            CC_FMT(e->case_name));
    enum review_action action;

    if (is_undone(l, e->seq) || is_later(l, object))
        return true;
    if (!review_action_read(e->action, &action)) {
        *CC_PUSH(l->a, &l->later) = object;
        return true;
    }
    if (action == REVIEW_DO_UNDO) {
        *CC_PUSH(l->a, &l->undone) = history_undid(e);
        return true;
    }
    if (action == REVIEW_DO_NOTE)
        return true;
    *CC_PUSH(l->a, &l->later) = object;
    if (cc_str_eq(e->actor, l->w->by.name) && action != REVIEW_DO_SIGN &&
        action != REVIEW_DO_WITHDRAW)
        l->seq = e->seq;
    return !l->seq;
}

static bool which(const struct acting *w, int64_t *out, struct cc_error *err)
{
    struct call *call = w->call;
    const struct review_history newest = { .newest_first = true };
    struct last l = { .w = w, .a = call->a };
    char *end;

    if (call->set.last && !call->operands) {
        if (!review_history(w->s, &newest, look, &l, call->a, err))
            return false;
        *out = l.seq;
        return l.seq || cc_fail(err, CC_EUSAGE,
                                "undo: %.*s has done nothing that can be taken back; "
                                "'claimcheck log' prints what was done",
                                CC_FMT(w->by.name));
    }
    if (call->operands == 1 && !call->set.last) {
        errno = 0;
        *out = strtoll(call->operand[0], &end, 10);
        if (!*end && !errno && *out > 0)
            return true;
    }
    return cc_fail(err, CC_EUSAGE,
                   "undo: which event? Give the number that 'claimcheck "
                   "log' prints, or --last");
}

static void put(struct call *call, int64_t seq, int64_t by)
{
    struct jout j;

    if (call->set.format == REPORT_TEXT) {
        fprintf(call->out.to, "event %lld is taken back by event %lld\n", (long long)seq,
                (long long)by);
        return;
    }
    j = (struct jout){ .to = { .a = call->a } };
    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.undo/1"));
    jout_integer(&j, "undone", seq);
    jout_integer(&j, "seq", by);
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    call_print(call, cc_buf_str(&j.to));
}

int cmd_undo(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct review_head head;
    struct acting w;
    int64_t seq = 0;

    if (acting_open(&w, call)) {
        if (which(&w, &seq, &err) &&
            review_undo(w.s, &w.by, seq, record_now(call->a), call->a, &err) &&
            review_head(w.s, &head, &err))
            put(call, seq, head.seq);
        if (err.code)
            call_fail(call, &err);
    }
    acting_close(&w);
    return EXIT_DONE;
}
