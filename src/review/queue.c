/* The queue of findings to be decided. */
#include "states.h"

static void bind(struct sql_query *st, const struct review_filter *f, struct cc_arena *a)
{
    sql_bind_text(st, ":case", f->case_name);
    sql_bind_int(st, ":possible", f->possible);
    sql_bind_text(st, ":kinds",
                  f->kind.n ? cc_strf(a, ",%.*s,", CC_FMT(f->kind)) : CC_NONE);
    sql_bind_text(st, ":party", f->party);
    sql_bind_text(st, ":since", f->since);
    sql_bind_text(st, ":until", f->until);
    sql_bind_text(st, ":assignee", f->assignee);
}

static void read_item(struct review_item *i, struct sql_query *st, struct cc_arena *a)
{
    *i = (struct review_item){
        .case_name = sql_text(st, 0, a),
        .key = sql_text(st, 1, a),
        .family = sql_text(st, 2, a),
        .kind = sql_text(st, 3, a),
        .grade = sql_text(st, 4, a),
        .rule = sql_text(st, 5, a),
        .score = sql_real(st, 6),
        .why = sql_text(st, 7, a),
        .a_party = sql_text(st, 8, a),
        .b_party = sql_text(st, 9, a),
        .day = sql_text(st, 10, a),
        .rev = sql_int(st, 12),
        .assignee = sql_text(st, 13, a),
        .notes = (uint32_t)sql_int(st, 14),
    };
    review_state_read(sql_text(st, 11, a), REVIEW_FINDING, &i->state);
}

bool review_queue(struct store *s, const struct review_filter *f, int64_t skip,
                  int64_t limit, review_take *take, void *ctx, struct cc_arena *a,
                  struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_queue_page, err);
    enum sql_step step;

    if (!st)
        return false;
    bind(st, f, a);
    sql_bind_int(st, ":open", f->which == REVIEW_OPEN);
    sql_bind_text(st, ":state",
                  f->which == REVIEW_IN_STATE ? cc_str_c(review_state_word(f->state))
                                              : CC_NONE);
    sql_bind_int(st, ":skip", skip);
    sql_bind_int(st, ":limit", limit);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        struct review_item item;
        read_item(&item, st, a);
        if (!take(ctx, &item)) {
            sql_end(st);
            return true;
        }
    }
    return step == SQL_DONE;
}

bool review_count(struct store *s, const struct review_filter *f,
                  struct review_counts *out, struct cc_arena *a, struct cc_error *err)
{
    const bool plain = !f->party.n && !f->since.n && !f->until.n && !f->assignee.n;
    struct sql_query *st =
        sql_begin(s, plain ? QUERY_queue_tally : QUERY_queue_count, err);
    enum sql_step step;

    *out = (struct review_counts){ 0 };
    if (!st)
        return false;
    bind(st, f, a);
    while ((step = sql_step(s, st, err)) == SQL_ROW) {
        enum review_state state;
        if (!review_state_read(sql_text(st, 0, a), REVIEW_FINDING, &state))
            continue;
        out->of[state] += sql_int(st, 1);
        out->all += sql_int(st, 1);
    }
    return step == SQL_DONE;
}
