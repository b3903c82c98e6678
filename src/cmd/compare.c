/* claimcheck compare: what does not fit. */
#include "opinion.h"
#include "parting.h"
#include "printing.h"
#include "whynot.h"

#include <stdlib.h>

static int print(struct printing *p, struct record_finding *finding, uint32_t n,
                 struct record_summary *sum)
{
    struct call *call = p->call;

    if (call->set.judge && findings_kinds(&call->set, &p->err))
        opinions_ask(call, p->store, finding, n);
    if (!findings_choose(&p->report, finding, n, &call->set, sum, call->a, &p->err))
        return call_fail(call, &p->err), EXIT_USAGE;
    return printing_run(p);
}

/* With paths and without a store: everything in memory, nothing kept. */
static int compare_paths(struct call *call)
{
    struct kept_list kept = { 0 };
    struct reader r;

    if (!reader_open(&r, call, false))
        return EXIT_DONE; /* has been told; the code is kept */
    r.once = true;
    kept_read(&kept, &r);
    struct comparison c =
        comparison_make(&kept, storage_case(call, &r), r.parties, call->a);
    struct cc_error err = { CC_OK, "" };
    if ((call->set.format == REPORT_JSONL || call->set.format == REPORT_JSON) &&
        !comparison_explain(&c, call->set.possible, call->a, &err))
        call_fail(call, &err);
    for (uint32_t i = 0; i < c.found.n; i++)
        c.finding[i].fresh = true; /* all are of this run */
    r.sum.pairs = c.found.summary.candidates;
    struct printing p = { .call = call, .memory = &c };
    int code = print(&p, c.finding, c.found.n, &r.sum);
    reader_close(&r);
    kept_free(&kept);
    return code;
}

/* Copies that know whether they are of this run; `fresh` is in order. */
static struct record_finding *with_fresh(struct call *call,
                                         const struct record_finding *all, uint32_t n,
                                         const struct fresh_list *fresh)
{
    struct record_finding *finding = CC_ARRAY(call->a, struct record_finding, n);

    for (uint32_t i = 0; i < n; i++) {
        finding[i] = all[i];
        finding[i].fresh =
            fresh->all.n && bsearch(&all[i].id, fresh->all.at, fresh->all.n,
                                    sizeof *fresh->all.at, cc_str_order);
    }
    return finding;
}

/* The others need not be read where what is new is asked for. */
static struct store_filter filter_of(struct call *call, const struct fresh_list *fresh)
{
    static const cc_str none;
    struct store_filter filter = storage_filter(call);

    if (fresh->all.n)
        qsort(fresh->all.at, fresh->all.n, sizeof *fresh->all.at, cc_str_order);
    if (call->set.fresh) {
        filter.only = fresh->all.n ? fresh->all.at : &none;
        filter.only_n = fresh->all.n;
    }
    return filter;
}

static int print_stored(struct call *call, struct store *s,
                        const struct fresh_list *fresh, const struct record_summary *read)
{
    const struct store_filter filter = filter_of(call, fresh);
    const struct record_finding *all;
    struct cc_error err = { CC_OK, "" };
    struct record_summary sum;
    uint32_t n;

    if (!store_findings(s, &filter, &all, &n, call->a, &err) ||
        !store_summary(s, filter.case_name, &sum, &err))
        return call_fail(call, &err), EXIT_DONE;
    reader_passed_over(&sum, read);
    struct printing p = { .call = call, .store = s };
    struct record_finding *finding = with_fresh(call, all, n, fresh);
    cc_arena_drop(call->a, all);
    return print(&p, finding, n, &sum);
}

/* The store's findings, after what is given was added to it. */
static int compare_store(struct call *call)
{
    struct record_summary read = { 0 };
    struct fresh_list fresh = { 0 };
    uint32_t added;
    struct store *s = storage_open(call, call->operands ? STORE_WRITE : STORE_UPDATE);
    int code = EXIT_DONE;

    if (!s)
        return EXIT_DONE;
    if (call->operands || call->set.parties)
        storage_add(call, s, &read, &added, NULL);
    if (storage_compare(call, s, &fresh))
        code = print_stored(call, s, &fresh, &read);
    store_close(s);
    return code;
}

int cmd_compare(struct call *call)
{
    if (call->set.blocks)
        return cmd_blocks(call);
    if (call->set.why_not)
        return cmd_why_not(call);
    return call->operands && !call->set.store ? compare_paths(call) : compare_store(call);
}
