/* libmicrohttpd between the loop of transport.c and web_handle. */
#ifndef WEB_HTTP_H
#define WEB_HTTP_H

#include "head.h"
#include "transport.h"

struct MHD_Daemon;

struct http_line {
    int fd;
    enum { LINE_FREE, LINE_HEAD, LINE_REFUSED, LINE_SERVED } state;
    int64_t since; /* milliseconds of the loop's clock */
    struct web_head head;
    uint64_t session; /* hash of its token; 0: none yet */
};

struct http {
    const struct web_server *w;
    struct http_line *line; /* WEB_CONNECTIONS_MAX of them */
    struct MHD_Daemon *daemon;
    struct cc_arena *a; /* for the time of a request */
};

bool http_begin(struct http *h, const struct web_server *w, struct http_line *line);
void http_end(struct http *h);
/* Readable when http_run has something to do, which it may have before (http_wait). */
int http_epoll(const struct http *h);
int http_wait(const struct http *h, int most);
void http_run(struct http *h);
/* Gives the socket away; its line is free again when it was closed. */
void http_serve(struct http *h, struct http_line *line);
/* A whole answer, as bytes; how many. */
size_t http_refusal(char *to, size_t room, int status);

#endif
