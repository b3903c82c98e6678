/* The history: chained, kept, and enough to make all states from; what is removed is
 * gone. */
#include "review_tests.h"

#include <stdio.h>
#include <string.h>

TestSuite(history, .init = open_folder, .fini = close_folder);

static struct review_proof proved(struct store *s, const struct review_head *expect)
{
    struct cc_error err = { CC_OK, "" };
    struct review_proof p;

    cr_assert(review_verify(s, expect, &p, arena, &err), "%s", err.text);
    return p;
}

static void some_history(struct store *s)
{
    people(s);
    act(s, "ed", DO(CONFIRM, .note = CC_LIT("both at 9 a.m.")), NULL);
    act(s, "ed", DO(SIGN), NULL);
    act(s, "eve", DO(SIGN), NULL);
    act(s, "ray", DO(NOTE, .note = CC_LIT("asked the harbour master")), NULL);
}

static bool fails(struct store *s, const char *sql)
{
    return !run_it(s, sql);
}

Test(history, events_are_not_changed)
{
    struct store *s = case_of_two();

    some_history(s);
    cr_expect(fails(s, "UPDATE event SET actor = 'eve' WHERE seq = 7"));
    cr_expect(fails(s, "DELETE FROM event WHERE seq = 10"));
    cr_expect(fails(s, "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 7"));
    cr_expect(fails(s, "INSERT INTO event SELECT seq + 9, at, actor, action, object, "
                       "case_name, key, rev, facts, words, previous, hash FROM event"));
    cr_expect(eq(i64, proved(s, NULL).broken, 0));
    store_close(s);
}

Test(history, tampering_shows)
{
    of_files();
    static const struct {
        const char *sql;
        int64_t broken;
    } rows[] = {
        { "UPDATE event SET actor = 'eve' WHERE seq = 7", 7 },
        { "UPDATE event SET at = at || 'x' WHERE seq = 10", 10 },
        { "UPDATE event_words SET text = replace(text, '9', '8') WHERE seq = 7", 7 },
        { "DELETE FROM event_words WHERE seq = 10; DELETE FROM event WHERE seq = 9; "
          "UPDATE event SET seq = 9 WHERE seq = 10",
          9 },
        { "UPDATE event SET facts = '{}', words = '' WHERE seq = 3", 3 },
        { "DELETE FROM event_words WHERE seq = 7", 7 },
        { "DELETE FROM event_words", 7 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        remove("s.db");
        struct store *s = case_of_two();
        some_history(s);
        cr_assert(not(fails(s, "DROP TRIGGER event_is_not_changed; DROP TRIGGER "
                               "event_is_not_dropped; PRAGMA foreign_keys = OFF")));
        cr_assert(not(fails(s, rows[i].sql)), "%s", rows[i].sql);
        cr_expect(eq(i64, proved(s, NULL).broken, rows[i].broken), "row %zu", i);
        store_close(s);
    }
}

Test(history, a_cut_end_shows_to_who_wrote_the_head_down)
{
    struct store *s = case_of_two();
    struct cc_error err = { CC_OK, "" };
    struct review_head head, cut;

    some_history(s);
    cr_assert(review_head(s, &head, &err));
    cr_expect(eq(i64, head.seq, 10));
    cr_expect(not(proved(s, &head).missing));
    cr_assert(review_head_read(cc_strf(arena, "10:%.8s", head.hash), &cut, &err));
    cr_expect(not(proved(s, &cut).missing), "eight digits will do");
    cr_expect(not(review_head_read(CC_LIT("10:xyz"), &cut, &err)));
    cr_assert(not(fails(s, on_server() ? "DROP TRIGGER event_is_not_dropped ON event"
                                       : "DROP TRIGGER event_is_not_dropped")));
    cr_assert(not(fails(s, "DELETE FROM event_words WHERE seq = 10; "
                           "DELETE FROM event WHERE seq = 10")));
    cr_expect(eq(i64, proved(s, NULL).broken, 0), "alone, a chain does not know its end");
    cr_expect(proved(s, &head).missing);
    store_close(s);
}

Test(history, states_are_made_from_it)
{
    struct store *s = case_of_two();
    struct cc_error err = { CC_OK, "" };
    int64_t differ = -1;

    some_history(s);
    cr_assert(review_rebuild(s, &differ, arena, &err), "%s", err.text);
    cr_expect(eq(i64, differ, 0));
    cr_assert(not(fails(s, "UPDATE finding_state SET state = 'dismissed'; "
                           "DELETE FROM reviewer_state WHERE name = 'vi'")));
    cr_assert(review_rebuild(s, &differ, arena, &err), "%s", err.text);
    cr_expect(eq(i64, differ, 2), "one row otherwise, one that was not there");
    cr_expect(eq(
        i64, ask(s, "SELECT count(*) FROM finding_state WHERE state = 'approved'"), 1));
    store_close(s);
}

/* ---- removal --------------------------------------------------------------------------
 */

static bool has_bytes(const char *path, const char *what)
{
    static char bytes[1 << 22];
    FILE *f = fopen(path, "rb");
    size_t n = f ? fread(bytes, 1, sizeof bytes, f) : 0;

    if (f)
        fclose(f);
    return memmem(bytes, n, what, strlen(what)) != NULL;
}

Test(history, what_is_removed_leaves_no_byte)
{
    of_files();
    struct store *s = case_of_two();
    struct cc_error err = { CC_OK, "" };
    const struct sample *x =
        sample_of("Quentin opened the gate at the quay.", "2031-03-09", "");
    const struct review_removed *removed;
    uint32_t n;

    add(s, x, STORE_ADDED);
    const struct sample *open = sample_of("The gate was open.", "2031-03-04", "");
    some_history(s);
    struct review_actor lea = acting(s, "lea"), ed = acting(s, "ed");
    cr_expect(not(review_forget(s, &ed, CC_LIT(""), open->row.key, CC_LIT("minor"), NOW,
                                arena, &err)));
    cr_expect(eq(int, err.code, CC_EPOLICY));
    err = (struct cc_error){ CC_OK, "" };
    cr_expect(has_bytes("s.db", "Quentin") || has_bytes("s.db-wal", "Quentin"));
    cr_assert(
        review_forget(s, &lea, CC_LIT(""), x->row.key, CC_LIT("minor"), NOW, arena, &err),
        "%s", err.text);
    cr_assert(review_forget(s, &lea, CC_LIT(""), open->row.key, CC_LIT("court_order"),
                            NOW, arena, &err),
              "%s", err.text);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM finding"), 0));
    struct review_proof p = proved(s, NULL);
    cr_expect(eq(i64, p.broken, 0));
    cr_expect(eq(i64, p.erased, 2), "the notes on what rested on it");
    cr_assert(review_removed(s, &removed, &n, arena, &err));
    cr_expect(eq(u32, n, 2));
    cr_expect(eq(int, store_add(s, &open->from, arena, &err), STORE_FAILED));
    cr_expect(eq(int, err.code, CC_EPOLICY));
    err = (struct cc_error){ CC_OK, "" };
    cr_assert(store_backup(s, "copy.db", arena, &err), "%s", err.text);
    for (int i = 0; i < 3; i++) {
        static const char *const files[] = { "s.db", "s.db-wal", "copy.db" };
        cr_expect(not(has_bytes(files[i], "Quentin")), "%s", files[i]);
        cr_expect(not(has_bytes(files[i], "quentin")), "%s, in its index", files[i]);
        cr_expect(not(has_bytes(files[i], "harbour master")), "%s, in a note", files[i]);
    }
    cr_assert(review_lift(s, &lea, CC_LIT(""), open->row.key, NOW, arena, &err));
    add(s, open, STORE_ADDED);
    int64_t differ;
    cr_assert(review_rebuild(s, &differ, arena, &err));
    cr_expect(eq(i64, differ, 0));
    store_close(s);
    cr_expect(has_bytes("s.db", "was shut"), "the rest is there");
}

Test(history, a_removal_stands_for_the_words_it_took_alone)
{
    of_files();
    struct store *s = case_of_two();
    struct cc_error err = { CC_OK, "" };
    const struct sample *x =
        sample_of("Quentin opened the gate at the quay.", "2031-03-09", "");

    add(s, x, STORE_ADDED);
    some_history(s);
    struct review_actor lea = acting(s, "lea");
    cr_assert(
        review_forget(s, &lea, CC_LIT(""), x->row.key, CC_LIT("minor"), NOW, arena, &err),
        "%s", err.text);
    cr_expect(eq(i64, proved(s, NULL).broken, 0), "no note was on it");
    cr_assert(run_it(s, "DELETE FROM event_words WHERE seq = 7"));
    cr_expect(eq(i64, proved(s, NULL).broken, 7), "that took a note on something else");
    store_close(s);
}

/* ---- the queue ------------------------------------------------------------------------
 */

static bool keep(void *ctx, const struct review_item *item)
{
    *(struct review_item *)ctx = *item;
    return true;
}

Test(history, the_queue_goes_by_where_things_stand)
{
    struct store *s = case_of_two();
    struct review_filter f = { .kind = CC_LIT("dispute,update") };
    struct cc_error err = { CC_OK, "" };
    struct review_item item = { .rev = -1 };
    struct review_counts counts;

    cr_assert(review_queue(s, &f, 0, 10, keep, &item, arena, &err), "%s", err.text);
    cr_expect(eq(i64, item.rev, 0));
    cr_expect(cc_str_eq(item.a_party, CC_LIT("The Quay")));
    cr_expect(cc_str_eq(item.day, CC_LIT("2031-03-05")));
    act(s, "me", DO(NOTE, .note = CC_LIT("?")), NULL);
    act(s, "me", DO(CONFIRM), NULL);
    item.rev = -1;
    cr_assert(review_queue(s, &f, 0, 10, keep, &item, arena, &err));
    cr_expect(eq(i64, item.rev, -1), "decided");
    f.which = REVIEW_IN_STATE;
    f.state = REVIEW_CONFIRMED;
    cr_assert(review_queue(s, &f, 0, 10, keep, &item, arena, &err));
    cr_expect(eq(i64, item.rev, 1));
    cr_expect(eq(u32, item.notes, 1));
    f.kind = CC_LIT("update");
    item.rev = -1;
    cr_assert(review_queue(s, &f, 0, 10, keep, &item, arena, &err));
    cr_expect(eq(i64, item.rev, -1), "another kind");
    f.kind = CC_LIT("contradiction");
    cr_assert(review_count(s, &f, &counts, arena, &err));
    cr_expect(eq(i64, counts.of[REVIEW_CONFIRMED], 1));
    cr_expect(eq(i64, counts.all, 1));
    store_close(s);
}
