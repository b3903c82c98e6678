/* What a request says in its address, its cookies and its body. */
#ifndef WEB_DECODE_H
#define WEB_DECODE_H

#include "web.h"

struct json_t;

#define WEB_PARAMETERS_MAX 32

/* The value of a header, without regard to the case of its name; CC_NONE: it is not
 * there, or there more than once (*n, which may be NULL, says how often). */
cc_str web_header(const struct web_request *r, cc_str name, uint32_t *n);

/* %XX as bytes, + as a space. false: a % without two digits, a NUL, no UTF-8. */
bool web_unescape(cc_str text, cc_str *out, struct cc_arena *a);

struct web_query {
    const struct web_pair *at;
    uint32_t n;
};
/* "a=1&b=2"; false with CC_EUSAGE: not to be decoded, a name twice, too many. */
bool web_query_read(struct web_query *out, cc_str query, struct cc_arena *a,
                    struct cc_error *err);
/* CC_NONE: it is not there. Empty: a view that is not NULL. */
cc_str web_query_of(const struct web_query *q, cc_str name);

/* A cookie's value; CC_NONE: it is not there, or twice with two values, as when another
 * server of this host has planted one. */
cc_str web_cookie(cc_str header, cc_str name);

/* An object; NULL with CC_EUSAGE or CC_ELIMIT. The caller has to json_decref it. */
struct json_t *web_body_read(cc_str body, struct cc_error *err);

#endif
