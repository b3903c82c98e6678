/* Within src/review: rows of states, and the facts that events tell of them. */
#ifndef REVIEW_STATES_H
#define REVIEW_STATES_H

#include "history.h"

/* The facts of an event that leads to that state; undid: the event taken back, or 0. */
cc_str states_finding_facts(const struct review_finding *f, int64_t undid,
                            struct cc_arena *a);
cc_str states_statement_facts(const struct review_statement *t, int64_t undid,
                              struct cc_arena *a);
/* Words beside them: a note, and of a statement its corrected names; CC_NONE: none. */
cc_str states_words(cc_str note, const struct review_statement *t, struct cc_arena *a);

/* A finding as the store has it; NULL without *err: it is found no longer. */
bool states_found(struct store *s, cc_str case_name, cc_str key,
                  const struct record_finding **out, struct cc_arena *a,
                  struct cc_error *err);

/* Does the query, which is given the object's columns, find a row? */
bool states_is(struct store *s, struct sql_query *st, bool *is, struct cc_error *err);

/* The statement that a claim is made in, as it was found; false: none, or *err. */
bool states_place(struct store *s, const struct record_place *p, struct cc_span *out,
                  struct cc_arena *a, struct cc_error *err);

/* Can the note be kept? */
bool states_note_is_whole(cc_str note, struct cc_error *err);

/* Kind and articles that a decision rests on: "dispute a:0123... b:4567...". */
cc_str states_evidence(const struct record_finding *f, struct cc_arena *a);

/* Was that article removed? *rev is 0 when it never was. */
bool states_removed(struct store *s, cc_str case_name, cc_str key,
                    struct review_removed *out, int64_t *rev, struct cc_arena *a,
                    struct cc_error *err);

/* Events whose words are erased with an article; ascending. */
struct states_erased {
    CC_LIST(int64_t) seq;
};
/* The words of notes on the findings that rest on article `id`, and on its statements. */
bool states_erase_words(struct store *s, const struct review_removed *is, int64_t id,
                        struct states_erased *out, struct cc_arena *a,
                        struct cc_error *err);

/* A reviewer of that name; *out has rev 0 when there is none. */
bool states_person(struct store *s, cc_str name, struct review_person *out,
                   struct cc_arena *a, struct cc_error *err);
/* Is there an active lead? */
bool states_are_led(struct store *s, bool *are, struct cc_error *err);
/* Who is a reviewer no longer has no session either. */
bool states_end_sessions(struct store *s, cc_str reviewer, struct cc_error *err);
bool states_is_name(cc_str name, struct cc_error *err);

/* May `by` take event `seq` back, and would that be event `e`, which is not written yet?
 * Words are not compared: they may be erased on either side. */
bool states_undone(struct store *s, const struct review_actor *by, int64_t seq,
                   const struct review_event *e, struct cc_arena *a,
                   struct cc_error *err);

/* Brings one decided finding up to date, within a transaction (review_refresh). */
bool refresh_finding(struct store *s, cc_str case_name, cc_str key, cc_str now,
                     struct cc_arena *a, struct cc_error *err);

#endif
