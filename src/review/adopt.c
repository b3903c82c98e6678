/*
 * Events of another store's history. A chain proves that nothing in it was changed, not
 * that what it tells was allowed: that is asked here, event by event, of the states that
 * the ones before have made.
 */
#include "states.h"

#include "ingest/parse.h"

/* What the facts of an event say of it. */
struct told {
    cc_str state, article, role;
    struct cc_span found;
    int64_t undid;
};

struct adopting {
    struct store *s;
    const struct review_event *e;
    struct review_actor by;
    enum review_action action;
    bool in_table; /* the action is one of moves.def */
    struct told told;
    struct cc_arena *a;
};

static bool is_done(const struct adopting *w, const char *action)
{
    return cc_str_eq(w->e->action, cc_str_c(action));
}

static bool is_of(const struct adopting *w, const char *object)
{
    return cc_str_eq(w->e->object, cc_str_c(object));
}

static bool refuse(const struct adopting *w, const char *why, struct cc_error *err)
{
    return cc_fail(err, CC_EPOLICY,
                   "event %lld, %.*s by %.*s, was not allowed: %s; 'claimcheck import' "
                   "takes no history that breaks the rules of review",
                   (long long)w->e->seq, CC_FMT(cc_str_sub(w->e->action, 0, 20)),
                   CC_FMT(w->by.name), why);
}

/* ---- reading --------------------------------------------------------------------------
 */

static cc_str member(char **block, const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);
    return json_is_string(v) ? ingest_json_string(block, v) : CC_NONE;
}

static uint32_t place(const json_t *o, const char *key)
{
    json_int_t n = json_integer_value(json_object_get(o, key));
    return n >= 0 && n <= UINT32_MAX ? (uint32_t)n : UINT32_MAX;
}

static bool read_facts(struct adopting *w, struct cc_error *err)
{
    cc_str shown = cc_strf(w->a, "the facts of event %lld", (long long)w->e->seq);
    char *block = cc_arena_alloc(w->a, w->e->facts.n);
    json_t *o;

    if (!ingest_json(&o, w->e->facts, shown, err))
        return false;
    w->told = (struct told){ .state = member(&block, o, "state"),
                             .article = member(&block, o, "article"),
                             .role = member(&block, o, "role"),
                             .found = { place(o, "start"), place(o, "end") },
                             .undid = json_integer_value(json_object_get(o, "undid")) };
    json_decref(o);
    return true;
}

/* claimcheck's own events bear no name. */
static bool read_actor(struct adopting *w, struct cc_error *err)
{
    struct cc_error why = { CC_OK, "" };

    w->by = (struct review_actor){ CC_LIT("claimcheck"), REVIEW_PROGRAM };
    if (!w->e->actor.n)
        return true;
    w->by.name = w->e->actor;
    if (review_actor(w->s, w->e->actor, &w->by, w->a, &why))
        return true;
    return why.code == CC_EPOLICY ? refuse(w, "there was no such reviewer then", err)
                                  : cc_fail(err, why.code, "%s", why.text);
}

/* ---- findings -------------------------------------------------------------------------
 */

static bool same_signature(struct review_signature x, struct review_signature y)
{
    return cc_str_eq(x.by, y.by) && cc_str_eq(x.at, y.at);
}

/* Those of `few` are the signatures of `many`, but for its number `but`. */
static bool same_but(const struct review_finding *few, const struct review_finding *many,
                     uint32_t but)
{
    for (uint32_t i = 0; i < few->signatures; i++)
        if (!same_signature(few->signature[i], many->signature[i + (i >= but)]))
            return false;
    return few->signatures + (but < many->signatures) == many->signatures;
}

static bool signs(const struct adopting *w, const struct review_finding *was,
                  const struct review_finding *is, enum review_state *to,
                  struct cc_error *err)
{
    const struct review_signature own = { w->by.name, w->e->at };
    struct review_policy policy;
    uint32_t n = was->signatures;

    if (!review_policy(w->s, &policy, err))
        return false;
    if (is->signatures != n + 1 || !same_but(was, is, n) ||
        !same_signature(is->signature[n], own))
        return refuse(w, "the signature is not who signs", err);
    for (uint32_t i = 0; i < n; i++)
        if (cc_str_eq(was->signature[i].by, w->by.name))
            return refuse(w, "nobody signs twice", err);
    if (is->signatures < policy.signoffs)
        return true;
    *to = REVIEW_APPROVED;
    return policy.signoffs == 0 || !cc_str_eq(was->decided, w->by.name) ||
           refuse(w, "the signature that approves is not of who decided", err);
}

/* One's own; a lead may take the last one. */
static bool withdraws(const struct adopting *w, const struct review_finding *was,
                      const struct review_finding *is, enum review_state *to,
                      struct cc_error *err)
{
    uint32_t which = 0;

    while (which < was->signatures && !cc_str_eq(was->signature[which].by, w->by.name))
        which++;
    if (which == was->signatures && w->by.role >= REVIEW_LEAD && which > 0)
        which--;
    if (which == was->signatures || !same_but(is, was, which))
        return refuse(w, "it is no signature of who withdraws it", err);
    if (is->signatures == 0)
        *to = REVIEW_CONFIRMED;
    return true;
}

static bool signatures_fit(const struct adopting *w, const struct review_finding *was,
                           const struct review_finding *is, enum review_state *to,
                           struct cc_error *err)
{
    switch (w->action) {
    case REVIEW_DO_SIGN:
        return signs(w, was, is, to, err);
    case REVIEW_DO_WITHDRAW:
        return withdraws(w, was, is, to, err);
    case REVIEW_DO_CONFIRM:
    case REVIEW_DO_DISMISS:
    case REVIEW_DO_REOPEN:
    case REVIEW_DO_REVIVE:
    case REVIEW_DO_VOID:
        return is->signatures == 0 || refuse(w, "it leaves no signature", err);
    default:
        return same_but(was, is, UINT32_MAX) || refuse(w, "it is no signing", err);
    }
}

/* Who decided is who decides, and stays so whatever else is done. */
static bool decider_fits(const struct adopting *w, cc_str was, cc_str was_at, cc_str is,
                         cc_str is_at, bool decides, struct cc_error *err)
{
    cc_str by = decides ? w->by.name : was, at = decides ? w->e->at : was_at;

    return (cc_str_eq(is, by) && cc_str_eq(is_at, at)) ||
           refuse(w, "it says that somebody else decided, or another time", err);
}

static bool finding_fits(const struct adopting *w, const struct review_finding *was,
                         enum review_state to, struct cc_error *err)
{
    bool decides = w->action == REVIEW_DO_CONFIRM || w->action == REVIEW_DO_DISMISS;
    struct review_finding is;

    if (!review_finding(w->s, w->e->case_name, w->e->key, &is, w->a, err) ||
        !decider_fits(w, was->decided, was->decided_at, is.decided, is.decided_at,
                      decides, err) ||
        !signatures_fit(w, was, &is, &to, err))
        return false;
    return is.state == to || refuse(w, "it leads to another state", err);
}

/* ---- the table ------------------------------------------------------------------------
 */

/* What claimcheck does itself nobody else does, and nothing else is its doing. */
static bool is_programs(const struct adopting *w)
{
    return w->action == REVIEW_DO_REVIVE || w->action == REVIEW_DO_VOID ||
           w->action == REVIEW_DO_ORPHAN;
}

static bool move_fits(const struct adopting *w, enum review_state from, int64_t rev,
                      enum review_state *to, struct cc_error *err)
{
    bool notes = w->action == REVIEW_DO_NOTE;
    enum review_state said;

    if (!w->in_table || is_programs(w) != (w->e->actor.n == 0) ||
        !(review_moves(from, w->by.role) & 1u << w->action))
        return refuse(w, "the table of moves has none such for that role and state", err);
    review_move(from, w->action, w->by.role, to, NULL);
    if (!review_state_read(w->told.state, review_state_of(from), &said))
        return refuse(w, "it leads to no state", err);
    return w->e->rev == rev + !notes || refuse(w, "it leaves revisions out", err);
}

static bool write_it(const struct adopting *w, const struct review_link *l,
                     struct cc_error *err)
{
    return history_put(w->s, l, err) && history_apply(w->s, w->e->seq, err);
}

static bool undo_fits(const struct adopting *w, struct cc_error *err)
{
    struct cc_error why = { CC_OK, "" };

    if (!w->e->actor.n)
        return refuse(w, "claimcheck takes nothing back", err);
    if (states_undone(w->s, &w->by, w->told.undid, w->e, w->a, &why))
        return true;
    return why.code == CC_ESTORE ? cc_fail(err, why.code, "%s", why.text)
                                 : refuse(w, why.text, err);
}

static bool undoes(const struct adopting *w)
{
    return w->in_table && w->action == REVIEW_DO_UNDO;
}

static bool adopt_finding(const struct adopting *w, const struct review_link *l,
                          struct cc_error *err)
{
    struct review_finding was;
    enum review_state to = REVIEW_NEW;

    if (undoes(w))
        return undo_fits(w, err) && write_it(w, l, err);
    return review_finding(w->s, w->e->case_name, w->e->key, &was, w->a, err) &&
           move_fits(w, was.state, was.rev, &to, err) && write_it(w, l, err) &&
           (w->action == REVIEW_DO_NOTE || finding_fits(w, &was, to, err));
}

/* ---- statements -----------------------------------------------------------------------
 */

static bool statement_is(const struct adopting *w, struct review_statement *out,
                         struct cc_error *err)
{
    return review_statement(w->s, w->e->case_name, w->told.article, w->told.found, out,
                            w->a, err);
}

static bool statement_fits(const struct adopting *w, const struct review_statement *was,
                           enum review_state to, struct cc_error *err)
{
    bool decides = w->action != REVIEW_DO_ORPHAN;
    struct review_statement is;

    if (!statement_is(w, &is, err) ||
        !decider_fits(w, was->decided, was->decided_at, is.decided, is.decided_at,
                      decides, err))
        return false;
    return is.state == to || refuse(w, "it leads to another state", err);
}

/* Decided in an earlier version of the article, whose words this one has as well. */
static bool carry_fits(const struct adopting *w, const struct review_statement *was,
                       struct cc_error *err)
{
    enum review_state to;

    return (!w->e->actor.n && was->rev == 0 && w->e->rev == 1 &&
            review_state_read(w->told.state, REVIEW_STATEMENT, &to)) ||
           refuse(w, "claimcheck carries what was decided, to where nothing was", err);
}

static bool adopt_statement(const struct adopting *w, const struct review_link *l,
                            struct cc_error *err)
{
    struct review_statement was;
    enum review_state to = REVIEW_EXTRACTED;
    cc_str key = review_statement_key(w->told.article, w->told.found, w->a);

    if (!cc_str_eq(key, w->e->key))
        return refuse(w, "its key is not that of its place", err);
    if (!statement_is(w, &was, err))
        return false;
    if (undoes(w))
        return undo_fits(w, err) && write_it(w, l, err);
    if (is_done(w, "carry"))
        return carry_fits(w, &was, err) && write_it(w, l, err);
    return move_fits(w, was.state, was.rev, &to, err) && write_it(w, l, err) &&
           (w->action == REVIEW_DO_NOTE || statement_fits(w, &was, to, err));
}

/* ---- people, policy, removals ---------------------------------------------------------
 */

static bool leads(const struct adopting *w, struct cc_error *err)
{
    return (w->e->actor.n && w->by.role == REVIEW_LEAD) ||
           refuse(w, "that is for leads", err);
}

static bool adopt_person(const struct adopting *w, const struct review_link *l,
                         struct cc_error *err)
{
    struct review_person was, is;
    enum review_role role;
    bool led;

    if (!states_is_name(w->e->key, err) ||
        !states_person(w->s, w->e->key, &was, w->a, err))
        return false;
    if (!(is_done(w, "add") || is_done(w, "role") || is_done(w, "end")) ||
        !review_role_read(w->told.role, &role) || w->e->rev != was.rev + 1)
        return refuse(w, "it is nothing that is done with a reviewer", err);
    if (!write_it(w, l, err) || !states_person(w->s, w->e->key, &is, w->a, err) ||
        !states_are_led(w->s, &led, err))
        return false;
    if (!led)
        return refuse(w, "it leaves no lead", err);
    return is.active || states_end_sessions(w->s, w->e->key, err);
}

static bool adopt_policy(const struct adopting *w, const struct review_link *l,
                         struct cc_error *err)
{
    struct review_policy was;

    if (!review_policy(w->s, &was, err))
        return false;
    if (was.single_user || !is_done(w, "policy") ||
        !cc_str_eq(w->e->key, CC_LIT("signoffs")))
        return refuse(w, "there is no such policy", err);
    return write_it(w, l, err);
}

static bool adopt_removal(const struct adopting *w, const struct review_link *l,
                          struct cc_error *err)
{
    bool lifts = is_done(w, "lift"), there;
    struct review_removed was, is;
    int64_t rev, now;

    if (!states_removed(w->s, w->e->case_name, w->e->key, &was, &rev, w->a, err))
        return false;
    there = rev == 0 || was.lifted;
    if ((!lifts && !is_done(w, "forget")) || there == lifts || w->e->rev != rev + 1)
        return refuse(w, "it was removed already, or was not", err);
    if (!write_it(w, l, err) ||
        !states_removed(w->s, w->e->case_name, w->e->key, &is, &now, w->a, err))
        return false;
    return (is.lifted == lifts && review_is_reason(review_removals, is.reason) &&
            (lifts || cc_str_eq(is.by, w->by.name))) ||
           refuse(w, "it does not say who removed it, or why", err);
}

/* ---- all of it ------------------------------------------------------------------------
 */

static bool adopt_new(struct adopting *w, const struct review_link *l,
                      struct cc_error *err)
{
    if (!read_facts(w, err) || !read_actor(w, err))
        return false;
    w->in_table = review_action_read(w->e->action, &w->action);
    if (is_of(w, "finding"))
        return adopt_finding(w, l, err);
    if (is_of(w, "statement")) /* what is found depends on it */
        return adopt_statement(w, l, err) && store_touch_case(w->s, w->e->case_name, err);
    if (!leads(w, err))
        return false;
    if (is_of(w, "reviewer"))
        return adopt_person(w, l, err);
    if (is_of(w, "policy"))
        return adopt_policy(w, l, err);
    if (is_of(w, "article"))
        return adopt_removal(w, l, err);
    return cc_fail(err, CC_EFORMAT, "event %lld is of nothing that there is",
                   (long long)w->e->seq);
}

/* The hash that event `seq` has here; CC_NONE: there is none. */
static bool hash_here(struct store *s, int64_t seq, cc_str *out, struct cc_arena *a,
                      struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_event_one, err);
    struct review_event e;

    *out = CC_NONE;
    if (!st)
        return false;
    sql_bind_int(st, ":seq", seq);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    history_read(&e, st, a);
    sql_end(st);
    *out = e.hash;
    return true;
}

bool review_adopt(struct store *s, const struct review_link *l, bool erase,
                  struct cc_arena *a, struct cc_error *err)
{
    struct adopting w = { .s = s, .e = &l->event, .a = a };
    cc_str here;

    if (!hash_here(s, w.e->seq, &here, a, err))
        return false;
    if (!here.n)
        return adopt_new(&w, l, err) && sql_settle(s, err);
    if (!cc_str_eq(here, w.e->hash))
        return cc_fail(err, CC_ECONFLICT,
                       "event %lld is another one in the store: the two histories part "
                       "behind event %lld, and neither can be taken for the other",
                       (long long)w.e->seq, (long long)w.e->seq - 1);
    return !erase || !w.e->erased || history_drop_words(s, w.e->seq, err);
}
