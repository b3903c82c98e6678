/* Requests from sockets of loopback to web_handle, and answers back. */
#ifndef WEB_TRANSPORT_H
#define WEB_TRANSPORT_H

#include "web.h"

#define WEB_CONNECTIONS_MAX 512
#define WEB_AT_ONCE_MAX     32 /* requests of one session that are not yet answered */
#define WEB_DEADLINE_MS     30000

struct web_server {
    struct web_site *site;
    uint16_t port;    /* 0: any that is free; site->port is set to the one */
    int64_t deadline; /* milliseconds from the first byte's coming to the last's going */
    /* When it listens; false: stop at once. */
    bool (*ready)(void *ctx, struct cc_error *err);
    void (*trouble)(void *ctx, cc_str what); /* for whoever runs it */
    void *ctx;
};

/*
 * Listens on 127.0.0.1 and answers until SIGINT or SIGTERM comes, one request after the
 * other, all in the thread that calls. A connection is for one request; whoever takes
 * longer than the deadline for it, by whatever trickle, is cut off, and when there are
 * too many connections the oldest one whose request is not there yet makes room.
 */
bool web_serve(const struct web_server *w, struct cc_error *err);

#endif
