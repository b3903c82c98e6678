/* Words of people that went with a removed article. The removal's facts list the events
 * whose words it took, so that a row that somebody else deleted is told apart. */
#include "states.h"

#include "ingest/parse.h"

/* ---- erasing --------------------------------------------------------------------------
 */

bool history_drop_words(struct store *s, int64_t seq, struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_event_words_drop, err);

    if (!st)
        return false;
    sql_bind_int(st, ":seq", seq);
    return sql_run(s, st, err);
}

bool states_erase_words(struct store *s, const struct review_removed *is, int64_t id,
                        struct states_erased *out, struct cc_arena *a,
                        struct cc_error *err)
{
    struct sql_query *st = sql_begin(s, QUERY_event_words_resting, err);
    enum sql_step step;

    *out = (struct states_erased){ 0 };
    if (!st)
        return false;
    sql_bind_text(st, ":case", is->case_name);
    sql_bind_text(st, ":key", is->article);
    sql_bind_int(st, ":article", id);
    while ((step = sql_step(s, st, err)) == SQL_ROW)
        *CC_PUSH(a, &out->seq) = sql_int(st, 0);
    for (uint32_t i = 0; step == SQL_DONE && i < out->seq.n; i++)
        if (!history_drop_words(s, out->seq.at[i], err))
            return false;
    return step == SQL_DONE;
}

/* ---- proof ----------------------------------------------------------------------------
 */

static bool is_listed(const json_t *erased, int64_t seq)
{
    size_t lo = 0, hi = json_array_size(erased);

    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (json_integer_value(json_array_get(erased, mid)) < seq)
            lo = mid + 1;
        else
            hi = mid;
    }
    return json_integer_value(json_array_get(erased, lo)) == seq;
}

bool review_is_removal(const struct review_event *e)
{
    return cc_str_eq(e->object, CC_LIT("article")) &&
           cc_str_eq(e->action, CC_LIT("forget"));
}

/* A removal without a list is of a time when none was kept: it may have taken any. */
static void take_removal(struct review_erasures *w, const struct review_event *e)
{
    struct cc_error err = { CC_OK, "" };
    uint32_t left = 0;
    json_t *facts;

    if (!ingest_json(&facts, e->facts, CC_LIT("facts"), &err))
        return; /* they list nothing; that they were changed, their hash says */
    const json_t *erased = json_object_get(facts, "erased");
    for (uint32_t i = 0; erased && i < w->gone.n; i++)
        if (!is_listed(erased, w->gone.at[i]))
            w->gone.at[left++] = w->gone.at[i];
    w->gone.n = left;
    json_decref(facts);
}

void review_erasures_take(struct review_erasures *w, const struct review_event *e)
{
    if (e->erased)
        *CC_PUSH(w->a, &w->gone) = e->seq;
    if (review_is_removal(e))
        take_removal(w, e);
}

bool review_erasures_left(const struct review_erasures *w, int64_t *seq, cc_str *what)
{
    if (!w->gone.n)
        return false;
    *seq = w->gone.at[0];
    *what = CC_LIT("its words are gone, and no removal of an article took them");
    return true;
}
