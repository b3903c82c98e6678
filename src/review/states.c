/* Where findings and statements stand: rows out of the store, facts into the history. */
#include "states.h"

#include <stdlib.h>

/* ---- findings -------------------------------------------------------------------------
 */

static void read_signatures(struct review_finding *f, struct sql_query *st, int column,
                            struct cc_arena *a)
{
    for (int i = 0; i < 2; i++) {
        cc_str by = sql_text(st, column + 2 * i, a);
        if (by.n)
            f->signature[f->signatures++] =
                (struct review_signature){ by, sql_text(st, column + 2 * i + 1, a) };
    }
}

bool review_finding(struct store *s, cc_str case_name, cc_str key,
                    struct review_finding *out, struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_finding_state_row, err);

    *out = (struct review_finding){ .case_name = case_name.n ? case_name : CC_LIT(""),
                                    .key = key,
                                    .state = REVIEW_NEW };
    if (!st)
        return false;
    sql_bind_text(st, ":case", out->case_name);
    sql_bind_text(st, ":key", key);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    review_state_read(sql_text(st, 0, a), REVIEW_FINDING, &out->state);
    out->rev = sql_int(st, 1);
    out->assignee = sql_text(st, 2, a);
    out->reason = sql_text(st, 3, a);
    out->decided = sql_text(st, 4, a);
    out->decided_at = sql_text(st, 5, a);
    read_signatures(out, st, 6, a);
    out->seal = sql_text(st, 10, a);
    out->evidence = sql_text(st, 11, a);
    out->because = sql_text(st, 12, a);
    out->seq = sql_int(st, 13);
    sql_end(st);
    return true;
}

cc_str states_finding_facts(const struct review_finding *f, int64_t undid,
                            struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    jout_open(&j, NULL, '{');
    jout_string(&j, "state", cc_str_c(review_state_word(f->state)));
    jout_string(&j, "assignee", f->assignee);
    jout_string(&j, "reason", f->reason);
    jout_string(&j, "decided", f->decided);
    jout_string(&j, "decided_at", f->decided_at);
    jout_open(&j, "signed", '[');
    for (uint32_t i = 0; i < f->signatures; i++) {
        jout_open(&j, NULL, '{');
        jout_string(&j, "by", f->signature[i].by);
        jout_string(&j, "at", f->signature[i].at);
        jout_close(&j, '}');
    }
    jout_close(&j, ']');
    jout_string(&j, "seal", f->seal);
    jout_string(&j, "evidence", f->evidence);
    jout_string(&j, "because", f->because);
    if (undid)
        jout_integer(&j, "undid", undid);
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

bool states_found(struct store *s, cc_str case_name, cc_str key,
                  const struct record_finding **out, struct cc_arena *a,
                  struct cc_error *err)
{
    const struct store_filter one = { .case_name = case_name.n ? case_name : CC_LIT(""),
                                      .key = key };
    uint32_t n;

    if (!store_findings(s, &one, out, &n, a, err))
        return false;
    if (n == 0)
        *out = NULL;
    return true;
}

bool states_is(struct store *s, struct sql_query *st, bool *is, struct cc_error *err)
{
    enum sql_step step = sql_step(s, st, err);

    *is = step == SQL_ROW;
    if (*is)
        sql_end(st);
    return step != SQL_FAILED;
}

/* ---- statements -----------------------------------------------------------------------
 */

cc_str review_statement_key(cc_str article, struct cc_span found, struct cc_arena *a)
{
    char hex[65];

    cc_sha256(cc_strf(a, "%.*s %u %u", CC_FMT(article), found.start, found.end), hex);
    return cc_str_copy(a, (cc_str){ hex, 16 });
}

static void read_statement(struct review_statement *out, struct sql_query *st,
                           struct cc_arena *a)
{
    *out = (struct review_statement){
        .case_name = sql_text(st, 0, a),
        .key = sql_text(st, 1, a),
        .article = sql_text(st, 2, a),
        .found = { (uint32_t)sql_int(st, 3), (uint32_t)sql_int(st, 4) },
        .rev = sql_int(st, 6),
        .decided = sql_text(st, 7, a),
        .decided_at = sql_text(st, 8, a),
        .speaker = sql_text(st, 9, a),
        .party = sql_text(st, 10, a),
        .span = { (uint32_t)sql_int(st, 11), (uint32_t)sql_int(st, 12) },
        .seq = sql_int(st, 13),
    };
    review_state_read(sql_text(st, 5, a), REVIEW_STATEMENT, &out->state);
}

bool review_statement(struct store *s, cc_str case_name, cc_str article,
                      struct cc_span found, struct review_statement *out,
                      struct cc_arena *a, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_statement_state_row, err);

    *out = (struct review_statement){ .case_name = case_name.n ? case_name : CC_LIT(""),
                                      .key = review_statement_key(article, found, a),
                                      .article = article,
                                      .found = found,
                                      .state = REVIEW_EXTRACTED };
    if (!st)
        return false;
    sql_bind_text(st, ":case", out->case_name);
    sql_bind_text(st, ":article", article);
    sql_bind_int(st, ":start", found.start);
    sql_bind_int(st, ":end", found.end);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    read_statement(out, st, a);
    sql_end(st);
    return true;
}

bool review_statements(struct store *s, cc_str case_name,
                       const struct review_statement **out, uint32_t *n,
                       struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(struct review_statement) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_statement_state_list, err);
    enum sql_step step;

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        read_statement(CC_PUSH(a, &list), st, a);
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

cc_str states_statement_facts(const struct review_statement *t, int64_t undid,
                              struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };
    bool moved = t->span.end > t->span.start;

    jout_open(&j, NULL, '{');
    jout_string(&j, "state", cc_str_c(review_state_word(t->state)));
    jout_string(&j, "article", t->article);
    jout_integer(&j, "start", t->found.start);
    jout_integer(&j, "end", t->found.end);
    jout_string(&j, "decided", t->decided);
    jout_string(&j, "decided_at", t->decided_at);
    if (moved) {
        jout_integer(&j, "new_start", t->span.start);
        jout_integer(&j, "new_end", t->span.end);
    }
    if (undid)
        jout_integer(&j, "undid", undid);
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

bool states_place(struct store *s, const struct record_place *p, struct cc_span *out,
                  struct cc_arena *a, struct cc_error *err)
{
    struct record_statement made_in;

    if (p->claim->statement == CC_NO_INDEX ||
        !store_statement(s, p->article->row, p->claim->statement, &made_in, a, err))
        return false;
    *out = made_in.words.span;
    return true;
}

/* ---- words ----------------------------------------------------------------------------
 */

cc_str states_words(cc_str note, const struct review_statement *t, struct cc_arena *a)
{
    struct jout j = { .to = { .a = a } };

    if (!note.n && !(t && (t->speaker.p || t->party.p)))
        return CC_NONE;
    jout_open(&j, NULL, '{');
    if (note.n)
        jout_string(&j, "note", note);
    if (t && t->speaker.p)
        jout_string(&j, "speaker", t->speaker);
    if (t && t->party.p)
        jout_string(&j, "party", t->party);
    jout_close(&j, '}');
    return cc_buf_str(&j.to);
}

bool states_note_is_whole(cc_str note, struct cc_error *err)
{
    size_t bad;

    if (note.n > REVIEW_NOTE_MAX)
        return cc_fail(err, CC_ELIMIT, "a note is at most %d bytes; this one has %zu",
                       REVIEW_NOTE_MAX, note.n);
    return cc_utf8_valid(note, &bad) ||
           cc_fail(err, CC_EUSAGE, "the note is not UTF-8, from byte %zu on", bad);
}
