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

int cmd_report(struct call *call)
{
    struct printing p = { .call = call };
    struct record_summary sum;
    int code = EXIT_DONE;

    if (printing_open(&p, &sum)) {
        p.report.title = title_of(call);
        code = printing_run(&p);
    }
    store_close(p.store);
    return code;
}
