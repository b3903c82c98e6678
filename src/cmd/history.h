/* Events of the history, for people and for programs. */
#ifndef CMD_HISTORY_H
#define CMD_HISTORY_H

#include "acting.h"
#include "record/json.h"

/* One line, and a line for a note: "12  2032-06-03 09:15Z  ana  finding 9f86...  confirm".
 */
void history_text(const struct screen *out, const struct review_event *e,
                  struct cc_arena *a);
/* The members of an object that the caller opened. */
void history_json(struct jout *j, const struct review_event *e);

/* The event that an undo took back. */
int64_t history_undid(const struct review_event *e);
/* What it came to, in words: "dismissed (typography), note: \"the same\"". */
cc_str history_words(const struct review_event *e, struct cc_arena *a);
/* "2032-06-03 09:15Z" of "2032-06-03T09:15:00Z". */
cc_str history_when(cc_str at, struct cc_arena *a);

#endif
