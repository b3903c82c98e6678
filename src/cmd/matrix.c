/* claimcheck matrix: what the findings are about, and each party's positions on it. */
#include "views.h"

#include "report/overview.h"

void matrix_print(struct printing *p)
{
    struct call *call = p->call;
    struct overview o = overview_of(&p->report, call->a);

    if (call->set.format == REPORT_TEXT)
        overview_print_topics(&o, &call->out, call->a);
    else
        call_print(call, overview_json(&o, call->set.format == REPORT_JSON, call->a));
}

int cmd_matrix(struct call *call)
{
    struct printing p = { .call = call };
    struct record_summary sum;

    if (printing_open(&p, &sum)) {
        matrix_print(&p);
        call_summary(call, &sum);
    }
    store_close(p.store);
    return EXIT_DONE;
}
