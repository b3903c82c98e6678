/* Taking an event back, which is an event of its own. */
#include "states.h"

#include <jansson.h>

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
    struct sql_query *st = sql_begin(s, q, err);

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

/* ---- what still stands ----------------------------------------------------------------
 */

/* An event of the object, oldest first. */
struct done {
    int64_t seq, rev;
    int64_t undid; /* the event that it took back; 0: none */
    bool stands;   /* it was not taken back */
};
struct standing {
    CC_LIST(struct done) all;
    struct cc_arena *a;
};

static int64_t undid_of(cc_str facts)
{
    json_t *o = json_loadb(facts.p, facts.n, 0, NULL);
    int64_t seq = json_integer_value(json_object_get(o, "undid"));

    json_decref(o);
    return seq;
}

/* Takes event `seq` back, or has it stand again; and so what it took back itself. */
static void turn(struct standing *s, int64_t seq)
{
    for (uint32_t i = s->all.n; i-- > 0 && seq;) {
        struct done *d = &s->all.at[i];
        if (d->seq != seq)
            continue;
        d->stands = !d->stands;
        seq = d->undid;
    }
}

static bool take(void *ctx, const struct review_event *e)
{
    struct standing *s = ctx;
    struct done d = { .seq = e->seq, .rev = e->rev, .undid = undid_of(e->facts) };

    d.stands = !cc_str_eq(e->action, cc_str_c(review_action_word(REVIEW_DO_NOTE)));
    *CC_PUSH(s->a, &s->all) = d;
    turn(s, d.undid);
    return true;
}

/* Only the last event that stands can be taken back, or that by which one was. *rev: the
 * object's. */
static bool is_last(const struct undo *u, int64_t *rev, struct cc_error *err)
{
    const struct review_history h = { .object = u->of.object,
                                      .case_name = u->of.case_name,
                                      .key = u->of.key };
    struct standing s = { .a = u->a };
    int64_t last = 0, top = 0;
    bool stands = false;

    if (!review_history(u->s, &h, take, &s, u->a, err))
        return false;
    for (uint32_t i = 0; i < s.all.n; i++) {
        const struct done *d = &s.all.at[i];
        *rev = d->rev;
        if (d->stands || d->undid)
            last = d->seq;
        if (d->stands && !d->undid)
            top = d->seq;
        if (d->seq == u->of.seq)
            stands = d->stands;
    }
    if (stands && (u->of.seq == last || u->of.seq == top))
        return true;
    return stands ? cc_fail(err, CC_ECONFLICT,
                            "event %lld came after it; that one has to be undone first",
                            (long long)(top > u->of.seq ? top : last))
                  : cc_fail(err, CC_ECONFLICT, "event %lld is taken back already",
                            (long long)u->of.seq);
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
    struct sql_query *st;

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
        size_t end = cc_str_find(before.facts, CC_LIT(",\"undid\":"));
        *facts = end < before.facts.n ? cc_strf(u->a, "%.*s}", (int)end, before.facts.p)
                                      : before.facts;
        *words = before.words;
    }
    return true;
}

/* What the event that takes `seq` back has to say, if it may be. */
static bool inverse(struct undo *u, int64_t seq, cc_str *facts, cc_str *words,
                    int64_t *rev, struct cc_error *err)
{
    const struct review_event asked = { .seq = seq };
    cc_str before;

    if (!find_event(u->s, QUERY_event_one, &asked, &u->of, u->a, err))
        return false;
    if (!u->of.seq)
        return cc_fail(err, CC_EUSAGE, "there is no event %lld", (long long)seq);
    if (!has_inverse(u, err) || !may_undo(u, err) || !is_last(u, rev, err) ||
        !of_before(u, &before, words, err))
        return false;
    *facts = cc_strf(u->a, "%.*s,\"undid\":%lld}", (int)before.n - 1, before.p,
                     (long long)seq);
    ++*rev;
    return true;
}

static bool undo_within(struct undo *u, int64_t seq, struct cc_error *err)
{
    cc_str facts, words;
    int64_t rev = 0, made;

    if (!inverse(u, seq, &facts, &words, &rev, err))
        return false;
    const struct event e = {
        .actor = u->by->name,
        .action = cc_str_c(review_action_word(REVIEW_DO_UNDO)),
        .object = u->of.object,
        .case_name = u->of.case_name,
        .key = u->of.key,
        .rev = rev,
        .facts = facts,
        .words = words,
        .now = u->now,
    };
    return history_append(u->s, &e, &made, u->a, err) &&
           (is_of(u, REVIEW_FINDING)
                ? refresh_finding(u->s, u->of.case_name, u->of.key, u->now, u->a, err)
                : store_touch_case(u->s, u->of.case_name, err));
}

bool states_undone(struct store *s, const struct review_actor *by, int64_t seq,
                   const struct review_event *e, struct cc_arena *a, struct cc_error *err)
{
    struct undo u = { .s = s, .by = by, .a = a };
    cc_str facts = CC_NONE, words;
    int64_t rev = 0;

    if (!inverse(&u, seq, &facts, &words, &rev, err))
        return false;
    return (cc_str_eq(e->object, u.of.object) &&
            cc_str_eq(e->case_name, u.of.case_name) && cc_str_eq(e->key, u.of.key) &&
            e->rev == rev && cc_str_eq(e->facts, facts)) ||
           cc_fail(err, CC_EPOLICY, "it is not what event %lld was before",
                   (long long)seq);
}

bool review_undo(struct store *s, const struct review_actor *by, int64_t seq, cc_str now,
                 struct cc_arena *a, struct cc_error *err)
{
    struct undo u = { .s = s, .by = by, .now = now, .a = a };

    return history_begin(s, err) && history_end(s, undo_within(&u, seq, err), err);
}
