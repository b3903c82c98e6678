/* One person at a queue of findings: where it stands, and what each key does. */
#ifndef CMD_REVIEWING_H
#define CMD_REVIEWING_H

#include "card.h"
#include "keyboard.h"

struct reviewing {
    struct acting w;
    struct review_filter filter;
    struct chosen_list queue;
    uint32_t at;             /* in the queue; its length: behind the last */
    bool seeking;            /* what is decided by now is passed over */
    CC_LIST(uint32_t) trail; /* where it was before */
    CC_LIST(struct reviewed) done;
    bool leave;
    /* of the screen */
    struct cc_arena *a;
    struct card card;
    struct texts texts;
    struct cc_error err; /* ends it all */
};

/* What can be taken back by one key. */
struct reviewed {
    int64_t seq;
    uint32_t at;
};

/* What a key comes to. */
enum answer {
    ANSWER_ASK,  /* another key is asked for */
    ANSWER_DRAW, /* the finding is shown again, or the one that is now in its place */
};

struct review_key {
    int key;
    const char *word, *does; /* for the prompt; for the help */
    uint32_t needs;          /* moves of which the state must have one; 0: none */
    enum answer (*run)(struct reviewing *r);
};
extern const struct review_key review_keys[]; /* ended by a row without a word */

/* ---- the queue */
bool reviewing_is_open(const struct reviewing *r, enum review_state s);
uint32_t reviewing_open(const struct reviewing *r); /* how many are */
void reviewing_go(struct reviewing *r, uint32_t at, bool seeking);
/* From here on, forward or back; the next undecided, or the end. */
void reviewing_next(struct reviewing *r, int step);

/* ---- answers: each is done at once and said in a line */
enum answer answer_confirm(struct reviewing *r), answer_dismiss(struct reviewing *r),
    answer_needs_info(struct reviewing *r), answer_note(struct reviewing *r),
    answer_assign(struct reviewing *r), answer_sign(struct reviewing *r),
    answer_withdraw(struct reviewing *r), answer_reopen(struct reviewing *r),
    answer_undo(struct reviewing *r), answer_edit(struct reviewing *r),
    answer_source(struct reviewing *r);

/* A line after a question; false: none was given, which is said. */
bool reviewing_ask(struct reviewing *r, cc_str question, cc_str *out);
/* "c confirm" on a line of such, from `column` on; the column behind it. */
int reviewing_offer(const struct reviewing *r, char key, const char *word, int column);
/* A key out of `keys` after a question; 0: another one, which is "not at all". */
int reviewing_choose(struct reviewing *r, cc_str question, const char *keys);
/* 0 or 1 after a question, -1: neither; not asked where only one is fit. */
int reviewing_side(struct reviewing *r, const char *question, const bool fit[2]);
/* "not done: ..." of what review refused; of a conflict the screen is drawn again. */
enum answer reviewing_refused(struct reviewing *r, const struct cc_error *err);

#endif
