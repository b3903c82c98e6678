/* claimcheck report: the store's findings, to be held in a meeting. */
#include "printing.h"

static cc_str title_of(const struct call *call)
{
    if (call->set.title)
        return cc_str_c(call->set.title);
    if (call->set.case_name)
        return cc_strf(call->a, "What does not fit: %s", call->set.case_name);
    return CC_LIT("What does not fit");
}

static int print(struct call *call, struct store *s)
{
    const struct store_filter filter = storage_filter(call);
    struct printing p = { .call = call,
                          .store = s,
                          .format = (enum report_format)call->set.format };
    const struct record_finding *all;
    struct cc_error err = { CC_OK, "" };
    struct record_summary sum;
    uint32_t n;

    if (!store_findings(s, &filter, &all, &n, call->a, &err) ||
        !store_summary(s, filter.case_name, &sum, &err))
        return call_fail(call, &err), EXIT_DONE;
    if (!findings_choose(&p.report, all, n, &call->set, &sum, call->a, &err))
        return call_fail(call, &err), EXIT_USAGE;
    p.report.title = title_of(call);
    return printing_run(&p);
}

int cmd_report(struct call *call)
{
    struct fresh_list fresh = { 0 };
    struct store *s = storage_open(call, STORE_UPDATE);
    int code = EXIT_DONE;

    if (s && storage_compare(call, s, &fresh))
        code = print(call, s);
    store_close(s);
    return code;
}
