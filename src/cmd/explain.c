/* claimcheck explain: what a finding of the store rests on. */
#include "storage.h"

#include <string.h>

static bool explain_text(struct call *call, struct store *s,
                         const struct record_finding *f, struct cc_error *err)
{
    const struct record_summary none = { .articles = 0 };
    const struct report one = {
        .at = f, .n = 1, .summary = &none, .read = store_text_of, .ctx = s, .a = call->a
    };

    if (!report_write(&one, REPORT_TEXT, &call->out, err))
        return false;
    if (!report_explanation(f, &call->out, call->a))
        call_note(call,
                  "what this finding rests on was not kept by the version that found it; "
                  "'claimcheck compare' keeps it");
    return true;
}

/* The one finding whose id begins so. The same one in two cases is one. */
static bool explain(struct call *call, struct store *s, cc_str id, struct cc_error *err)
{
    const struct store_filter filter = { .case_name = cc_str_c(call->set.case_name),
                                         .key = id };
    const struct record_finding *f;
    uint32_t n;

    if (!store_findings(s, &filter, &f, &n, call->a, err))
        return false;
    if (n == 0)
        return cc_fail(err, CC_EUSAGE,
                       "explain: no finding in the store has an id that begins with %.*s",
                       CC_FMT(id));
    if (n > 1 && id.n < 16)
        return cc_fail(
            err, CC_EUSAGE,
            "explain: %u findings have an id that begins with %.*s; give more of it", n,
            CC_FMT(id));
    return call->set.format == REPORT_TEXT ? explain_text(call, s, f, err)
                                           : storage_print_finding(call, s, f, err);
}

int cmd_explain(struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    if (call->operands != 1 || strlen(call->operand[0]) < 4) {
        cc_fail(
            &err, CC_EUSAGE,
            "explain: which one? Give the id of a finding, or at least its first four "
            "digits");
        return call_fail(call, &err), EXIT_USAGE;
    }
    struct store *s = storage_open(call, STORE_READ);
    if (s && !explain(call, s, cc_str_c(call->operand[0]), &err))
        call_fail(call, &err);
    store_close(s);
    return EXIT_DONE;
}
