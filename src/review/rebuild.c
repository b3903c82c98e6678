/* The states made anew from the events. */
#include "states.h"

#include <stdlib.h>

struct dump {
    CC_LIST(cc_str) rows; /* in a fixed order */
};

static bool dump(struct store *s, struct dump *out, struct cc_arena *a,
                 struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_state_dump, err);
    enum sql_step step;

    if (!st)
        return false;
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &out->rows) =
            cc_strf(a, "%.*s%.*s", CC_FMT(sql_view(st, 0)), CC_FMT(sql_view(st, 1)));
    return step == SQL_DONE;
}

/* Rows that came out otherwise: a changed one is in each of the two dumps once. */
static int64_t differences(const struct dump *x, const struct dump *y)
{
    int64_t gone = 0, come = 0;

    for (uint32_t i = 0, j = 0; i < x->rows.n || j < y->rows.n;) {
        int order = i == x->rows.n   ? 1
                    : j == y->rows.n ? -1
                                     : cc_str_compare(x->rows.at[i], y->rows.at[j]);
        gone += order < 0;
        come += order > 0;
        i += order <= 0;
        j += order >= 0;
    }
    return gone > come ? gone : come;
}

static bool empty(struct store *s, struct cc_error *err)
{
    static const enum query tables[] = {
        QUERY_finding_state_reset,   QUERY_finding_state_empty,
        QUERY_statement_state_empty, QUERY_reviewer_state_empty,
        QUERY_policy_state_empty,    QUERY_removed_state_empty
    };

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        struct sql_query *st = sql_begin(s, tables[i], err);
        if (!st || !sql_run(s, st, err))
            return false;
    }
    return true;
}

static bool rebuild_within(struct store *s, int64_t *differ, struct cc_arena *a,
                           struct cc_error *err)
{
    struct dump before = { 0 }, after = { 0 };
    struct review_head head;

    if (!dump(s, &before, a, err) || !empty(s, err) || !review_head(s, &head, err))
        return false;
    for (int64_t seq = 1; seq <= head.seq; seq++)
        if (!history_apply(s, seq, err))
            return false;
    if (!dump(s, &after, a, err))
        return false;
    *differ = differences(&before, &after);
    return true;
}

bool review_rebuild(struct store *s, int64_t *differ, struct cc_arena *a,
                    struct cc_error *err)
{
    return history_begin(s, err) &&
           history_end(s, rebuild_within(s, differ, a, err), err);
}
