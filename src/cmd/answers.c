/* What the keys of a review do to a finding. */
#include "reviewing.h"

#include "report/quote.h"

static void say(struct reviewing *r, enum style style, cc_str text)
{
    text_put(&r->w.call->out, style, text, 0, 2);
    fputc('\n', stdout);
}

enum answer reviewing_refused(struct reviewing *r, const struct cc_error *err)
{
    say(r, STYLE_STRONG, cc_strf(r->a, "not done: %s", err->text));
    if (err->code != CC_ECONFLICT && err->code != CC_EPOLICY && err->code != CC_EUSAGE) {
        r->err = *err; /* the store: no key will do better */
        r->leave = true;
    }
    if (err->code == CC_ECONFLICT)
        say(r, STYLE_PLAIN, CC_LIT("this is what is there now:"));
    return err->code == CC_ECONFLICT ? ANSWER_DRAW : ANSWER_ASK;
}

/* ---- questions ------------------------------------------------------------------------
 */

bool reviewing_ask(struct reviewing *r, cc_str question, cc_str *out)
{
    text_put(&r->w.call->out, STYLE_STRONG, question, 0, 2);
    fputc(' ', stdout);
    if (keyboard_line(out, REVIEW_NOTE_MAX, r->a))
        return true;
    say(r, STYLE_PLAIN, CC_LIT("nothing was done"));
    return false;
}

int reviewing_offer(const struct reviewing *r, char key, const char *word, int column)
{
    int n = (int)strlen(word) + 4; /* a key, spaces */

    if (column + n - 2 > r->w.call->out.width) {
        fputc('\n', stdout);
        column = 0;
    }
    printf("%s%c %s", column ? "  " : "", key, word);
    return column + n;
}

int reviewing_choose(struct reviewing *r, cc_str question, const char *keys)
{
    int c;

    text_put(&r->w.call->out, STYLE_STRONG, question, 0, 2);
    fputc(' ', stdout);
    do {
        fflush(stdout);
        c = keyboard_key();
    } while (c == KEY_RESIZED);
    bool known = c > ' ' && c < 0x7f && strchr(keys, c);
    if (known)
        printf("%c\n", c);
    else
        puts("- nothing was done");
    return known ? c : 0;
}

int reviewing_side(struct reviewing *r, const char *question, const bool fit[2])
{
    if (!fit[0] || !fit[1])
        return fit[0] ? 0 : fit[1] ? 1 : -1;
    int c = reviewing_choose(r, cc_strf(r->a, "%s a or b?", question), "ab");
    return c ? c - 'a' : -1;
}

/* ---- acting ---------------------------------------------------------------------------
 */

static struct review_request request(const struct reviewing *r, enum review_action what)
{
    return (struct review_request){ .action = what,
                                    .case_name = r->card.f->case_name,
                                    .key = r->card.f->id,
                                    .rev = r->card.state.rev };
}

/* What is there now, who made it so and how to take it back. */
static void said(struct reviewing *r, const struct review_request *q,
                 const struct review_finding *now)
{
    struct cc_buf b = { .a = r->a };

    cc_buf_addf(&b, "-> %s", review_state_word(now->state));
    if (q->reason.n)
        cc_buf_addf(&b, " (%.*s)", CC_FMT(q->reason));
    if (q->action == REVIEW_DO_NOTE)
        cc_buf_add(&b, CC_LIT(", noted"));
    if (now->assignee.n && q->action == REVIEW_DO_ASSIGN)
        cc_buf_addf(&b, " with %.*s", CC_FMT(now->assignee));
    if (q->action == REVIEW_DO_SIGN)
        cc_buf_add(&b, CC_LIT("; w takes the signature back"));
    else if (q->action != REVIEW_DO_WITHDRAW && q->action != REVIEW_DO_NOTE)
        cc_buf_add(&b, CC_LIT("; u takes it back"));
    cc_buf_addf(&b, "; %u of %u undecided", reviewing_open(r), r->queue.all.n);
    say(r, STYLE_PLAIN, cc_buf_str(&b));
}

static enum answer act(struct reviewing *r, const struct review_request *q)
{
    struct cc_error err = { CC_OK, "" };
    struct review_finding now;
    bool moves_on = q->action != REVIEW_DO_NOTE && q->action != REVIEW_DO_REOPEN &&
                    q->action != REVIEW_DO_WITHDRAW;

    if (!review_act(r->w.s, &r->w.by, q, record_now(r->a), &now, r->a, &err))
        return reviewing_refused(r, &err);
    r->queue.all.at[r->at].state = now.state;
    if (q->action != REVIEW_DO_SIGN && q->action != REVIEW_DO_WITHDRAW &&
        q->action != REVIEW_DO_NOTE)
        *CC_PUSH(r->w.call->a, &r->done) = (struct reviewed){ now.seq, r->at };
    said(r, q, &now);
    if (moves_on)
        reviewing_next(r, 1);
    return ANSWER_DRAW;
}

static enum answer act_plainly(struct reviewing *r, enum review_action what)
{
    struct review_request q = request(r, what);

    return act(r, &q);
}

enum answer answer_confirm(struct reviewing *r)
{
    return act_plainly(r, REVIEW_DO_CONFIRM);
}

enum answer answer_needs_info(struct reviewing *r)
{
    return act_plainly(r, REVIEW_DO_NEED_INFO);
}

enum answer answer_reopen(struct reviewing *r)
{
    return act_plainly(r, REVIEW_DO_REOPEN);
}

enum answer answer_withdraw(struct reviewing *r)
{
    return act_plainly(r, REVIEW_DO_WITHDRAW);
}

enum answer answer_sign(struct reviewing *r)
{
    struct review_request q = request(r, REVIEW_DO_SIGN);

    q.seal = r->card.seal; /* what was looked at */
    return act(r, &q);
}

enum answer answer_dismiss(struct reviewing *r)
{
    struct review_request q = request(r, REVIEW_DO_DISMISS);
    char keys[10] = "";
    int n = 0, column = 0;

    for (const struct review_reason *why = review_reasons; why->word && n < 9;
         why++, n++) {
        keys[n] = (char)('1' + n);
        column = reviewing_offer(r, keys[n], why->word, column);
    }
    fputc('\n', stdout);
    int c = reviewing_choose(r, CC_LIT("why?"), keys);
    if (!c)
        return ANSWER_ASK;
    q.reason = cc_str_c(review_reasons[c - '1'].word);
    return act(r, &q);
}

enum answer answer_note(struct reviewing *r)
{
    struct review_request q = request(r, REVIEW_DO_NOTE);

    return reviewing_ask(r, CC_LIT("note:"), &q.note) ? act(r, &q) : ANSWER_ASK;
}

enum answer answer_assign(struct reviewing *r)
{
    struct review_request q = request(r, REVIEW_DO_ASSIGN);
    const struct review_person *p;
    struct cc_error err = { CC_OK, "" };
    struct cc_buf b = { .a = r->a };
    uint32_t n;

    if (!review_people(r->w.s, &p, &n, r->a, &err))
        return reviewing_refused(r, &err);
    for (uint32_t i = 0; i < n; i++)
        if (p[i].active && p[i].role > REVIEW_VIEWER)
            cc_buf_addf(&b, "%s%.*s", b.n ? ", " : " (", CC_FMT(p[i].name));
    cc_str names = cc_buf_str(&b);
    return reviewing_ask(r,
                         cc_strf(r->a, "to whom?%.*s%s", CC_FMT(names), b.n ? ")" : ""),
                         &q.assignee)
               ? act(r, &q)
               : ANSWER_ASK;
}

enum answer answer_undo(struct reviewing *r)
{
    struct cc_error err = { CC_OK, "" };

    if (!r->done.n) {
        say(r, STYLE_PLAIN,
            CC_LIT("nothing was done in this session; 'claimcheck undo' "
                   "takes back what was done earlier"));
        return ANSWER_ASK;
    }
    struct reviewed last = r->done.at[r->done.n - 1];
    if (!review_undo(r->w.s, &r->w.by, last.seq, record_now(r->a), r->a, &err))
        return reviewing_refused(r, &err);
    r->done.n--;
    say(r, STYLE_PLAIN,
        cc_strf(r->a, "-> event %lld is taken back", (long long)last.seq));
    reviewing_go(r, last.at, false);
    return ANSWER_DRAW;
}
