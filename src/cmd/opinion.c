/* Asking a second judge, keeping what it says, and saying how it went. */
#include "opinion.h"

#include "second/second.h"

#define SILENCE 60 /* seconds */

struct asked {
    CC_LIST(uint32_t) at; /* of the findings */
    CC_LIST(const struct record_finding *) finding;
};

static void told(void *ctx, const char *says)
{
    struct cc_error err = { CC_OK, "" };

    cc_fail(&err, CC_EFORMAT, "%s", says);
    call_fail(ctx, &err);
}

static bool has_verdict(const struct record_finding *f, const char *judge)
{
    for (uint32_t i = 0; i < f->verdicts; i++)
        if (cc_str_eq(f->verdict[i].judge, cc_str_c(judge)) && f->verdict[i].label.n)
            return true;
    return false;
}

/* The finding with this verdict in the place of an older one of the same judge; in the
 * order of the judges' names, as the store gives them. */
static void add_verdict(struct call *call, struct record_finding *f,
                        const struct record_verdict *v)
{
    struct record_verdict *all =
        CC_ARRAY(call->a, struct record_verdict, f->verdicts + 1);
    uint32_t n = 0;

    for (uint32_t i = 0; i < f->verdicts; i++)
        if (cc_str_compare(f->verdict[i].judge, v->judge) < 0)
            all[n++] = f->verdict[i];
    all[n++] = *v;
    for (uint32_t i = 0; i < f->verdicts; i++)
        if (cc_str_compare(f->verdict[i].judge, v->judge) > 0)
            all[n++] = f->verdict[i];
    f->verdict = all;
    f->verdicts = n;
}

static void keep(struct call *call, struct store *s, const struct record_finding *f,
                 const struct record_verdict *v)
{
    struct cc_error err = { CC_OK, "" };

    if (!store_verdict(s, f, v, record_now(call->a), &err))
        call_fail(call, &err);
}

static void tell(struct call *call, uint32_t n, const struct second_count *count)
{
    struct cc_error err = { CC_OK, "" };

    call_note(
        call,
        "judge \"%s\": %u %s asked: %u contradiction, %u entailment, %u neutral, %u "
        "without a verdict",
        call->set.judge, n, n == 1 ? "finding" : "findings", count->label[0],
        count->label[1], count->label[2], count->none);
    if (!count->none && count->ended.n)
        call_note(call, "judge \"%s\" %.*s, after its verdicts", call->set.judge,
                  CC_FMT(count->ended));
    if (!count->none)
        return;
    cc_fail(
        &err, CC_EIO,
        "judge \"%s\": %u of %u findings have no verdict (%.*s); they are printed all "
        "the same",
        call->set.judge, count->none, n, CC_FMT(count->trouble));
    call_fail(call, &err);
}

void opinions_ask(struct call *call, struct store *s, struct record_finding *finding,
                  uint32_t n)
{
    const struct second second = { .command = call->set.judge,
                                   .silence = call->set.judge_timeout
                                                  ? (unsigned)call->set.judge_timeout
                                                  : SILENCE,
                                   .a = call->a,
                                   .told = told,
                                   .ctx = call };
    struct second_count count;
    struct asked asked = { 0 };

    for (uint32_t i = 0; i < n; i++)
        if (findings_wanted(&call->set, &finding[i]) &&
            !has_verdict(&finding[i], call->set.judge)) {
            *CC_PUSH(call->a, &asked.at) = i;
            *CC_PUSH(call->a, &asked.finding) = &finding[i];
        }
    const struct record_verdict *v =
        second_ask(&second, asked.finding.at, asked.finding.n, &count);
    for (uint32_t i = 0; i < asked.at.n; i++) {
        struct record_finding *f = &finding[asked.at.at[i]];
        if (s && !store_is_frozen(s))
            keep(call, s, f, &v[i]);
        add_verdict(call, f, &v[i]);
    }
    if (s && store_is_frozen(s) && asked.at.n)
        call_note(call, "the store cannot be written; what the judge says is not kept");
    if (asked.at.n)
        tell(call, asked.at.n, &count);
}
