/* Deciding on the command line: a transaction and a line for each thing. */
#include "deciding.h"

#include "record/json.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct deciding {
    struct acting w;
    struct review_request ask;
    const char *word; /* of the action */
    uint32_t rows;    /* printed */
    struct cc_arena *of_item;
    /* of the one that is under way */
    const struct chosen *item;
    struct placed place; /* of a statement */
    struct review_finding finding;
    struct review_statement statement;
    struct cc_error err;
};

bool deciding_rev(const struct call *call, int64_t *out, struct cc_error *err)
{
    const char *rev = call->set.rev;
    char *end;

    *out = REVIEW_ANY_REV;
    if (!rev)
        return true;
    errno = 0;
    *out = strtoll(rev, &end, 10);
    return (!*end && !errno && *out >= 0) ||
           cc_fail(err, CC_EUSAGE, "--rev %s: not a revision, a whole number", rev);
}

/* ---- a line for each ------------------------------------------------------------------
 */

static const char *code_word(enum cc_code code)
{
    return code == CC_OK          ? "done"
           : code == CC_ECONFLICT ? "conflict"
           : code == CC_EPOLICY   ? "refused"
           : code == CC_EUSAGE    ? "usage"
                                  : "failed";
}

static void json_begin(struct deciding *d, struct jout *j)
{
    row_begin(d->w.call, j, d->of_item, d->rows++ == 0);
    jout_string(j, "schema", CC_LIT("claimcheck.decision/1"));
    jout_string(j, "action", cc_str_c(d->word));
    jout_string(j, "actor", d->w.by.name);
    jout_string(j, "result", cc_str_c(code_word(d->err.code)));
}

static void json_end(struct deciding *d, struct jout *j)
{
    jout_string(j, "error", d->err.code ? cc_str_c(d->err.text) : CC_NONE);
    row_end(d->w.call, j);
}

static void put_finding(struct deciding *d)
{
    const struct review_finding *now = &d->finding;
    struct call *call = d->w.call;
    struct jout j;

    if (call->set.format != REPORT_TEXT) {
        json_begin(d, &j);
        jout_string(&j, "finding", d->item->key);
        jout_string(&j, "case", d->item->case_name);
        jout_string(&j, "was", cc_str_c(review_state_word(d->item->state)));
        jout_string(&j, "state", cc_str_c(review_state_word(now->state)));
        jout_integer(&j, "rev", now->rev);
        jout_integer(&j, "seq", now->seq);
        jout_string(&j, "assignee", now->assignee.n ? now->assignee : CC_NONE);
        jout_string(&j, "reason", now->reason.n ? now->reason : CC_NONE);
        json_end(d, &j);
    } else if (!d->err.code) {
        fprintf(call->out.to, "%.*s  ", CC_FMT(d->item->key));
        screen_put(call->out.to, d->item->kind);
        fprintf(call->out.to, ": %s", review_state_word(now->state));
        if (now->state != d->item->state)
            fprintf(call->out.to, ", was %s", review_state_word(d->item->state));
        if (now->assignee.n) {
            fputs(", with ", call->out.to);
            screen_put(call->out.to, now->assignee);
        }
        fprintf(call->out.to, "; event %lld\n", (long long)now->seq);
    }
}

static void put_statement(struct deciding *d)
{
    const struct review_statement *now = &d->statement;
    struct call *call = d->w.call;
    struct jout j;

    if (call->set.format != REPORT_TEXT) {
        json_begin(d, &j);
        jout_string(&j, "article", d->place.article);
        jout_string(&j, "case", d->place.case_name);
        jout_integer(&j, "start", d->place.span.start);
        jout_integer(&j, "end", d->place.span.end);
        jout_string(&j, "state", cc_str_c(review_state_word(now->state)));
        jout_integer(&j, "rev", now->rev);
        jout_integer(&j, "seq", now->seq);
        jout_string(&j, "speaker", now->speaker);
        jout_string(&j, "party", now->party);
        if (now->span.end > now->span.start) {
            jout_integer(&j, "new_start", now->span.start);
            jout_integer(&j, "new_end", now->span.end);
        }
        json_end(d, &j);
    } else if (!d->err.code) {
        fprintf(call->out.to, "%.*s %u:%u  statement: %s; event %lld\n",
                CC_FMT(d->place.article), d->place.span.start, d->place.span.end,
                review_state_word(now->state), (long long)now->seq);
    }
}

/* Names the finding, unless the message does. */
static void tell(struct deciding *d)
{
    cc_str key = d->item ? d->item->key : CC_NONE;
    struct cc_error named = { CC_OK, "" };

    if (!d->err.code)
        return;
    if (!key.n || cc_str_find(cc_str_c(d->err.text), key) < strlen(d->err.text))
        named = d->err;
    else
        cc_fail(&named, d->err.code, "%.*s: %.400s", CC_FMT(key), d->err.text);
    call_fail(d->w.call, &named);
}

/* ---- doing it -------------------------------------------------------------------------
 */

static void act(void *arg)
{
    struct deciding *d = arg;
    struct review_request r = d->ask;
    cc_str now = record_now(d->of_item);

    if (d->item) {
        r.case_name = d->item->case_name;
        r.key = d->item->key;
        r.rev = d->item->rev;
        d->finding.state = d->item->state;
        review_act(d->w.s, &d->w.by, &r, now, &d->finding, d->of_item, &d->err);
        put_finding(d);
        return;
    }
    r.case_name = d->place.case_name;
    review_act_statement(d->w.s, &d->w.by, d->place.article, d->place.span, &r, now,
                         &d->statement, d->of_item, &d->err);
    put_statement(d);
}

static void act_guarded(struct deciding *d)
{
    d->err = (struct cc_error){ CC_OK, "" };
    d->finding = (struct review_finding){ 0 };
    d->statement = (struct review_statement){ 0 };
    cc_arena_guard(d->of_item, act, d, &d->err);
    tell(d);
    cc_arena_reset(d->of_item);
}

/* ---- a preview ------------------------------------------------------------------------
 */

static void put_preview(struct deciding *d, const struct chosen_list *list)
{
    struct call *call = d->w.call;

    for (uint32_t i = 0; i < list->all.n; i++) {
        const struct chosen *c = &list->all.at[i];
        struct jout j;
        if (call->set.format == REPORT_TEXT) {
            fprintf(call->out.to, "%.*s  %-18.*s  %-10s  ", CC_FMT(c->key),
                    CC_FMT(c->kind), review_state_word(c->state));
            screen_put(call->out.to, c->why);
            fputc('\n', call->out.to);
            continue;
        }
        row_begin(call, &j, d->of_item, d->rows++ == 0);
        jout_string(&j, "schema", CC_LIT("claimcheck.decision/1"));
        jout_string(&j, "action", cc_str_c(d->word));
        jout_string(&j, "actor", d->w.by.name);
        jout_string(&j, "result", CC_LIT("preview"));
        jout_string(&j, "finding", c->key);
        jout_string(&j, "case", c->case_name);
        jout_string(&j, "was", cc_str_c(review_state_word(c->state)));
        jout_string(&j, "why", c->why);
        row_end(call, &j);
    }
}

static bool is_wanted(struct deciding *d, uint32_t n)
{
    return acting_is_sure(
        d->w.call, cc_strf(d->w.call->a, "%s %u finding%s%c", d->word, n, s_of(n), 0).p);
}

/* ---- which ----------------------------------------------------------------------------
 */

static bool has_filter(const struct settings *set)
{
    return set->all || set->kind || set->party || set->case_name || set->mine ||
           set->state || cc_date_known(set->since);
}

static bool choose(struct deciding *d, size_t first, struct chosen_list *list,
                   struct cc_error *err)
{
    struct call *call = d->w.call;

    if (first == call->operands && !has_filter(&call->set))
        return cc_fail(err, CC_EUSAGE,
                       "%s: which findings? Give their ids, or choose them by --kind, "
                       "--party, --case, --since, --mine, --state or --all",
                       call->command->name);
    if (first == call->operands && call->set.rev)
        return cc_fail(err, CC_EUSAGE, "--rev: of which finding? Give its id");
    if (first == call->operands)
        return chosen_by_filter(list, &d->w, d->ask.action, err);
    if (call->set.rev && call->operands - first > 1)
        return cc_fail(err, CC_EUSAGE, "--rev: it is of one finding, and %zu are given",
                       call->operands - first);
    for (size_t i = first; i < call->operands; i++) {
        struct chosen *c = CC_PUSH(call->a, &list->all);
        if (!chosen_by_id(c, &d->w, call->operand[i], err) ||
            !deciding_rev(call, &c->rev, err))
            return false;
    }
    return true;
}

static void on_findings(struct deciding *d, size_t first)
{
    struct call *call = d->w.call;
    struct cc_error err = { CC_OK, "" };
    struct chosen_list list = { 0 };
    bool asked = first == call->operands;

    if (!choose(d, first, &list, &err)) {
        call_fail(call, &err);
        return;
    }
    if (asked && list.all.n == 0)
        call_note(call, "no finding is like that");
    if (call->set.dry_run || (asked && !call->set.yes && isatty(STDIN_FILENO)))
        put_preview(d, &list);
    if (call->set.dry_run || (asked && (!list.all.n || !is_wanted(d, list.all.n))))
        return;
    for (uint32_t i = 0; i < list.all.n; i++) {
        d->item = &list.all.at[i];
        act_guarded(d);
    }
}

static void on_statement(struct deciding *d, size_t first)
{
    struct call *call = d->w.call;
    struct cc_error err = { CC_OK, "" };

    if (call->operands != first + 1)
        cc_fail(&err, CC_EUSAGE, "%s: --at is of one article; give its id",
                call->command->name);
    else if (deciding_rev(call, &d->ask.rev, &err))
        placed_statement(&d->place, &d->w, call->operand[first], &err);
    if (err.code) {
        call_fail(call, &err);
        return;
    }
    act_guarded(d);
    storage_note_stale(call, d->w.s); /* claims are read anew as it is now */
}

void deciding_run(struct call *call, const struct review_request *ask, size_t first)
{
    struct deciding d = { .ask = *ask, .word = review_action_word(ask->action) };

    d.of_item = call_arena(call);
    if (d.of_item && acting_open(&d.w, call)) {
        if (call->set.format == REPORT_JSON)
            fputs("{\"schema\":\"claimcheck.decisions/1\",\"decisions\":[", call->out.to);
        if (call->set.at)
            on_statement(&d, first);
        else
            on_findings(&d, first);
        if (call->set.format == REPORT_JSON)
            fputs("\n]}\n", call->out.to);
    }
    acting_close(&d.w);
    cc_arena_free(d.of_item);
}
