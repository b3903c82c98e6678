/* Every state, action and role is decided as moves.def says, by the function that all
 * decisions go through. */
#include "desk_tests.h"

TestSuite(table, .init = open_folder, .fini = close_folder);

struct move {
    enum review_object object;
    enum review_state from, to;
    enum review_action action;
    enum review_role role;
};
static const struct move moves[] = {
#define MOVE(object, from, action, role, to) \
    { REVIEW_##object, REVIEW_##from, REVIEW_##to, REVIEW_DO_##action, REVIEW_##role },
#include "review/moves.def"
};

static const struct move *move_of(enum review_object object, enum review_state from,
                                  enum review_action action, enum review_role role)
{
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++)
        if (moves[i].object == object && moves[i].from == from &&
            moves[i].action == action && role >= moves[i].role)
            return &moves[i];
    return NULL;
}

static void must(struct store *s, const struct review_actor *by, enum review_action what,
                 cc_str key)
{
    enum cc_code code = act(s, by, what, key);

    cr_assert(eq(int, code, CC_OK), "%s of %.*s", review_action_word(what), CC_FMT(key));
}

/* Brings a new finding into that state; `last` is who signs last, where that is asked. */
static void reach(struct store *s, cc_str key, enum review_state state,
                  const struct review_actor *last)
{
    const struct review_actor *first = last == &ben ? &boss : &ben;

    if (state == REVIEW_IN_REVIEW)
        must(s, &rep, REVIEW_DO_TAKE, key);
    if (state == REVIEW_NEEDS_INFO)
        must(s, &rep, REVIEW_DO_NEED_INFO, key);
    if (state == REVIEW_DISMISSED || state == REVIEW_REOPENED)
        must(s, &ana, REVIEW_DO_DISMISS, key);
    if (state == REVIEW_REOPENED)
        must(s, &ana, REVIEW_DO_REOPEN, key);
    if (state == REVIEW_CONFIRMED || state == REVIEW_SIGNED || state == REVIEW_APPROVED)
        must(s, &ana, REVIEW_DO_CONFIRM, key);
    if (state == REVIEW_APPROVED)
        must(s, first, REVIEW_DO_SIGN, key);
    if (state == REVIEW_SIGNED || state == REVIEW_APPROVED)
        must(s, last, REVIEW_DO_SIGN, key);
    cr_assert(eq(int, state_of(s, key), state), "%s", review_state_word(state));
}

static const struct review_actor *const actors[] = { &guest, &rep, &ben, &boss };

/* Only what one signed oneself can be withdrawn, and not signed again. */
static const struct review_actor *last_signer(const struct review_actor *by,
                                              enum review_action action)
{
    if (action == REVIEW_DO_SIGN)
        return by == &ben ? &boss : &ben;
    return by->role >= REVIEW_EDITOR ? by : &ben;
}

static void try_finding(struct store *s, enum review_state from, enum review_action what,
                        const struct review_actor *by)
{
    const struct move *m = move_of(REVIEW_FINDING, from, what, by->role);
    cc_str key = key_of(0);

    run_sql(s, "DELETE FROM finding_state");
    reach(s, key, from, last_signer(by, what));
    int64_t events = ask(s, "SELECT count(*) FROM event");
    enum cc_code code = act(s, by, what, key);
    enum review_state now = state_of(s, key);
    const char *of[] = { review_state_word(from), review_action_word(what),
                         review_role_word(by->role) };
    cr_expect(eq(int, code, m ? CC_OK : CC_EPOLICY), "%s, %s by %s", of[0], of[1], of[2]);
    cr_expect(eq(int, now, m ? m->to : from), "%s, %s by %s", of[0], of[1], of[2]);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM event"), events + (m != NULL)),
              "%s, %s by %s", of[0], of[1], of[2]);
    cr_expect(eq(int, (review_moves(from, by->role) >> what & 1) != 0, m != NULL),
              "%s, %s by %s: what review_moves says", of[0], of[1], of[2]);
}

Test(table, decides_each_cell_of_findings)
{
    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE);

    in_haste(s);
    for (int from = 0; from < REVIEW_STATES; from++)
        for (int what = 0; what < REVIEW_ACTIONS; what++)
            for (size_t by = 0; by < sizeof actors / sizeof *actors; by++)
                if (review_state_of((enum review_state)from) == REVIEW_FINDING)
                    try_finding(s, (enum review_state)from, (enum review_action)what,
                                actors[by]);
    cr_expect(eq(i64, broken_at(s, NULL, NULL), 0));
    store_close(s);
}

static void reach_statement(struct store *s, enum review_state state)
{
    run_sql(s, "DELETE FROM statement_state");
    if (state == REVIEW_ACCEPTED || state == REVIEW_ORPHANED)
        cr_assert(eq(int, act_statement(s, &ana, REVIEW_DO_CONFIRM), CC_OK));
    if (state == REVIEW_CORRECTED)
        cr_assert(eq(int, act_statement(s, &ana, REVIEW_DO_CORRECT), CC_OK));
    if (state == REVIEW_REJECTED)
        cr_assert(eq(int, act_statement(s, &ana, REVIEW_DO_REJECT), CC_OK));
    if (state == REVIEW_ORPHANED)
        run_sql(s, "UPDATE statement_state SET state = 'orphaned'");
    cr_assert(eq(int, state_of_statement(s), state));
}

static void try_statement(struct store *s, enum review_state from,
                          enum review_action what, const struct review_actor *by)
{
    const struct move *m = move_of(REVIEW_STATEMENT, from, what, by->role);

    reach_statement(s, from);
    enum cc_code code = act_statement(s, by, what);
    enum review_state now = state_of_statement(s);
    const char *of[] = { review_state_word(from), review_action_word(what),
                         review_role_word(by->role) };
    cr_expect(eq(int, code, m ? CC_OK : CC_EPOLICY), "%s, %s by %s", of[0], of[1], of[2]);
    cr_expect(eq(int, now, m ? m->to : from), "%s, %s by %s", of[0], of[1], of[2]);
}

Test(table, decides_each_cell_of_statements)
{
    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE);

    in_haste(s);
    for (int from = 0; from < REVIEW_STATES; from++)
        for (int what = 0; what < REVIEW_ACTIONS; what++)
            for (size_t by = 0; by < sizeof actors / sizeof *actors; by++)
                if (review_state_of((enum review_state)from) == REVIEW_STATEMENT)
                    try_statement(s, (enum review_state)from, (enum review_action)what,
                                  actors[by]);
    cr_expect(eq(i64, broken_at(s, NULL, NULL), 0));
    store_close(s);
}

Test(table, who_decided_does_not_approve_and_nobody_signs_twice)
{
    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE);
    cc_str key = key_of(0);

    must(s, &ana, REVIEW_DO_CONFIRM, key);
    must(s, &ben, REVIEW_DO_SIGN, key);
    cr_expect(eq(int, act(s, &ana, REVIEW_DO_SIGN, key), CC_EPOLICY), "who decided it");
    cr_expect(eq(int, act(s, &ben, REVIEW_DO_SIGN, key), CC_EPOLICY), "who signed it");
    cr_expect(eq(int, state_of(s, key), REVIEW_SIGNED));
    cr_expect(eq(int, act(s, &ana, REVIEW_DO_WITHDRAW, key), CC_EPOLICY),
              "another's signature");
    must(s, &boss, REVIEW_DO_SIGN, key);
    cr_expect(eq(int, state_of(s, key), REVIEW_APPROVED));
    store_close(s);
}
