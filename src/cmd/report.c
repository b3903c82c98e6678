/* claimcheck report: the store's findings, to be held in a meeting. */
#include "views.h"

static cc_str title_of(const struct call *call)
{
    if (call->set.title)
        return cc_str_c(call->set.title);
    if (call->set.case_name)
        return cc_strf(call->a, "What does not fit: %s", call->set.case_name);
    return CC_LIT("What does not fit");
}

void report_print(struct printing *p)
{
    p->report.title = title_of(p->call);
    call_code(p->call, printing_run(p));
}

int cmd_report(struct call *call)
{
    struct printing p = { .call = call };
    struct record_summary sum;

    if (printing_open(&p, &sum))
        report_print(&p);
    store_close(p.store);
    return EXIT_DONE;
}
