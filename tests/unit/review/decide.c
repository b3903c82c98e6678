/* Deciding: who may do what, two signatures, and what makes a decision fall. */
#include "review_tests.h"

#include <sys/wait.h>
#include <unistd.h>

TestSuite(decide, .init = open_folder, .fini = close_folder);

static struct review_finding now(struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    struct review_finding f;

    cr_assert(review_finding(s, CC_LIT(""), CC_LIT(KEY), &f, arena, &err), "%s",
              err.text);
    return f;
}

Test(decide, alone_one_decides_and_signs)
{
    struct store *s = case_of_two();
    struct cc_error err = { CC_OK, "" };
    struct review_policy policy;

    cr_assert(review_policy(s, &policy, &err));
    cr_expect(policy.single_user && policy.signoffs == 0);
    cr_expect(eq(int, act(s, "me", DO(SIGN), NULL).code, CC_EPOLICY),
              "not confirmed yet");
    cr_expect(eq(int, act(s, "me", DO(CONFIRM, .note = CC_LIT("seen both")), NULL).code,
                 CC_OK));
    cr_expect(eq(int, act(s, "me", DO(SIGN), NULL).code, CC_OK));
    cr_expect(eq(int, now(s).state, REVIEW_APPROVED));
    store_close(s);
}

Test(decide, two_people_sign)
{
    struct store *s = case_of_two();
    struct review_finding f;

    people(s);
    cr_expect(eq(int, act(s, "ed", DO(CONFIRM), NULL).code, CC_OK));
    cr_expect(eq(int, act(s, "ed", DO(SIGN), &f).code, CC_OK));
    cr_expect(eq(int, f.state, REVIEW_SIGNED));
    cr_expect(eq(int, act(s, "ed", DO(SIGN), NULL).code, CC_EPOLICY), "nobody twice");
    cr_expect(eq(int, act(s, "eve", DO(SIGN), &f).code, CC_OK));
    cr_expect(eq(int, f.state, REVIEW_APPROVED));
    cr_expect(eq(u32, f.signatures, 2));
    cr_expect(eq(int, act(s, "eve", DO(WITHDRAW), &f).code, CC_OK));
    cr_expect(eq(int, f.state, REVIEW_SIGNED));
    cr_expect(cc_str_eq(f.signature[0].by, CC_LIT("ed")));
    store_close(s);
}

Test(decide, who_confirmed_does_not_approve)
{
    struct store *s = case_of_two();

    people(s);
    cr_expect(eq(int, act(s, "ed", DO(CONFIRM), NULL).code, CC_OK));
    cr_expect(eq(int, act(s, "eve", DO(SIGN), NULL).code, CC_OK));
    cr_expect(eq(int, act(s, "ed", DO(SIGN), NULL).code, CC_EPOLICY));
    cr_expect(eq(int, act(s, "ezra", DO(SIGN), NULL).code, CC_OK));
    cr_expect(eq(int, now(s).state, REVIEW_APPROVED));
    store_close(s);
}

Test(decide, a_seal_that_was_not_looked_at_is_not_signed)
{
    struct store *s = case_of_two();

    act(s, "me", DO(CONFIRM), NULL);
    cr_expect(
        eq(int, act(s, "me", DO(SIGN, .seal = CC_LIT("0000")), NULL).code, CC_ECONFLICT));
    cr_expect(eq(int, now(s).state, REVIEW_CONFIRMED));
    store_close(s);
}

Test(decide, roles_end_where_the_table_says)
{
    struct store *s = case_of_two();

    people(s);
    cr_expect(
        eq(int, act(s, "vi", DO(NOTE, .note = CC_LIT("?")), NULL).code, CC_EPOLICY));
    cr_expect(eq(int, act(s, "ray", DO(NOTE, .note = CC_LIT("!")), NULL).code, CC_OK));
    cr_expect(eq(int, act(s, "ray", DO(CONFIRM), NULL).code, CC_EPOLICY));
    cr_expect(eq(int, act(s, "ray", DO(TAKE), NULL).code, CC_OK));
    cr_expect(cc_str_eq(now(s).assignee, CC_LIT("ray")));
    cr_expect(eq(int, act(s, "ed", DO(ASSIGN, .assignee = CC_LIT("nobody")), NULL).code,
                 CC_EPOLICY));
    cr_expect(
        eq(int, act(s, "ed", DO(ASSIGN, .assignee = CC_LIT("eve")), NULL).code, CC_OK));
    cr_expect(eq(int, act(s, "ray", DO(RELEASE), NULL).code, CC_EPOLICY), "it is eve's");
    cr_expect(eq(int, act(s, "eve", DO(DISMISS), NULL).code, CC_EUSAGE), "no reason");
    cr_expect(eq(int,
                 act(s, "eve", DO(DISMISS, .reason = CC_LIT("superseded")), NULL).code,
                 CC_OK));
    cr_expect(eq(int, now(s).state, REVIEW_DISMISSED));
    store_close(s);
}

Test(decide, of_two_who_look_at_the_same_the_second_is_told)
{
    struct store *s = case_of_two();
    struct review_finding f;

    people(s);
    cr_expect(eq(int, act(s, "ed", AT(0, CONFIRM), NULL).code, CC_OK));
    cr_expect(eq(int,
                 act(s, "eve", AT(0, DISMISS, .reason = CC_LIT("typography")), &f).code,
                 CC_ECONFLICT));
    cr_expect(eq(int, f.state, REVIEW_CONFIRMED), "what is there now is given");
    cr_expect(eq(i64, f.rev, 1));
    store_close(s);
}

/* ---- what makes a decision fall -------------------------------------------------------
 */

static void refresh(struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    cr_assert(review_refresh(s, CC_LIT(""), NOW, arena, &err), "%s", err.text);
}

static struct cc_error correct(struct store *s, const char *by, const char *speaker)
{
    struct review_actor who = acting(s, by);
    const struct review_request r = DO(CORRECT, .speaker = cc_str_c(speaker));
    const struct sample *x = sample_of("The gate was open.", "2031-03-04", "");
    struct cc_error err = { CC_OK, "" };
    struct review_statement t;

    review_act_statement(s, &who, x->row.key, (struct cc_span){ 0, 8 }, &r, NOW, &t,
                         arena, &err);
    return err;
}

Test(decide, a_corrected_statement_voids_the_signatures)
{
    struct store *s = case_of_two();
    struct review_finding f;

    people(s);
    act(s, "ed", DO(CONFIRM), NULL);
    act(s, "ed", DO(SIGN), NULL);
    act(s, "eve", DO(SIGN), NULL);
    refresh(s);
    cr_expect(eq(int, now(s).state, REVIEW_APPROVED), "nothing changed");
    cr_expect(eq(int, correct(s, "ezra", "Dan Hale").code, CC_OK));
    refresh(s);
    f = now(s);
    cr_expect(eq(int, f.state, REVIEW_CONFIRMED));
    cr_expect(eq(u32, f.signatures, 0));
    cr_expect(cc_str_eq(f.because, CC_LIT("what was signed has changed")));
    cr_expect(eq(int, act(s, "ed", DO(SIGN), NULL).code, CC_OK));
    cr_expect(eq(int, act(s, "ezra", DO(SIGN), NULL).code, CC_EPOLICY),
              "who edited last does not approve");
    store_close(s);
}

Test(decide, new_evidence_opens_it_again)
{
    struct store *s = case_of_two();
    struct cc_error err = { CC_OK, "" };
    struct sample *x[2] = { sample_of("The gate was open.", "2031-03-04", ""),
                            sample_of("The gate was shut.", "2031-03-05", "") };
    struct sample *more = sample_of("The gate was open!", "2031-03-06", "");

    act(s, "me", DO(DISMISS, .reason = CC_LIT("other")), NULL);
    refresh(s);
    cr_expect(eq(int, now(s).state, REVIEW_DISMISSED));
    add(s, more, STORE_ADDED);
    struct store_compared *c = compared_of(x, KEY);
    int64_t id[] = { 1, 2, 3 };
    struct record_article article[] = { x[0]->row, x[1]->row, more->row };
    const struct sample *of[] = { x[0], x[1], more };
    const struct record_place further = { &article[2], &more->claim[0], 0 };
    struct record_finding f = *c->finding;
    f.a = (struct record_side){ { &article[0], &x[0]->claim[0], 0 }, &further, 1 };
    f.b = (struct record_side){ { &article[1], &x[1]->claim[0], 0 }, NULL, 0 };
    *c = (struct store_compared){ .case_name = CC_LIT(""),
                                  .now = NOW,
                                  .id = id,
                                  .article = article,
                                  .rows = rows_of_samples,
                                  .rows_of = of,
                                  .articles = 3,
                                  .finding = &f,
                                  .findings = 1,
                                  .pairs = 3 };
    cr_assert(store_put(s, c, arena, &err), "%s", err.text);
    refresh(s);
    cr_expect(eq(int, now(s).state, REVIEW_REOPENED));
    cr_expect(cc_str_eq(now(s).because, CC_LIT("new evidence: 1 more article")), "%.*s",
              CC_FMT(now(s).because));
    refresh(s);
    cr_expect(eq(i64, now(s).rev, 2), "once");
    store_close(s);
}

/* A later version of an article, at the same address. */
static const struct sample *version(struct store *s, const char *text, const char *date)
{
    struct sample *x = sample_of(text, date, "");

    x->given.url = x->row.url = x->article.url = CC_LIT("https://quay.example/gate");
    add(s, x, STORE_ADDED);
    return x;
}

static enum review_state of_words(struct store *s, const struct sample *x)
{
    struct cc_error err = { CC_OK, "" };
    struct review_statement t;

    cr_assert(review_statement(s, CC_LIT(""), x->row.key, (struct cc_span){ 0, 8 }, &t,
                               arena, &err));
    return t.state;
}

Test(decide, statements_are_found_again_in_a_new_version_or_orphaned)
{
    struct store *s = case_of_two();
    struct review_actor me = acting(s, "me");
    const struct review_request confirm = DO(CONFIRM, .case_name = CC_LIT(""));
    const struct sample *one = version(s, "The gate was open, he said.", "2031-04-01");
    struct cc_error err = { CC_OK, "" };
    struct review_statement t;

    cr_assert(review_act_statement(s, &me, one->row.key, (struct cc_span){ 0, 8 },
                                   &confirm, NOW, &t, arena, &err),
              "%s", err.text);
    refresh(s);
    const struct sample *two = version(s, "The gate was ajar, he said.", "2031-04-02");
    refresh(s);
    cr_expect(eq(int, of_words(s, two), REVIEW_ACCEPTED), "the very words, again");
    cr_expect(eq(int, of_words(s, one), REVIEW_ACCEPTED));
    const struct sample *three = version(s, "One gate was ajar, he said.", "2031-04-03");
    refresh(s);
    cr_expect(eq(int, of_words(s, three), REVIEW_EXTRACTED));
    cr_expect(eq(int, of_words(s, two), REVIEW_ORPHANED));
    cr_expect(eq(int, of_words(s, one), REVIEW_ORPHANED));
    store_close(s);
}

/* ---- undo -----------------------------------------------------------------------------
 */

static struct cc_error undo(struct store *s, const char *by, int64_t seq)
{
    struct review_actor who = acting(s, by);
    struct cc_error err = { CC_OK, "" };

    review_undo(s, &who, seq, NOW, arena, &err);
    return err;
}

Test(decide, undo_is_an_event_that_leads_back)
{
    struct store *s = case_of_two();

    people(s); /* events 1 to 6 */
    act(s, "ray", DO(TAKE), NULL);
    act(s, "ed", DO(CONFIRM), NULL);
    cr_expect(eq(int, undo(s, "ray", 8).code, CC_EPOLICY), "it is ed's");
    cr_expect(eq(int, undo(s, "ray", 7).code, CC_ECONFLICT), "ed's came after");
    cr_expect(eq(int, undo(s, "ed", 8).code, CC_OK));
    cr_expect(eq(int, now(s).state, REVIEW_IN_REVIEW));
    cr_expect(cc_str_eq(now(s).assignee, CC_LIT("ray")));
    cr_expect(eq(i64, now(s).rev, 3), "who looked at it before is told");
    cr_expect(eq(int, undo(s, "lea", 9).code, CC_OK), "an undo, too, can be undone");
    cr_expect(eq(int, now(s).state, REVIEW_CONFIRMED));
    cr_expect(eq(int, undo(s, "lea", 1).code, CC_EPOLICY));
    cr_expect(eq(int, undo(s, "lea", 99).code, CC_EUSAGE));
    store_close(s);
}

Test(decide, the_first_thing_undone_is_as_if_nothing_had_been)
{
    struct store *s = case_of_two();

    act(s, "me", DO(CONFIRM), NULL);
    cr_expect(eq(int, undo(s, "me", 1).code, CC_OK));
    cr_expect(eq(int, now(s).state, REVIEW_NEW));
    cr_expect(eq(int, correct(s, "me", "Dan Hale").code, CC_OK));
    cr_expect(eq(int, undo(s, "me", 3).code, CC_OK));
    const struct review_statement *list;
    struct cc_error err = { CC_OK, "" };
    uint32_t n;
    cr_assert(review_statements(s, CC_NONE, &list, &n, arena, &err));
    cr_assert(eq(u32, n, 1));
    cr_expect(eq(int, list->state, REVIEW_EXTRACTED));
    cr_expect(eq(u32, list->found.end, 8));
    cr_expect(not(list->speaker.p != NULL));
    store_close(s);
}

/* ---- people ---------------------------------------------------------------------------
 */

Test(decide, a_store_keeps_a_lead)
{
    struct store *s = case_of_two();
    struct review_actor by = acting(s, "anybody");
    struct review_person p = { .name = CC_LIT("ed"),
                               .role = REVIEW_EDITOR,
                               .active = true };
    struct cc_error err = { CC_OK, "" };

    cr_expect(not(review_person_put(s, &by, &p, NOW, arena, &err)),
              "the first is a lead");
    cr_expect(eq(int, err.code, CC_EPOLICY));
    people(s);
    by = acting(s, "lea");
    p = (struct review_person){ .name = CC_LIT("lea"),
                                .role = REVIEW_EDITOR,
                                .active = true };
    err = (struct cc_error){ CC_OK, "" };
    cr_expect(not(review_person_put(s, &by, &p, NOW, arena, &err)), "nor the last");
    by = acting(s, "ed");
    err = (struct cc_error){ CC_OK, "" };
    cr_expect(not(review_person_put(s, &by, &p, NOW, arena, &err)), "editors do not");
    struct review_actor nobody;
    err = (struct cc_error){ CC_OK, "" };
    cr_expect(not(review_actor(s, CC_LIT("anybody"), &nobody, arena, &err)));
    cr_expect(eq(int, err.code, CC_EPOLICY));
    store_close(s);
}

Test(decide, a_link_works_once_and_not_for_long)
{
    struct store *s = case_of_two();
    char link[REVIEW_TOKEN_MAX], session[REVIEW_TOKEN_MAX], again[REVIEW_TOKEN_MAX];
    struct cc_error err = { CC_OK, "" };
    struct review_actor who;

    people(s);
    cr_assert(review_login_link(s, CC_LIT("ed"), 1000, link, &err), "%s", err.text);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM login WHERE length(token) = 64"), 1));
    cr_assert(review_login(s, cc_str_c(link), 1299, session, &err), "%s", err.text);
    cr_expect(not(review_login(s, cc_str_c(link), 1299, again, &err)));
    err = (struct cc_error){ CC_OK, "" };
    cr_assert(review_session(s, cc_str_c(session), 1300, &who, arena, &err));
    cr_expect(cc_str_eq(who.name, CC_LIT("ed")));
    cr_expect(eq(int, who.role, REVIEW_EDITOR));
    cr_expect(not(review_session(s, cc_str_c(link), 1300, &who, arena, &err)));
    err = (struct cc_error){ CC_OK, "" };
    cr_assert(review_login_link(s, CC_LIT("ed"), 2000, link, &err));
    cr_expect(not(review_login(s, cc_str_c(link), 2301, again, &err)), "too late");
    err = (struct cc_error){ CC_OK, "" };
    cr_expect(
        not(review_session(s, cc_str_c(session), 1300 + 13 * 3600, &who, arena, &err)));
    store_close(s);
}

Test(decide, of_two_who_open_a_link_at_once_one_gets_in)
{
    char link[REVIEW_TOKEN_MAX];
    struct cc_error err = { CC_OK, "" };
    struct store *s = case_of_two();

    people(s);
    for (int round = 0; round < 10; round++) {
        int in = 0;
        cr_assert(review_login_link(s, CC_LIT("ed"), 1000, link, &err), "%s", err.text);
        for (int who = 0; who < 2; who++)
            if (fork() == 0) {
                char session[REVIEW_TOKEN_MAX];
                struct store *own = store_open(place("s.db"), STORE_WRITE, arena, &err);
                bool got = own && review_login(own, cc_str_c(link), 1001, session, &err);
                store_close(own);
                _exit(got ? 1 : err.code == CC_EPOLICY ? 0 : 2);
            }
        for (int who = 0; who < 2; who++) {
            int status = 0;
            wait(&status);
            const int said = WIFEXITED(status) ? WEXITSTATUS(status) : 2;
            cr_expect(lt(int, said, 2));
            in += said == 1;
        }
        cr_expect(eq(int, in, 1), "round %d", round);
    }
    store_close(s);
}
