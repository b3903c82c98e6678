/* Who acts, and on what. */
#include "acting.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ID_LEAST 4  /* digits of an id that are looked for */
#define ID_WHOLE 16 /* digits that it has */

cc_str acting_name(const struct call *call)
{
    const char *name = call->set.as ? call->set.as : getenv("CLAIMCHECK_USER");
    const struct passwd *account = name && *name ? NULL : getpwuid(getuid());

    return cc_str_c(account ? account->pw_name : name);
}

bool acting_open(struct acting *w, struct call *call)
{
    struct cc_error err = { CC_OK, "" };

    *w = (struct acting){ .call = call, .s = storage_open(call, STORE_EDIT) };
    if (!w->s)
        return false;
    cc_str name = cc_str_copy(call->a, acting_name(call));
    if (!name.n)
        cc_fail(&err, CC_EUSAGE,
                "%s: who acts? The account has no name; say it with --as",
                call->command->name);
    else
        review_actor(w->s, name, &w->by, call->a, &err);
    if (err.code)
        call_fail(call, &err);
    return !err.code;
}

void acting_close(struct acting *w)
{
    store_close(w->s);
}

bool acting_is_sure(struct call *call, const char *what)
{
    struct cc_error err = { CC_OK, "" };
    char answer[16];

    if (call->set.yes)
        return true;
    if (!isatty(STDIN_FILENO)) {
        cc_fail(&err, CC_EUSAGE, "%s: %s? --yes does it, --dry-run shows what it is",
                call->command->name, what);
        return call_fail(call, &err), false;
    }
    fflush(call->out.to);
    screen_put(stderr, cc_str_c(what));
    fputs("? [y/N] ", stderr);
    if (fgets(answer, sizeof answer, stdin) && (*answer == 'y' || *answer == 'Y'))
        return true;
    call_note(call, "nothing was done");
    return false;
}

/* ---- findings -------------------------------------------------------------------------
 */

static bool id_is_fit(const struct acting *w, const char *id, const char *what,
                      struct cc_error *err)
{
    size_t n = strlen(id);

    if (n >= ID_LEAST && n <= ID_WHOLE && strspn(id, "0123456789abcdef") == n)
        return true;
    return cc_fail(err, CC_EUSAGE,
                   "%s: %s: give the id of %s, 16 hexadecimal digits, or at least its "
                   "first %d",
                   w->call->command->name, id, what, ID_LEAST);
}

static bool is_same_id(const struct record_finding *f, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        if (!cc_str_eq(f[i].id, f[0].id))
            return false;
    return true;
}

bool chosen_by_id(struct chosen *out, const struct acting *w, const char *id,
                  struct cc_error *err)
{
    struct call *call = w->call;
    const struct store_filter filter = { .case_name = cc_str_c(call->set.case_name),
                                         .key = cc_str_c(id) };
    const struct record_finding *f;
    struct review_finding state;
    uint32_t n;

    if (!id_is_fit(w, id, "a finding", err) ||
        !store_findings(w->s, &filter, &f, &n, call->a, err))
        return false;
    if (n == 0)
        return cc_fail(err, CC_EUSAGE, "%s: no finding has an id that begins with %s",
                       call->command->name, id);
    if (n > 1 && is_same_id(f, n))
        return cc_fail(err, CC_EUSAGE,
                       "%s: %s is a finding of %u cases; say which with "
                       "--case",
                       call->command->name, id, n);
    if (n > 1)
        return cc_fail(err, CC_EUSAGE,
                       "%s: %u findings have an id that begins with %s; give more of it",
                       call->command->name, n, id);
    if (!review_finding(w->s, f->case_name, f->id, &state, call->a, err))
        return false;
    *out = (struct chosen){ .case_name = f->case_name,
                            .key = f->id,
                            .kind = f->kind,
                            .why = f->why,
                            .state = state.state,
                            .rev = REVIEW_ANY_REV };
    return true;
}

static bool unknown_state(const struct acting *w, struct cc_error *err)
{
    struct cc_buf words = { .a = w->call->a };

    for (int s = 0; s < REVIEW_STATES; s++)
        if (review_state_of((enum review_state)s) == REVIEW_FINDING)
            cc_buf_addf(&words, "%s%s", words.n ? ", " : "",
                        review_state_word((enum review_state)s));
    return cc_fail(err, CC_EUSAGE, "--state %s: not one of %.*s", w->call->set.state,
                   CC_FMT(cc_buf_str(&words)));
}

bool acting_filter(struct review_filter *out, const struct acting *w,
                   struct cc_error *err)
{
    struct call *call = w->call;
    const struct settings *set = &call->set;
    const struct store_filter f = storage_filter(call);

    *out = (struct review_filter){ .case_name = f.case_name,
                                   .party = f.party,
                                   .since = f.since,
                                   .until = f.until,
                                   .kind = cc_str_c(set->kind),
                                   .assignee = set->mine ? w->by.name : CC_NONE,
                                   .possible = set->possible,
                                   .which = REVIEW_EVERY };
    if (!set->state)
        return true;
    out->which = REVIEW_IN_STATE;
    return review_state_read(cc_str_c(set->state), REVIEW_FINDING, &out->state) ||
           unknown_state(w, err);
}

struct choosing {
    struct chosen_list *out;
    const struct acting *w;
    enum review_action action;
    bool in_state;
};

static bool choose(void *ctx, const struct review_item *item)
{
    const struct choosing *c = ctx;
    struct cc_arena *a = c->w->call->a;

    if (c->in_state || (review_moves(item->state, REVIEW_LEAD) & 1u << c->action))
        *CC_PUSH(a, &c->out->all) =
            (struct chosen){ .case_name = cc_str_copy(a, item->case_name),
                             .key = cc_str_copy(a, item->key),
                             .kind = cc_str_copy(a, item->kind),
                             .why = cc_str_copy(a, item->why),
                             .state = item->state,
                             .rev = item->rev };
    return true;
}

bool chosen_by_filter(struct chosen_list *out, const struct acting *w,
                      enum review_action action, struct cc_error *err)
{
    struct review_filter filter;
    struct choosing c = { out, w, action, w->call->set.state != NULL };

    return acting_filter(&filter, w, err) &&
           review_queue(w->s, &filter, 0, INT64_MAX, choose, &c, w->call->a, err);
}

/* ---- statements -----------------------------------------------------------------------
 */

struct places {
    struct cc_arena *a;
    CC_LIST(struct placed) all;
};

static bool take_article(void *ctx, const struct store_row *row)
{
    struct places *p = ctx;

    *CC_PUSH(p->a, &p->all) =
        (struct placed){ .case_name = cc_str_copy(p->a, row->case_name),
                         .article = cc_str_copy(p->a, row->article.key),
                         .row = row->article_id };
    return true;
}

bool placed_article(struct placed *out, const struct acting *w, const char *id,
                    struct cc_error *err)
{
    struct call *call = w->call;
    const struct store_filter filter = { .case_name = cc_str_c(call->set.case_name),
                                         .key = cc_str_c(id) };
    struct places found = { .a = call->a };

    if (!id_is_fit(w, id, "an article", err) ||
        !store_list_articles(w->s, &filter, take_article, &found, call->a, err))
        return false;
    if (found.all.n != 1)
        return cc_fail(err, CC_EUSAGE,
                       found.all.n
                           ? "%s: %u articles have an id that begins with %s; give "
                             "more of it, or say with --case which"
                           : "%s: %u articles have an id that begins with %s",
                       call->command->name, found.all.n, id);
    *out = found.all.at[0];
    return true;
}

bool span_read(struct cc_span *out, const char *text, const char *option,
               struct cc_error *err)
{
    unsigned start, end;
    int used = 0;

    if (strspn(text, "0123456789:") == strlen(text) &&
        sscanf(text, "%9u:%9u%n", &start, &end, &used) == 2 && !text[used] &&
        start < end) {
        *out = (struct cc_span){ start, end };
        return true;
    }
    return cc_fail(err, CC_EUSAGE, "--%s %s: give START:END, two numbers of bytes",
                   option, text);
}

bool placed_statement(struct placed *out, const struct acting *w, const char *id,
                      struct cc_error *err)
{
    const struct record_statement *s;
    const struct cc_span *near = NULL;
    uint32_t n;

    if (!placed_article(out, w, id, err) ||
        !span_read(&out->span, w->call->set.at, "at", err) ||
        !store_statements_of(w->s, out->row, &s, &n, w->call->a, err))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        const struct cc_span *is = &s[i].words.span;
        if (is->start == out->span.start && is->end == out->span.end)
            return true;
        if (is->start < out->span.end && is->end > out->span.start && !near)
            near = is;
    }
    if (near)
        return cc_fail(err, CC_EUSAGE,
                       "%s: no statement is at %u:%u; there is one at %u:%u",
                       w->call->command->name, out->span.start, out->span.end,
                       near->start, near->end);
    return true; /* it may have been dealt with before: review knows */
}
