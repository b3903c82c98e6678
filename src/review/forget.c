/* Removal for good: nothing of an article is left but that it was removed, by whom, when
 * and why. */
#include "states.h"

static struct review_removed read_removed(struct sql_query *st, struct cc_arena *a)
{
    return (struct review_removed){ sql_text(st, 0, a), sql_text(st, 1, a),
                                    sql_text(st, 2, a), sql_text(st, 3, a),
                                    sql_text(st, 4, a), sql_bool(st, 5) };
}

bool states_removed(struct store *s, cc_str case_name, cc_str key,
                    struct review_removed *out, int64_t *rev, struct cc_arena *a,
                    struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_removed_row, err);

    *out = (struct review_removed){ .case_name = case_name, .article = key };
    *rev = 0;
    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    sql_bind_text(st, ":article", key);
    enum sql_step step = sql_step(s, st, err);
    if (step != SQL_ROW)
        return step == SQL_DONE;
    *out = read_removed(st, a);
    *rev = sql_int(st, 6);
    sql_end(st);
    return true;
}

bool review_removed(struct store *s, const struct review_removed **out, uint32_t *n,
                    struct cc_arena *a, struct cc_error *err)
{
    CC_LIST(struct review_removed) list = { 0 };
    struct sql_query *st = sql_begin(s, QUERY_removed_list, err);
    enum sql_step step;

    if (!st)
        return false;
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &list) = read_removed(st, a);
    *out = list.at;
    *n = list.n;
    return step == SQL_DONE;
}

/* `was`: what is to be said of the article from here on; `erased`: words that went with
 * it, or NULL. */
static bool tell(struct store *s, const struct review_actor *by, const char *action,
                 const struct review_removed *was, const struct states_erased *erased,
                 int64_t rev, cc_str now, struct cc_arena *a, struct cc_error *err)
{
    struct jout j = { .to = { .a = a } };
    int64_t seq;

    jout_open(&j, NULL, '{');
    jout_string(&j, "by", was->by);
    jout_string(&j, "at", was->at);
    jout_string(&j, "reason", was->reason);
    jout_bool(&j, "lifted", was->lifted);
    if (erased) {
        jout_open(&j, "erased", '[');
        for (uint32_t i = 0; i < erased->seq.n; i++)
            jout_integer(&j, NULL, erased->seq.at[i]);
        jout_close(&j, ']');
    }
    jout_close(&j, '}');
    const struct event e = { .actor = by->name,
                             .action = cc_str_c(action),
                             .object = CC_LIT("article"),
                             .case_name = was->case_name,
                             .key = was->article,
                             .rev = rev + 1,
                             .facts = cc_buf_str(&j.to),
                             .now = now };
    return history_append(s, &e, &seq, a, err);
}

static bool article_of(struct store *s, cc_str case_name, cc_str key, int64_t *id,
                       struct cc_error *err)
{
    return store_article_id(s, case_name, key, id, err) &&
           (*id ||
            cc_fail(err, CC_EUSAGE, "%.*s: there is no such article", CC_FMT(key)));
}

/* In this order: what hangs on the article's rows goes before them; the words of notes on
 * it have gone by then. */
static bool erase(struct store *s, cc_str case_name, cc_str key, int64_t id,
                  struct cc_arena *a, struct cc_error *err)
{
    static const enum query steps[] = { QUERY_forget_verdicts, QUERY_forget_findings,
                                        QUERY_forget_article, QUERY_forget_originals,
                                        QUERY_case_touch };

    if (!store_unindex(s, id, a, err))
        return false;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct sql_query *st = sql_begin(s, steps[i], err);
        if (!st)
            return false;
        sql_bind_text(st, ":case", case_name);
        sql_bind_text(st, ":key", key);
        sql_bind_int(st, ":article", id);
        if (!sql_run(s, st, err))
            return false;
    }
    return true;
}

static bool forget_within(struct store *s, const struct review_actor *by,
                          const struct review_removed *is, struct cc_arena *a,
                          struct cc_error *err)
{
    struct review_removed before;
    struct states_erased erased;
    int64_t id = 0, rev;

    return article_of(s, is->case_name, is->article, &id, err) &&
           states_removed(s, is->case_name, is->article, &before, &rev, a, err) &&
           states_erase_words(s, is, id, &erased, a, err) &&
           erase(s, is->case_name, is->article, id, a, err) &&
           tell(s, by, "forget", is, &erased, rev, is->at, a, err);
}

/* Rows that are gone leave their bytes in free pages and in the log: both are made anew.
 */
bool review_scrub(struct store *s, struct cc_error *err)
{
    return sql_script(s, sql_text_of(s, QUERY_scrub), "erasing what was removed", err);
}

static bool is_reason(cc_str reason, struct cc_arena *a, struct cc_error *err)
{
    return review_is_reason(review_removals, reason) ||
           cc_fail(err, CC_EUSAGE, "forget needs a reason: %.*s",
                   CC_FMT(review_reason_words(review_removals, a)));
}

bool review_forget(struct store *s, const struct review_actor *by, cc_str case_name,
                   cc_str key, cc_str reason, cc_str now, struct cc_arena *a,
                   struct cc_error *err)
{
    const struct review_removed is = { .case_name = case_name.n ? case_name : CC_LIT(""),
                                       .article = key,
                                       .by = by->name,
                                       .at = now,
                                       .reason = reason };

    return review_is_lead(by, "removing", err) && is_reason(reason, a, err) &&
           history_begin(s, err) &&
           history_end(s, forget_within(s, by, &is, a, err), err) && review_scrub(s, err);
}

/* Where nothing was found again yet, what verdicts and notes speak of cannot be told:
 * notes go with the words that the history has erased (review_adopt), verdicts all. */
static bool erase_strays(struct store *s, cc_str case_name, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_verdict_stray, err);

    if (!st)
        return false;
    sql_bind_text(st, ":case", case_name);
    return sql_run(s, st, err);
}

bool review_adopted(struct store *s, uint32_t *removed, struct cc_error *err)
{
    for (*removed = 0;; ++*removed) {
        struct sql_query *st = sql_begin(s, QUERY_removed_stored, err);
        enum sql_step step = st ? sql_step(s, st, err) : SQL_FAILED;
        if (step != SQL_ROW)
            return step == SQL_DONE;
        int64_t id = sql_int(st, 0);
        cc_str case_name = sql_text(st, 1, s->a), key = sql_text(st, 2, s->a);
        sql_end(st);
        if (!erase(s, case_name, key, id, s->a, err) || !erase_strays(s, case_name, err))
            return false;
    }
}

static bool lift_within(struct store *s, const struct review_actor *by, cc_str case_name,
                        cc_str key, cc_str now, struct cc_arena *a, struct cc_error *err)
{
    struct review_removed is;
    int64_t rev;

    if (!states_removed(s, case_name, key, &is, &rev, a, err))
        return false;
    if (!rev || is.lifted)
        return cc_fail(err, CC_EUSAGE, "%.*s: no such article was removed", CC_FMT(key));
    is.lifted = true;
    return tell(s, by, "lift", &is, NULL, rev, now, a, err);
}

bool review_lift(struct store *s, const struct review_actor *by, cc_str case_name,
                 cc_str key, cc_str now, struct cc_arena *a, struct cc_error *err)
{
    cc_str of = case_name.n ? case_name : CC_LIT("");

    return review_is_lead(by, "removing", err) && history_begin(s, err) &&
           history_end(s, lift_within(s, by, of, key, now, a, err), err);
}
