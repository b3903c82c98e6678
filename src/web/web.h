/*
 * The review page: one request in, one answer out (docs/API.md). No socket, no clock and
 * no file is used below web_handle but the store that it is given; transport.h brings
 * requests to it.
 */
#ifndef WEB_WEB_H
#define WEB_WEB_H

#include "review/review.h"

/* Bytes, but for the last two. What is larger is refused by 413, 414 and 431. */
#define WEB_BODY_MAX    (2 * 1024 * 1024)
#define WEB_HEAD_MAX    (32 * 1024) /* all header lines */
#define WEB_TARGET_MAX  (8 * 1024)
#define WEB_HEADERS_MAX 100
#define WEB_DEPTH_MAX   32 /* of JSON: arrays and objects within one another */

struct web_pair {
    cc_str name, value;
};

struct web_request {
    cc_str method, target; /* as sent: "GET", "/api/queue?case=harbour%20fire" */
    const struct web_pair *header;
    uint32_t headers;
    cc_str body;
    cc_str now;      /* "2031-02-01T09:15:00Z" */
    int64_t seconds; /* the same, of Unix time */
};

#define WEB_ANSWER_HEADERS 20
struct web_response {
    int status;
    struct web_pair header[WEB_ANSWER_HEADERS];
    uint32_t headers;
    cc_str body;    /* also of an answer to HEAD, which does not send it */
    cc_str trouble; /* what whoever runs the server should see, or CC_NONE */
};

/* What the commands print of many findings, as JSON or as a report. */
struct web_print {
    enum web_print_what { WEB_MATRIX, WEB_TIMELINE, WEB_EXPORT } what;
    cc_str format; /* WEB_EXPORT: "html", of those of `claimcheck report` */
    cc_str case_name, kind, party, since, until;
    bool possible;
    int64_t skip, limit; /* WEB_TIMELINE */
};
typedef bool web_print(void *ctx, const struct web_print *what, cc_str *out,
                       struct cc_arena *a, struct cc_error *err);

/* Who looked at which finding when. */
struct web_look {
    uint64_t finding;
    int64_t seconds;
    char name[65];
};
#define WEB_LOOKS 64

/* What a server is about; lives as long as it. */
struct web_site {
    struct store *store;
    cc_str version;   /* of the program */
    cc_str cookie;    /* its cookie's name: cookies do not tell ports apart */
    uint16_t port;    /* of loopback */
    cc_str origin;    /* of a proxy in front: "https://desk.example.org"; CC_NONE */
    web_print *print; /* NULL: matrix, timeline and export are not at hand */
    void *ctx;
    struct web_look look[WEB_LOOKS]; /* zeroed at first */
    uint32_t looks;
};

/* Reads as the page and its addresses: "http://127.0.0.1:8000", or the proxy's. */
cc_str web_address(const struct web_site *site, struct cc_arena *a);

/*
 * Answers; cannot fail: what goes wrong is an answer. All of *out lives in `a` or with
 * the site. Every answer has the headers that keep a page from being misused.
 * A request with a body that has not come yet is asked about by web_wants first.
 */
void web_handle(struct web_site *site, const struct web_request *r,
                struct web_response *out, struct cc_arena *a);
/* false: it is refused whatever its body may be, *out says how. */
bool web_wants(struct web_site *site, const struct web_request *r,
               struct web_response *out, struct cc_arena *a);
/* The answer to what cannot be read as a request; no memory is used. */
void web_refuse_early(int status, struct web_response *out);

/* The routes, for what enumerates them; ended by a row without a path. */
#define WEB_ANYONE (-1)
extern const struct web_route_row {
    const char *method, *path;
    int role; /* the least enum review_role, or WEB_ANYONE */
} web_routes[];

#endif
