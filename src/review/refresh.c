/*
 * What claimcheck itself does to what was decided, when articles or findings change:
 * nothing is changed in silence, each is an event with its reason.
 */
#include "states.h"


/* ---- findings -------------------------------------------------------------------------
 */

/* How many articles of `now` are not in `then`; both as states_evidence writes them. */
static uint32_t articles_more(cc_str now, cc_str then, struct cc_arena *a)
{
    cc_str rest = now, known = cc_strf(a, "%.*s ", CC_FMT(then));
    uint32_t more = 0;

    cc_str_cut(&rest, ' '); /* the kind */
    while (rest.n) {
        cc_str article = cc_str_cut(&rest, ' ');
        cc_str whole = cc_strf(a, " %.*s ", CC_FMT(article));
        more += cc_str_find(known, whole) == known.n;
    }
    return more;
}

static cc_str kind_in(cc_str evidence)
{
    return cc_str_cut(&evidence, ' ');
}

/* Why it has to be decided again, for people; CC_NONE: it has not. */
static cc_str reason_to_reopen(cc_str then, cc_str now, struct cc_arena *a)
{
    if (!then.n || cc_str_eq(then, now))
        return CC_NONE;
    if (!cc_str_eq(kind_in(then), kind_in(now)))
        return cc_strf(a, "it was found as %.*s, and is found as %.*s now",
                       CC_FMT(kind_in(then)), CC_FMT(kind_in(now)));
    uint32_t more = articles_more(now, then, a);
    return more ? cc_strf(a, "new evidence: %u more article%s", more, more > 1 ? "s" : "")
                : CC_NONE; /* fewer: the decision holds for what is left */
}

static bool tell(struct store *s, struct review_finding *f, enum review_action action,
                 cc_str now, struct cc_arena *a, struct cc_error *err)
{
    enum review_state to;
    int64_t seq;

    if (!review_move(f->state, action, REVIEW_PROGRAM, &to, err))
        return false;
    f->state = to;
    f->signatures = 0;
    f->seal = CC_NONE;
    const struct event e = {
        .actor = CC_LIT(""),
        .action = cc_str_c(review_action_word(action)),
        .object = history_object(REVIEW_FINDING),
        .case_name = f->case_name,
        .key = f->key,
        .rev = f->rev + 1,
        .facts = states_finding_facts(f, 0, a),
        .now = now,
    };
    return history_append(s, &e, &seq, a, err);
}

/* The table says what claimcheck itself may do to it. */
static bool can(const struct review_finding *f, enum review_action action)
{
    return review_moves(f->state, REVIEW_PROGRAM) & 1u << action;
}

bool refresh_finding(struct store *s, cc_str case_name, cc_str key, cc_str now,
                     struct cc_arena *a, struct cc_error *err)
{
    const struct record_finding *found;
    struct review_finding f;
    cc_str seal;

    if (!review_finding(s, case_name, key, &f, a, err) ||
        !states_found(s, case_name, key, &found, a, err))
        return false;
    if (!found)
        return true; /* should it be found again, the decision is still there */
    cc_str because = reason_to_reopen(f.evidence, states_evidence(found, a), a);
    if (because.n && can(&f, REVIEW_DO_REVIVE)) {
        f.because = because;
        return tell(s, &f, REVIEW_DO_REVIVE, now, a, err);
    }
    if (!can(&f, REVIEW_DO_VOID))
        return true;
    if (!review_seal(s, found, &f, &seal, a, err))
        return false;
    if (cc_str_eq(seal, f.seal))
        return true;
    f.because = CC_LIT("what was signed has changed");
    return tell(s, &f, REVIEW_DO_VOID, now, a, err);
}

static bool decided_keys(struct store *s, cc_str case_name, const cc_str **out,
                         uint32_t *n, struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(cc_str) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_finding_decided, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &list) = sql_text(st, 0, a);
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

static bool refresh_findings(struct store *s, cc_str case_name, cc_str now,
                             struct cc_arena *a, struct cc_error *err)
{
    const cc_str *key;
    uint32_t n;

    if (!decided_keys(s, case_name, &key, &n, a, err))
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (!refresh_finding(s, case_name, key[i], now, a, err))
            return false;
    return true;
}

/* ---- statements -----------------------------------------------------------------------
 */

static bool tell_statement(struct store *s, const struct review_statement *t,
                           cc_str action, cc_str now, struct cc_arena *a,
                           struct cc_error *err)
{
    int64_t seq;
    const struct event e = {
        .actor = CC_LIT(""),
        .action = action,
        .object = history_object(REVIEW_STATEMENT),
        .case_name = t->case_name,
        .key = t->key,
        .rev = t->rev + 1,
        .facts = states_statement_facts(t, 0, a),
        .words = states_words(CC_NONE, t, a),
        .now = now,
    };
    return history_append(s, &e, &seq, a, err);
}

/* The words were found again: what was decided of them holds there as well. */
static bool carry(struct store *s, const struct review_statement *from,
                  const struct store_again *to, cc_str now, struct cc_arena *a,
                  struct cc_error *err)
{
    struct review_statement t;

    if (!review_statement(s, from->case_name, to->article, to->place, &t, a, err))
        return false;
    if (t.rev > 0) /* it has been dealt with there */
        return true;
    t.state = from->state;
    t.decided = from->decided;
    t.decided_at = from->decided_at;
    t.speaker = from->speaker;
    t.party = from->party;
    if (from->span.end > from->span.start)
        t.span = (struct cc_span){ from->span.start - from->found.start + to->place.start,
                                   from->span.end - from->found.start + to->place.start };
    return tell_statement(s, &t, CC_LIT("carry"), now, a, err) &&
           store_touch_case(s, t.case_name, err);
}

static bool refresh_statement(struct store *s, const struct review_statement *t,
                              cc_str now, struct cc_arena *a, struct cc_error *err)
{
    struct store_again again;

    if (t->state == REVIEW_EXTRACTED || t->state == REVIEW_ORPHANED)
        return true;
    if (!store_again(s, t->case_name, t->article, t->found, &again, a, err))
        return false;
    if (!again.article.n || cc_str_eq(again.article, t->article))
        return true;
    if (again.found)
        return carry(s, t, &again, now, a, err);
    struct review_statement gone = *t;
    gone.state = REVIEW_ORPHANED;
    return tell_statement(s, &gone, cc_str_c(review_action_word(REVIEW_DO_ORPHAN)), now,
                          a, err);
}

static bool refresh_statements(struct store *s, cc_str case_name, cc_str now,
                               struct cc_arena *a, struct cc_error *err)
{
    const struct review_statement *list;
    uint32_t n;

    if (!review_statements(s, case_name, &list, &n, a, err))
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (!refresh_statement(s, &list[i], now, a, err))
            return false;
    return true;
}

/* ---- all of it ------------------------------------------------------------------------
 */

bool review_refresh(struct store *s, cc_str case_name, cc_str now, struct cc_arena *a,
                    struct cc_error *err)
{
    cc_str which = case_name.n ? case_name : CC_LIT("");

    return history_begin(s, err) &&
           history_end(s,
                       refresh_statements(s, which, now, a, err) &&
                           refresh_findings(s, which, now, a, err),
                       err);
}
