/* claimcheck review: findings one after the other, decided by single keys. */
#include "reviewing.h"

#include <unistd.h>

#define WIDTH_MAX 200

/* ---- the queue ------------------------------------------------------------------------
 */

static bool take(void *ctx, const struct review_item *item)
{
    struct reviewing *r = ctx;
    struct cc_arena *a = r->w.call->a;

    *CC_PUSH(a, &r->queue.all) =
        (struct chosen){ .case_name = cc_str_copy(a, item->case_name),
                         .key = cc_str_copy(a, item->key),
                         .state = item->state };
    return true;
}

bool reviewing_is_open(const struct reviewing *r, enum review_state s)
{
    return r->filter.which == REVIEW_IN_STATE ? s == r->filter.state : review_is_open(s);
}

uint32_t reviewing_open(const struct reviewing *r)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < r->queue.all.n; i++)
        n += reviewing_is_open(r, r->queue.all.at[i].state);
    return n;
}

void reviewing_go(struct reviewing *r, uint32_t at, bool seeking)
{
    if (r->at != at)
        *CC_PUSH(r->w.call->a, &r->trail) = r->at;
    r->at = at;
    r->seeking = seeking;
}

void reviewing_next(struct reviewing *r, int step)
{
    int64_t n = r->queue.all.n, at = (int64_t)r->at + step;

    while (at >= 0 && at < n && !reviewing_is_open(r, r->queue.all.at[at].state))
        at += step;
    if (at < 0)
        puts("that was the first undecided one");
    else
        reviewing_go(r, (uint32_t)at, true);
}

/* ---- moving about ---------------------------------------------------------------------
 */

static enum answer skip(struct reviewing *r)
{
    reviewing_next(r, 1);
    return ANSWER_DRAW;
}

static enum answer next_open(struct reviewing *r)
{
    reviewing_next(r, 1);
    return ANSWER_DRAW;
}

static enum answer last_open(struct reviewing *r)
{
    uint32_t was = r->at;

    reviewing_next(r, -1);
    return r->at == was ? ANSWER_ASK : ANSWER_DRAW;
}

static enum answer next_any(struct reviewing *r)
{
    reviewing_go(r, r->at + (r->at < r->queue.all.n), false);
    return ANSWER_DRAW;
}

static enum answer last_any(struct reviewing *r)
{
    if (r->at == 0) {
        puts("this is the first");
        return ANSWER_ASK;
    }
    reviewing_go(r, r->at - 1, false);
    return ANSWER_DRAW;
}

static enum answer back(struct reviewing *r)
{
    if (r->trail.n == 0)
        return last_any(r);
    r->at = r->trail.at[--r->trail.n];
    r->seeking = false;
    return ANSWER_DRAW;
}

static enum answer leave(struct reviewing *r)
{
    r->leave = true;
    return ANSWER_DRAW;
}

static enum answer help(struct reviewing *r);

#define MOVES(x) (1u << REVIEW_DO_##x)

const struct review_key review_keys[] = {
    { 'c', "confirm", "confirm: it holds", MOVES(CONFIRM), answer_confirm },
    { 'd', "dismiss", "dismiss: it does not hold; then a key for why", MOVES(DISMISS),
      answer_dismiss },
    { 'i', "needs info", "something has to be found out first", MOVES(NEED_INFO),
      answer_needs_info },
    { 'g', "sign", "sign what was confirmed, as it is on the screen", MOVES(SIGN),
      answer_sign },
    { 'w', "withdraw", "take one's signature back", MOVES(WITHDRAW), answer_withdraw },
    { 'r', "reopen", "have it decided again", MOVES(REOPEN), answer_reopen },
    { 's', "skip", "go on and leave it undecided", 0, skip },
    { 'b', "back", "to the one that was on the screen before", 0, back },
    { 'u', "undo", "take the last answer of this session back", 0, answer_undo },
    { 'n', "note", "write a note, one line", MOVES(NOTE), answer_note },
    { 'a', "assign", "give it to somebody", MOVES(ASSIGN), answer_assign },
    { 'e', "edit", "correct the speaker, party or words of a side's statement", 0,
      answer_edit },
    { 'o', "source", "open the article of a side, at the place", 0, answer_source },
    { 'j', NULL, "the next undecided one (also the arrow down)", 0, next_open },
    { 'k', NULL, "the undecided one before (also the arrow up)", 0, last_open },
    { 'J', NULL, "the next, decided or not", 0, next_any },
    { 'K', NULL, "the one before, decided or not", 0, last_any },
    { '?', "help", "this list", 0, help },
    { 'q', "quit", "leave; what was answered is kept (also ctrl-D)", 0, leave },
    { 0 },
};

static enum answer help(struct reviewing *r)
{
    (void)r;
    for (const struct review_key *k = review_keys; k->run; k++)
        printf("  %c  %s\n", k->key, k->does);
    return ANSWER_ASK;
}

/* ---- a screen -------------------------------------------------------------------------
 */

static const struct review_key *key_of(int c)
{
    if (c == KEY_END)
        c = 'q';
    if (c == KEY_DOWN)
        c = 'j';
    if (c == KEY_UP)
        c = 'k';
    for (const struct review_key *k = review_keys; k->run; k++)
        if (k->key == c)
            return k;
    return NULL;
}

/* At the end of the queue there is nothing to act on. */
static bool is_for_now(const struct reviewing *r, const struct review_key *k)
{
    enum review_state s = r->card.state.state;

    if (r->at == r->queue.all.n)
        return strchr("bukK?q", k->key) != NULL;
    return !k->needs || (review_moves(s, r->w.by.role) & k->needs);
}

static void put_prompt(struct reviewing *r)
{
    const struct screen *out = &r->w.call->out;
    int column = 0;

    fputc('\n', stdout);
    screen_style(out, STYLE_DIM);
    for (const struct review_key *k = review_keys; k->run; k++)
        if (k->word && is_for_now(r, k))
            column = reviewing_offer(r, (char)k->key, k->word, column);
    screen_style(out, STYLE_PLAIN);
    fputs("\n> ", stdout);
    fflush(stdout);
}

/* Asks for keys until one changes what is on the screen. */
static void ask(struct reviewing *r)
{
    enum answer is = ANSWER_ASK;

    while (is == ANSWER_ASK && !r->leave) {
        put_prompt(r);
        int c = keyboard_key();
        const struct review_key *k = c == KEY_RESIZED ? NULL : key_of(c);
        if (c == KEY_RESIZED) {
            fputc('\n', stdout);
            return;
        }
        if (k)
            printf("%c\n", k->key);
        if (k && is_for_now(r, k))
            is = k->run(r);
        else if (k)
            printf("%c is not for a finding that is %s; ? tells the keys\n", k->key,
                   review_state_word(r->card.state.state));
        else
            puts("no key of this list; ? tells them");
    }
}

static void at_end(struct reviewing *r)
{
    uint32_t open = reviewing_open(r);

    if (open == 0) {
        r->leave = true;
        return;
    }
    printf("\nThat was the last of %u; %u %s passed over.\n", r->queue.all.n, open,
           open == 1 ? "was" : "were");
    ask(r);
}

static void show(void *arg)
{
    struct reviewing *r = arg;
    struct call *call = r->w.call;
    struct chosen *item = &r->queue.all.at[r->at];

    /* It may have another size; quotes side by side have lines of half of it. */
    call->out.width = terminal_columns(STDOUT_FILENO, WIDTH_MAX);
    r->texts = storage_texts(call, r->w.s, &r->err);
    r->texts.a = r->a;
    if (r->at == r->queue.all.n) {
        at_end(r);
        return;
    }
    if (!card_read(&r->card, r->w.s, item->case_name, item->key, r->a, &r->err))
        return;
    item->state = r->card.state.state;
    if (!r->card.f || (r->seeking && !reviewing_is_open(r, item->state))) {
        printf("%.*s was %s meanwhile\n", CC_FMT(item->key),
               r->card.f ? review_state_word(item->state) : "taken out of the findings");
        if (!r->card.f)
            item->state = REVIEW_DISMISSED;
        reviewing_next(r, 1);
        return;
    }
    card_put(&r->card, cc_strf(r->a, "%u of %u", r->at + 1, r->queue.all.n), &call->out,
             &r->texts);
    r->seeking = false; /* it stays on the screen, whatever becomes of it */
    ask(r);
}

static void run(struct reviewing *r)
{
    uint32_t left;

    while (!r->leave && !r->err.code) {
        cc_arena_guard(r->a, show, r, &r->err);
        texts_forget(&r->texts);
        cc_arena_reset(r->a);
    }
    keyboard_end();
    left = reviewing_open(r);
    if (r->err.code)
        call_fail(r->w.call, &r->err);
    else if (left)
        call_note(r->w.call,
                  "%u of %u undecided; the next review goes on with the first of them",
                  left, r->queue.all.n);
    else
        call_note(r->w.call, "none of %u is left", r->queue.all.n);
}

/* ---- the command ----------------------------------------------------------------------
 */

static bool load(struct reviewing *r, struct cc_error *err)
{
    struct call *call = r->w.call;

    if (!acting_filter(&r->filter, &r->w, err) ||
        !review_queue(r->w.s, &r->filter, 0, INT64_MAX, take, r, call->a, err))
        return false;
    r->seeking = true;
    while (r->at < r->queue.all.n && !reviewing_is_open(r, r->queue.all.at[r->at].state))
        r->at++;
    if (r->at < r->queue.all.n)
        return true;
    if (r->queue.all.n)
        call_note(call,
                  "all of %u findings are decided; --state shows them by their "
                  "state",
                  r->queue.all.n);
    else
        call_note(call, "no finding is like that");
    return true;
}

int cmd_review(struct call *call)
{
    struct reviewing r = { .a = call_arena(call) };
    struct cc_error err = { CC_OK, "" };

    if (r.a && acting_open(&r.w, call)) {
        storage_note_stale(call, r.w.s);
        if (load(&r, &err) && r.at < r.queue.all.n) {
            if (keyboard_begin())
                run(&r);
            else
                cc_fail(&err, CC_EUSAGE,
                        "review: keys are read from a terminal, and there is none; in a "
                        "script decide by 'claimcheck decide confirm ID' (or dismiss, "
                        "needs-info; 'claimcheck decide --help' has more)");
        }
        if (err.code)
            call_fail(call, &err);
    }
    acting_close(&r.w);
    cc_arena_free(r.a);
    return EXIT_DONE;
}
