/*
 * What reviewers decide about findings and statements, and its history.
 *
 * The history is the truth: events, each chained to the one before by its hash, none ever
 * changed. States are made from it (review_rebuild). Everything that decides goes through
 * review_act or a function beside it, whoever calls, command line or page: roles, the
 * table of moves.def, revisions and the rule of two signatures are kept here. Each call
 * that writes is one transaction, on the disk when it returns.
 *
 * Users: a store without reviewers is in single-user mode, where whoever may write the
 * file is its lead and no second signature is asked for; reports say so. With the first
 * reviewer (who has to be a lead) all who act must be reviewers.
 *
 * Errors: CC_ECONFLICT, somebody was faster (what is there now is in *out); CC_EPOLICY,
 * refused by role, table or signatures; CC_EUSAGE, there is no such thing; CC_ESTORE.
 */
#ifndef REVIEW_REVIEW_H
#define REVIEW_REVIEW_H

#include "store/store.h"

enum review_role {
    REVIEW_VIEWER,
    REVIEW_REPORTER,
    REVIEW_EDITOR,
    REVIEW_LEAD,
    REVIEW_PROGRAM, /* claimcheck itself; nobody can be given it */
};

enum review_object { REVIEW_FINDING, REVIEW_STATEMENT };

enum review_state {
#define STATE(object, id, word, says) REVIEW_##id,
#include "moves.def"
    REVIEW_STATES
};

enum review_action {
#define ACTION(id, word, says) REVIEW_DO_##id,
#include "moves.def"
    REVIEW_ACTIONS
};

/* ---- words ----------------------------------------------------------------------------
 */

const char *review_state_word(enum review_state s);
const char *review_state_says(enum review_state s);
enum review_object review_state_of(enum review_state s);
const char *review_action_word(enum review_action a);
const char *review_action_says(enum review_action a);
const char *review_role_word(enum review_role r);
/* false: there is no such word. */
bool review_state_read(cc_str word, enum review_object of, enum review_state *out);
bool review_action_read(cc_str word, enum review_action *out);
bool review_role_read(cc_str word, enum review_role *out);

/* Why a finding is dismissed: a short list, so that rules can be mended by it. */
extern const struct review_reason {
    const char *word, *says;
} review_reasons[]; /* ended by a row without a word */
/* Is it a word of such a list? Else its words, for who asked: "typography, other". */
bool review_is_reason(const struct review_reason *list, cc_str word);
cc_str review_reason_words(const struct review_reason *list, struct cc_arena *a);

/* ---- the table ------------------------------------------------------------------------
 */

/* The state that `action` leads to. false with CC_EPOLICY and a reason that names the
 * next thing to do: the table has no such move, or it asks for a higher role. */
bool review_move(enum review_state from, enum review_action action, enum review_role role,
                 enum review_state *to, struct cc_error *err);
/* Nobody has decided yet: what a queue is of unless another state is asked for. */
bool review_is_open(enum review_state s);
/* The actions that `role` has in that state, as bits 1 << enum review_action. */
uint32_t review_moves(enum review_state from, enum review_role role);

/* ---- people ---------------------------------------------------------------------------
 */

struct review_actor {
    cc_str name;
    enum review_role role;
};

struct review_person {
    cc_str name;
    enum review_role role;
    bool active;
    int64_t rev;
    cc_str added;
};
bool review_people(struct store *s, const struct review_person **out, uint32_t *n,
                   struct cc_arena *a, struct cc_error *err);
/* Who acts under that name: an active reviewer, or anybody in single-user mode. false
 * with CC_EPOLICY: there are reviewers, and that is none. */
bool review_actor(struct store *s, cc_str name, struct review_actor *out,
                  struct cc_arena *a, struct cc_error *err);
/* By a lead (the first: by anybody): makes a reviewer, gives another role, or ends one;
 * the last active lead cannot be ended. Names are 1 to 64 bytes of letters, digits and
 * . _ - @. */
bool review_person_put(struct store *s, const struct review_actor *by,
                       const struct review_person *p, cc_str now, struct cc_arena *a,
                       struct cc_error *err);

/* How many signatures approve a finding: 0 in single-user mode, else 2 unless a lead
 * chose 1 or 0. */
struct review_policy {
    bool single_user; /* there are no reviewers */
    uint32_t signoffs;
};
bool review_policy(struct store *s, struct review_policy *out, struct cc_error *err);
bool review_policy_put(struct store *s, const struct review_actor *by, uint32_t signoffs,
                       cc_str now, struct cc_arena *a, struct cc_error *err);

/* ---- deciding -------------------------------------------------------------------------
 */

#define REVIEW_ANY_REV  (-1)
#define REVIEW_NOTE_MAX 8192 /* bytes */

struct review_request {
    enum review_action action;
    cc_str case_name, key; /* of a finding; of a statement: its state's key */
    int64_t rev;           /* that was looked at, or REVIEW_ANY_REV */
    cc_str note;           /* with any action; CC_NONE: none */
    cc_str reason;         /* DISMISS: of review_reasons */
    cc_str assignee;       /* ASSIGN */
    cc_str seal;           /* SIGN: the one that was looked at, or CC_NONE */
    cc_str speaker, party; /* CORRECT: CC_NONE leaves it; "" (not NULL) is "unknown" */
    struct cc_span span;   /* CORRECT: empty leaves it */
};

struct review_signature {
    cc_str by, at;
};

/* Where a finding stands. Without a row of its own: REVIEW_NEW, rev 0. */
struct review_finding {
    cc_str case_name, key;
    enum review_state state;
    int64_t rev, seq;
    cc_str assignee, reason, decided, decided_at;
    struct review_signature signature[2];
    uint32_t signatures;
    cc_str seal, evidence, because;
};

/* Does it to a finding. *out: where it stands now, after a conflict as well. */
bool review_act(struct store *s, const struct review_actor *by,
                const struct review_request *r, cc_str now, struct review_finding *out,
                struct cc_arena *a, struct cc_error *err);
bool review_finding(struct store *s, cc_str case_name, cc_str key,
                    struct review_finding *out, struct cc_arena *a, struct cc_error *err);
/* What a signature is bound to: SHA-256, hexadecimal, of the finding, the words and
 * articles it rests on, what was decided of their statements, and the decision. */
bool review_seal(struct store *s, const struct record_finding *f,
                 const struct review_finding *state, cc_str *out, struct cc_arena *a,
                 struct cc_error *err);

/* Where a statement stands. Without a row of its own: REVIEW_EXTRACTED, rev 0. */
struct review_statement {
    cc_str case_name, key, article; /* article.key */
    struct cc_span found;
    enum review_state state;
    int64_t rev, seq;
    cc_str decided, decided_at, speaker, party;
    struct cc_span span; /* as corrected; empty: as found */
};

/* The key of a statement, 16 hexadecimal digits. */
cc_str review_statement_key(cc_str article, struct cc_span found, struct cc_arena *a);
/* The statement must be one that the store has, or one that was dealt with before.
 * r->case_name is its case; r->key is not used. */
bool review_act_statement(struct store *s, const struct review_actor *by, cc_str article,
                          struct cc_span found, const struct review_request *r,
                          cc_str now, struct review_statement *out, struct cc_arena *a,
                          struct cc_error *err);
bool review_statement(struct store *s, cc_str case_name, cc_str article,
                      struct cc_span found, struct review_statement *out,
                      struct cc_arena *a, struct cc_error *err);
/* All of a case (CC_NONE: of all) that were dealt with, by article and place. */
bool review_statements(struct store *s, cc_str case_name,
                       const struct review_statement **out, uint32_t *n,
                       struct cc_arena *a, struct cc_error *err);

/* Takes event `seq` back by a new event: one's own, a lead anybody's; not behind a later
 * one of the same object that still stands; signatures are withdrawn instead; not a
 * removal. The event that took one back can be taken back as long as it is the last. */
bool review_undo(struct store *s, const struct review_actor *by, int64_t seq, cc_str now,
                 struct cc_arena *a, struct cc_error *err);

/* After findings or articles changed: decided findings whose evidence did are reopened,
 * signed ones whose seal broke are confirmed only, statements of a new version of their
 * article are found again exactly or orphaned. Called by review-aware commands behind
 * store_put and store_add; idle when nothing changed. */
bool review_refresh(struct store *s, cc_str case_name, cc_str now, struct cc_arena *a,
                    struct cc_error *err);

/* ---- the queue ------------------------------------------------------------------------
 */

enum review_which {
    REVIEW_OPEN, /* new, in_review, needs_info, reopened */
    REVIEW_EVERY,
    REVIEW_IN_STATE, /* .state */
};
struct review_filter {
    cc_str case_name, party, since, until; /* CC_NONE: any */
    cc_str kind; /* kinds and families with commas, or CC_NONE */
    enum review_which which;
    enum review_state state;
    cc_str assignee;
    bool possible; /* those graded possible, too */
};
struct review_item {
    cc_str case_name, key, family, kind, grade, rule, why;
    cc_str a_party, b_party, day;
    double score;
    enum review_state state;
    int64_t rev;
    cc_str assignee;
    uint32_t notes;
};
typedef bool review_take(void *ctx, const struct review_item *item); /* false: enough */
/* By case, in the order of printing, from number `skip` on. One call an item, in `a`. */
bool review_queue(struct store *s, const struct review_filter *f, int64_t skip,
                  int64_t limit, review_take *take, void *ctx, struct cc_arena *a,
                  struct cc_error *err);
/* How many of each state the filter leaves, whatever its `which` says. */
struct review_counts {
    int64_t of[REVIEW_STATES], all;
};
bool review_count(struct store *s, const struct review_filter *f,
                  struct review_counts *out, struct cc_arena *a, struct cc_error *err);

/* ---- the history ----------------------------------------------------------------------
 */

struct review_event {
    int64_t seq, rev;
    cc_str at, actor, action, object, case_name, key, facts, hash, previous;
    cc_str words; /* JSON, an object; CC_NONE: there are none */
    bool erased;  /* there were, and they are removed */
};
typedef bool review_take_event(void *ctx, const struct review_event *e);
struct review_history {
    cc_str object, case_name, key; /* CC_NONE: any */
    int64_t after; /* events behind this one; newest first: those before it, 0: all */
    int64_t limit; /* 0: all */
    bool newest_first;
};
bool review_history(struct store *s, const struct review_history *h,
                    review_take_event *take, void *ctx, struct cc_arena *a,
                    struct cc_error *err);

struct review_head {
    int64_t seq;   /* 0: nothing has happened */
    char hash[65]; /* hexadecimal; 64 zeros */
};
extern const struct review_head review_no_head; /* before anything happened */
bool review_head(struct store *s, struct review_head *out, struct cc_error *err);
/* The head of a history that ends with that event. */
void review_head_at(struct review_head *out, const struct review_event *e);

/*
 * Proves each event by its hash, its number and the hash before, and each of its words
 * that is not erased; then that `expect` (or NULL) is among them. A chain shows what was
 * changed, taken out, put in or swapped. That its end was cut off, or all of it made
 * anew, only a head shows that was written down elsewhere: `expect`.
 */
struct review_proof {
    int64_t events, erased;
    int64_t broken; /* the first event that does not fit, 0: none */
    cc_str what;    /* what does not fit, or CC_NONE */
    bool missing;   /* `expect` is not there */
    struct review_head head;
};
bool review_verify(struct store *s, const struct review_head *expect,
                   struct review_proof *out, struct cc_arena *a, struct cc_error *err);
/* "SEQ:HASH", of which the hash may be cut to 8 digits or more. */
bool review_head_read(cc_str text, struct review_head *out, struct cc_error *err);

/* An event with all that its hash is over. */
struct review_link {
    struct review_event event;
    cc_str words_hash; /* "" without words */
    cc_str salt;       /* 16 bytes; CC_NONE: no words, or they are erased */
};
typedef bool review_take_link(void *ctx, const struct review_link *l); /* false: enough */
/* From the first on, one call an event, in `a`, which may be reset between events. */
bool review_links(struct store *s, review_take_link *take, void *ctx, struct cc_arena *a,
                  struct cc_error *err);
/* What does not fit, when it stands behind `before`; CC_NONE: it follows it, and it and
 * its words are as they were hashed. */
cc_str review_misfit(const struct review_head *before, const struct review_link *l,
                     struct cc_arena *a);

/* Does it tell of an article that was removed? */
bool review_is_removal(const struct review_event *e);
/*
 * Which words are gone although no removal took them: the facts of a removal list the
 * events whose words went with the article. Given every event, in order.
 */
struct review_erasures {
    struct cc_arena *a;
    CC_LIST(int64_t) gone; /* by no removal so far */
};
void review_erasures_take(struct review_erasures *w, const struct review_event *e);
/* Is there one? The first, and what to say of it. */
bool review_erasures_left(const struct review_erasures *w, int64_t *seq, cc_str *what);

/* Makes all states anew from the events; how many rows came out otherwise than they
 * were. */
bool review_rebuild(struct store *s, int64_t *differ, struct cc_arena *a,
                    struct cc_error *err);

/* ---- removal --------------------------------------------------------------------------
 */

extern const struct review_reason review_removals[];
struct review_removed {
    cc_str case_name, article, by, at, reason;
    bool lifted;
};
/*
 * A lead removes an article for good: text, original, metadata, statements, claims,
 * findings that rest on it, words of notes on those, index entries; nothing of it is left
 * in the file, its log or a later backup. The events stay, without the words. Adding the
 * same text again is refused until review_lift. `key`: article.key, whole.
 */
bool review_forget(struct store *s, const struct review_actor *by, cc_str case_name,
                   cc_str key, cc_str reason, cc_str now, struct cc_arena *a,
                   struct cc_error *err);
bool review_lift(struct store *s, const struct review_actor *by, cc_str case_name,
                 cc_str key, cc_str now, struct cc_arena *a, struct cc_error *err);
bool review_removed(struct store *s, const struct review_removed **out, uint32_t *n,
                    struct cc_arena *a, struct cc_error *err);

/* ---- a history of elsewhere (claimcheck import) ---------------------------------------
 */

/*
 * Within a transaction (history.h): an event of another store's history, which
 * review_misfit has nothing against. One that this store has is compared; `erase`: its
 * words go when they are erased there. One behind the last is appended as it is and makes
 * its state, when whoever did it was allowed to, by the rules that hold here: role,
 * table, signatures, leads. What a signature was bound to is not there to be asked;
 * review_refresh voids it where it does not fit. false with CC_ECONFLICT: the histories
 * part here; CC_EPOLICY: it was not allowed; CC_EFORMAT: it is no event.
 */
bool review_adopt(struct store *s, const struct review_link *l, bool erase,
                  struct cc_arena *a, struct cc_error *err);
/* Behind the last one: what they say was removed is removed here; how many articles.
 * review_scrub has to follow the transaction then, or when words were erased. */
bool review_adopted(struct store *s, uint32_t *removed, struct cc_error *err);
bool review_scrub(struct store *s, struct cc_error *err);

/* ---- logging in (the web page) --------------------------------------------------------
 */

#define REVIEW_TOKEN_MAX 64 /* with its NUL */
/* A link for one log-in within five minutes; `now` in seconds of Unix time. The token
 * itself is nowhere in the store. */
bool review_login_link(struct store *s, cc_str reviewer, int64_t now,
                       char token[REVIEW_TOKEN_MAX], struct cc_error *err);
/* Uses it up: true and a session's token for twelve hours, or CC_EPOLICY. Of two at once
 * exactly one succeeds. */
bool review_login(struct store *s, cc_str token, int64_t now,
                  char session[REVIEW_TOKEN_MAX], struct cc_error *err);
/* Whose session it is; CC_EPOLICY: nobody's, or no longer. */
bool review_session(struct store *s, cc_str session, int64_t now,
                    struct review_actor *out, struct cc_arena *a, struct cc_error *err);
bool review_logout(struct store *s, cc_str session, struct cc_error *err);

#endif
