/* Deciding about statements: what the program read, confirmed, corrected or rejected. */
#include "states.h"

struct act {
    struct store *s;
    const struct review_actor *by;
    const struct review_request *r;
    cc_str now;
    struct review_statement is;
    struct cc_arena *a;
};

static bool exists(const struct act *act, struct cc_error *err)
{
    struct sql_query *st = sql_begin(act->s, QUERY_statement_is, err);
    bool is;

    if (!st)
        return false;
    sql_bind_text(st, ":case", act->is.case_name);
    sql_bind_text(st, ":article", act->is.article);
    sql_bind_int(st, ":start", act->is.found.start);
    sql_bind_int(st, ":end", act->is.found.end);
    return states_is(act->s, st, &is, err) &&
           (is || act->is.rev > 0 ||
            cc_fail(err, CC_EUSAGE, "article %.*s has no statement at %u-%u",
                    CC_FMT(act->is.article), act->is.found.start, act->is.found.end));
}

static bool is_as_seen(const struct act *act, struct cc_error *err)
{
    return act->r->rev == REVIEW_ANY_REV || act->r->rev == act->is.rev ||
           cc_fail(err, CC_ECONFLICT,
                   "the statement is %s now, by somebody else; look at it again",
                   review_state_word(act->is.state));
}

/* The text that the statement is of. */
static bool text_of(const struct act *act, cc_str *out, struct cc_error *err)
{
    int64_t id;

    return store_article_id(act->s, act->is.case_name, act->is.article, &id, err) &&
           store_text(act->s, id, out, act->a, err);
}

/* The corrected words have to be words of the article, whole characters of it. */
static bool is_place(const struct act *act, struct cc_span span, struct cc_error *err)
{
    cc_str text = CC_NONE;

    return text_of(act, &text, err) &&
           ((span.end <= text.n &&
             cc_utf8_valid(cc_str_sub(text, span.start, span.end), NULL)) ||
            cc_fail(err, CC_EUSAGE, "%u-%u: the article has no such words", span.start,
                    span.end));
}

static bool correct(struct act *act, struct cc_error *err)
{
    const struct review_request *r = act->r;
    const bool moved = r->span.end > r->span.start;

    if (!r->speaker.p && !r->party.p && !moved)
        return cc_fail(err, CC_EUSAGE,
                       "correct: what? A speaker, a party or the words' place");
    if (moved && !is_place(act, r->span, err))
        return false;
    if (!states_note_is_whole(r->speaker, err) || !states_note_is_whole(r->party, err))
        return false;
    if (r->speaker.p)
        act->is.speaker = r->speaker;
    if (r->party.p)
        act->is.party = r->party;
    if (moved)
        act->is.span = r->span;
    return true;
}

static bool do_it(struct act *act, struct cc_error *err)
{
    struct review_statement *is = &act->is;

    switch (act->r->action) {
    case REVIEW_DO_CORRECT:
        if (!correct(act, err))
            return false;
        break;
    case REVIEW_DO_REOPEN:
        is->speaker = is->party = CC_NONE;
        is->span = (struct cc_span){ 0, 0 };
        break;
    case REVIEW_DO_NOTE:
        return act->r->note.n || cc_fail(err, CC_EUSAGE, "note: what is to be noted?");
    default: /* CONFIRM, REJECT: the state says it all */
        break;
    }
    is->decided = act->by->name;
    is->decided_at = act->now;
    return true;
}

static bool act_within(struct act *act, cc_str article, struct cc_span found,
                       struct cc_error *err)
{
    const struct review_request *r = act->r;
    enum review_state to;
    int64_t seq;

    if (!states_note_is_whole(r->note, err) ||
        !review_statement(act->s, r->case_name, article, found, &act->is, act->a, err) ||
        !exists(act, err) || !is_as_seen(act, err) ||
        !review_move(act->is.state, r->action, act->by->role, &to, err) ||
        !do_it(act, err))
        return false;
    act->is.state = to;
    const struct event e = {
        .actor = act->by->name,
        .action = cc_str_c(review_action_word(r->action)),
        .object = history_object(REVIEW_STATEMENT),
        .case_name = act->is.case_name,
        .key = act->is.key,
        .rev = act->is.rev + (r->action != REVIEW_DO_NOTE),
        .facts = states_statement_facts(&act->is, 0, act->a),
        .words = states_words(r->note, &act->is, act->a),
        .now = act->now,
    };
    return history_append(act->s, &e, &seq, act->a, err) &&
           (r->action == REVIEW_DO_NOTE ||
            store_touch_case(act->s, act->is.case_name, err));
}

bool review_act_statement(struct store *s, const struct review_actor *by, cc_str article,
                          struct cc_span found, const struct review_request *r,
                          cc_str now, struct review_statement *out, struct cc_arena *a,
                          struct cc_error *err)
{
    struct act act = { .s = s, .by = by, .r = r, .now = now, .a = a };
    struct cc_error no = { CC_OK, "" };

    bool ok = history_begin(s, err) &&
              history_end(s, act_within(&act, article, found, err), err);
    review_statement(s, r->case_name, article, found, out, a, ok ? err : &no);
    return ok;
}
