/* States are what the events say, after any session. */
#include "desk_tests.h"

#include <string.h>

TestSuite(sessions, .init = open_folder, .fini = close_folder);

#define FINDINGS 6

/* A generator of its own: the same sessions on every machine. */
struct chance {
    uint64_t state;
};

static uint32_t below(struct chance *c, uint32_t n)
{
    c->state = c->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(c->state >> 33) % n;
}

static const struct review_actor *somebody(struct chance *c)
{
    static const struct review_actor *const all[] = { &boss, &ana, &ben, &rep, &guest };

    return all[below(c, sizeof all / sizeof *all)];
}

static void change_people(struct store *s, struct chance *c)
{
    struct cc_error err = { CC_OK, "" };
    const struct review_person p = { .name = CC_LIT("zoe"),
                                     .role = (enum review_role)below(c, 4),
                                     .active = below(c, 3) != 0 };

    review_person_put(s, somebody(c), &p, NOW, arena, &err);
    review_policy_put(s, somebody(c), below(c, 3), NOW, arena, &err);
}

/* What claimcheck does itself when articles and findings change. */
static void compare_again(struct store *s, struct chance *c)
{
    struct cc_error err = { CC_OK, "" };

    put_findings(s, below(c, 2), FINDINGS - below(c, 2), below(c, 2));
    cr_assert(review_refresh(s, CC_LIT(""), NOW, arena, &err), "%s", err.text);
}

static void undo(struct store *s, struct chance *c)
{
    struct cc_error err = { CC_OK, "" };
    uint32_t events = (uint32_t)ask(s, "SELECT count(*) FROM event");

    review_undo(s, somebody(c), events - below(c, events < 8 ? events : 8), NOW, arena,
                &err);
}

static void do_something(struct store *s, struct chance *c)
{
    static const enum review_action actions[] = {
        REVIEW_DO_TAKE,    REVIEW_DO_ASSIGN,  REVIEW_DO_RELEASE, REVIEW_DO_NEED_INFO,
        REVIEW_DO_CONFIRM, REVIEW_DO_DISMISS, REVIEW_DO_SIGN,    REVIEW_DO_WITHDRAW,
        REVIEW_DO_REOPEN,  REVIEW_DO_NOTE,    REVIEW_DO_CONFIRM, REVIEW_DO_SIGN,
    };
    static const enum review_action of_statements[] = {
        REVIEW_DO_CONFIRM, REVIEW_DO_CORRECT, REVIEW_DO_REJECT, REVIEW_DO_REOPEN,
        REVIEW_DO_NOTE
    };
    uint32_t what = below(c, 100);

    if (what < 2)
        compare_again(s, c);
    else if (what < 4)
        change_people(s, c);
    else if (what < 16)
        undo(s, c);
    else if (what < 26)
        act_statement(s, somebody(c), of_statements[below(c, 5)]);
    else
        act(s, somebody(c), actions[below(c, sizeof actions / sizeof *actions)],
            key_of(below(c, FINDINGS)));
}

static void one_session(uint32_t seed, uint32_t steps)
{
    struct chance c = { seed * 2654435761u + 1 };
    struct cc_error err = { CC_OK, "" };
    cc_str path = cc_strf(arena, "s%u.db%c", seed, 0);
    int64_t differ = -1;

    make_desk(path.p, FINDINGS, true);
    struct store *s = opened(path.p, STORE_WRITE);
    in_haste(s);
    for (uint32_t i = 0; i < steps; i++)
        do_something(s, &c);
    cc_str live = dump_of(s, arena);
    cr_assert(review_rebuild(s, &differ, arena, &err), "%s", err.text);
    cc_str again = dump_of(s, arena);
    cr_expect(eq(i64, differ, 0), "seed %u", seed);
    cr_expect(cc_str_eq(live, again), "seed %u:\n%.*s---\n%.*s", seed, CC_FMT(live),
              CC_FMT(again));
    cr_expect(gt(i64, ask(s, "SELECT count(*) FROM event"), steps / 6),
              "most of a session would be refused");
    must_be_whole(s);

    struct store *copy = opened(cc_strf(arena, "copy%u.db%c", seed, 0).p, STORE_WRITE);
    err = adopt_all(s, copy);
    cr_expect(eq(int, err.code, CC_OK), "seed %u: %s", seed, err.text);
    cr_expect(cc_str_eq(live, dump_of(copy, arena)), "seed %u: adopted elsewhere", seed);
    store_close(copy);
    store_close(s);
}

Test(sessions, states_made_anew_are_those_that_were_lived)
{
    for (uint32_t seed = 1; seed <= runs_of(2, 10); seed++)
        one_session(seed, 1000);
}

Test(sessions, a_state_that_was_tampered_with_is_made_anew)
{
    make_desk("s.db", 2, true);
    struct store *s = opened("s.db", STORE_WRITE);
    struct cc_error err = { CC_OK, "" };
    int64_t differ = -1;

    cr_assert(eq(int, act(s, &ana, REVIEW_DO_DISMISS, key_of(0)), CC_OK));
    run_sql(s, "UPDATE finding_state SET state = 'approved'");
    cr_assert(review_rebuild(s, &differ, arena, &err), "%s", err.text);
    cr_expect(eq(i64, differ, 1));
    cr_expect(eq(int, state_of(s, key_of(0)), REVIEW_DISMISSED));
    store_close(s);
}

Test(sessions, undone_one_after_the_other_is_as_if_nothing_had_been)
{
    static const enum review_action actions[] = { REVIEW_DO_TAKE,    REVIEW_DO_ASSIGN,
                                                  REVIEW_DO_RELEASE, REVIEW_DO_NEED_INFO,
                                                  REVIEW_DO_CONFIRM, REVIEW_DO_DISMISS,
                                                  REVIEW_DO_REOPEN };
    struct chance c = { 11 };
    struct cc_error err = { CC_OK, "" };
    CC_LIST(int64_t) done = { 0 };

    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE);
    in_haste(s);
    while (done.n < 20) {
        if (act(s, &boss, actions[below(&c, 7)], key_of(0)) == CC_OK)
            *CC_PUSH(arena, &done) = ask(s, "SELECT max(seq) FROM event");
    }
    for (uint32_t i = done.n; i-- > 0;) {
        cr_assert(review_undo(s, &boss, done.at[i], NOW, arena, &err), "%s", err.text);
        cr_expect(not(review_undo(s, &boss, done.at[i], NOW, arena, &err)), "twice");
        cr_expect(eq(int, err.code, CC_ECONFLICT), "%s", err.text);
        err = (struct cc_error){ CC_OK, "" };
    }
    cr_expect(eq(int, state_of(s, key_of(0)), REVIEW_NEW));
    cr_expect(eq(i64, ask(s, "SELECT rev FROM finding_state"), 40), "revisions go on");
    must_be_whole(s);
    store_close(s);
}
