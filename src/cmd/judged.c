/* Decisions of the store as judged pairs. */
#include "judged.h"

#include "record/json.h"
#include "review/review.h"

/* Reasons that lie in the articles or in their reading, not in the two sentences. */
static const char *const elsewhere[] = { "quoted_speech_only", "superseded",
                                         "extraction_error" };

static bool lies_elsewhere(cc_str reason)
{
    for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++)
        if (cc_str_eq(reason, cc_str_c(elsewhere[i])))
            return true;
    return false;
}

/* CC_NONE: nobody has judged it, or not by its words. */
static cc_str label_of(const struct review_finding *r)
{
    switch (r->state) {
    case REVIEW_CONFIRMED:
    case REVIEW_SIGNED:
    case REVIEW_APPROVED:
        return CC_LIT("contradiction");
    case REVIEW_DISMISSED:
        return lies_elsewhere(r->reason) ? CC_NONE : CC_LIT("neutral");
    default:
        return CC_NONE;
    }
}

static cc_str line_of(const struct record_finding *f, cc_str label, struct cc_arena *a)
{
    const struct record_claim *x = f->a.at.claim, *y = f->b.at.claim;
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    jout_string(&j, "id", f->id);
    jout_string(&j, "a", x->words.text);
    jout_string(&j, "b", y->words.text);
    if (f->a.at.article->published.n)
        jout_string(&j, "date_a", f->a.at.article->published);
    if (f->b.at.article->published.n)
        jout_string(&j, "date_b", f->b.at.article->published);
    if (x->party.n)
        jout_string(&j, "party_a", x->party);
    if (y->party.n)
        jout_string(&j, "party_b", y->party);
    jout_string(&j, "label", label);
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

void judged_pairs(struct call *call, judged_take *take, void *ctx)
{
    const struct store_filter filter = { .case_name = cc_str_c(call->set.case_name) };
    struct store *s = storage_open(call, STORE_READ);
    const struct record_finding *f = NULL;
    struct cc_error err = { CC_OK, "" };
    struct review_finding state;
    uint32_t n = 0;

    if (s)
        store_findings(s, &filter, &f, &n, call->a, &err);
    for (uint32_t i = 0; i < n && !err.code; i++) {
        if (!review_finding(s, f[i].case_name, f[i].id, &state, call->a, &err))
            break;
        cc_str label = label_of(&state);
        if (label.n)
            take(ctx, line_of(&f[i], label, call->a));
    }
    if (err.code)
        call_fail(call, &err);
    store_close(s);
}

static void print(void *ctx, cc_str line)
{
    struct call *call = ctx;

    call_print(call, line);
    call_print(call, CC_LIT("\n"));
}

void judged_print(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    if (call->set.from_store)
        judged_pairs(call, print, call);
    else
        cc_fail(&err, CC_EUSAGE, "train --pairs: of what? Add --from-store");
    if (err.code)
        call_fail(call, &err);
}
