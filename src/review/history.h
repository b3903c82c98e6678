/* Within src/review: writing events, and the transactions that they stand in, which are
 * src/transfer's as well. */
#ifndef REVIEW_HISTORY_H
#define REVIEW_HISTORY_H

#include "review.h"

#include "record/json.h"
#include "store/sql.h"

/* What is to be said of something that was just done. */
struct event {
    cc_str actor, action, object, case_name, key;
    int64_t rev;
    cc_str facts; /* JSON, an object */
    cc_str words; /* the same, or CC_NONE */
    cc_str now;
};

/* A transaction that is on the disk when it is committed. */
bool history_begin(struct store *s, struct cc_error *err);
/* Commits when `ok`, else rolls back; returns whether all went well. */
bool history_end(struct store *s, bool ok, struct cc_error *err);

/* Within a transaction: chains the event to the last one and makes the state that its
 * facts tell. */
bool history_append(struct store *s, const struct event *e, int64_t *seq,
                    struct cc_arena *a, struct cc_error *err);
/* The same of an event that is whole, with number and hashes; makes no state. */
bool history_put(struct store *s, const struct review_link *l, struct cc_error *err);
/* Makes the state that event `seq` tells. */
bool history_apply(struct store *s, int64_t seq, struct cc_error *err);

/* false with CC_EPOLICY unless it is a lead who does `what`. */
bool review_is_lead(const struct review_actor *by, const char *what,
                    struct cc_error *err);

/* Within a transaction: the words of event `seq`, if it has some, go. */
bool history_drop_words(struct store *s, int64_t seq, struct cc_error *err);

/* The names of objects in the table of events. */
cc_str history_object(enum review_object o);

/* The event's columns as event_list gives them. */
void history_read(struct review_event *e, struct sql_query *st, struct cc_arena *a);
/* The hash that an event must have; `words_hash`: its column. */
void history_hash(const struct review_event *e, cc_str words_hash, char hex[65]);

#endif
