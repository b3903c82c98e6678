/* A request on its way to its answer; what the handlers of routes.def share. */
#ifndef WEB_EXCHANGE_H
#define WEB_EXCHANGE_H

#include "decode.h"
#include "record/json.h"

struct exchange {
    struct web_site *site;
    const struct web_request *request;
    struct web_response *out; /* status 200 unless the handler says otherwise */
    struct cc_arena *a;
    struct web_query query;
    struct review_actor who; /* behind a route that asks for a role */
    cc_str session;          /* its token */
    struct json_t *body;     /* of a POST */
    struct jout j;           /* the answer's body, when it is JSON */
    struct cc_error err;
    int refused;      /* a status, when err.code does not say it */
    const char *word; /* the code that goes with it */
};

/* A handler: false, and x->err says why. What x->j holds is the body then of no answer.
 */
typedef bool web_handler(struct exchange *x);
#define ROUTE(method, path, role, handler) web_handler web_do_##handler;
#include "routes.def"

/* false, with another status than x->err.code stands for. */
bool web_refuse(struct exchange *x, int status, const char *word, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void web_add(struct web_response *out, const char *name, cc_str value);
/* The body as it is, of that media type. */
void web_body(struct exchange *x, const char *media, cc_str body);
/* {"error":{...}} as a member. */
void web_put_error(struct jout *j, const struct cc_error *err);

/* ---- what is asked --------------------------------------------------------------------
 */

cc_str web_get(const struct exchange *x, const char *name); /* empty: CC_NONE */
/* CC_LIT("") for the case without a name. */
cc_str web_case(const struct exchange *x);
/* A whole number of the address: `otherwise` when it is not there. */
bool web_number(struct exchange *x, const char *name, int64_t otherwise, int64_t max,
                int64_t *out);
/* A day of the address as "2031-02-01", or CC_NONE. */
bool web_day(struct exchange *x, const char *name, cc_str *out);
/* kind= is one or more of those there are. */
bool web_kinds(struct exchange *x, cc_str *out);
bool web_filter(struct exchange *x, struct review_filter *out);

/* A string of the body: CC_NONE when it is left out or null. */
bool web_text(struct exchange *x, const struct json_t *o, const char *name, cc_str *out);
bool web_integer(struct exchange *x, const struct json_t *o, const char *name,
                 int64_t *out);
bool web_truth(struct exchange *x, const struct json_t *o, const char *name, bool *out);
/* If-Match: "7" */
bool web_revision(struct exchange *x, int64_t *out);
/* The members of a decision that findings and statements share. */
bool web_request_read(struct exchange *x, enum review_object of,
                      struct review_request *out);

/* ---- what is answered -----------------------------------------------------------------
 */

/* An empty string says no more than null does. */
void web_put_known(struct jout *j, const char *key, cc_str s);
bool web_put_head(struct exchange *x);
bool web_put_policy(struct exchange *x);
void web_put_moves(struct exchange *x, enum review_state s);
/* A member of that name: the events of `h`, newest first. */
bool web_put_history(struct exchange *x, const char *key, struct review_history h);

#endif
