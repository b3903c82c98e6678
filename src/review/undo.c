/* Taking an event back, which is an event of its own. */
#include "states.h"

struct undo {
    struct store *s;
    const struct review_actor *by;
    struct review_event of;
    cc_str now;
    struct cc_arena *a;
};

static bool find_event(struct store *s, enum query q, const struct review_event *of,
                       struct review_event *out, struct cc_arena *a, struct cc_error *err)
{
    sqlite3_stmt *st = sql_begin(s, q, err);

    *out = (struct review_event){ 0 };
    if (!st)
        return false;
    sql_bind_int(st, ":seq", of->seq);
    sql_bind_text(st, ":object", of->object);
    sql_bind_text(st, ":case", of->case_name);
    sql_bind_text(st, ":key", of->key);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    history_read(out, st, a);
    sql_end(st);
    return true;
}

static bool is_last(const struct undo *u, struct cc_error *err)
{
    sqlite3_stmt *st = sql_begin(u->s, QUERY_event_latest, err);
    int64_t last;

    if (!st)
        return false;
    sql_bind_text(st, ":object", u->of.object);
    sql_bind_text(st, ":case", u->of.case_name);
    sql_bind_text(st, ":key", u->of.key);
    if (!sql_one(u->s, st, &last, err))
        return false;
    return last == u->of.seq ||
           cc_fail(err, CC_ECONFLICT,
                   "event %lld came after it; that one has to be undone first",
                   (long long)last);
}

static bool is_of(const struct undo *u, enum review_object o)
{
    return cc_str_eq(u->of.object, history_object(o));
}

static bool has_inverse(const struct undo *u, struct cc_error *err)
{
    enum review_action action;
    const char *instead = NULL;

    if (!is_of(u, REVIEW_FINDING) && !is_of(u, REVIEW_STATEMENT))
        instead = "it is no decision; set it anew";
    else if (u->of.actor.n == 0)
        instead = "claimcheck did it; decide anew";
    else if (review_action_read(u->of.action, &action)) {
        if (action == REVIEW_DO_SIGN || action == REVIEW_DO_WITHDRAW)
            instead = "signatures are withdrawn and given, not undone";
        else if (action == REVIEW_DO_NOTE)
            instead = "a note stays; write another one";
    }
    return !instead || cc_fail(err, CC_EPOLICY, "event %lld cannot be undone: %s",
                               (long long)u->of.seq, instead);
}

static bool may_undo(const struct undo *u, struct cc_error *err)
{
    return u->by->role >= REVIEW_LEAD ||
           (u->by->role >= REVIEW_REPORTER && cc_str_eq(u->by->name, u->of.actor)) ||
           cc_fail(err, CC_EPOLICY, "event %lld is %.*s's; a lead can undo it",
                   (long long)u->of.seq, CC_FMT(u->of.actor));
}

/* The facts and words of before; of an object that nobody had dealt with, its first
 * state. */
static bool of_before(const struct undo *u, cc_str *facts, cc_str *words,
                      struct cc_error *err)
{
    struct review_event before;
    sqlite3_stmt *st;

    *words = CC_NONE;
    if (is_of(u, REVIEW_FINDING)) {
        const struct review_finding none = { .state = REVIEW_NEW };
        *facts = states_finding_facts(&none, 0, u->a);
    } else {
        struct review_statement none = { .state = REVIEW_EXTRACTED };
        /* the place of a statement does not change: it is in each of its facts */
        if (!(st = sql_begin(u->s, QUERY_event_place, err)))
            return false;
        sql_bind_int(st, ":seq", u->of.seq);
        if (!sql_row(u->s, st, "an event", err))
            return false;
        none.article = sql_text(st, 0, u->a);
        none.found =
            (struct cc_span){ (uint32_t)sql_int(st, 1), (uint32_t)sql_int(st, 2) };
        sql_end(st);
        *facts = states_statement_facts(&none, 0, u->a);
    }
    if (!find_event(u->s, QUERY_event_before, &u->of, &before, u->a, err))
        return false;
    if (before.seq) {
        *facts = before.facts;
        *words = before.words;
    }
    return true;
}

static bool undo_within(struct undo *u, int64_t seq, struct cc_error *err)
{
    const struct review_event asked = { .seq = seq };
    cc_str facts, words;

    if (!find_event(u->s, QUERY_event_one, &asked, &u->of, u->a, err))
        return false;
    if (!u->of.seq)
        return cc_fail(err, CC_EUSAGE, "there is no event %lld", (long long)seq);
    if (!has_inverse(u, err) || !may_undo(u, err) || !is_last(u, err) ||
        !of_before(u, &facts, &words, err))
        return false;
    const struct event e = {
        .actor = u->by->name,
        .action = cc_str_c(review_action_word(REVIEW_DO_UNDO)),
        .object = u->of.object,
        .case_name = u->of.case_name,
        .key = u->of.key,
        .rev = u->of.rev + 1,
        .facts = cc_strf(u->a, "%.*s,\"undid\":%lld}", (int)facts.n - 1, facts.p,
                         (long long)seq),
        .words = words,
        .now = u->now,
    };
    int64_t made;
    return history_append(u->s, &e, &made, u->a, err) &&
           (is_of(u, REVIEW_FINDING)
                ? refresh_finding(u->s, u->of.case_name, u->of.key, u->now, u->a, err)
                : states_touch_case(u->s, u->of.case_name, err));
}

bool review_undo(struct store *s, const struct review_actor *by, int64_t seq, cc_str now,
                 struct cc_arena *a, struct cc_error *err)
{
    struct undo u = { .s = s, .by = by, .now = now, .a = a };

    return history_begin(s, err) && history_end(s, undo_within(&u, seq, err), err);
}
