/* What the tests of reviewing share: a desk of four people and some findings. */
#ifndef TESTS_DESK_H
#define TESTS_DESK_H

#include "../store/store_tests.h"

#include "review/review.h"

#define NOW CC_LIT("2031-05-01T08:00:00Z")

/* Full counts are for a run that asked for them: CLAIMCHECK_SLOW. */
uint32_t runs_of(uint32_t usual, uint32_t slow);

extern const struct review_actor boss, ana, ben, rep, guest; /* leads and editors ... */

/* A store of two articles and `findings` findings of them; with `people` those above. */
void make_desk(const char *path, uint32_t findings, bool people);
/* The id of finding i. */
cc_str key_of(uint32_t i);
/* Puts findings [from, to) in the place of those of the case; a further place of side b
 * is evidence that came later. */
struct store_compared *findings_of_desk(uint32_t from, uint32_t to, bool more_evidence);
void put_findings(struct store *s, uint32_t from, uint32_t to, bool more_evidence);
/* The article that statements are of. */
cc_str article_of_desk(void);
extern const struct cc_span statement_of_desk;

/* A request that has all that its action needs. */
struct review_request fit_request(enum review_action action, cc_str key);
/* Does it; the code that came of it. */
enum cc_code act(struct store *s, const struct review_actor *by,
                 enum review_action action, cc_str key);
enum cc_code act_statement(struct store *s, const struct review_actor *by,
                           enum review_action action);
enum review_state state_of(struct store *s, cc_str key);
enum review_state state_of_statement(struct store *s);

void run_sql(struct store *s, const char *sql);
/* Without waiting for the disk. */
void in_haste(struct store *s);
/* All rows of all tables of states, as text. */
cc_str dump_of(struct store *s, struct cc_arena *a);
/* The first event that does not fit; 0: none. */
int64_t broken_at(struct store *s, const struct review_head *expect, bool *missing);
/* Brings the history of one store into another, in one transaction; what came of it. */
struct cc_error adopt_all(struct store *from, struct store *to);

/* Whole: the file, the chain, and the states as the events have them. */
void must_be_whole(struct store *s);

#endif
