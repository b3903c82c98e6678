/*
 * A client that is as bad as it is asked to be: webclient ADDRESS PORT MODE [N]
 *
 * send: standard input as it is; prints what comes back.
 *
 * trickle: half a request, then a byte each half second; prints after how many seconds it
 * was cut off.
 *
 * hold: N connections with half a request each, all open; then standard input on one
 * more; prints what comes back, and on standard error how many milliseconds it took.
 *
 * crowd: standard input on N connections that stay open, each # in it another letter on
 * each; prints what comes back on the last.
 *
 * race: standard input on N connections at once; prints the first line of each answer.
 *
 * times: standard input N times, one after the other; prints the median, the 99th
 * hundredth and the longest in milliseconds.
 *
 * Exit code 1: no connection.
 */
#include "loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define REQUEST_MAX (4 * 1024 * 1024)

static struct sockaddr_in to = { .sin_family = AF_INET };
static char request[REQUEST_MAX];
static size_t length;
static const char half[] = "GET /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: ";

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int connected(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) != 0)
        exit(1);
    return fd;
}

static void copy(int fd, FILE *out)
{
    char bytes[65536];
    ssize_t n;

    while ((n = recv(fd, bytes, sizeof bytes, 0)) > 0)
        if (out)
            fwrite(bytes, 1, (size_t)n, out);
    close(fd);
}

static void trickle(void)
{
    int fd = connected();
    double begun = now();
    struct pollfd p = { .fd = fd, .events = POLLIN };
    char c;

    loopback_put(fd, half, sizeof half - 1);
    while (now() - begun < 60 && (poll(&p, 1, 500) == 0 || recv(fd, &c, 1, 0) > 0))
        loopback_put(fd, "x", 1);
    printf("%.0f\n", now() - begun);
}

static void hold(int n)
{
    int fd;
    double begun;

    for (int i = 0; i < n; i++)
        loopback_put(connected(), half, sizeof half - 1);
    begun = now();
    fd = connected();
    loopback_put(fd, request, length);
    copy(fd, stdout);
    fprintf(stderr, "%.0f\n", (now() - begun) * 1000);
}

static void crowd(int n)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
    char *own = malloc(length + 1);
    int fd = -1;

    for (int i = 0; i < n; i++) {
        for (size_t at = 0; at < length; at++)
            own[at] = request[at] == '#' ? letters[i % 26] : request[at];
        fd = connected();
        loopback_put(fd, own, length);
    }
    copy(fd, stdout);
    free(own);
}

static void race(int n)
{
    int *fd = calloc((size_t)n, sizeof *fd);
    char line[64];

    for (int i = 0; i < n; i++)
        fd[i] = connected();
    for (int i = 0; i < n; i++)
        loopback_put(fd[i], request, length);
    for (int i = 0; i < n; i++) {
        ssize_t got = recv(fd[i], line, sizeof line - 1, 0);
        line[got > 0 ? got : 0] = '\0';
        printf("%.*s\n", (int)strcspn(line, "\r\n"), line);
        copy(fd[i], NULL);
    }
    free(fd);
}

static int by_size(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;

    return a < b ? -1 : a > b;
}

static void times(int n)
{
    double *ms = calloc((size_t)n, sizeof *ms);

    for (int i = 0; i < n; i++) {
        double begun = now();
        int fd = connected();
        loopback_put(fd, request, length);
        copy(fd, NULL);
        ms[i] = (now() - begun) * 1000;
    }
    qsort(ms, (size_t)n, sizeof *ms, by_size);
    printf("%.2f %.2f %.2f\n", ms[n / 2], ms[n * 99 / 100], ms[n - 1]);
    free(ms);
}

int main(int argc, char **argv)
{
    int n = argc > 4 ? atoi(argv[4]) : 1;

    if (argc < 4 || inet_pton(AF_INET, argv[1], &to.sin_addr) != 1)
        return 2;
    to.sin_port = htons((uint16_t)atoi(argv[2]));
    signal(SIGPIPE, SIG_IGN);
    if (strcmp(argv[3], "trickle") != 0)
        length = fread(request, 1, sizeof request, stdin);
    if (strcmp(argv[3], "trickle") == 0) {
        trickle();
    } else if (strcmp(argv[3], "hold") == 0) {
        hold(n);
    } else if (strcmp(argv[3], "crowd") == 0) {
        crowd(n);
    } else if (strcmp(argv[3], "race") == 0) {
        race(n);
    } else if (strcmp(argv[3], "times") == 0) {
        times(n);
    } else {
        int fd = connected();
        loopback_put(fd, request, length);
        copy(fd, stdout);
    }
    return 0;
}
