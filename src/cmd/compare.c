/* claimcheck compare: what does not fit. */
#include "comparison.h"

static int print(struct call *call, const struct report *r)
{
    report_findings(r, (enum report_format)call->set.format, &call->out, call->a);
    if (!call->set.quiet)
        report_summary(r->summary, true, &call->err);
    return findings_code(r, call->set.fail_on);
}

/* With paths and without a store: everything in memory, nothing kept. */
static int compare_paths(struct call *call)
{
    struct cc_error err = { CC_OK, "" };
    struct kept_list kept = { 0 };
    struct report report;
    struct reader r;

    if (!reader_open(&r, call))
        return EXIT_DONE; /* has been told; the code is kept */
    r.once = true;
    kept_read(&kept, &r);
    cc_str name = call->set.case_name ? cc_str_c(call->set.case_name)
                  : r.parties         ? r.parties->case_name
                                      : CC_NONE;
    struct comparison c = comparison_make(&kept, name, r.parties, call->a);
    r.sum.pairs = c.pairs;
    int code = EXIT_DONE;
    if (findings_choose(&report, c.finding, c.findings, &call->set, &r.sum, call->a,
                        &err))
        code = print(call, &report);
    else
        call_fail(call, &err);
    reader_close(&r);
    kept_free(&kept);
    return code;
}

int cmd_compare(struct call *call)
{
    return compare_paths(call);
}
