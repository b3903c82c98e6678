/* A history of elsewhere is taken as far as it keeps to the rules; a chain that is whole
 * is not enough. */
#include "desk_tests.h"

#include "review/history.h"

#include <string.h>

TestSuite(adopt, .init = open_folder, .fini = close_folder);

#define FINDING   "0000000000000001"
#define AT        "2031-05-02T08:00:00Z"
#define DECIDED   AT
#define BEFORE    "2031-05-01T08:00:00Z" /* NOW, when ana confirmed it */
#define SIGNED(x) "{\"by\":\"" x "\",\"at\":\"" AT "\"}"
#define FACTS(state, decided, at, signatures)                                         \
    "{\"state\":\"" state "\",\"decided\":\"" decided "\",\"decided_at\":\"" at "\"," \
    "\"signed\":[" signatures "]}"

struct forged {
    const char *what;
    enum cc_code want;
    const char *object, *key, *actor, *action;
    int64_t rev;
    const char *facts;
};

/* Behind the desk's five people and ana's confirming of the first finding. */
static const struct forged rows[] = {
    { "another signs", CC_OK, "finding", FINDING, "ben", "sign", 2,
      FACTS("signed", "ana", BEFORE, SIGNED("ben")) },
    { "who decided signs first", CC_OK, "finding", FINDING, "ana", "sign", 2,
      FACTS("signed", "ana", BEFORE, SIGNED("ana")) },
    { "one signature approves where two are asked for", CC_EPOLICY, "finding", FINDING,
      "ben", "sign", 2, FACTS("approved", "ana", BEFORE, SIGNED("ben")) },
    { "in another's name", CC_EPOLICY, "finding", FINDING, "ben", "sign", 2,
      FACTS("signed", "ana", BEFORE, SIGNED("boss")) },
    { "two at once", CC_EPOLICY, "finding", FINDING, "ben", "sign", 2,
      FACTS("approved", "ana", BEFORE, SIGNED("ben") "," SIGNED("boss")) },
    { "a reporter signs", CC_EPOLICY, "finding", FINDING, "rep", "sign", 2,
      FACTS("signed", "ana", BEFORE, SIGNED("rep")) },
    { "a signature by the way", CC_EPOLICY, "finding", FINDING, "ben", "reopen", 2,
      FACTS("reopened", "ana", BEFORE, SIGNED("ben")) },
    { "reopened", CC_OK, "finding", FINDING, "ben", "reopen", 2,
      FACTS("reopened", "ana", BEFORE, "") },
    { "another is said to have decided", CC_EPOLICY, "finding", FINDING, "ben", "reopen",
      2, FACTS("reopened", "boss", BEFORE, "") },
    { "a revision is left out", CC_EPOLICY, "finding", FINDING, "ben", "reopen", 3,
      FACTS("reopened", "ana", BEFORE, "") },
    { "it leads elsewhere", CC_EPOLICY, "finding", FINDING, "ben", "reopen", 2,
      FACTS("approved", "ana", BEFORE, "") },
    { "it leads nowhere", CC_EPOLICY, "finding", FINDING, "ben", "reopen", 2,
      FACTS("splendid", "ana", BEFORE, "") },
    { "no such move", CC_EPOLICY, "finding", FINDING, "ben", "take", 2,
      FACTS("in_review", "ana", BEFORE, "") },
    { "no such action", CC_EPOLICY, "finding", FINDING, "ben", "bless", 2,
      FACTS("approved", "ana", BEFORE, "") },
    { "nobody knows her", CC_EPOLICY, "finding", FINDING, "eve", "reopen", 2,
      FACTS("reopened", "ana", BEFORE, "") },
    { "the program decides", CC_EPOLICY, "finding", FINDING, "", "reopen", 2,
      FACTS("reopened", "ana", BEFORE, "") },
    { "the program has new evidence", CC_OK, "finding", FINDING, "", "new-evidence", 2,
      FACTS("reopened", "ana", BEFORE, "") },
    { "an editor plays the program", CC_EPOLICY, "finding", FINDING, "ana",
      "new-evidence", 2, FACTS("reopened", "ana", BEFORE, "") },
    { "a lead plays the program", CC_EPOLICY, "finding", FINDING, "boss", "void", 2,
      FACTS("confirmed", "ana", BEFORE, "") },
    { "a reporter notes", CC_OK, "finding", FINDING, "rep", "note", 1,
      FACTS("confirmed", "ana", BEFORE, "") },
    { "a guest notes", CC_EPOLICY, "finding", FINDING, "guest", "note", 1,
      FACTS("confirmed", "ana", BEFORE, "") },
    { "a finding of somewhere else", CC_OK, "finding", "00000000000000ff", "ana",
      "confirm", 1, FACTS("confirmed", "ana", DECIDED, "") },
    { "confirmed for another", CC_EPOLICY, "finding", "00000000000000ff", "ana",
      "confirm", 1, FACTS("confirmed", "ben", DECIDED, "") },
    { "another's is taken back", CC_EPOLICY, "finding", FINDING, "ben", "undo", 2,
      "{\"undid\":6}" },
    { "taken back to what it was not", CC_EPOLICY, "finding", FINDING, "ana", "undo", 2,
      "{\"state\":\"approved\",\"undid\":6}" },
    { "nothing is taken back", CC_EPOLICY, "finding", FINDING, "ana", "undo", 2,
      "{\"state\":\"new\",\"undid\":600}" },
    { "a statement by no key of its place", CC_EPOLICY, "statement", FINDING, "ana",
      "confirm", 1, "{\"state\":\"confirmed\",\"article\":\"x\",\"start\":0,\"end\":8}" },
    { "a lead makes a reviewer", CC_OK, "reviewer", "zoe", "boss", "add", 1,
      "{\"role\":\"lead\",\"active\":true}" },
    { "an editor makes one", CC_EPOLICY, "reviewer", "zoe", "ana", "add", 1,
      "{\"role\":\"lead\",\"active\":true}" },
    { "an editor makes herself a lead", CC_EPOLICY, "reviewer", "ana", "ana", "role", 2,
      "{\"role\":\"lead\",\"active\":true}" },
    { "the program makes one", CC_EPOLICY, "reviewer", "zoe", "", "add", 1,
      "{\"role\":\"lead\",\"active\":true}" },
    { "the last lead goes", CC_EPOLICY, "reviewer", "boss", "boss", "end", 2,
      "{\"role\":\"lead\",\"active\":false}" },
    { "no such role", CC_EPOLICY, "reviewer", "zoe", "boss", "add", 1,
      "{\"role\":\"king\",\"active\":true}" },
    { "one signature is enough", CC_OK, "policy", "signoffs", "boss", "policy", 1,
      "{\"signoffs\":1}" },
    { "an editor thinks so", CC_EPOLICY, "policy", "signoffs", "ana", "policy", 1,
      "{\"signoffs\":0}" },
    { "three are", CC_ESTORE, "policy", "signoffs", "boss", "policy", 1,
      "{\"signoffs\":3}" },
    { "a lead removes", CC_OK, "article", FINDING, "boss", "forget", 1,
      "{\"by\":\"boss\",\"at\":\"" AT "\",\"reason\":\"minor\",\"lifted\":false}" },
    { "an editor removes", CC_EPOLICY, "article", FINDING, "ana", "forget", 1,
      "{\"by\":\"ana\",\"at\":\"" AT "\",\"reason\":\"minor\",\"lifted\":false}" },
    { "for no reason", CC_EPOLICY, "article", FINDING, "boss", "forget", 1,
      "{\"by\":\"boss\",\"at\":\"" AT "\",\"reason\":\"whim\",\"lifted\":false}" },
    { "in another's name", CC_EPOLICY, "article", FINDING, "boss", "forget", 1,
      "{\"by\":\"ana\",\"at\":\"" AT "\",\"reason\":\"minor\",\"lifted\":false}" },
    { "a removal that lifts", CC_EPOLICY, "article", FINDING, "boss", "forget", 1,
      "{\"by\":\"boss\",\"at\":\"" AT "\",\"reason\":\"minor\",\"lifted\":true}" },
    { "lifted, though nothing was removed", CC_EPOLICY, "article", FINDING, "boss",
      "lift", 1,
      "{\"by\":\"boss\",\"at\":\"" AT "\",\"reason\":\"minor\",\"lifted\":true}" },
    { "facts that are none", CC_EFORMAT, "finding", FINDING, "ben", "reopen", 2,
      "reopened" },
    { "a list of facts", CC_EFORMAT, "finding", FINDING, "ben", "reopen", 2, "[]" },
};

/* Whoever can compute a hash can write this. */
static struct review_link forged_behind(const struct review_head *head,
                                        const struct forged *f)
{
    struct review_link l = {
        .event = { .seq = head->seq + 1,
                   .rev = f->rev,
                   .at = CC_LIT(AT),
                   .actor = cc_str_copy(arena, cc_str_c(f->actor)),
                   .action = cc_str_c(f->action),
                   .object = cc_str_c(f->object),
                   .case_name = CC_LIT(""),
                   .key = cc_str_c(strcmp(f->object, "policy") ? f->key : "signoffs"),
                   .facts = cc_str_c(f->facts),
                   .previous = cc_str_copy(arena, cc_str_c(head->hash)) },
        .words_hash = CC_LIT(""),
    };
    char hash[65];

    history_hash(&l.event, l.words_hash, hash);
    l.event.hash = cc_str_copy(arena, cc_str_c(hash));
    return l;
}

Test(adopt, what_was_not_allowed_is_refused_however_whole_the_chain)
{
    struct cc_error err = { CC_OK, "" };
    struct review_head head;

    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE);
    cr_assert(eq(int, act(s, &ana, REVIEW_DO_CONFIRM, key_of(0)), CC_OK));
    cr_assert(review_head(s, &head, &err), "%s", err.text);
    cr_assert(eq(i64, head.seq, 6));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct review_link l = forged_behind(&head, &rows[i]);
        cc_str before = dump_of(s, arena);

        err = (struct cc_error){ CC_OK, "" };
        cr_expect(eq(sz, review_misfit(&head, &l, arena).n, 0), "the chain is whole");
        cr_assert(history_begin(s, &err), "%s", err.text);
        bool ok = review_adopt(s, &l, false, arena, &err);
        cr_expect(eq(int, err.code, rows[i].want), "%s: %s", rows[i].what, err.text);
        cr_expect(eq(int, ok, rows[i].want == CC_OK), "%s", rows[i].what);
        cr_expect(ok || err.text[0]);
        history_end(s, false, &err);
        cr_expect(cc_str_eq(before, dump_of(s, arena)), "%s", rows[i].what);
    }
    must_be_whole(s);
    store_close(s);
}

/* Approved by who decided: each step of its own is allowed. */
Test(adopt, the_last_signature_is_not_of_who_decided)
{
    static const struct forged first = {
        "",    CC_OK,  "finding", FINDING,
        "ben", "sign", 2,         FACTS("signed", "ana", BEFORE, SIGNED("ben"))
    };
    static const struct forged last[] = {
        { "by who decided", CC_EPOLICY, "finding", FINDING, "ana", "sign", 3,
          FACTS("approved", "ana", BEFORE, SIGNED("ben") "," SIGNED("ana")) },
        { "by who signed before", CC_EPOLICY, "finding", FINDING, "ben", "sign", 3,
          FACTS("approved", "ana", BEFORE, SIGNED("ben") "," SIGNED("ben")) },
        { "by a third", CC_OK, "finding", FINDING, "boss", "sign", 3,
          FACTS("approved", "ana", BEFORE, SIGNED("ben") "," SIGNED("boss")) },
        { "withdrawn by another", CC_EPOLICY, "finding", FINDING, "ana", "withdraw", 3,
          FACTS("confirmed", "ana", BEFORE, "") },
        { "withdrawn", CC_OK, "finding", FINDING, "ben", "withdraw", 3,
          FACTS("confirmed", "ana", BEFORE, "") },
        { "withdrawn by a lead", CC_OK, "finding", FINDING, "boss", "withdraw", 3,
          FACTS("confirmed", "ana", BEFORE, "") },
    };

    make_desk("s.db", 1, true);
    struct store *s = opened("s.db", STORE_WRITE);
    cr_assert(eq(int, act(s, &ana, REVIEW_DO_CONFIRM, key_of(0)), CC_OK));
    for (size_t i = 0; i < sizeof last / sizeof *last; i++) {
        struct cc_error err = { CC_OK, "" };
        struct review_head head;

        cr_assert(history_begin(s, &err) && review_head(s, &head, &err), "%s", err.text);
        struct review_link l = forged_behind(&head, &first);
        cr_assert(review_adopt(s, &l, false, arena, &err), "%s", err.text);
        review_head_at(&head, &l.event);
        l = forged_behind(&head, &last[i]);
        review_adopt(s, &l, false, arena, &err);
        cr_expect(eq(int, err.code, last[i].want), "%s: %s", last[i].what, err.text);
        history_end(s, false, &err);
    }
    store_close(s);
}

Test(adopt, histories_that_part_are_told_and_equal_ones_are_no_news)
{
    struct cc_error err;

    make_desk("a.db", 2, true);
    struct store *a = opened("a.db", STORE_WRITE), *b = opened("b.db", STORE_WRITE);
    cr_assert(eq(int, adopt_all(a, b).code, CC_OK));
    cr_assert(eq(int, adopt_all(a, b).code, CC_OK), "once more");
    cr_expect(cc_str_eq(dump_of(a, arena), dump_of(b, arena)));
    act(a, &ana, REVIEW_DO_CONFIRM, key_of(0));
    cr_assert(eq(int, adopt_all(a, b).code, CC_OK), "what came since");
    cr_expect(cc_str_eq(dump_of(a, arena), dump_of(b, arena)));
    act(a, &ana, REVIEW_DO_REOPEN, key_of(0));
    err = (struct cc_error){ CC_OK, "" };
    cr_assert(review_policy_put(b, &boss, 1, NOW, arena, &err), "%s", err.text);
    cc_str before = dump_of(b, arena);
    err = adopt_all(a, b);
    cr_expect(eq(int, err.code, CC_ECONFLICT), "%s", err.text);
    cr_expect(strstr(err.text, "behind event 6") != NULL, "%s", err.text);
    cr_expect(cc_str_eq(before, dump_of(b, arena)));
    must_be_whole(b);
    store_close(a);
    store_close(b);
}
