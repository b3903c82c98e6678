/*
 * The loop: one epoll for the listener, for connections whose head is still coming, for
 * signals, and for libmicrohttpd, which gets a connection when its head is whole and
 * beyond doubt. A head is only looked at (MSG_PEEK), so libmicrohttpd reads it itself.
 */
#include "transport.h"

#include "http.h"

#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define HEAD_ROOM (WEB_TARGET_MAX + WEB_HEAD_MAX + 4096)
#define TICK_MS   500
#define LAST_MS   2000 /* for what is being answered when the server is to end */

enum { OF_LISTENER = WEB_CONNECTIONS_MAX, OF_SIGNALS, OF_HTTP };

struct loop {
    const struct web_server *w;
    struct http http;
    struct http_line line[WEB_CONNECTIONS_MAX];
    int epoll, listener, signals;
    bool ending;
    char head[HEAD_ROOM];
};

static int64_t clock_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- connections ----------------------------------------------------------------------
 */

static void watch(struct loop *l, int fd, uint32_t events, int of)
{
    struct epoll_event e = { .events = events, .data.u32 = (uint32_t)of };

    epoll_ctl(l->epoll, EPOLL_CTL_ADD, fd, &e);
}

static void drop(struct http_line *line)
{
    close(line->fd);
    line->state = LINE_FREE;
}

/* A free place, if need be by the oldest connection that has not even asked. */
static struct http_line *place(struct loop *l)
{
    struct http_line *oldest = NULL;

    for (int i = 0; i < WEB_CONNECTIONS_MAX; i++) {
        struct http_line *line = &l->line[i];
        if (line->state == LINE_FREE)
            return line;
        if (line->state != LINE_SERVED && (!oldest || line->since < oldest->since))
            oldest = line;
    }
    if (oldest)
        drop(oldest);
    return oldest;
}

static void take_new(struct loop *l)
{
    for (;;) {
        int fd = accept4(l->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        struct http_line *line = place(l);
        if (!line) {
            close(fd);
            continue;
        }
        *line = (struct http_line){ .fd = fd, .state = LINE_HEAD, .since = clock_ms() };
        watch(l, fd, EPOLLIN | EPOLLRDHUP | EPOLLET, (int)(line - l->line));
    }
}

/* What is left unread when a socket is closed would take the answer along: it is read
 * until the client has gone. */
static void read_away(struct loop *l, struct http_line *line)
{
    ssize_t n;

    while ((n = recv(line->fd, l->head, sizeof l->head, 0)) > 0)
        ;
    if (n == 0 || (errno != EAGAIN && errno != EINTR))
        drop(line);
}

static void refuse(struct loop *l, struct http_line *line, int status)
{
    char text[4096];
    size_t n = http_refusal(text, sizeof text, status);

    if (send(line->fd, text, n, MSG_NOSIGNAL) != (ssize_t)n) {
        drop(line);
        return;
    }
    shutdown(line->fd, SHUT_WR);
    line->state = LINE_REFUSED;
    read_away(l, line);
}

static void read_head(struct loop *l, struct http_line *line, uint32_t events)
{
    ssize_t n = recv(line->fd, l->head, sizeof l->head, MSG_PEEK);
    int status;

    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (n <= 0) {
        drop(line);
        return;
    }
    status = web_head_read(&line->head, (cc_str){ l->head, (size_t)n });
    if (status == WEB_HEAD_WHOLE) {
        epoll_ctl(l->epoll, EPOLL_CTL_DEL, line->fd, NULL);
        http_serve(&l->http, line);
    } else if (status != WEB_HEAD_MORE) {
        refuse(l, line, status);
    } else if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) {
        drop(line); /* the rest will not come */
    }
}

static void sweep(struct loop *l)
{
    int64_t now = clock_ms();

    for (int i = 0; i < WEB_CONNECTIONS_MAX; i++) {
        struct http_line *line = &l->line[i];
        if (line->state == LINE_FREE || now - line->since < l->w->deadline)
            continue;
        if (line->state == LINE_SERVED)
            shutdown(line->fd, SHUT_RDWR); /* libmicrohttpd sees it end */
        else
            drop(line);
    }
}

/* ---- the loop -------------------------------------------------------------------------
 */

static void dispatch(struct loop *l, const struct epoll_event *e)
{
    uint32_t of = e->data.u32;

    if (of == OF_LISTENER)
        take_new(l);
    else if (of == OF_SIGNALS)
        l->ending = true;
    else if (of < WEB_CONNECTIONS_MAX && l->line[of].state == LINE_HEAD)
        read_head(l, &l->line[of], e->events);
    else if (of < WEB_CONNECTIONS_MAX && l->line[of].state == LINE_REFUSED)
        read_away(l, &l->line[of]);
}

static void turn(struct loop *l)
{
    struct epoll_event event[64];
    int n = epoll_wait(l->epoll, event, sizeof event / sizeof *event,
                       http_wait(&l->http, TICK_MS));

    for (int i = 0; i < n; i++)
        dispatch(l, &event[i]);
    http_run(&l->http);
    sweep(l);
}

static bool is_answering(const struct loop *l)
{
    for (int i = 0; i < WEB_CONNECTIONS_MAX; i++)
        if (l->line[i].state == LINE_SERVED)
            return true;
    return false;
}

/* Whoever has asked gets the answer; nobody else is heard. */
static void end(struct loop *l)
{
    int64_t until = clock_ms() + LAST_MS;

    close(l->listener);
    for (int i = 0; i < WEB_CONNECTIONS_MAX; i++)
        if (l->line[i].state == LINE_HEAD || l->line[i].state == LINE_REFUSED)
            drop(&l->line[i]);
    while (is_answering(l) && clock_ms() < until)
        turn(l);
    http_end(&l->http);
    close(l->signals);
    close(l->epoll);
}

static bool listen_on(struct loop *l, uint16_t port, struct cc_error *err)
{
    struct sockaddr_in at = { .sin_family = AF_INET,
                              .sin_port = htons(port),
                              .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof at;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), on = 1;

    if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
        bind(fd, (struct sockaddr *)&at, sizeof at) != 0 || listen(fd, SOMAXCONN) != 0 ||
        getsockname(fd, (struct sockaddr *)&at, &size) != 0) {
        cc_fail(err, CC_EIO, "port %u of 127.0.0.1 cannot be listened on: %s", port,
                strerror(errno));
        if (fd >= 0)
            close(fd);
        return false;
    }
    l->listener = fd;
    l->w->site->port = ntohs(at.sin_port);
    return true;
}

static bool begin(struct loop *l, struct cc_error *err)
{
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, NULL);
    if (!listen_on(l, l->w->port, err))
        return false;
    l->epoll = epoll_create1(EPOLL_CLOEXEC);
    l->signals = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (l->epoll < 0 || l->signals < 0 || !http_begin(&l->http, l->w, l->line)) {
        close(l->listener);
        return cc_fail(err, CC_EIO, "the server cannot be started: %s", strerror(errno));
    }
    watch(l, l->listener, EPOLLIN, OF_LISTENER);
    watch(l, l->signals, EPOLLIN, OF_SIGNALS);
    watch(l, http_epoll(&l->http), EPOLLIN, OF_HTTP);
    return true;
}

bool web_serve(const struct web_server *w, struct cc_error *err)
{
    static struct loop l; /* its buffers are too large for a stack */

    l = (struct loop){ .w = w };
    if (!begin(&l, err))
        return false;
    bool ok = w->ready(w->ctx, err);
    while (ok && !l.ending)
        turn(&l);
    end(&l);
    return ok;
}
