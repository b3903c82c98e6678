/* Commands that decide: the store, who acts, and which findings are meant. */
#ifndef CMD_ACTING_H
#define CMD_ACTING_H

#include "review/review.h"
#include "storage.h"

struct acting {
    struct call *call;
    struct store *s;
    struct review_actor by;
};

/* --as, else $CLAIMCHECK_USER, else the name of the account. */
cc_str acting_name(const struct call *call);
/* A store that is there, to be written, and who acts; false: has been told. */
bool acting_open(struct acting *w, struct call *call);
void acting_close(struct acting *w);

/* What is asked before something that cannot be taken back or is done to many; --yes is
 * yes, without a terminal there is no other answer. `what`: "remove 2 articles". */
bool acting_is_sure(struct call *call, const char *what);

/* A finding that something is to be done to; views into call->a. */
struct chosen {
    cc_str case_name, key, kind, why;
    enum review_state state;
    int64_t rev; /* REVIEW_ANY_REV: whatever is there */
};
struct chosen_list {
    CC_LIST(struct chosen) all;
};

/* The one finding whose id begins so, in --case. */
bool chosen_by_id(struct chosen *out, const struct acting *w, const char *id,
                  struct cc_error *err);
/* What --kind, --party, --case, --since, --mine, --state and --possible ask for; without
 * --state those to which `action` can be done. */
bool chosen_by_filter(struct chosen_list *out, const struct acting *w,
                      enum review_action action, struct cc_error *err);
/* The same as a filter of the queue; .which is REVIEW_EVERY or REVIEW_IN_STATE. */
bool acting_filter(struct review_filter *out, const struct acting *w,
                   struct cc_error *err);

/* An article of the store, and one of its statements. */
struct placed {
    cc_str case_name, article; /* article.key */
    int64_t row;
    struct cc_span span;
};
/* The one article whose id begins so, in --case. */
bool placed_article(struct placed *out, const struct acting *w, const char *id,
                    struct cc_error *err);
/* ... and its statement at --at; *err names the one that is near. */
bool placed_statement(struct placed *out, const struct acting *w, const char *id,
                      struct cc_error *err);
/* "START:END", option: its name in a message. */
bool span_read(struct cc_span *out, const char *text, const char *option,
               struct cc_error *err);

#endif
