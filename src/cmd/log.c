/* claimcheck log: what was decided, by whom and when, and the proof of it. */
#include "history.h"

#include <string.h>

#define LOG_LIMIT 50

/* ---- events ---------------------------------------------------------------------------
 */

struct logging {
    struct call *call;
    struct cc_arena *of_row;
    uint32_t rows;
};

static bool put(void *ctx, const struct review_event *e)
{
    struct logging *l = ctx;
    struct call *call = l->call;
    struct jout j;

    if (call->set.format == REPORT_TEXT) {
        history_text(&call->out, e, l->of_row);
    } else {
        row_begin(call, &j, l->of_row, l->rows == 0);
        history_json(&j, e);
        row_end(call, &j);
    }
    l->rows++;
    return !ferror(call->out.to);
}

static bool finding_of(struct call *call, struct store *s, struct review_history *h,
                       struct cc_error *err)
{
    struct acting w = { .call = call, .s = s };
    struct chosen c;

    h->object = CC_LIT("finding");
    h->case_name = cc_str_c(call->set.case_name);
    if (strlen(call->set.finding) == 16) { /* it may be gone, its history is not */
        h->key = cc_str_c(call->set.finding);
        return true;
    }
    if (!chosen_by_id(&c, &w, call->set.finding, err))
        return false;
    h->key = c.key;
    return true;
}

static bool list(struct call *call, struct store *s, struct cc_error *err)
{
    struct review_history h = { .newest_first = true,
                                .case_name = cc_str_c(call->set.case_name),
                                .limit = call->set.limit ? call->set.limit : LOG_LIMIT };
    struct logging l = { .call = call, .of_row = call->a };
    struct review_head head;

    if ((call->set.finding && !finding_of(call, s, &h, err)) ||
        !review_head(s, &head, err))
        return false;
    if (call->set.format == REPORT_JSON)
        fputs("{\"schema\":\"claimcheck.log/1\",\"entries\":[", call->out.to);
    if (!review_history(s, &h, put, &l, call->a, err))
        return false;
    if (call->set.format == REPORT_JSON)
        fprintf(call->out.to, "\n],\"head\":{\"seq\":%lld,\"hash\":\"%s\"}}\n",
                (long long)head.seq, head.hash);
    else
        call_note(call, "head %lld:%s", (long long)head.seq, head.hash);
    return true;
}

/* ---- proof ----------------------------------------------------------------------------
 */

static void put_proof(struct call *call, const struct review_proof *p)
{
    struct jout j = { .to = { .a = call->a } };

    if (call->set.format == REPORT_TEXT) {
        fprintf(call->out.to, "%lld event%s", (long long)p->events, s_of(p->events));
        if (p->erased)
            fprintf(call->out.to, ", the words of %lld removed", (long long)p->erased);
        fprintf(call->out.to, "; head %lld:%s\n", (long long)p->head.seq, p->head.hash);
        return;
    }
    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.chain/1"));
    jout_bool(&j, "whole", !p->broken && !p->missing);
    jout_integer(&j, "events", p->events);
    jout_integer(&j, "erased", p->erased);
    if (p->broken)
        jout_integer(&j, "broken", p->broken);
    else
        jout_null(&j, "broken");
    jout_string(&j, "what", p->what);
    jout_bool(&j, "expected_missing", p->missing);
    jout_string(&j, "head",
                cc_strf(call->a, "%lld:%s", (long long)p->head.seq, p->head.hash));
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    call_print(call, cc_buf_str(&j.to));
}

static bool prove(struct call *call, struct store *s, struct cc_error *err)
{
    struct review_head expect;
    struct review_proof p;

    if ((call->set.expect &&
         !review_head_read(cc_str_c(call->set.expect), &expect, err)) ||
        !review_verify(s, call->set.expect ? &expect : NULL, &p, call->a, err))
        return false;
    put_proof(call, &p);
    if (p.broken)
        return cc_fail(err, CC_ESTORE,
                       "the chain is broken at event %lld: %.*s; what comes before it "
                       "stands",
                       (long long)p.broken, CC_FMT(p.what));
    if (p.missing)
        return cc_fail(err, CC_ESTORE,
                       "event %s is not in the chain: its end was cut off, or all of it "
                       "was made anew",
                       call->set.expect);
    if (!call->set.expect)
        call_note(call,
                  "no event was changed, taken out or put in; that none was cut off "
                  "at the end only --expect SEQ:HASH shows");
    return true;
}

/* ---- states made anew -----------------------------------------------------------------
 */

static bool rebuild(struct call *call, struct store *s, struct cc_error *err)
{
    struct jout j = { .to = { .a = call->a } };
    int64_t differ;

    if (!review_rebuild(s, &differ, call->a, err))
        return false;
    if (call->set.format == REPORT_TEXT) {
        fprintf(call->out.to, "the states are made anew from the events; ");
        if (differ)
            fprintf(call->out.to, "%lld %s other than the events say\n",
                    (long long)differ, differ == 1 ? "was" : "were");
        else
            fputs("all were as they are\n", call->out.to);
        return true;
    }
    jout_open(&j, NULL, '{');
    jout_string(&j, "schema", CC_LIT("claimcheck.rebuild/1"));
    jout_integer(&j, "differed", differ);
    jout_close(&j, '}');
    cc_buf_addc(&j.to, '\n');
    call_print(call, cc_buf_str(&j.to));
    return true;
}

/* Whoever may rebuild may decide: a lead, where there are users. */
static void rebuild_as(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct acting w;

    if (acting_open(&w, call)) {
        if (w.by.role < REVIEW_LEAD)
            cc_fail(&err, CC_EPOLICY, "log rebuild: %.*s is %s; ask a lead",
                    CC_FMT(w.by.name), review_role_word(w.by.role));
        else
            rebuild(call, w.s, &err);
        if (err.code)
            call_fail(call, &err);
    }
    acting_close(&w);
}

int cmd_log(struct call *call)
{
    const char *verb = call->operands ? call->operand[0] : "list";
    struct cc_error err = { CC_OK, "" };
    bool to_prove = strcmp(verb, "verify") == 0;

    if (call->operands == 1 && strcmp(verb, "rebuild") == 0) {
        rebuild_as(call);
        return EXIT_DONE;
    }
    if (call->operands > 1 ||
        (call->operands && !to_prove && strcmp(verb, "list") != 0)) {
        cc_fail(&err, CC_EUSAGE, "log: what? list, verify or rebuild");
        return call_fail(call, &err), EXIT_USAGE;
    }
    struct store *s = storage_open(call, STORE_READ);
    if (s && !(to_prove ? prove(call, s, &err) : list(call, s, &err)))
        call_fail(call, &err);
    store_close(s);
    return EXIT_DONE;
}
