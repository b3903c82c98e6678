/* Requests as libmicrohttpd reads them; it parses heads and bodies, and nothing else. */
#include "http.h"

#include "decode.h"

#include <microhttpd.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* A head of WEB_HEADERS_MAX lines with what libmicrohttpd keeps of each, and its answer.
 */
#define POOL (96 * 1024)

/* One request. */
struct job {
    char *target, *body;
    size_t length, room;
    bool begun, large;
};

static struct http_line *line_of(struct http *h, struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);

    for (int i = 0; info && i < WEB_CONNECTIONS_MAX; i++)
        if (h->line[i].state == LINE_SERVED && h->line[i].fd == info->connect_fd)
            return &h->line[i];
    return NULL;
}

/* ---- answers --------------------------------------------------------------------------
 */

static enum MHD_Result put(struct http *h, struct MHD_Connection *c,
                           const struct web_response *r)
{
    struct MHD_Response *out = MHD_create_response_from_buffer(
        r->body.n, (void *)(uintptr_t)r->body.p, MHD_RESPMEM_MUST_COPY);
    enum MHD_Result done;

    if (!out)
        return MHD_NO;
    for (uint32_t i = 0; i < r->headers; i++) {
        char value[1024];
        snprintf(value, sizeof value, "%.*s", CC_FMT(r->header[i].value));
        MHD_add_response_header(out, r->header[i].name.p, value);
    }
    MHD_add_response_header(out, "Connection", "close");
    if (r->trouble.n)
        h->w->trouble(h->w->ctx, r->trouble);
    done = MHD_queue_response(c, (unsigned)r->status, out);
    MHD_destroy_response(out);
    return done;
}

size_t http_refusal(char *to, size_t room, int status)
{
    struct web_response r;
    int n;

    web_refuse_early(status, &r);
    n = snprintf(to, room,
                 "HTTP/1.1 %d %s\r\nConnection: close\r\nContent-Length: %zu\r\n", status,
                 MHD_get_reason_phrase_for((unsigned)status), r.body.n);
    for (uint32_t i = 0; i < r.headers; i++)
        n += snprintf(to + n, room - (size_t)n, "%.*s: %.*s\r\n",
                      CC_FMT(r.header[i].name), CC_FMT(r.header[i].value));
    n += snprintf(to + n, room - (size_t)n, "\r\n%.*s", CC_FMT(r.body));
    return (size_t)n;
}

/* ---- requests -------------------------------------------------------------------------
 */

struct headers {
    struct web_pair at[WEB_HEADERS_MAX + 1];
    uint32_t n;
};

static enum MHD_Result take_header(void *ctx, enum MHD_ValueKind kind, const char *name,
                                   size_t name_size, const char *value, size_t value_size)
{
    struct headers *to = ctx;

    (void)kind;
    if (to->n <= WEB_HEADERS_MAX)
        to->at[to->n++] =
            (struct web_pair){ { name, name_size }, { value ? value : "", value_size } };
    return MHD_YES;
}

static struct web_request request_of(struct http *h, struct MHD_Connection *c,
                                     const char *method, const struct job *job,
                                     struct headers *headers)
{
    headers->n = 0;
    MHD_get_connection_values_n(c, MHD_HEADER_KIND, take_header, headers);
    return (struct web_request){ .method = cc_str_c(method),
                                 .target = cc_str_c(job->target),
                                 .header = headers->at,
                                 .headers = headers->n,
                                 .body = { job->body ? job->body : "", job->length },
                                 .now = record_now(h->a),
                                 .seconds = (int64_t)time(NULL) };
}

/* Whoever holds a session may not hold all connections with it. */
static bool is_too_much(struct http *h, struct MHD_Connection *c)
{
    struct http_line *own = line_of(h, c);
    const char *cookies = MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Cookie");
    cc_str token = web_cookie(cc_str_c(cookies ? cookies : ""), h->w->site->cookie);
    int n = 0;

    if (!own || !token.n)
        return false;
    own->session = cc_hash(token) | 1;
    for (int i = 0; i < WEB_CONNECTIONS_MAX; i++)
        n += h->line[i].state == LINE_SERVED && h->line[i].session == own->session;
    return n > WEB_AT_ONCE_MAX;
}

/* What the head alone decides; a body is not waited for in vain. */
static enum MHD_Result begin_request(struct http *h, struct MHD_Connection *c,
                                     const char *method, struct job *job)
{
    struct headers headers;
    struct web_response out;
    enum MHD_Result done = MHD_YES;

    job->begun = true;
    if (is_too_much(h, c)) {
        web_refuse_early(429, &out);
        return put(h, c, &out);
    }
    struct web_request r = request_of(h, c, method, job, &headers);
    if (strcmp(method, "POST") == 0 && !web_wants(h->w->site, &r, &out, h->a))
        done = put(h, c, &out);
    cc_arena_reset(h->a);
    return done;
}

static enum MHD_Result take_body(struct job *job, const char *data, size_t *n)
{
    if (job->length + *n > WEB_BODY_MAX)
        return MHD_NO; /* Content-Length has said less */
    if (job->length + *n > job->room) {
        size_t room = (job->length + *n) * 2;
        char *more = realloc(job->body, room);
        if (!more)
            return MHD_NO;
        job->body = more;
        job->room = room;
    }
    memcpy(job->body + job->length, data, *n);
    job->length += *n;
    *n = 0;
    return MHD_YES;
}

static enum MHD_Result take_request(void *ctx, struct MHD_Connection *c, const char *url,
                                    const char *method, const char *version,
                                    const char *data, size_t *n, void **at)
{
    struct http *h = ctx;
    struct job *job = *at;
    struct headers headers;
    struct web_response out;

    (void)url, (void)version;
    if (!job)
        return MHD_NO;
    if (!job->begun)
        return begin_request(h, c, method, job);
    if (*n)
        return take_body(job, data, n);
    struct web_request r = request_of(h, c, method, job, &headers);
    web_handle(h->w->site, &r, &out, h->a);
    enum MHD_Result done = put(h, c, &out);
    cc_arena_reset(h->a);
    return done;
}

/* The address as it was sent: what libmicrohttpd makes of it is not used. */
static void *take_target(void *ctx, const char *target, struct MHD_Connection *c)
{
    struct job *job = calloc(1, sizeof *job);

    (void)ctx, (void)c;
    if (job && !(job->target = strdup(target))) {
        free(job);
        return NULL;
    }
    return job;
}

static void end_request(void *ctx, struct MHD_Connection *c, void **at,
                        enum MHD_RequestTerminationCode how)
{
    struct job *job = *at;

    (void)ctx, (void)c, (void)how;
    if (!job)
        return;
    free(job->target);
    free(job->body);
    free(job);
    *at = NULL;
}

static void end_connection(void *ctx, struct MHD_Connection *c, void **at,
                           enum MHD_ConnectionNotificationCode what)
{
    struct http_line *line = line_of(ctx, c);

    (void)at;
    if (line && what == MHD_CONNECTION_NOTIFY_CLOSED)
        line->state = LINE_FREE; /* libmicrohttpd closes the socket behind this */
}

/* Bytes of the address stay as they are. */
static size_t leave(void *ctx, struct MHD_Connection *c, char *text)
{
    (void)ctx, (void)c;
    return strlen(text);
}

static void note(void *ctx, const char *format, va_list args)
{
    (void)ctx, (void)format, (void)args; /* clients that hang up are no news */
}

/* ---- the daemon -----------------------------------------------------------------------
 */

bool http_begin(struct http *h, const struct web_server *w, struct http_line *line)
{
    *h = (struct http){ .w = w, .line = line, .a = cc_arena_new(NULL) };
    h->daemon = MHD_start_daemon(
        MHD_USE_EPOLL | MHD_USE_NO_LISTEN_SOCKET | MHD_USE_ERROR_LOG, 0, NULL, NULL,
        take_request, h, MHD_OPTION_EXTERNAL_LOGGER, note, NULL,
        MHD_OPTION_URI_LOG_CALLBACK, take_target, h, MHD_OPTION_NOTIFY_COMPLETED,
        end_request, h, MHD_OPTION_NOTIFY_CONNECTION, end_connection, h,
        MHD_OPTION_UNESCAPE_CALLBACK, leave, NULL, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned)WEB_CONNECTIONS_MAX, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)POOL,
        MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
    return h->a && h->daemon;
}

void http_end(struct http *h)
{
    if (h->daemon)
        MHD_stop_daemon(h->daemon);
    cc_arena_free(h->a);
}

int http_epoll(const struct http *h)
{
    return MHD_get_daemon_info(h->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}

int http_wait(const struct http *h, int most)
{
    MHD_UNSIGNED_LONG_LONG ms;

    if (MHD_get_timeout(h->daemon, &ms) == MHD_YES && ms < (unsigned)most)
        return (int)ms;
    return most;
}

void http_run(struct http *h)
{
    MHD_run(h->daemon);
}

void http_serve(struct http *h, struct http_line *line)
{
    struct sockaddr_in from = { .sin_family = AF_INET,
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };

    line->state = LINE_SERVED;
    if (MHD_add_connection(h->daemon, line->fd, (struct sockaddr *)&from, sizeof from) !=
        MHD_YES)
        line->state = LINE_FREE; /* it has closed the socket */
}
