/* Deciding about findings: the one way in, whoever asks. */
#include "states.h"

struct act {
    struct store *s;
    const struct review_actor *by;
    const struct review_request *r;
    cc_str now;
    const struct record_finding *found; /* NULL: it is found no longer */
    struct review_finding is;           /* and will be */
    struct cc_arena *a;
};

/* ---- signatures -----------------------------------------------------------------------
 */

/* Who last changed a statement that the finding rests on; CC_NONE: nobody did. */
static bool last_editor(const struct act *act, cc_str *out, struct cc_error *err)
{
    const struct record_place *place[] = { &act->found->a.at, &act->found->b.at };
    int64_t seq = 0;

    *out = CC_NONE;
    for (size_t i = 0; i < 2; i++) {
        struct review_statement t;
        struct cc_span found;
        if (!states_place(act->s, place[i], &found, act->a, err)) {
            if (err->code)
                return false;
            continue;
        }
        if (!review_statement(act->s, act->is.case_name, place[i]->article->key, found,
                              &t, act->a, err))
            return false;
        if (t.state == REVIEW_CORRECTED && t.seq > seq) {
            seq = t.seq;
            *out = t.decided;
        }
    }
    return true;
}

/* The signature that approves is not of who decided, nor of who last edited. */
static bool may_approve(const struct act *act, struct cc_error *err)
{
    cc_str editor;

    if (cc_str_eq(act->by->name, act->is.decided))
        return cc_fail(err, CC_EPOLICY,
                       "%.*s confirmed it; the signature that approves it has to be "
                       "somebody else's",
                       CC_FMT(act->by->name));
    if (!last_editor(act, &editor, err))
        return false;
    return !cc_str_eq(act->by->name, editor) ||
           cc_fail(err, CC_EPOLICY,
                   "%.*s corrected a statement it rests on; the signature that approves "
                   "it has to be somebody else's",
                   CC_FMT(act->by->name));
}

static bool sign(struct act *act, enum review_state *to, struct cc_error *err)
{
    struct review_finding *is = &act->is;
    struct review_policy policy;
    cc_str seal;

    if (!act->found)
        return cc_fail(err, CC_EPOLICY,
                       "it is found no longer; there is nothing to be signed");
    if (!review_policy(act->s, &policy, err) ||
        !review_seal(act->s, act->found, is, &seal, act->a, err))
        return false;
    if (act->r->seal.n && !cc_str_eq(act->r->seal, seal))
        return cc_fail(err, CC_ECONFLICT,
                       "it has changed since it was looked at; look at it again");
    for (uint32_t i = 0; i < is->signatures; i++)
        if (cc_str_eq(is->signature[i].by, act->by->name))
            return cc_fail(err, CC_EPOLICY, "%.*s has signed it already",
                           CC_FMT(act->by->name));
    if (is->signatures + 1 >= policy.signoffs) {
        if (policy.signoffs > 0 && !may_approve(act, err))
            return false;
        *to = REVIEW_APPROVED;
    }
    is->signature[is->signatures++] =
        (struct review_signature){ act->by->name, act->now };
    is->seal = seal;
    return true;
}

/* One's own signature; a lead's word takes the last one. */
static bool withdraw(struct act *act, enum review_state *to, struct cc_error *err)
{
    struct review_finding *is = &act->is;
    uint32_t which = is->signatures;

    for (uint32_t i = 0; i < is->signatures; i++)
        if (cc_str_eq(is->signature[i].by, act->by->name))
            which = i;
    if (which == is->signatures && act->by->role >= REVIEW_LEAD && is->signatures > 0)
        which = is->signatures - 1;
    if (which == is->signatures)
        return cc_fail(err, CC_EPOLICY, "%.*s has not signed it", CC_FMT(act->by->name));
    for (uint32_t i = which; i + 1 < is->signatures; i++)
        is->signature[i] = is->signature[i + 1];
    is->signatures--;
    if (is->signatures == 0) {
        *to = REVIEW_CONFIRMED;
        is->seal = CC_NONE;
    }
    return true;
}

static void drop_signatures(struct review_finding *is)
{
    is->signatures = 0;
    is->seal = CC_NONE;
}

/* ---- what each action does beside its move --------------------------------------------
 */

static bool assign(struct act *act, cc_str to, struct cc_error *err)
{
    struct review_actor who;

    if (!to.n)
        return cc_fail(err, CC_EUSAGE, "assign: to whom?");
    if (!review_actor(act->s, to, &who, act->a, err))
        return false;
    act->is.assignee = who.name;
    return true;
}

static bool release(struct act *act, struct cc_error *err)
{
    if (act->by->role < REVIEW_EDITOR && !cc_str_eq(act->is.assignee, act->by->name))
        return cc_fail(err, CC_EPOLICY, "%.*s has it; an editor can give it back",
                       CC_FMT(act->is.assignee));
    act->is.assignee = CC_NONE;
    return true;
}

static void decide(struct act *act, cc_str reason)
{
    act->is.decided = act->by->name;
    act->is.decided_at = act->now;
    act->is.reason = reason;
    act->is.because = CC_NONE;
    act->is.evidence = act->found ? states_evidence(act->found, act->a) : CC_NONE;
    drop_signatures(&act->is);
}

static bool dismiss(struct act *act, struct cc_error *err)
{
    if (!review_is_reason(review_reasons, act->r->reason))
        return cc_fail(err, CC_EUSAGE, "dismiss needs a reason: %.*s",
                       CC_FMT(review_reason_words(review_reasons, act->a)));
    decide(act, act->r->reason);
    return true;
}

static bool do_it(struct act *act, enum review_state *to, struct cc_error *err)
{
    switch (act->r->action) {
    case REVIEW_DO_TAKE:
        act->is.assignee = act->by->name;
        return true;
    case REVIEW_DO_ASSIGN:
        return assign(act, act->r->assignee, err);
    case REVIEW_DO_RELEASE:
        return release(act, err);
    case REVIEW_DO_CONFIRM:
        decide(act, CC_NONE);
        return true;
    case REVIEW_DO_DISMISS:
        return dismiss(act, err);
    case REVIEW_DO_NEED_INFO:
        act->is.evidence = act->found ? states_evidence(act->found, act->a) : CC_NONE;
        return true;
    case REVIEW_DO_SIGN:
        return sign(act, to, err);
    case REVIEW_DO_WITHDRAW:
        return withdraw(act, to, err);
    case REVIEW_DO_REOPEN:
        drop_signatures(&act->is);
        act->is.because = CC_NONE;
        return true;
    default: /* NOTE: nothing changes; the table has no other action of findings */
        return true;
    }
}

/* ---- all of it ------------------------------------------------------------------------
 */

static bool exists(const struct act *act, struct cc_error *err)
{
    struct sql_query *st = sql_begin(act->s, QUERY_finding_is, err);
    bool is;

    if (!st)
        return false;
    sql_bind_text(st, ":case", act->is.case_name);
    sql_bind_text(st, ":key", act->is.key);
    return states_is(act->s, st, &is, err) &&
           (is || cc_fail(err, CC_EUSAGE, "%.*s: there is no such finding",
                          CC_FMT(act->is.key)));
}

static bool is_as_seen(const struct act *act, struct cc_error *err)
{
    return act->r->rev == REVIEW_ANY_REV || act->r->rev == act->is.rev ||
           cc_fail(err, CC_ECONFLICT,
                   "%.*s is %s now, by somebody else; look at it again",
                   CC_FMT(act->is.key), review_state_word(act->is.state));
}

static bool tell(struct act *act, struct cc_error *err)
{
    const bool notes = act->r->action == REVIEW_DO_NOTE;
    const struct event e = {
        .actor = act->by->name,
        .action = cc_str_c(review_action_word(act->r->action)),
        .object = history_object(REVIEW_FINDING),
        .case_name = act->is.case_name,
        .key = act->is.key,
        .rev = act->is.rev + !notes,
        .facts = states_finding_facts(&act->is, 0, act->a),
        .words = states_words(act->r->note, NULL, act->a),
        .now = act->now,
    };
    int64_t seq;

    if (notes && !act->r->note.n)
        return cc_fail(err, CC_EUSAGE, "note: what is to be noted?");
    return history_append(act->s, &e, &seq, act->a, err);
}

static bool act_within(struct act *act, struct cc_error *err)
{
    const struct review_request *r = act->r;
    enum review_state to;

    if (!states_note_is_whole(r->note, err) ||
        !review_finding(act->s, r->case_name, r->key, &act->is, act->a, err) ||
        !exists(act, err) || !is_as_seen(act, err) ||
        review_state_of(act->is.state) != REVIEW_FINDING ||
        !review_move(act->is.state, r->action, act->by->role, &to, err) ||
        !states_found(act->s, r->case_name, r->key, &act->found, act->a, err) ||
        !do_it(act, &to, err))
        return false;
    act->is.state = to;
    return tell(act, err);
}

bool review_act(struct store *s, const struct review_actor *by,
                const struct review_request *r, cc_str now, struct review_finding *out,
                struct cc_arena *a, struct cc_error *err)
{
    struct act act = { .s = s, .by = by, .r = r, .now = now, .a = a };
    struct cc_error no = { CC_OK, "" };

    bool ok = history_begin(s, err) && history_end(s, act_within(&act, err), err);
    review_finding(s, r->case_name, r->key, out, a, ok ? err : &no);
    return ok;
}
