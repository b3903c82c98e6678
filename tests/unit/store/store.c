/* What goes in comes out, and is what was read. */
#include "store_tests.h"

#include <string.h>

TestSuite(store, .init = open_folder, .fini = close_folder);

/* ---- articles -------------------------------------------------------------------------
 */

struct rows {
    uint32_t n;
    struct store_row last;
};

static bool keep(void *ctx, const struct store_row *row)
{
    struct rows *rows = ctx;
    rows->n++;
    rows->last = *row;
    return true;
}

Test(store, what_goes_in_comes_out)
{
    struct store *s = opened("s.db", STORE_WRITE);
    const struct sample *x = sample_of(TEXT, "2031-03-04T09:30Z", "quay");
    const struct store_filter all = { .case_name = CC_NONE };
    struct cc_error err = { CC_OK, "" };
    struct store_text text;
    struct rows rows = { 0 };
    int64_t after = 0;

    add(s, x, STORE_ADDED);
    cr_assert(store_list_articles(s, &all, keep, &rows, arena, &err), "%s", err.text);
    cr_assert(eq(u32, rows.n, 1));
    cr_expect(cc_str_eq(rows.last.article.key, cc_str_c(x->article.id)));
    cr_expect(cc_str_eq(rows.last.article.published, CC_LIT("2031-03-04T09:30Z")));
    cr_expect(cc_str_eq(rows.last.article.source, CC_LIT("The Quay")));
    cr_expect(eq(ptr, (void *)(uintptr_t)rows.last.article.title.p, NULL),
              "unknown stays unknown");
    cr_expect(eq(u32, rows.last.claims, 2));
    cr_assert(store_list_statements(s, &all, keep, &rows, arena, &err), "%s", err.text);
    cr_expect(cc_str_eq(rows.last.statement.words.text, CC_LIT("The gate")));
    cr_assert(eq(u32, rows.last.statement.words.span_count, 2));
    cr_expect(eq(u32, rows.last.statement.words.spans[1].start, 4));
    cr_expect(eq(u32, rows.last.statement.words.spans[1].end, 8));
    cr_expect(cc_str_eq(rows.last.statement.said.as_written, CC_LIT("on Monday")));
    cr_assert(store_list_claims(s, &all, keep, &rows, arena, &err), "%s", err.text);
    cr_expect(eq(u32, rows.last.claim.statement, CC_NO_INDEX));
    cr_expect(cc_str_eq(rows.last.claim.roles, CC_LIT("{\"patient\":\"gate\"}")));
    cr_assert(store_next_text(s, CC_LIT("quay"), &after, &text, arena, &err), "%s",
              err.text);
    cr_expect(cc_str_eq(text.text, x->article.text));
    cr_expect(cc_str_eq(text.given.date, CC_LIT("2031-03-04T09:30Z")));
    cr_expect(eq(int, text.given.form, CC_FORM_BODY));
    cr_expect(not(store_next_text(s, CC_LIT("quay"), &after, &text, arena, &err)));
    cr_expect(eq(int, err.code, CC_OK));
    store_close(s);
}

Test(store, the_same_text_is_stored_once_a_case)
{
    struct store *s = opened("s.db", STORE_WRITE);

    add(s, sample_of(TEXT, "2031-03-04", ""), STORE_ADDED);
    add(s, sample_of(TEXT, "2031-03-05", ""), STORE_PRESENT);
    add(s, sample_of(TEXT, "2031-03-04", "other"), STORE_ADDED);
    add(s, sample_of(TEXT " Nobody was there.", "2031-03-04", ""), STORE_ADDED);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM article"), 3));
    store_close(s);
}

Test(store, lists_are_filtered)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct cc_error err = { CC_OK, "" };
    const struct {
        struct store_filter filter;
        uint32_t articles, statements;
    } rows[] = {
        { { .case_name = CC_NONE }, 3, 3 },
        { { .case_name = CC_LIT("") }, 2, 2 },
        { { .case_name = CC_LIT("absent") }, 0, 0 },
        { { .since = CC_LIT("2031-03-05") }, 2, 2 },
        { { .until = CC_LIT("2031-03-05") }, 2, 2 },
        { { .since = CC_LIT("2031-03-05"), .until = CC_LIT("2031-03-05") }, 1, 1 },
        { { .party = CC_LIT("defense") }, 3, 3 },
        { { .party = CC_LIT("Dana Hale") }, 3, 3 },
        { { .party = CC_LIT("court") }, 0, 0 },
        { { .speaker = CC_LIT("Dana Hale") }, 3, 3 },
        { { .speaker = CC_LIT("Ann Ross") }, 0, 0 },
        { { .outlet = CC_LIT("No Such Paper") }, 0, 0 },
    };

    add(s, sample_of(TEXT, "2031-03-04", ""), STORE_ADDED);
    add(s, sample_of(TEXT " Twice.", "2031-03-05T23:00Z", ""), STORE_ADDED);
    add(s, sample_of(TEXT, "2031-03-06", "other"), STORE_ADDED);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct rows articles = { 0 }, statements = { 0 };
        cr_assert(store_list_articles(s, &rows[i].filter, keep, &articles, arena, &err));
        cr_assert(
            store_list_statements(s, &rows[i].filter, keep, &statements, arena, &err));
        cr_expect(eq(u32, articles.n, rows[i].articles), "row %zu", i);
        cr_expect(eq(u32, statements.n, rows[i].statements), "row %zu", i);
    }
    store_close(s);
}

/* ---- readings -------------------------------------------------------------------------
 */

static cc_str kept_of(struct store *s)
{
    struct cc_error err = { CC_OK, "" };
    struct store_text text;
    int64_t after = 0;

    cr_assert(store_next_text(s, CC_LIT(""), &after, &text, arena, &err), "%s", err.text);
    cr_expect(eq(sz, text.key.n, 16));
    return text.packed;
}

Test(store, a_reading_is_kept_until_another_comes)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x[2] = { sample_of(TEXT, "2031-03-04", ""),
                            sample_of(TEXT " Nobody was there.", "2031-03-05", "") };
    struct store_compared *c = compared_of(x, "0123456789abcdef");
    struct cc_error err = { CC_OK, "" };

    x[0]->from.found.packed = CC_LIT("one\0\xff");
    add(s, x[0], STORE_ADDED);
    add(s, x[1], STORE_ADDED);
    cr_expect(cc_str_eq(kept_of(s), CC_LIT("one\0\xff")));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM reading"), 1));

    cr_assert(store_put(s, c, arena, &err), "%s", err.text);
    cr_expect(cc_str_eq(kept_of(s), CC_LIT("one\0\xff")), "it is as it was");
    c->named = (const uint64_t[]){ 0, 0 };
    x[0]->statement.party = CC_LIT("someone");
    cr_assert(store_put(s, c, arena, &err), "%s", err.text);
    cr_expect(
        eq(i64, ask(s, "SELECT count(*) FROM statement WHERE party = 'someone'"), 0),
        "rows of the same names are not made again");
    c->named = (const uint64_t[]){ 7, 0 };
    cr_assert(store_put(s, c, arena, &err), "%s", err.text);
    cr_expect(
        eq(i64, ask(s, "SELECT count(*) FROM statement WHERE party = 'someone'"), 1));
    cr_expect(eq(i64, ask(s, "SELECT named FROM reading WHERE article_id = 1"), 7));
    c->packed = (const cc_str[]){ CC_LIT("two"), CC_NONE };
    cr_assert(store_put(s, c, arena, &err), "%s", err.text);
    cr_expect(cc_str_eq(kept_of(s), CC_LIT("two")));
    cr_expect(run_it(s, "DELETE FROM article WHERE id = 1"));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM reading"), 0));
    store_close(s);
}

Test(store, who_speaks_is_brought_up_to_date_where_a_reading_is_kept)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x[2] = { sample_of(TEXT, "2031-03-04", ""),
                            sample_of(TEXT " Nobody was there.", "2031-03-05", "") };
    struct cc_error err = { CC_OK, "" };

    for (int i = 0; i < 2; i++) {
        x[i]->from.found.packed = CC_LIT("some");
        add(s, x[i], STORE_ADDED);
    }
    x[1]->statement.resolved = CC_LIT("Dana H. Hale");
    x[1]->statement.party = CC_NONE;
    cr_assert(store_put(s, compared_of(x, "0123456789abcdef"), arena, &err), "%s",
              err.text);
    cr_expect(cc_str_eq(rows_of(s,
                                "SELECT speaker_resolved, party IS NULL FROM statement "
                                "ORDER BY article_id",
                                arena),
                        store_is_on_server(s->given)
                            ? CC_LIT("Dana Hale|f\nDana H. Hale|t\n")
                            : CC_LIT("Dana Hale|0\nDana H. Hale|1\n")));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM claim"), 3),
              "those that the finding rests on");
    store_close(s);
}

/* What is found in the sample's text by the program itself. */
static void read_it(struct sample *x, struct cc_reading *r)
{
    const struct record_names own = { NULL, 0 };

    *r = cc_read(&x->article, NULL, arena);
    x->from.found = (struct store_rows){ record_statements_of(r, own, arena),
                                         record_claims_of(r, own, arena),
                                         r->statements.statement_count, r->claims.n,
                                         store_reading_pack(r, NULL, NULL, arena), 0 };
}

struct flaws {
    uint32_t n;
    const char *part;
};

static void count_flaw(void *ctx, const struct store_flaw *flaw)
{
    struct flaws *f = ctx;
    f->n++;
    f->part = flaw->part;
}

Test(store, claims_are_those_of_the_reading)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x = sample_of("The gate was shut, Ann Ross said. It had been open on "
                                 "Monday, and 40 men had gone through.",
                                 "2031-03-04", "");
    const struct store_filter all = { .case_name = CC_NONE },
                              hers = { .speaker = CC_LIT("Ann Ross") };
    struct flaws flaws = { 0 };
    const struct store_proof proof = { CC_NONE, count_flaw, &flaws, cc_arena_new(NULL),
                                       arena };
    struct cc_error err = { CC_OK, "" };
    struct store_proved proved;
    struct rows rows = { 0 }, said = { 0 };
    struct cc_reading r;

    read_it(x, &r);
    const struct record_claim *last = &x->from.found.claim[r.claims.n - 1];
    add(s, x, STORE_ADDED);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM claim"), 0));
    cr_expect(gt(u32, r.claims.n, 2));
    cr_assert(store_list_claims(s, &all, keep, &rows, arena, &err), "%s", err.text);
    cr_expect(eq(u32, rows.n, r.claims.n));
    cr_expect(cc_str_eq(rows.last.claim.words.text, last->words.text));
    cr_expect(cc_str_eq(rows.last.claim.value, last->value));
    cr_assert(run_it(s, "UPDATE statement_row SET party = 'harbour'"));
    cr_assert(store_list_claims(s, &hers, keep, &said, arena, &err), "%s", err.text);
    cr_expect(eq(u32, said.n, 1));
    cr_expect(cc_str_eq(said.last.claim.party, CC_LIT("harbour")), "as the case has it");
    cr_assert(store_verify(s, &proof, &proved, &err), "%s", err.text);
    cr_expect(eq(u32, flaws.n, 0));
    cr_expect(eq(u32, proved.claims, r.claims.n));
    cr_assert(run_it(s, store_is_on_server(s->given)
                            ? "UPDATE claimcheck.reading SET packed = set_byte(packed, "
                              "60, get_byte(packed, 60) # 1)"
                            : "UPDATE reading SET packed = CAST(substr(packed, 1, 60) || "
                              "x'00' || substr(packed, 62) AS BLOB)"));
    cr_assert(store_verify(s, &proof, &proved, &err), "%s", err.text);
    cr_expect(eq(u32, flaws.n, 1));
    cr_expect(eq(str, (char *)(uintptr_t)flaws.part, (char *)(uintptr_t) "reading"));
    cc_arena_free(proof.of_article);
    store_close(s);
}

Test(store, a_reading_depends_on_parties_and_corrections)
{
    const struct cc_party_entry entry[] = { { CC_LIT("Ann Hale"), CC_LIT("defense") },
                                            { CC_LIT("Ann"), CC_LIT("Haledefense") } };
    const struct cc_parties some = { CC_LIT("quay"), entry, 1 },
                            other = { CC_LIT("quay"), entry + 1, 1 };
    struct cc_correction one = { .found = { 1, 5 }, .speaker = CC_LIT("") };
    const struct cc_corrections by = { &one, 1 };
    cc_str plain = store_reading_key(NULL, NULL, arena);
    cc_str with = store_reading_key(&some, NULL, arena);
    cc_str corrected = store_reading_key(&some, &by, arena);

    cr_expect(cc_str_eq(plain, store_reading_key(NULL, &(struct cc_corrections){ 0 },
                                                 arena)));
    cr_expect(not(cc_str_eq(plain, with)));
    cr_expect(not(cc_str_eq(with, store_reading_key(&other, NULL, arena))));
    cr_expect(not(cc_str_eq(with, corrected)));
    one.speaker = CC_NONE; /* left as it is, not nobody */
    cr_expect(not(cc_str_eq(corrected, store_reading_key(&some, &by, arena))));
}

/* ---- proof ----------------------------------------------------------------------------
 */

Test(store, words_that_are_not_the_texts_own_are_not_stored)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x = sample_of(TEXT, "2031-03-04", "");
    struct cc_error err = { CC_OK, "" };

    x->claim[1].words.text = CC_LIT("gate was shut");
    cr_expect(eq(int, store_add(s, &x->from, arena, &err), STORE_FAILED));
    cr_expect(ne(ptr, strstr(err.text, "not those of the stored text"), NULL), "%s",
              err.text);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM article"), 0),
              "nothing of it was kept");
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM claim"), 0));
    store_close(s);
}

Test(store, a_place_outside_the_text_is_not_stored)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x = sample_of(TEXT, "2031-03-04", "");
    struct cc_error err = { CC_OK, "" };

    x->spans[1] = (struct cc_span){ 4, 4000 };
    cr_expect(eq(int, store_add(s, &x->from, arena, &err), STORE_FAILED));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM article"), 0));
    store_close(s);
}

/* ---- findings -------------------------------------------------------------------------
 */

static void put(struct store *s, struct store_compared *c)
{
    struct cc_error err = { CC_OK, "" };
    cr_assert(store_put(s, c, arena, &err), "%s", err.text);
}

static bool is_stale(struct store *s)
{
    const struct store_case *cases;
    struct cc_error err = { CC_OK, "" };
    uint32_t n;
    cr_assert(store_cases(s, CC_LIT(""), &cases, &n, arena, &err), "%s", err.text);
    cr_assert(eq(u32, n, 1));
    return cases[0].stale;
}

Test(store, findings_come_out_as_they_went_in)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x[2] = { sample_of(TEXT, "2031-03-04", ""),
                            sample_of(TEXT " Not so.", "2031-03-05", "") };
    const struct store_filter all = { .case_name = CC_NONE };
    const struct record_finding *f;
    struct record_summary sum;
    struct cc_error err = { CC_OK, "" };
    uint32_t n;

    add(s, x[0], STORE_ADDED);
    add(s, x[1], STORE_ADDED);
    put(s, compared_of(x, "0000000000000001"));
    store_close(s);
    s = opened("s.db", STORE_READ);
    cr_assert(store_findings(s, &all, &f, &n, arena, &err), "%s", err.text);
    cr_assert(eq(u32, n, 1));
    cr_expect(cc_str_eq(f->why, CC_LIT("gate: open / shut")));
    cr_expect(epsilon_eq(dbl, f->score, 0.75, 1e-9));
    cr_expect(cc_str_eq(f->a.at.claim->words.text, CC_LIT("The gate was open")));
    cc_str text;
    cr_expect(eq(ptr, (void *)(uintptr_t)f->a.at.article->text.p, NULL));
    cr_assert(store_text(s, f->a.at.article->row, &text, arena, &err), "%s", err.text);
    cr_expect(cc_str_eq(text, x[0]->article.text));
    cr_expect(eq(u32, f->a.also_count, 0));
    cr_expect(cc_str_eq(f->b.at.article->published, CC_LIT("2031-03-05")));
    cr_assert(eq(u32, f->b.also_count, 1));
    cr_expect(cc_str_eq(f->b.also[0].claim->words.text, CC_LIT("gate was open")));
    cr_expect(eq(ptr, (void *)(uintptr_t)f->b.also[0].article,
                 (void *)(uintptr_t)f->b.at.article));
    cr_assert(store_summary(s, CC_NONE, &sum, &err), "%s", err.text);
    cr_expect(eq(u32, sum.articles, 2));
    cr_expect(eq(u32, sum.statements, 2));
    cr_expect(eq(u32, sum.claims, 4));
    cr_expect(eq(u64, sum.pairs, 3));
    store_close(s);
}

Test(store, a_rebuild_keeps_what_is_found_again_and_knows_what_is_new)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x[2] = { sample_of(TEXT, "2031-03-04", ""),
                            sample_of(TEXT " Not so.", "2031-03-05", "") };
    struct store_compared *first = compared_of(x, "0000000000000001"),
                          *again = compared_of(x, "0000000000000001"),
                          *other = compared_of(x, "0000000000000002");

    add(s, x[0], STORE_ADDED);
    add(s, x[1], STORE_ADDED);
    cr_expect(is_stale(s));
    put(s, first);
    cr_expect(first->finding->fresh);
    cr_expect(not(is_stale(s)));
    int64_t id = ask(s, "SELECT id FROM finding");
    put(s, again);
    cr_expect(not(again->finding->fresh));
    cr_expect(eq(i64, ask(s, "SELECT id FROM finding"), id));
    again->finding->grade = CC_LIT("possible");
    put(s, again);
    cr_expect(not(again->finding->fresh));
    put(s, again);
    cr_expect(not(again->finding->fresh));
    again->finding->grade = CC_LIT("strong");
    put(s, again);
    cr_expect(again->finding->fresh, "it had never been strong");
    put(s, other);
    cr_expect(other->finding->fresh);
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM finding"), 1));
    cr_expect(eq(
        i64, ask(s, "SELECT count(*) FROM finding WHERE key = '0000000000000002'"), 1));
    cr_expect(eq(i64, ask(s, "SELECT count(*) FROM finding_side"), 3));
    store_close(s);
}

Test(store, what_a_judge_said_outlives_a_rebuild)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x[2] = { sample_of(TEXT, "2031-03-04", ""),
                            sample_of(TEXT " Not so.", "2031-03-05", "") };
    const struct store_filter all = { .case_name = CC_NONE };
    const struct record_verdict neutral = { .judge = CC_LIT("ask"),
                                            .label = CC_LIT("neutral"),
                                            .why = CC_LIT("two gates"),
                                            .score = 0.25 };
    const struct record_verdict none = { .judge = CC_LIT("ask"),
                                         .trouble = CC_LIT("timed out"),
                                         .score = -1 };
    const struct record_finding *f;
    struct cc_error err = { CC_OK, "" };
    uint32_t n;

    add(s, x[0], STORE_ADDED);
    add(s, x[1], STORE_ADDED);
    put(s, compared_of(x, "0000000000000001"));
    cr_assert(store_findings(s, &all, &f, &n, arena, &err), "%s", err.text);
    cr_expect(eq(u32, f->verdicts, 0));
    cr_expect(cc_str_eq(f->explanation, CC_LIT("{}")));
    cr_assert(store_verdict(s, f, &none, CC_LIT("then"), &err), "%s", err.text);
    cr_assert(store_verdict(s, f, &neutral, CC_LIT("now"), &err), "%s", err.text);
    cr_assert(store_verdict(s, f, &none, CC_LIT("later"), &err), "%s", err.text);
    put(s, compared_of(x, "0000000000000002"));
    put(s, compared_of(x, "0000000000000001"));
    cr_assert(store_findings(s, &all, &f, &n, arena, &err), "%s", err.text);
    cr_assert(eq(u32, n, 1));
    cr_assert(eq(u32, f->verdicts, 1));
    cr_expect(cc_str_eq(f->verdict->label, CC_LIT("neutral")), "trouble is no verdict");
    cr_expect(cc_str_eq(f->verdict->why, CC_LIT("two gates")));
    cr_expect(epsilon_eq(dbl, f->verdict->score, 0.25, 1e-9));
    cr_expect(eq(sz, f->verdict->trouble.n, 0));
    store_close(s);
}

Test(store, articles_parties_and_rules_make_a_case_stale)
{
    struct store *s = opened("s.db", STORE_WRITE);
    struct sample *x[2] = { sample_of(TEXT, "2031-03-04", ""),
                            sample_of(TEXT " Not so.", "2031-03-05", "") };
    struct cc_error err = { CC_OK, "" };

    add(s, x[0], STORE_ADDED);
    add(s, x[1], STORE_ADDED);
    put(s, compared_of(x, "0000000000000001"));
    add(s, x[1], STORE_PRESENT);
    cr_expect(not(is_stale(s)), "nothing was added");
    cr_assert(store_parties(s, CC_LIT(""), CC_LIT("{}"), &err), "%s", err.text);
    cr_expect(is_stale(s), "parties");
    put(s, compared_of(x, "0000000000000001"));
    cr_assert(store_parties(s, CC_LIT(""), CC_LIT("{}"), &err), "%s", err.text);
    cr_expect(not(is_stale(s)), "the same parties");
    add(s, sample_of(TEXT " Third.", "2031-03-06", ""), STORE_ADDED);
    cr_expect(is_stale(s), "an article");
    put(s, compared_of(x, "0000000000000001"));
    cr_assert(run_it(s, "UPDATE case_state SET rules = 'of old'"));
    cr_expect(is_stale(s), "rules");
    store_close(s);
}
